//! The favourites, as markup: what they cost then and now, and what their owner hears of them.

use crate::account::drawing::Page;
use crate::catalog::price_tag::PriceTag;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::ui::icon::icon;
use crate::ui::picture::picture;
use domain::favourite::{Favourite, MAX_FAVOURITES, Standing};
use maud::{Markup, html};

/// The page below its heading.
pub fn favourites(t: T, shop: Shopfront, page: &Page, list: &[Favourite]) -> Markup {
    html! {
        @if let Some(id) = page.query("removed").and_then(|id| id.parse::<i64>().ok()) {
            div class="notice good undo" role="status" {
                span { (t.favourite_removed()) }
                (button(t, "restore", id, html! { (t.undo()) }))
            }
        }
        @if page.query("saved").is_some() {
            p class="notice good" role="status" { (icon("check")) (t.favourite_saved()) }
        }
        @if page.query("full").is_some() {
            p class="notice bad" role="alert" { (t.favourite_full(MAX_FAVOURITES as u32)) }
        }
        @if page.query("gone").is_some() {
            p class="notice bad" role="alert" { (t.favourite_gone()) }
        }
        @if list.is_empty() {
            div class="panel empty" {
                (icon("heart"))
                p { (t.favourite_none()) }
                a class="button primary" href=(t.href("")) { (t.go_shopping()) }
            }
        } @else {
            ul class="favourites" {
                @for kept in list { li class="panel" { (row(t, shop, kept)) } }
            }
        }
    }
}

fn row(t: T, shop: Shopfront, kept: &Favourite) -> Markup {
    let card = &kept.card;
    let now = Standing::of(card);
    html! {
        a class="photo" href=(t.href(&format!("/p/{}", card.slug))) tabindex="-1" aria-hidden="true" {
            (picture(&card.image, false))
        }
        div class="what" {
            a href=(t.href(&format!("/p/{}", card.slug))) { strong { (card.name) } }
            (PriceTag::of_card(card).markup(t, shop))
            p class="small muted" {
                (t.favourite_then(shop.money(kept.price_then)))
                @if now.price < kept.price_then {
                    " " span class="badge" { (t.favourite_saves(shop.money(kept.price_then - now.price))) }
                }
            }
            p class="small" { (if now.is_in_stock { t.favourite_in_stock() } else { t.sold_out() }) }
        }
        div class="acts" {
            form method="post" action="/api/favourite/notices" class="notices" {
                input type="hidden" name="lang" value=(t.lang.slug());
                input type="hidden" name="id" value=(card.id.0);
                label class="tick" {
                    input type="checkbox" name="restock" value="true" checked[kept.tells_restock];
                    span { (t.favourite_tell_restock()) }
                }
                label class="tick" {
                    input type="checkbox" name="drop" value="true" checked[kept.tells_drop];
                    span { (t.favourite_tell_drop()) }
                }
                button class="button small" { (t.favourite_save()) span class="sr" { " " (card.name) } }
            }
            (button(t, "remove", card.id.0, html! { (t.address_remove()) span class="sr" { " " (card.name) } }))
        }
    }
}

fn button(t: T, command: &str, id: i64, label: Markup) -> Markup {
    html! {
        form method="post" action={ "/api/favourite/" (command) } {
            input type="hidden" name="lang" value=(t.lang.slug());
            input type="hidden" name="id" value=(id);
            button class="button small" { (label) }
        }
    }
}
