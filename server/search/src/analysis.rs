//! How texts are taken apart: [`fold`] makes spellings alike, [`split`] finds the words and the runs
//! of Chinese, [`latin`] and [`chinese`] turn them into terms. The same code reads products and
//! queries, so that both meet. No index is known here.

pub mod chinese;
pub mod fold;
pub mod latin;
pub mod split;

use split::Piece;

/// The terms of a text as they are counted in the index, in the order of the text.
pub fn terms(text: &str) -> Vec<String> {
    let folded = fold::fold(text);
    let mut terms = Vec::new();
    for piece in split::pieces(&folded) {
        match piece {
            Piece::Words(chain) => latin::document_terms(&chain, &mut terms),
            Piece::Han(run) => chinese::document_terms(run, &mut terms),
            Piece::Break => {}
        }
    }
    terms
}

/// The text as a plain sequence: one stem for each Latin word, one character for each Chinese one.
/// What is compared as a whole, or looked for in a row, is compared in this form.
pub fn sequence(text: &str) -> Vec<String> {
    let folded = fold::fold(text);
    let mut sequence = Vec::new();
    for piece in split::pieces(&folded) {
        match piece {
            Piece::Words(chain) => sequence.extend(chain.into_iter().map(latin::stem)),
            Piece::Han(run) => sequence.extend(run.chars().map(String::from)),
            Piece::Break => {}
        }
    }
    sequence
}

/// The words of a text as people write them: for corrections and for what is typed half.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold::fold(text);
    let mut words = Vec::new();
    for piece in split::pieces(&folded) {
        match piece {
            Piece::Words(chain) => words.extend(chain.into_iter().map(str::to_owned)),
            Piece::Han(run) => words.extend(chinese::words(run).map(str::to_owned)),
            Piece::Break => {}
        }
    }
    words
}

/// The Chinese words of a text that are written in another script than the one in which they are compared: in
/// that one, and as they are written.
pub fn other_script(text: &str) -> Vec<(String, String)> {
    let own: Vec<char> = fold::in_own_script(text).collect();
    let folded = fold::fold(text);
    let (mut found, mut from, mut at) = (Vec::new(), 0, 0);
    for piece in split::pieces(&folded) {
        let Piece::Han(run) = piece else { continue };
        let Some(gap) = folded[from..].find(run) else { continue };
        at += folded[from..from + gap].chars().count();
        from += gap + run.len();
        let start = at;
        at += run.chars().count();
        let mut own = own[start..at].iter();
        for word in chinese::words(run) {
            let written: String = own.by_ref().take(word.chars().count()).collect();
            if written != word {
                found.push((word.to_owned(), written));
            }
        }
    }
    found
}

/// A half-typed text, taken apart: what is before its last word, in its own script, and that word in the form in
/// which words are compared. `None` when no word is at its end.
pub fn half_typed(text: &str) -> Option<(String, String)> {
    let folded = fold::fold(text);
    let last = match split::pieces(&folded).pop()? {
        Piece::Words(chain) => chain.last().copied(),
        Piece::Han(run) => chinese::words(run).last(),
        Piece::Break => None,
    };
    let last = last.filter(|word| folded.ends_with(word))?;
    let before = folded.chars().count() - last.chars().count();
    Some((fold::in_own_script(text).take(before).collect(), last.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_both_scripts() {
        let pair = |folded: &str, written: &str| (folded.to_owned(), written.to_owned());
        assert_eq!(
            other_script("Ａ 茶樹精油, 數據線"),
            [pair("茶树", "茶樹"), pair("数据线", "數據線")]
        );
        assert_eq!(other_script("茶树精油"), []);
    }

    #[test]
    fn the_last_word_is_the_half_one() {
        let half = |before: &str, last: &str| Some((before.to_owned(), last.to_owned()));
        assert_eq!(half_typed("Tea Tr"), half("tea ", "tr"));
        assert_eq!(half_typed("數據線 紅"), half("數據線 ", "红"));
        assert_eq!(half_typed("茶樹精"), half("茶樹", "精"));
        assert_eq!(half_typed("wi-f"), half("wi-", "f"));
        for done in ["", "tea ", "茶。"] {
            assert_eq!(half_typed(done), None, "{done}");
        }
    }

    #[test]
    fn spellings_meet() {
        let pairs = [
            ("Wi-Fi", "wifi"),
            ("ＴＹＰＥ－Ｃ", "typec"),
            ("iPhone15", "15"),
            ("18650mAh", "18650"),
            ("2.4GHz", "ghz"),
            ("Pu'er", "puer"),
            ("茶樹精油", "茶树"),
            ("Headphones", "headphon"),
        ];
        for (text, term) in pairs {
            let found = terms(text);
            assert!(found.iter().any(|one| one == term), "{text}: {found:?}");
        }
    }

    #[test]
    fn a_sequence_has_one_piece_a_word() {
        assert_eq!(sequence("Type-C 充電線"), ["type", "c", "充", "电", "线"]);
        assert_eq!(words("USB 数据线"), ["usb", "数据线"]);
    }
}
