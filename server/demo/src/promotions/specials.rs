//! Limited-time specials on single products. Each slot has two products that take turns, in rounds
//! of its own length, so that something always ends soon and something has just begun.

use super::calendar::{Calendar, stamp};
use super::codes::Codes;
use super::{draft, within, words};
use crate::spec::T;
use crate::trades;
use domain::draft::Texts;
use domain::pricing::cut::Cut;
use domain::pricing::rule::RuleKind;
use domain::pricing::scope::{Scope, Selection};
use domain::promotion::PromotionDraft;
use std::collections::HashMap;

/// Days of a round, basis points off, the products that take turns.
struct Slot(i64, u32, [&'static str; 2]);

/// What makes a trade's special worth a look, and its slots.
struct Shelf(T, &'static [Slot]);

#[rustfmt::skip]
const SHELVES: &[Shelf] = &[
    Shelf(T("給家裡換個味道。", "给家里换个味道。", "A new scent for the house."), &[
        Slot(2, 1_500, ["soy-jar-candle", "travel-tin-trio"]),
        Slot(5, 1_000, ["bergamot-oil", "cedarwood-oil"]),
        Slot(7, 2_000, ["after-rain-blend", "clear-desk-blend"]),
        Slot(10, 1_500, ["walnut-nebulizer", "car-vent-diffuser"]),
    ]),
    Shelf(T("每天用得到，趁這幾天補貨。", "天天用得上，趁这几天囤货。", "An everyday thing, worth stocking up on now."), &[
        Slot(2, 2_000, ["sunscreen-water-gel", "rose-body-lotion"]),
        Slot(3, 1_500, ["lavender-hand-cream", "rose-hand-cream"]),
        Slot(7, 1_000, ["first-meeting-set", "sleep-well-box"]),
        Slot(10, 1_500, ["all-purpose-balm", "rose-tinted-lip-balm"]),
    ]),
    Shelf(T("趁新鮮，趁好價。", "趁新鲜，趁好价。", "Fresh, and at a fresh price."), &[
        Slot(2, 2_500, ["dried-irwin-mango", "maple-walnuts"]),
        Slot(3, 1_500, ["oriental-beauty", "wenshan-baozhong"]),
        Slot(5, 2_000, ["creamed-honey-trio", "lychee-honey"]),
        Slot(7, 1_000, ["alishan-honey-coffee", "drip-bag-assortment"]),
    ]),
    Shelf(T("日常補給，一次備好。", "日常补给，一次备齐。", "Your daily supply, settled in one go."), &[
        Slot(5, 1_500, ["acerola-vitamin-c", "lichen-vitamin-d3"]),
        Slot(7, 2_000, ["collagen-peptide-sachets", "ten-strain-probiotics"]),
        Slot(10, 1_000, ["pea-protein-shake", "psyllium-fruit-fibre"]),
    ]),
    Shelf(T("顏色尺寸還齊，先挑先贏。", "颜色尺码还全，先挑先得。", "Colours and sizes are still complete."), &[
        Slot(2, 3_000, ["washed-six-panel-cap", "wide-brim-uv-bucket-hat"]),
        Slot(3, 2_000, ["quilted-light-down-jacket", "waxed-canvas-tote"]),
        Slot(5, 1_500, ["chunky-cable-knit-cardigan", "mulberry-silk-square-scarf"]),
        Slot(7, 2_000, ["river-trek-sandal", "felted-wool-house-slipper"]),
        Slot(10, 2_500, ["reflective-cycling-windbreaker", "pleated-tennis-skort"]),
        Slot(14, 1_000, ["three-layer-rain-shell", "wool-blend-wrap-coat"]),
    ]),
    Shelf(T("想換很久了，就是這幾天。", "想换很久了，就趁这几天。", "The upgrade you have been putting off."), &[
        Slot(2, 1_500, ["harkvale-plume-anc", "harkvale-crescent-open"]),
        Slot(3, 1_000, ["quorvex-lume-9", "quorvex-reed-6-lite"]),
        Slot(5, 2_000, ["plugtide-mag-stand-3in1", "plugtide-brick-26k"]),
        Slot(7, 1_000, ["quorvex-sedge-14", "quorvex-wren-13-go"]),
        Slot(10, 1_500, ["quorvex-cadence-3", "harkvale-hush-over"]),
    ]),
    Shelf(T("桌面順手，做事也順。", "桌面顺手，做事也顺。", "A desk at hand, work in hand."), &[
        Slot(5, 1_500, ["inkwend-anchor-stapler", "inkwend-north-fountain-pen"]),
        Slot(14, 1_000, ["deskarra-fold-side-desk", "deskarra-saddle-stool"]),
    ]),
    Shelf(T("家裡添一件，天天都用得到。", "家里添一件，天天都用得上。", "One thing more at home, used every day."), &[
        Slot(2, 2_000, ["hearthwen-daily-vacuum-bottle", "hearthwen-tea-infuser-bottle"]),
        Slot(5, 1_500, ["nookmere-corduroy-floor-cushion", "nookmere-nubby-linen-cushion"]),
        Slot(7, 2_500, ["nookmere-tick-wall-clock", "nookmere-brook-vase"]),
        Slot(14, 1_000, ["hearthwen-clay-rice-cooker", "hearthwen-mini-cooker-solo"]),
    ]),
];

/// What each slot offers now, and what it offers next.
pub(super) fn specials(calendar: &Calendar, codes: &Codes) -> Vec<PromotionDraft> {
    let slots = SHELVES.iter().flat_map(|Shelf(lead, slots)| slots.iter().map(move |s| (lead, s)));
    let names: HashMap<&str, T> = trades::all().iter().map(|spec| (spec.slug, spec.name)).collect();
    let mut drafts = Vec::new();
    for (phase, (lead, Slot(days, bp, turns))) in (0_i64..).zip(slots) {
        let there: Vec<&str> =
            turns.iter().copied().filter(|slug| codes.product(slug).is_some()).collect();
        for (number, from, until) in calendar.rounds(*days, phase) {
            let turn = number.rem_euclid(2) as usize;
            let Some(slug) = there.get(turn).or(there.first()) else { continue };
            let (Some(name), Some(product)) = (names.get(slug), codes.product(slug)) else {
                continue;
            };
            let code = format!("special-{slug}-{}", stamp(from));
            let scope = Selection { products: vec![product], ..Selection::default() };
            let kind = RuleKind::Special(Cut::Percent(*bp));
            let special = draft(code, words(name, lead, *bp), Scope::Only(scope), kind);
            drafts.push(within(special, calendar.days(from, until)));
        }
    }
    drafts
}

fn words(T(hant, hans, en): &T, lead: &T, bp: u32) -> (Texts, Texts) {
    let off = words::off(bp);
    let name = Texts::new(
        format!("限時特價・{hant}"),
        format!("限时特价·{hans}"),
        format!("Limited-time special: {en}"),
    );
    let note = Texts::new(
        format!("{}限時 {}，時間到就恢復原價。", lead.0, off.zh_hant),
        format!("{}限时{}，到点恢复原价。", lead.1, off.zh_hans),
        format!("{} {} for a short time, then back to the usual price.", lead.2, off.en),
    );
    (name, note)
}
