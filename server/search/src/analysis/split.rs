//! A folded text as words, runs of Chinese, and the breaks between them. Nothing is stemmed here.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words that hang together: `wi-fi` is two, most are one. A decimal point stays within its number.
    Words(Vec<&'a str>),
    /// Chinese, Japanese or Korean in a row.
    Han(&'a str),
    /// A sign that ends a phrase: `,` `(` `–`. Blanks are none.
    Break,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Word,
    Han,
    Blank,
    Sign,
}

/// Most words that are joined by signs into one.
const LONGEST_CHAIN: usize = 4;

/// Takes a folded text apart.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut is_joined = false;
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let kind = kind_of(first);
        let length = match kind {
            Kind::Word => word_length(rest),
            Kind::Han => rest.find(|c| kind_of(c) != Kind::Han).unwrap_or(rest.len()),
            Kind::Blank | Kind::Sign => first.len_utf8(),
        };
        match (kind, pieces.last_mut()) {
            (Kind::Word, Some(Piece::Words(chain))) if is_joined && chain.len() < LONGEST_CHAIN => {
                chain.push(&rest[..length]);
            }
            (Kind::Word, _) => pieces.push(Piece::Words(vec![&rest[..length]])),
            (Kind::Han, _) => pieces.push(Piece::Han(&rest[..length])),
            (Kind::Sign, _) if !is_joiner(first) => pieces.push(Piece::Break),
            _ => {}
        }
        is_joined =
            is_joiner(first) && at > 0 && text[..at].chars().next_back().is_some_and(is_word);
        at += length;
    }
    pieces
}

fn kind_of(c: char) -> Kind {
    if c.is_whitespace() {
        Kind::Blank
    } else if is_han(c) {
        Kind::Han
    } else if c.is_alphanumeric() {
        Kind::Word
    } else {
        Kind::Sign
    }
}

fn is_word(c: char) -> bool {
    kind_of(c) == Kind::Word
}

/// Scripts that are written without blanks between words.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '々' | '〇')
}

fn is_joiner(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '\'' | '’' | '&' | '_')
}

/// A word ends at the first sign, but for a point between digits.
fn word_length(text: &str) -> usize {
    let mut before = ' ';
    let mut signs = text.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let after = signs.peek().map_or(' ', |(_, c)| *c);
        let is_point = c == '.' && before.is_ascii_digit() && after.is_ascii_digit();
        if !is_word(c) && !is_point {
            return at;
        }
        before = c;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_runs_and_breaks() {
        let found = pieces("wi-fi 2.4ghz, usb充电线(白)");
        let expected = [
            Piece::Words(vec!["wi", "fi"]),
            Piece::Words(vec!["2.4ghz"]),
            Piece::Break,
            Piece::Words(vec!["usb"]),
            Piece::Han("充电线"),
            Piece::Break,
            Piece::Han("白"),
            Piece::Break,
        ];
        assert_eq!(found, expected);
        assert_eq!(pieces("a - b"), [Piece::Words(vec!["a"]), Piece::Words(vec!["b"])]);
    }
}
