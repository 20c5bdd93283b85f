//! The member's page of reviews: what waits for one, what was written, and the forms.

use crate::account::drawing::{Page, account_href};
use crate::i18n::T;
use crate::review::api::{KeptReview, OwnReviewsView};
use crate::review::words::refusal_text;
use crate::review::write_form::{follow_up_form, write_form};
use crate::shop_info::Shopfront;
use crate::ui::icon::icon;
use crate::ui::picture::silent_picture;
use domain::catalog::Image;
use domain::review::{OwnReview, Reviewable};
use maud::{Markup, html};

/// The page below its heading.
pub fn own_reviews(t: T, shop: Shopfront, page: &Page, view: &OwnReviewsView) -> Markup {
    let asked = |key: &str| page.query(key).and_then(|id| id.parse::<i64>().ok());
    let kept_for = |id: i64| view.kept.as_ref().filter(|kept| kept.id == id);
    if let Some(line) = asked("line") {
        return match view.to_write.iter().find(|known| known.line == line) {
            Some(known) => write_form(t, shop, known, kept_for(line)),
            None => gone(t, kept_for(line)),
        };
    }
    if let Some(id) = asked("add") {
        let own = view.mine.iter().find(|own| own.review.id == id);
        return match own.filter(|own| own.review.follow_up.is_none()) {
            Some(own) => follow_up_form(t, own, kept_for(id)),
            None => gone(t, kept_for(id)),
        };
    }
    html! {
        @if page.query("saved").is_some() {
            p class="notice good" role="status" { (icon("check")) (t.review_saved()) }
        }
        section class="stack" {
            h2 { (t.reviews_to_write()) }
            @if view.to_write.is_empty() {
                div class="panel empty" { (icon("star")) p { (t.reviews_nothing_to_write()) } }
            } @else {
                ul class="favourites" { @for line in &view.to_write { li class="panel" { (to_write(t, shop, line)) } } }
            }
        }
        @if !view.mine.is_empty() {
            section class="stack" {
                h2 { (t.reviews_mine()) }
                ul class="favourites" { @for own in &view.mine { li class="panel" { (mine(t, shop, own)) } } }
            }
        }
    }
}

/// Why there is no form: it was written meanwhile, or there never was anything to write of.
fn gone(t: T, kept: Option<&KeptReview>) -> Markup {
    let text = kept.and_then(|kept| kept.refused).and_then(|error| refusal_text(t, error));
    html! {
        p class="notice bad" role="alert" { (text.unwrap_or_else(|| t.review_not_now())) }
        p { a class="button" href=(account_href(t, "reviews")) { (t.reviews_mine()) } }
    }
}

/// Picture and name of what was bought.
pub fn bought(t: T, slug: &str, name: &str, options: &str, image: &Image) -> Markup {
    let href = t.href(&format!("/p/{slug}"));
    html! {
        a class="photo" href=(href) tabindex="-1" aria-hidden="true" { (silent_picture(image, false)) }
        div class="what" {
            a href=(href) { strong { (name) } }
            @if !options.is_empty() { p class="small muted" { (options) } }
        }
    }
}

fn to_write(t: T, shop: Shopfront, line: &Reviewable) -> Markup {
    html! {
        (bought(t, &line.slug, &line.name, &line.options, &line.image))
        div class="acts" {
            p class="small muted" { (t.review_arrived(t.date(line.arrived_at, shop.utc_offset_minutes()))) }
            a class="button small primary" href={ (account_href(t, "reviews")) "?line=" (line.line) } {
                (t.review_write()) span class="sr" { " " (line.name) }
            }
        }
    }
}

fn mine(t: T, shop: Shopfront, own: &OwnReview) -> Markup {
    let review = &own.review;
    let date = |at| t.date(at, shop.utc_offset_minutes());
    html! {
        (bought(t, &own.slug, &own.name, &review.options, &own.image))
        div class="own" {
            p class="small muted" {
                span class="stars-text" role="img" aria-label=(t.stars(review.stars)) {
                    @for _ in 0..review.stars { "★" }
                }
                " " (date(review.written_at))
                @if review.votes > 0 { " · " (t.review_votes(review.votes)) }
            }
            @if let Some(reason) = &own.hidden {
                p class="notice bad" { (t.review_hidden(reason)) }
            }
            @if !review.text.is_empty() { p class="said" { (review.text) } }
            @if let Some((at, text)) = &review.follow_up {
                p class="small muted" { (t.review_added_on(date(*at))) }
                p class="said" { (text) }
            } @else {
                p {
                    a class="button small" href={ (account_href(t, "reviews")) "?add=" (review.id) } {
                        (t.review_add()) span class="sr" { " " (own.name) }
                    }
                }
            }
            @if let Some((_, text)) = &review.answer {
                div class="answer" {
                    p class="small" { strong { (t.review_answer()) } }
                    p class="said" { (text) }
                }
            }
        }
    }
}
