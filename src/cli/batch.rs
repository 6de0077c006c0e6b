//! `--batch`: one JSON object of answers a line comes in, one result a line goes out, in the same order.
//!
//! A line that gives no result is answered in its place, and the others go on. Lines wait for nobody: whatever was
//! written is flushed before the program waits for more.

use std::io::{self, BufRead as _, BufReader, BufWriter, Read, Write};

use anyhow::anyhow;
use serde_json::{Value, json};

use super::args::{OutputFormat, WizardArgs};
use super::failure::{Exit, Failure};
use super::interview::unheard;
use super::{Base, tell};
use crate::front::script::{LONGEST_LINE, Object, Refusal, Rules};
use crate::handout;
use crate::interview::{Entry, Session};
use crate::language::{Locale, Words};

/// The room for lines that were read, and for lines to be written, in bytes.
const ROOM: usize = 64 << 10;

/// Answers standard input on standard output.
pub(super) fn run(args: &WizardArgs, base: &Base) -> Result<Exit, Failure> {
    if args.format == Some(OutputFormat::Text) {
        let error = anyhow!("--batch writes JSON, one result a line");
        return Err(Failure::usage(error).hint("leave --format out"));
    }
    let batch = Batch {
        start: base.session(Entry::Tree)?,
        words: &base.loaded.words,
        locales: base.loaded.words.locales().collect(),
        locale: base.locale.unwrap_or(Locale::ITALIAN),
        rules: Rules {
            unknown_rest: args.unknown_rest,
            allow_unused: args.allow_unused,
            allow_incomplete: false,
        },
    };
    let mut input = BufReader::with_capacity(ROOM, io::stdin().lock());
    let mut output = BufWriter::with_capacity(ROOM, io::stdout().lock());
    match batch.answer(&mut input, &mut output) {
        Ok(0) => Ok(Exit::Done),
        Ok(_) => Ok(Exit::InvalidAnswers),
        // Somebody who closes the pipe has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Exit::Done),
        Err(error) => Err(Failure::internal(anyhow::Error::from(error).context("the batch is cut short"))),
    }
}

/// What every line shares, unless it says otherwise.
struct Batch<'k> {
    /// What is worked out for one line is there for the next.
    start: Session<'k>,
    words: &'k Words,
    locales: Vec<Locale>,
    locale: Locale,
    rules: Rules,
}

impl Batch<'_> {
    /// Answers every line; gives back how many gave no result.
    fn answer(&self, input: &mut BufReader<impl Read>, output: &mut impl Write) -> io::Result<usize> {
        let (mut line, mut bad) = (Vec::new(), 0);
        for number in 1.. {
            if !input.buffer().contains(&b'\n') {
                output.flush()?;
            }
            if !next_line(input, &mut line)? {
                break;
            }
            let answer = self.result(number, &line).unwrap_or_else(|refusal| {
                bad += 1;
                json!({ "line": number, "error": refusal.to_json() })
            });
            serde_json::to_writer(&mut *output, &answer)?;
            output.write_all(b"\n")?;
        }
        output.flush()?;
        Ok(bad)
    }

    fn result(&self, number: u64, line: &[u8]) -> Result<Value, Refusal> {
        let object = Object::parse(line, &self.locales);
        let start = self.start.beside(object.today.unwrap_or(self.start.today), Entry::Tree);
        let locale = object.locale.unwrap_or(self.locale);
        let scripted = object.read(start, self.rules)?;
        if let Some((_, province)) = scripted.unheard {
            tell(&unheard("stdin", number, &province));
        }
        Ok(handout::json(&scripted.session, self.words.language(locale), &self.start.knowledge.version))
    }
}

/// The next line without its end, or `false` at the end of the input. Of a line that is too long only so much is kept
/// that it is still too long: whoever sends a gigabyte without an end fills no memory.
fn next_line(input: &mut BufReader<impl Read>, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let mut has_any = false;
    loop {
        let ready = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        if ready.is_empty() {
            return Ok(has_any);
        }
        has_any = true;
        let end = ready.iter().position(|&byte| byte == b'\n');
        let length = end.unwrap_or(ready.len());
        let room = (LONGEST_LINE + 1).saturating_sub(line.len());
        line.extend(ready.iter().take(length.min(room)));
        input.consume(length + usize::from(end.is_some()));
        if end.is_some() {
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io::{self, BufReader, Read, Write};

    use super::{Batch, LONGEST_LINE, next_line};
    use crate::front::script::Rules;
    use crate::interview::{Entry, Session};
    use crate::language::Locale;
    use crate::page::tests::{TODAY, knowledge, world};

    #[test]
    fn a_line_without_end_takes_no_more_room_than_it_needs_to_be_refused() {
        let long = [vec![b'x'; 1 << 20], b"\n{}\r\nlast".to_vec()].concat();
        let mut input = BufReader::with_capacity(7, long.as_slice());
        let mut line = Vec::new();
        assert!(next_line(&mut input, &mut line).unwrap());
        assert_eq!(line.len(), LONGEST_LINE + 1);
        assert!(next_line(&mut input, &mut line).unwrap());
        assert_eq!(line, b"{}\r");
        assert!(next_line(&mut input, &mut line).unwrap());
        assert_eq!(line, b"last");
        assert!(!next_line(&mut input, &mut line).unwrap());
    }

    /// What happens, in order: `r` a read, `w` something written, `f` a flush.
    #[derive(Default)]
    struct Events(RefCell<String>);

    /// Gives one piece at each read.
    struct Pieces<'e>(Vec<&'static str>, &'e Events);

    impl Read for Pieces<'_> {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            self.1.0.borrow_mut().push('r');
            let piece = if self.0.is_empty() { "" } else { self.0.remove(0) };
            room[..piece.len()].copy_from_slice(piece.as_bytes());
            Ok(piece.len())
        }
    }

    struct Sink<'e>(&'e Events);

    impl Write for Sink<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes == b"\n" {
                self.0.0.borrow_mut().push('w');
            }
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            self.0.0.borrow_mut().push('f');
            Ok(())
        }
    }

    #[test]
    fn everything_is_flushed_before_more_is_waited_for() {
        let world = world();
        let batch = Batch {
            start: Session::new(knowledge(&world), TODAY, Entry::Tree),
            words: &world.words,
            locales: world.words.locales().collect(),
            locale: Locale::ITALIAN,
            rules: Rules::default(),
        };
        let events = Events::default();
        // Two lines at once and the beginning of a third, the rest of it, one more.
        let mut input = BufReader::new(Pieces(vec!["{}\n{}\n{", "}\n", "{}\n"], &events));
        let bad = batch.answer(&mut input, &mut Sink(&events)).unwrap();
        assert_eq!(bad, 4);
        assert_eq!(*events.0.borrow(), "frwwfrwfrwfrf");
    }
}
