//! Filters of a shelf. Every choice is a link, so that it works without JavaScript; on a phone they
//! are a sheet that slides up, on a desktop a column.

use crate::catalog::listing_query::shelf_path;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use crate::styles;
use crate::ui::icon::icon;
use domain::listing::{Facet, FacetOption, Listing, ListingQuery};
use domain::money::{Currency, Money};
use maud::{Markup, html};

/// More values than this are folded away.
const SHOWN_VALUES: usize = 8;

/// All filters.
pub fn facets(t: T, shop: Shopfront, query: &ListingQuery, listing: &Listing) -> Markup {
    let stock = ListingQuery { in_stock: !query.in_stock, page: 1, ..query.clone() };
    html! {
        aside class=(styles::FACETS) id="filters" popover aria-label=(t.filter()) {
            div class="head" {
                h2 { (t.filter()) }
                @if query.filter_count() > 0 {
                    a class="text-link small" href=(t.href(&shelf_path(&query.without_filters()))) {
                        (t.clear_filters())
                    }
                }
                button class="icon-button close" type="button" popovertarget="filters"
                    popovertargetaction="hide" aria-label=(t.close()) { (icon("close")) }
            }
            @if let Some(range) = listing.price_range {
                (price_filter(t, shop.currency(), query, range))
            }
            ul {
                li {
                    a class="option" href=(t.href(&shelf_path(&stock))) rel="nofollow"
                        aria-current=[query.in_stock.then_some("true")] {
                        span class="box" {}
                        (t.only_in_stock())
                    }
                }
            }
            @for facet in &listing.facets { (facet_group(t, query, facet)) }
        }
    }
}

fn facet_group(t: T, query: &ListingQuery, facet: &Facet) -> Markup {
    let is_long = facet.options.len() > SHOWN_VALUES + 1;
    let shown = if is_long { SHOWN_VALUES } else { facet.options.len() };
    let (shown, rest) = facet.options.split_at(shown);
    let options = |options: &[FacetOption]| {
        html! {
            ul { @for entry in options { (option(t, query, &facet.code, entry)) } }
        }
    };
    html! {
        section {
            h3 { (facet.name) }
            (options(shown))
            @if !rest.is_empty() {
                details open[rest.iter().any(|o| o.selected)] {
                    summary class="small" { (t.more_values(rest.len())) }
                    (options(rest))
                }
            }
        }
    }
}

fn option(t: T, query: &ListingQuery, code: &str, option: &FacetOption) -> Markup {
    html! {
        li {
            a class="option" href=(t.href(&shelf_path(&query.toggled(code, &option.code)))) rel="nofollow"
                aria-current=[option.selected.then_some("true")] {
                span class="box" {}
                @if let Some(colour) = &option.swatch { (swatch(colour)) }
                span class="name" { (option.name) }
                span class="muted num" { (option.count) }
            }
        }
    }
}

/// A dot of a colour. An SVG attribute, because style attributes are not allowed here.
pub fn swatch(colour: &str) -> Markup {
    html! {
        svg class="swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" {
            circle cx="8" cy="8" r="7" fill=(colour) stroke="#8885" {}
        }
    }
}

fn price_filter(
    t: T,
    currency: Currency,
    query: &ListingQuery,
    (low, high): (Money, Money),
) -> Markup {
    let base = ListingQuery { price_min: None, price_max: None, page: 1, ..query.clone() };
    let whole = ListingQuery { category: query.category.clone(), ..ListingQuery::default() };
    let field = |name: &str, label: &str, value: Option<Money>, edge: Money| {
        html! {
            input class="input num" name=(name) inputmode="decimal" aria-label=(label)
                placeholder=(plain(currency, edge)) value=[value.map(|value| plain(currency, value))];
        }
    };
    html! {
        section {
            h3 { (t.price_range()) }
            form class="price" method="get" action=(t.href(&shelf_path(&whole))) {
                @for (name, value) in base.to_pairs() {
                    input type="hidden" name=(name) value=(value);
                }
                (field("pmin", t.price_at_least(), query.price_min, low))
                span aria-hidden="true" { "–" }
                (field("pmax", t.price_at_most(), query.price_max, high))
                button class="button" { (t.apply()) }
            }
        }
    }
}

/// An amount as one types it: without symbol and grouping.
fn plain(currency: Currency, amount: Money) -> String {
    currency.format(amount).trim_start_matches(currency.symbol()).replace(',', "")
}
