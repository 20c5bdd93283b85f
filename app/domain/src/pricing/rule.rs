//! Rules as data: what staff write, what is stored, what the engine reads. No evaluation here, and
//! no words: what a rule is called is told elsewhere, by its id. [`super::validate`] checks them.

use super::PriceRules;
use super::basket::BasketLine;
use super::cut::Cut;
use super::points::PointsRules;
use super::scope::Scope;
use crate::ids::{RuleId, TierId, VariantId};
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// The version of this data that the engine reads.
pub const RULES_VERSION: u32 = 1;

/// Everything a price depends on that isn't the cart or the buyer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// [`RULES_VERSION`].
    pub version: u32,
    /// Tax and the threshold of free shipping.
    pub settings: PriceRules,
    /// The rules, in any order.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Pairs of coupons of one class that may be used together; without, one of each class.
    #[serde(default)]
    pub stackable: Vec<(RuleId, RuleId)>,
    /// How points pay; `None` when they don't.
    #[serde(default)]
    pub points: Option<PointsRules>,
}

impl Default for RuleSet {
    fn default() -> Self {
        Self {
            version: RULES_VERSION,
            settings: PriceRules::default(),
            rules: Vec::new(),
            stackable: Vec::new(),
            points: None,
        }
    }
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id, unique in the set.
    pub id: RuleId,
    /// When it holds.
    #[serde(default)]
    pub window: Window,
    /// What it is about: the units it cuts, or the units that qualify.
    pub scope: Scope,
    /// Members of one exclusion group don't stack. Within a stage the one that saves more wins; an
    /// earlier stage wins against a later one.
    #[serde(default)]
    pub group: Option<String>,
    /// Higher goes first within its stage; then the lower id.
    #[serde(default)]
    pub priority: i32,
    /// Also for units at a flash, group, presale or redemption price, which by the trade's custom
    /// take part in nothing else.
    #[serde(default)]
    pub special_lines: bool,
    /// What it does.
    pub kind: RuleKind,
}

/// From when until when; open where `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Window {
    /// First moment.
    pub from: Option<Timestamp>,
    /// First moment after it.
    pub until: Option<Timestamp>,
}

impl Rule {
    /// Whether it can have to do with a cart that holds this line: without one such line it changes
    /// no figure.
    pub fn concerns(&self, line: &BasketLine) -> bool {
        match &self.kind {
            RuleKind::Bundle(bundle) => bundle.components.iter().any(|c| c.any_of.covers(line)),
            _ => self.scope.covers(line),
        }
    }
}

/// What a rule does, in the order of the stages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleKind {
    /// Limited-time special 限時特價.
    Special(Cut),
    /// Flash sale 秒殺: as long as its allotment lasts.
    Flash {
        /// Price of a unit.
        cut: Cut,
        /// Most units of one variant a buyer may have.
        per_member: Option<u32>,
    },
    /// Tier price 會員價.
    Tier {
        /// For whom.
        tiers: Vec<TierId>,
        /// Price of a unit.
        cut: Cut,
    },
    /// Group-buy price 拼團, only for lines of a group order.
    Group(GroupBuy),
    /// Presale price 預售, only for lines of a presale.
    Presale(Presale),
    /// Points redemption 積分換購: points and a small price for one unit.
    Redemption {
        /// Points for a unit.
        points: u32,
        /// Money for a unit.
        price: Money,
    },
    /// Bundle 套餐.
    Bundle(Bundle),
    /// Nth item 第二件半價: of each `n` units the cheapest is cut.
    Nth {
        /// Units in a set, the cheapest of which is cut.
        n: u32,
        /// How it is cut.
        cut: Cut,
        /// Which units make a set.
        per: Per,
    },
    /// Buy X get Y.
    BuyGet(BuyGet),
    /// Gift 買贈 / 滿就送.
    Gift(Gift),
    /// Add-on purchase 加價購.
    AddOn(AddOn),
    /// Spend and save 滿減.
    Spend(Spend),
    /// Coupon 優惠券.
    Coupon(Coupon),
}

/// A group buy: a price for everybody, once so many buyers have come together in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupBuy {
    /// Price of a unit.
    pub cut: Cut,
    /// Buyers that make a group; see [`GROUP_SEATS`].
    pub seats: u32,
    /// How long a group waits for them; see [`GROUP_HOURS`].
    pub hours: u32,
}

/// Fewest and most buyers of a group.
pub const GROUP_SEATS: (u32, u32) = (2, 20);
/// Shortest and longest time that a group waits.
pub const GROUP_HOURS: (u32, u32) = (1, 168);

/// A presale: a deposit now, the balance within a window, and the goods from a day on. What comes of it
/// is told in [`crate::presale`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Presale {
    /// Price of a unit, before what the deposit is worth beyond its value.
    pub cut: Cut,
    /// What is paid for a unit when it is ordered.
    pub deposit: Money,
    /// What that counts for, at least its value 定金膨脹: the difference comes off the price.
    pub worth: Money,
    /// From when the balance can be paid.
    pub balance_from: Timestamp,
    /// Until when: first moment after it. The rule's window ends no later.
    pub balance_until: Timestamp,
    /// From when the goods leave.
    pub ships_from: Timestamp,
}

impl RuleKind {
    /// Code in the database and on the command line.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Special(_) => "special",
            Self::Flash { .. } => "flash",
            Self::Tier { .. } => "tier",
            Self::Group(_) => "group",
            Self::Presale(_) => "presale",
            Self::Redemption { .. } => "redemption",
            Self::Bundle(_) => "bundle",
            Self::Nth { .. } => "nth",
            Self::BuyGet(_) => "buy_get",
            Self::Gift(_) => "gift",
            Self::AddOn(_) => "add_on",
            Self::Spend(_) => "spend",
            Self::Coupon(_) => "coupon",
        }
    }
}

/// Named components at a price for all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// What belongs to it, at most [`MAX_BUNDLE_UNITS`] units.
    pub components: Vec<Component>,
    /// On the sum of its units: a fixed total is [`Cut::To`].
    pub cut: Cut,
    /// Most bundles in one order.
    pub most: Option<u32>,
}

/// Most units in one bundle.
pub const MAX_BUNDLE_UNITS: u32 = 20;

/// A component of a bundle; with several variants in scope it is a choice group ("any of these").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Component {
    /// What can stand here.
    pub any_of: Scope,
    /// Units of it.
    pub units: u32,
}

/// Which units make a set of [`RuleKind::Nth`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Per {
    /// Any in scope.
    #[default]
    Scope,
    /// Units of one product.
    Product,
    /// Units of one variant.
    Variant,
}

/// Buy X (in the rule's scope), get Y cheaper or free. The units must be in the cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuyGet {
    /// Units that qualify.
    pub buy: u32,
    /// Units that are rewarded.
    pub get: u32,
    /// What may be the reward; `None` is the rule's scope.
    pub reward: Option<Scope>,
    /// On each rewarded unit.
    pub cut: Cut,
    /// Most times in one order.
    pub most: Option<u32>,
}

/// What has to be in the cart, measured after bundles and item discounts; both figures at once, zero
/// asks nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Threshold {
    /// Spend in the rule's scope.
    pub spend: Money,
    /// Units in the rule's scope.
    pub units: u32,
    /// Again for each further time ("every").
    pub repeats: bool,
}

/// A gift, of its own stock, that ends when the stock does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gift {
    /// For what.
    pub when: Threshold,
    /// One of these; with several the shopper chooses.
    pub choices: Vec<VariantId>,
    /// Units each time.
    pub units: u32,
}

/// Something that may be bought at a small price along with the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddOn {
    /// For what.
    pub when: Threshold,
    /// What may be bought so.
    pub items: Scope,
    /// Price of a unit.
    pub price: Money,
    /// Units each time.
    pub units: u32,
}

/// What spending saves, measured after the stages and promotions before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spend {
    /// The best tier that is reached: 滿300減50, 滿600減120.
    Tiers(Vec<SpendTier>),
    /// For each full `each` 每滿.
    Every {
        /// Spend.
        each: Money,
        /// Off each time.
        off: Money,
        /// Most times.
        most: Option<u32>,
    },
}

/// A tier of [`Spend::Tiers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpendTier {
    /// Spend from which it holds.
    pub from: Money,
    /// On the whole of the scope.
    pub cut: Cut,
}

/// What a coupon is for; one of each class unless a pair is stackable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CouponClass {
    /// Some goods: category, brand or products. Applied first.
    Goods,
    /// The whole shop.
    Shop,
    /// Shipping.
    Shipping,
}

/// A coupon's terms. How often it was used is a fact of the input, not of the rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coupon {
    /// Its class.
    pub class: CouponClass,
    /// On the scope's goods, or on shipping.
    pub cut: Cut,
    /// Most it can save.
    #[serde(default)]
    pub cap: Option<Money>,
    /// Least spend in its scope, measured after order promotions.
    #[serde(default)]
    pub min_spend: Money,
    /// For whom; empty is everybody.
    #[serde(default)]
    pub tiers: Vec<TierId>,
    /// Only with a buyer's first order.
    #[serde(default)]
    pub first_order: bool,
    /// Uses altogether.
    #[serde(default)]
    pub total: Option<u32>,
    /// Uses of one buyer.
    #[serde(default)]
    pub per_member: Option<u32>,
}
