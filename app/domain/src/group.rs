//! Groups of buyers 拼團: where one stands, and how it is shown to anybody who has its address. The
//! rule behind it is [`crate::pricing::rule::GroupBuy`].

use crate::catalog::ProductCard;
use crate::ids::VariantId;
use crate::money::Money;
use crate::text::clean_line;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// Most open groups that a product's page offers to join.
pub const OFFERED_GROUPS: usize = 5;

/// Where a group stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum GroupState {
    /// Waits for more buyers.
    Open,
    /// Came together: its orders go out, whoever leaves it later.
    Full,
    /// Its time was over before, or everybody left it.
    Lapsed,
}

impl GroupState {
    /// All.
    pub const ALL: [Self; 3] = [Self::Open, Self::Full, Self::Lapsed];

    /// Code in the database and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Full => "full",
            Self::Lapsed => "lapsed",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// As it is told at a moment: a group whose time is over has lapsed, also before a job has called
    /// its orders off.
    pub fn at(self, now: Timestamp, closes_at: Timestamp) -> Self {
        if self == Self::Open && now >= closes_at { Self::Lapsed } else { self }
    }
}

/// A buyer in a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct GroupMember {
    /// Their masked name, see [`mask_name`].
    pub name: String,
    /// When they joined.
    pub joined_at: Timestamp,
}

/// A variant that a group buys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct GroupChoice {
    /// The variant.
    pub variant_id: VariantId,
    /// The chosen options; empty for a product without options.
    pub options: String,
    /// Price of a unit within the group.
    pub price: Money,
    /// Price of a unit alone.
    pub list_price: Money,
    /// Units that could be bought now.
    pub available: u32,
}

/// A group as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct GroupView {
    /// Its part of the address.
    pub token: String,
    /// What the group buy is called.
    pub promotion: String,
    /// What it buys; nothing when that is not on sale any more.
    pub product: Option<ProductCard>,
    /// The variants of that, cheapest first; none when the group buy is over.
    pub choices: Vec<GroupChoice>,
    /// Buyers that make it full.
    pub seats: u32,
    /// Seats that are still to be had.
    pub left: u32,
    /// Who is in it, in the order they joined.
    pub members: Vec<GroupMember>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Until when it waits.
    pub closes_at: Timestamp,
    /// Where it stands now.
    pub state: GroupState,
    /// When this was so.
    pub now: Timestamp,
}

/// A group that a product's page offers to join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct OpenGroup {
    /// Its part of the address.
    pub token: String,
    /// Masked name of who is longest in it.
    pub leader: String,
    /// Seats that are still to be had.
    pub left: u32,
    /// Until when it waits.
    pub closes_at: Timestamp,
}

/// A product's group buy, as the product's page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct GroupOffer {
    /// The promotion's code.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// The variants it is about, cheapest first.
    pub choices: Vec<GroupChoice>,
    /// Buyers that make a group.
    pub seats: u32,
    /// How long a group waits for them.
    pub hours: u32,
    /// Groups to join, those that close soonest first; at most [`OFFERED_GROUPS`].
    pub open: Vec<OpenGroup>,
    /// When this was so.
    pub now: Timestamp,
}

/// The group of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupBrief {
    /// Its part of the address.
    pub token: String,
    /// Buyers that make it full.
    pub seats: u32,
    /// Buyers that are in it.
    pub taken: u32,
    /// Where it stands.
    pub state: GroupState,
    /// Until when it waits.
    pub closes_at: Timestamp,
}

impl GroupBrief {
    /// Seats that are still to be had.
    pub fn left(&self) -> u32 {
        if self.state == GroupState::Open { self.seats.saturating_sub(self.taken) } else { 0 }
    }
}

/// Whether a text looks like a group's token: what doesn't, stands in no address of ours.
pub fn is_token(text: &str) -> bool {
    (8..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// A name as strangers may see it: 王小明 is 王○明, 王明 is 王○, Mei is M***. How long it is isn't told
/// beyond four characters; of nothing there is nothing to see.
pub fn mask_name(name: &str) -> String {
    let name: Vec<char> = clean_line(name).chars().filter(|c| !c.is_whitespace()).collect();
    match name[..] {
        [] => "***".to_owned(),
        [first, ..] if !is_ideograph(first) => first.to_uppercase().chain("***".chars()).collect(),
        [first] | [first, _] => format!("{first}○"),
        [first, _, last] if is_ideograph(last) => format!("{first}○{last}"),
        [first, .., last] if is_ideograph(last) => format!("{first}○○{last}"),
        [first, ..] => format!("{first}○○"),
    }
}

/// Han, kana and hangul, whose names are a few characters.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_masked() {
        for (name, masked) in [
            ("王小明", "王○明"),
            ("王 小明", "王○明"),
            ("王明", "王○"),
            ("王", "王○"),
            ("歐陽小明", "歐○○明"),
            ("一二三四五六", "一○○六"),
            ("王小明 Ming", "王○○"),
            ("Mei Lin", "M***"),
            (" mei", "M***"),
            ("émile", "É***"),
            ("\u{202e}\u{0}", "***"),
            ("", "***"),
        ] {
            assert_eq!(mask_name(name), masked, "{name:?}");
        }
    }

    #[test]
    fn tokens() {
        assert!(is_token("0123456789abcdef"));
        for bad in ["", "short", "0123/4567", "0123456789?x=1", &"a".repeat(65)] {
            assert!(!is_token(bad), "{bad}");
        }
    }

    #[test]
    fn codes_read_back() {
        for state in GroupState::ALL {
            assert_eq!(GroupState::from_code(state.code()), Some(state));
        }
        assert_eq!(GroupState::from_code("Open"), None);
    }

    #[test]
    fn an_open_group_is_over_with_its_time() {
        let at = |state: GroupState, now| state.at(Timestamp(now), Timestamp(10));
        assert_eq!(at(GroupState::Open, 9), GroupState::Open);
        assert_eq!(at(GroupState::Open, 10), GroupState::Lapsed);
        assert_eq!(at(GroupState::Full, 11), GroupState::Full);
    }

    proptest! {
        #[test]
        fn at_most_two_characters_are_told(name in "\\PC{0,30}") {
            let told = mask_name(&name).chars().filter(|c| !"○*".contains(*c)).count();
            // One letter can be several in upper case: ß is SS.
            prop_assert!(told <= 3, "{}", mask_name(&name));
        }
    }
}
