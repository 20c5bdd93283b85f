//! What a member tells of themselves: how they want to be called, when they were born.

use super::Result;
use super::session::require;
use crate::{ServiceError, Shop};
use domain::account::birthday::{Birthday, BirthdayForm, changeable_from};
use domain::account::{AccountError, Field, Problem, ProfileView, name_problem};
use domain::text::clean_line;
use domain::time::Timestamp;
use store::member::{ProfileRow, find_profile, lock_member, set_profile};

/// The profile of who is signed in.
///
/// # Errors
/// [`AccountError::SignedOut`].
pub async fn profile(shop: &Shop, token: Option<&str>) -> Result<ProfileView> {
    let member = require(shop, token).await?;
    let found = find_profile(shop.store.reader(), member.id).await?;
    let found = found.ok_or(ServiceError::Rule(AccountError::SignedOut))?;
    let changes_from = next_change(shop, &found).filter(|from| shop.clock.now() < *from);
    Ok(ProfileView { name: found.name, birthday: found.birthday, changes_from })
}

/// From when on a birthday that was told can be told anew.
fn next_change(shop: &Shop, row: &ProfileRow) -> Option<Timestamp> {
    let set_at = row.birthday_set_at?;
    Some(changeable_from(set_at, shop.settings.utc_offset_minutes))
}

/// Sets name and birthday. A birthday can be told anew once a year; until then it stays, whatever is left empty.
///
/// # Errors
/// [`AccountError::SignedOut`], [`AccountError::Fields`].
pub async fn save_profile(
    shop: &Shop,
    token: Option<&str>,
    name: &str,
    birthday: &BirthdayForm,
) -> Result<()> {
    let member = require(shop, token).await?.id;
    let (now, name) = (shop.clock.now(), clean_line(name));
    let born = birthday.read(now, shop.settings.utc_offset_minutes);
    let wrong =
        [(Field::Name, name_problem(&name)), (Field::Birthday, born.as_ref().err().copied())];
    let problems: Vec<_> =
        wrong.into_iter().filter_map(|(field, problem)| Some((field, problem?))).collect();
    if !problems.is_empty() {
        return Err(ServiceError::Rule(AccountError::Fields(problems)));
    }
    let (born, name) = (born.ok().flatten(), name.as_str());
    shop.store
        .write(|tx| async move {
            lock_member(&tx, member).await?;
            let known = find_profile(&tx, member).await?;
            let known = known.ok_or(ServiceError::Rule(AccountError::SignedOut))?;
            let may_change = next_change(shop, &known).is_none_or(|from| from <= now);
            let changed = changed(&known, born, may_change, now).ok_or_else(too_soon)?;
            Ok(set_profile(&tx, member, &ProfileRow { name: name.to_owned(), ..changed }).await?)
        })
        .await
}

/// The profile with another birthday; nothing when it can't be told anew yet.
fn changed(
    known: &ProfileRow,
    wanted: Option<Birthday>,
    may_change: bool,
    now: Timestamp,
) -> Option<ProfileRow> {
    if wanted == known.birthday || (wanted.is_none() && !may_change) {
        return Some(known.clone());
    }
    let birthday_set_at = if wanted.is_some() { Some(now) } else { known.birthday_set_at };
    may_change.then(|| ProfileRow { birthday: wanted, birthday_set_at, ..known.clone() })
}

fn too_soon() -> ServiceError<AccountError> {
    ServiceError::Rule(AccountError::Fields(vec![(Field::Birthday, Problem::TooSoon)]))
}
