//! Reads JSON into types that say themselves what they are. A reader of our own, because the usual one
//! brings fractions and prose about mistakes along, in every list and every field; none of that is on our
//! wire. It is a tenth of the browser's program (ADR 5).
//!
//! More lenient in one thing: a list may be longer than its reader knows. New fields go to the end, and a
//! tab may be older than the server.

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use std::fmt;

/// Lists in lists that are read at most.
const MAX_DEPTH: u32 = 64;

/// A text is not what it was read as. Why is nobody's business: both ends are ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unreadable")
    }
}

impl std::error::Error for Unreadable {}

// The provided ways to make an error write prose; each of these writes none.
impl de::Error for Unreadable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
    fn invalid_type(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn invalid_value(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn invalid_length(_: usize, _: &dyn de::Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn missing_field(_: &'static str) -> Self {
        Self
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

type Result<T, E = Unreadable> = std::result::Result<T, E>;

/// Reads a whole text.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = T::deserialize(&mut reader)?;
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(Unreadable),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
}

impl Reader<'_> {
    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn expect(&mut self, byte: u8) -> Result<()> {
        if self.peek() != Some(byte) {
            return Err(Unreadable);
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<()> {
        self.peek();
        if !self.text[self.at..].starts_with(word) {
            return Err(Unreadable);
        }
        self.at += word.len();
        Ok(())
    }

    /// Letters, digits and signs of a number.
    fn number(&mut self) -> &str {
        self.peek();
        let rest = &self.text[self.at..];
        let is_part = |c: char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn integer(&mut self) -> Result<i64> {
        self.number().parse().map_err(|_| Unreadable)
    }

    fn bool(&mut self) -> Result<bool> {
        let is_true = self.peek() == Some(b't');
        self.word(if is_true { "true" } else { "false" })?;
        Ok(is_true)
    }

    fn string(&mut self) -> Result<String> {
        self.expect(b'"')?;
        let mut read = String::new();
        loop {
            let rest = &self.text[self.at..];
            let end = rest.find(['"', '\\']).ok_or(Unreadable)?;
            read.push_str(&rest[..end]);
            self.at += end + 1;
            if rest.as_bytes()[end] == b'"' {
                return Ok(read);
            }
            read.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Result<char> {
        let byte = *self.text.as_bytes().get(self.at).ok_or(Unreadable)?;
        self.at += 1;
        Ok(match byte {
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'"' | b'\\' | b'/' => char::from(byte),
            b'u' => {
                let first = self.code_unit()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first).ok_or(Unreadable);
                }
                self.word("\\u")?;
                let second = self.code_unit()?;
                if !(0xdc00..0xe000).contains(&second) {
                    return Err(Unreadable);
                }
                let pair = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                char::from_u32(pair).ok_or(Unreadable)?
            }
            _ => return Err(Unreadable),
        })
    }

    fn code_unit(&mut self) -> Result<u32> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Unreadable)?;
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Unreadable)
    }

    fn open(&mut self, byte: u8) -> Result<()> {
        self.expect(byte)?;
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(Unreadable) } else { Ok(()) }
    }

    /// The end of a list or an object, after what its reader did not want.
    fn close(&mut self, byte: u8, mut is_first: bool) -> Result<()> {
        while self.has_more(byte, &mut is_first)? {
            self.skip()?;
            if byte == b'}' {
                self.expect(b':')?;
                self.skip()?;
            }
        }
        self.depth -= 1;
        self.expect(byte)
    }

    /// Whether another element stands before the end.
    fn has_more(&mut self, end: u8, is_first: &mut bool) -> Result<bool> {
        if self.peek() == Some(end) {
            return Ok(false);
        }
        if !std::mem::take(is_first) {
            self.expect(b',')?;
        }
        Ok(true)
    }

    fn skip(&mut self) -> Result<()> {
        match self.peek() {
            Some(b'"') => self.string().map(drop),
            Some(b'[') => {
                self.open(b'[')?;
                self.close(b']', true)
            }
            Some(b'{') => {
                self.open(b'{')?;
                self.close(b'}', true)
            }
            Some(b'n') => self.word("null"),
            Some(b't' | b'f') => self.bool().map(drop),
            _ if self.number().is_empty() => Err(Unreadable),
            _ => Ok(()),
        }
    }
}

/// Elements of a list, or pairs of an object.
struct Elements<'r, 'a> {
    reader: &'r mut Reader<'a>,
    is_first: bool,
}

impl<'de> SeqAccess<'de> for Elements<'_, '_> {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if !self.reader.has_more(b']', &mut self.is_first)? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

impl<'de> MapAccess<'de> for Elements<'_, '_> {
    type Error = Unreadable;

    fn next_key_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if !self.reader.has_more(b'}', &mut self.is_first)? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value> {
        self.reader.expect(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A variant: its name alone, or an object with its name and what it holds.
impl<'de> EnumAccess<'de> for &mut Reader<'_> {
    type Error = Unreadable;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self)> {
        Ok((seed.deserialize(&mut *self)?, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Reader<'_> {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<()> {
        self.expect(b':')?;
        self.word("null")
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        self.expect(b':')?;
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.expect(b':')?;
        de::Deserializer::deserialize_seq(self, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.expect(b':')?;
        de::Deserializer::deserialize_map(self, visitor)
    }
}

/// Methods that read what another one reads.
macro_rules! same {
    ($($name:ident($($what:ty),*) as $other:ident;)*) => {
        $(fn $name<V: Visitor<'de>>(self, $(_: $what,)* visitor: V) -> Result<V::Value> {
            self.$other(visitor)
        })*
    };
}

impl<'de> de::Deserializer<'de> for &mut Reader<'_> {
    type Error = Unreadable;

    /// Only for types that don't know what they are; there are none on the wire.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value> {
        Err(Unreadable)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_bool(self.bool()?)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_i64(self.integer()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_string(self.string()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.peek() == Some(b'n') {
            self.word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.word("null")?;
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.open(b'[')?;
        let mut elements = Elements { reader: self, is_first: true };
        let value = visitor.visit_seq(&mut elements)?;
        let is_first = elements.is_first;
        self.close(b']', is_first)?;
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.open(b'{')?;
        let mut elements = Elements { reader: self, is_first: true };
        let value = visitor.visit_map(&mut elements)?;
        let is_first = elements.is_first;
        self.close(b'}', is_first)?;
        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        if self.peek() == Some(b'"') {
            return visitor.visit_enum(self.string()?.into_deserializer());
        }
        self.open(b'{')?;
        let value = visitor.visit_enum(&mut *self)?;
        self.close(b'}', false)?;
        Ok(value)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.skip()?;
        visitor.visit_unit()
    }

    same! {
        deserialize_i8() as deserialize_i64;
        deserialize_i16() as deserialize_i64;
        deserialize_i32() as deserialize_i64;
        deserialize_u8() as deserialize_i64;
        deserialize_u16() as deserialize_i64;
        deserialize_u32() as deserialize_i64;
        deserialize_u64() as deserialize_i64;
        deserialize_f32() as deserialize_any;
        deserialize_f64() as deserialize_any;
        deserialize_bytes() as deserialize_any;
        deserialize_byte_buf() as deserialize_any;
        deserialize_char() as deserialize_string;
        deserialize_str() as deserialize_string;
        deserialize_identifier() as deserialize_string;
        deserialize_unit_struct(&'static str) as deserialize_unit;
        deserialize_tuple(usize) as deserialize_seq;
        deserialize_tuple_struct(&'static str, usize) as deserialize_seq;
        deserialize_struct(&'static str, &'static [&'static str]) as deserialize_map;
    }
}

#[cfg(test)]
mod tests;
