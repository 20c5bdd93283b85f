//! `server related …`: who stands beside a product, and what staff want there, until they have a console.

use anyhow::Context;
use clap::{Args, Subcommand};
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::money::Money;
use service::Shop;
use service::bundle_ideas::{Terms, bundle_ideas};
use service::related::{Choice, choose, list_related};
use std::process::ExitCode;

/// What `server related` can do.
#[derive(Subcommand)]
pub(super) enum RelatedCommand {
    /// List who stands beside a product, shelf by shelf.
    List {
        /// The product's address: the last part of its page's.
        product: String,
    },
    /// Put products beside a product, before all others and in this order.
    Pin(Pair),
    /// Never show products beside a product.
    Ban(Pair),
    /// Leave it to the shop again.
    Clear(Pair),
    /// List what is bought together so often that it might sell as a bundle.
    Bundles(BundleArgs),
    /// How often the places of each shelf were seen and opened.
    Figures {
        /// The days that are counted.
        #[arg(long, default_value_t = 30)]
        days: u32,
    },
}

/// A product and others.
#[derive(Args)]
pub(super) struct Pair {
    /// The product's address.
    product: String,
    /// The addresses of the others.
    #[arg(required = true)]
    others: Vec<String>,
}

/// What `server related bundles` takes.
#[derive(Args)]
pub(super) struct BundleArgs {
    /// Orders that must hold all of a bundle, 2 at least.
    #[arg(long, default_value_t = 5)]
    min_orders: u32,
    /// Pairs, and triples, at most.
    #[arg(long, default_value_t = 15)]
    limit: usize,
    /// What the bundle would take off, in percent: the margin is told for that.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(0..=90))]
    off: u32,
}

pub(super) async fn run(command: RelatedCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        RelatedCommand::List { product } => list(shop, &product).await?,
        RelatedCommand::Pin(pair) => set(shop, &pair, Choice::Pinned).await?,
        RelatedCommand::Ban(pair) => set(shop, &pair, Choice::Banned).await?,
        RelatedCommand::Clear(pair) => set(shop, &pair, Choice::None).await?,
        RelatedCommand::Bundles(args) => bundles(shop, &args).await?,
        RelatedCommand::Figures { days } => figures(shop, days).await?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn find(shop: &Shop, slug: &str) -> anyhow::Result<ProductId> {
    let now = shop.clock.now();
    let found = store::catalog::find_product_by_slug(&shop.store, slug, Lang::En, now).await?;
    Ok(found.with_context(|| format!("{slug}: no product on sale has this address"))?.id)
}

async fn list(shop: &Shop, slug: &str) -> anyhow::Result<()> {
    let product = find(shop, slug).await?;
    for shelf in list_related(shop, product, Lang::En).await? {
        println!("{}", shelf.source.code());
        for card in shelf.cards {
            let stock = if card.in_stock { "" } else { "  (sold out)" };
            println!("  {:<40} {}{stock}", card.slug, card.name);
        }
    }
    Ok(())
}

async fn set(shop: &Shop, pair: &Pair, choice: Choice) -> anyhow::Result<()> {
    let product = find(shop, &pair.product).await?;
    let mut others = Vec::new();
    for slug in &pair.others {
        others.push(find(shop, slug).await?);
    }
    choose(shop, product, &others, choice).await?;
    list(shop, &pair.product).await
}

async fn bundles(shop: &Shop, args: &BundleArgs) -> anyhow::Result<()> {
    let BundleArgs { min_orders, limit, off } = *args;
    let terms = Terms { min_orders, limit, off_bp: off * 100 };
    let ideas = bundle_ideas(shop, terms, Lang::En).await?;
    if ideas.is_empty() {
        println!("nothing was bought together in {min_orders} orders that were learned from");
        return Ok(());
    }
    println!(
        "{:>6} {:>8} {:>6} {:>10} {:>10} {:>12}  bundle ({off} % off)",
        "orders", "support", "lift", "price", "margin", "per 1,000"
    );
    let currency = shop.settings.currency;
    let money = |amount| currency.format(amount);
    for idea in ideas {
        let expected = idea.expected_margin().map(|amount| Money(amount.round() as i64));
        let told = |amount: Option<Money>| amount.map_or_else(|| "unknown".to_owned(), money);
        let names: Vec<&str> = idea.goods.iter().map(|one| one.slug.as_str()).collect();
        println!(
            "{:>6} {:>7.2}% {:>6.1} {:>10} {:>10} {:>12}  {}",
            idea.orders,
            idea.support * 100.0,
            idea.lift,
            money(idea.price),
            told(idea.margin),
            told(expected),
            names.join(" + ")
        );
    }
    Ok(())
}

async fn figures(shop: &Shop, days: u32) -> anyhow::Result<()> {
    let figures = service::behaviour::shelf_figures(shop, days).await?;
    println!("{:<16} {:>5} {:>9} {:>9} {:>7}", "shelf", "place", "shown", "opened", "of 100");
    for figure in figures {
        let share = figure.opened * 100 / figure.shown.max(1);
        let (source, place) = (figure.source.code(), figure.position + 1);
        println!("{source:<16} {place:>5} {:>9} {:>9} {share:>7}", figure.shown, figure.opened);
    }
    Ok(())
}
