//! Files of answers: read within a limit, and kept open for a recording from the start.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::Path;

use anyhow::Error;

use super::failure::{Failure, name_of};
use crate::front::script::LARGEST;

/// The bytes of an answers file, or of standard input for `-`; one byte more than is allowed tells that it is too large.
pub(super) fn read_answers(path: &Path) -> Result<Vec<u8>, Failure> {
    let limit = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Failure::usage(
            Error::from(error).context(format!("cannot read the answers `{}`", name_of(path))),
        )),
    }
}

/// A file in which the answers of an interview are to be written. It is opened before the first question, so that
/// nobody answers twenty of them in vain; only the owner can read it.
#[derive(Debug)]
pub(super) struct Recording {
    file: File,
    name: String,
}

impl Recording {
    /// Opens the file and leaves what is in it.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let name = name_of(path);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(path) {
            Ok(file) => Ok(Self { file, name }),
            Err(error) => {
                Err(Failure::usage(Error::from(error).context(format!("cannot write to `{name}`"))))
            }
        }
    }

    /// Replaces what is in the file.
    pub(super) fn write(mut self, text: &str) -> Result<(), Failure> {
        let written = self.file.set_len(0).and_then(|()| {
            self.file.rewind()?;
            self.file.write_all(text.as_bytes())?;
            self.file.flush()
        });
        // What is not a plain file (a pipe, /dev/stdout) has no length and no beginning.
        let written = match written {
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => self.file.write_all(text.as_bytes()),
            other => other,
        };
        written.map_err(|error| {
            Failure::internal(
                Error::from(error).context(format!("cannot write the answers to `{}`", self.name)),
            )
        })
    }
}
