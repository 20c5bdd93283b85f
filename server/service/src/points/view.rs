//! A member's points and tier, for who is signed in alone.

use crate::account::require;
use crate::{ServiceError, Shop};
use domain::account::AccountError;
use domain::account::points::{PointFilter, PointsView, check_ins};
use domain::ids::MemberId;
use domain::tier::{Tier, counts_from};
use domain::time::DAY_MS;
use store::points::{
    find_account, find_lapse, find_spendable, list_check_ins, list_entries, pending_points,
    spend_since,
};

/// Entries on a page.
const PAGE: usize = 20;
/// Check-ins older than this are not in the picture.
const CHECK_INS_MS: i64 = 8 * DAY_MS;

/// Points and tier of who is signed in; with the entries of a page of their ledger where `entries` says which,
/// and from where.
///
/// # Errors
/// [`AccountError::SignedOut`].
pub async fn view(
    shop: &Shop,
    token: Option<&str>,
    entries: Option<(PointFilter, Option<i64>)>,
) -> Result<PointsView, ServiceError<AccountError>> {
    let member = require(shop, token).await?.id;
    Ok(view_of(shop, member, entries).await?)
}

/// The same of any member, for staff.
pub(super) async fn view_of(
    shop: &Shop,
    member: MemberId,
    entries: Option<(PointFilter, Option<i64>)>,
) -> store::Result<PointsView> {
    let (db, now) = (shop.store.reader(), shop.clock.now());
    let (offset, members) = (shop.settings.utc_offset_minutes, &shop.settings.members);
    let account = find_account(db, member).await?;
    let balance = find_spendable(db, member, now).await?;
    let spend = spend_since(db, member, counts_from(now, offset)).await?;
    let done = list_check_ins(db, member, now.plus_ms(-CHECK_INS_MS)).await?;
    let earn = &members.earn;
    let shown = check_ins(&done, account.last_check_in, now, offset, |day| earn.checked_in(day));
    let filter = entries.map(|(filter, _)| filter).unwrap_or_default();
    let (rows, next) = match entries {
        Some((filter, before)) => list_entries(db, member, filter, before, PAGE).await?,
        None => Default::default(),
    };
    let free_from = members.free_shipping_from(account.tier);
    let usual = shop.settings.prices.free_shipping_from;
    Ok(PointsView {
        balance,
        worth: members.pay.worth(balance),
        pending: pending_points(db, member).await?,
        lapse: find_lapse(db, member, now).await?,
        tier: account.tier,
        spend,
        // A tier that is looked at once a day is never behind its own progress.
        progress: members.tiers.progress(spend).filter(|progress| progress.next > account.tier),
        points_bp: members.tiers.points_bp(account.tier),
        free_shipping_from: (account.tier > Tier::Regular && usual.is_none_or(|at| free_from < at))
            .then_some(free_from),
        check_ins: if earn.check_in.is_empty() { Default::default() } else { shown },
        filter,
        rows,
        next,
    })
}
