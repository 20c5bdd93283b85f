//! Saving promotions: all of a draft, or nothing of it. What orders hold of a promotion stays.

use super::draft_error::PromotionDraftError;
use crate::entity::{coupon_pair, flash_allotment, promotion, promotion_version};
use crate::insert::{insert_all, insert_coded, upsert_all};
use crate::query::to_u32;
use crate::{Connection, Result, Store, StoreError, Tx};
use domain::ids::{RuleId, VariantId};
use domain::pricing::rule::{Rule, RuleKind, RuleSet};
use domain::pricing::validate::validate;
use domain::promotion::{PromotionDraft, is_code};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Code of the one kind of rule that others may stack with.
const COUPON: &str = "coupon";

/// A draft with the id that it has got.
type Saved<'a> = (i64, &'a PromotionDraft);

/// Saves a promotion. One with the same code is replaced: its id and what orders hold of it stay.
///
/// The pairs of a coupon are those that its draft names, no others. Units of an allotment that the
/// draft leaves out count as 0.
///
/// # Errors
/// [`PromotionDraftError`] tells what is wrong with the draft; an allotment of no variant is the
/// conflict `foreign_key`. The transaction must be rolled back then.
pub async fn save_promotion(
    tx: &Tx,
    draft: &PromotionDraft,
) -> Result<RuleId, PromotionDraftError> {
    let drafts = std::slice::from_ref(draft);
    check_promotions(drafts)?;
    let ids = save_checked(tx, drafts).await?;
    ids.get(&draft.code).copied().map(RuleId).ok_or(StoreError::NotFound.into())
}

/// Saves promotions like [`save_promotion`], all in one transaction. They may name each other, in
/// any order; of two coupons one has to name the other.
///
/// # Errors
/// Like [`save_promotion`]; then nothing is written.
pub async fn save_promotions(
    store: &Store,
    drafts: &[PromotionDraft],
) -> Result<(), PromotionDraftError> {
    check_promotions(drafts)?;
    store.write(|tx| async move { save_checked(&tx, drafts).await.map(drop) }).await
}

/// Looks whether [`save_promotions`] would save these now, and saves nothing.
///
/// # Errors
/// Like [`save_promotions`].
pub async fn try_promotions(
    store: &Store,
    drafts: &[PromotionDraft],
) -> Result<(), PromotionDraftError> {
    check_promotions(drafts)?;
    // Never committed, so it is rolled back.
    let tx = store.begin().await?;
    save_checked(&tx, drafts).await.map(drop)
}

/// Saves those whose code isn't there yet, all in one transaction, and leaves the others alone; how
/// many it saved. Called twice at once, it saves each once.
///
/// # Errors
/// Like [`save_promotion`]; then nothing is written.
pub async fn add_promotions(
    store: &Store,
    drafts: &[PromotionDraft],
) -> Result<usize, PromotionDraftError> {
    check_promotions(drafts)?;
    if missing(store.reader(), drafts).await?.is_empty() {
        return Ok(0);
    }
    store
        .write(|tx| async move {
            // From here on nobody else saves any.
            bump(&tx).await?;
            let missing = missing(&tx, drafts).await?;
            save_checked(&tx, &missing).await?;
            Ok(missing.len())
        })
        .await
}

async fn missing(
    db: &impl Connection,
    drafts: &[PromotionDraft],
) -> Result<Vec<PromotionDraft>, PromotionDraftError> {
    let query = promotion::Entity::find().select_only().column(promotion::Column::Code);
    let there: Vec<String> = query.into_tuple().all(db).await?;
    let there: HashSet<_> = there.iter().map(String::as_str).collect();
    let is_missing = |draft: &&PromotionDraft| !there.contains(draft.code.as_str());
    Ok(drafts.iter().filter(is_missing).cloned().collect())
}

/// Switches a promotion on or off; `false` when none has that code.
///
/// # Errors
/// What the database met.
pub async fn set_promotion_on(tx: &Tx, code: &str, is_on: bool) -> Result<bool> {
    let query = promotion::Entity::find().select_only().column(promotion::Column::Id);
    let id = query.filter(promotion::Column::Code.eq(code)).into_tuple::<i64>().one(tx).await?;
    let Some(id) = id else { return Ok(false) };
    bump(tx).await?;
    promotion::Entity::update_many()
        .col_expr(promotion::Column::IsOn, Expr::val(is_on))
        .filter(promotion::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(true)
}

/// Looks whether promotions could be saved, as far as they tell by themselves.
///
/// # Errors
/// What is wrong with the first of them that can't.
pub fn check_promotions(drafts: &[PromotionDraft]) -> Result<(), PromotionDraftError> {
    let mut codes = HashSet::new();
    for draft in drafts {
        let code = draft.code.clone();
        if !is_code(&code) {
            return Err(PromotionDraftError::Code { code });
        }
        if !codes.insert(&draft.code) {
            return Err(PromotionDraftError::DuplicateCode { code });
        }
        if !draft.stacks_with.is_empty() && !matches!(draft.rule.kind, RuleKind::Coupon(_)) {
            return Err(PromotionDraftError::NotACoupon { code });
        }
        if !allotments_fit(draft) {
            return Err(PromotionDraftError::Allotments { code });
        }
    }
    let rules = drafts.iter().zip(1..);
    let rules = rules.map(|(draft, id)| Rule { id: RuleId(id), ..draft.rule.clone() }).collect();
    validate(&RuleSet { rules, ..RuleSet::default() }).map_err(PromotionDraftError::Rule)
}

fn allotments_fit(draft: &PromotionDraft) -> bool {
    let is_flash = matches!(draft.rule.kind, RuleKind::Flash { .. });
    let variants: HashSet<_> = draft.allotments.iter().map(|a| a.variant_id).collect();
    is_flash != draft.allotments.is_empty() && variants.len() == draft.allotments.len()
}

/// Saves drafts that are found right; their ids by code.
async fn save_checked(
    tx: &Tx,
    drafts: &[PromotionDraft],
) -> Result<HashMap<String, i64>, PromotionDraftError> {
    bump(tx).await?;
    let rows = drafts.iter().map(row).collect::<Result<_>>()?;
    use promotion::Column::{EndsAt, IsListed, IsOn, Kind, Rule, StartsAt};
    let changed = [IsListed, IsOn, Kind, StartsAt, EndsAt, Rule].into_iter();
    let replace = OnConflict::column(promotion::Column::Code)
        .update_columns(changed.chain(promotion::NAMES).chain(promotion::NOTES))
        .to_owned();
    let ids = insert_coded(tx, rows, promotion::Column::Code, Some(&replace)).await?;
    let saved = drafts.iter().filter_map(|draft| Some((*ids.get(&draft.code)?, draft)));
    let saved: Vec<Saved> = saved.collect();
    save_pairs(tx, &saved).await?;
    save_allotments(tx, &saved).await?;
    Ok(ids)
}

/// Counts a change. It comes first, so that two changes wait for each other here and nowhere else;
/// readers see it with the change itself, when the transaction is committed.
async fn bump(tx: &Tx) -> Result<()> {
    let version = promotion_version::Column::Version;
    promotion_version::Entity::update_many()
        .col_expr(version, Expr::col(version).add(1))
        .exec(tx)
        .await?;
    Ok(())
}

fn row(draft: &PromotionDraft) -> Result<promotion::ActiveModel> {
    let rule = Rule { id: RuleId(0), ..draft.rule.clone() };
    let rule = serde_json::to_string(&rule)
        .map_err(|error| StoreError::Database(DbErr::Json(error.to_string())))?;
    Ok(promotion::ActiveModel {
        id: NotSet,
        code: Set(draft.code.clone()),
        name_zh_hant: Set(draft.name.zh_hant.clone()),
        name_zh_hans: Set(draft.name.zh_hans.clone()),
        name_en: Set(draft.name.en.clone()),
        note_zh_hant: Set(draft.note.zh_hant.clone()),
        note_zh_hans: Set(draft.note.zh_hans.clone()),
        note_en: Set(draft.note.en.clone()),
        is_listed: Set(draft.is_listed),
        is_on: Set(draft.is_on),
        kind: Set(draft.rule.kind.code().to_owned()),
        starts_at: Set(draft.rule.window.from.map(|moment| moment.0)),
        ends_at: Set(draft.rule.window.until.map(|moment| moment.0)),
        rule: Set(rule),
    })
}

async fn save_pairs(tx: &Tx, saved: &[Saved<'_>]) -> Result<(), PromotionDraftError> {
    use coupon_pair::Column::{AId, BId};
    let ids = || saved.iter().map(|(id, _)| *id);
    let of_saved = Condition::any().add(AId.is_in(ids())).add(BId.is_in(ids()));
    coupon_pair::Entity::delete_many().filter(of_saved).exec(tx).await?;
    let coupons = coupon_ids(tx, saved).await?;
    let mut pairs = BTreeSet::new();
    for (id, draft) in saved {
        for coupon in &draft.stacks_with {
            let other = coupons.get(coupon).copied().filter(|other| other != id);
            let other = other.ok_or_else(|| PromotionDraftError::UnknownCoupon {
                code: draft.code.clone(),
                coupon: coupon.clone(),
            })?;
            pairs.insert(if other < *id { (other, *id) } else { (*id, other) });
        }
    }
    let rows = pairs.into_iter().map(|(a_id, b_id)| coupon_pair::Model { a_id, b_id });
    Ok(insert_all(tx, rows.collect()).await?)
}

/// Ids of the coupons that the drafts name.
async fn coupon_ids(tx: &Tx, saved: &[Saved<'_>]) -> Result<HashMap<String, i64>> {
    let named: BTreeSet<_> = saved.iter().flat_map(|(_, draft)| &draft.stacks_with).collect();
    if named.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, i64)> = promotion::Entity::find()
        .select_only()
        .columns([promotion::Column::Code, promotion::Column::Id])
        .filter(promotion::Column::Kind.eq(COUPON))
        .filter(promotion::Column::Code.is_in(named))
        .into_tuple()
        .all(tx)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Gives flash sales the units of their drafts; what is sold stays. The rows are locked in the order
/// in which orders take of them.
async fn save_allotments(tx: &Tx, saved: &[Saved<'_>]) -> Result<(), PromotionDraftError> {
    use flash_allotment::Column::{PromotionId, Units, VariantId as Variant};
    let there = flash_allotment::Entity::find()
        .filter(PromotionId.is_in(saved.iter().map(|(id, _)| *id)))
        .order_by_asc(PromotionId)
        .order_by_asc(Variant)
        .lock_exclusive()
        .all(tx)
        .await?;
    let wanted = saved.iter().flat_map(|(id, draft)| {
        draft.allotments.iter().map(|a| ((*id, a.variant_id.0), i64::from(a.units)))
    });
    let wanted: BTreeMap<(i64, i64), i64> = wanted.collect();
    for row in &there {
        let key = (row.promotion_id, row.variant_id);
        let units = wanted.get(&key).copied();
        if units.unwrap_or(0) < row.sold {
            return Err(fewer_than_sold(saved, row));
        }
        if units.is_none() {
            flash_allotment::Entity::delete_by_id(key).exec(tx).await?;
        }
    }
    let rows = wanted.into_iter().map(|((promotion_id, variant_id), units)| {
        flash_allotment::Model { promotion_id, variant_id, units, sold: 0 }
    });
    let resize = OnConflict::columns([PromotionId, Variant]).update_column(Units).to_owned();
    Ok(upsert_all(tx, rows.collect(), &resize).await?)
}

fn fewer_than_sold(saved: &[Saved<'_>], row: &flash_allotment::Model) -> PromotionDraftError {
    let draft = saved.iter().find(|(id, _)| *id == row.promotion_id);
    PromotionDraftError::AllotmentSold {
        code: draft.map(|(_, draft)| draft.code.clone()).unwrap_or_default(),
        variant_id: VariantId(row.variant_id),
        sold: to_u32(row.sold),
    }
}
