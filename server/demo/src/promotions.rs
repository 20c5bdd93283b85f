//! The demo mall's calendar of promotions: every kind of rule there is, with words in three languages,
//! around a given day. Pure like the rest of the crate. Not what the rules do: that is
//! [`domain::pricing`].
//!
//! Nothing depends on the time of day, and what belongs to a day, a month or a year has it in its
//! code. So the same day gives the same promotions, and a later one gives the next of them: whoever
//! stores them adds the codes that aren't there yet and leaves the others alone.

mod bundles;
mod calendar;
mod codes;
mod coupons;
mod events;
mod everyday;
mod festivals;
mod flash;
mod own_lines;
mod seasons;
mod specials;
mod words;

pub use codes::Codes;

use calendar::Calendar;
use domain::draft::Texts;
use domain::ids::RuleId;
use domain::money::Money;
use domain::pricing::points::PointsRules;
use domain::pricing::rule::{Rule, RuleKind, Window};
use domain::pricing::scope::Scope;
use domain::promotion::PromotionDraft;
use domain::time::Timestamp;
use std::collections::BTreeSet;

/// Spend-and-save promotions of which the best one wins.
const STORE_WIDE: &str = "store-wide";
/// The free tea and the tea coupon, which would give a cart of tea away together.
const TEA: &str = "tea";

/// The promotions around the local day of `now`. What the shop doesn't have is left out: a variant of
/// a choice, or the whole promotion when nothing of a part is there.
pub fn promotions(now: Timestamp, utc_offset_minutes: i32, codes: &Codes) -> Vec<PromotionDraft> {
    let calendar = Calendar::new(now, utc_offset_minutes);
    let mut drafts = events::opening(&calendar);
    drafts.extend(events::events(&calendar, codes));
    drafts.extend(flash::flash(&calendar, codes));
    drafts.extend(specials::specials(&calendar, codes));
    drafts.extend(bundles::bundles(codes));
    drafts.extend(everyday::everyday(codes));
    drafts.extend(own_lines::own_lines(&calendar, codes));
    drafts.extend(coupons::coupons(&calendar, codes));
    let present: BTreeSet<String> = drafts.iter().map(|draft| draft.code.clone()).collect();
    for draft in &mut drafts {
        draft.stacks_with.retain(|code| present.contains(code));
    }
    drafts
}

/// When the last of the flash sessions ends that [`promotions`] gives: whoever has stored that one has
/// stored what the day brings.
pub fn calendar_end(now: Timestamp, utc_offset_minutes: i32) -> Timestamp {
    let calendar = Calendar::new(now, utc_offset_minutes);
    let end = calendar.today + flash::DAYS;
    calendar.days(end, end).from.unwrap_or(now)
}

/// How points pay in the demo mall: 100 points are one minor unit (NT$1), up to a tenth of the goods.
pub fn points_rules() -> PointsRules {
    PointsRules { rate_points: 100, rate_worth: Money(1), step: 100, most_bp: 1_000 }
}

/// A promotion that is listed, on, and open at both ends.
fn draft(
    code: impl Into<String>,
    (name, note): (Texts, Texts),
    scope: Scope,
    kind: RuleKind,
) -> PromotionDraft {
    PromotionDraft {
        code: code.into(),
        name,
        note,
        rule: Rule {
            id: RuleId(0),
            window: Window::default(),
            scope,
            group: None,
            priority: 0,
            special_lines: false,
            kind,
        },
        allotments: Vec::new(),
        stacks_with: Vec::new(),
        is_listed: true,
        is_on: true,
    }
}

/// The same promotion in a window.
fn within(mut draft: PromotionDraft, window: Window) -> PromotionDraft {
    draft.rule.window = window;
    draft
}

/// The same promotion as one of [`STORE_WIDE`].
fn store_wide(draft: PromotionDraft, priority: i32) -> PromotionDraft {
    let mut draft = in_group(draft, STORE_WIDE);
    draft.rule.priority = priority;
    draft
}

/// The same promotion in an exclusion group.
fn in_group(mut draft: PromotionDraft, group: &str) -> PromotionDraft {
    draft.rule.group = Some(group.to_owned());
    draft
}
