//! Orders: numbers, states and what may follow what, and the form in which a buyer sees one.

use crate::address::Address;
use crate::catalog::Image;
use crate::checkout::{Invoice, PaymentMethod};
use crate::money::Money;
use crate::shipping::ShippingQuote;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OrderState {
    /// Waits for the money.
    PendingPayment,
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
    /// Price of one unit.
    pub unit_price: Money,
    /// What the line came to.
    pub total: Money,
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
    /// Sum of the lines.
    pub subtotal: Money,
    /// Shipping.
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
}
