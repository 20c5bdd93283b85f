//! Orders: numbers, states and what may follow what, and the form in which a buyer sees one.

use crate::address::Address;
use crate::catalog::Image;
use crate::checkout::{Invoice, PaymentMethod};
use crate::group::{GroupBrief, GroupState};
use crate::money::Money;
use crate::presale::PresaleBrief;
use crate::shipping::ShippingQuote;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OrderState {
    /// Waits for the money; in presale for the deposit.
    PendingPayment,
    /// The deposit of a presale has come, the balance not yet.
    Deposited,
    /// Paid, or accepted for cash on delivery: may be picked.
    Paid,
    /// Being collected in the warehouse.
    Picking,
    /// With the courier, in one or more parcels.
    Shipped,
    /// Arrived.
    Delivered,
    /// The time to return it is over.
    Completed,
    /// Called off, by the buyer, by staff or because it lapsed.
    Cancelled,
}

impl OrderState {
    /// All, in the order of an order's life.
    pub const ALL: [Self; 8] = [
        Self::PendingPayment,
        Self::Deposited,
        Self::Paid,
        Self::Picking,
        Self::Shipped,
        Self::Delivered,
        Self::Completed,
        Self::Cancelled,
    ];

    /// Code in forms, on the command line and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PendingPayment => "pending_payment",
            Self::Deposited => "deposited",
            Self::Paid => "paid",
            Self::Picking => "picking",
            Self::Shipped => "shipped",
            Self::Delivered => "delivered",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether `to` may follow this state, by whoever. Nothing follows itself. Which of the two ways from
    /// waiting to paid an order goes, [`crate::presale::PresaleBrief`] tells.
    pub const fn may_become(self, to: Self) -> bool {
        matches!(
            (self, to),
            (Self::PendingPayment, Self::Deposited | Self::Paid | Self::Cancelled)
                | (Self::Deposited, Self::Paid | Self::Cancelled)
                | (Self::Paid, Self::Picking | Self::Cancelled)
                | (Self::Picking, Self::Shipped | Self::Cancelled)
                | (Self::Shipped, Self::Delivered)
                | (Self::Delivered, Self::Completed)
        )
    }

    /// Whether the buyer may still call it off: before anybody has begun to pick it. Staff may as
    /// long as [`OrderState::may_become`] says so, that is until it has left.
    pub const fn buyer_may_cancel(self) -> bool {
        matches!(self, Self::PendingPayment | Self::Deposited | Self::Paid)
    }

    /// Whether nothing can follow.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled)
    }

    /// Whether units are set aside for it: from placing until they leave or it is called off.
    pub const fn holds_stock(self) -> bool {
        matches!(self, Self::PendingPayment | Self::Deposited | Self::Paid | Self::Picking)
    }
}

/// Who did something to an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Actor {
    /// The buyer.
    Buyer,
    /// A member of staff, by name.
    Staff(String),
    /// A job of the shop.
    System,
}

/// The reason of [`Actor::System`] when it calls off an order whose group did not come together. A
/// code: the shop's own jobs speak no prose.
pub const GROUP_LAPSED: &str = "group_lapsed";
/// The same for an order in presale whose balance did not come in its window.
pub const BALANCE_LAPSED: &str = "balance_lapsed";

/// A change of an order's state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderEvent {
    /// The state it led to.
    pub state: OrderState,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub actor: Actor,
    /// Why, in the words of who did it; may be empty.
    pub reason: String,
}

/// A parcel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shipment {
    /// Carrier.
    pub carrier: String,
    /// Tracking number.
    pub tracking_number: String,
    /// When it left.
    pub shipped_at: Timestamp,
}

/// A line of an order: a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    /// SKU.
    pub sku: String,
    /// The product's address when it was bought.
    pub slug: String,
    /// Name when it was bought, in the language it was bought in.
    pub name: String,
    /// Options when it was bought.
    pub options: String,
    /// Picture.
    pub image: Image,
    /// Units.
    pub quantity: u32,
    /// List price of one unit; nothing for a gift.
    pub unit_price: Money,
    /// What the line came to at list price.
    pub total: Money,
    /// What was paid for it: the total less its shares of the discounts.
    pub net: Money,
    /// Whether it is a gift.
    pub is_gift: bool,
}

/// A discount of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderAdjustment {
    /// What it was called when the order was placed, in the language it was placed in.
    pub label: String,
    /// Negative.
    pub amount: Money,
}

/// An order as its buyer sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Its number, for people.
    pub number: String,
    /// Where it stands.
    pub state: OrderState,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Lines.
    pub lines: Vec<OrderLine>,
    /// Sum of the lines at list price.
    pub subtotal: Money,
    /// Discounts, in the order in which they were taken off.
    pub adjustments: Vec<OrderAdjustment>,
    /// Shipping, before discounts on it.
    pub shipping: ShippingQuote,
    /// Grand total.
    pub total: Money,
    /// Tax that the total contains.
    pub tax_included: Money,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Where to; only the recipient for pick-up.
    pub address: Address,
    /// How it is paid.
    pub payment: PaymentMethod,
    /// Until when a transfer must arrive, while it is awaited.
    pub pay_by: Option<Timestamp>,
    /// Until when it should have left, once it may be picked.
    pub ship_by: Option<Timestamp>,
    /// The buyer's note.
    pub note: String,
    /// Invoice data.
    pub invoice: Invoice,
    /// Parcels.
    pub shipments: Vec<Shipment>,
    /// What happened, oldest first.
    pub events: Vec<OrderEvent>,
    /// The group it is in.
    #[serde(default)]
    pub group: Option<GroupBrief>,
    /// Its deposit and its balance, when it is in presale.
    #[serde(default)]
    pub presale: Option<PresaleBrief>,
}

/// What an order waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// How much.
    pub amount: Money,
    /// From when it can be paid.
    pub from: Timestamp,
    /// Until when it must arrive.
    pub until: Timestamp,
}

impl Order {
    /// The money it waits for: all of it, or of a presale deposit or balance.
    pub fn due(&self) -> Option<Due> {
        let presale = self.presale.as_ref();
        match self.state {
            OrderState::PendingPayment => Some(Due {
                amount: presale.map_or(self.total, |presale| presale.deposit),
                from: self.placed_at,
                until: self.pay_by?,
            }),
            OrderState::Deposited => presale.map(|presale| Due {
                amount: presale.balance,
                from: presale.balance_from,
                until: presale.balance_until,
            }),
            _ => None,
        }
    }
}

/// What an order's placing gives back: enough to open it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedOrder {
    /// Its number, for people: `XXXX-XXXX-XXXX`.
    pub number: String,
    /// Opens the order for whoever holds it; a secret.
    pub access_token: String,
}

/// A parcel as staff announce it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// Carrier.
    pub carrier: String,
    /// Tracking number.
    pub tracking_number: String,
}

/// How the buyer pays an order that waits for the money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransferInstructions {
    /// Bank, with its code.
    pub bank: String,
    /// Branch; may be empty.
    pub branch: String,
    /// Account number.
    pub account: String,
    /// Account holder.
    pub holder: String,
    /// How much.
    pub amount: Money,
    /// What to write into the transfer's note: the order's number.
    pub reference: String,
    /// Until when it must arrive.
    pub pay_by: Timestamp,
}

/// Why an order was not cancelled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum CancelOrderError {
    /// No order that this number and access token open.
    #[error("no such order")]
    NotFound,
    /// It is too far on its way.
    #[error("an order that is {} can't be cancelled", .state.code())]
    TooLate {
        /// Where it stands.
        state: OrderState,
    },
}

/// Why an order was not moved on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum AdvanceOrderError {
    /// No order has this number.
    #[error("no such order")]
    NotFound,
    /// That state does not follow the one it is in.
    #[error("{} does not follow {}", .to.code(), .from.code())]
    NotAllowed {
        /// Where it stands.
        from: OrderState,
        /// Where it should have gone.
        to: OrderState,
    },
    /// Shipping needs a carrier and a tracking number.
    #[error("a parcel needs carrier and tracking number")]
    ParcelMissing,
    /// It is in a group that has not come together, and may never.
    #[error("the order waits for its group, which is {}", .state.code())]
    InGroup {
        /// Where the group stands.
        state: GroupState,
    },
    /// It is in presale: the deposit comes before the balance.
    #[error("the deposit comes first: {}", OrderState::Deposited.code())]
    DepositFirst,
    /// It is in presale, and its goods don't leave yet.
    #[error("nothing leaves before {}", .from.rfc3339())]
    NotBefore {
        /// From when they do.
        from: Timestamp,
    },
}

/// Why no refund of an order was marked as paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum PayRefundError {
    /// No order has this number.
    #[error("no such order")]
    NotFound,
    /// No money of the order is to be given back, or it was given back before.
    #[error("nothing of this order is to be given back")]
    NothingDue,
}

/// An order for the tests of this crate.
#[cfg(test)]
pub mod samples {
    use super::*;
    use crate::shipping::{DeliveryMethod, Zone};

    /// An order in a state that was placed at 100 and waits for its money until 500.
    pub fn order(state: OrderState, total: Money, presale: Option<PresaleBrief>) -> Order {
        let shipping = ShippingQuote {
            zone: Zone::Taiwan,
            method: DeliveryMethod::Home,
            price: Money::ZERO,
            full_price: Money::ZERO,
            days: (1, 3),
        };
        Order {
            number: String::new(),
            state,
            placed_at: Timestamp(100),
            lines: Vec::new(),
            subtotal: total,
            adjustments: Vec::new(),
            shipping,
            total,
            tax_included: Money::ZERO,
            email: String::new(),
            phone: String::new(),
            address: Address::default(),
            payment: PaymentMethod::BankTransfer,
            pay_by: Some(Timestamp(500)),
            ship_by: None,
            note: String::new(),
            invoice: Invoice::default(),
            shipments: Vec::new(),
            events: Vec::new(),
            group: None,
            presale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn state() -> impl Strategy<Value = OrderState> {
        prop::sample::select(OrderState::ALL.to_vec())
    }

    #[test]
    fn the_usual_life() {
        use OrderState::{Completed, Delivered, Deposited, Paid, PendingPayment, Picking, Shipped};
        let life = [PendingPayment, Paid, Picking, Shipped, Delivered, Completed];
        assert!(life.windows(2).all(|pair| pair[0].may_become(pair[1])));
        let presale = [PendingPayment, Deposited, Paid];
        assert!(presale.windows(2).all(|pair| pair[0].may_become(pair[1])));
        assert!(!Deposited.may_become(Picking), "nothing leaves without the balance");
    }

    #[test]
    fn codes_read_back() {
        for state in OrderState::ALL {
            assert_eq!(OrderState::from_code(state.code()), Some(state));
        }
        assert_eq!(OrderState::from_code("Paid"), None);
    }

    #[test]
    fn what_has_left_is_not_called_off() {
        for state in OrderState::ALL {
            assert_eq!(state.may_become(OrderState::Cancelled), state.holds_stock());
            assert!(!state.buyer_may_cancel() || state.may_become(OrderState::Cancelled));
        }
    }

    proptest! {
        #[test]
        fn no_path_leaves_a_final_state_or_turns_back(
            start in state(),
            wishes in prop::collection::vec(state(), 0..40),
        ) {
            let mut now = start;
            let mut seen = vec![start];
            for wish in wishes {
                if now.may_become(wish) {
                    prop_assert!(!now.is_final());
                    prop_assert!(!seen.contains(&wish), "no state comes twice");
                    prop_assert!(now.holds_stock() || !wish.holds_stock(), "stock is not taken again");
                    now = wish;
                    seen.push(wish);
                }
            }
            let stuck = OrderState::ALL.into_iter().all(|to| !now.may_become(to));
            prop_assert_eq!(stuck, now.is_final());
        }
    }
}
