//! The page of one promotion: its terms and the products it is about.

use crate::catalog::card::cards;
use crate::catalog::seen::use_seen;
use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::place::Page;
use crate::promotion::api::GetPromotion;
use crate::promotion::face::{claim_form, coupon_terms, kind_text, terms, window};
use crate::router::use_router;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::countdown::countdown;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::icon;
use domain::pricing::rule::RuleKind;
use domain::promotion::PromotionPage as Shown;
use leptos::prelude::*;
use maud::{Markup, html};

/// Loads and shows a promotion.
#[component]
pub fn PromotionPage() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let seen = use_seen();
    let code = use_router().watch(|place| match &place.page {
        Page::Promotion(code) => Some(code.clone()),
        _ => None,
    });
    let shown = load(move || Some(GetPromotion { code: code.get(), lang: t.lang }), false);
    let body = move |shown: Shown| {
        seen.keep_cards(&shown.products);
        set_head(&PageHead {
            title: shown.card.name.clone(),
            description: shown.card.note.clone(),
            path: Some(format!("/promotions/{}", shown.card.code)),
            image: shown.card.images.first().map(|image| image.path.clone()),
        });
        let markup = whole(t, shop, &shown).into_string();
        view! { <div inner_html=markup></div> }.into_any()
    };
    view! {
        <div class=format!("wrap {}", styles::PROMOTION_PAGE)>
            {drawn(shown, || ().into_any(), body)}
        </div>
    }
}

fn whole(t: T, shop: Shopfront, shown: &Shown) -> Markup {
    let card = &shown.card;
    let is_open = card.rule.window.closed_at(shown.now).is_none();
    html! {
        (breadcrumbs(t, &[(t.promotions(), "/promotions".to_owned())], &card.name))
        header class="head" {
            p { span class="badge" { (kind_text(t, &card.rule)) } }
            h1 class="page-title" tabindex="-1" { (card.name) }
            @if !card.note.is_empty() { p { (card.note) } }
            p class="terms" {
                @for term in terms(t, shop, &card.rule) { span class="badge plain" { (term) } " " }
            }
            @if let RuleKind::Coupon(coupon) = &card.rule.kind {
                p class="small muted" { (coupon_terms(t, shop, coupon)) }
                @if card.is_used_up { p class="notice" { (t.coupon_gone()) } }
                @else if is_open { (claim_form(t, &card.code, &card.name)) }
            }
            @if let Some(window) = window(t, shop, &card.rule) {
                p class="small muted num" { (icon("clock")) (window) }
            }
            @match (is_open, card.rule.window.until) {
                (true, Some(until)) => { (countdown(t, until, shop.utc_offset_minutes())) },
                (false, _) => { p class="notice" { (t.promotion_closed()) } },
                (true, None) => {},
            }
        }
        @if !shown.products.is_empty() {
            section aria-label=(t.promotion_products()) {
                h2 { (t.promotion_products()) }
                ul class="grid" { (cards(t, shop, &shown.products, 4)) }
            }
        }
    }
}
