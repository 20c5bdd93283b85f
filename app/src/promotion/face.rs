//! Promotions in words and as tiles: what a cut is called, coupons as tickets, promotions as cards.

use crate::cart::api::ClaimCoupon;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::ui::icon::icon;
use crate::ui::picture::silent_picture;
use domain::lang::Lang;
use domain::money::Money;
use domain::pricing::cut::{Cut, WHOLE_BP};
use domain::pricing::rule::{Coupon, CouponClass, Presale, Rule, RuleKind, Spend};
use domain::promotion::PromotionCard;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// A cut as people say it: 八五折 is `85 折`, `15% off` in English.
pub fn cut_text(t: T, shop: Shopfront, cut: Cut) -> String {
    match cut {
        Cut::Percent(WHOLE_BP..) => t.cut_free().to_owned(),
        Cut::Percent(bp) if t.lang == Lang::En => t.cut_percent(tenths(bp)),
        Cut::Percent(bp) => t.cut_percent(tenths((WHOLE_BP - bp) / 10).replace('.', "")),
        Cut::Off(off) => t.cut_off(shop.money(off)),
        Cut::To(price) => t.cut_to(shop.money(price)),
    }
}

/// Basis points as percent with at most one decimal: 1500 is `15`, 1250 is `12.5`.
fn tenths(bp: u32) -> String {
    let (whole, tenth) = (bp / 100, bp / 10 % 10);
    if tenth == 0 { whole.to_string() } else { format!("{whole}.{tenth}") }
}

/// What a promotion is of: the word on its flag.
pub fn kind_text(t: T, rule: &Rule) -> &'static str {
    match rule.kind {
        RuleKind::Special(_) => t.price_kind_special(),
        RuleKind::Flash { .. } => t.price_kind_flash(),
        RuleKind::Tier { .. } => t.price_kind_tier(),
        RuleKind::Group(_) => t.price_kind_group(),
        RuleKind::Presale(_) => t.price_kind_presale(),
        RuleKind::Redemption { .. } => t.price_kind_redemption(),
        RuleKind::Bundle(_) => t.kind_bundle(),
        RuleKind::Nth { .. } | RuleKind::BuyGet(_) => t.kind_multi(),
        RuleKind::Gift(_) => t.gift(),
        RuleKind::AddOn(_) => t.add_on_title(),
        RuleKind::Spend(_) => t.kind_spend(),
        RuleKind::Coupon(_) => t.coupons(),
    }
}

/// What a promotion saves, in few words; nothing for what its name alone can tell.
pub fn terms(t: T, shop: Shopfront, rule: &Rule) -> Vec<String> {
    match &rule.kind {
        RuleKind::Special(cut) => vec![cut_text(t, shop, *cut)],
        RuleKind::Presale(presale) => presale_terms(t, shop, presale),
        RuleKind::Group(group) => {
            vec![t.group_price_of(group.seats), cut_text(t, shop, group.cut)]
        }
        RuleKind::Flash { cut, .. } => vec![cut_text(t, shop, *cut)],
        RuleKind::Bundle(bundle) => vec![cut_text(t, shop, bundle.cut)],
        RuleKind::Spend(Spend::Tiers(tiers)) => tiers
            .iter()
            .map(|tier| t.spend_tier(shop.money(tier.from), cut_text(t, shop, tier.cut)))
            .collect(),
        RuleKind::Spend(Spend::Every { each, off, .. }) => {
            vec![t.spend_every(shop.money(*each), t.cut_off(shop.money(*off)))]
        }
        _ => Vec::new(),
    }
}

fn presale_terms(t: T, shop: Shopfront, presale: &Presale) -> Vec<String> {
    let date = |at| t.date(at, shop.utc_offset_minutes());
    let cut = (presale.cut != Cut::Off(Money::ZERO)).then(|| cut_text(t, shop, presale.cut));
    let rest = [
        t.presale_deposit_worth(shop.money(presale.deposit), shop.money(presale.worth)),
        t.presale_balance_in(date(presale.balance_from), date(presale.balance_until.plus_ms(-1))),
        t.presale_ships_from(date(presale.ships_from)),
    ];
    cut.into_iter().chain(rest).collect()
}

/// From when until when, where there is an end or a beginning.
pub fn window(t: T, shop: Shopfront, rule: &Rule) -> Option<String> {
    let date = |at| t.date_time(at, shop.utc_offset_minutes());
    match (rule.window.from, rule.window.until) {
        (Some(from), Some(until)) => Some(t.from_until(date(from), date(until))),
        (Some(from), None) => Some(t.reason_not_yet(date(from))),
        (None, Some(until)) => Some(t.until_date(date(until))),
        (None, None) => None,
    }
}

/// A promotion as a card that leads to its page.
pub fn promotion_card(t: T, shop: Shopfront, card: &PromotionCard) -> Markup {
    html! {
        li class="promotion" {
            a href=(t.href(&format!("/promotions/{}", card.code))) {
                @if !card.images.is_empty() {
                    div class="pictures" {
                        @for image in &card.images { (silent_picture(image, false)) }
                    }
                }
                div class="words" {
                    span class="badge" { (kind_text(t, &card.rule)) }
                    h3 { (card.name) }
                    @if !card.note.is_empty() { p class="small muted" { (card.note) } }
                    p class="terms" {
                        @for term in terms(t, shop, &card.rule) { span class="badge plain" { (term) } " " }
                    }
                    @if let Some(window) = window(t, shop, &card.rule) {
                        p class="small muted num" { (icon("clock")) (window) }
                    }
                }
            }
        }
    }
}

/// A coupon as a ticket to claim.
pub fn ticket(t: T, shop: Shopfront, card: &PromotionCard) -> Markup {
    let RuleKind::Coupon(coupon) = &card.rule.kind else { return html! {} };
    html! {
        li class={ "ticket" (if card.is_used_up { " is-over" } else { "" }) } {
            p class="worth" { strong { (cut_text(t, shop, coupon.cut)) } span class="small" { (class_text(t, coupon.class)) } }
            div class="words" {
                h3 { a href=(t.href(&format!("/promotions/{}", card.code))) { (card.name) } }
                p class="small muted" { (coupon_terms(t, shop, coupon)) }
                @if let Some(until) = card.rule.window.until {
                    p class="small muted num" { (t.until_date(t.date_time(until, shop.utc_offset_minutes()))) }
                }
            }
            @if card.is_used_up {
                p class="small muted" { (t.coupon_gone()) }
            } @else {
                (claim_form(t, &card.code, &card.name))
            }
        }
    }
}

/// The button that claims a coupon.
pub fn claim_form(t: T, code: &str, name: &str) -> Markup {
    html! {
        form method="post" action=(ClaimCoupon::url()) {
            input type="hidden" name="code" value=(code);
            input type="hidden" name="lang" value=(t.lang.slug());
            button class="button primary small" aria-label={ (t.coupon_claim()) ": " (name) } { (t.coupon_claim()) }
        }
    }
}

fn class_text(t: T, class: CouponClass) -> &'static str {
    match class {
        CouponClass::Goods => t.coupon_goods(),
        CouponClass::Shop => t.coupon_shop(),
        CouponClass::Shipping => t.coupon_shipping(),
    }
}

/// The conditions of a coupon in one line.
pub fn coupon_terms(t: T, shop: Shopfront, coupon: &Coupon) -> String {
    let mut terms = Vec::new();
    if coupon.min_spend > Money::ZERO {
        terms.push(t.coupon_from(shop.money(coupon.min_spend)));
    }
    terms.extend(coupon.cap.map(|cap| t.coupon_cap(shop.money(cap))));
    if coupon.first_order {
        terms.push(t.reason_first_order().to_owned());
    }
    terms.extend(coupon.per_member.map(|n| t.coupon_each(n)));
    terms.extend(coupon.total.map(|n| t.coupon_total(n)));
    terms.join(t.list_comma())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_are_said_as_people_say_them() {
        let says = |lang, cut| cut_text(T { lang }, crate::shop_info::use_shop(), cut);
        let owner = leptos::prelude::Owner::new();
        owner.with(|| {
            assert_eq!(says(Lang::ZhHant, Cut::Percent(1_500)), "85 折");
            assert_eq!(says(Lang::ZhHant, Cut::Percent(2_000)), "8 折");
            assert_eq!(says(Lang::ZhHant, Cut::Percent(5_000)), "5 折");
            assert_eq!(says(Lang::En, Cut::Percent(1_250)), "12.5% off");
            assert_eq!(says(Lang::En, Cut::Percent(10_000)), "Free");
            assert_eq!(says(Lang::ZhHant, Cut::Off(Money(60))), "折 NT$60");
        });
    }
}
