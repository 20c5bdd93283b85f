//! The cart as this tab knows it. A change shows at once; changes go to the server one after the
//! other, and its last answer is what stays.

use crate::api_error::ApiError;
use crate::cart::api::{
    CartAnswer, GetCart, add_bundle, add_to_cart, choose_coupon, choose_gift, claim_coupon,
    set_cart_quantity,
};
use crate::cart::other_tabs;
use crate::i18n::{T, use_t};
use crate::load::fetch;
use crate::place::Page;
use crate::routes::bring_chunk;
use domain::cart::CartError;
use domain::ids::{RuleId, VariantId};
use leptos::prelude::*;
use std::collections::VecDeque;

/// A change on its way to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Units of a variant are put in; as an add-on of a promotion, where there is one.
    Add {
        /// Which.
        variant_id: VariantId,
        /// How many.
        quantity: u32,
        /// The promotion that sells it along.
        rule: Option<RuleId>,
    },
    /// One unit of each is put in: all of them, or nothing.
    AddAll(Vec<VariantId>),
    /// A line gets another quantity; 0 takes it out.
    Set {
        /// Which.
        variant_id: VariantId,
        /// How many.
        quantity: u32,
    },
    /// A coupon is claimed by its code.
    Claim(String),
    /// A coupon, or all of them, may be used or not.
    Choose(Option<RuleId>, bool),
    /// A gift is chosen.
    Gift(RuleId, VariantId),
}

/// The cart, shared by everything on the page; cheap to copy into closures.
#[derive(Clone, Copy)]
pub struct CartState {
    t: T,
    /// Units in the cart; `None` until the server told.
    pub count: RwSignal<Option<u32>>,
    /// The whole cart as the server last told it, once a page asked for it.
    pub answer: RwSignal<Option<CartAnswer>>,
    /// What was last done or went wrong, for the eye and for screen readers.
    pub message: RwSignal<Option<CartMessage>>,
    queue: StoredValue<VecDeque<Change>>,
    is_sending: RwSignal<bool>,
}

/// What the cart says after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CartMessage {
    /// Something was put in.
    Added,
    /// A line was taken out; it can be brought back.
    Removed {
        /// Which.
        variant_id: VariantId,
        /// What the product is called.
        name: String,
        /// How many there were.
        quantity: u32,
    },
    /// A coupon was claimed.
    Claimed,
    /// A rule said no.
    Refused(CartError),
    /// The server did not answer as it should.
    Failed,
}

impl CartState {
    /// Makes the cart of this tab and puts it where components find it.
    pub fn provide() -> Self {
        let state = Self {
            t: use_t(),
            count: RwSignal::new(None),
            answer: RwSignal::new(None),
            message: RwSignal::new(None),
            queue: StoredValue::new(VecDeque::new()),
            is_sending: RwSignal::new(false),
        };
        provide_context(state);
        Effect::new(move || other_tabs::listen(move || state.refresh()));
        state
    }

    /// Takes what the server rendered or answered.
    pub fn adopt(self, answer: CartAnswer) {
        self.count.set(Some(answer.count));
        self.answer.set(Some(answer));
    }

    /// Puts units of a variant in.
    pub fn add(self, variant_id: VariantId, quantity: u32) {
        self.put(quantity, Change::Add { variant_id, quantity, rule: None });
    }

    /// Puts one unit of each in.
    pub fn add_all(self, items: Vec<VariantId>) {
        self.put(u32::try_from(items.len()).unwrap_or(0), Change::AddAll(items));
    }

    fn put(self, units: u32, change: Change) {
        self.count.update(|count| *count = Some(count.unwrap_or(0) + units));
        self.message.set(Some(CartMessage::Added));
        self.send(change);
        // Whoever puts something in is likely to look at the cart.
        leptos::task::spawn_local(bring_chunk_of_cart());
    }

    /// True from when no change is on its way: a page that asks for the cart before would get one
    /// without it.
    pub fn is_settled(self) -> Memo<bool> {
        Memo::new(move |before| before == Some(&true) || !self.is_sending.get())
    }

    /// Asks the server for the cart as it is.
    pub fn refresh(self) {
        leptos::task::spawn_local(async move {
            if let Ok(view) = fetch(GetCart { lang: self.t.lang }).await {
                self.adopt(view);
            }
        });
    }

    /// An order took everything out.
    pub fn emptied(self) {
        self.adopt(CartAnswer::default());
        other_tabs::tell();
    }

    /// Sends a change, after those before it.
    pub fn send(self, change: Change) {
        self.queue.update_value(|queue| {
            // Of several quantities of one line only the last one matters.
            if let Change::Set { variant_id, .. } = change {
                queue.retain(
                    |c| !matches!(c, Change::Set { variant_id: v, .. } if *v == variant_id),
                );
            }
            queue.push_back(change);
        });
        if !self.is_sending.get_untracked() {
            self.is_sending.set(true);
            leptos::task::spawn_local(self.send_all());
        }
    }

    async fn send_all(self) {
        while let Some(change) = self.queue.try_update_value(VecDeque::pop_front).flatten() {
            match self.send_one(change).await {
                Ok(answer) if self.queue.with_value(VecDeque::is_empty) => self.adopt(answer),
                Ok(_) => {}
                Err(error) => {
                    self.message.set(Some(match error {
                        ApiError::Rule(rule) => CartMessage::Refused(rule),
                        _ => CartMessage::Failed,
                    }));
                    self.refresh();
                }
            }
        }
        self.is_sending.set(false);
        other_tabs::tell();
    }

    async fn send_one(self, change: Change) -> Result<CartAnswer, ApiError<CartError>> {
        let lang = self.t.lang;
        match change {
            Change::Add { variant_id, quantity, rule } => {
                add_to_cart(variant_id, quantity, lang, String::new(), rule).await
            }
            Change::AddAll(items) => add_bundle(items, lang).await,
            Change::Set { variant_id, quantity } => {
                set_cart_quantity(variant_id, quantity, lang).await
            }
            Change::Claim(code) => {
                let claimed = claim_coupon(code, lang).await?;
                self.message.set(Some(CartMessage::Claimed));
                Ok(claimed)
            }
            Change::Choose(coupon, is_chosen) => choose_coupon(coupon, is_chosen, lang).await,
            Change::Gift(rule, variant_id) => choose_gift(rule, variant_id, lang).await,
        }
    }
}

async fn bring_chunk_of_cart() {
    bring_chunk(&Page::Cart).await;
}

/// The cart of this tab.
pub fn use_cart() -> CartState {
    expect_context::<CartState>()
}
