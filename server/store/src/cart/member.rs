//! Members' carts: whose one is, and what opens it on a device where they are signed in.

use super::TokenHash;
use crate::entity::{cart, cart_access, session};
use crate::query::equal;
use crate::{Connection, Result, Tx};
use domain::ids::{CartId, MemberId, SessionId};
use domain::time::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The carts that a token opens: its own, or a member's by a session. Two queries and no `OR`, so that
/// each has its index.
pub(super) fn opened_by(token_hash: &TokenHash) -> Expr {
    let own: SelectStatement = Query::select()
        .column(cart::Column::Id)
        .from(cart::Entity)
        .and_where(cart::Column::TokenHash.eq(token_hash.to_vec()))
        .take();
    let by_session = Query::select()
        .column(cart_access::Column::CartId)
        .from(cart_access::Entity)
        .and_where(cart_access::Column::TokenHash.eq(token_hash.to_vec()))
        .take();
    let mut both = own;
    both.union(UnionType::All, by_session);
    Expr::col((cart::Entity, cart::Column::Id)).in_subquery(both)
}

/// The member who is signed in where a cart's token is kept, while their session holds.
///
/// # Errors
/// What the database met.
pub async fn find_cart_owner(
    db: &impl Connection,
    token_hash: &TokenHash,
    now: Timestamp,
) -> Result<Option<MemberId>> {
    let mut select = Query::select();
    select
        .column((session::Entity, session::Column::MemberId))
        .from(cart_access::Entity)
        .inner_join(session::Entity, equal(session::Column::Id, cart_access::Column::SessionId))
        .and_where(cart_access::Column::TokenHash.eq(token_hash.to_vec()))
        .and_where(session::Column::ExpiresAt.gt(now.0));
    let row = db.query_one(&select).await?;
    Ok(row.map(|row| row.try_get("", "member_id")).transpose()?.map(MemberId))
}

/// The cart of a member.
///
/// # Errors
/// What the database met.
pub async fn find_member_cart(db: &impl Connection, member: MemberId) -> Result<Option<CartId>> {
    let query = cart::Entity::find()
        .select_only()
        .column(cart::Column::Id)
        .filter(cart::Column::MemberId.eq(member.0))
        .order_by_desc(cart::Column::UpdatedAt)
        .order_by_desc(cart::Column::Id);
    Ok(query.into_tuple::<i64>().one(db).await?.map(CartId))
}

/// Makes a cart a member's. The token that opened it so far opens nothing any more.
///
/// # Errors
/// What the database met.
pub async fn give_cart(
    tx: &Tx,
    id: CartId,
    member: MemberId,
    token_hash: &TokenHash,
) -> Result<()> {
    cart::Entity::update_many()
        .col_expr(cart::Column::MemberId, Expr::val(member.0))
        .col_expr(cart::Column::TokenHash, Expr::val(token_hash.to_vec()))
        .filter(cart::Column::Id.eq(id.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Lets a token open a cart for as long as a session holds.
///
/// # Errors
/// What the database met.
pub async fn grant_cart(
    tx: &Tx,
    id: CartId,
    session: SessionId,
    token_hash: &TokenHash,
) -> Result<()> {
    let row = cart_access::ActiveModel {
        token_hash: Set(token_hash.to_vec()),
        cart_id: Set(id.0),
        session_id: Set(session.0),
    };
    cart_access::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The member whose cart it is, when it is one's.
///
/// # Errors
/// What the database met.
pub async fn find_member_of_cart(db: &impl Connection, id: CartId) -> Result<Option<MemberId>> {
    let query = cart::Entity::find_by_id(id.0).select_only().column(cart::Column::MemberId);
    let found: Option<Option<i64>> = query.into_tuple().one(db).await?;
    Ok(found.flatten().map(MemberId))
}

/// Deletes a cart with its lines.
///
/// # Errors
/// What the database met.
pub async fn delete_cart(tx: &Tx, id: CartId) -> Result<()> {
    cart::Entity::delete_by_id(id.0).exec(tx).await?;
    Ok(())
}
