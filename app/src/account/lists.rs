//! The member's orders, and where they are signed in.

use crate::account::api::AccountView;
use crate::account::drawing::{Page, account_href};
use crate::account::forms::change_form;
use crate::i18n::T;
use crate::order::words::state_name;
use crate::shop_info::Shopfront;
use crate::ui::icon::icon;
use domain::account::SessionView;
use domain::account::orders::OwnOrder;
use domain::listing::percent_encode;
use maud::{Markup, html};

/// The orders of the answer; on the page of all of them with search, states and the way on.
pub fn order_list(t: T, shop: Shopfront, page: &Page, view: &AccountView) -> Markup {
    let is_whole = page.name == "orders";
    let list = &view.orders;
    let is_filtered = view.state.is_some() || !view.search.is_empty();
    let href = account_href(t, "orders");
    let state = view.state.map_or("", |state| state.code());
    html! {
        @if is_whole && !list.counts.is_empty() {
            form class="find" method="get" action=(href) role="search" {
                input class="input" type="search" name="q" value=(view.search) aria-label=(t.account_find())
                    placeholder=(t.account_find());
                button class="button" { (icon("search")) span class="sr" { (t.account_find()) } }
            }
            ul class="chips" {
                li { a class="chip" href=(href) aria-current=[view.state.is_none().then_some("true")] { (t.account_all()) } }
                @for (state, count) in &list.counts {
                    li {
                        a class="chip" href={ (href) "?state=" (state.code()) }
                            aria-current=[(view.state == Some(*state)).then_some("true")] {
                            (state_name(t, *state)) " " span class="num" { (count) }
                        }
                    }
                }
            }
        }
        @if list.orders.is_empty() {
            div class="panel empty" {
                (icon("truck"))
                p { (if is_filtered { t.account_no_match() } else { t.account_no_orders() }) }
                @if !is_filtered { a class="button primary" href=(t.href("")) { (t.go_shopping()) } }
            }
        } @else {
            ul class="orders" {
                @for order in &list.orders { li { (order_row(t, shop, order)) } }
            }
        }
        @if let (true, Some(next)) = (is_whole, list.next) {
            a class="button" href={ (href) "?state=" (state) "&q=" (encoded(&view.search)) "&before=" (next) } { (t.account_older()) }
        }
    }
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    percent_encode(text, &mut encoded);
    encoded
}

fn order_row(t: T, shop: Shopfront, order: &OwnOrder) -> Markup {
    html! {
        a class="panel order" href=(t.href(&format!("/orders/{}", order.number))) {
            span class="line" {
                strong class="num small" { (order.number) }
                span class="badge plain" { (state_name(t, order.state)) }
            }
            span class="pictures" {
                @for path in &order.pictures {
                    img src=(path) alt="" width="64" height="64" loading="lazy";
                }
            }
            span class="name" { (order.name) }
            span class="line muted small" {
                span { (t.date(order.placed_at, shop.utc_offset_minutes())) " · " (t.account_units(order.units)) }
                strong class="num" { (shop.money(order.total)) }
            }
        }
    }
}

/// Devices and the password.
pub fn security(t: T, shop: Shopfront, view: &AccountView) -> Markup {
    html! {
        section class="stack" {
            h2 { (t.account_devices()) }
            ul class="devices" {
                @for session in &view.sessions { li class="panel" { (device(t, shop, session)) } }
            }
            @if view.sessions.len() > 1 {
                form method="post" action="/api/account/end_session" {
                    input type="hidden" name="lang" value=(t.lang.slug());
                    button class="button" { (t.account_end_others()) }
                }
            }
        }
        section class="stack" {
            h2 { (t.account_set_password()) }
            (change_form(t, view))
        }
    }
}

fn device(t: T, shop: Shopfront, session: &SessionView) -> Markup {
    let name = if session.device.is_empty() { t.account_device() } else { &session.device };
    html! {
        div {
            strong { (name) }
            p class="muted small" {
                (session.place) " · " (t.date_time(session.seen_at, shop.utc_offset_minutes()))
            }
        }
        @if session.is_this {
            span class="badge plain" { (t.account_this_device()) }
        } @else {
            form method="post" action="/api/account/end_session" {
                input type="hidden" name="lang" value=(t.lang.slug());
                input type="hidden" name="id" value=(session.id);
                button class="button small" { (t.account_sign_out()) span class="sr" { " " (name) } }
            }
        }
    }
}
