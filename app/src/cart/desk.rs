//! The cart's page where there is a program: hears its forms and buttons, shows at once what is sure, and
//! puts into place what the engine foresees and the server answers. It reads the page as it stands, so it
//! needs no knowledge of carts.

use crate::cart::api::{CartAnswer, ClaimCoupon, SetCartQuantity};
use crate::cart::change::Change;
use crate::cart::code_form;
use crate::cart::engine::{Question, bring, foresee};
use crate::cart::notices::error_text;
use crate::cart::state::{CartMessage, CartState, use_cart};
use crate::i18n::{T, use_t};
use crate::shop_info::{Shopfront, use_shop};
use crate::ui::focus::{focus, keep_focus};
use crate::ui::morph::{KEEP, KEY, morph};
use crate::ui::stepper::{STEP, show_value, shown_value};
use domain::cart::CartError;
use domain::ids::VariantId;
use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlFormElement, HtmlInputElement};

/// Where a browser can't say when it has nothing to do.
const LATER: Duration = Duration::from_secs(1);
/// Where the focus goes when there is nothing nearer.
const HEADING: &str = "main h1";

/// An open cart's page; cheap to copy into closures.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The element that holds the cart.
    pub place: NodeRef<Div>,
    t: T,
    shop: Shopfront,
    cart: CartState,
    /// What the server last told.
    told: StoredValue<CartAnswer>,
    /// What was changed since.
    changes: StoredValue<Vec<Change>>,
    has_engine: StoredValue<bool>,
}

impl Desk {
    /// Opens the page of a cart that the server told.
    pub fn open(answer: CartAnswer) -> Self {
        let cart = use_cart();
        let desk = Self {
            place: NodeRef::new(),
            t: use_t(),
            shop: use_shop(),
            cart,
            told: StoredValue::new(answer.clone()),
            changes: StoredValue::new(Vec::new()),
            has_engine: StoredValue::new(false),
        };
        cart.adopt(answer);
        Effect::new(move |before: Option<()>| match (before, cart.answer.get()) {
            (None, _) => desk.take_over(),
            (Some(()), Some(answer)) => desk.show(answer),
            _ => {}
        });
        Effect::new(move || cart.message.with(|message| desk.tell_code(message.as_ref())));
        desk
    }

    /// The first answer is what stands there; in a document only there.
    fn take_over(self) {
        self.told.update_value(|told| {
            if let Some(place) = self.place.get_untracked().filter(|_| told.drawn.is_empty()) {
                told.drawn = place.inner_html();
            }
        });
        let bring = move || self.bring_engine();
        if request_idle_callback_with_handle(bring).is_err() {
            set_timeout(bring, LATER);
        }
    }

    /// What the server told is what counts; told again, what was changed since did not come about.
    fn show(self, answer: CartAnswer) {
        self.told.update_value(|told| {
            let drawn = std::mem::take(&mut told.drawn);
            *told = answer;
            if told.drawn.is_empty() {
                told.drawn = drawn;
            }
        });
        self.changes.set_value(Vec::new());
        self.told.with_value(|told| self.draw(&told.drawn));
        self.wait(false);
    }

    fn draw(self, markup: &str) {
        if let Some(place) = self.place.get_untracked() {
            keep_focus(&place, HEADING, || morph(&place, markup));
        }
    }

    /// Says whether the figures are those of another moment.
    fn wait(self, is_waiting: bool) {
        if let Some(place) = self.place.get_untracked() {
            // Can't fail for a valid name.
            let _ = place.set_attribute("aria-busy", if is_waiting { "true" } else { "false" });
        }
    }

    /// Sends a change, and shows what it comes to where that is known.
    fn change(self, change: Change) {
        self.changes.update_value(|changes| changes.push(change.clone()));
        if !self.foresee() {
            self.wait(true);
            self.bring_engine();
        }
        self.cart.send(change);
    }

    fn foresee(self) -> bool {
        if !self.has_engine.get_value() {
            return false;
        }
        let told = self.told.with_value(|told| told.view.clone());
        let changes = self.changes.get_value();
        let foreseen = foresee(Question { t: self.t, shop: self.shop, told, changes });
        if let Some(foreseen) = &foreseen {
            self.cart.count.set(Some(foreseen.count));
            self.draw(&foreseen.drawn);
        }
        foreseen.is_some()
    }

    /// Fetches the engine; what was changed meanwhile gets its price when it is here.
    fn bring_engine(self) {
        if self.has_engine.try_get_value() != Some(false) {
            return;
        }
        spawn_local(async move {
            // The page may be gone by then.
            let is_here = bring().await && self.has_engine.try_set_value(true).is_none();
            if is_here && self.changes.with_value(|changes| !changes.is_empty()) && self.foresee() {
                self.wait(false);
            }
        });
    }

    /// A form was sent.
    pub fn on_submit(self, event: &SubmitEvent) {
        let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form else { return };
        let Some(change) = Change::of_form(&form) else { return };
        event.prevent_default();
        if !change.is::<SetCartQuantity>() {
            if change.is::<ClaimCoupon>() && form.has_attribute(KEEP) {
                set_text(code_form::PROBLEM, "");
            }
            self.change(change);
        } else if change.number("quantity") == Some(0) {
            self.take_out(&form, change);
        } else if let Some(field) = quantity_field(&form) {
            self.set_quantity(&field, field.value().trim().parse().unwrap_or(1));
        }
    }

    /// One more, one less.
    pub fn on_click(self, event: &MouseEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|e| e.closest(&format!("[{STEP}]")).ok().flatten());
        let Some(button) =
            button.filter(|b| b.get_attribute("aria-disabled").as_deref() != Some("true"))
        else {
            return;
        };
        let step = button.get_attribute(STEP).and_then(|step| step.parse::<i64>().ok());
        let field = button.parent_element().and_then(|around| quantity_field(&around));
        if let (Some(step), Some(field)) = (step, field) {
            let value = field.value().trim().parse::<i64>().unwrap_or(1);
            self.set_quantity(&field, value.saturating_add(step));
        }
    }

    /// A quantity was typed.
    pub fn on_change(self, event: &Event) {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field.filter(|field| field.name() == "quantity") {
            self.set_quantity(&field, field.value().trim().parse().unwrap_or(1));
        }
    }

    fn set_quantity(self, field: &HtmlInputElement, wanted: i64) {
        let (before, to) = show_value(field, wanted);
        let Some(id) = line_of(field).and_then(|line| id_of(&line)).filter(|_| to != before) else {
            return;
        };
        self.cart.count.update(|count| *count = count.map(|n| n.saturating_sub(before) + to));
        self.cart.message.set(None);
        self.change(Change::set(id, to, self.t.lang));
    }

    /// A line goes at once, and can be brought back.
    fn take_out(self, form: &HtmlFormElement, change: Change) {
        let Some(line) = line_of(form) else { return };
        let name = line.query_selector(".name").ok().flatten().and_then(|name| name.text_content());
        let quantity = quantity_field(&line).map_or(1, |field| shown_value(&field));
        if let Some(variant_id) = id_of(&line) {
            let name = name.unwrap_or_default();
            self.cart.message.set(Some(CartMessage::Removed { variant_id, name, quantity }));
        }
        self.cart.count.update(|count| *count = count.map(|n| n.saturating_sub(quantity)));
        let beside = line.next_element_sibling().or_else(|| line.previous_element_sibling());
        let is_here = document().active_element().is_some_and(|e| line.contains(Some(&e)));
        line.remove();
        if is_here {
            let next = beside.and_then(|beside| beside.query_selector(".remove button").ok()?);
            focus(next.or_else(|| document().query_selector(HEADING).ok().flatten()).as_ref());
        }
        self.change(change);
    }

    /// What is wrong with a code stands beside it until another one is tried; one that was taken goes.
    fn tell_code(self, message: Option<&CartMessage>) {
        match message {
            Some(CartMessage::Refused(
                error @ (CartError::NoSuchCoupon | CartError::CouponUsedUp),
            )) => set_text(code_form::PROBLEM, &error_text(self.t, error)),
            Some(CartMessage::Claimed) => {
                set_text(code_form::PROBLEM, "");
                let field = document().get_element_by_id(code_form::FIELD);
                if let Some(field) = field.and_then(|f| f.dyn_into::<HtmlInputElement>().ok()) {
                    field.set_value("");
                }
            }
            _ => {}
        }
    }
}

fn set_text(id: &str, text: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}

fn quantity_field(around: &Element) -> Option<HtmlInputElement> {
    around.query_selector("input[type=number]").ok()??.dyn_into().ok()
}

fn line_of(element: &Element) -> Option<Element> {
    element.closest(&format!("[{KEY}]")).ok().flatten()
}

fn id_of(line: &Element) -> Option<VariantId> {
    line.get_attribute(KEY)?.parse().ok().map(VariantId)
}
