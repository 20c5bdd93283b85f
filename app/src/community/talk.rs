//! What the community says of a product, on the product's page.

use crate::community::drawing::thread_card;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use domain::community::view::Threads;
use domain::listing::percent_encode;
use maud::{Markup, html};

/// Threads about a product that stand on its page.
pub const SHOWN: usize = 3;

/// The latest threads about a product, and the way to ask.
pub fn talk(t: T, shop: Shopfront, slug: &str, found: &Threads) -> Markup {
    let mut product = String::new();
    percent_encode(slug, &mut product);
    let ask = t.href(&format!("/community/new?board=questions&product={product}"));
    html! {
        h2 { (t.community_talk()) }
        @if found.list.is_empty() {
            p class="muted" { (t.community_talk_none()) }
        } @else {
            ul class="threads" { @for card in &found.list { (thread_card(t, shop, card, true)) } }
        }
        p class="acts" {
            a class="button" href=(ask) rel="nofollow" { (t.community_ask()) }
            @if found.next.is_some() {
                a class="text-link" href=(t.href(&format!("/community?product={product}"))) rel="nofollow" { (t.community_talk_all()) }
            }
        }
    }
}
