//! What a change will come to, before the server tells: the readers of a cart, the pricing engine and the
//! cart's drawing. They are a chunk of their own that is fetched when a cart is looked at; until it is here,
//! and wherever it can't be had, the server's answer tells.

#[cfg(feature = "split")]
#[path = "engine/apart.rs"]
mod place;
#[cfg(not(feature = "split"))]
#[path = "engine/here.rs"]
mod place;

pub use place::{bring, foresee};

use crate::cart::api::{AddToCart, ChooseCoupon, ChooseGift, SetCartQuantity};
use crate::cart::change::Change;
use crate::cart::code_form::TypedCode;
use crate::cart::drawing::cart;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use domain::cart::{CartLine, CartView};
use domain::ids::{RuleId, VariantId};

/// A cart with changes that the server has not answered yet.
pub struct Question {
    /// Texts.
    pub t: T,
    /// Money.
    pub shop: Shopfront,
    /// Lines and terms as the server last told, in JSON.
    pub told: String,
    /// What was changed since.
    pub changes: Vec<Change>,
}

/// What a cart will be.
pub struct Foreseen {
    /// Units in it.
    pub count: u32,
    /// The cart as HTML.
    pub drawn: String,
}

impl Question {
    /// The cart with the changes; nothing where one of them is the server's alone to say.
    fn answer(&self) -> Option<Foreseen> {
        let mut view: CartView = serde_json::from_str(&self.told).ok()?;
        for change in &self.changes {
            apply(&mut view, change)?;
        }
        view.notices.clear();
        let drawn = cart(self.t, self.shop, &view, &TypedCode::default()).into_string();
        Some(Foreseen { count: view.count(), drawn })
    }
}

fn apply(view: &mut CartView, change: &Change) -> Option<()> {
    let quantity = || u32::try_from(change.number("quantity")?).ok();
    let variant = || change.number("variant_id").map(VariantId);
    let rule = |name| change.number(name).map(RuleId);
    if change.is::<SetCartQuantity>() {
        let (id, quantity) = (variant()?, quantity()?);
        if quantity == 0 {
            view.lines.retain(|line| line.variant_id != id);
        } else {
            line_mut(view, id)?.quantity = quantity;
        }
    } else if change.is::<AddToCart>() {
        let (line, more) = (line_mut(view, variant()?)?, quantity()?);
        line.quantity = line.quantity.saturating_add(more);
    } else if change.is::<ChooseGift>() {
        let (rule, variant) = (rule("rule")?, variant()?);
        view.terms.gifts.retain(|(of, _)| *of != rule);
        view.terms.gifts.push((rule, variant));
    } else if change.is::<ChooseCoupon>() {
        let (only, is_chosen) = (rule("coupon"), change.field("is_chosen")? == "true");
        let coupons = view.terms.coupons.iter_mut();
        for (_, chosen) in coupons.filter(|(id, _)| only.is_none_or(|only| only == *id)) {
            *chosen = is_chosen;
        }
    } else {
        return None;
    }
    Some(())
}

fn line_mut(view: &mut CartView, id: VariantId) -> Option<&mut CartLine> {
    view.lines.iter_mut().find(|line| line.variant_id == id)
}
