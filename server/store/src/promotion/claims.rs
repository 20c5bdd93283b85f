//! What a cart asks of promotions: coupons in its wallet, gifts it chose. Whether it may, `service`
//! asks.

use crate::entity::{cart_gift, coupon_claim};
use crate::{Connection, Result, Tx};
use domain::ids::{CartId, RuleId, VariantId};
use domain::time::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QueryTrait};

/// A coupon in a cart's wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The coupon.
    pub rule: RuleId,
    /// Whether it is to be used.
    pub is_chosen: bool,
}

/// Puts a coupon into a cart's wallet, chosen; `false` when it was there before, then it is chosen
/// too.
///
/// # Errors
/// Conflict `foreign_key` when there is no such cart or promotion.
pub async fn claim_coupon(tx: &Tx, cart_id: CartId, rule: RuleId, now: Timestamp) -> Result<bool> {
    let row = coupon_claim::ActiveModel {
        cart_id: Set(cart_id.0),
        promotion_id: Set(rule.0),
        claimed_at: Set(now.0),
        is_chosen: Set(true),
    };
    let mut insert = coupon_claim::Entity::insert(row).into_query();
    let key = [coupon_claim::Column::CartId, coupon_claim::Column::PromotionId];
    insert.on_conflict(OnConflict::columns(key).do_nothing().to_owned());
    if tx.execute(&insert).await?.rows_affected() == 1 {
        return Ok(true);
    }
    choose_coupon(tx, cart_id, rule, true).await?;
    Ok(false)
}

/// Says whether a claimed coupon is to be used; nothing happens to one that isn't claimed.
///
/// # Errors
/// What the database met.
pub async fn choose_coupon(tx: &Tx, cart_id: CartId, rule: RuleId, is_chosen: bool) -> Result<()> {
    coupon_claim::Entity::update_many()
        .col_expr(coupon_claim::Column::IsChosen, Expr::val(is_chosen))
        .filter(coupon_claim::Column::CartId.eq(cart_id.0))
        .filter(coupon_claim::Column::PromotionId.eq(rule.0))
        .exec(tx)
        .await?;
    Ok(())
}

/// The wallet of a cart, oldest claim first.
///
/// # Errors
/// What the database met.
pub async fn list_claims(db: &impl Connection, cart_id: CartId) -> Result<Vec<Claim>> {
    let query = coupon_claim::Entity::find()
        .filter(coupon_claim::Column::CartId.eq(cart_id.0))
        .order_by_asc(coupon_claim::Column::ClaimedAt)
        .order_by_asc(coupon_claim::Column::PromotionId);
    let claim = |row: coupon_claim::Model| Claim {
        rule: RuleId(row.promotion_id),
        is_chosen: row.is_chosen,
    };
    Ok(query.all(db).await?.into_iter().map(claim).collect())
}

/// Chooses a gift of a rule, instead of the one chosen before.
///
/// # Errors
/// Conflict `foreign_key` when there is no such cart, promotion or variant.
pub async fn set_gift(tx: &Tx, cart_id: CartId, rule: RuleId, variant: VariantId) -> Result<()> {
    let row = cart_gift::ActiveModel {
        cart_id: Set(cart_id.0),
        promotion_id: Set(rule.0),
        variant_id: Set(variant.0),
    };
    let key = [cart_gift::Column::CartId, cart_gift::Column::PromotionId];
    let replace = OnConflict::columns(key).update_column(cart_gift::Column::VariantId).to_owned();
    cart_gift::Entity::insert(row).on_conflict(replace).exec_without_returning(tx).await?;
    Ok(())
}

/// The gifts that a cart chose, by rule.
///
/// # Errors
/// What the database met.
pub async fn list_gifts(db: &impl Connection, cart_id: CartId) -> Result<Vec<(RuleId, VariantId)>> {
    let query = cart_gift::Entity::find()
        .filter(cart_gift::Column::CartId.eq(cart_id.0))
        .order_by_asc(cart_gift::Column::PromotionId);
    let gift = |row: cart_gift::Model| (RuleId(row.promotion_id), VariantId(row.variant_id));
    Ok(query.all(db).await?.into_iter().map(gift).collect())
}

/// Forgets what an order has fulfilled: the gifts chosen, and the claims of the coupons it used. The
/// other coupons stay in the wallet.
///
/// # Errors
/// What the database met.
pub async fn clear_wishes(tx: &Tx, cart_id: CartId, used: &[RuleId]) -> Result<()> {
    cart_gift::Entity::delete_many()
        .filter(cart_gift::Column::CartId.eq(cart_id.0))
        .exec(tx)
        .await?;
    if used.is_empty() {
        return Ok(());
    }
    coupon_claim::Entity::delete_many()
        .filter(coupon_claim::Column::CartId.eq(cart_id.0))
        .filter(coupon_claim::Column::PromotionId.is_in(used.iter().map(|rule| rule.0)))
        .exec(tx)
        .await?;
    Ok(())
}
