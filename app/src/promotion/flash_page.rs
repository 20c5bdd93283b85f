//! The flash sale: sessions by the hour, what each sells, how much of it is gone.

use crate::cart::api::AddToCart;
use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::place::Page;
use crate::promotion::api::GetFlash;
use crate::router::use_router;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::countdown::countdown;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::icon;
use crate::ui::picture::picture;
use domain::promotion::{FlashItem, FlashPage as Shown, FlashSession};
use domain::time::Timestamp;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// Loads and shows the flash sale.
#[component]
pub fn FlashPage() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let session = use_router()
        .watch(|place| matches!(place.page, Page::Flash).then(|| place.query("session")));
    set_head(&PageHead {
        title: t.flash_title().to_owned(),
        description: t.flash_text().to_owned(),
        path: Some("/flash".to_owned()),
        image: None,
    });
    let shown = load(move || Some(GetFlash { session: session.get(), lang: t.lang }), true);
    let body = move |shown: Shown| {
        let markup = whole(t, shop, &shown).into_string();
        view! { <div inner_html=markup></div> }.into_any()
    };
    view! {
        <div class=format!("wrap {}", styles::FLASH_PAGE)>
            <h1 class="page-title" tabindex="-1">
                {t.flash_title()}
            </h1>
            <p class="muted">{t.flash_text()}</p>
            {drawn(shown, || ().into_any(), body)}
        </div>
    }
}

fn whole(t: T, shop: Shopfront, shown: &Shown) -> Markup {
    let Some(session) = &shown.session else {
        return html! { p class="notice" { (t.flash_none()) } };
    };
    let is_open = session.from <= shown.now && shown.now < session.until;
    html! {
        nav aria-label=(t.flash_sessions()) {
            ul class="sessions" {
                @for (code, from, until) in &shown.sessions {
                    li {
                        a href=(t.href(&format!("/flash?session={code}"))) data-noscroll="" data-replace=""
                            aria-current=[(*code == session.code).then_some("page")] {
                            strong class="num" { (time_of_day(shop, *from)) }
                            span class="small" { (state(t, *from, *until, shown.now)) }
                        }
                    }
                }
            }
        }
        div class="clock" {
            @if is_open { (countdown(t, session.until, shop.utc_offset_minutes())) }
            @else if session.from > shown.now {
                (icon("clock")) (t.reason_not_yet(t.date_time(session.from, shop.utc_offset_minutes())))
            } @else { (t.reason_over()) }
        }
        h2 class="sr" { (session.name) }
        (flash_items(t, shop, session, is_open, None))
    }
}

fn time_of_day(shop: Shopfront, at: Timestamp) -> String {
    let civil = at.civil(shop.utc_offset_minutes());
    format!("{:02}:{:02}", civil.hour, civil.minute)
}

fn state(t: T, from: Timestamp, until: Timestamp, now: Timestamp) -> &'static str {
    match () {
        () if now >= until => t.reason_over(),
        () if now >= from => t.flash_running(),
        () => t.flash_soon(),
    }
}

/// What a session sells, at most `most` of it. `is_open`: whether it can be bought now.
pub fn flash_items(
    t: T,
    shop: Shopfront,
    session: &FlashSession,
    is_open: bool,
    most: Option<usize>,
) -> Markup {
    html! {
        ul class=(styles::FLASH_ITEMS) {
            @for item in session.items.iter().take(most.unwrap_or(usize::MAX)) {
                (flash_item(t, shop, item, session.per_member, is_open))
            }
        }
    }
}

fn flash_item(
    t: T,
    shop: Shopfront,
    flash: &FlashItem,
    per_member: Option<u32>,
    is_open: bool,
) -> Markup {
    let item = &flash.item;
    let href = t.href(&format!("/p/{}", item.slug));
    let is_gone = flash.left() == 0;
    let percent = flash.sold.saturating_mul(100).checked_div(flash.units).unwrap_or(100).min(100);
    html! {
        li class={ (if is_gone { "is-gone" } else { "" }) } {
            a class="photo" href=(href) tabindex="-1" aria-hidden="true" { (picture(&item.image, false)) }
            div class="words" {
                h3 { a href=(href) { (item.name) } }
                p class="small muted" {
                    @if !item.options.is_empty() { (item.options) " " }
                    @if let Some(limit) = per_member { (t.reason_member_limit(limit)) }
                }
                p class="price num" {
                    strong { (shop.money(flash.price)) }
                    " "
                    s class="muted small" { span class="sr" { (t.former_price()) } (shop.money(item.unit_price)) }
                }
                @if is_open {
                    div class="gone" {
                        progress max="100" value=(percent) aria-label=(t.flash_sold(percent)) {}
                        span class="small num" {
                            @if is_gone { (t.reason_sold_out()) } @else { (t.flash_sold(percent)) }
                        }
                    }
                }
            }
            @if is_open {
                form method="post" action=(AddToCart::url()) {
                    input type="hidden" name="variant_id" value=(item.variant_id.0);
                    input type="hidden" name="quantity" value="1";
                    input type="hidden" name="lang" value=(t.lang.slug());
                    button class="button primary" disabled[is_gone] aria-label={ (t.flash_buy()) ": " (item.name) } {
                        @if is_gone { (t.sold_out()) } @else { (t.flash_buy()) }
                    }
                }
            }
        }
    }
}
