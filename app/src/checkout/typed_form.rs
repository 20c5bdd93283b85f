//! The order form as it is typed: names and texts, as a plain form sends them, a cookie keeps them and
//! the browser's storage holds them. What they mean, [`TypedForm::parse`] tells.

use domain::address::Address;
use domain::address_book::AddressEntry;
use domain::checkout::{CheckoutForm, Field, FieldProblem, Invoice, PaymentMethod, payments_for};
use domain::money::Money;
use domain::shipping::{DeliveryMethod, ShippingRate, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Name of the idempotency key's field.
pub const KEY: &str = "idempotency_key";
/// Name of the field with the total that the buyer saw.
pub const SEEN_TOTAL: &str = "seen_total";
/// Name of the field with the units of gifts that the buyer saw.
pub const SEEN_GIFTS: &str = "seen_gifts";
/// Name of the zone's field.
pub const ZONE: &str = "zone";
/// Name of the field with the kind of invoice.
pub const INVOICE: &str = "invoice";

/// Name of the field with the points to use.
pub const POINTS: &str = "points";

/// Every name a form may carry; others are not kept.
const NAMES: [&str; 21] = [
    KEY,
    SEEN_TOTAL,
    SEEN_GIFTS,
    ZONE,
    INVOICE,
    POINTS,
    "email",
    "phone",
    "recipient",
    "country",
    "region",
    "city",
    "street",
    "postcode",
    "delivery",
    "payment",
    "note",
    "invoice_carrier",
    "invoice_title",
    "invoice_tax_id",
    "keep_address",
];

/// The fields of an address book's entry, but for its zone.
const ENTRY: [&str; 7] = ["recipient", "phone", "country", "region", "city", "street", "postcode"];

/// What was typed; cheap to make from any form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TypedForm(BTreeMap<String, String>);

impl TypedForm {
    /// The form whose fields `read` knows.
    pub fn collect(read: impl Fn(&str) -> Option<String>) -> Self {
        let fields = NAMES.into_iter().filter_map(|name| Some((name.to_owned(), read(name)?)));
        Self(fields.filter(|(_, text)| !text.is_empty()).collect())
    }

    /// The form without fields that no form of the shop has, and without empty ones.
    pub fn known(&self) -> Self {
        Self::collect(|name| self.0.get(name).cloned())
    }

    /// The text of a field; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Sets the text of a field.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        self.0.insert(name.to_owned(), text.into());
    }

    /// Fills the fields that are empty here with what another form has.
    pub fn fill_from(&mut self, other: &Self) {
        for (name, text) in &other.0 {
            if self.text(name).is_empty() {
                self.set(name, text.clone());
            }
        }
    }

    /// Takes the fields over in which `now` differs from `before`.
    pub fn take_changes(&mut self, before: &Self, now: &Self) {
        for name in NAMES.into_iter().filter(|name| before.text(name) != now.text(name)) {
            self.set(name, now.text(name));
        }
    }

    /// What an address book keeps of it.
    pub fn entry(&self) -> AddressEntry {
        let form = self.parse();
        AddressEntry { address: form.address, phone: form.phone }
    }

    /// Fills in an entry of an address book, over what was typed.
    pub fn take_entry(&mut self, entry: &AddressEntry) {
        let address = &entry.address;
        let texts = [
            &address.recipient,
            &entry.phone,
            &address.country,
            &address.region,
            &address.city,
            &address.street,
            &address.postcode,
        ];
        self.set(ZONE, address.zone.code());
        for (name, text) in ENTRY.into_iter().zip(texts) {
            self.set(name, text.clone());
        }
    }

    /// Whether anything of an address was typed.
    pub fn has_address(&self) -> bool {
        ENTRY.iter().any(|name| !self.text(name).is_empty())
    }

    /// Goes to another zone: its regions are others.
    pub fn move_to(&mut self, zone: &str) {
        if self.text(ZONE) != zone {
            self.set(ZONE, zone);
            self.set("region", "");
        }
    }

    /// The form without what belongs to one attempt.
    pub fn without_attempt(mut self) -> Self {
        self.0.remove(KEY);
        self.0.remove(SEEN_TOTAL);
        self.0.remove(SEEN_GIFTS);
        self.0.remove(POINTS);
        self
    }

    /// Shortens the longest fields until all of them have at most `most` bytes together.
    pub fn shortened(mut self, most: usize) -> Self {
        while self.0.values().map(String::len).sum::<usize>() > most {
            let Some(longest) = self.0.values_mut().max_by_key(|text| text.len()) else { break };
            let mut end = longest.len() / 2;
            while !longest.is_char_boundary(end) {
                end -= 1;
            }
            longest.truncate(end);
        }
        self
    }

    /// Where to.
    pub fn zone(&self) -> Zone {
        Zone::from_code(self.text(ZONE)).unwrap_or_default()
    }

    /// How it travels.
    pub fn delivery(&self) -> DeliveryMethod {
        DeliveryMethod::from_code(self.text("delivery")).unwrap_or_default()
    }

    /// How it is paid.
    pub fn payment(&self) -> PaymentMethod {
        PaymentMethod::from_code(self.text("payment")).unwrap_or_default()
    }

    /// Chooses the first of what is offered wherever the choice is open or no longer offered.
    /// `is_presale`: the order has a deposit, which not every kind of payment takes.
    pub fn choose_offered(&mut self, rates: &[ShippingRate], is_presale: bool) {
        let zone = self.zone();
        self.set(ZONE, zone.code());
        let is_offered = |method| rates.iter().any(|r| r.zone == zone && r.method == method);
        let first = DeliveryMethod::ALL.into_iter().find(|method| is_offered(*method));
        let chosen = DeliveryMethod::from_code(self.text("delivery")).filter(|m| is_offered(*m));
        self.set("delivery", chosen.or(first).unwrap_or_default().code());
        let payments = payments_for(zone, self.delivery());
        let mut offered = payments.iter().filter(|method| !is_presale || method.takes_deposits());
        let chosen = PaymentMethod::from_code(self.text("payment"));
        let chosen = chosen.filter(|method| offered.clone().any(|offered| offered == method));
        let payment = chosen.or(offered.next().copied()).unwrap_or_default();
        self.set("payment", payment.code());
        if self.text(INVOICE).is_empty() {
            self.set(INVOICE, "personal");
        }
    }

    /// What the form means.
    pub fn parse(&self) -> CheckoutForm {
        let text = |name| self.text(name).to_owned();
        CheckoutForm {
            idempotency_key: text(KEY),
            email: text("email"),
            phone: text("phone"),
            address: Address {
                recipient: text("recipient"),
                country: text("country"),
                region: text("region"),
                city: text("city"),
                street: text("street"),
                postcode: text("postcode"),
                zone: self.zone(),
            },
            delivery: self.delivery(),
            payment: self.payment(),
            note: text("note"),
            invoice: self.invoice(),
            // No total is negative: who sends none saw none, and is asked.
            seen_total: Money(self.text(SEEN_TOTAL).parse().unwrap_or(-1)),
            seen_gifts: self.text(SEEN_GIFTS).parse().unwrap_or_default(),
            points: self.points(),
        }
    }

    /// The most points to use; what is no number is none.
    pub fn points(&self) -> u32 {
        self.text(POINTS).trim().parse().unwrap_or_default()
    }

    fn invoice(&self) -> Invoice {
        let text = |name| self.text(name).to_owned();
        match self.text(INVOICE) {
            "carrier" => Invoice::Carrier { code: text("invoice_carrier") },
            "company" => {
                Invoice::Company { title: text("invoice_title"), tax_id: text("invoice_tax_id") }
            }
            _ => Invoice::Personal,
        }
    }

    /// What is wrong, in the order of the form; the same in the browser and on the server.
    pub fn problems(&self) -> Vec<(Field, FieldProblem)> {
        let mut found = self.parse().validate();
        let unknown = |name, is_known: bool| !self.text(name).is_empty() && !is_known;
        if unknown("delivery", DeliveryMethod::from_code(self.text("delivery")).is_some()) {
            found.push((Field::Delivery, FieldProblem::NotOffered));
        }
        if unknown("payment", PaymentMethod::from_code(self.text("payment")).is_some()) {
            found.push((Field::Payment, FieldProblem::NotOffered));
        }
        found.sort_by_key(|(field, _)| *field);
        found
    }
}

/// The name of a field in the form, and its id on the page.
pub const fn name_of(field: Field) -> &'static str {
    match field {
        Field::Email => "email",
        Field::Phone => "phone",
        Field::Recipient => "recipient",
        Field::Country => "country",
        Field::Region => "region",
        Field::City => "city",
        Field::Street => "street",
        Field::Postcode => "postcode",
        Field::Delivery => "delivery",
        Field::Payment => "payment",
        Field::Note => "note",
        Field::InvoiceCarrier => "invoice_carrier",
        Field::InvoiceTitle => "invoice_title",
        Field::InvoiceTaxId => "invoice_tax_id",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&str, &str)]) -> TypedForm {
        TypedForm(fields.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect())
    }

    #[test]
    fn unknown_fields_are_not_kept() {
        let known = form(&[("email", "a@b.tw"), ("admin", "1"), ("note", "")]).known();
        assert_eq!(known, form(&[("email", "a@b.tw")]));
    }

    #[test]
    fn a_choice_that_a_zone_does_not_offer_gives_way() {
        let rate = |zone, method| ShippingRate {
            zone,
            method,
            brackets: vec![],
            per_extra_kg: Money(0),
            days: (1, 2),
            can_be_free: false,
        };
        let rates = [
            rate(Zone::Taiwan, DeliveryMethod::Home),
            rate(Zone::Mainland, DeliveryMethod::Express),
        ];
        let mut typed = form(&[("zone", "cn"), ("delivery", "home"), ("payment", "cod")]);
        typed.choose_offered(&rates, false);
        assert_eq!((typed.text("delivery"), typed.text("payment")), ("express", "transfer"));
        assert_eq!(typed.text("invoice"), "personal");
        let mut typed = form(&[("zone", "tw"), ("payment", "cod")]);
        typed.choose_offered(&rates, false);
        assert_eq!(typed.text("payment"), "cod");
        typed.choose_offered(&rates, true);
        assert_eq!(typed.text("payment"), "transfer", "a deposit is not collected by a courier");
    }

    #[test]
    fn a_missing_total_was_not_seen() {
        assert_eq!(form(&[]).parse().seen_total, Money(-1));
        assert_eq!(form(&[(SEEN_TOTAL, "1280")]).parse().seen_total, Money(1280));
    }

    #[test]
    fn unknown_codes_are_told() {
        let problems = form(&[("payment", "gold")]).problems();
        assert!(problems.contains(&(Field::Payment, FieldProblem::NotOffered)));
        assert!(problems.is_sorted_by_key(|(field, _)| *field));
    }

    #[test]
    fn changes_win_over_what_was_saved() {
        let before = form(&[("email", "old"), ("city", "x")]);
        let now = form(&[("email", "new"), ("city", "x")]);
        let mut typed = before.clone();
        typed.take_changes(&before, &now);
        typed.fill_from(&form(&[("email", "saved"), ("street", "saved")]));
        assert_eq!((typed.text("email"), typed.text("street")), ("new", "saved"));
    }

    #[test]
    fn shortening_keeps_short_fields_whole() {
        let long = "長".repeat(1_000);
        let short = form(&[("email", "a@b.tw"), ("note", &long)]).shortened(600);
        assert_eq!(short.text("email"), "a@b.tw");
        assert!(!short.text("note").is_empty() && short.text("note").len() <= 600);
    }
}
