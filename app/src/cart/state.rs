//! The cart as this tab knows it. A change shows at once; changes go to the server one after the
//! other, and its last answer is what stays.

use crate::api_error::ApiError;
use crate::cart::api::{CartAnswer, ClaimCoupon, GetCart, GetCartCount, Show};
use crate::cart::change::Change;
use crate::cart::other_tabs;
use crate::i18n::{T, use_t};
use crate::load::{fetch, post};
use crate::wire::read;
use domain::cart::CartError;
use domain::ids::VariantId;
use leptos::prelude::*;
use std::collections::VecDeque;

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
    show: StoredValue<Show>,
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
            show: StoredValue::new(Show::Count),
            queue: StoredValue::new(VecDeque::new()),
            is_sending: RwSignal::new(false),
        };
        provide_context(state);
        Effect::new(move || other_tabs::listen(move || state.refresh()));
        state
    }

    /// Says what the page shows of the cart, for as long as the page is there.
    pub fn shows(self, show: Show) {
        self.show.set_value(show);
        on_cleanup(move || {
            self.show.try_set_value(Show::Count);
        });
    }

    /// Takes what the server rendered or answered.
    pub fn adopt(self, answer: CartAnswer) {
        self.count.set(Some(answer.count));
        if !answer.view.is_empty() {
            self.answer.set(Some(answer));
        }
    }

    /// Sends a change that puts something in, or claims something: counted and told at once.
    pub fn put(self, change: Change) {
        let units = change.units();
        if units > 0 {
            self.count.update(|count| *count = Some(count.unwrap_or(0) + units));
            self.message.set(Some(CartMessage::Added));
        }
        self.send(change);
    }

    /// True from when no change is on its way: a page that asks for the cart before would get one
    /// without it.
    pub fn is_settled(self) -> Memo<bool> {
        Memo::new(move |before| before == Some(&true) || !self.is_sending.get())
    }

    /// Asks the server for the cart as it is.
    pub fn refresh(self) {
        leptos::task::spawn_local(self.read_again());
    }

    /// An order took everything out.
    pub fn emptied(self) {
        self.count.set(Some(0));
        self.answer.set(Some(CartAnswer::default()));
        other_tabs::tell();
    }

    /// Sends a change, after those before it.
    pub fn send(self, change: Change) {
        self.queue.update_value(|queue| {
            queue.retain(|waiting| !waiting.is_replaced_by(&change));
            queue.push_back(change);
        });
        if !self.is_sending.get_untracked() {
            self.is_sending.set(true);
            leptos::task::spawn_local(self.send_all());
        }
    }

    async fn send_all(self) {
        while let Some(change) = self.queue.try_update_value(VecDeque::pop_front).flatten() {
            let answer = self.send_one(&change).await;
            let is_last = self.queue.with_value(VecDeque::is_empty);
            match answer {
                Ok(answer) => {
                    if change.is::<ClaimCoupon>() {
                        self.message.set(Some(CartMessage::Claimed));
                    }
                    if is_last {
                        self.adopt(answer);
                    }
                }
                Err(error) => {
                    self.message.set(Some(match error {
                        ApiError::Rule(rule) => CartMessage::Refused(rule),
                        _ => CartMessage::Failed,
                    }));
                    if is_last {
                        self.read_again().await;
                    }
                }
            }
        }
        self.is_sending.set(false);
        other_tabs::tell();
    }

    async fn send_one(self, change: &Change) -> Result<CartAnswer, ApiError<CartError>> {
        let show = match self.show.get_value() {
            Show::Count => "Count",
            Show::Terms => "Terms",
            Show::Page => "Page",
        };
        match post(&change.path, format!("{}&show={show}", change.fields)).await {
            Ok(text) => read(&text).map_err(|_| ApiError::Transport),
            Err(text) => Err(read(&text).unwrap_or(ApiError::Transport)),
        }
    }

    /// The cart as the server has it. Where it can't be had, what it last told stands again: a change
    /// that was shown and not saved must not stay.
    async fn read_again(self) {
        let (lang, show) = (self.t.lang, self.show.get_value());
        let read = if show == Show::Count {
            fetch(GetCartCount {}).await.map(|count| CartAnswer { count, ..CartAnswer::default() })
        } else {
            fetch(GetCart { lang, show }).await
        };
        match read {
            Ok(answer) => self.adopt(answer),
            Err(_) => {
                if let Some(count) = self.answer.with_untracked(|a| a.as_ref().map(|a| a.count)) {
                    self.count.set(Some(count));
                }
                self.answer.notify();
            }
        }
    }
}

/// The cart of this tab.
pub fn use_cart() -> CartState {
    expect_context::<CartState>()
}
