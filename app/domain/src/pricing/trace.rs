//! Why an amount is what it is: which rules applied, by how much, and which did not and why. Figures
//! only; the interface owns the words.

use crate::ids::RuleId;
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What a discount comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Source {
    /// A rule.
    Rule(RuleId),
    /// Points 積分抵扣.
    Points,
}

/// One answer to "why?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// About which rule.
    pub source: Source,
    /// For which line, by its key; `None` for the order.
    pub line: Option<u32>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// It applied.
    Applied {
        /// What it saves here; zero for a gift.
        saved: Money,
        /// Units of the line, sets, bundles or gifts; 1 where it doesn't count.
        times: u32,
        /// Spend that is missing for its next step, if there is one.
        next: Option<Money>,
    },
    /// It did not apply.
    Skipped(Reason),
}

/// Why a rule did not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// Begins later.
    NotYet {
        /// When.
        from: Timestamp,
    },
    /// Is over.
    Over {
        /// Since when.
        until: Timestamp,
    },
    /// For members of another tier.
    OtherTier,
    /// Only for a first order.
    NotFirstOrder,
    /// Only for lines put in as such: group order, presale, redemption, add-on.
    NotAskedFor,
    /// The allotment or the gift has run out.
    SoldOut,
    /// The buyer has had what one buyer may have.
    MemberLimit {
        /// How much that is.
        limit: u32,
    },
    /// The coupon was used as often as it could be.
    UsedUp,
    /// No such coupon.
    Unknown,
    /// Nothing in the cart is in its scope.
    OutOfScope,
    /// What is in its scope has a flash, group, presale or redemption price.
    SpecialPrice,
    /// Units in its scope already take part in another promotion, or it would save nothing.
    NoSaving,
    /// Another price is better.
    Dearer {
        /// By how much a unit.
        by: Money,
    },
    /// Spend is missing.
    SpendMore {
        /// How much.
        missing: Money,
    },
    /// Units are missing.
    UnitsMore {
        /// How many.
        missing: u32,
    },
    /// Points are missing.
    PointsMore {
        /// How many.
        missing: u32,
    },
    /// One of its exclusion group was taken.
    Excluded {
        /// Which.
        by: RuleId,
    },
    /// Can't be used together with another coupon that saves more.
    NotWith {
        /// Which.
        coupon: RuleId,
    },
    /// The cart is as cheap or cheaper without it.
    NotBest,
    /// Delivery isn't chosen yet, or costs nothing.
    NoShipping,
    /// The shopper has to choose a gift.
    ChooseGift,
}
