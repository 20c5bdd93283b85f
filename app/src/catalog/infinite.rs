//! More of a shelf: numbered pages for everybody; where there is JavaScript the next page comes in
//! by itself, a few times, then by a button, so that the footer can be reached. What was brought in
//! is kept, so that going back finds it.

use crate::catalog::api::GetListing;
use crate::catalog::card::cards;
use crate::catalog::listing_query::shelf_path;
use crate::catalog::seen::use_seen;
use crate::i18n::use_t;
use crate::load::fetch;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::live::{click, flag, part_if, text};
use crate::ui::near;
use domain::listing::{ListingQuery, PAGE_SIZE};
use leptos::html;
use leptos::prelude::*;

/// So many pages come in without being asked for.
const PAGES_BY_THEMSELVES: u32 = 3;
/// Id of the list that grows.
pub const LIST_ID: &str = "shelf";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Ready,
    Loading,
    Failed,
}

/// The button that brings the next page, and does it by itself when it comes near.
#[component]
pub fn Infinite(
    query: ListingQuery,
    /// Pages there are.
    pages: u32,
    /// Cards on the page already.
    first_count: usize,
) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let seen = use_seen();
    let first = query.page;
    let shown = u32::try_from(first_count).unwrap_or(0).div_ceil(PAGE_SIZE).max(1);
    let page = RwSignal::new(first + shown - 1);
    let step = RwSignal::new(Step::Ready);
    let is_alive = RwSignal::new(false);
    Effect::new(move || is_alive.set(true));
    let bring = Callback::new(move |()| {
        if step.get_untracked() == Step::Loading {
            return;
        }
        step.set(Step::Loading);
        let (address, next) = (shelf_path(&query), query.at_page(page.get_untracked() + 1));
        let (category, query) = (next.category.clone(), next.to_query_string());
        leptos::task::spawn_local(async move {
            let answer = fetch(GetListing { category, query, lang: t.lang }).await;
            // The visitor may have gone on.
            if page.try_get_untracked().is_none() {
                return;
            }
            let Ok(listing) = answer else {
                step.set(Step::Failed);
                return;
            };
            seen.keep_cards(&listing.cards);
            seen.extend_shelf(&address, &listing.cards);
            if let Some(list) = document().get_element_by_id(LIST_ID) {
                let more = cards(t, shop, &listing.cards, 0).into_string();
                // Fails only for a node without a parent, and this one is on the page.
                let _ = list.insert_adjacent_html("beforeend", &more);
            }
            page.set(next.page);
            step.set(Step::Ready);
        });
    });
    let button_ref = NodeRef::<html::Button>::new();
    Effect::new(move || {
        let Some(button) = button_ref.get() else { return };
        near::watch(&button, move || {
            if page.get_untracked() < first + PAGES_BY_THEMSELVES {
                bring.run(());
            }
        });
    });
    let is_loading = move || step.get() == Step::Loading;
    let button = part_if(move || {
        (is_alive.get() && page.get() < pages).then(|| {
            view! {
                <button
                    class="button wide"
                    node_ref=button_ref
                    disabled=flag(is_loading)
                    on:click=click(move |_| bring.run(()))
                >
                    {text(move || if is_loading() { t.loading() } else { t.show_more() }.to_owned())}
                </button>
            }
            .into_any()
        })
    });
    let failure = part_if(move || {
        (step.get() == Step::Failed)
            .then(|| view! { <p class="notice bad" role="alert">{t.went_wrong()}</p> }.into_any())
    });
    view! { <div class=styles::INFINITE>{button} {failure}</div> }
}
