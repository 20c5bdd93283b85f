//! A page of help with the way to the others.

use crate::api_error::ApiError;
use crate::help::api::{HelpBlock, HelpText, Inline, get_help};
use crate::help::rate_table::RateTable;
use crate::i18n::{T, use_t};
use crate::layout::not_found::NotFound;
use crate::styles;
use crate::ui::breadcrumbs::Breadcrumbs;
use crate::ui::head::Head;
use crate::ui::progress::Progress;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Loads and shows a page of help.
#[component]
pub fn HelpPage() -> impl IntoView {
    let t = use_t();
    let params = use_params_map();
    let page = Memo::new(move |_| params.with(|p| p.get("page").unwrap_or_default()));
    let text = Resource::new_blocking(move || page.get(), move |page| get_help(page, t.lang));
    let body = move || {
        Suspend::new(async move {
            match text.await {
                Ok(text) => view! { <Body page=page.get_untracked() text /> }.into_any(),
                Err(ApiError::NotFound) => view! { <NotFound /> }.into_any(),
                Err(_) => view! { <p class="wrap notice bad" role="alert">{t.went_wrong()}</p> }
                    .into_any(),
            }
        })
    };
    view! { <Suspense fallback=|| view! { <Progress /> }>{body}</Suspense> }
}

#[component]
fn Body(page: String, text: HelpText) -> impl IntoView {
    let t = use_t();
    let links = pages(t)
        .into_iter()
        .map(|(name, title)| {
            view! {
                <li>
                    <a
                        href=t.href(&format!("/help/{name}"))
                        aria-current=(name == page).then_some("page")
                    >
                        {title}
                    </a>
                </li>
            }
        })
        .collect_view();
    let blocks = text.blocks.into_iter().map(|block| block_view(t, block)).collect_view();
    view! {
        <Head title=text.title.clone() description=text.summary.clone() path=format!("/help/{page}") />
        <div class=format!("wrap {}", styles::HELP_PAGE)>
            <Breadcrumbs
                steps=vec![(t.help().to_owned(), "/help/guide".to_owned())]
                current=text.title.clone()
            />
            <div class="columns">
                <nav aria-label=t.help()>
                    <ul>{links}</ul>
                </nav>
                <article class="prose">
                    <h1 class="page-title" tabindex="-1">{text.title}</h1>
                    <p class="muted">{text.summary}</p>
                    {blocks}
                </article>
            </div>
        </div>
    }
}

fn block_view(t: T, block: HelpBlock) -> AnyView {
    match block {
        HelpBlock::Heading(text) => view! { <h2>{text}</h2> }.into_any(),
        HelpBlock::Paragraph(line) => view! { <p>{line_view(t, line)}</p> }.into_any(),
        HelpBlock::List(items) => {
            let items = items
                .into_iter()
                .map(|item| view! { <li>{line_view(t, item)}</li> })
                .collect_view();
            view! { <ul>{items}</ul> }.into_any()
        }
        HelpBlock::Rates { rates, free_from } => view! {
            <div class="rates">
                <RateTable rates free_from />
            </div>
        }
        .into_any(),
    }
}

fn line_view(t: T, line: Vec<Inline>) -> AnyView {
    line.into_iter()
        .map(|piece| match piece {
            Inline::Text(text) => text.into_any(),
            Inline::Link { text, path } => view! { <a href=t.href(&path)>{text}</a> }.into_any(),
        })
        .collect_view()
        .into_any()
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
