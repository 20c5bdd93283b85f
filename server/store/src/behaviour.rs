//! What visitors did, how recommendation shelves did, the baskets of orders, and what was learned from
//! all of it.

use crate::entity::{behaviour, model, order, order_line, shelf_figure, variant};
use crate::insert::{insert_all, upsert_all};
use crate::query::{equal, row, rows};
use crate::{Connection, Result, Tx};
use domain::ids::{OrderId, ProductId};
use domain::related::Source;
use domain::time::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Order, Query};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};

/// What a visitor did with a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// Looked at its page.
    View,
    /// Searched, and opened it.
    Found,
    /// Put it into the cart.
    Cart,
    /// Bought it, before this shop kept orders.
    Bought,
}

impl Deed {
    const fn code(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Found => "found",
            Self::Cart => "cart",
            Self::Bought => "bought",
        }
    }
}

impl Deed {
    /// What is not known counts as the least.
    fn from_code(code: &str) -> Self {
        [Self::Found, Self::Cart, Self::Bought]
            .into_iter()
            .find(|deed| deed.code() == code)
            .unwrap_or(Self::View)
    }
}

/// A deed as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behaviour {
    /// Its place.
    pub id: i64,
    /// The visit it belongs to.
    pub visit: String,
    /// What.
    pub deed: Deed,
    /// The product.
    pub product: ProductId,
}

/// How a place of a shelf did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Days since 1970, UTC.
    pub day: i64,
    /// The shelf.
    pub source: Source,
    /// The place on it, from 0.
    pub position: u16,
    /// How often it was on a screen.
    pub shown: u32,
    /// How often it was opened.
    pub opened: u32,
}

/// Keeps what was done during a visit.
///
/// # Errors
/// What the database met.
pub async fn add_behaviours(
    tx: &Tx,
    visit: &str,
    deeds: &[(Deed, ProductId)],
    at: Timestamp,
) -> Result<()> {
    let rows = deeds.iter().map(|(deed, product)| behaviour::ActiveModel {
        id: NotSet,
        at: Set(at.0),
        visit: Set(visit.to_owned()),
        kind: Set(deed.code().to_owned()),
        product_id: Set(product.0),
    });
    insert_all(tx, rows.collect()).await
}

/// Whether anything is kept of a visit.
///
/// # Errors
/// What the database met.
pub async fn has_visit(db: &impl Connection, visit: &str) -> Result<bool> {
    let found =
        behaviour::Entity::find().filter(behaviour::Column::Visit.eq(visit)).one(db).await?;
    Ok(found.is_some())
}

/// Adds to the figures of shelves.
///
/// # Errors
/// What the database met.
pub async fn add_figures(tx: &Tx, figures: &[Figure]) -> Result<()> {
    use shelf_figure::{ActiveModel, Column, Entity};
    let mut known = OnConflict::columns([Column::Day, Column::Source, Column::Position]);
    for column in [Column::Shown, Column::Opened] {
        let added = Expr::col((Entity, column)).add(Expr::col(("excluded", column)));
        known.value(column, added);
    }
    let rows = figures.iter().map(|figure| ActiveModel {
        day: Set(figure.day),
        source: Set(figure.source.code().to_owned()),
        position: Set(i32::from(figure.position)),
        shown: Set(i64::from(figure.shown)),
        opened: Set(i64::from(figure.opened)),
    });
    upsert_all(tx, rows.collect(), &known).await
}

/// The figures from a day on, by source and place, all days together.
///
/// # Errors
/// What the database met.
pub async fn sum_figures(
    db: &impl Connection,
    from_day: i64,
) -> Result<Vec<(Source, u16, i64, i64)>> {
    use shelf_figure::{Column, Entity};
    #[derive(FromQueryResult)]
    struct Sum {
        source: String,
        position: i32,
        shown: i64,
        opened: i64,
    }
    let mut select = Query::select();
    select
        .columns([Column::Source, Column::Position])
        .expr_as(Column::Shown.sum().cast_as("BIGINT"), "shown")
        .expr_as(Column::Opened.sum().cast_as("BIGINT"), "opened")
        .from(Entity)
        .and_where(Column::Day.gte(from_day))
        .add_group_by([Column::Source.into_expr(), Column::Position.into_expr()])
        .order_by(Column::Source, Order::Asc)
        .order_by(Column::Position, Order::Asc);
    let sums = rows::<Sum>(db, &select).await?.into_iter();
    let sums = sums.filter_map(|sum| {
        let source = Source::from_code(&sum.source)?;
        Some((source, u16::try_from(sum.position).ok()?, sum.shown, sum.opened))
    });
    Ok(sums.collect())
}

/// Deeds after a place, at most `limit` of them.
///
/// # Errors
/// What the database met.
pub async fn list_behaviours(
    db: &impl Connection,
    after: i64,
    limit: u64,
) -> Result<Vec<Behaviour>> {
    use behaviour::{Column, Entity};
    #[derive(FromQueryResult)]
    struct Row {
        id: i64,
        visit: String,
        kind: String,
        product_id: i64,
    }
    let mut select = Query::select();
    select
        .columns([Column::Id, Column::Visit, Column::Kind, Column::ProductId])
        .from(Entity)
        .and_where(Column::Id.gt(after))
        .order_by(Column::Id, Order::Asc)
        .limit(limit);
    let read = |row: Row| Behaviour {
        id: row.id,
        visit: row.visit,
        deed: Deed::from_code(&row.kind),
        product: ProductId(row.product_id),
    };
    Ok(rows::<Row>(db, &select).await?.into_iter().map(read).collect())
}

/// Forgets what was done before a moment; how many rows.
///
/// # Errors
/// What the database met.
pub async fn forget_behaviours(tx: &Tx, before: Timestamp) -> Result<u64> {
    use behaviour::{Column, Entity};
    let gone = Entity::delete_many().filter(Column::At.lt(before.0)).exec(tx).await?;
    Ok(gone.rows_affected)
}

/// What was chosen in orders after one, a row a line, gifts left out; the lines of at most `limit` orders.
/// Orders that were called off are among them: they were wanted all the same.
///
/// # Errors
/// What the database met.
pub async fn list_order_lines(
    db: &impl Connection,
    after: OrderId,
    limit: u64,
) -> Result<Vec<(OrderId, ProductId)>> {
    #[derive(FromQueryResult)]
    struct Row {
        order_id: i64,
        product_id: i64,
    }
    let mut orders = Query::select();
    orders
        .column(order::Column::Id)
        .from(order::Entity)
        .and_where(order::Column::Id.gt(after.0))
        .order_by(order::Column::Id, Order::Asc)
        .limit(limit);
    let mut select = Query::select();
    select
        .expr(order_line::Column::OrderId.into_expr())
        .expr(variant::Column::ProductId.into_expr())
        .from(order_line::Entity)
        .inner_join(variant::Entity, equal(variant::Column::Id, order_line::Column::VariantId))
        .and_where(order_line::Column::OrderId.in_subquery(orders.take()))
        .and_where(order_line::Column::IsGift.eq(false))
        .order_by(order_line::Column::OrderId.as_column_ref(), Order::Asc);
    let found = rows::<Row>(db, &select).await?.into_iter();
    Ok(found.map(|row| (OrderId(row.order_id), ProductId(row.product_id))).collect())
}

/// What was learned, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learned {
    /// When.
    pub made_at: Timestamp,
    /// The last order that was read for it.
    pub last_order: OrderId,
    /// The last deed that was read for it.
    pub last_behaviour: i64,
    /// The rest; the database does not know what.
    pub content: Vec<u8>,
}

/// When something was learned last, without reading it.
///
/// # Errors
/// What the database met.
pub async fn learned_at(db: &impl Connection, name: &str) -> Result<Option<Timestamp>> {
    #[derive(FromQueryResult)]
    struct Made {
        made_at: i64,
    }
    let mut select = Query::select();
    select
        .column(model::Column::MadeAt)
        .from(model::Entity)
        .and_where(model::Column::Name.eq(name));
    Ok(row::<Made>(db, &select).await?.map(|made| Timestamp(made.made_at)))
}

/// What was learned under a name.
///
/// # Errors
/// What the database met.
pub async fn find_learned(db: &impl Connection, name: &str) -> Result<Option<Learned>> {
    let found = model::Entity::find_by_id(name.to_owned()).one(db).await?;
    Ok(found.map(|found| Learned {
        made_at: Timestamp(found.made_at),
        last_order: OrderId(found.last_order),
        last_behaviour: found.last_behaviour,
        content: found.content,
    }))
}

/// Keeps what was learned, instead of what was before.
///
/// # Errors
/// What the database met.
pub async fn save_learned(tx: &Tx, name: &str, learned: &Learned) -> Result<()> {
    use model::{ActiveModel, Column};
    let mut known = OnConflict::column(Column::Name);
    known.update_columns([
        Column::MadeAt,
        Column::LastOrder,
        Column::LastBehaviour,
        Column::Content,
    ]);
    let row = ActiveModel {
        name: Set(name.to_owned()),
        made_at: Set(learned.made_at.0),
        last_order: Set(learned.last_order.0),
        last_behaviour: Set(learned.last_behaviour),
        content: Set(learned.content.clone()),
    };
    upsert_all(tx, vec![row], &known).await
}
