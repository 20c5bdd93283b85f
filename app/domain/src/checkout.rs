//! The order form: what it carries and what can be wrong with it. Placing the order is the
//! service's work.

use crate::address::{Address, limited, required};
use crate::cart::CartNotice;
use crate::contact::{MAX_EMAIL, MAX_PHONE, normalize_email, normalize_phone};
use crate::invoice::{is_carrier, is_tax_id, normalize_code};
use crate::money::Money;
use crate::pricing::basket::PointsWish;
use crate::shipping::{DeliveryMethod, Zone, methods_for};
use crate::text::{clean_line, clean_lines};
use serde::{Deserialize, Serialize};

/// How the buyer pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PaymentMethod {
    /// 貨到付款: the courier collects it.
    #[default]
    CashOnDelivery,
    /// 轉帳: the order waits for the money, for a configured time.
    BankTransfer,
}

impl PaymentMethod {
    /// All, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::CashOnDelivery, Self::BankTransfer];

    /// Code in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CashOnDelivery => "cod",
            Self::BankTransfer => "transfer",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }

    /// Whether a presale can be paid this way: its deposit before anything leaves.
    pub const fn takes_deposits(self) -> bool {
        matches!(self, Self::BankTransfer)
    }
}

/// The ways to pay that a zone and a delivery method allow: cash on delivery where the shop's own
/// couriers go, and at the counter; a transfer everywhere.
pub const fn payments_for(zone: Zone, method: DeliveryMethod) -> &'static [PaymentMethod] {
    match (zone, method) {
        (Zone::Taiwan, _) | (_, DeliveryMethod::Pickup) => &PaymentMethod::ALL,
        (Zone::Mainland | Zone::International, _) => &[PaymentMethod::BankTransfer],
    }
}

/// What the invoice needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Invoice {
    /// To the e-mail address.
    #[default]
    Personal,
    /// Taiwan mobile barcode carrier 手機條碼: `/` and seven of `0-9A-Z.+-`.
    Carrier {
        /// The barcode.
        code: String,
    },
    /// A company: title and 8-digit tax number 統一編號 (or 18-character 统一社会信用代码).
    Company {
        /// Company name.
        title: String,
        /// Tax number.
        tax_id: String,
    },
}

/// A field of the order form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    /// E-mail address.
    Email,
    /// Telephone.
    Phone,
    /// Recipient.
    Recipient,
    /// Country.
    Country,
    /// 縣市, 省, state.
    Region,
    /// 區, city.
    City,
    /// Street.
    Street,
    /// Postcode.
    Postcode,
    /// Delivery method.
    Delivery,
    /// Payment method.
    Payment,
    /// Note.
    Note,
    /// Carrier barcode.
    InvoiceCarrier,
    /// Company name.
    InvoiceTitle,
    /// Tax number.
    InvoiceTaxId,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldProblem {
    /// Nothing was typed.
    Missing,
    /// More characters than the field takes.
    TooLong {
        /// The most it takes.
        max: u32,
    },
    /// Not of the form the field needs.
    Malformed,
    /// Not offered: a method for this zone, a region that does not exist.
    NotOffered,
}

/// What the order form sends. Contact and address are as typed; nothing is trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckoutForm {
    /// One per attempt: the same key always gives the same order.
    pub idempotency_key: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Where to; ignored for pick-up, but for the recipient's name.
    pub address: Address,
    /// How.
    pub delivery: DeliveryMethod,
    /// How it is paid.
    pub payment: PaymentMethod,
    /// What the buyer wants the shop to know.
    pub note: String,
    /// Invoice.
    pub invoice: Invoice,
    /// The grand total the buyer saw.
    pub seen_total: Money,
    /// Units of gifts the buyer saw: they change no total, and are missed all the same.
    pub seen_gifts: u32,
    /// The most points to use.
    pub points: u32,
}

/// Most characters of the note.
pub const MAX_NOTE: usize = 500;
/// Most characters of a company's name.
pub const MAX_COMPANY: usize = 100;
/// Most characters of a carrier barcode or tax number as typed.
const MAX_CODE: usize = 24;

/// Whether a text can be an idempotency key: 16 to 64 letters, digits, `-` or `_` of ASCII.
pub fn is_idempotency_key(key: &str) -> bool {
    (16..=64).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

impl CheckoutForm {
    /// The form as it is kept: without control characters, spaces trimmed, codes in capitals, and for
    /// pick-up without the address.
    pub fn cleaned(&self) -> Self {
        let address = self.address.cleaned();
        let pickup = self.delivery == DeliveryMethod::Pickup;
        Self {
            idempotency_key: self.idempotency_key.clone(),
            email: clean_line(&self.email),
            phone: clean_line(&self.phone),
            address: if pickup { address.recipient_only() } else { address },
            delivery: self.delivery,
            payment: self.payment,
            note: clean_lines(&self.note),
            invoice: self.invoice.cleaned(),
            seen_total: self.seen_total,
            seen_gifts: self.seen_gifts,
            points: self.points,
        }
    }

    /// How many points to use.
    pub const fn points_wish(&self) -> PointsWish {
        PointsWish::from_most(self.points)
    }

    /// What is wrong, in the order of the form; empty when the order can be placed. The same code
    /// runs in the browser and on the server.
    pub fn validate(&self) -> Vec<(Field, FieldProblem)> {
        let form = self.cleaned();
        let mut found = form.contact_problems();
        if form.delivery == DeliveryMethod::Pickup {
            found.extend(form.address.recipient_problem().map(|p| (Field::Recipient, p)));
        } else {
            found.extend(form.address.problems());
        }
        found.extend(form.method_problems());
        found.extend(limited(&form.note, MAX_NOTE).map(|p| (Field::Note, p)));
        found.extend(form.invoice.problems());
        found
    }

    fn contact_problems(&self) -> Vec<(Field, FieldProblem)> {
        let malformed = |fits: bool| (!fits).then_some(FieldProblem::Malformed);
        let email = required(&self.email, MAX_EMAIL)
            .or_else(|| malformed(normalize_email(&self.email).is_some()));
        let phone = required(&self.phone, MAX_PHONE)
            .or_else(|| malformed(normalize_phone(&self.phone, self.address.zone).is_some()));
        let email = email.map(|problem| (Field::Email, problem));
        email.into_iter().chain(phone.map(|problem| (Field::Phone, problem))).collect()
    }

    fn method_problems(&self) -> Vec<(Field, FieldProblem)> {
        let zone = self.address.zone;
        let mut found = Vec::new();
        if !methods_for(zone).contains(&self.delivery) {
            found.push((Field::Delivery, FieldProblem::NotOffered));
        }
        if !payments_for(zone, self.delivery).contains(&self.payment) {
            found.push((Field::Payment, FieldProblem::NotOffered));
        }
        found
    }
}

impl Invoice {
    fn cleaned(&self) -> Self {
        match self {
            Self::Personal => Self::Personal,
            Self::Carrier { code } => Self::Carrier { code: normalize_code(code) },
            Self::Company { title, tax_id } => {
                Self::Company { title: clean_line(title), tax_id: normalize_code(tax_id) }
            }
        }
    }

    fn problems(&self) -> Vec<(Field, FieldProblem)> {
        let malformed = |fits: bool| (!fits).then_some(FieldProblem::Malformed);
        let (first, second) = match self {
            Self::Personal => (None, None),
            Self::Carrier { code } => {
                let problem = required(code, MAX_CODE).or_else(|| malformed(is_carrier(code)));
                (problem.map(|p| (Field::InvoiceCarrier, p)), None)
            }
            Self::Company { title, tax_id } => {
                let problem = required(tax_id, MAX_CODE).or_else(|| malformed(is_tax_id(tax_id)));
                let title = required(title, MAX_COMPANY).map(|p| (Field::InvoiceTitle, p));
                (title, problem.map(|p| (Field::InvoiceTaxId, p)))
            }
        };
        first.into_iter().chain(second).collect()
    }
}

/// Why an order was not placed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum PlaceOrderError {
    /// Fields to mend, in the order of the form.
    #[error("{} fields are wrong", .0.len())]
    Fields(Vec<(Field, FieldProblem)>),
    /// The idempotency key is not one: see [`is_idempotency_key`]. No form of the shop sends such.
    #[error("the idempotency key is malformed")]
    MalformedKey,
    /// There is nothing in the cart.
    #[error("the cart is empty")]
    EmptyCart,
    /// Price or stock changed since the buyer looked; the form shows the difference and asks again.
    #[error("the cart changed")]
    CartChanged {
        /// What changed.
        notices: Vec<CartNotice>,
        /// The grand total the buyer saw.
        seen_total: Money,
        /// The grand total now.
        total: Money,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form() -> CheckoutForm {
        CheckoutForm {
            idempotency_key: "0123456789abcdef".into(),
            email: "ming@example.com".into(),
            phone: "0912-345-678".into(),
            address: Address {
                recipient: "王小明".into(),
                region: "臺北市".into(),
                city: "大安區".into(),
                street: "和平東路一段 1 號".into(),
                postcode: "106".into(),
                ..Address::default()
            },
            ..CheckoutForm::default()
        }
    }

    #[test]
    fn a_filled_form_is_right() {
        assert_eq!(form().validate(), []);
    }

    #[test]
    fn an_empty_form_is_told_field_by_field_in_order() {
        let problems = CheckoutForm::default().validate();
        assert!(problems.is_sorted_by_key(|(field, _)| *field));
        assert!(problems.iter().all(|(_, problem)| *problem == FieldProblem::Missing));
        assert_eq!(problems.len(), 7);
    }

    #[test]
    fn pick_up_needs_no_address() {
        let mut pickup = CheckoutForm { delivery: DeliveryMethod::Pickup, ..form() };
        pickup.address = Address { recipient: "王小明".into(), ..Address::default() };
        assert_eq!(pickup.validate(), []);
        pickup.address.street = "\u{0}".repeat(500);
        assert_eq!(pickup.validate(), []);
        assert_eq!(pickup.cleaned().address.street, "");
    }

    #[test]
    fn cash_goes_only_where_the_courier_collects() {
        for zone in Zone::ALL {
            for method in methods_for(zone) {
                let offered = payments_for(zone, *method);
                let cash = zone == Zone::Taiwan || *method == DeliveryMethod::Pickup;
                assert_eq!(offered.contains(&PaymentMethod::CashOnDelivery), cash);
                assert!(offered.contains(&PaymentMethod::BankTransfer));
            }
        }
        let mut abroad = form();
        abroad.address =
            Address { zone: Zone::International, country: "Japan".into(), ..abroad.address };
        abroad.phone = "+81 3 1234 5678".into();
        assert_eq!(abroad.validate(), [(Field::Payment, FieldProblem::NotOffered)]);
    }

    #[test]
    fn invoices_are_checked() {
        let with = |invoice| CheckoutForm { invoice, ..form() }.validate();
        assert_eq!(with(Invoice::Carrier { code: "／abc1234".into() }), []);
        let carrier = with(Invoice::Carrier { code: "ABC1234".into() });
        assert_eq!(carrier, [(Field::InvoiceCarrier, FieldProblem::Malformed)]);
        let company = Invoice::Company { title: "某公司".into(), tax_id: "0459 5257".into() };
        assert_eq!(with(company), []);
        let wrong = with(Invoice::Company { title: " ".into(), tax_id: "04595258".into() });
        let missing = (Field::InvoiceTitle, FieldProblem::Missing);
        assert_eq!(wrong, [missing, (Field::InvoiceTaxId, FieldProblem::Malformed)]);
    }

    #[test]
    fn keys() {
        assert!(is_idempotency_key("0123456789abcdef"));
        assert!(is_idempotency_key(&"a_Z-".repeat(16)));
        for bad in ["", "0123456789abcde", "0123456789abcde/", &"a".repeat(65), "鍵鍵鍵鍵鍵鍵"]
        {
            assert!(!is_idempotency_key(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it(a in any::<String>(), b in any::<String>(), zone in 0_usize..3) {
            let text = |s: &str| s.to_owned();
            let form = CheckoutForm {
                email: text(&a), phone: text(&b), note: text(&a),
                address: Address {
                    recipient: text(&b), country: text(&a), region: text(&b), city: text(&a),
                    street: text(&b), postcode: text(&a), zone: Zone::ALL[zone],
                },
                invoice: Invoice::Company { title: text(&a), tax_id: text(&b) },
                ..form()
            };
            let problems = form.validate();
            prop_assert!(problems.is_sorted_by_key(|(field, _)| *field));
            prop_assert_eq!(form.cleaned().validate(), problems);
            prop_assert_eq!(form.cleaned().cleaned(), form.cleaned());
        }
    }
}
