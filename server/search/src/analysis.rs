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

#[cfg(test)]
mod tests {
    use super::*;

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
