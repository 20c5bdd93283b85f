//! Staff look at a member's points, give some and take some.

use super::view::view_of;
use crate::secret::new_token;
use crate::{ServiceError, Shop};
use domain::account::SignInName;
use domain::account::points::{PointFilter, PointsView};
use domain::points::PointKind;
use domain::text::{clean_line, length};
use store::member::{MemberRow, find_member_by};
use store::points::{
    NOT_ENOUGH_POINTS, NewPoints, Spending, find_balance, give_points, lock_account, spend_points,
};

/// Most characters of a reason.
const MAX_REASON: usize = 200;

/// Why points were not given or taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdjustError {
    /// Nobody signs in with that.
    #[error("there is no such member")]
    NotFound,
    /// None, or more than anybody has.
    #[error("a number of points from 1 to 10000000 is wanted")]
    Amount,
    /// The reason is missing or too long.
    #[error("a reason of at most 200 characters is wanted")]
    Reason,
    /// There are fewer than are to be taken.
    #[error("there are not so many points")]
    NotEnough,
}

/// Most points at once.
const MOST: u32 = 10_000_000;

/// The member whom an e-mail address or a mobile number names.
///
/// # Errors
/// Only unexpected ones.
pub async fn find_member_named(shop: &Shop, name: &str) -> anyhow::Result<Option<MemberRow>> {
    let Some(name) = SignInName::parse(name) else { return Ok(None) };
    Ok(find_member_by(shop.store.reader(), &name).await?)
}

/// A member's points with their newest entries.
///
/// # Errors
/// Only unexpected ones.
pub async fn show(shop: &Shop, name: &str) -> anyhow::Result<Option<PointsView>> {
    let Some(member) = find_member_named(shop, name).await? else { return Ok(None) };
    Ok(Some(view_of(shop, member.id, Some((PointFilter::All, None))).await?))
}

/// Points that staff give or take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adjusted {
    /// So many are given.
    Given(u32),
    /// So many are taken.
    Taken(u32),
}

/// Gives a member points or takes some, for a reason that they read; the balance after it.
///
/// # Errors
/// [`AdjustError`]; then nothing has changed.
pub async fn adjust(
    shop: &Shop,
    name: &str,
    what: Adjusted,
    reason: &str,
) -> Result<u32, ServiceError<AdjustError>> {
    let reason = clean_line(reason);
    if reason.is_empty() || length(&reason) > MAX_REASON {
        return Err(ServiceError::Rule(AdjustError::Reason));
    }
    let (Adjusted::Given(points) | Adjusted::Taken(points)) = what;
    if !(1..=MOST).contains(&points) {
        return Err(ServiceError::Rule(AdjustError::Amount));
    }
    let member = find_member_named(shop, name).await?;
    let member = member.ok_or(ServiceError::Rule(AdjustError::NotFound))?.id;
    let now = shop.clock.now();
    // Each command is a cause of its own.
    let (cause, reason) = (&new_token(), reason.as_str());
    let done = shop.store.write(|tx| async move {
        lock_account(&tx, member).await?;
        match what {
            Adjusted::Given(points) => {
                let earn = &shop.settings.members.earn;
                let new = NewPoints {
                    member,
                    kind: PointKind::Granted,
                    cause,
                    points,
                    available_at: now,
                    expires_at: Some(earn.expires_at(now, shop.settings.utc_offset_minutes)),
                    order: None,
                    reason,
                };
                give_points(&tx, &new, now).await?;
            }
            Adjusted::Taken(points) => {
                let kind = PointKind::Taken;
                let spending = Spending { member, kind, cause, points, order: None, reason };
                spend_points(&tx, &spending, now).await?;
            }
        }
        find_balance(&tx, member).await
    });
    done.await.map_err(|error| match error.is_conflict(NOT_ENOUGH_POINTS) {
        true => ServiceError::Rule(AdjustError::NotEnough),
        false => error.into(),
    })
}
