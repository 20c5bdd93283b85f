//! Facets: which values the products of a shelf have, and how many have each.
//!
//! Counts are disjunctive: a facet ignores what is selected in itself and respects everything else,
//! so a count tells what a shopper would see with that value in place of the facet's others.

use super::filter::{Filter, Selected};
use super::tally::Tally;
use crate::entity::{attribute, attribute_value, brand};
use crate::query::{equal, localized, rows};
use crate::{Connection, Result};
use domain::draft::Texts;
use domain::lang::Lang;
use domain::listing::{Facet, FacetOption, ListingQuery};
use sea_orm::sea_query::{Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::cmp::Reverse;

/// The code of the facet that is no attribute.
const BRAND: &str = "brand";

/// Every attribute with its values, and the selected brands.
pub(super) struct Dictionary {
    values: Vec<Value>,
    brands: Vec<Brand>,
}

#[derive(FromQueryResult)]
struct Value {
    attribute_id: i64,
    attribute: String,
    attribute_name: Option<String>,
    id: i64,
    code: String,
    name: Option<String>,
    swatch: Option<String>,
}

#[derive(Clone, FromQueryResult)]
struct Brand {
    id: i64,
    slug: String,
    name: Option<String>,
}

impl Dictionary {
    pub async fn load(conn: &impl Connection, query: &ListingQuery, lang: Lang) -> Result<Self> {
        let values = rows(conn, &select_values(lang)).await?;
        let slugs: Vec<&str> = query
            .selected(BRAND)
            .iter()
            .map(String::as_str)
            // PostgreSQL refuses a NUL even in a comparison.
            .filter(|slug| !slug.contains('\0'))
            .collect();
        let brands = if slugs.is_empty() {
            Vec::new()
        } else {
            let mut select = select_brands(lang);
            select.and_where(brand::Column::Slug.is_in(slugs));
            rows(conn, &select).await?
        };
        Ok(Self { values, brands })
    }

    /// Writes the selected values of a query into its filter.
    pub fn resolve(&self, query: &ListingQuery, filter: &mut Filter) {
        for (code, wanted) in query.facets.iter().filter(|(_, wanted)| !wanted.is_empty()) {
            if code == BRAND {
                filter.brands = Some(self.brands.iter().map(|brand| brand.id).collect());
                continue;
            }
            let of_attribute = || self.values.iter().filter(|value| value.attribute == *code);
            filter.attributes.push(Selected {
                attribute_id: of_attribute().next().map(|value| value.attribute_id),
                value_ids: of_attribute()
                    .filter(|value| wanted.contains(&value.code))
                    .map(|value| value.id)
                    .collect(),
            });
        }
    }
}

fn select_values(lang: Lang) -> SelectStatement {
    let mut select = Query::select();
    select
        .expr_as(attribute::Column::Id.into_expr(), "attribute_id")
        .expr_as(attribute::Column::Code.into_expr(), "attribute")
        .expr_as(localized(attribute::NAMES, lang), "attribute_name")
        .expr(attribute_value::Column::Id.into_expr())
        .expr(attribute_value::Column::Code.into_expr())
        .expr_as(localized(attribute_value::NAMES, lang), "name")
        .expr(attribute_value::Column::Swatch.into_expr())
        .from(attribute_value::Entity)
        .inner_join(
            attribute::Entity,
            equal(attribute::Column::Id, attribute_value::Column::AttributeId),
        )
        .order_by(attribute::Column::Position.as_column_ref(), Order::Asc)
        .order_by(attribute::Column::Id.as_column_ref(), Order::Asc)
        .order_by(attribute_value::Column::Position.as_column_ref(), Order::Asc)
        .order_by(attribute_value::Column::Id.as_column_ref(), Order::Asc);
    select
}

fn select_brands(lang: Lang) -> SelectStatement {
    let mut select = Query::select();
    select
        .expr(brand::Column::Id.into_expr())
        .expr(brand::Column::Slug.into_expr())
        .expr_as(localized(brand::NAMES, lang), "name")
        .from(brand::Entity)
        .order_by(brand::Column::Slug, Order::Asc);
    select
}

/// The facets of a shelf: brand first, then the attributes in the order of the shop.
pub(super) async fn facets(
    conn: &impl Connection,
    dictionary: &Dictionary,
    query: &ListingQuery,
    tally: &Tally,
    lang: Lang,
) -> Result<Vec<Facet>> {
    let mut facets = vec![brand_facet(conn, dictionary, query, tally, lang).await?];
    for values in dictionary.values.chunk_by(|a, b| a.attribute_id == b.attribute_id) {
        let options = values.iter().map(|value| FacetOption {
            code: value.code.clone(),
            name: value.name.clone().unwrap_or_default(),
            swatch: value.swatch.clone(),
            count: tally.values.get(&value.id).copied().unwrap_or_default(),
            selected: is_selected(query, &value.attribute, &value.code),
        });
        let name = values[0].attribute_name.clone().unwrap_or_default();
        facets.push(facet(values[0].attribute.clone(), name, options));
    }
    facets.retain(|facet| !facet.options.is_empty());
    Ok(facets)
}

/// Keeps what is found or selected, most frequent first.
fn facet(code: String, name: String, options: impl Iterator<Item = FacetOption>) -> Facet {
    let mut options: Vec<_> =
        options.filter(|option| option.count > 0 || option.selected).collect();
    options.sort_by_key(|option| Reverse(option.count));
    Facet { code, name, options }
}

fn is_selected(query: &ListingQuery, attribute: &str, value: &str) -> bool {
    query.selected(attribute).iter().any(|code| code == value)
}

async fn brand_facet(
    conn: &impl Connection,
    dictionary: &Dictionary,
    query: &ListingQuery,
    tally: &Tally,
    lang: Lang,
) -> Result<Facet> {
    let found = tally.brands.keys().copied();
    let ids = found.chain(dictionary.brands.iter().map(|brand| brand.id));
    let mut named = select_brands(lang);
    named.and_where(brand::Column::Id.is_in(ids));
    let brands: Vec<Brand> = rows(conn, &named).await?;
    let options = brands.into_iter().map(|brand| FacetOption {
        count: tally.brands.get(&brand.id).copied().unwrap_or_default(),
        selected: is_selected(query, BRAND, &brand.slug),
        name: brand.name.unwrap_or_default(),
        code: brand.slug,
        swatch: None,
    });
    let title = Texts::new("品牌", "品牌", "Brand");
    Ok(facet(BRAND.to_owned(), title.get(lang).to_owned(), options))
}
