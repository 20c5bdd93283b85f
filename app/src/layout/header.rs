//! The header: name, search, cart, language, theme, categories.

use crate::i18n::{T, use_t};
use crate::layout::cart_badge::{cart_badge, use_cart_count};
use crate::layout::languages::Languages;
use crate::layout::mega_menu::MegaMenu;
use crate::layout::theme::ThemeButton;
use crate::search::search_box::SearchBox;
use crate::styles;
use crate::ui::icon::icon;
use crate::ui::live::text;
use leptos::prelude::*;
use maud::{Markup, html};

/// The header of every page.
#[component]
pub fn Header() -> impl IntoView {
    let t = use_t();
    let count = use_cart_count();
    let track = html! {
        (icon("truck"))
        span { (t.track_order()) }
    };
    let community = html! {
        (icon("chat"))
        span { (t.community()) }
    };
    let account = html! {
        (icon("person"))
        span { (t.account()) }
    };
    let cart = text(move || {
        let count = count.get();
        html! {
            (icon("cart"))
            span class="sr" { (t.cart()) }
            (cart_badge(count))
        }
        .into_string()
    });
    view! {
        <header class=styles::HEADER>
            <div class="wrap bar">
                <a class="logo" href=t.href("") aria-label=t.shop_name() inner_html=logo(t).into_string()></a>
                <SearchBox />
                <div class="tools">
                    <a class="tool desktop" href=t.href("/track") inner_html=track.into_string()></a>
                    <a class="tool desktop" href=t.href("/community") inner_html=community.into_string()></a>
                    <a class="tool desktop" href=t.href("/account") inner_html=account.into_string()></a>
                    <Languages />
                    <ThemeButton />
                    <a class="icon-button cart desktop" href=t.href("/cart") inner_html=cart></a>
                </div>
            </div>
            <MegaMenu />
        </header>
    }
}

/// The sign: an awning over a door.
fn logo(t: T) -> Markup {
    html! {
        svg viewBox="0 0 40 40" width="34" height="34" aria-hidden="true" {
            path class="roof" d="M6 5h28l4 10a5 5 0 0 1-9 2 5 5 0 0 1-9 0 5 5 0 0 1-9 0 5 5 0 0 1-9-2z" {}
            path class="house" d="M7 21v12a2 2 0 0 0 2 2h22a2 2 0 0 0 2-2V21M16 35v-8a4 4 0 0 1 8 0v8" {}
        }
        span { (t.logo()) }
    }
}
