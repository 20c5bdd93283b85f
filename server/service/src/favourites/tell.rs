//! Tells members once when a favourite is back or has become cheaper.

use super::priced_cards;
use crate::Shop;
use domain::catalog::ProductCard;
use domain::favourite::{News, Standing};
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::time::DAY_MS;
use store::favourite::{FavouriteRow, delete_removed, list_changed, list_watched, mark_seen};
use store::mail::{Facts, NewMail, Topic, queue};
use store::member::find_member;
use store::{StoreError, Tx};

/// Products that are looked at together.
const BATCH: u64 = 200;
/// How long what was taken off a list can be put back.
const UNDO_MS: i64 = DAY_MS;

/// Looks at every product that is somebody's favourite and queues a letter for what is news; how many. That
/// it was seen is marked in the same transaction, under the condition that nobody else did, so that several
/// instances may run it and each event is told once. What is not on sale is left as it was seen last.
///
/// # Errors
/// What the database met; letters queued before that stay so.
pub async fn tell_favourites(shop: &Shop) -> anyhow::Result<u32> {
    let (mut told, mut after) = (0, ProductId(0));
    loop {
        let products = list_watched(shop.store.reader(), after, BATCH).await?;
        let Some(last) = products.last() else { break };
        after = *last;
        // The language is the letter's; here only figures are read.
        for card in priced_cards(shop, &products, Lang::default()).await?.values() {
            let now = Standing::of(card);
            for row in list_changed(shop.store.reader(), card.id, now).await? {
                told += u32::from(look(shop, &row, card, now).await?);
            }
        }
    }
    let before = shop.clock.now().plus_ms(-UNDO_MS);
    let forgotten = shop.store.write(|tx| async move { delete_removed(&tx, before).await });
    forgotten.await.map_err(|error: StoreError| error)?;
    Ok(told)
}

async fn look(
    shop: &Shop,
    row: &FavouriteRow,
    card: &ProductCard,
    now: Standing,
) -> store::Result<bool> {
    shop.store
        .write(|tx| async move {
            if !mark_seen(&tx, row, now).await? {
                return Ok(false);
            }
            match row.watch.news(now) {
                Some(news) => tell(shop, &tx, row, card, now, news).await,
                None => Ok(false),
            }
        })
        .await
}

/// Queues the letter; nothing for who has no address.
async fn tell(
    shop: &Shop,
    tx: &Tx,
    row: &FavouriteRow,
    card: &ProductCard,
    now: Standing,
    news: News,
) -> store::Result<bool> {
    let Some(member) = find_member(tx, row.owner).await? else { return Ok(false) };
    let Some(email) = &member.email else { return Ok(false) };
    let at = shop.clock.now();
    let named = store::catalog::list_cards(tx, &[card.id], member.lang, at).await?;
    let name = named.into_iter().next().map_or_else(|| card.name.clone(), |card| card.name);
    let facts = Facts {
        name: Some(member.name),
        path: Some(format!("/{}/p/{}", member.lang.slug(), card.slug)),
        product: Some(name),
        price: Some(now.price),
        ..Facts::default()
    };
    let topic = match news {
        News::BackInStock => Topic::BackInStock,
        News::PriceDrop => Topic::PriceDrop,
    };
    let mail = NewMail { topic, recipient: email, lang: member.lang, facts: &facts };
    queue(tx, &mail, at).await?;
    Ok(true)
}
