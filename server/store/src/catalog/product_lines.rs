//! All variants of one product, as carts would show them.

use super::variant_lines::{VariantLine, variant_lines};
use crate::entity::variant;
use crate::query::rows;
use crate::{Connection, Result};
use domain::ids::{ProductId, VariantId};
use domain::lang::Lang;
use domain::time::Timestamp;
use sea_orm::sea_query::{Order, Query};
use sea_orm::{ColumnTrait, FromQueryResult};

/// The variants of a product in their order; none of no product.
///
/// # Errors
/// What the database met.
pub async fn product_lines(
    db: &impl Connection,
    product_id: ProductId,
    lang: Lang,
    now: Timestamp,
) -> Result<Vec<VariantLine>> {
    use variant::Column::{Id, Position, ProductId as Product};
    #[derive(FromQueryResult)]
    struct Row {
        id: i64,
    }
    let mut select = Query::select();
    select
        .expr(Id.into_expr())
        .from(variant::Entity)
        .and_where(Product.eq(product_id.0))
        .order_by(Position.as_column_ref(), Order::Asc);
    let found = rows::<Row>(db, &select).await?;
    let ids: Vec<VariantId> = found.into_iter().map(|row| VariantId(row.id)).collect();
    variant_lines(db, &ids, lang, now).await
}
