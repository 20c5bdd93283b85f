//! The cart laid open for an order: its lines, its terms and what it costs with the chosen delivery, by the
//! same code as on the server.

use crate::cart::api::Show;
use crate::cart::state::{CartState, use_cart};
use domain::cart::CartView;
use domain::pricing::basket::PointsWish;
use domain::pricing::bill::Bill;
use domain::shipping::ShippingRate;
use leptos::prelude::*;

/// An open cart; cheap to copy into closures.
#[derive(Clone, Copy)]
pub struct Sheet {
    cart: CartState,
    /// Lines and terms.
    pub view: RwSignal<CartView>,
    /// What they come to.
    pub bill: Memo<Bill>,
    /// What they would come to with as many points as help.
    pub best: Memo<Bill>,
}

impl Sheet {
    /// Opens a cart that the server told. `rate`: the chosen delivery method's row, where there is one;
    /// `points`: how many to use.
    pub fn open(
        start: CartView,
        rate: impl Fn() -> Option<ShippingRate> + Copy + Send + Sync + 'static,
        points: impl Fn() -> PointsWish + Send + Sync + 'static,
    ) -> Self {
        let cart = use_cart();
        cart.shows(Show::Terms);
        cart.count.set(Some(start.count()));
        let view = RwSignal::new(start);
        let bill = move |points| view.with(|view| view.bill_using(points, rate().as_ref()));
        let best = Memo::new(move |_| bill(PointsWish::Best));
        let bill = Memo::new(move |_| bill(points()));
        // The first answer is what the sheet was opened with.
        Effect::new(move |before: Option<()>| {
            let answer = cart.answer.get();
            if let (Some(()), Some(answer)) = (before, answer) {
                view.set(answer.read());
            }
        });
        Self { cart, view, bill, best }
    }

    /// The cart's state of this tab.
    pub fn cart(self) -> CartState {
        self.cart
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> Memo<bool> {
        Memo::new(move |_| self.view.with(|view| view.lines.is_empty()))
    }
}
