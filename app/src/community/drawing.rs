//! Lists of threads as markup.

use crate::community::post::TAKEN_BACK;
use crate::community::thread::act;
use crate::community::words::{board_lead, board_name, order_name};
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::icon::icon;
use crate::ui::picture::silent_picture;
use domain::catalog::ProductCard;
use domain::community::view::{ThreadCard, Threads};
use domain::community::{Board, Order};
use domain::listing::percent_encode;
use maud::{Markup, html};

/// Where a list stands.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Of which board.
    pub board: Option<Board>,
    /// With which tag.
    pub tag: Option<String>,
    /// About which product.
    pub product: Option<String>,
    /// In which order.
    pub order: Order,
}

impl Shelf {
    /// Path below the language. `after`: where the page begins.
    pub fn path(&self, after: Option<(i64, i64)>) -> String {
        let mut path = match (&self.board, &self.tag) {
            (Some(board), _) => format!("/community/b/{}", board.code()),
            (None, Some(tag)) => {
                let mut path = "/community/tag/".to_owned();
                percent_encode(tag, &mut path);
                path
            }
            (None, None) => "/community".to_owned(),
        };
        let mut pairs = Vec::new();
        if let Some(product) = &self.product {
            let mut pair = "product=".to_owned();
            percent_encode(product, &mut pair);
            pairs.push(pair);
        }
        if self.order != Order::default() {
            pairs.push(format!("order={}", self.order.code()));
        }
        if let Some((key, id)) = after {
            pairs.push(format!("after={key}.{id}"));
        }
        if !pairs.is_empty() {
            path.push('?');
            path.push_str(&pairs.join("&"));
        }
        path
    }
}

/// A list with the way to the others. `told`, `post`: what came of something that was done, and to which post.
pub fn list(
    t: T,
    shop: Shopfront,
    shelf: &Shelf,
    found: &Threads,
    (told, post): (&str, Option<i64>),
) -> Markup {
    let (title, lead) = match (shelf.board, &shelf.tag) {
        (Some(board), _) => (board_name(t, board).to_owned(), board_lead(t, board)),
        (None, Some(tag)) => (t.community_tagged(tag), ""),
        (None, None) => (t.community().to_owned(), t.community_lead()),
    };
    let is_home = shelf.board.is_none() && shelf.tag.is_none();
    let mut new = "/community/new".to_owned();
    if let Some(board) = shelf.board {
        new.push_str(&format!("?board={}", board.code()));
    }
    html! {
        @if !is_home { (breadcrumbs(t, &[(t.community(), "/community".to_owned())], &title)) }
        header class="top" {
            div {
                h1 class="page-title" tabindex="-1" { (title) }
                @if !lead.is_empty() { p class="muted" { (lead) } }
            }
            a class="button primary" href=(t.href(&new)) rel="nofollow" { (icon("plus")) (t.community_open()) }
        }
        (told_note(t, told))
        @if let Some(post) = post.filter(|_| told == TAKEN_BACK) {
            div class="notice good gone" role="status" {
                (t.community_thread_taken_back())
                (act(t, "take_back", post, &[], html! { button class="button small" { (t.community_put_back()) } }))
            }
        }
        nav class="chips" aria-label=(t.community_boards()) {
            a class="chip" href=(t.href("/community")) aria-current=[is_home.then_some("page")] { (t.community_all()) }
            @for board in Board::ALL {
                a class="chip" href=(t.href(&format!("/community/b/{}", board.code())))
                    aria-current=[(shelf.board == Some(board)).then_some("page")] { (board_name(t, board)) }
            }
        }
        nav class="orders" aria-label=(t.community_orders()) {
            @for order in Order::ALL {
                @let path = Shelf { order, ..shelf.clone() }.path(None);
                a href=(t.href(&path)) rel=[(order != Order::Active).then_some("nofollow")]
                    aria-current=[(shelf.order == order).then_some("true")] { (order_name(t, order)) }
            }
        }
        @if found.pinned.is_empty() && found.list.is_empty() {
            div class="panel empty" { (icon("chat")) p { (t.community_none()) } }
        } @else {
            ul class="threads" {
                @for card in found.pinned.iter().chain(&found.list) {
                    (thread_card(t, shop, card, shelf.board.is_none()))
                }
            }
        }
        @if let Some(next) = found.next {
            p class="on" { a class="button" href=(t.href(&shelf.path(Some(next)))) rel="next" { (t.community_more()) } }
        }
    }
}

/// What came of something that was done.
pub fn told_note(t: T, told: &str) -> Markup {
    html! {
        @match told {
            "reported" => { p class="notice good" role="status" { (icon("check")) (t.community_reported()) } },
            "own" => { p class="notice" role="status" { (t.community_err_own()) } },
            "many" => { p class="notice" role="status" { (t.community_err_many()) } },
            "gone" => { p class="notice" role="status" { (t.community_err_gone()) } },
            _ => {},
        }
    }
}

/// The face of somebody: the first sign of their name, on a colour that is theirs.
pub fn face(author: &str) -> Markup {
    let initial: String = author.chars().take(1).collect();
    let hue = author.chars().fold(0_u32, |sum, c| sum.wrapping_mul(31).wrapping_add(c as u32)) % 6;
    html! { span class={ "face hue-" (hue) } aria-hidden="true" { (initial) } }
}

/// A thread in a list.
pub fn thread_card(t: T, shop: Shopfront, card: &ThreadCard, with_board: bool) -> Markup {
    let href = t.href(&format!("/community/t/{}", card.id));
    html! {
        li class="thread" {
            (face(&card.author))
            div class="what" {
                h2 {
                    @if card.is_pinned { span class="badge" { (t.community_pinned()) } " " }
                    @if card.is_featured { span class="badge good" { (t.community_order_featured()) } " " }
                    a href=(href) lang=(card.lang.tag()) { (card.title) }
                }
                p class="begins" lang=(card.lang.tag()) { (card.excerpt) }
                p class="meta small muted" {
                    @if with_board {
                        a href=(t.href(&format!("/community/b/{}", card.board.code()))) { (board_name(t, card.board)) }
                    }
                    span { (card.author) }
                    time datetime=(card.active_at.rfc3339()) { (t.date(card.active_at, shop.utc_offset_minutes())) }
                    @if card.is_answered { span class="good" { (icon("check")) (t.community_answered()) } }
                    @if card.is_locked { span { (t.community_locked()) } }
                    span class="num" { (icon("chat")) span class="sr" { (t.community_replies(card.replies)) } span aria-hidden="true" { (card.replies) } }
                    span class="num" { (icon("thumb")) span class="sr" { (t.community_likes(card.likes)) } span aria-hidden="true" { (card.likes) } }
                }
            }
            @if let Some(product) = &card.product {
                a class="photo" href=(t.href(&format!("/p/{}", product.slug))) tabindex="-1" aria-hidden="true" {
                    (silent_picture(&product.image, false))
                }
            }
        }
    }
}

/// The product that a thread is about.
pub fn product_line(t: T, shop: Shopfront, product: &ProductCard) -> Markup {
    html! {
        a class="product panel" href=(t.href(&format!("/p/{}", product.slug))) {
            (silent_picture(&product.image, false))
            span {
                span class="small muted" { (t.community_about()) }
                strong { (product.name) }
                span class="num price" { (shop.money(product.price_min)) }
            }
        }
    }
}
