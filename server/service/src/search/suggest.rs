//! What to offer while a query is being typed.

use super::product_ids;
use crate::{Shop, offers};
use domain::catalog::{CategoryNode, Link};
use domain::lang::Lang;
use domain::listing::{MAX_QUERY_CHARS, Suggestions};
use search::Script;
use search::analysis::fold::fold;
use store::catalog;

/// What may be meant by a text, at most `limit` of each kind; nothing without an index.
///
/// # Errors
/// What the database or the index met.
pub async fn suggest(
    shop: &Shop,
    text: &str,
    lang: Lang,
    limit: usize,
) -> anyhow::Result<Suggestions> {
    let text: String = text.trim().chars().take(MAX_QUERY_CHARS).collect();
    if text.is_empty() {
        return Ok(Suggestions::default());
    }
    // Some of them may be off sale.
    let script = if lang == Lang::ZhHant { Script::Traditional } else { Script::Simplified };
    let found = shop.search.suggest(text.clone(), limit * 2, script).await?;
    let Some(found) = found else { return Ok(Suggestions::default()) };
    let now = shop.clock.now();
    let ids = product_ids(&found.products);
    let mut products = catalog::list_cards(shop.store.reader(), &ids, lang, now).await?;
    products.truncate(limit);
    offers::fill(shop, shop.store.reader(), products.iter_mut().collect(), lang).await?;
    let tree = catalog::category_tree(&shop.store, lang, now).await?;
    let mut categories = Vec::new();
    collect(&tree, &fold(&text), limit, &mut categories);
    let queries = found.queries.into_iter().take(limit).collect();
    Ok(Suggestions { queries, categories, products })
}

fn collect(nodes: &[CategoryNode], text: &str, limit: usize, into: &mut Vec<Link>) {
    for node in nodes {
        if into.len() < limit && fold(&node.name).contains(text) {
            into.push(Link { slug: node.slug.clone(), name: node.name.clone() });
        }
        collect(&node.children, text, limit, into);
    }
}
