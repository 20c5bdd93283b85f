//! `server related …`: who stands beside a product, and what staff want there, until they have a console.

use anyhow::Context;
use clap::{Args, Subcommand};
use domain::ids::ProductId;
use domain::lang::Lang;
use service::Shop;
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

pub(super) async fn run(command: RelatedCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        RelatedCommand::List { product } => list(shop, &product).await?,
        RelatedCommand::Pin(pair) => set(shop, &pair, Choice::Pinned).await?,
        RelatedCommand::Ban(pair) => set(shop, &pair, Choice::Banned).await?,
        RelatedCommand::Clear(pair) => set(shop, &pair, Choice::None).await?,
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
