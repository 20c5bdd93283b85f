//! A page of help with the way to the others.

use crate::help::api::{GetHelp, HelpBlock, HelpText, Inline};
use crate::help::rate_table::rate_table;
use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::place::Page;
use crate::router::use_router;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::head::{PageHead, set_head};
use leptos::prelude::*;
use maud::{Markup, html};

/// Loads and shows a page of help.
#[component]
pub fn HelpPage() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let page = use_router().watch(|place| match &place.page {
        Page::Help(page) => Some(page.clone()),
        _ => None,
    });
    let text = load(move || Some(GetHelp { page: page.get(), lang: t.lang }), true);
    let body = move |text: HelpText| {
        let page = page.get_untracked();
        set_head(&PageHead {
            title: text.title.clone(),
            description: text.summary.clone(),
            path: Some(format!("/help/{page}")),
            image: None,
        });
        let class = format!("wrap {}", styles::HELP_PAGE);
        let markup = whole(t, shop, &page, &text).into_string();
        view! { <div class=class inner_html=markup></div> }.into_any()
    };
    drawn(text, || ().into_any(), body)
}

fn whole(t: T, shop: Shopfront, page: &str, text: &HelpText) -> Markup {
    html! {
        (breadcrumbs(t, &[(t.help(), "/help/guide".to_owned())], &text.title))
        div class="columns" {
            nav aria-label=(t.help()) {
                ul {
                    @for (name, title) in pages(t) {
                        li {
                            a href=(t.href(&format!("/help/{name}")))
                                aria-current=[(name == page).then_some("page")] { (title) }
                        }
                    }
                }
            }
            article class="prose" {
                h1 class="page-title" tabindex="-1" { (text.title) }
                p class="muted" { (text.summary) }
                @for block in &text.blocks { (block_markup(t, shop, block)) }
            }
        }
    }
}

fn block_markup(t: T, shop: Shopfront, block: &HelpBlock) -> Markup {
    html! {
        @match block {
            HelpBlock::Heading(text) => { h2 { (text) } }
            HelpBlock::Paragraph(line) => { p { (line_markup(t, line)) } }
            HelpBlock::List(items) => {
                ul { @for item in items { li { (line_markup(t, item)) } } }
            }
            HelpBlock::Rates { rates, free_from } => {
                div class="rates" { (rate_table(t, shop, rates, *free_from)) }
            }
        }
    }
}

fn line_markup(t: T, line: &[Inline]) -> Markup {
    html! {
        @for piece in line {
            @match piece {
                Inline::Text(text) => { (text) }
                Inline::Link { text, path } => { a href=(t.href(path)) { (text) } }
            }
        }
    }
}

/// The pages in the order of the menu.
fn pages(t: T) -> [(&'static str, &'static str); 7] {
    [
        ("guide", t.help_guide()),
        ("shipping", t.help_shipping()),
        ("payment", t.help_payment()),
        ("returns", t.help_returns()),
        ("about", t.help_about()),
        ("privacy", t.help_privacy()),
        ("terms", t.help_terms()),
    ]
}
