//! What price rules ask of a product besides its price: which scopes it may fall into.

use crate::entity::{product, product_tag, tag, variant};
use crate::query::{equal, rows};
use crate::{Connection, Result};
use domain::ids::{BrandId, CategoryId, ProductId, VariantId};
use sea_orm::sea_query::{Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult};
use std::collections::{BTreeSet, HashMap};

/// Where a product stands in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceFacts {
    /// The product.
    pub product: ProductId,
    /// Its brand.
    pub brand: Option<BrandId>,
    /// Its category and all above it, from the top.
    pub categories: Vec<CategoryId>,
    /// Its tags, by code.
    pub tags: Vec<String>,
}

#[derive(FromQueryResult)]
struct Row {
    /// What was asked for: a variant or a product.
    asked_id: i64,
    product_id: i64,
    brand_id: Option<i64>,
    category_1: i64,
    category_2: Option<i64>,
    category_3: Option<i64>,
}

/// The facts of variants, on sale or not; ids of no variant are left out. Two statements.
///
/// # Errors
/// What the database met.
pub async fn price_facts(
    db: &impl Connection,
    variants: &[VariantId],
) -> Result<HashMap<VariantId, PriceFacts>> {
    let mut select = select();
    select
        .expr_as(variant::Column::Id.into_expr(), "asked_id")
        .inner_join(variant::Entity, equal(variant::Column::ProductId, product::Column::Id))
        .and_where(variant::Column::Id.is_in(variants.iter().map(|id| id.0)));
    facts(db, &select, variants.is_empty()).await
}

/// The facts of products, on sale or not; ids of no product are left out. Two statements.
///
/// # Errors
/// What the database met.
pub async fn product_facts(
    db: &impl Connection,
    products: &[ProductId],
) -> Result<HashMap<ProductId, PriceFacts>> {
    let mut select = select();
    select
        .expr_as(product::Column::Id.into_expr(), "asked_id")
        .and_where(product::Column::Id.is_in(products.iter().map(|id| id.0)));
    facts(db, &select, products.is_empty()).await
}

fn select() -> SelectStatement {
    use product::Column::{BrandId, Category1, Category2, Category3, Id};
    let mut select = Query::select();
    select
        .exprs([BrandId, Category1, Category2, Category3].map(|column| column.into_expr()))
        .expr_as(Id.into_expr(), "product_id")
        .from(product::Entity);
    select
}

async fn facts<I: From<i64> + Eq + std::hash::Hash>(
    db: &impl Connection,
    select: &SelectStatement,
    nothing_asked: bool,
) -> Result<HashMap<I, PriceFacts>> {
    if nothing_asked {
        return Ok(HashMap::new());
    }
    let found: Vec<Row> = rows(db, select).await?;
    let products: BTreeSet<i64> = found.iter().map(|row| row.product_id).collect();
    let tags = tags(db, products).await?;
    Ok(found.into_iter().map(|row| (I::from(row.asked_id), row.into_facts(&tags))).collect())
}

/// Codes of tags by product.
async fn tags(db: &impl Connection, products: BTreeSet<i64>) -> Result<HashMap<i64, Vec<String>>> {
    #[derive(FromQueryResult)]
    struct Tagged {
        product_id: i64,
        code: String,
    }
    let mut select = Query::select();
    select
        .expr(product_tag::Column::ProductId.into_expr())
        .expr(tag::Column::Code.into_expr())
        .from(product_tag::Entity)
        .inner_join(tag::Entity, equal(tag::Column::Id, product_tag::Column::TagId))
        .and_where(product_tag::Column::ProductId.is_in(products))
        .order_by(tag::Column::Code.as_column_ref(), Order::Asc);
    let mut tags: HashMap<i64, Vec<String>> = HashMap::new();
    for tagged in rows::<Tagged>(db, &select).await? {
        tags.entry(tagged.product_id).or_default().push(tagged.code);
    }
    Ok(tags)
}

impl Row {
    fn into_facts(self, tags: &HashMap<i64, Vec<String>>) -> PriceFacts {
        let path = [Some(self.category_1), self.category_2, self.category_3];
        PriceFacts {
            product: ProductId(self.product_id),
            brand: self.brand_id.map(BrandId),
            categories: path.into_iter().flatten().map(CategoryId).collect(),
            tags: tags.get(&self.product_id).cloned().unwrap_or_default(),
        }
    }
}
