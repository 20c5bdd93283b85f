//! What people type, made fit to be kept: control characters taken out, ends trimmed, widths folded.
//! Not for what is shown: that is escaped by the page.

/// Takes out what no form field needs and what can fool a reader: control characters, byte order
/// marks, and the marks that turn the direction of text. A tab or line break becomes a space.
/// Trims the ends.
pub fn clean_line(text: &str) -> String {
    let spaced = text.chars().filter(|c| !is_deceptive(*c)).map(as_one_line);
    spaced.filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}

/// Like [`clean_line`], for fields of several lines: line breaks stay, as `\n`.
pub fn clean_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = text.chars().filter(|c| *c == '\n' || !(c.is_control() || is_deceptive(*c)));
    kept.collect::<String>().trim().to_owned()
}

/// Full-width ASCII (U+FF01–FF5E, what Chinese keyboards type) and the ideographic space as ASCII.
pub fn fold_width(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

/// Characters a person counts, close enough for a limit: Unicode scalar values.
pub fn length(text: &str) -> usize {
    text.chars().count()
}

fn as_one_line(c: char) -> char {
    if matches!(c, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}') { ' ' } else { c }
}

fn is_deceptive(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn fold_char(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_lose_what_can_fool_a_reader() {
        assert_eq!(clean_line(" 王\u{0}小\u{202e}明\t先生\r\n "), "王小明 先生");
        assert_eq!(clean_lines("一\r\n二\u{7}\r三\n"), "一\n二\n三");
        assert_eq!(fold_width("０９１２－３４５　ａ＠ｂ"), "0912-345 a@b");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(text in any::<String>()) {
            let once = clean_line(&text);
            prop_assert_eq!(clean_line(&once), once.clone());
            prop_assert!(!once.chars().any(char::is_control));
            let once = clean_lines(&text);
            prop_assert_eq!(clean_lines(&once), once);
        }
    }
}
