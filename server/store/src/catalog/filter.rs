//! What a listing query asks of products, as conditions. Nothing is counted or sorted here.

use super::search_text::{contains, terms};
use super::visible::on_sale;
use crate::entity::{product, product_attribute_value, product_search, variant};
use crate::query::{equal, exists};
use domain::listing::ListingQuery;
use domain::time::Timestamp;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Cond, Condition, Expr, Query, SelectStatement};

/// A listing query with its codes resolved to ids.
pub(super) struct Filter {
    pub now: Timestamp,
    /// Depth (1–3) and id of the category.
    pub category: Option<(i32, i64)>,
    pub terms: Vec<String>,
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

/// The part of a filter to be left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Without {
    Nothing,
    Price,
    Brand,
    Attribute(i64),
}

impl Filter {
    /// The part that needs no look-up.
    pub fn new(query: &ListingQuery, category: Option<(i32, i64)>, now: Timestamp) -> Self {
        Self {
            now,
            category,
            terms: terms(&query.text),
            attributes: Vec::new(),
            brands: None,
            price_min: query.price_min.map(|price| price.0),
            price_max: query.price_max.map(|price| price.0),
            in_stock: query.in_stock,
        }
    }

    /// The products that match everything but `without`.
    pub fn condition(&self, without: Without) -> Condition {
        let mut all = on_sale(self.now);
        if let Some((depth, id)) = self.category {
            all = all.add(category_column(depth).eq(id));
        }
        for term in &self.terms {
            all = all.add(matches_term(term));
        }
        for selected in &self.attributes {
            let left_out = selected
                .attribute_id
                .is_some_and(|attribute_id| without == Without::Attribute(attribute_id));
            if !left_out {
                all = all.add(has_value(&selected.value_ids));
            }
        }
        if let Some(brands) = self.brands.as_ref().filter(|_| without != Without::Brand) {
            all = all.add(product::Column::BrandId.is_in(brands.iter().copied()));
        }
        if self.in_stock {
            all = all.add(product::Column::InStock.eq(true));
        }
        if without == Without::Price { all } else { all.add(self.price()) }
    }

    /// Whether a variant's price is in the range. The product's own figures decide it, but where it
    /// spans the whole range with cheaper and dearer variants.
    pub fn price(&self) -> Condition {
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

fn matches_term(term: &str) -> Condition {
    let mut text = Query::select();
    text.expr(Expr::val(1))
        .from(product_search::Entity)
        .and_where(equal(product_search::Column::ProductId, product::Column::Id))
        .and_where(contains(product_search::Column::Text.into_expr(), term));
    let mut code = variant_of_product();
    code.cond_where(
        Cond::any().add(variant::Column::SkuKey.eq(term)).add(variant::Column::Barcode.eq(term)),
    );
    Cond::any().add(exists(text)).add(exists(code))
}

fn has_value(value_ids: &[i64]) -> Expr {
    let mut having = Query::select();
    having
        .expr(Expr::val(1))
        .from(product_attribute_value::Entity)
        .and_where(equal(product_attribute_value::Column::ProductId, product::Column::Id))
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
