//! What is known of a visit: what was looked at, and what pages tell of how they were used.

use crate::ids::ProductId;
use crate::related::Source;
use serde::{Deserialize, Serialize};

/// What a page tells of how it was used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Products that were looked at, in this order.
    #[serde(default)]
    pub viewed: Vec<ProductId>,
    /// Products that were opened from what a search found.
    #[serde(default)]
    pub found: Vec<ProductId>,
    /// Places of shelves that were on the screen.
    #[serde(default)]
    pub shown: Vec<(Source, u16)>,
    /// Places of shelves that were opened.
    #[serde(default)]
    pub opened: Vec<(Source, u16)>,
}

impl Report {
    /// Most entries of each kind that are believed.
    pub const MOST: usize = 100;

    /// Cut to what a page can show.
    pub fn clamped(mut self) -> Self {
        let is_place = |place: &(Source, u16)| usize::from(place.1) < Self::MOST;
        self.shown.retain(is_place);
        self.opened.retain(is_place);
        self.viewed.truncate(Self::MOST);
        self.found.truncate(Self::MOST);
        self.shown.truncate(Self::MOST);
        self.opened.truncate(Self::MOST);
        self
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.viewed.is_empty()
            && self.found.is_empty()
            && self.shown.is_empty()
            && self.opened.is_empty()
    }
}

/// What a visitor looked at, the newest first; or that nobody is to take note of it. Kept by the browser
/// for as long as it stays open, never by the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History(Option<Vec<ProductId>>);

impl Default for History {
    fn default() -> Self {
        Self(Some(Vec::new()))
    }
}

impl History {
    /// Products that are remembered.
    const MOST: usize = 20;
    const OFF: &str = "off";

    /// One that takes note of nothing.
    pub const fn switched_off() -> Self {
        Self(None)
    }

    /// Reads what a browser kept; what makes no sense is left out.
    pub fn parse(text: &str) -> Self {
        if text == Self::OFF {
            return Self::switched_off();
        }
        let ids = text.split('.').filter_map(|id| id.parse().ok()).filter(|id| *id > 0);
        Self(Some(ids.map(ProductId).take(Self::MOST).collect()))
    }

    /// As a browser keeps it.
    pub fn to_text(&self) -> String {
        match &self.0 {
            None => Self::OFF.to_owned(),
            Some(ids) => {
                let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
                ids.join(".")
            }
        }
    }

    /// What was looked at; `None` when nothing is to be remembered.
    pub fn products(&self) -> Option<&[ProductId]> {
        self.0.as_deref()
    }

    /// Takes note of a product.
    pub fn note(&mut self, product: ProductId) {
        if let Some(ids) = &mut self.0 {
            ids.retain(|id| *id != product);
            ids.insert(0, product);
            ids.truncate(Self::MOST);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn what_a_browser_kept_reads_back(ids in proptest::collection::vec(1..1_000_i64, 0..40)) {
            let mut history = History::default();
            ids.iter().for_each(|id| history.note(ProductId(*id)));
            let kept = history.products().unwrap();
            prop_assert!(kept.len() <= History::MOST);
            prop_assert_eq!(kept.first().map(|id| id.0), ids.last().copied());
            prop_assert_eq!(kept.len(), kept.iter().collect::<BTreeSet<_>>().len());
            prop_assert_eq!(History::parse(&history.to_text()), history);
        }

        #[test]
        fn nonsense_in_a_history_is_left_out(text in ".{0,200}") {
            let history = History::parse(&text);
            prop_assert_eq!(History::parse(&history.to_text()), history);
        }
    }

    #[test]
    fn a_history_that_is_off_stays_off() {
        let mut history = History::switched_off();
        history.note(ProductId(1));
        assert_eq!(history.products(), None);
        assert_eq!(History::parse(&history.to_text()), history);
    }

    #[test]
    fn a_report_is_believed_within_bounds() {
        let place = (Source::Similar, 3);
        let far = (Source::Similar, 100);
        let report = Report {
            viewed: vec![ProductId(1); 500],
            found: vec![ProductId(1); 500],
            shown: vec![far, place],
            opened: vec![place; 500],
        };
        let report = report.clamped();
        assert_eq!(report.shown, [place]);
        let counts = [report.viewed.len(), report.found.len(), report.opened.len()];
        assert_eq!(counts, [Report::MOST; 3]);
        assert!(!report.is_empty() && Report::default().is_empty());
    }
}
