//! The page of what is on.

use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::promotion::api::GetWhatsOn;
use crate::promotion::face::{promotion_card, ticket};
use crate::promotion::flash_page::flash_items;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::countdown::countdown;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::icon;
use domain::pricing::rule::RuleKind;
use domain::promotion::{PromotionCard, WhatsOn};
use leptos::prelude::*;
use maud::{Markup, html};

/// Flash sale, coupons, promotions, bundles, what begins soon.
#[component]
pub fn PromotionsPage() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    set_head(&PageHead {
        title: t.promotions().to_owned(),
        description: t.promotions_text().to_owned(),
        path: Some("/promotions".to_owned()),
        image: None,
    });
    let on = load(move || Some(GetWhatsOn { lang: t.lang }), false);
    let body = move |on: WhatsOn| {
        let markup = sections(t, shop, &on).into_string();
        view! { <div class="sections" inner_html=markup></div> }.into_any()
    };
    view! {
        <div class=format!("wrap {}", styles::PROMOTIONS_PAGE)>
            <h1 class="page-title" tabindex="-1">
                {t.promotions()}
            </h1>
            <p class="muted">{t.promotions_text()}</p>
            {drawn(on, || ().into_any(), body)}
        </div>
    }
}

fn sections(t: T, shop: Shopfront, on: &WhatsOn) -> Markup {
    let is_bundle = |card: &&PromotionCard| matches!(card.rule.kind, RuleKind::Bundle(_));
    let (bundles, others): (Vec<_>, Vec<_>) = on.running.iter().partition(is_bundle);
    let is_nothing = on.flash.is_none() && on.running.is_empty() && on.coupons.is_empty();
    html! {
        @if is_nothing && on.upcoming.is_empty() {
            p class="notice" { (t.promotions_none()) }
        }
        @if let Some(flash) = &on.flash {
            section aria-label=(t.flash_title()) {
                header {
                    h2 { (icon("flash")) (t.flash_title()) }
                    (countdown(t, flash.until, shop.utc_offset_minutes()))
                    a class="text-link" href=(t.href("/flash")) { (t.see_all()) }
                }
                (flash_items(t, shop, flash, true, Some(4)))
            }
        }
        @if !on.coupons.is_empty() {
            section aria-label=(t.coupons()) {
                h2 { (icon("ticket")) (t.coupons()) }
                ul class="tickets" { @for card in &on.coupons { (ticket(t, shop, card)) } }
            }
        }
        (group(t, shop, "tag", t.promotions_running(), &others))
        (group(t, shop, "gift", t.bundles(), &bundles))
        (group(t, shop, "clock", t.promotions_soon(), &on.upcoming.iter().collect::<Vec<_>>()))
    }
}

fn group(t: T, shop: Shopfront, sign: &str, title: &str, cards: &[&PromotionCard]) -> Markup {
    html! {
        @if !cards.is_empty() {
            section aria-label=(title) {
                h2 { (icon(sign)) (title) }
                ul class="promotions" { @for card in cards { (promotion_card(t, shop, card)) } }
            }
        }
    }
}
