//! A change of the cart as it goes to the server: where to, and the fields that a plain form would post.
//! One way for all of them, so that the program needs no writer for each.

use crate::cart::api::{AddBundle, AddToCart, SetCartQuantity};
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::listing::percent_decode;
use leptos::ev::SubmitEvent;
use leptos::server_fn::ServerFn;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement, UrlSearchParams};

/// What the addresses of the cart's commands begin with.
const COMMANDS: &str = "/api/cart/";

/// A command of the cart with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The server function's address.
    pub path: String,
    /// Its arguments, as a form writes them.
    pub fields: String,
}

impl Change {
    /// Puts units of a variant in.
    pub fn add(variant_id: VariantId, quantity: u32, lang: Lang) -> Self {
        Self::of_line(AddToCart::PATH, variant_id, quantity, lang)
    }

    /// Sets the quantity of a line; 0 takes it out.
    pub fn set(variant_id: VariantId, quantity: u32, lang: Lang) -> Self {
        Self::of_line(SetCartQuantity::PATH, variant_id, quantity, lang)
    }

    fn of_line(path: &str, VariantId(id): VariantId, quantity: u32, lang: Lang) -> Self {
        let fields = format!("variant_id={id}&quantity={quantity}&lang={}", lang.slug());
        Self { path: path.to_owned(), fields }
    }

    /// What a form stands for, when it is one of the cart's.
    pub fn of_form(form: &HtmlFormElement) -> Option<Self> {
        let path = form.get_attribute("action").filter(|action| action.starts_with(COMMANDS))?;
        let data = FormData::new_with_form(form).ok()?;
        let fields = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?.to_string();
        Some(Self { path, fields: fields.into() })
    }

    /// What the form of an event stands for.
    pub fn of_submit(event: &SubmitEvent) -> Option<Self> {
        Self::of_form(&event.target()?.dyn_into::<HtmlFormElement>().ok()?)
    }

    /// Whether it is this command.
    pub fn is<F: ServerFn>(&self) -> bool {
        self.path == F::PATH
    }

    /// An argument, decoded.
    pub fn field(&self, name: &str) -> Option<String> {
        let mut pairs = self.fields.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| percent_decode(key) == name).map(|(_, value)| percent_decode(value))
    }

    /// An argument that is a number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.field(name)?.parse().ok()
    }

    /// Units that it puts in.
    pub fn units(&self) -> u32 {
        if self.is::<AddToCart>() {
            self.number("quantity").and_then(|units| units.try_into().ok()).unwrap_or(1)
        } else if self.is::<AddBundle>() {
            let items = self.fields.split('&').filter(|pair| pair.starts_with("items"));
            items.fold(0, |sum, _| sum + 1)
        } else {
            0
        }
    }

    /// Whether it sets the quantity of the same line, so that only the later one of them matters.
    pub fn is_replaced_by(&self, later: &Self) -> bool {
        self.is::<SetCartQuantity>()
            && self.path == later.path
            && self.number("variant_id") == later.number("variant_id")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(path: &str, fields: &str) -> Change {
        Change { path: path.to_owned(), fields: fields.to_owned() }
    }

    #[test]
    fn arguments_are_read_as_a_form_writes_them() {
        let change = form("/api/cart/claim_coupon", "code=A%26B+1&lang=en");
        assert_eq!(change.field("code").as_deref(), Some("A&B 1"));
        assert_eq!(change.field("none"), None);
        assert_eq!(Change::set(VariantId(7), 3, Lang::En).number("quantity"), Some(3));
    }

    #[test]
    fn a_set_counts_its_pieces() {
        let set = form(AddBundle::PATH, "items%5B0%5D=4&items%5B1%5D=4&lang=en");
        assert_eq!(set.units(), 2);
        assert_eq!(Change::add(VariantId(1), 5, Lang::En).units(), 5);
        assert_eq!(Change::set(VariantId(1), 5, Lang::En).units(), 0);
    }

    #[test]
    fn only_the_last_quantity_of_a_line_matters() {
        let set = |id, quantity| Change::set(VariantId(id), quantity, Lang::En);
        assert!(set(1, 2).is_replaced_by(&set(1, 3)));
        assert!(!set(1, 2).is_replaced_by(&set(2, 3)));
        assert!(!set(1, 2).is_replaced_by(&Change::add(VariantId(1), 1, Lang::En)));
        assert!(!Change::add(VariantId(1), 1, Lang::En).is_replaced_by(&set(1, 3)));
    }
}
