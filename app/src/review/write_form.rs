//! The forms of a review: stars, sides of the product, words; and words that are added later. Plain forms.

use crate::account::drawing::account_href;
use crate::i18n::T;
use crate::review::api::KeptReview;
use crate::review::own_page::bought;
use crate::review::words::{aspect_name, field_problem, refusal_text};
use crate::shop_info::Shopfront;
use crate::styles;
use domain::review::{
    AspectStars, Field, MAX_FOLLOW_UP, MAX_TEXT, MOST_STARS, OwnReview, ReviewForm, Reviewable,
    read_stars,
};
use maud::{Markup, html};

/// The form of a line; `kept`: it came back.
pub fn write_form(t: T, shop: Shopfront, line: &Reviewable, kept: Option<&KeptReview>) -> Markup {
    let nothing = ReviewForm::default();
    let typed = kept.map_or(&nothing, |kept| &kept.form);
    let refused = kept.and_then(|kept| kept.refused);
    let stars_problem = field_problem(t, refused, Field::Stars, 0);
    html! {
        form class={ "panel stack " (styles::WRITE_FORM) } method="post" action="/api/review/post" novalidate {
            div class="of" { (bought(t, &line.slug, &line.name, &line.options, &line.image)) }
            p class="small muted" { (t.review_arrived(t.date(line.arrived_at, shop.utc_offset_minutes()))) }
            @if let Some(text) = refused.and_then(|error| refusal_text(t, error)) {
                p class="notice bad" role="alert" { (text) }
            }
            input type="hidden" name="lang" value=(t.lang.slug());
            input type="hidden" name="id" value=(line.line);
            (rate(t, "stars", t.review_stars(), read_stars(&typed.stars), true, stars_problem.as_deref()))
            @for aspect in &line.aspects {
                (rate(t, aspect.code(), aspect_name(t, *aspect), rated(&typed.aspects, *aspect), false, None))
            }
            (words(t, t.review_text(), t.review_text_hint(), &typed.text, MAX_TEXT, refused))
            label class="tick" {
                input type="checkbox" name="anonymous" value="true" checked[typed.is_anonymous];
                span { (t.review_anonymous()) }
            }
            button class="button primary tall wide" { (t.review_send()) }
            p class="ways" { a class="text-link" href=(account_href(t, "reviews")) { (t.review_back()) } }
        }
    }
}

/// The form of what is added to a review.
pub fn follow_up_form(t: T, own: &OwnReview, kept: Option<&KeptReview>) -> Markup {
    let refused = kept.and_then(|kept| kept.refused);
    let typed = kept.map_or("", |kept| kept.form.text.as_str());
    html! {
        form class={ "panel stack " (styles::WRITE_FORM) } method="post" action="/api/review/follow_up" novalidate {
            div class="of" { (bought(t, &own.slug, &own.name, &own.review.options, &own.image)) }
            @if !own.review.text.is_empty() { blockquote class="said muted" { (own.review.text) } }
            @if let Some(text) = refused.and_then(|error| refusal_text(t, error)) {
                p class="notice bad" role="alert" { (text) }
            }
            input type="hidden" name="lang" value=(t.lang.slug());
            input type="hidden" name="id" value=(own.review.id);
            (words(t, t.review_add(), t.review_add_hint(), typed, MAX_FOLLOW_UP, refused))
            button class="button primary tall wide" { (t.review_send()) }
            p class="ways" { a class="text-link" href=(account_href(t, "reviews")) { (t.review_back()) } }
        }
    }
}

fn rated(aspects: &AspectStars, wanted: domain::review::Aspect) -> Option<u8> {
    aspects.iter().find(|(aspect, _)| *aspect == wanted).map(|(_, stars)| *stars)
}

/// A row of stars: radio buttons, of which those up to the chosen one are filled.
fn rate(
    t: T,
    name: &str,
    label: &str,
    chosen: Option<u8>,
    is_required: bool,
    problem: Option<&str>,
) -> Markup {
    html! {
        fieldset class={ "rate" (if is_required { " main" } else { "" }) }
            aria-describedby=[problem.is_some().then(|| format!("{name}-problem"))] {
            legend { (label) @if is_required { span aria-hidden="true" { " *" } } }
            div class="row" {
                @for stars in 1..=MOST_STARS {
                    label {
                        input type="radio" name=(name) value=(stars) checked[chosen == Some(stars)]
                            aria-label=(t.stars(stars)) aria-invalid=[problem.is_some().then_some("true")];
                        span aria-hidden="true" { "★" }
                    }
                }
            }
            @if let Some(problem) = problem { p class="problem" id={ (name) "-problem" } { (problem) } }
        }
    }
}

fn words(
    t: T,
    label: &str,
    hint: &str,
    typed: &str,
    most: usize,
    refused: Option<domain::review::ReviewError>,
) -> Markup {
    let problem = field_problem(t, refused, Field::Text, most);
    let described = if problem.is_some() { "text-problem text-hint" } else { "text-hint" };
    html! {
        div class="field" {
            label for="text" { (label) }
            textarea class="input" id="text" name="text" rows="6" maxlength=(most) aria-describedby=(described)
                aria-invalid=[problem.is_some().then_some("true")] { "\n" (typed) }
            p class="hint" id="text-hint" { (hint) }
            @if let Some(problem) = problem { p class="problem" id="text-problem" { (problem) } }
        }
    }
}
