//! The forms of the community: a thread, a post, a change, a report.

use crate::community::drawing::face;
use crate::community::post::Kept;
use crate::community::thread::prose;
use crate::community::words::{board_lead, board_name, field_problem, refusal_text};
use crate::i18n::T;
use crate::ui::breadcrumbs::breadcrumbs;
use domain::community::Board;
use domain::community::form::{CommunityError, Field, MAX_REASON, MAX_TEXT, MAX_TITLE, ThreadForm};
use domain::community::view::PostView;
use maud::{Markup, html};

/// Why a form came back, where no field says it.
fn refusal(t: T, refused: Option<CommunityError>) -> Markup {
    html! {
        @if let Some(text) = refused.and_then(|error| refusal_text(t, error)) {
            p class="notice bad" role="alert" { (text) }
        }
    }
}

fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// What tells this form from any other: sent twice, it writes once.
fn key(kept: Option<&Kept>) -> String {
    match kept.map(|kept| kept.form.key.clone()).filter(|key| !key.is_empty()) {
        Some(key) => key,
        None => format!("{:016x}", rand::random::<u64>()),
    }
}

/// How what was typed will look.
fn preview(t: T, text: &str, is_preview: bool) -> Markup {
    html! {
        @if is_preview && !text.is_empty() {
            section class="panel preview" id="preview" aria-label=(t.community_preview()) {
                p class="small muted" { (t.community_preview()) }
                div class="prose" { (prose(t, text)) }
            }
        }
    }
}

fn words(t: T, label: &str, typed: &str, refused: Option<CommunityError>) -> Markup {
    let problem = field_problem(t, refused, Field::Text, MAX_TEXT);
    let described = if problem.is_some() { "text-problem text-hint" } else { "text-hint" };
    html! {
        div class="field" {
            label for="text" { (label) }
            textarea class="input" id="text" name="text" rows="7" maxlength=(MAX_TEXT) aria-describedby=(described)
                aria-invalid=[problem.is_some().then_some("true")] { "\n" (typed) }
            p class="hint" id="text-hint" { (t.community_text_hint()) }
            @if let Some(problem) = problem { p class="problem" id="text-problem" { (problem) } }
        }
    }
}

fn buttons(t: T, send: &str) -> Markup {
    html! {
        div class="acts" {
            button class="button primary" { (send) }
            button class="button" name="preview" value="1" { (t.community_preview()) }
        }
    }
}

/// The form of a post.
pub fn reply_form(
    t: T,
    (thread, below): (i64, Option<i64>),
    kept: Option<&Kept>,
    is_preview: bool,
) -> Markup {
    let typed = kept.map_or("", |kept| kept.form.text.as_str());
    let refused = kept.and_then(|kept| kept.refused);
    html! {
        form class="stack write" method="post" action="/api/community/reply" {
            (preview(t, typed, is_preview))
            (refusal(t, refused))
            (hidden("thread", &thread.to_string()))
            @if let Some(below) = below { (hidden("below", &below.to_string())) }
            (hidden("key", &key(kept)))
            (hidden("lang", t.lang.slug()))
            (words(t, t.community_reply(), typed, refused))
            (buttons(t, t.community_send()))
        }
    }
}

/// A heading with the way back.
fn heading(t: T, title: &str, thread: Option<(i64, &str)>) -> Markup {
    let mut steps = vec![(t.community(), "/community".to_owned())];
    if let Some((id, title)) = thread {
        steps.push((title, format!("/community/t/{id}")));
    }
    html! {
        (breadcrumbs(t, &steps, title))
        header class="top" { h1 class="page-title" tabindex="-1" { (title) } }
    }
}

/// The page of a new thread. `about`: the name of the product that it is about.
pub fn new_page(
    t: T,
    form: &ThreadForm,
    kept: Option<&Kept>,
    about: Option<&str>,
    is_preview: bool,
) -> Markup {
    let refused = kept.and_then(|kept| kept.refused);
    let title_problem = field_problem(t, refused, Field::Title, MAX_TITLE);
    let board_problem = field_problem(t, refused, Field::Board, 0);
    html! {
        (heading(t, t.community_open(), None))
        form class="stack write panel" method="post" action="/api/community/open" {
            (preview(t, &form.text, is_preview))
            (refusal(t, refused))
            @if let Some(name) = about { p { (t.community_about()) "：" strong { (name) } } }
            fieldset class="boards" aria-describedby=[board_problem.is_some().then_some("board-problem")] {
                legend { (t.community_boards()) }
                @for board in Board::ALL {
                    label class="board" {
                        input type="radio" name="board" value=(board.code()) checked[form.board == board.code()];
                        span { strong { (board_name(t, board)) } span class="small muted" { (board_lead(t, board)) } }
                    }
                }
                @if let Some(problem) = &board_problem { p class="problem" id="board-problem" { (problem) } }
            }
            div class="field" {
                label for="title" { (t.community_title()) }
                input class="input" id="title" name="title" maxlength=(MAX_TITLE) value=(form.title)
                    aria-invalid=[title_problem.is_some().then_some("true")]
                    aria-describedby=[title_problem.is_some().then_some("title-problem")];
                @if let Some(problem) = &title_problem { p class="problem" id="title-problem" { (problem) } }
            }
            (words(t, t.community_text(), &form.text, refused))
            div class="field" {
                label for="tags" { (t.community_tags()) }
                input class="input" id="tags" name="tags" maxlength="120" value=(form.tags) aria-describedby="tags-hint";
                p class="hint" id="tags-hint" { (t.community_tags_hint()) }
            }
            (hidden("product", &form.product))
            (hidden("key", &key(kept)))
            (hidden("lang", t.lang.slug()))
            (buttons(t, t.community_send()))
        }
    }
}

fn quoted(t: T, post: &PostView) -> Markup {
    html! {
        div class="quoted panel" {
            p class="small" { (face(&post.author)) strong { (post.author) } }
            div class="prose" { (prose(t, &post.text)) }
        }
    }
}

/// The page to answer a post.
pub fn reply_page(
    t: T,
    thread: (i64, &str),
    post: &PostView,
    kept: Option<&Kept>,
    is_preview: bool,
) -> Markup {
    html! {
        (heading(t, &t.community_reply_to(&post.author), Some(thread)))
        (quoted(t, post))
        (reply_form(t, (thread.0, Some(post.id)), kept, is_preview))
    }
}

/// The page to change one's own post.
pub fn edit_page(
    t: T,
    thread: (i64, &str),
    post: &PostView,
    kept: Option<&Kept>,
    is_preview: bool,
) -> Markup {
    let typed = kept.map_or(post.text.as_str(), |kept| kept.form.text.as_str());
    let refused = kept.and_then(|kept| kept.refused);
    html! {
        (heading(t, t.community_edit(), Some(thread)))
        form class="stack write" method="post" action="/api/community/edit" {
            (preview(t, typed, is_preview))
            (refusal(t, refused))
            (hidden("id", &post.id.to_string()))
            (hidden("lang", t.lang.slug()))
            (words(t, t.community_text(), typed, refused))
            (buttons(t, t.community_send()))
        }
    }
}

/// The page to report a post. `retry`: the form came back without a reason that can be used.
pub fn report_page(t: T, thread: (i64, &str), post: &PostView, retry: bool) -> Markup {
    html! {
        (heading(t, t.community_report(), Some(thread)))
        (quoted(t, post))
        form class="stack write" method="post" action="/api/community/report" {
            (hidden("id", &post.id.to_string()))
            (hidden("lang", t.lang.slug()))
            div class="field" {
                label for="reason" { (t.community_report_reason()) }
                input class="input" id="reason" name="reason" maxlength=(MAX_REASON)
                    aria-invalid=[retry.then_some("true")] aria-describedby=[retry.then_some("reason-problem")];
                @if retry { p class="problem" id="reason-problem" { (t.account_missing()) } }
            }
            div class="acts" { button class="button primary" { (t.community_report()) } }
        }
    }
}
