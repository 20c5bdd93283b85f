//! More of a shelf: numbered pages for everybody; where there is JavaScript the next page comes in
//! by itself, a few times, then by a button, so that the footer can be reached. What was brought in
//! is kept, so that going back finds it.

use crate::catalog::api::get_listing;
use crate::catalog::card::Card;
use crate::catalog::listing_page::shelf_path;
use crate::catalog::seen::use_seen;
use crate::i18n::use_t;
use crate::styles;
use crate::ui::near;
use crate::ui::pager::Pager;
use domain::catalog::ProductCard;
use domain::listing::{ListingQuery, PAGE_SIZE};
use leptos::html;
use leptos::prelude::*;

/// So many pages come in without being asked for.
const PAGES_BY_THEMSELVES: u32 = 3;

/// Cards beyond the page that the address names, and the ways to get them.
#[component]
pub fn Infinite(
    query: ListingQuery,
    page_count: u32,
    /// Under which this shelf is kept.
    address: String,
) -> impl IntoView {
    let t = use_t();
    let seen = use_seen();
    let first = query.page;
    let kept = seen.shelf(&address).map_or(0, |l| l.cards.len());
    let shown_pages = u32::try_from(kept).unwrap_or(0).div_ceil(PAGE_SIZE).max(1);
    let page = RwSignal::new(first + shown_pages - 1);
    let more = RwSignal::new(Vec::<ProductCard>::new());
    let is_alive = RwSignal::new(false);
    Effect::new(move || is_alive.set(true));
    let wanted = query.clone();
    let load = Action::new(move |next: &u32| {
        let query = wanted.at_page(*next);
        let address = address.clone();
        async move {
            let answer = get_listing(query.category.clone(), query.to_query_string(), t.lang).await;
            if let Ok(listing) = &answer {
                more.update(|cards| cards.extend(listing.cards.iter().cloned()));
                page.set(query.page);
                if let Some(mut shelf) = seen.shelf(&address) {
                    shelf.cards.extend(listing.cards.iter().cloned());
                    seen.keep_shelf(&address, shelf);
                }
            }
            answer.is_ok()
        }
    });
    let button_ref = NodeRef::<html::Button>::new();
    Effect::new(move || {
        let Some(button) = button_ref.get() else { return };
        near::watch(&button, move || {
            let next = page.get_untracked() + 1;
            if next <= first + PAGES_BY_THEMSELVES && !load.pending().get_untracked() {
                load.dispatch(next);
            }
        });
    });
    let button = move || {
        (is_alive.get() && page.get() < page_count).then(|| {
            view! {
                <button
                    class="button wide"
                    node_ref=button_ref
                    disabled=move || load.pending().get()
                    on:click=move |_| {
                        load.dispatch(page.get_untracked() + 1);
                    }
                >
                    {move || if load.pending().get() { t.loading() } else { t.show_more() }}
                </button>
            }
        })
    };
    view! {
        <div class=styles::INFINITE>
            <ul class="shelf">
                <For each=move || more.get() key=|card| card.id let:card>
                    <Card card />
                </For>
            </ul>
            {button}
            {move || {
                (load.value().get() == Some(false))
                    .then(|| view! { <p class="notice bad" role="alert">{t.went_wrong()}</p> })
            }}
            <Pager page=first count=page_count href=move |n| t.href(&shelf_path(&query.at_page(n))) />
        </div>
    }
}
