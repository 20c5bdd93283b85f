//! Order and filter switches above a shelf.

use crate::catalog::listing_query::shelf_path;
use crate::i18n::T;
use crate::styles;
use crate::ui::icon::icon;
use domain::listing::{ListingQuery, Sort};
use maud::{Markup, html};

/// Links for each order; on a phone a button that opens the filters.
pub fn toolbar(t: T, query: &ListingQuery) -> Markup {
    let filters = query.filter_count();
    html! {
        div class=(styles::TOOLBAR) {
            button class="chip filter" type="button" popovertarget="filters" {
                (icon("filter"))
                (t.filter())
                @if filters > 0 { span class="badge num" { (filters) } }
            }
            nav aria-label=(t.sort_by()) {
                ul {
                    @for sort in Sort::ALL {
                        @let path = shelf_path(&ListingQuery { sort, page: 1, ..query.clone() });
                        li {
                            a class="chip" href=(t.href(&path)) rel="nofollow"
                                aria-current=[(sort == query.sort).then_some("true")] {
                                (sort_name(t, sort))
                            }
                        }
                    }
                }
            }
        }
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
