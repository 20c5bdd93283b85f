//! Filters of a shelf. Every choice is a link, so that it works without JavaScript; on a phone they
//! are a sheet that slides up, on a desktop a column.

use crate::catalog::listing_page::shelf_path;
use crate::i18n::use_t;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::icon::Icon;
use domain::listing::{Facet, FacetOption, ListingQuery};
use domain::money::{Currency, Money};
use leptos::prelude::*;
use leptos_router::components::Form;

/// More values than this are folded away.
const SHOWN_VALUES: usize = 8;

/// All filters.
#[component]
pub fn Facets(
    query: ListingQuery,
    facets: Vec<Facet>,
    price_range: Option<(Money, Money)>,
) -> impl IntoView {
    let t = use_t();
    let clear = (query.filter_count() > 0).then(|| {
        view! {
            <a class="text-link small" href=t.href(&shelf_path(&query.without_filters()))>
                {t.clear_filters()}
            </a>
        }
    });
    let stock = ListingQuery { in_stock: !query.in_stock, page: 1, ..query.clone() };
    view! {
        <aside class=styles::FACETS id="filters" popover aria-label=t.filter()>
            <div class="head">
                <h2>{t.filter()}</h2>
                {clear}
                <button
                    class="icon-button close"
                    type="button"
                    popovertarget="filters"
                    popovertargetaction="hide"
                    aria-label=t.close()
                >
                    <Icon name="close" />
                </button>
            </div>
            <PriceFilter query=query.clone() price_range />
            <ul>
                <li>
                    <a
                        class="option"
                        href=t.href(&shelf_path(&stock))
                        rel="nofollow"
                        aria-current=query.in_stock.then_some("true")
                    >
                        <span class="box"></span>
                        {t.only_in_stock()}
                    </a>
                </li>
            </ul>
            {facets
                .into_iter()
                .map(|facet| view! { <FacetGroup query=query.clone() facet /> })
                .collect_view()}
        </aside>
    }
}

#[component]
fn FacetGroup(query: ListingQuery, facet: Facet) -> impl IntoView {
    let t = use_t();
    let code = facet.code.clone();
    let option = move |option: FacetOption| {
        let href = t.href(&shelf_path(&query.toggled(&code, &option.code)));
        view! {
            <li>
                <a
                    class="option"
                    href=href
                    rel="nofollow"
                    aria-current=option.selected.then_some("true")
                >
                    <span class="box"></span>
                    {option.swatch.map(|colour| view! { <Swatch colour /> })}
                    <span class="name">{option.name}</span>
                    <span class="muted num">{option.count}</span>
                </a>
            </li>
        }
    };
    let mut options = facet.options;
    let rest =
        if options.len() > SHOWN_VALUES + 1 { options.split_off(SHOWN_VALUES) } else { vec![] };
    let rest_is_open = rest.iter().any(|o| o.selected);
    let shown = options.into_iter().map(option.clone()).collect_view();
    let folded = (!rest.is_empty()).then(|| {
        view! {
            <details open=rest_is_open>
                <summary class="small">{t.more_values(rest.len())}</summary>
                <ul>{rest.into_iter().map(option).collect_view()}</ul>
            </details>
        }
    });
    view! {
        <section>
            <h3>{facet.name}</h3>
            <ul>{shown}</ul>
            {folded}
        </section>
    }
}

/// A dot of a colour. An SVG attribute, because style attributes are not allowed here.
#[component]
pub fn Swatch(colour: String) -> impl IntoView {
    view! {
        <svg class="swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="7" fill=colour stroke="#8885" />
        </svg>
    }
}

#[component]
fn PriceFilter(query: ListingQuery, price_range: Option<(Money, Money)>) -> impl IntoView {
    let t = use_t();
    let currency = use_shop().currency();
    let (low, high) = price_range?;
    let base = ListingQuery { price_min: None, price_max: None, page: 1, ..query.clone() };
    let action = t.href(&shelf_path(&ListingQuery {
        category: query.category.clone(),
        ..ListingQuery::default()
    }));
    let hidden = base
        .to_pairs()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    let field =
        move |name: &'static str, label: &'static str, value: Option<Money>, edge: Money| {
            view! {
                <input
                    class="input num"
                    name=name
                    inputmode="decimal"
                    aria-label=label
                    placeholder=plain(currency, edge)
                    value=value.map(|v| plain(currency, v))
                />
            }
        };
    Some(view! {
        <section>
            <h3>{t.price_range()}</h3>
            <Form method="GET" action=action attr:class="price">
                {hidden}
                {field("pmin", t.price_at_least(), query.price_min, low)}
                <span aria-hidden="true">"–"</span>
                {field("pmax", t.price_at_most(), query.price_max, high)}
                <button class="button">{t.apply()}</button>
            </Form>
        </section>
    })
}

/// An amount as one types it: without symbol and grouping.
fn plain(currency: Currency, amount: Money) -> String {
    currency.format(amount).trim_start_matches(currency.symbol()).replace(',', "")
}
