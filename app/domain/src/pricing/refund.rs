//! What goes back when units come back. Each unit was paid a fixed amount the moment the order was
//! placed; that amount is what it is worth, whichever units come back before or after it. So nothing
//! moves to the lines that stay, and no more than was paid can ever be returned.

use super::allocate::unit_share;
use super::bill::Bill;
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// Money and points for something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// Money.
    pub money: Money,
    /// Points.
    pub points: i64,
}

/// What was paid for an order and what of it has gone back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refunds {
    lines: Vec<PaidLine>,
    /// What shipping cost the buyer; zero when it was free.
    shipping: Money,
    shipping_returned: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct PaidLine {
    key: u32,
    /// Units, money and points of its parts.
    parts: Vec<(u32, Money, i64)>,
    /// Units that have come back, ascending.
    returned: Vec<u32>,
}

/// Why nothing was refunded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum RefundError {
    /// The order has no such line, or the line no such unit.
    #[error("no unit {unit} of line {line}")]
    NoSuchUnit {
        /// The line's key.
        line: u32,
        /// The unit, from 0.
        unit: u32,
    },
    /// That unit has come back already, or is named twice.
    #[error("unit {unit} of line {line} was refunded")]
    AlreadyRefunded {
        /// The line's key.
        line: u32,
        /// The unit, from 0.
        unit: u32,
    },
    /// Shipping has gone back already.
    #[error("shipping was refunded")]
    ShippingAlreadyRefunded,
}

impl PaidLine {
    fn paid(&self, unit: u32) -> Option<Refund> {
        let mut unit = unit;
        for &(units, money, points) in &self.parts {
            if unit < units {
                let money = Money(unit_share(money.0, units, unit));
                return Some(Refund { money, points: unit_share(points, units, unit) });
            }
            unit -= units;
        }
        None
    }
}

impl Refunds {
    /// Nothing has come back yet.
    pub fn new(bill: &Bill) -> Self {
        let line = |line: &super::bill::BillLine| PaidLine {
            key: line.key,
            parts: line.parts.iter().map(|part| (part.units, part.net, part.points)).collect(),
            returned: Vec::new(),
        };
        Self {
            lines: bill.lines.iter().map(line).collect(),
            shipping: bill.shipping.as_ref().map_or(Money::ZERO, |quote| quote.price),
            shipping_returned: false,
        }
    }

    /// What was paid for a unit of a line; units are numbered through its parts from 0.
    pub fn paid_for(&self, line: u32, unit: u32) -> Option<Refund> {
        self.lines.iter().find(|paid| paid.key == line)?.paid(unit)
    }

    /// Takes units back, each as line key and unit, and shipping if asked; answers what goes back.
    ///
    /// # Errors
    /// A unit that doesn't exist or has come back already; then nothing changes.
    pub fn refund(&mut self, units: &[(u32, u32)], shipping: bool) -> Result<Refund, RefundError> {
        let mut after = self.clone();
        let mut sum = Refund::default();
        for &(line, unit) in units {
            let one = after.take(line, unit)?;
            sum.money += one.money;
            sum.points = sum.points.saturating_add(one.points);
        }
        if shipping {
            if after.shipping_returned {
                return Err(RefundError::ShippingAlreadyRefunded);
            }
            after.shipping_returned = true;
            sum.money += after.shipping;
        }
        *self = after;
        Ok(sum)
    }

    fn take(&mut self, line: u32, unit: u32) -> Result<Refund, RefundError> {
        let missing = RefundError::NoSuchUnit { line, unit };
        let Some(paid) = self.lines.iter_mut().find(|paid| paid.key == line) else {
            return Err(missing);
        };
        let one = paid.paid(unit).ok_or(missing)?;
        match paid.returned.binary_search(&unit) {
            Ok(_) => Err(RefundError::AlreadyRefunded { line, unit }),
            Err(at) => {
                paid.returned.insert(at, unit);
                Ok(one)
            }
        }
    }
}
