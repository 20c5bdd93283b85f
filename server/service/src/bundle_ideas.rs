//! What is bought together so often that it might sell as a bundle: pairs and triples with how often, how much
//! oftener than by chance, and what would be left of the price. For staff; who decides is a person.

use crate::Shop;
use crate::recommender::read_baskets;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::margin::margin;
use domain::money::Money;
use recommend::Rule;
use store::catalog::{GoodsCost, goods_costs};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Orders that must hold all of a bundle; 2 at least.
    pub min_orders: u32,
    /// Pairs and triples, the best of each.
    pub limit: usize,
    /// What the bundle would take off, in basis points.
    pub off_bp: u32,
}

/// Products that might sell as a bundle.
#[derive(Clone, Debug, PartialEq)]
pub struct BundleIdea {
    /// The products, the most bought one first.
    pub goods: Vec<GoodsCost>,
    /// Orders with all of them.
    pub orders: u32,
    /// Their share of all orders, 0 to 1.
    pub support: f64,
    /// How many times oftener they are together than by chance.
    pub lift: f64,
    /// What the bundle would sell for, tax included.
    pub price: Money,
    /// What would be left of one; nothing where a cost isn't known.
    pub margin: Option<Money>,
}

impl BundleIdea {
    /// The margin that 1,000 orders bring, if as many as before buy these together.
    #[must_use]
    pub fn expected_margin(&self) -> Option<f64> {
        Some(self.margin?.0 as f64 * self.support * 1_000.0)
    }
}

/// Pairs, then triples, the best first by lift times the root of how often; what isn't on sale is left out.
///
/// # Errors
/// What the database met; that the baskets that were kept can't be read.
pub async fn bundle_ideas(
    shop: &Shop,
    terms: Terms,
    lang: Lang,
) -> anyhow::Result<Vec<BundleIdea>> {
    let Some(trainer) = read_baskets(shop).await? else { return Ok(Vec::new()) };
    let Terms { min_orders, limit, off_bp } = terms;
    let (pairs, triples) = tokio::task::spawn_blocking(move || {
        (trainer.pairs(min_orders, limit), trainer.triples(min_orders, limit))
    })
    .await?;
    let items = pairs.iter().flat_map(|rule| rule.items);
    let items = items.chain(triples.iter().flat_map(|rule| rule.items));
    let products: Vec<ProductId> = items.filter_map(product).collect();
    let now = shop.clock.now();
    let costs = goods_costs(shop.store.reader(), &products, lang, now).await?;
    let goods = |items: &[u64]| -> Option<Vec<GoodsCost>> {
        items.iter().map(|item| costs.get(&product(*item)?).cloned()).collect()
    };
    let tax_bp = shop.settings.prices.tax_bp;
    let pairs =
        pairs.iter().filter_map(|rule| Some(idea(rule, goods(&rule.items)?, off_bp, tax_bp)));
    let triples =
        triples.iter().filter_map(|rule| Some(idea(rule, goods(&rule.items)?, off_bp, tax_bp)));
    Ok(pairs.chain(triples).collect())
}

fn product(item: u64) -> Option<ProductId> {
    i64::try_from(item).ok().map(ProductId)
}

fn idea<const N: usize>(
    rule: &Rule<N>,
    goods: Vec<GoodsCost>,
    off_bp: u32,
    tax_bp: u32,
) -> BundleIdea {
    let list: Money = goods.iter().map(|one| one.price).sum();
    let cost: Option<Vec<Money>> = goods.iter().map(|one| one.cost).collect();
    let cost = cost.map(|costs| costs.into_iter().sum::<Money>());
    BundleIdea {
        orders: rule.baskets,
        support: rule.support,
        lift: rule.lift,
        price: list - domain::pricing::cut::Cut::Percent(off_bp).saving(list),
        margin: cost.map(|cost| margin(list, off_bp, tax_bp, cost)),
        goods,
    }
}
