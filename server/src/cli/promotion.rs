//! `server promotion …`: what staff need until they have a console.

use super::preview_text::{self, local_moment};
use super::promotion_file;
use super::promotion_text::{heading, is_near, line};
use clap::{Args, Subcommand};
use domain::lang::Lang;
use domain::shipping::{DeliveryMethod, Zone};
use service::Shop;
use service::staff_promotions::{self, PreviewError, Wanted};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What `server promotion` can do.
#[derive(Subcommand)]
pub(super) enum PromotionCommand {
    /// List the promotions that run, or begin within 7 days.
    List {
        /// Also those that are off, over or far ahead.
        #[arg(long)]
        all: bool,
    },
    /// Print a promotion as JSON, as `import` takes it.
    Show {
        /// Its code.
        code: String,
    },
    /// Tell what stands in the way of importing a file; exit code 1 when something does.
    Validate {
        /// A promotion or an array of them as JSON; `-` is standard input.
        file: PathBuf,
    },
    /// Save the promotions of a file, all or none; those whose codes are there are replaced.
    Import {
        /// A promotion or an array of them as JSON; `-` is standard input.
        file: PathBuf,
    },
    /// Price a cart that nobody has, and tell why it costs what it costs.
    Preview(PreviewArgs),
    /// Switch a promotion on.
    On {
        /// Its code.
        code: String,
    },
    /// Switch a promotion off; the next cart is priced without it.
    Off {
        /// Its code.
        code: String,
    },
}

/// What `server promotion preview` takes.
#[derive(Args)]
pub(super) struct PreviewArgs {
    /// A SKU with its units; one unit without a number. May be repeated.
    #[arg(long = "line", value_name = "SKU=N", required = true, value_parser = parse_line)]
    lines: Vec<(String, u32)>,
    /// Code of a coupon that the cart holds. May be repeated.
    #[arg(long = "coupon", value_name = "CODE")]
    coupons: Vec<String>,
    /// home, express or pickup.
    #[arg(long, default_value = "home", value_parser = parse_method)]
    method: DeliveryMethod,
    /// tw, cn or intl.
    #[arg(long, default_value = "tw", value_parser = parse_zone)]
    zone: Zone,
    /// When, as in 2026-11-11T20:00:00+08:00; without an offset in the shop's time [default: now].
    #[arg(long, value_name = "RFC3339")]
    at: Option<toml::value::Datetime>,
    /// Language of the names: zh-hant, zh-hans or en.
    #[arg(long, default_value = "zh-hant", value_parser = parse_lang)]
    lang: Lang,
}

fn parse_line(text: &str) -> Result<(String, u32), String> {
    let (sku, units) = text.rsplit_once('=').unwrap_or((text, "1"));
    match units.parse() {
        Ok(units) if units > 0 && !sku.is_empty() => Ok((sku.to_owned(), units)),
        _ => Err("SKU=N is wanted, N being 1 or more".to_owned()),
    }
}

fn parse_method(code: &str) -> Result<DeliveryMethod, String> {
    DeliveryMethod::from_code(code).ok_or_else(|| one_of(DeliveryMethod::ALL.map(|m| m.code())))
}

fn parse_zone(code: &str) -> Result<Zone, String> {
    Zone::from_code(code).ok_or_else(|| one_of(Zone::ALL.map(|zone| zone.code())))
}

fn parse_lang(code: &str) -> Result<Lang, String> {
    Lang::from_slug(code).ok_or_else(|| one_of(Lang::ALL.map(|lang| lang.slug())))
}

fn one_of<const N: usize>(codes: [&str; N]) -> String {
    format!("one of {} is wanted", codes.join(", "))
}

pub(super) async fn run(command: PromotionCommand, shop: &Shop) -> anyhow::Result<ExitCode> {
    match command {
        PromotionCommand::List { all } => list(shop, all).await,
        PromotionCommand::Show { code } => show(shop, &code).await,
        PromotionCommand::Validate { file } => promotion_file::validate(shop, &file).await,
        PromotionCommand::Import { file } => promotion_file::import(shop, &file).await,
        PromotionCommand::Preview(args) => preview(shop, args).await,
        PromotionCommand::On { code } => switch(shop, &code, true).await,
        PromotionCommand::Off { code } => switch(shop, &code, false).await,
    }
}

async fn list(shop: &Shop, all: bool) -> anyhow::Result<ExitCode> {
    let now = shop.clock.now();
    let mut text = heading();
    for promotion in staff_promotions::list(shop).await? {
        if all || is_near(&promotion, now) {
            text.push('\n');
            text.push_str(&line(&promotion, now, &shop.settings));
        }
    }
    // A long list is often read by `head`, which doesn't wait for its end.
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(ExitCode::SUCCESS),
    }
}

async fn show(shop: &Shop, code: &str) -> anyhow::Result<ExitCode> {
    match staff_promotions::find(shop, code).await? {
        Some(draft) => {
            println!("{}", serde_json::to_string_pretty(&draft)?);
            Ok(ExitCode::SUCCESS)
        }
        None => Ok(no_such(code)),
    }
}

fn no_such(code: &str) -> ExitCode {
    eprintln!("{code}: there is no such promotion");
    ExitCode::FAILURE
}

async fn switch(shop: &Shop, code: &str, is_on: bool) -> anyhow::Result<ExitCode> {
    match staff_promotions::set_on(shop, code, is_on).await? {
        Some(code) => {
            println!("{code} is {}", if is_on { "on" } else { "off" });
            Ok(ExitCode::SUCCESS)
        }
        None => Ok(no_such(code)),
    }
}

async fn preview(shop: &Shop, args: PreviewArgs) -> anyhow::Result<ExitCode> {
    let at = match args.at {
        Some(at) => local_moment(&at, &shop.settings)?,
        None => shop.clock.now(),
    };
    let mut lines: Vec<(String, u32)> = Vec::new();
    for (sku, units) in args.lines {
        match lines.iter_mut().find(|line| line.0 == sku) {
            Some(line) => line.1 = line.1.saturating_add(units),
            None => lines.push((sku, units)),
        }
    }
    let PreviewArgs { coupons, method, zone, lang, .. } = args;
    let wanted = Wanted { lines, coupons, zone, method, at, lang };
    match staff_promotions::preview(shop, &wanted).await {
        Ok(preview) => {
            print!("{}", preview_text::whole(&preview, &shop.settings));
            Ok(ExitCode::SUCCESS)
        }
        Err(PreviewError::Store(error)) => Err(error.into()),
        Err(rule) => {
            eprintln!("{rule}");
            Ok(ExitCode::FAILURE)
        }
    }
}
