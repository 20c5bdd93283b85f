//! The command line: what it takes, and which file does it. Answers go to stdout, everything else to
//! stderr; the exit code is 0 when all is well, 1 when not, 2 when the command was not understood.

mod check;
mod community;
mod config;
mod order;
mod order_text;
mod points;
mod preview_text;
mod promotion;
mod promotion_file;
mod promotion_text;
mod recommend;
mod refund;
mod related;
mod review;
mod search;
mod seed;
mod serve;
mod told;

use crate::config::Config;
use anyhow::Context;
use clap::{Args, Parser, Subcommand};
use service::Shop;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use store::Store;

/// Puzi, an online mall: the server and its tools.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Args)]
struct Common {
    /// Configuration file [default: puzi.toml, when there is one].
    #[arg(long, env = "PUZI_CONFIG", global = true, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    WithShop(ShopCommand),
    /// Measure the search engine.
    #[command(subcommand)]
    Search(search::SearchCommand),
    /// Measure the recommender.
    #[command(subcommand)]
    Recommend(recommend::RecommendCommand),
    /// Print every key of the configuration with its value, default and meaning.
    Config(config::ConfigArgs),
}

/// What needs the shop's database.
#[derive(Subcommand)]
enum ShopCommand {
    /// Serve the shop; also what `server` alone does.
    Serve,
    /// Bring the database's schema up to date.
    Migrate,
    /// Fill the shop with the demo mall; run again it adds nothing twice.
    Seed(seed::SeedArgs),
    /// Audit the database against the shop's invariants; exit code 1 when a row is at fault.
    Check,
    /// Build the search index anew; a running server goes over to it.
    Reindex,
    /// Look at orders and move them on.
    #[command(subcommand)]
    Order(order::OrderCommand),
    /// Look at what is to be given back, and note that it was.
    #[command(subcommand)]
    Refund(refund::RefundCommand),
    /// Look at what buyers say, answer it, hide some.
    #[command(subcommand)]
    Review(review::ReviewCommand),
    /// The community: what is reported, what moderators set, and the log of it.
    #[command(subcommand)]
    Community(community::CommunityCommand),
    /// Look at promotions, try them on a cart, bring them in and switch them.
    #[command(subcommand)]
    Promotion(promotion::PromotionCommand),
    /// Look at members' points, give some and take some.
    #[command(subcommand)]
    Points(points::PointsCommand),
    /// Look at who stands beside a product, and choose it.
    #[command(subcommand)]
    Related(related::RelatedCommand),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let command = cli.command.unwrap_or(Command::WithShop(ShopCommand::Serve));
    let outcome = load(&cli.common).and_then(|config| match command {
        Command::Search(command) => search::run(&command),
        Command::Recommend(command) => recommend::run(&command),
        Command::Config(args) => config::run(&args, &config),
        Command::WithShop(command) => {
            crate::telemetry::start_logging(&config.log)?;
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(dispatch(command, config))
        }
    });
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Opens the shop for one command and closes it behind it: a SQLite file is whole only then, before
/// that its newest rows stand in the log beside it.
async fn dispatch(command: ShopCommand, config: Config) -> anyhow::Result<ExitCode> {
    let shop = open_shop(&config).await?;
    let outcome = match command {
        ShopCommand::Serve => serve::run(config, &shop).await,
        ShopCommand::Migrate => migrate(&shop).await,
        ShopCommand::Seed(args) => seed::run(&args, &shop).await,
        ShopCommand::Check => check::run(&shop).await,
        ShopCommand::Reindex => reindex(&shop).await,
        ShopCommand::Order(command) => order::run(command, &shop).await,
        ShopCommand::Refund(command) => refund::run(command, &shop).await,
        ShopCommand::Review(command) => review::run(command, &shop).await,
        ShopCommand::Community(command) => community::run(command, &shop).await,
        ShopCommand::Promotion(command) => promotion::run(command, &shop).await,
        ShopCommand::Points(command) => points::run(command, &shop).await,
        ShopCommand::Related(command) => related::run(command, &shop).await,
    };
    let closed = shop.store.close().await.context("the database could not be closed");
    let code = outcome?;
    closed?;
    Ok(code)
}

fn load(common: &Common) -> anyhow::Result<Config> {
    let usual = PathBuf::from("puzi.toml");
    let file = common.config.clone().or_else(|| usual.exists().then_some(usual));
    Ok(Config::load_here(file.as_deref())?)
}

/// Opens the shop's database; the folder of a SQLite file is made when it is missing.
async fn open_shop(config: &Config) -> anyhow::Result<Shop> {
    if let Some(path) = config.sqlite_file()
        && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("the folder {} can't be made", folder.display()))?;
    }
    let options = store::Options {
        max_connections: config.database.max_connections,
        acquire_timeout: Duration::from_secs(config.database.acquire_seconds),
    };
    let store = Store::connect(&config.database_url, options)
        .await
        .context("database_url: the database can't be opened")?;
    Ok(Shop::new(store, config.shop.clone()).with_search(config.search_folder()))
}

async fn migrate(shop: &Shop) -> anyhow::Result<ExitCode> {
    shop.store.migrate().await.context("the schema could not be brought up to date")?;
    println!("the schema is up to date");
    Ok(ExitCode::SUCCESS)
}

async fn reindex(shop: &Shop) -> anyhow::Result<ExitCode> {
    shop.store.migrate().await.context("the schema could not be brought up to date")?;
    let products = service::search::reindex(shop).await.context("the index could not be built")?;
    println!("{products} products indexed");
    Ok(ExitCode::SUCCESS)
}
