//! What a member has typed and not sent: kept with the member, so that nothing that was refused is lost.

use crate::{Shop, account};
use store::StoreError;
use store::community::{find_draft, keep_draft};

/// Most bytes of a draft: the longest post, in the widest script, with room for the other fields.
const MAX_BYTES: usize = 64 * 1_024;

/// Keeps a draft of who is signed in; `false` when nobody is, or it is far too long.
///
/// # Errors
/// What the database met.
pub async fn keep(
    shop: &Shop,
    token: Option<&str>,
    place: &str,
    body: &str,
) -> anyhow::Result<bool> {
    let Some(token) = token.filter(|_| body.len() <= MAX_BYTES) else { return Ok(false) };
    let Some(member) = account::find(shop, token).await? else { return Ok(false) };
    let at = shop.clock.now();
    let kept = shop
        .store
        .write(|tx| async move { keep_draft(&tx, member.id, place, body, at).await })
        .await;
    kept.map_err(|error: StoreError| error)?;
    Ok(true)
}

/// The draft of who is signed in.
///
/// # Errors
/// What the database met.
pub async fn find(shop: &Shop, token: Option<&str>, place: &str) -> anyhow::Result<Option<String>> {
    let Some(token) = token else { return Ok(None) };
    let Some(member) = account::find(shop, token).await? else { return Ok(None) };
    Ok(find_draft(shop.store.reader(), member.id, place).await?)
}
