//! A priced cart as text for a terminal: what it costs, and why.

use super::order_text::{local, plain};
use anyhow::Context;
use domain::money::Money;
use domain::pricing::bill::{Adjustment, Stage};
use domain::pricing::trace::{Outcome, Reason, Source, Trace};
use domain::time::{Civil, Timestamp};
use service::Settings;
use service::staff_promotions::Preview;
use std::fmt::Write;

/// The moment of a date and time; without an offset it is the shop's.
///
/// # Errors
/// When the date or the time is missing.
pub(super) fn local_moment(
    at: &toml::value::Datetime,
    settings: &Settings,
) -> anyhow::Result<Timestamp> {
    let (date, time) = at.date.zip(at.time).context("--at: date and time are wanted")?;
    let offset = match at.offset {
        Some(toml::value::Offset::Z) => 0,
        Some(toml::value::Offset::Custom { minutes }) => i32::from(minutes),
        None => settings.utc_offset_minutes,
    };
    let civil = Civil {
        year: date.year.into(),
        month: date.month.into(),
        day: date.day.into(),
        hour: time.hour.into(),
        minute: time.minute.into(),
        second: time.second.unwrap_or_default().into(),
    };
    Ok(Timestamp::from_civil(civil, offset))
}

/// Lines, discounts with their shares, shipping, total, and the answer to each "why?".
pub(super) fn whole(preview: &Preview, settings: &Settings) -> String {
    let told = Told { preview, settings };
    let bill = &preview.bill;
    let mut text = format!("at {}\n", local(preview.terms.now, settings));
    let mut put = |name: &str, value: String| {
        let _ = writeln!(text, "{name:<10}{value}");
    };
    for (line, billed) in preview.lines.iter().zip(&bill.lines) {
        let what = format!("{} × {}  {}", line.quantity, line.sku, plain(&line.name));
        put("", format!("{what}  {} of {}", told.money(billed.net), told.money(billed.list_total)));
        if line.quantity > line.available {
            put("", format!("  only {} can be had", line.available));
        }
    }
    for gift in &bill.gifts {
        let name = preview.terms.extra(gift.variant).map(|extra| plain(&extra.name));
        put("gift", format!("{} × {}", gift.units, name.unwrap_or_default()));
    }
    put("list", told.money(bill.list_total));
    for adjustment in &bill.adjustments {
        put("less", told.adjustment(adjustment));
    }
    put("goods", told.money(bill.goods));
    if let Some(shipping) = &bill.shipping {
        let full = told.money(shipping.full_price);
        put("shipping", format!("{} of {full}", told.money(shipping.price)));
    }
    put("total", format!("{}  tax {}", told.money(bill.total), told.money(bill.tax_included)));
    for trace in &bill.trace {
        put("why", told.trace(trace));
    }
    text
}

/// What is needed to put figures into words.
struct Told<'a> {
    preview: &'a Preview,
    settings: &'a Settings,
}

impl Told<'_> {
    fn money(&self, amount: Money) -> String {
        self.settings.currency.format(amount)
    }

    fn source(&self, source: Source) -> String {
        match source {
            Source::Points => "points".to_owned(),
            Source::Rule(id) => match self.preview.terms.name(id) {
                Some(name) => format!("{} {}", name.code, plain(&name.name)),
                None => format!("rule {}", id.0),
            },
        }
    }

    fn sku(&self, key: u32) -> &str {
        let line = usize::try_from(key).ok().and_then(|key| self.preview.lines.get(key));
        line.map_or("", |line| line.sku.as_str())
    }

    fn adjustment(&self, adjustment: &Adjustment) -> String {
        let mut text =
            format!("{}  {}", self.money(adjustment.amount), self.source(adjustment.source));
        let shares = adjustment.shares.iter();
        let shares: Vec<String> = shares
            .map(|(key, share)| format!("{} {}", self.sku(*key), self.money(*share)))
            .collect();
        match adjustment.stage {
            Stage::ShippingCoupon => text.push_str("  (shipping)"),
            _ => {
                let _ = write!(text, "  ({})", shares.join(", "));
            }
        }
        text
    }

    fn trace(&self, trace: &Trace) -> String {
        let mut text = self.source(trace.source);
        if let Some(key) = trace.line {
            let _ = write!(text, ", {}", self.sku(key));
        }
        let outcome = match trace.outcome {
            Outcome::Applied { saved, times, next } => {
                let mut applied = format!("saves {}, × {times}", self.money(saved));
                if let Some(next) = next {
                    let _ = write!(applied, "; {} more for the next step", self.money(next));
                }
                applied
            }
            Outcome::Skipped(reason) => format!("no: {}", self.reason(reason)),
        };
        let _ = write!(text, ": {outcome}");
        text
    }

    fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::NotYet { from } => format!("begins {}", local(from, self.settings)),
            Reason::Over { until } => format!("ended {}", local(until, self.settings)),
            Reason::MemberLimit { limit } => format!("{limit} a buyer"),
            Reason::Dearer { by } => {
                format!("another price is better by {} a unit", self.money(by))
            }
            Reason::SpendMore { missing } => format!("{} of spend is missing", self.money(missing)),
            Reason::UnitsMore { missing } => format!("{missing} units are missing"),
            Reason::PointsMore { missing } => format!("{missing} points are missing"),
            Reason::Excluded { by } => format!("not along with {}", self.source(Source::Rule(by))),
            Reason::NotWith { coupon } => {
                format!("{} saves more", self.source(Source::Rule(coupon)))
            }
            plain => simple(plain).to_owned(),
        }
    }
}

/// Reasons that name no figure.
const fn simple(reason: Reason) -> &'static str {
    match reason {
        Reason::OtherTier => "for members of another tier",
        Reason::NotFirstOrder => "only for a first order",
        Reason::NotAskedFor => "nothing was put in as such",
        Reason::SoldOut => "sold out",
        Reason::UsedUp => "used up",
        Reason::Unknown => "doesn't hold, or is no coupon",
        Reason::OutOfScope => "nothing in the cart is what it is for",
        Reason::SpecialPrice => "what it is for has a special price already",
        Reason::NoSaving => "saves nothing, or other promotions have those units",
        Reason::NotBest => "the cart is as cheap without it",
        Reason::NoShipping => "shipping costs nothing",
        Reason::ChooseGift => "a gift has to be chosen",
        _ => "",
    }
}
