//! What a listing query asks of products, as conditions. Nothing is counted or sorted here.

use super::search_text::{contains, terms};
use super::visible::on_sale;
use crate::entity::{product, product_attribute_value, product_search, variant};
use crate::query::{equal, exists};
use domain::listing::ListingQuery;
use domain::time::Timestamp;
use sea_orm::sea_query::{Cond, Condition, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, DbBackend};

/// A listing query with its codes resolved to ids.
pub(super) struct Filter {
    pub now: Timestamp,
    /// Depth (1–3) and id of the category.
    pub category: Option<(i32, i64)>,
    pub terms: Vec<String>,
    /// The products that a search has found, the best first; in place of the terms.
    pub found: Option<Vec<i64>>,
    /// Wanted values by attribute; an attribute the shop doesn't know has none, so nothing matches.
    pub attributes: Vec<Selected>,
    /// Wanted brands; some that the shop doesn't know are left out.
    pub brands: Option<Vec<i64>>,
    pub price_min: Option<i64>,
    pub price_max: Option<i64>,
    pub in_stock: bool,
}

/// The selected values of one attribute.
pub(super) struct Selected {
    /// `None` when there is no such attribute.
    pub attribute_id: Option<i64>,
    pub value_ids: Vec<i64>,
}

/// A part of a filter that some figure of a listing leaves out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Price,
    Brand,
    /// An attribute; `None` is one that the shop doesn't know.
    Attribute(Option<i64>),
}

impl Filter {
    /// The part that needs no look-up.
    pub fn new(query: &ListingQuery, category: Option<(i32, i64)>, now: Timestamp) -> Self {
        Self {
            now,
            category,
            terms: terms(&query.text),
            found: None,
            attributes: Vec::new(),
            brands: None,
            price_min: query.price_min.map(|price| price.0),
            price_max: query.price_max.map(|price| price.0),
            in_stock: query.in_stock,
        }
    }

    /// Whether everything that is on sale in the category matches.
    pub fn is_open(&self) -> bool {
        !self.is_searched() && !self.in_stock && self.parts().next().is_none()
    }

    /// Whether it is a search.
    pub fn is_searched(&self) -> bool {
        !self.terms.is_empty() || self.found.is_some()
    }

    /// What every figure of a listing respects, but for the terms: see [`matches_terms`].
    pub fn shelf(&self) -> Condition {
        let mut all = on_sale(self.now);
        if let Some((depth, id)) = self.category {
            all = all.add(category_column(depth).eq(id));
        }
        if self.in_stock { all.add(product::Column::InStock.eq(true)) } else { all }
    }

    /// The rest of what is asked.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        let price = self.price_min.or(self.price_max).map(|_| Part::Price);
        let brand = self.brands.as_ref().map(|_| Part::Brand);
        let attributes = self.attributes.iter().map(|one| Part::Attribute(one.attribute_id));
        price.into_iter().chain(brand).chain(attributes)
    }

    /// The products that match a part.
    pub fn condition(&self, part: Part) -> Condition {
        match part {
            Part::Price => self.price(),
            Part::Brand => {
                let ids = self.brands.iter().flatten().copied();
                Cond::all().add(product::Column::BrandId.is_in(ids))
            }
            Part::Attribute(None) => Cond::any().add(Expr::val(1).eq(0)),
            Part::Attribute(Some(attribute_id)) => {
                let of_attribute = |one: &&Selected| one.attribute_id == Some(attribute_id);
                let selected = self.attributes.iter().find(of_attribute);
                let value_ids = selected.map(|one| one.value_ids.as_slice()).unwrap_or_default();
                Cond::all().add(has_value(attribute_id, value_ids))
            }
        }
    }

    /// Whether a variant's price is in the range. The product's own figures decide it, but where it
    /// spans the whole range with cheaper and dearer variants.
    fn price(&self) -> Condition {
        let mut all = Cond::all();
        if let Some(min) = self.price_min {
            all = all.add(product::Column::PriceMax.gte(min));
        }
        if let Some(max) = self.price_max {
            all = all.add(product::Column::PriceMin.lte(max));
        }
        let (Some(min), Some(max)) = (self.price_min, self.price_max) else { return all };
        let mut between = variant_of_product();
        between.and_where(variant::Column::Price.between(min, max));
        all.add(
            Cond::any()
                .add(product::Column::PriceMin.gte(min))
                .add(product::Column::PriceMax.lte(max))
                .add(exists(between)),
        )
    }
}

/// The column of `products` that holds the category of that depth.
pub(super) fn category_column(depth: i32) -> product::Column {
    match depth {
        1 => product::Column::Category1,
        2 => product::Column::Category2,
        _ => product::Column::Category3,
    }
}

/// The products that every term is found in; the query is joined to their search texts.
pub(super) fn matches_terms(backend: DbBackend, terms: &[String]) -> Condition {
    terms.iter().fold(Cond::all(), |all, term| all.add(matches_term(backend, term)))
}

/// A term stands in the text, or is the code of a variant: those are looked up once, not for every
/// product.
fn matches_term(backend: DbBackend, term: &str) -> Condition {
    let mut coded = Query::select();
    coded.expr(variant::Column::ProductId.into_expr()).from(variant::Entity).cond_where(
        Cond::any().add(variant::Column::SkuKey.eq(term)).add(variant::Column::Barcode.eq(term)),
    );
    Cond::any()
        .add(contains(backend, product_search::Column::Text.into_expr(), term))
        .add(product::Column::Id.in_subquery(coded))
}

fn has_value(attribute_id: i64, value_ids: &[i64]) -> Expr {
    let mut having = Query::select();
    having
        .expr(Expr::val(1))
        .from(product_attribute_value::Entity)
        .and_where(equal(product_attribute_value::Column::ProductId, product::Column::Id))
        .and_where(product_attribute_value::Column::AttributeId.eq(attribute_id))
        .and_where(product_attribute_value::Column::ValueId.is_in(value_ids.iter().copied()));
    exists(having)
}

fn variant_of_product() -> SelectStatement {
    let mut select = Query::select();
    select
        .expr(Expr::val(1))
        .from(variant::Entity)
        .and_where(equal(variant::Column::ProductId, product::Column::Id));
    select
}

/// Starts a query over products.
pub(super) fn from_products() -> SelectStatement {
    let mut select = Query::select();
    select.from(product::Entity);
    select
}
