//! What [`domain::related`] asks of the catalogue: the products near one, what they have in common, and
//! what staff chose for it.

use super::shelves::shelves;
use super::visible::on_sale;
use crate::entity::{attribute, attribute_value, product, product_attribute_value, related_choice};
use crate::query::{equal, localized, rows, to_u32};
use crate::{Connection, Result, Tx};
use domain::ids::{BrandId, CategoryId, ProductId};
use domain::lang::Lang;
use domain::money::Money;
use domain::related::Traits;
use domain::time::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Condition, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// Attributes that say what a product is for or made of.
const USES: [&str; 2] = ["occasion", "material"];

/// What staff chose for a product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Beside it, in this order.
    pub pinned: Vec<ProductId>,
    /// Never beside it.
    pub banned: BTreeSet<ProductId>,
}

#[derive(FromQueryResult)]
struct Row {
    id: i64,
    in_stock: bool,
    category_1: i64,
    category_2: Option<i64>,
    category_3: Option<i64>,
    brand_id: Option<i64>,
    price_min: i64,
    sold: i64,
}

/// What of products is compared; those that aren't on sale are left out. Two statements.
///
/// # Errors
/// What the database met.
pub async fn list_traits(
    db: &impl Connection,
    products: &[ProductId],
    now: Timestamp,
) -> Result<BTreeMap<ProductId, Traits>> {
    use product::Column::{BrandId, Category1, Category2, Category3, Id, InStock, PriceMin, Sold};
    if products.is_empty() {
        return Ok(BTreeMap::new());
    }
    let columns = [Id, InStock, Category1, Category2, Category3, BrandId, PriceMin, Sold];
    let mut select = Query::select();
    select
        .exprs(columns.map(|column| column.into_expr()))
        .from(product::Entity)
        .cond_where(on_sale(now))
        .and_where(Id.is_in(products.iter().map(|id| id.0)));
    let found = rows::<Row>(db, &select).await?.into_iter().map(Row::into_traits);
    let mut traits: BTreeMap<ProductId, Traits> = found.map(|one| (one.id, one)).collect();
    for value in values(db, traits.keys().copied().collect()).await? {
        if let Some(traits) = traits.get_mut(&ProductId(value.product_id)) {
            let is_use = USES.contains(&value.code.as_str());
            let into = if is_use { &mut traits.uses } else { &mut traits.looks };
            into.insert(value.value_id);
        }
    }
    Ok(traits)
}

impl Row {
    fn into_traits(self) -> Traits {
        let path = [Some(self.category_1), self.category_2, self.category_3];
        Traits {
            id: ProductId(self.id),
            in_stock: self.in_stock,
            categories: path.into_iter().flatten().map(CategoryId).collect(),
            brand: self.brand_id.map(BrandId),
            price: Money(self.price_min),
            sold: to_u32(self.sold),
            uses: BTreeSet::new(),
            looks: BTreeSet::new(),
        }
    }
}

#[derive(FromQueryResult)]
struct Value {
    product_id: i64,
    value_id: i64,
    code: String,
}

async fn values(db: &impl Connection, products: Vec<ProductId>) -> Result<Vec<Value>> {
    use product_attribute_value::Column::{AttributeId, ProductId as Product, ValueId};
    let mut select = Query::select();
    select
        .expr(Product.into_expr())
        .expr(ValueId.into_expr())
        .expr(attribute::Column::Code.into_expr())
        .from(product_attribute_value::Entity)
        .inner_join(attribute::Entity, equal(attribute::Column::Id, AttributeId))
        .and_where(Product.is_in(products.into_iter().map(|id| id.0)));
    rows(db, &select).await
}

/// Products on sale that may stand beside one, `limit` of each kind: of its category and the ones above
/// it, of its brand, with each of its uses, and of the whole shop; each kind in the shop's own order.
/// One statement.
///
/// # Errors
/// What the database met.
pub async fn list_near(
    db: &impl Connection,
    product: &Traits,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<ProductId>> {
    use product::Column::{BrandId, Category1, Category2, Category3, Id};
    let others = || on_sale(now).add(Id.ne(product.id.0));
    let columns = [Category1, Category2, Category3].into_iter();
    let levels = product.categories.iter().zip(columns).rev();
    let levels = levels.map(|(category, column)| others().add(column.eq(category.0)));
    let brand = product.brand.map(|brand| others().add(BrandId.eq(brand.0)));
    let uses = product.uses.iter().map(|value| others().add(Id.in_subquery(having(*value))));
    let conditions: Vec<Condition> = levels.chain(brand).chain(uses).chain([others()]).collect();
    let mut seen = BTreeSet::new();
    let found = shelves(db, conditions, limit).await?.into_iter().flatten();
    Ok(found.filter(|id| seen.insert(*id)).map(ProductId).collect())
}

fn having(value: i64) -> SelectStatement {
    use product_attribute_value::Column::{ProductId as Product, ValueId};
    Query::select()
        .expr(Product.into_expr())
        .from(product_attribute_value::Entity)
        .and_where(ValueId.eq(value))
        .take()
}

/// Names of attributes' values.
///
/// # Errors
/// What the database met.
pub async fn value_names(
    db: &impl Connection,
    values: &BTreeSet<i64>,
    lang: Lang,
) -> Result<Vec<String>> {
    #[derive(FromQueryResult)]
    struct Named {
        name: Option<String>,
    }
    if values.is_empty() {
        return Ok(Vec::new());
    }
    let mut select = Query::select();
    select
        .expr_as(localized(attribute_value::NAMES, lang), "name")
        .from(attribute_value::Entity)
        .and_where(attribute_value::Column::Id.is_in(values.iter().copied()))
        .order_by(attribute_value::Column::Position, Order::Asc);
    let found = rows::<Named>(db, &select).await?;
    Ok(found.into_iter().filter_map(|value| value.name).collect())
}

/// What staff chose for a product.
///
/// # Errors
/// What the database met.
pub async fn list_choices(db: &impl Connection, product: ProductId) -> Result<Choices> {
    use related_choice::Column::{OtherId, Position, ProductId as Product};
    #[derive(FromQueryResult)]
    struct Choice {
        other_id: i64,
        position: i32,
    }
    let mut select = Query::select();
    select
        .columns([OtherId, Position])
        .from(related_choice::Entity)
        .and_where(Product.eq(product.0))
        .order_by(Position, Order::Asc);
    let mut choices = Choices::default();
    for choice in rows::<Choice>(db, &select).await? {
        let other = ProductId(choice.other_id);
        if choice.position < 0 {
            choices.banned.insert(other);
        } else {
            choices.pinned.push(other);
        }
    }
    Ok(choices)
}

/// Writes what staff choose for a product, instead of what they chose before.
///
/// # Errors
/// What the database met; a product that there isn't.
pub async fn set_choices(tx: &Tx, product: ProductId, choices: &Choices) -> Result<()> {
    use related_choice::{ActiveModel, Column, Entity};
    Entity::delete_many().filter(Column::ProductId.eq(product.0)).exec(tx).await?;
    let banned = choices.banned.iter().map(|other| (other, -1));
    let pinned = choices.pinned.iter().filter(|other| !choices.banned.contains(other)).zip(0..);
    let rows = banned.chain(pinned).map(|(other, position)| ActiveModel {
        product_id: Set(product.0),
        other_id: Set(other.0),
        position: Set(position),
    });
    crate::insert::insert_all(tx, rows.collect()).await
}
