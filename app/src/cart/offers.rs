//! What the cart's promotions offer: how far it is to the next one, gifts, add-ons, coupons. Plain forms
//! in plain markup: they work without JavaScript, and with it [`crate::cart::forms`] sends them.

use crate::cart::api::{AddToCart, ChooseCoupon, ChooseGift, ClaimCoupon};
use crate::cart::why::Words;
use crate::i18n::T;
use crate::styles;
use crate::ui::icon::icon;
use crate::ui::picture::silent_picture;
use domain::cart::{CartView, Extra};
use domain::ids::{RuleId, VariantId};
use domain::money::Money;
use domain::pricing::bill::{Bill, Stage};
use domain::pricing::rule::{AddOn, Gift, Rule, RuleKind};
use domain::pricing::scope::Scope;
use domain::pricing::trace::{Outcome, Reason, Source, Trace};
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// Most bars of progress at once; more than that is noise.
const MAX_BARS: usize = 3;

/// How much is missing for free delivery and for the next promotions, nearest first.
pub fn progress(words: Words, bill: &Bill) -> Markup {
    let Words { t, shop, .. } = words;
    let mut bars: Vec<(Money, String)> = bill
        .trace
        .iter()
        .filter_map(|trace| missing(words, trace))
        .map(|(missing, name)| (missing, t.progress_spend(shop.money(missing), name)))
        .collect();
    bars.sort();
    bars.truncate(MAX_BARS);
    let shipping = bill.to_free_shipping.map(|missing| match missing {
        Money::ZERO => (missing, t.free_shipping_reached().to_owned()),
        _ => (missing, t.to_free_shipping(shop.money(missing))),
    });
    html! {
        @for (missing, text) in shipping.into_iter().chain(bars) {
            div class="free" {
                p class="small" { (text) }
                progress max=((bill.goods + missing).0.max(1)) value=(bill.goods.0) aria-label=(text) {}
            }
        }
    }
}

fn missing(words: Words, trace: &Trace) -> Option<(Money, String)> {
    let Source::Rule(id) = trace.source else { return None };
    let rule = words.terms.set.rules.iter().find(|rule| rule.id == id)?;
    if !matches!(rule.kind, RuleKind::Spend(_) | RuleKind::Gift(_) | RuleKind::AddOn(_)) {
        return None;
    }
    match trace.outcome {
        Outcome::Skipped(Reason::SpendMore { missing }) => Some((missing, words.rule(id))),
        Outcome::Applied { next: Some(missing), .. } => Some((missing, words.rule(id))),
        _ => None,
    }
}

/// Gifts that go with the cart, gifts to choose, things to add at a small price.
pub fn extras(words: Words, view: &CartView, bill: &Bill) -> Markup {
    let rules = || view.terms.set.rules.iter();
    html! {
        @for rule in rules() {
            @if let RuleKind::Gift(gift) = &rule.kind { (gift_block(words, bill, rule, gift)) }
        }
        @for rule in rules() {
            @if let RuleKind::AddOn(add_on) = &rule.kind {
                (add_on_block(words, view, bill, rule, add_on))
            }
        }
    }
}

fn outcome_of(bill: &Bill, id: RuleId) -> Option<Outcome> {
    let of_rule = |trace: &&Trace| trace.source == Source::Rule(id) && trace.line.is_none();
    bill.trace.iter().find(of_rule).map(|trace| trace.outcome)
}

fn gift_block(words: Words, bill: &Bill, rule: &Rule, gift: &Gift) -> Markup {
    let t = words.t;
    let given = bill.gifts.iter().find(|line| line.rule == rule.id);
    let must_choose = outcome_of(bill, rule.id) == Some(Outcome::Skipped(Reason::ChooseGift));
    if given.is_none() && !must_choose {
        return html! {};
    }
    let choices = gift.choices.iter().filter_map(|id| words.terms.extra(*id));
    html! {
        section class=(styles::EXTRAS) data-key=(rule.id.0) aria-label=(words.rule(rule.id)) {
            h2 { (icon("gift")) (words.rule(rule.id)) }
            @if must_choose { p class="small" { (t.choose_gift()) } }
            ul {
                @for extra in choices {
                    @let units = given.filter(|line| line.variant == extra.variant_id).map(|l| l.units);
                    @if gift.choices.len() > 1 || units.is_some() {
                        li data-key=(extra.variant_id.0) class={ (if units.is_some() { "is-chosen" } else { "" }) } {
                            (what(extra))
                            @if let Some(units) = units {
                                span class="badge" { (t.gift()) " × " (units) }
                            } @else if extra.available == 0 {
                                span class="muted small" { (t.sold_out()) }
                            } @else {
                                (choose_form(t, rule.id, extra))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn choose_form(t: T, rule: RuleId, extra: &Extra) -> Markup {
    let name = format!("{}: {}", t.choose_this(), extra.name);
    html! {
        form method="post" action=(ChooseGift::url()) {
            (hidden(t, &[("rule", rule.0), ("variant_id", extra.variant_id.0)]))
            button class="button small" id={ "gift-" (rule.0) "-" (extra.variant_id.0) }
                aria-label=(name) { (t.choose_this()) }
        }
    }
}

fn add_on_block(words: Words, view: &CartView, bill: &Bill, rule: &Rule, add_on: &AddOn) -> Markup {
    let is_open = matches!(
        outcome_of(bill, rule.id),
        Some(Outcome::Applied { .. } | Outcome::Skipped(Reason::NotAskedFor))
    );
    let Scope::Only(selection) = &add_on.items else { return html! {} };
    let in_cart = |id: VariantId| view.lines.iter().any(|line| line.variant_id == id);
    let items: Vec<&Extra> = selection
        .variants
        .iter()
        .filter_map(|id| words.terms.extra(*id))
        .filter(|extra| extra.available > 0 && !in_cart(extra.variant_id))
        .collect();
    let (t, price) = (words.t, words.shop.money(add_on.price));
    html! {
        @if is_open && !items.is_empty() {
            section class=(styles::EXTRAS) data-key=(rule.id.0) aria-label=(words.rule(rule.id)) {
                h2 { (icon("plus")) (words.rule(rule.id)) }
                ul {
                    @for extra in items {
                        li data-key=(extra.variant_id.0) {
                            (what(extra))
                            span class="small num" { s class="muted" { (words.shop.money(extra.unit_price)) } }
                            form method="post" action=(AddToCart::url()) {
                                (hidden(t, &[("rule", rule.id.0), ("variant_id", extra.variant_id.0), ("quantity", 1)]))
                                button class="button small" aria-label={ (extra.name) ", " (t.add_on_add(&price)) } {
                                    (t.add_on_add(&price))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn what(extra: &Extra) -> Markup {
    html! {
        span class="photo" { (silent_picture(&extra.image, false)) }
        span class="name small" {
            (extra.name)
            @if !extra.options.is_empty() { " " span class="muted" { (extra.options) } }
        }
    }
}

/// Coupons that the cart holds, with what each saves or why it doesn't, and those that could be had.
pub fn coupons(words: Words, view: &CartView, bill: &Bill) -> Markup {
    let t = words.t;
    let terms = &view.terms;
    let is_paused = terms.coupons.iter().any(|(_, is_chosen)| !is_chosen);
    let claimable = terms.claimable.iter().filter_map(|id| terms.name(*id));
    html! {
        ul {
            @for (id, is_chosen) in &terms.coupons {
                @let saved = saved_by(bill, *id);
                li data-key=(id.0) class={ "coupon" (if saved.is_some() { " is-used" } else { "" }) } {
                    span class="name" { (words.rule(*id)) }
                    span class="small state" {
                        @match (saved, is_chosen) {
                            (Some(saved), _) => { (t.coupon_used(words.shop.money(saved))) },
                            (None, true) => { (why_unused(words, bill, *id)) },
                            (None, false) => { (t.coupon_pause()) },
                        }
                    }
                    (choice_form(words, *id, *is_chosen))
                }
            }
            @for name in claimable {
                li data-key=(name.id.0) class="coupon is-open" {
                    span class="name" { (name.name) }
                    span class="small state" { (t.coupons_here()) }
                    form method="post" action=(ClaimCoupon::url()) {
                        (hidden(t, &[]))
                        input type="hidden" name="code" value=(name.code);
                        button class="button small" id={ "claim-" (name.id.0) }
                            aria-label={ (t.coupon_claim()) ": " (name.name) } { (t.coupon_claim()) }
                    }
                }
            }
        }
        @if is_paused {
            form method="post" action=(ChooseCoupon::url()) {
                (hidden(t, &[]))
                input type="hidden" name="is_chosen" value="true";
                button class="button wide" id="best-coupons" { (icon("check")) (t.coupon_best()) }
            }
        }
    }
}

fn choice_form(words: Words, id: RuleId, is_chosen: bool) -> Markup {
    let t = words.t;
    let label = if is_chosen { t.coupon_pause() } else { t.coupon_use() };
    html! {
        form method="post" action=(ChooseCoupon::url()) {
            (hidden(t, &[("coupon", id.0)]))
            input type="hidden" name="is_chosen" value=(!is_chosen);
            button class="text-link small" id={ "coupon-" (id.0) }
                aria-label={ (label) ": " (words.rule(id)) } { (label) }
        }
    }
}

fn saved_by(bill: &Bill, id: RuleId) -> Option<Money> {
    let is_coupon = |stage| matches!(stage, Stage::Coupon | Stage::ShippingCoupon);
    let by = bill.adjustments.iter().find(|a| a.source == Source::Rule(id) && is_coupon(a.stage));
    by.map(|adjustment| Money::ZERO - adjustment.amount)
}

fn why_unused(words: Words, bill: &Bill, id: RuleId) -> String {
    match outcome_of(bill, id) {
        Some(Outcome::Skipped(reason)) => words.reason(reason),
        _ => words.reason(Reason::Unknown),
    }
}

/// The hidden fields of a form.
pub fn hidden(t: T, values: &[(&str, i64)]) -> Markup {
    html! {
        @for (name, value) in values { input type="hidden" name=(name) value=(value); }
        input type="hidden" name="lang" value=(t.lang.slug());
    }
}
