//! How text is folded for plain search, and how a search text is taken apart. No ranking here.

use domain::text::fold_width;
use sea_orm::DbBackend;
use sea_orm::sea_query::{Expr, ExprTrait, Func};

/// The form in which texts are compared: full-width forms narrowed, lower case, control characters
/// taken for blanks, one blank between words and none at the ends.
pub fn fold(text: &str) -> String {
    let spaced: String =
        fold_width(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut folded = String::with_capacity(spaced.len());
    for word in spaced.to_lowercase().split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// The terms of a search text, folded, each once.
pub(super) fn terms(text: &str) -> Vec<String> {
    let mut terms: Vec<String> = fold(text).split(' ').map(str::to_owned).collect();
    terms.sort();
    terms.dedup();
    terms.retain(|term| !term.is_empty());
    terms
}

/// Whether a folded text contains a folded term.
///
/// Not LIKE: it would have to be kept from taking signs for wildcards, and on both databases it
/// takes two to four times as long in Chinese texts.
pub(super) fn contains(backend: DbBackend, column: Expr, term: &str) -> Expr {
    let position = if backend == DbBackend::Postgres { "strpos" } else { "instr" };
    Expr::from(Func::cust(position).arg(column).arg(term)).gt(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_folded_alike() {
        assert_eq!(fold("  Ｔｅａ　TREE\t\u{0}Öl\n茶樹 "), "tea tree öl 茶樹");
        assert_eq!(terms(" b  a\u{0}b "), ["a", "b"]);
        assert!(terms("\u{0} \u{3000}").is_empty());
    }
}
