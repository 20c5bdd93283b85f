//! Order and filter switches above a shelf.

use crate::catalog::listing_page::shelf_path;
use crate::i18n::{T, use_t};
use crate::styles;
use crate::ui::icon::Icon;
use domain::listing::{ListingQuery, Sort};
use leptos::prelude::*;

/// Links for each order; on a phone a button that opens the filters.
#[component]
pub fn Toolbar(query: ListingQuery) -> impl IntoView {
    let t = use_t();
    let filters = query.filter_count();
    let sorts = Sort::ALL
        .into_iter()
        .map(|sort| {
            let href = t.href(&shelf_path(&ListingQuery { sort, page: 1, ..query.clone() }));
            let current = (sort == query.sort).then_some("true");
            view! {
                <li>
                    <a class="chip" href=href rel="nofollow" aria-current=current>
                        {sort_name(t, sort)}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class=styles::TOOLBAR>
            <button class="chip filter" type="button" popovertarget="filters">
                <Icon name="filter" />
                {t.filter()}
                {(filters > 0).then(|| view! { <span class="badge num">{filters}</span> })}
            </button>
            <nav aria-label=t.sort_by()>
                <ul>{sorts}</ul>
            </nav>
        </div>
    }
}

fn sort_name(t: T, sort: Sort) -> &'static str {
    match sort {
        Sort::Relevance => t.sort_relevance(),
        Sort::Sales => t.sort_sales(),
        Sort::PriceAsc => t.sort_price_asc(),
        Sort::PriceDesc => t.sort_price_desc(),
        Sort::Newest => t.sort_newest(),
        Sort::Rating => t.sort_rating(),
    }
}
