//! Sales that come and go with the year: the opening, the seasons, the feasts. Here is how they are
//! written down and which of them a day shows; the years' list is in `seasons` and `festivals`.

use super::calendar::{Calendar, Day, day_of, lunar_new_year, mid_autumn, mothers_day};
use super::codes::{Codes, Pick};
use super::festivals::FESTIVALS;
use super::seasons::SEASONS;
use super::{draft, store_wide, within};
use crate::spec::T;
use domain::money::Money;
use domain::pricing::cut::Cut;
use domain::pricing::rule::{RuleKind, Spend, SpendTier};
use domain::pricing::scope::Scope;
use domain::promotion::PromotionDraft;

/// How many days before it begins an event is announced.
const AHEAD: i64 = 35;

/// Something that comes every year.
pub(super) struct Event {
    /// What its codes start with; the year follows.
    pub code: &'static str,
    /// First day.
    pub from: When,
    /// First day after it; in the next year when that is earlier than the first day.
    pub until: When,
    /// What there is.
    pub offers: &'static [Offer],
}

/// A day of any year.
pub(super) enum When {
    /// Month and day.
    Date(u32, u32),
    /// So many days after the lunar New Year.
    LunarNewYear(i64),
    /// So many days after Mother's Day.
    MothersDay(i64),
    /// So many days after Mid-Autumn.
    MidAutumn(i64),
}

/// Code, name, sentence, on which goods, and what it does.
pub(super) struct Offer(pub &'static str, pub T, pub T, pub Pick, pub Does);

/// What an event's offer does.
pub(super) enum Does {
    /// A price cut by so many basis points.
    Less(u32),
    /// For each full so much, so much off, so many times at most.
    Every(i64, i64, u32),
}

impl When {
    fn day(&self, year: i64) -> Day {
        match self {
            Self::Date(month, day) => day_of(year, *month, *day),
            Self::LunarNewYear(days) => lunar_new_year(year) + days,
            Self::MothersDay(days) => mothers_day(year) + days,
            Self::MidAutumn(days) => mid_autumn(year) + days,
        }
    }
}

/// The opening: spend and save on everything.
pub(super) fn opening(calendar: &Calendar) -> Vec<PromotionDraft> {
    let tier = |(from, off)| SpendTier { from: Money(from), cut: Cut::Off(Money(off)) };
    let tiers = [(1_000, 100), (2_000, 250), (3_500, 500)].map(tier).to_vec();
    let words = (
        T("開幕慶・滿額現折", "开业大促·满额立减", "Opening sale: spend and save").texts(),
        T(
            "全館滿 1,000 折 100、滿 2,000 折 250、滿 3,500 折 500，結帳自動折抵。",
            "全场满1000减100、满2000减250、满3500减500，结算时自动抵扣。",
            "100 off 1,000, 250 off 2,000, 500 off 3,500 on everything, taken off at checkout.",
        )
        .texts(),
    );
    let draft = draft("opening-sale", words, Scope::All, RuleKind::Spend(Spend::Tiers(tiers)));
    let window = calendar.days(calendar.today - 3, calendar.today + 11);
    vec![within(store_wide(draft, 20), window)]
}

/// The events that run today or begin soon.
pub(super) fn events(calendar: &Calendar, codes: &Codes) -> Vec<PromotionDraft> {
    let mut drafts = Vec::new();
    for event in SEASONS.iter().chain(FESTIVALS) {
        for year in calendar.year() - 1..=calendar.year() + 1 {
            let from = event.from.day(year);
            let until = Some(event.until.day(year)).filter(|until| *until > from);
            let until = until.unwrap_or_else(|| event.until.day(year + 1));
            if until <= calendar.today || from > calendar.today + AHEAD {
                continue;
            }
            let code = format!("{}-{year}", event.code);
            let offers = event.offers.iter().filter_map(|offer| offered(codes, &code, offer));
            drafts.extend(offers.map(|draft| within(draft, calendar.days(from, until))));
        }
    }
    drafts
}

fn offered(
    codes: &Codes,
    event: &str,
    Offer(code, name, note, pick, does): &Offer,
) -> Option<PromotionDraft> {
    let (code, words) = (format!("{event}-{code}"), (name.texts(), note.texts()));
    let scope = codes.scope(pick)?;
    Some(match *does {
        Does::Less(bp) => draft(code, words, scope, RuleKind::Special(Cut::Percent(bp))),
        Does::Every(each, off, most) => {
            let spend = Spend::Every { each: Money(each), off: Money(off), most: Some(most) };
            store_wide(draft(code, words, scope, RuleKind::Spend(spend)), 10)
        }
    })
}
