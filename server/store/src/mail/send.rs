//! Taking messages from the outbox to send them, and saying what became of each. Several instances may do it
//! at once: a message is taken under a condition, for a time.

use super::{Facts, Topic};
use crate::entity::{order, outbox};
use crate::{Connection, Result, Tx};
use domain::ids::OrderId;
use domain::lang::Lang;
use domain::time::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

/// A message that was taken.
pub struct ClaimedMail {
    /// Its row.
    pub id: i64,
    /// What it is about; none when this program doesn't know the topic (a newer one queued it).
    pub topic: Option<Topic>,
    /// The order it is about.
    pub order_id: Option<OrderId>,
    /// Who gets it; empty when nobody can.
    pub recipient: String,
    /// Language they read.
    pub lang: Lang,
    /// What it tells.
    pub facts: Facts,
    /// When it was queued.
    pub queued_at: Timestamp,
    /// How often it was tried, this time included: who took it later has a higher number.
    pub attempt: u32,
}

/// Messages that are due and that nobody is busy with, oldest first.
///
/// # Errors
/// What the database met.
pub async fn list_due(db: &impl Connection, now: Timestamp, limit: u64) -> Result<Vec<i64>> {
    let query = free(outbox::Entity::find(), now).order_by_asc(outbox::Column::DueAt).limit(limit);
    Ok(query.select_only().column(outbox::Column::Id).into_tuple().all(db).await?)
}

fn free(query: Select<outbox::Entity>, now: Timestamp) -> Select<outbox::Entity> {
    query.filter(outbox::Column::DueAt.lte(now.0)).filter(is_free(now))
}

fn is_free(now: Timestamp) -> Expr {
    outbox::Column::ClaimedUntil.is_null().or(outbox::Column::ClaimedUntil.lte(now.0))
}

/// Takes a message until a moment; `None` when it is not due, or somebody else has it. Whoever is not done by
/// then loses it to the next.
///
/// # Errors
/// What the database met.
pub async fn claim(
    tx: &Tx,
    id: i64,
    now: Timestamp,
    until: Timestamp,
) -> Result<Option<ClaimedMail>> {
    use outbox::Column::{Attempts, ClaimedUntil, DueAt, Id};
    let claimed = outbox::Entity::update_many()
        .col_expr(ClaimedUntil, Expr::val(until.0))
        .col_expr(Attempts, Expr::col(Attempts).add(1))
        .filter(Id.eq(id))
        .filter(DueAt.lte(now.0))
        .filter(is_free(now))
        .exec_with_returning(tx)
        .await?;
    match claimed.into_iter().next() {
        None => Ok(None),
        Some(row) => Ok(Some(read(tx, row).await?)),
    }
}

async fn read(tx: &Tx, row: outbox::Model) -> Result<ClaimedMail> {
    let (recipient, lang) = match (row.recipient, row.order_id) {
        (Some(recipient), _) => (recipient, row.lang),
        (None, Some(order_id)) => buyer(tx, order_id).await?,
        (None, None) => (String::new(), None),
    };
    let facts = row.facts.as_deref().and_then(|facts| serde_json::from_str(facts).ok());
    Ok(ClaimedMail {
        id: row.id,
        topic: Topic::from_code(&row.topic),
        order_id: row.order_id.map(OrderId),
        recipient,
        lang: lang.as_deref().and_then(Lang::from_slug).unwrap_or_default(),
        facts: facts.unwrap_or_default(),
        queued_at: Timestamp(row.queued_at),
        attempt: u32::try_from(row.attempts).unwrap_or(u32::MAX),
    })
}

/// Address and language of an order's buyer.
async fn buyer(tx: &Tx, order_id: i64) -> Result<(String, Option<String>)> {
    let query = order::Entity::find_by_id(order_id)
        .select_only()
        .columns([order::Column::EmailNormal, order::Column::Lang]);
    let row: Option<(String, String)> = query.into_tuple().one(tx).await?;
    Ok(row.map(|(email, lang)| (email, Some(lang))).unwrap_or_default())
}

/// A server took it: nothing is left to do, and its facts are forgotten. That holds whoever has it by now.
///
/// # Errors
/// What the database met.
pub async fn mark_sent(tx: &Tx, id: i64, now: Timestamp) -> Result<()> {
    use outbox::Column::{Facts, Id, LastError, SentAt};
    let update = outbox::Entity::update_many()
        .col_expr(SentAt, Expr::val(now.0))
        .col_expr(Facts, Expr::val(None::<String>))
        .col_expr(LastError, Expr::val(None::<String>));
    done(update).filter(Id.eq(id)).filter(SentAt.is_null()).exec(tx).await?;
    Ok(())
}

/// It did not work: it is tried again at a moment. Nothing when somebody else has it by now.
///
/// # Errors
/// What the database met.
pub async fn put_off(tx: &Tx, mail: &ClaimedMail, error: &str, due_at: Timestamp) -> Result<()> {
    use outbox::Column::{ClaimedUntil, DueAt, LastError};
    let update = outbox::Entity::update_many()
        .col_expr(DueAt, Expr::val(due_at.0))
        .col_expr(ClaimedUntil, Expr::val(None::<i64>))
        .col_expr(LastError, Expr::val(error));
    still_mine(update, mail).exec(tx).await?;
    Ok(())
}

/// It will never work: nothing is left to do, and its facts are forgotten. Nothing when somebody else has it
/// by now.
///
/// # Errors
/// What the database met.
pub async fn give_up(tx: &Tx, mail: &ClaimedMail, error: &str) -> Result<()> {
    use outbox::Column::{Facts, LastError};
    let update = outbox::Entity::update_many()
        .col_expr(Facts, Expr::val(None::<String>))
        .col_expr(LastError, Expr::val(error));
    still_mine(done(update), mail).exec(tx).await?;
    Ok(())
}

type Update = sea_orm::UpdateMany<outbox::Entity>;

fn done(update: Update) -> Update {
    update
        .col_expr(outbox::Column::DueAt, Expr::val(None::<i64>))
        .col_expr(outbox::Column::ClaimedUntil, Expr::val(None::<i64>))
}

fn still_mine(update: Update, mail: &ClaimedMail) -> Update {
    update
        .filter(outbox::Column::Id.eq(mail.id))
        .filter(outbox::Column::Attempts.eq(i64::from(mail.attempt)))
        .filter(outbox::Column::SentAt.is_null())
}
