//! A thread as markup: floors 樓, what stands below them, and the form to answer.

use crate::community::drawing::{face, product_line, told_note};
use crate::community::forms::reply_form;
use crate::community::linked_data::linked_data;
use crate::community::post::Kept;
use crate::community::words::{board_name, level_name};
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::icon::icon;
use domain::community::Board;
use domain::community::markdown;
use domain::community::view::{PostView, ThreadView};
use domain::listing::percent_encode;
use domain::time::Timestamp;
use maud::{Markup, PreEscaped, html};

/// What stands around a thread.
pub struct Around<'a> {
    /// Whether somebody is signed in.
    pub is_member: bool,
    /// What they have typed and not sent.
    pub kept: Option<&'a Kept>,
    /// Whether they want to see how it will look.
    pub is_preview: bool,
    /// What came of something that was done.
    pub told: &'a str,
}

/// What somebody wrote, as HTML that holds nothing dangerous.
pub fn prose(t: T, text: &str) -> Markup {
    let base = format!("/{}", t.lang.slug());
    PreEscaped(markdown::html(&markdown::parse(text), &base))
}

/// The path of a page of a thread.
pub fn path(id: i64, page: u32) -> String {
    match page {
        1 => format!("/community/t/{id}"),
        _ => format!("/community/t/{id}?page={page}"),
    }
}

/// A page of a thread.
pub fn thread(t: T, shop: Shopfront, view: &ThreadView, around: &Around<'_>) -> Markup {
    let card = &view.card;
    let board = (board_name(t, card.board), format!("/community/b/{}", card.board.code()));
    let only = format!("/community/t/{}?only=opener", card.id);
    html! {
        (breadcrumbs(t, &[(t.community(), "/community".to_owned()), board], &card.title))
        header class="top" {
            h1 class="page-title" tabindex="-1" lang=(card.lang.tag()) {
                @if card.is_featured { span class="badge good" { (t.community_order_featured()) } " " }
                (card.title)
            }
        }
        (told_note(t, around.told))
        @if !view.tags.is_empty() {
            p class="chips" {
                @for tag in &view.tags {
                    @let mut path = "/community/tag/".to_owned();
                    @let () = percent_encode(tag, &mut path);
                    a class="chip" href=(t.href(&path)) { "#" (tag) }
                }
            }
        }
        @if let Some(product) = &card.product { (product_line(t, shop, product)) }
        @if let Some(answer) = view.answer.as_ref().filter(|_| view.page == 1) {
            section class="best panel" aria-label=(t.community_best()) {
                p class="good" { (icon("check")) strong { (t.community_best()) } }
                div class="prose" lang=(card.lang.tag()) { (prose(t, &answer.text)) }
                p class="small muted" {
                    a href={ "#post-" (answer.id) } { (answer.author) }
                    " " (t.date(answer.written_at, shop.utc_offset_minutes()))
                }
            }
        }
        p class="ways small" {
            span class="muted" { (t.community_replies(card.replies)) }
            @if view.only_opener {
                a class="text-link" href=(t.href(&path(card.id, 1))) { (t.community_all_floors()) }
            } @else {
                a class="text-link" href=(t.href(&only)) rel="nofollow" { (t.community_only_opener()) }
            }
        }
        ol class="floors" {
            @for post in &view.posts {
                li {
                    (post_markup(t, shop, view, post, around.is_member))
                    @if !post.below.is_empty() {
                        ol class="below" {
                            @for below in &post.below {
                                li { (post_markup(t, shop, view, below, around.is_member)) }
                            }
                        }
                    }
                }
            }
        }
        (pager(t, view))
        (linked_data(t, shop, view))
        div id="write" {
            @if card.is_locked {
                p class="notice" { (t.community_locked_note()) }
            } @else if around.is_member {
                (reply_form(t, (card.id, None), around.kept, around.is_preview))
            } @else {
                @let mut next = t.href("/account/sign-in?next=");
                @let () = percent_encode(&t.href(&path(card.id, view.page)), &mut next);
                p { a class="button primary wide" href=(next) rel="nofollow" { (t.community_sign_in()) } }
            }
        }
    }
}

fn pager(t: T, view: &ThreadView) -> Markup {
    let to = |page: u32| t.href(&path(view.card.id, page));
    html! {
        @if view.pages > 1 && !view.only_opener {
            nav class="turn" aria-label=(t.community_page(view.page, view.pages)) {
                @if view.page > 1 { a class="button" rel="prev" href=(to(view.page - 1)) { (t.community_prev()) } }
                span class="num" { (t.community_page(view.page, view.pages)) }
                @if view.page < view.pages { a class="button" rel="next" href=(to(view.page + 1)) { (t.community_next()) } }
            }
        }
    }
}

fn post_markup(
    t: T,
    shop: Shopfront,
    view: &ThreadView,
    post: &PostView,
    is_member: bool,
) -> Markup {
    let time = |at: Timestamp| t.date_time(at, shop.utc_offset_minutes());
    html! {
        article class="post" id={ "post-" (post.id) } {
            header {
                (face(&post.author))
                div {
                    strong { (post.author) }
                    " " span class="badge plain" { (level_name(t, post.level)) }
                    @if post.is_opener { " " span class="badge" { (t.community_opener()) } }
                    p class="small muted" {
                        time datetime=(post.written_at.rfc3339()) { (time(post.written_at)) }
                        @if let Some(at) = post.edited_at { " · " (t.community_edited(time(at))) }
                    }
                }
                @if post.floor > 0 {
                    a class="floor small muted num" href={ "#post-" (post.id) } { (t.community_floor(post.floor)) }
                }
            }
            @if let Some(reason) = &post.hidden_because {
                p class="notice bad" { (t.community_hidden_because(reason)) }
            } @else if post.is_gone && !post.is_own {
                p class="muted gone" { (t.community_is_taken_back()) }
            } @else if post.is_gone {
                div class="notice gone" role="status" {
                    (t.community_is_taken_back())
                    (act(t, "take_back", post.id, &[], html! { button class="button small" { (t.community_put_back()) } }))
                }
            } @else {
                div class="prose" lang=(view.card.lang.tag()) { (prose(t, &post.text)) }
                (acts(t, view, post, is_member))
            }
        }
    }
}

/// A form of one button.
pub fn act(t: T, what: &str, id: i64, more: &[(&str, &str)], button: Markup) -> Markup {
    html! {
        form method="post" action={ "/api/community/" (what) } {
            input type="hidden" name="id" value=(id);
            @for (name, value) in more { input type="hidden" name=(name) value=(value); }
            input type="hidden" name="lang" value=(t.lang.slug());
            (button)
        }
    }
}

fn acts(t: T, view: &ThreadView, post: &PostView, is_member: bool) -> Markup {
    let of = || html! { span class="sr" { (t.community_of(&post.author)) } };
    let liked: &[(&str, &str)] = if post.is_liked { &[] } else { &[("liked", "true")] };
    let link = |page: &str, label: &str| {
        let href = t.href(&format!("/community/{page}/{}", post.id));
        html! { a class="button small quiet" href=(href) rel="nofollow" { (label) (of()) } }
    };
    let is_best = view.answer.as_ref().is_some_and(|answer| answer.id == post.id);
    let may_choose = view.is_own && view.card.board == Board::Questions && post.floor != 1;
    html! {
        div class="acts" {
            @if !post.is_own {
                (act(t, "like", post.id, liked, html! {
                    button class={ "button small" (if post.is_liked { " on" } else { "" }) } aria-pressed=(if post.is_liked { "true" } else { "false" }) {
                        (icon("thumb")) (if post.is_liked { t.community_liked() } else { t.community_like() })
                        @if post.likes > 0 { " " span class="num" { (post.likes) } }
                        (of())
                    }
                }))
            } @else if post.likes > 0 {
                span class="small muted" { (icon("thumb")) (t.community_likes(post.likes)) }
            }
            @if !view.card.is_locked { (link("reply", t.community_reply())) }
            @if may_choose {
                (act(t, "best", post.id, &[], html! {
                    button class="button small quiet" {
                        (if is_best { t.community_not_best() } else { t.community_choose_best() }) (of())
                    }
                }))
            }
            @if post.is_own {
                @if !view.card.is_locked { (link("edit", t.community_edit())) }
                (act(t, "take_back", post.id, &[("taken_back", "true")], html! {
                    button class="button small quiet" { (t.community_take_back()) (of()) }
                }))
            } @else if is_member {
                (link("report", t.community_report()))
            }
        }
    }
}
