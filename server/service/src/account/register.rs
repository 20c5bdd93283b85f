//! Opens an account: the form sends a link to its address, and who opens the link with the password of the
//! form has the account. Until then there is nothing but the link, so nobody can hold an address that is
//! not theirs, and the page says the same for every address.

use super::attempts::{Counted, FORMS, MAIL, PAIR, count, count_one};
use super::session::{Opening, open};
use super::{Result, SignedIn, Visitor, common, letters};
use crate::secret::{hash, is_same_hash, new_session_token};
use crate::{ServiceError, Shop};
use anyhow::Context;
use domain::account::{AccountError, RegisterForm, SignInName, normalize_mobile};
use domain::contact::normalize_email;
use domain::ids::OrderId;
use domain::lang::Lang;
use domain::order_number::OrderNumber;
use domain::text::clean_line;
use domain::time::{DAY_MS, Timestamp};
use serde::{Deserialize, Serialize};
use store::member::{
    LinkRow, MOBILE_TAKEN, MemberRow, NewLink, NewMember, Purpose, find_link, find_member_by,
    give_order, insert_link, insert_member, use_link,
};
use store::order::find_secrets;
use store::{StoreError, Tx};

/// How long the link holds.
const LINK_MS: i64 = DAY_MS;

/// What an account is to be, as its link keeps it.
#[derive(Serialize, Deserialize)]
struct Pending {
    name: String,
    mobile: Option<String>,
    password_hash: String,
    lang: Lang,
    agreed_at: Timestamp,
    /// Orders that were placed where the form was sent from.
    orders: Vec<i64>,
}

/// Sends a link to the form's address; to one that has an account, a letter that says so. The answer is the
/// same.
///
/// # Errors
/// [`AccountError::Fields`], [`AccountError::Wait`].
pub async fn register(shop: &Shop, form: &RegisterForm, visitor: Visitor<'_>) -> Result<()> {
    let mut problems = form.problems();
    common::check(&mut problems, &form.password, &[&form.name, &form.email, &form.mobile]);
    if !problems.is_empty() {
        return Err(ServiceError::Rule(AccountError::Fields(problems)));
    }
    count(shop, &[Counted::new(&["forms", visitor.place], FORMS)]).await?;
    let email = &normalize_email(&form.email).context("validated e-mail address")?;
    let now = shop.clock.now();
    let pending = Pending {
        name: clean_line(&form.name),
        mobile: normalize_mobile(&form.mobile),
        password_hash: shop.passwords.hash(&form.password).await?,
        lang: visitor.lang,
        agreed_at: now,
        orders: placed_here(shop, visitor.orders).await?,
    };
    let detail = serde_json::to_string(&pending).context("writing what an account is to be")?;
    let asked = &Asked { email, name: &pending.name, lang: visitor.lang, detail: &detail, now };
    Ok(shop.store.write(|tx| async move { asked.answer(&tx).await }).await?)
}

/// The orders whose tokens prove that they were placed in this browser.
async fn placed_here(shop: &Shop, known: &[(String, String)]) -> store::Result<Vec<i64>> {
    let mut orders = Vec::new();
    for (number, token) in known {
        let Some(number) = OrderNumber::parse(number) else { continue };
        let found = find_secrets(shop.store.reader(), &number.to_string()).await?;
        let own = found.filter(|secrets| is_same_hash(&hash(token), &secrets.access_hash));
        orders.extend(own.map(|secrets| secrets.id.0));
    }
    Ok(orders)
}

/// A form found right.
struct Asked<'a> {
    email: &'a str,
    name: &'a str,
    lang: Lang,
    detail: &'a str,
    now: Timestamp,
}

impl Asked<'_> {
    async fn answer(&self, tx: &Tx) -> store::Result<()> {
        let now = self.now;
        // Who asks again and again for somebody else's address fills no mailbox.
        if count_one(tx, Counted::new(&["mail", self.email], MAIL), now).await? > 0 {
            return Ok(());
        }
        let address = SignInName::Email(self.email.to_owned());
        if let Some(member) = find_member_by(tx, &address).await? {
            let to = letters::To { email: self.email, name: &member.name, lang: member.lang };
            return letters::exists(tx, to, now).await;
        }
        let (token, until) = (new_session_token(), now.plus_ms(LINK_MS));
        let link = NewLink {
            purpose: Purpose::Register,
            member_id: None,
            address: self.email,
            token_hash: &hash(&token),
            detail: self.detail,
            expires_at: until,
        };
        insert_link(tx, &link, now).await?;
        let to = letters::To { email: self.email, name: self.name, lang: self.lang };
        letters::verify(tx, to, &token, until, now).await
    }
}

/// Opens the account of a link for who knows the password of its form, and signs in. The password is asked
/// for, so that nobody gets an account into which somebody else put the password.
///
/// # Errors
/// [`AccountError::LinkGone`], [`AccountError::Wrong`], [`AccountError::Wait`].
pub async fn verify(
    shop: &Shop,
    token: &str,
    password: &str,
    visitor: Visitor<'_>,
) -> Result<SignedIn> {
    let gone = || ServiceError::Rule(AccountError::LinkGone);
    let (reader, now) = (shop.store.reader(), shop.clock.now());
    let found = find_link(reader, Purpose::Register, &hash(token), now).await?;
    let link = &found.ok_or_else(gone)?;
    count(shop, &[Counted::new(&["verify", &link.id.to_string()], PAIR)]).await?;
    let mut pending: Pending = serde_json::from_str(&link.detail).context("a link's account")?;
    if !shop.passwords.is_same(password, Some(&pending.password_hash)).await? {
        return Err(ServiceError::Rule(AccountError::Wrong));
    }
    loop {
        let wanted = &pending;
        let opened =
            shop.store.write(|tx| async move { admit(shop, &tx, link, wanted, visitor).await });
        match opened.await {
            // The number has an account: this one goes without.
            Err(error) if error.is_conflict(MOBILE_TAKEN) && pending.mobile.is_some() => {
                pending.mobile = None;
            }
            // Its address has got an account meanwhile, by another link.
            Err(error) if error.is_conflict(store::member::EMAIL_TAKEN) => return Err(gone()),
            other => return other?.ok_or_else(gone),
        }
    }
}

/// Makes the member; none when the link is used up.
async fn admit(
    shop: &Shop,
    tx: &Tx,
    link: &LinkRow,
    pending: &Pending,
    visitor: Visitor<'_>,
) -> Result<Option<SignedIn>, StoreError> {
    let now = shop.clock.now();
    if !use_link(tx, link.id, now).await? {
        return Ok(None);
    }
    let new = NewMember {
        name: &pending.name,
        email: &link.address,
        mobile: pending.mobile.as_deref(),
        password_hash: &pending.password_hash,
        lang: pending.lang,
        agreed_at: pending.agreed_at,
    };
    let id = insert_member(tx, &new, now).await?;
    for order in &pending.orders {
        give_order(tx, OrderId(*order), id).await?;
    }
    let member = MemberRow {
        id,
        name: pending.name.clone(),
        email: Some(link.address.clone()),
        mobile: pending.mobile.clone(),
        password_hash: None,
        is_verified: true,
        lang: pending.lang,
        created_at: now,
    };
    let opening = Opening { is_remembered: false, tells: false };
    let signed_in = open(shop, tx, &member, visitor, opening).await?;
    Ok(Some(signed_in))
}
