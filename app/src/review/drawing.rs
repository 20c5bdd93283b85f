//! The reviews of a product as markup; drawn by the server alone.

use crate::catalog::card::stars as stars_text;
use crate::i18n::T;
use crate::review::linked_data::linked_data;
use crate::review::words::aspect_name;
use crate::shop_info::Shopfront;
use crate::ui::icon::icon;
use domain::catalog::Rating;
use domain::listing::percent_encode;
use domain::review::{MOST_STARS, Review, ReviewQuery, Reviews, Sort};
use domain::time::{DAY_MS, Timestamp};
use maud::{Markup, html};

/// Where the reviews stand.
pub struct Shown<'a> {
    /// The product's part of the address.
    pub slug: &'a str,
    /// The variant that the page shows.
    pub sku: &'a str,
    /// Which of them.
    pub query: &'a ReviewQuery,
    /// What a vote came to.
    pub told: &'a str,
}

impl Shown<'_> {
    fn path(&self, query: &ReviewQuery, after: Option<(i64, i64)>) -> String {
        let mut path = "/p/".to_owned();
        percent_encode(self.slug, &mut path);
        let query = query.to_address(self.sku, after);
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }

    /// A link that shows other reviews and leaves the page where it is.
    fn link(&self, t: T, query: &ReviewQuery, is_on: bool, label: Markup) -> Markup {
        let href = format!("{}#reviews", t.href(&self.path(query, None)));
        html! {
            a class="chip" href=(href) rel="nofollow" data-noscroll data-replace
                aria-current=[is_on.then_some("true")] { (label) }
        }
    }
}

/// Everything below the heading, and the heading.
pub fn reviews(t: T, shop: Shopfront, shown: &Shown<'_>, found: &Reviews) -> Markup {
    let Some(rating) = found.counts.rating() else {
        return html! {
            h2 { (t.reviews()) }
            div class="panel none" { (icon("star")) p { (t.reviews_none()) } }
        };
    };
    html! {
        h2 { (t.reviews()) " " span class="muted small num" { (rating.count) } }
        (told(t, shown))
        div class="summary panel" {
            div class="mean" {
                p class="figure num" { (stars_text(rating)) }
                (star_bar(t, nearest(rating), &stars_text(rating)))
            }
            (distribution(t, shown, found))
            @if !found.aspects.is_empty() {
                dl class="aspects" {
                    @for (aspect, mean) in &found.aspects {
                        dt { (aspect_name(t, *aspect)) }
                        dd {
                            meter min="0" max="500" value=(mean) aria-hidden="true" {}
                            span class="num" { (mean / 100) "." (mean % 100 / 10) }
                        }
                    }
                }
            }
        }
        (filters(t, shown, found))
        @if found.list.is_empty() {
            p class="muted" { (t.reviews_no_match()) }
        } @else {
            ul class="list" {
                @for review in &found.list { (one(t, shop, shown, review)) }
            }
            (linked_data(shop, &t.href(&shown.path(&ReviewQuery::default(), None)), &found.list))
        }
        @if let Some(next) = found.next {
            @let href = t.href(&shown.path(shown.query, Some(next)));
            p class="on" { a class="button" href={ (href) "#reviews" } rel="nofollow" data-noscroll { (t.reviews_more()) } }
        }
    }
}

/// What a vote came to.
fn told(t: T, shown: &Shown<'_>) -> Markup {
    let back = t.href(&shown.path(shown.query, shown.query.after));
    html! {
        @match shown.told {
            "" => {},
            "own" => { p class="notice" role="status" { (t.review_own()) } },
            "many" => { p class="notice" role="status" { (t.review_too_many()) } },
            "gone" => { p class="notice" role="status" { (t.review_gone()) } },
            "taken-back" => { p class="notice good" role="status" { (t.review_vote_taken_back()) } },
            id => {
                @if let Ok(id) = id.parse::<i64>() {
                    div class="notice good voted" role="status" {
                        span { (icon("check")) (t.review_voted()) }
                        (vote_form(t, id, false, &back, html! { button class="button small" { (t.undo()) } }))
                    }
                }
            },
        }
    }
}

fn vote_form(t: T, id: i64, is_helpful: bool, back: &str, button: Markup) -> Markup {
    html! {
        form method="post" action="/api/review/vote" {
            input type="hidden" name="id" value=(id);
            @if is_helpful { input type="hidden" name="helpful" value="true"; }
            input type="hidden" name="back" value=(back);
            input type="hidden" name="lang" value=(t.lang.slug());
            (button)
        }
    }
}

/// Bars of how many have how many stars; each leads to those.
fn distribution(t: T, shown: &Shown<'_>, found: &Reviews) -> Markup {
    html! {
        ul class="bars" {
            @for stars in (1..=MOST_STARS).rev() {
                @let count = found.counts.by_stars[usize::from(stars) - 1];
                @let share = found.counts.percent(stars);
                @let only = ReviewQuery { stars: Some(stars), sort: shown.query.sort, ..ReviewQuery::default() };
                @let href = format!("{}#reviews", t.href(&shown.path(&only, None)));
                li {
                    a href=(href) rel="nofollow" data-noscroll data-replace {
                        span class="num" { (stars) " ★" }
                        meter min="0" max="100" value=(share) aria-hidden="true" {}
                        span class="num muted" { (share) "%" span class="sr" { " " (t.n_reviews(count)) } }
                    }
                }
            }
        }
    }
}

fn filters(t: T, shown: &Shown<'_>, found: &Reviews) -> Markup {
    let query = shown.query;
    let sort = query.sort;
    let plain = ReviewQuery { sort, ..ReviewQuery::default() };
    let is_plain = query.stars.is_none() && !query.followed_up && query.sku.is_none();
    html! {
        div class="filters" {
            div class="chips" role="group" aria-label=(t.reviews_which()) {
                (shown.link(t, &plain, is_plain, html! { (t.account_all()) }))
                @if let Some(stars) = query.stars {
                    (shown.link(t, query, true, html! { (stars) " ★" }))
                }
                @if found.followed_up > 0 {
                    @let added = ReviewQuery { followed_up: true, ..plain.clone() };
                    (shown.link(t, &added, query.followed_up, html! {
                        (t.reviews_added()) " " span class="num" { (found.followed_up) }
                    }))
                }
                @if !shown.sku.is_empty() {
                    @let this = ReviewQuery { sku: Some(shown.sku.to_owned()), ..plain.clone() };
                    (shown.link(t, &this, query.sku.is_some(), html! { (t.reviews_of_this()) }))
                }
            }
            div class="chips" role="group" aria-label=(t.sort_by()) {
                @for other in Sort::ALL {
                    @let sorted = ReviewQuery { sort: other, after: None, ..query.clone() };
                    (shown.link(t, &sorted, other == sort, html! { (sort_name(t, other)) }))
                }
            }
        }
    }
}

fn sort_name(t: T, sort: Sort) -> &'static str {
    match sort {
        Sort::Helpful => t.reviews_sort_helpful(),
        Sort::Newest => t.reviews_sort_newest(),
        Sort::Best => t.reviews_sort_best(),
        Sort::Worst => t.reviews_sort_worst(),
    }
}

/// Stars as a picture: five, so many of them filled.
fn star_bar(t: T, filled: u8, spoken: &str) -> Markup {
    html! {
        span class="stars" role="img" aria-label=(t.stars(spoken)) {
            @for _ in 0..filled { "★" }
            i { @for _ in filled..MOST_STARS { "★" } }
        }
    }
}

/// The mean in whole stars.
fn nearest(rating: Rating) -> u8 {
    u8::try_from((rating.mean_x100 + 50) / 100).unwrap_or(MOST_STARS).min(MOST_STARS)
}

fn one(t: T, shop: Shopfront, shown: &Shown<'_>, review: &Review) -> Markup {
    let back = t.href(&shown.path(shown.query, shown.query.after));
    let initial: String = review.author.chars().take(1).collect();
    let date = |at: Timestamp| t.date(at, shop.utc_offset_minutes());
    let lang = review.lang.tag();
    html! {
        li id={ "review-" (review.id) } {
            div class="head" {
                span class="face" aria-hidden="true" { (initial) }
                div {
                    strong { (review.author) }
                    p class="small muted" {
                        (star_bar(t, review.stars, &review.stars.to_string()))
                        " " time datetime=(review.written_at.rfc3339()) { (date(review.written_at)) }
                    }
                }
            }
            @if !review.options.is_empty() { p class="small muted" { (review.options) } }
            @if !review.text.is_empty() { p class="said" lang=(lang) { (review.text) } }
            @if !review.aspects.is_empty() {
                p class="small muted" {
                    @for (aspect, stars) in &review.aspects {
                        span class="aspect" { (aspect_name(t, *aspect)) " " span class="num" { (stars) } }
                    }
                }
            }
            @if let Some((at, text)) = &review.follow_up {
                @let days = (at.0 - review.written_at.0) / DAY_MS;
                div class="added" {
                    p class="small" { strong { (t.review_added_after(days)) } }
                    p class="said" lang=(lang) { (text) }
                }
            }
            @if let Some((at, text)) = &review.answer {
                div class="answer" {
                    p class="small" { strong { (t.review_answer()) } " " time class="muted" datetime=(at.rfc3339()) { (date(*at)) } }
                    p class="said" { (text) }
                }
            }
            (vote_form(t, review.id, true, &back, html! {
                button class="button small" {
                    (icon("thumb")) (t.review_helpful())
                    @if review.votes > 0 { " " span class="num" { (review.votes) } }
                    span class="sr" { (t.review_helpful_of(&review.author)) }
                }
            }))
        }
    }
}
