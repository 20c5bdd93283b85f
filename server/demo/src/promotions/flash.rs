//! Flash sales: sessions by the hour, one after the other without a gap, each with other goods.

use super::calendar::{Calendar, stamp};
use super::codes::Codes;
use super::{draft, within, words};
use crate::hash::hash_for;
use crate::spec::T;
use domain::draft::Texts;
use domain::ids::VariantId;
use domain::pricing::cut::Cut;
use domain::pricing::rule::RuleKind;
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::{Allotment, PromotionDraft};

/// How many days ahead there are sessions.
pub(super) const DAYS: i64 = 45;
/// Basis points off, in turn.
const CUTS: &[u32] = &[3_000, 4_000, 2_500, 5_000, 3_500, 4_500, 3_000];

/// First hour, first hour after it, name, and what the time of day makes of it.
struct Session(i64, i64, T, T);

#[rustfmt::skip]
const SESSIONS: &[Session] = &[
    Session(0, 10, T("零點場・限時秒殺", "零点场·限时秒杀", "Midnight flash sale"),
        T("夜貓子和早起的人都有份。", "夜猫子和早起的人都有份。", "For night owls and early birds alike.")),
    Session(10, 12, T("10 點場・限時秒殺", "10点场·限时秒杀", "10:00 flash sale"),
        T("泡好上午第一杯茶，順手搶一件。", "泡好上午第一杯茶，顺手抢一件。", "With the first tea of the morning.")),
    Session(12, 14, T("12 點場・限時秒殺", "12点场·限时秒杀", "12:00 flash sale"),
        T("午休時間，邊吃邊搶。", "午休时间，边吃边抢。", "Good prices over lunch.")),
    Session(14, 16, T("14 點場・限時秒殺", "14点场·限时秒杀", "14:00 flash sale"),
        T("下午想睡，看看好物醒醒腦。", "下午犯困，看看好物提提神。", "Something to wake up the afternoon.")),
    Session(16, 18, T("16 點場・限時秒殺", "16点场·限时秒杀", "16:00 flash sale"),
        T("收工前犒賞自己一下。", "下班前犒劳一下自己。", "A treat before the day's work is done.")),
    Session(18, 20, T("18 點場・限時秒殺", "18点场·限时秒杀", "18:00 flash sale"),
        T("下班路上滑手機，好價就在手上。", "下班路上刷手机，好价就在手边。", "Good prices on the way home.")),
    Session(20, 22, T("20 點場・限時秒殺", "20点场·限时秒杀", "20:00 flash sale"),
        T("晚飯後的黃金時段。", "晚饭后的黄金时段。", "Prime time after dinner.")),
    Session(22, 24, T("22 點場・限時秒殺", "22点场·限时秒杀", "22:00 flash sale"),
        T("睡前最後一場，錯過等明天。", "睡前最后一场，错过等明天。", "The last session before bed.")),
];

/// One of each goes into a session. Nothing that has a group buy: alone it would at times be cheaper. And nothing that
/// the journeys name: what they may buy, and for how much, must not hang on the hour.
#[rustfmt::skip]
const POOLS: &[&[&str]] = &[
    &["sweet-orange-oil", "lavender-hydrosol", "car-vent-diffuser", "good-night-blend",
      "plaster-scent-stone", "beeswax-pillar", "cool-breeze-roll-on", "tea-tree-oil", "slow-reed-diffuser"],
    &["rose-hand-cream", "sunscreen-water-gel", "rose-body-lotion",
      "lavender-body-wash", "tea-tree-clay-mask", "first-meeting-set"],
    &["dong-ding-oolong", "ruby-18-black-tea", "longan-honey", "drip-bag-assortment",
      "yirgacheffe-washed", "dried-irwin-mango", "daily-mixed-nuts", "cold-brew-tea-bottle"],
    &["acerola-vitamin-c", "pea-protein-shake", "ten-strain-probiotics", "deep-sea-fish-oil", "marigold-lutein",
      "collagen-peptide-sachets", "red-date-goji-drink", "yeast-b-complex"],
    &["heavy-cotton-pocket-tee", "five-pack-everyday-socks", "cork-two-strap-sandal", "canvas-low-plimsoll",
      "washed-six-panel-cap", "felted-wool-house-slipper", "fold-flat-market-tote", "merino-hiking-socks",
      "cooling-running-tee"],
    &["plugtide-gan-67w-duo", "harkvale-bean-basic", "plugtide-braided-c-240",
      "deskarra-flat-mouse-mini", "plugtide-slab-10k", "deskarra-numpad-one", "harkvale-pace-sport"],
    &["inkwend-tide-a5-notebook", "deskarra-mushroom-lamp", "inkwend-glide-gel-pens", "inkwend-brush-pen-set",
      "inkwend-north-fountain-pen", "deskarra-beam-arm-lamp", "inkwend-hours-planner"],
    &["hearthwen-daily-vacuum-bottle", "nookmere-nubby-linen-cushion",
      "hearthwen-ceramic-nonstick-pan", "nookmere-brook-vase", "hearthwen-meadow-dinner-plate",
      "nookmere-weave-storage-basket", "hearthwen-river-mug"],
];

/// The sessions from the beginning of today on.
pub(super) fn flash(calendar: &Calendar, codes: &Codes) -> Vec<PromotionDraft> {
    let mut drafts = Vec::new();
    for day in calendar.today..calendar.today + DAYS {
        for (at, session) in (0_i64..).zip(SESSIONS) {
            let number = day * SESSIONS.len() as i64 + at;
            let variants = goods(codes, number);
            if !variants.is_empty() {
                drafts.push(self::session(calendar, (day, number), session, variants));
            }
        }
    }
    drafts
}

fn session(
    calendar: &Calendar,
    (day, number): (i64, i64),
    Session(from, until, name, lead): &Session,
    variants: Vec<VariantId>,
) -> PromotionDraft {
    let code = format!("flash-{}-{from:02}", stamp(day));
    let bp = in_turn(CUTS, number).copied().unwrap_or(3_000);
    let limit = 1 + u32::from(number.rem_euclid(3) == 1);
    let units = |at: usize| 10 + (hash_for(&code, POOLS[at % POOLS.len()][0]) % 51) as u32;
    let allotments = variants
        .iter()
        .enumerate()
        .map(|(at, &variant_id)| Allotment { variant_id, units: units(at) })
        .collect();
    let kind = RuleKind::Flash { cut: Cut::Percent(bp), per_member: Some(limit) };
    let scope = Scope::Only(Selection { variants, ..Selection::default() });
    let words = (name.texts(), note(lead, bp, limit));
    let draft = within(
        draft(code.clone(), words, scope, kind),
        calendar.hours((day, *from), (day, *until)),
    );
    PromotionDraft { allotments, ..draft }
}

fn note(lead: &T, bp: u32, limit: u32) -> Texts {
    let off = words::off(bp);
    Texts::new(
        format!("{}本場 {}，每款每人限購 {limit} 件，搶完為止。", lead.0, off.zh_hant),
        format!("{}本场{}，每款每人限购{limit}件，抢完即止。", lead.1, off.zh_hans),
        format!("{} {}, {limit} of each per member, while they last.", lead.2, off.en),
    )
}

/// A variant of each pool: the next product each time, the next of its variants each round.
fn goods(codes: &Codes, number: i64) -> Vec<VariantId> {
    let variant = |pool: &&[&str]| {
        let there: Vec<&str> =
            pool.iter().copied().filter(|slug| codes.first(slug).is_some()).collect();
        let slug = in_turn(&there, number)?;
        let round = number.div_euclid(i64::try_from(there.len()).ok()?);
        in_turn(codes.variants(slug), round).map(|(id, _)| *id)
    };
    POOLS.iter().filter_map(variant).collect()
}

fn in_turn<T>(of: &[T], number: i64) -> Option<&T> {
    let len = i64::try_from(of.len()).ok().filter(|len| *len > 0)?;
    of.get(usize::try_from(number.rem_euclid(len)).ok()?)
}
