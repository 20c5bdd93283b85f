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
use crate::wire::read;
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
        let mut view: CartView = read(&self.told).ok()?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use domain::cart::Terms;
    use domain::lang::Lang;
    use leptos::server_fn::ServerFn;

    fn form(path: &str, fields: &str) -> Change {
        Change { path: path.to_owned(), fields: fields.to_owned() }
    }

    /// Variants and quantities after a change; nothing when it is not for the browser to say.
    fn after(change: &Change) -> Option<Vec<(i64, u32)>> {
        let line = |id, quantity| {
            let text = format!(
                r#"[{id},"","","","",["","",1,1],{quantity},100,9,1,1,null,[],[],"Ordinary"]"#
            );
            read::<CartLine>(&text).unwrap()
        };
        let mut view = CartView { lines: vec![line(1, 2), line(2, 5)], ..CartView::default() };
        apply(&mut view, change)?;
        Some(view.lines.iter().map(|line| (line.variant_id.0, line.quantity)).collect())
    }

    #[test]
    fn quantities_are_foreseen_of_lines_that_are_there() {
        let set = |id, quantity| after(&Change::set(VariantId(id), quantity, Lang::En));
        assert_eq!(set(1, 3), Some(vec![(1, 3), (2, 5)]));
        assert_eq!(set(1, 0), Some(vec![(2, 5)]));
        assert_eq!(set(7, 0), Some(vec![(1, 2), (2, 5)]));
        assert_eq!(set(7, 1), None);
        assert_eq!(after(&Change::add(VariantId(2), 2, Lang::En)), Some(vec![(1, 2), (2, 7)]));
        assert_eq!(after(&Change::add(VariantId(7), 2, Lang::En)), None);
        assert_eq!(after(&form("/api/cart/claim_coupon", "code=X&lang=en")), None);
    }

    #[test]
    fn choices_are_foreseen() {
        let coupons = vec![(RuleId(1), true), (RuleId(2), false)];
        let gifts = vec![(RuleId(3), VariantId(1))];
        let terms = Terms { coupons, gifts, ..Terms::default() };
        let mut view = CartView { terms, ..CartView::default() };
        apply(&mut view, &form(ChooseCoupon::PATH, "coupon=1&is_chosen=false&lang=en")).unwrap();
        assert_eq!(view.terms.coupons, [(RuleId(1), false), (RuleId(2), false)]);
        apply(&mut view, &form(ChooseCoupon::PATH, "is_chosen=true&lang=en")).unwrap();
        assert_eq!(view.terms.coupons, [(RuleId(1), true), (RuleId(2), true)]);
        apply(&mut view, &form(ChooseGift::PATH, "rule=3&variant_id=9&lang=en")).unwrap();
        assert_eq!(view.terms.gifts, [(RuleId(3), VariantId(9))]);
    }
}
