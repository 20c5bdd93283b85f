//! How a buyer gets at an order: by number and secret, or by number and contact.

use crate::Shop;
use crate::payment::provider_for;
use crate::secret::{hash, is_same, is_same_hash, new_token};
use domain::contact::{normalize_email, phone_candidates};
use domain::ids::OrderId;
use domain::order::{Order, TransferInstructions};
use domain::order_number::OrderNumber;
use domain::time::DAY_MS;
use store::access::{grant_access, has_access, is_own};
use store::order::{OrderSecrets, find_order, find_secrets};
use store::{Connection, StoreError};

/// How long a token opens an order that was tracked.
const TRACKED_FOR_MS: i64 = 30 * DAY_MS;

/// The order that number and access token open; the number may be spelt as people do. The token of a session
/// opens every order of its member.
///
/// # Errors
/// Only unexpected ones.
pub async fn find(shop: &Shop, number: &str, access_token: &str) -> anyhow::Result<Option<Order>> {
    let reader = shop.store.reader();
    match find_id(shop, reader, number, access_token).await? {
        Some(id) => Ok(find_order(reader, id).await?),
        None => Ok(None),
    }
}

/// The id of the order that number and access token open.
pub(crate) async fn find_id(
    shop: &Shop,
    db: &impl Connection,
    number: &str,
    access_token: &str,
) -> store::Result<Option<OrderId>> {
    let Some(number) = OrderNumber::parse(number) else { return Ok(None) };
    let Some(secrets) = find_secrets(db, &number.to_string()).await? else { return Ok(None) };
    let token_hash = hash(access_token);
    let now = shop.clock.now();
    let opens = is_same_hash(&token_hash, &secrets.access_hash)
        || has_access(db, secrets.id, &token_hash, now).await?
        || is_own(db, secrets.id, &token_hash, now).await?;
    Ok(opens.then_some(secrets.id))
}

/// A new access token for who knows an order's number and its e-mail address or telephone; it opens
/// the order for 30 days. An unknown number and a wrong contact are told apart by nothing, not even
/// by the work they make. How often somebody may try, the server limits.
///
/// # Errors
/// Only unexpected ones.
pub async fn track(shop: &Shop, number: &str, contact: &str) -> anyhow::Result<Option<String>> {
    // What is no number is looked up too, under one that opens nothing: the work is the same.
    let number = OrderNumber::parse(number).unwrap_or(OrderNumber::from_bits(0));
    let found = find_secrets(shop.store.reader(), &number.to_string()).await?;
    let nobody = || OrderSecrets {
        id: OrderId(0),
        access_hash: [0; 32],
        email_normal: String::new(),
        phone_normal: String::new(),
    };
    let is_known = found.is_some();
    let secrets = found.unwrap_or_else(nobody);
    if !(is_known & knows_contact(&secrets, contact)) {
        return Ok(None);
    }
    let (token, now) = (new_token(), shop.clock.now());
    let token_hash = &hash(&token);
    shop.store
        .write(|tx| async move {
            let until = now.plus_ms(TRACKED_FOR_MS);
            grant_access(&tx, secrets.id, token_hash, until).await?;
            Ok::<_, StoreError>(())
        })
        .await?;
    Ok(Some(token))
}

/// Whether a text is the order's e-mail address or its telephone, in any spelling. Compares
/// everything, whatever it finds.
fn knows_contact(secrets: &OrderSecrets, contact: &str) -> bool {
    let email = normalize_email(contact).unwrap_or_default();
    let mut knows = !email.is_empty() & is_same(&email, &secrets.email_normal);
    for phone in phone_candidates(contact) {
        knows |= is_same(&phone, &secrets.phone_normal);
    }
    knows
}

/// How to pay an order that waits for a transfer; `None` for every other, and for a balance that can't be
/// paid yet.
pub fn transfer_instructions(shop: &Shop, order: &Order) -> Option<TransferInstructions> {
    order.due().filter(|due| due.from <= shop.clock.now())?;
    provider_for(order.payment).instructions(&shop.settings, order)
}
