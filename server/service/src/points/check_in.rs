//! A member checks in: once on each of the shop's days.

use crate::account::require;
use crate::{ServiceError, Shop};
use domain::account::AccountError;
use domain::calendar::day_number;
use domain::points::{PointKind, streak};
use store::points::{NewPoints, give_points, lock_account, set_check_in};

/// Checks in who is signed in; the points that it brought, none when today's were given before.
///
/// # Errors
/// [`AccountError::SignedOut`].
pub async fn check_in(
    shop: &Shop,
    token: Option<&str>,
) -> Result<Option<u32>, ServiceError<AccountError>> {
    let member = require(shop, token).await?.id;
    let (now, offset) = (shop.clock.now(), shop.settings.utc_offset_minutes);
    let earn = &shop.settings.members.earn;
    if earn.check_in.is_empty() {
        return Ok(None);
    }
    let done = shop.store.write(|tx| async move {
        let account = lock_account(&tx, member).await?;
        let Some(day) = streak(account.last_check_in, now, offset) else { return Ok(None) };
        set_check_in(&tx, member, now, day).await?;
        let points = earn.checked_in(day);
        let new = NewPoints {
            member,
            kind: PointKind::CheckIn,
            cause: &day_number(now, offset).to_string(),
            points,
            available_at: now,
            expires_at: Some(earn.expires_at(now, offset)),
            order: None,
            reason: "",
        };
        Ok::<_, store::StoreError>(give_points(&tx, &new, now).await?.then_some(points))
    });
    Ok(done.await?)
}
