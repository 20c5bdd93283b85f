//! Signs a member in.

use super::attempts::{Counted, DEVICE, NAME, PAIR, PLACE, count};
use super::session::{Opening, open};
use super::{Result, SignedIn, Visitor};
use crate::secret::hash;
use crate::{ServiceError, Shop};
use domain::account::password::MAX;
use domain::account::{AccountError, Field, Problem, SignInName};
use domain::text::length;
use store::member::{
    MemberRow, clear_attempts, find_member_by, list_members_of_device, take_back_attempt,
};

/// Opens a session for who knows the password, by e-mail address or mobile number. An unknown name and a
/// wrong password are told apart by nothing, not even by the work they make. `remember`: the session
/// outlives the browser.
///
/// # Errors
/// [`AccountError::Wrong`]; [`AccountError::Wait`] after too many failures: then nothing was compared;
/// [`AccountError::Fields`] when the name can't be one.
pub async fn sign_in(
    shop: &Shop,
    name: &str,
    password: &str,
    remember: bool,
    visitor: Visitor<'_>,
) -> Result<SignedIn> {
    let Some(name) = SignInName::parse(name) else {
        let problem = if name.trim().is_empty() { Problem::Missing } else { Problem::Malformed };
        return Err(ServiceError::Rule(AccountError::Fields(vec![(Field::SignInName, problem)])));
    };
    let reader = shop.store.reader();
    let member = find_member_by(reader, &name).await?;
    let device = visitor.device.unwrap_or_default();
    let known = list_members_of_device(reader, &hash(device)).await?;
    let is_known = member.as_ref().is_some_and(|member| known.contains(&member.id));
    let allowance = Allowance::of(name.as_str(), is_known.then_some(device), visitor.place);
    count(shop, &allowance.all()).await?;
    let kept = member.as_ref().and_then(|member| member.password_hash.as_deref());
    // Longer than any password: not worth its hashing, whosever it is.
    let is_right = length(password) <= MAX && shop.passwords.is_same(password, kept).await?;
    let Some(member) = member.filter(|_| is_right) else {
        return Err(ServiceError::Rule(AccountError::Wrong));
    };
    let (member, allowance): (&MemberRow, _) = (&member, &allowance);
    let opening = Opening { is_remembered: remember, tells: true };
    let signed_in = shop.store.write(|tx| async move {
        clear_attempts(&tx, &allowance.own.key).await?;
        for shared in &allowance.shared {
            take_back_attempt(&tx, &shared.key).await?;
        }
        open(shop, &tx, member, visitor, opening).await
    });
    Ok(signed_in.await?)
}

/// What an attempt counts against.
struct Allowance {
    /// What who knows the password has for themselves.
    own: Counted,
    /// What others use up too.
    shared: Vec<Counted>,
}

impl Allowance {
    /// On a browser where the member signed in before, only that browser's failures count: nobody elsewhere
    /// can lock its owner out.
    fn of(name: &str, known_device: Option<&str>, place: &str) -> Self {
        if let Some(device) = known_device {
            return Self { own: Counted::new(&["device", name, device], DEVICE), shared: vec![] };
        }
        let shared =
            vec![Counted::new(&["place", place], PLACE), Counted::new(&["name", name], NAME)];
        Self { own: Counted::new(&["pair", name, place], PAIR), shared }
    }

    fn all(&self) -> Vec<Counted> {
        std::iter::once(&self.own).chain(&self.shared).copied().collect()
    }
}
