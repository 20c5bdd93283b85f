//! The cart as this tab knows it. A change shows at once; changes go to the server one after the
//! other, and its last answer is what stays.

use crate::api_error::ApiError;
use crate::cart::api::{GetCart, add_to_cart, set_cart_quantity};
use crate::cart::other_tabs;
use crate::i18n::{T, use_t};
use crate::load::fetch;
use domain::cart::{CartError, CartLine, CartView};
use domain::ids::VariantId;
use leptos::prelude::*;
use std::collections::VecDeque;

/// A change on its way to the server.
#[derive(Clone, Copy)]
enum Change {
    Add { variant_id: VariantId, quantity: u32 },
    Set { variant_id: VariantId, quantity: u32 },
}

/// The cart, shared by everything on the page; cheap to copy into closures.
#[derive(Clone, Copy)]
pub struct CartState {
    t: T,
    /// Units in the cart; `None` until the server told.
    pub count: RwSignal<Option<u32>>,
    /// The whole cart, once a page asked for it.
    pub view: RwSignal<Option<CartView>>,
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
    Removed(Box<CartLine>),
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
            view: RwSignal::new(None),
            message: RwSignal::new(None),
            queue: StoredValue::new(VecDeque::new()),
            is_sending: RwSignal::new(false),
        };
        provide_context(state);
        Effect::new(move || other_tabs::listen(move || state.refresh()));
        state
    }

    /// Takes what the server rendered or answered.
    pub fn adopt(self, view: CartView) {
        self.count.set(Some(view.count));
        self.view.set(Some(view));
    }

    /// Puts units of a variant in.
    pub fn add(self, variant_id: VariantId, quantity: u32) {
        self.count.update(|count| *count = Some(count.unwrap_or(0) + quantity));
        self.message.set(Some(CartMessage::Added));
        self.send(Change::Add { variant_id, quantity });
    }

    /// Sets the quantity of a line; 0 takes it out.
    pub fn set_quantity(self, variant_id: VariantId, quantity: u32) {
        let mut removed = None;
        self.view.update(|view| {
            let Some(view) = view else { return };
            if quantity == 0 {
                removed = view.lines.iter().find(|l| l.variant_id == variant_id).cloned();
                view.lines.retain(|line| line.variant_id != variant_id);
            } else if let Some(line) = view.lines.iter_mut().find(|l| l.variant_id == variant_id) {
                line.quantity = quantity;
            }
            view.notices.clear();
            view.reprice();
        });
        self.count.set(self.view.with_untracked(|view| view.as_ref().map(|view| view.count)));
        self.message.set(removed.map(|line| CartMessage::Removed(Box::new(line))));
        self.send(Change::Set { variant_id, quantity });
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
        self.adopt(CartView::default());
        other_tabs::tell();
    }

    fn send(self, change: Change) {
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
                Ok(view) if self.queue.with_value(VecDeque::is_empty) => self.adopt(view),
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

    async fn send_one(self, change: Change) -> Result<CartView, ApiError<CartError>> {
        match change {
            Change::Add { variant_id, quantity } => {
                add_to_cart(variant_id, quantity, self.t.lang, String::new()).await
            }
            Change::Set { variant_id, quantity } => {
                set_cart_quantity(variant_id, quantity, self.t.lang).await
            }
        }
    }
}

/// The cart of this tab.
pub fn use_cart() -> CartState {
    expect_context::<CartState>()
}
