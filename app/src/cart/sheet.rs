//! The cart laid open: its lines, its terms and what it costs, on the pages that show it. A change shows
//! at once, priced by the same code as on the server.

use crate::cart::state::{CartMessage, CartState, Change, use_cart};
use domain::cart::{CartLine, CartView};
use domain::ids::VariantId;
use domain::pricing::bill::{Bill, BillLine};
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
}

impl Sheet {
    /// Opens a cart that the server told. `rate`: the chosen delivery method's row, where there is one.
    pub fn open(
        start: CartView,
        rate: impl Fn() -> Option<ShippingRate> + Send + Sync + 'static,
    ) -> Self {
        let cart = use_cart();
        cart.count.set(Some(start.count()));
        let view = RwSignal::new(start);
        let bill = Memo::new(move |_| view.with(|view| view.bill(rate().as_ref())));
        // The first answer is what the sheet was opened with.
        Effect::new(move |before: Option<()>| {
            let answer = cart.answer.get();
            if let (Some(()), Some(answer)) = (before, answer) {
                view.set(answer.read());
            }
        });
        Self { cart, view, bill }
    }

    /// The cart's state of this tab.
    pub fn cart(self) -> CartState {
        self.cart
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> Memo<bool> {
        Memo::new(move |_| self.view.with(|view| view.lines.is_empty()))
    }

    /// Whether it can be ordered as it stands.
    pub fn can_check_out(self) -> Memo<bool> {
        Memo::new(move |_| self.view.with(CartView::can_check_out))
    }

    /// Sets the quantity of a line; 0 takes it out.
    pub fn set_quantity(self, variant_id: VariantId, quantity: u32) {
        let mut message = None;
        self.view.update(|view| {
            let of_variant = |line: &CartLine| line.variant_id == variant_id;
            if quantity == 0 {
                message = view.lines.iter().find(|line| of_variant(line)).map(removed);
                view.lines.retain(|line| !of_variant(line));
            } else if let Some(line) = view.lines.iter_mut().find(|line| of_variant(line)) {
                line.quantity = quantity;
            }
            view.notices.clear();
        });
        self.cart.count.set(Some(self.view.with_untracked(CartView::count)));
        self.cart.message.set(message);
        self.cart.send(Change::Set { variant_id, quantity });
    }

    /// What a line comes to.
    pub fn line(self, variant_id: VariantId) -> Option<BillLine> {
        let lines = |bill: &Bill| bill.lines.iter().find(|l| l.variant == variant_id).cloned();
        self.bill.with(lines)
    }
}

fn removed(line: &CartLine) -> CartMessage {
    CartMessage::Removed {
        variant_id: line.variant_id,
        name: line.name.clone(),
        quantity: line.quantity,
    }
}
