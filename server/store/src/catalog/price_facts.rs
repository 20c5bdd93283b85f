//! What price rules ask of a product besides its price: which scopes it may fall into.

use crate::entity::{product, product_tag, tag};
use crate::query::{equal, rows};
use crate::{Connection, Result};
use domain::ids::{BrandId, CategoryId, ProductId};
use sea_orm::sea_query::{Order, Query};
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
    id: i64,
    brand_id: Option<i64>,
    category_1: i64,
    category_2: Option<i64>,
    category_3: Option<i64>,
}

/// The facts of products, on sale or not; ids of no product are left out. Two statements.
///
/// # Errors
/// What the database met.
pub async fn product_facts(
    db: &impl Connection,
    products: &[ProductId],
) -> Result<HashMap<ProductId, PriceFacts>> {
    use product::Column::{BrandId, Category1, Category2, Category3, Id};
    if products.is_empty() {
        return Ok(HashMap::new());
    }
    let mut select = Query::select();
    select
        .exprs([Id, BrandId, Category1, Category2, Category3].map(|column| column.into_expr()))
        .from(product::Entity)
        .and_where(Id.is_in(products.iter().map(|id| id.0)));
    let found: Vec<Row> = rows(db, &select).await?;
    let tags = tags_of_products(db, found.iter().map(|row| row.id).collect()).await?;
    Ok(found.into_iter().map(|row| (ProductId(row.id), row.into_facts(&tags))).collect())
}

/// Codes of tags by product.
pub(super) async fn tags_of_products(
    db: &impl Connection,
    products: BTreeSet<i64>,
) -> Result<HashMap<i64, Vec<String>>> {
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
            product: ProductId(self.id),
            brand: self.brand_id.map(BrandId),
            categories: path.into_iter().flatten().map(CategoryId).collect(),
            tags: tags.get(&self.id).cloned().unwrap_or_default(),
        }
    }
}
