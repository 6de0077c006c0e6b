//! A quick reader of the RON that this program was built with.
//!
//! It knows only as much of RON as the authored files use, and gives up on anything else without saying why: then, and for
//! every file that tests have not proved, the `ron` crate reads the text and tells what is wrong with it. A test compares
//! the two on every embedded file.

use std::fmt;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// Reads a whole file.
pub(crate) fn read<'de, T: de::Deserialize<'de>>(text: &'de str) -> Result<T, GaveUp> {
    let body = text.strip_prefix("#![enable(implicit_some)]").unwrap_or(text);
    let mut reader = Quick { rest: body };
    let read = T::deserialize(&mut reader)?;
    reader.skip();
    if reader.rest.is_empty() { Ok(read) } else { Err(GaveUp) }
}

/// Something that it does not know.
#[derive(Debug)]
pub(crate) struct GaveUp;

impl fmt::Display for GaveUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not among the RON that is read quickly")
    }
}

impl std::error::Error for GaveUp {}

impl de::Error for GaveUp {
    fn custom<T: fmt::Display>(_message: T) -> Self {
        Self
    }
}

/// What is left to be read.
struct Quick<'de> {
    rest: &'de str,
}

impl<'de> Quick<'de> {
    /// Passes over white space and line comments.
    fn skip(&mut self) {
        loop {
            let blank = self.rest.bytes().take_while(u8::is_ascii_whitespace).count();
            self.rest = self.rest.get(blank..).unwrap_or_default();
            if !self.rest.starts_with("//") {
                return;
            }
            self.rest = self.rest.split_once('\n').map_or("", |(_, after)| after);
        }
    }

    /// Whether this comes next; then it is passed.
    fn passes(&mut self, mark: char) -> bool {
        self.skip();
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, mark: char) -> Result<(), GaveUp> {
        if self.passes(mark) { Ok(()) } else { Err(GaveUp) }
    }

    /// A word of letters, digits and underscores; empty where none comes next.
    fn word(&mut self) -> &'de str {
        self.skip();
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let length = self.rest.bytes().take_while(|byte| is_part(byte)).count();
        let (word, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        word
    }

    /// A text in double quotes, without escapes.
    fn text(&mut self) -> Result<&'de str, GaveUp> {
        self.expect('"')?;
        let (text, rest) = self.rest.split_once('"').ok_or(GaveUp)?;
        self.rest = rest;
        if text.contains('\\') { Err(GaveUp) } else { Ok(text) }
    }
}

impl<'de> Deserializer<'de> for &mut Quick<'de> {
    type Error = GaveUp;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, GaveUp> {
        Err(GaveUp)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        match self.word() {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(GaveUp),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        visitor.visit_borrowed_str(self.word())
    }

    /// An optional thing is written bare.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.skip();
        if self.rest.starts_with("None") || self.rest.starts_with("Some") {
            return Err(GaveUp);
        }
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.expect('[')?;
        visitor.visit_seq(Parts { reader: self, end: ']' })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, GaveUp> {
        self.expect('(')?;
        let tuple = visitor.visit_seq(Parts { reader: self, end: ')' })?;
        // A tuple takes as many parts as it has, and does not look for its end.
        self.expect(')')?;
        Ok(tuple)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.expect('{')?;
        visitor.visit_map(Parts { reader: self, end: '}' })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        self.expect('(')?;
        visitor.visit_map(Parts { reader: self, end: ')' })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct
        tuple_struct ignored_any
    }
}

impl<'de> EnumAccess<'de> for &mut Quick<'de> {
    type Error = GaveUp;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), GaveUp> {
        Ok((seed.deserialize(&mut *self)?, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Quick<'de> {
    type Error = GaveUp;

    fn unit_variant(self) -> Result<(), GaveUp> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, GaveUp> {
        self.expect('(')?;
        let inner = seed.deserialize(&mut *self)?;
        let _trailing = self.passes(',');
        self.expect(')')?;
        Ok(inner)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, GaveUp> {
        self.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        self.deserialize_struct("", fields, visitor)
    }
}

/// What stands between brackets, with commas.
struct Parts<'q, 'de> {
    reader: &'q mut Quick<'de>,
    end: char,
}

impl<'de> Parts<'_, 'de> {
    /// The next part, unless the end comes. A tuple's end is left to the tuple.
    fn part<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, GaveUp> {
        if self.reader.passes(self.end) {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }

    /// After a part: a comma, or the end, which is left where it is.
    fn separate(&mut self) -> Result<(), GaveUp> {
        if self.reader.passes(',') || self.reader.rest.starts_with(self.end) { Ok(()) } else { Err(GaveUp) }
    }
}

impl<'de> SeqAccess<'de> for Parts<'_, 'de> {
    type Error = GaveUp;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, GaveUp> {
        let part = self.part(seed)?;
        if part.is_some() {
            self.separate()?;
        }
        Ok(part)
    }
}

impl<'de> MapAccess<'de> for Parts<'_, 'de> {
    type Error = GaveUp;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, GaveUp> {
        self.part(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, GaveUp> {
        self.reader.expect(':')?;
        let value = seed.deserialize(&mut *self.reader)?;
        self.separate()?;
        Ok(value)
    }
}
