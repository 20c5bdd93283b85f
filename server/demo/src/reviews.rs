//! What the demo mall's buyers said before it opened: reviews put together from sentences about each kind of product,
//! the same every time but for `now`.

mod authors;
mod phrases;
mod sentences;

use crate::categories::CATEGORIES;
use crate::hash::hash_for;
use crate::series::Series;
use crate::spec::{Shelf, Spec, T};
use crate::{build, trades};
use domain::group::mask_name;
use domain::lang::Lang;
use domain::review::{Aspect, AspectStars, ImportedReview};
use domain::time::{DAY_MS, Timestamp};
use phrases::{ENDS, LATER, MIXED, OPENINGS, SHORT, SORRY, THANKS};
use sentences::Sentences;
use std::collections::BTreeSet;

/// The oldest reviews.
const DAYS: i64 = 400;
/// How often another text is tried where a product has one already.
const TRIES: u32 = 12;

/// What categories want rated beside the whole, the products below them with it.
pub fn aspects() -> &'static [(&'static str, &'static [Aspect])] {
    use Aspect::{Comfort, EaseOfUse, Fit, Performance, Quality, Scent, Taste, Value};
    &[
        ("aroma", &[Scent, Quality, Value]),
        ("skincare", &[Scent, Comfort, Performance]),
        ("tea-food", &[Taste, Quality, Value]),
        ("teaware", &[EaseOfUse, Quality, Value]),
        ("health", &[Taste, EaseOfUse, Value]),
        ("fashion", &[Fit, Comfort, Quality]),
        ("bags", &[EaseOfUse, Quality, Value]),
        ("digital", &[Performance, EaseOfUse, Value]),
        ("office", &[EaseOfUse, Quality, Value]),
        ("home", &[Comfort, Quality, Value]),
    ]
}

/// All reviews, the oldest first.
pub fn reviews(now: Timestamp) -> Vec<ImportedReview> {
    let on_sale = |spec: &&Spec| matches!(spec.shelf, Shelf::Listed | Shelf::Until(_));
    let specs = trades::all().into_iter().enumerate().filter(|(_, spec)| on_sale(spec));
    let mut all: Vec<ImportedReview> =
        specs.flat_map(|(place, spec)| of_product(spec, place as u64, now)).collect();
    all.sort_by(|a, b| (a.written_at, &a.slug).cmp(&(b.written_at, &b.slug)));
    all
}

/// A category and those above it, the nearest first.
fn path(category: &'static str) -> impl Iterator<Item = &'static str> {
    let above = |slug: &&'static str| {
        let parent = CATEGORIES.iter().find(|known| known.0 == *slug)?.1;
        (!parent.is_empty()).then_some(parent)
    };
    std::iter::successors(Some(category), above)
}

fn asked(spec: &Spec) -> &'static [Aspect] {
    let of = |slug| aspects().iter().find(|(known, _)| *known == slug).map(|(_, list)| *list);
    path(spec.category).find_map(of).unwrap_or(&Aspect::USUAL)
}

fn sentences(spec: &Spec) -> Option<&'static Sentences> {
    path(spec.category).find_map(|slug| {
        sentences::ALL.into_iter().flatten().find(|known| known.categories.contains(&slug))
    })
}

/// Numbers of one review of one product, for any purpose.
#[derive(Clone)]
struct Dice {
    name: String,
}

impl Dice {
    fn roll(&self, purpose: &str, below: usize) -> usize {
        let below = below.max(1) as u64;
        usize::try_from(hash_for(purpose, &self.name) % below).unwrap_or_default()
    }

    fn pick<'a, V>(&self, purpose: &str, list: &'a [V]) -> Option<&'a V> {
        list.get(self.roll(purpose, list.len()))
    }

    fn say(&self, purpose: &str, list: &[T], lang: Lang) -> &'static str {
        self.pick(purpose, list).map_or("", |text| in_lang(*text, lang))
    }
}

fn in_lang(text: T, lang: Lang) -> &'static str {
    match lang {
        Lang::ZhHant => text.0,
        Lang::ZhHans => text.1,
        Lang::En => text.2,
    }
}

fn of_product(spec: &'static Spec, place: u64, now: Timestamp) -> Vec<ImportedReview> {
    let product = build::build(spec, Series { number: 0, position: place }, now);
    let oldest = product.created_at.max(now.plus_ms(-DAYS * DAY_MS));
    let span = now.0 - oldest.0 - DAY_MS;
    let Some(about) = sentences(spec).filter(|_| span > 3 * DAY_MS) else { return Vec::new() };
    let dice = Dice { name: spec.slug.to_owned() };
    let count = match dice.roll("popular", 100) {
        0..4 => 0,
        4..54 => 5 + dice.roll("few", 8),
        54..84 => 12 + dice.roll("some", 9),
        _ => 25 + dice.roll("many", 21),
    };
    let mut said = BTreeSet::new();
    (0..count)
        .map(|number| {
            let dice = Dice { name: format!("{} {number}", spec.slug) };
            let stars = stars(&dice, spec.slug);
            let lang = match dice.roll("lang", 100) {
                0..60 => Lang::ZhHant,
                60..82 => Lang::ZhHans,
                _ => Lang::En,
            };
            let age = (dice.roll("age", 1_000) as i64).pow(2) * span / 1_000_000;
            let written_at = now.plus_ms(-DAY_MS - age);
            let later = |purpose: &str, days: i64| {
                let hours = dice.roll(purpose, 24) as i64;
                written_at.plus_ms(days * DAY_MS + hours * DAY_MS / 24)
            };
            let text = text(&dice, about, stars, lang, &mut said);
            let added_at = later("added", 20 + dice.roll("added after", 25) as i64);
            let adds = dice.roll("adds", 100) < 7 && added_at < now && !text.is_empty();
            let answered_at = later("answered", 1);
            let answers = dice.roll("answers", 100) < if stars <= 2 { 90 } else { 8 };
            let reply = if stars <= 3 { SORRY } else { THANKS };
            ImportedReview {
                slug: product.slug.clone(),
                variant: dice.roll("variant", product.variants.len()),
                author: author(&dice, lang),
                stars,
                aspects: rated(&dice, asked(spec), stars),
                votes: votes(&dice),
                follow_up: adds.then(|| (added_at, dice.say("later", LATER, lang).to_owned())),
                answer: (answers && answered_at < now && !text.is_empty())
                    .then(|| (answered_at, dice.say("reply", reply, lang).to_owned())),
                text,
                lang,
                written_at,
            }
        })
        .collect()
}

/// Most are glad; how many, differs by product.
fn stars(dice: &Dice, slug: &str) -> u8 {
    let product = Dice { name: slug.to_owned() };
    let bounds = match product.roll("quality", 10) {
        0..6 => [72, 92, 97, 99],
        6..9 => [58, 85, 94, 98],
        _ => [42, 74, 88, 95],
    };
    let roll = dice.roll("stars", 100);
    let place = bounds.iter().position(|bound| roll < *bound).unwrap_or(4);
    5 - u8::try_from(place).unwrap_or(4)
}

/// Near the stars of the whole; not everybody rates.
fn rated(dice: &Dice, asked: &[Aspect], stars: u8) -> AspectStars {
    if dice.roll("rates", 100) < 25 {
        return Vec::new();
    }
    let mut rated: AspectStars = asked
        .iter()
        .map(|aspect| {
            let shift = dice.roll(aspect.code(), 6);
            let near = match shift {
                0 => stars.saturating_sub(1),
                1 => stars + 1,
                _ => stars,
            };
            (*aspect, near.clamp(1, 5))
        })
        .collect();
    rated.sort_by_key(|(aspect, _)| *aspect);
    rated
}

fn votes(dice: &Dice) -> u32 {
    let most = match dice.roll("read", 100) {
        0..55 => 1,
        55..85 => 6,
        85..97 => 18,
        _ => 40,
    };
    u32::try_from(dice.roll("votes", most)).unwrap_or_default()
}

fn author(dice: &Dice, lang: Lang) -> String {
    let names = match lang {
        Lang::ZhHant => authors::ZH_HANT,
        Lang::ZhHans => authors::ZH_HANS,
        Lang::En => authors::EN,
    };
    let name = dice.pick("author", names).copied().unwrap_or_default();
    if dice.roll("masked", 3) == 0 { mask_name(name) } else { name.to_owned() }
}

/// A text that nobody said of this product yet.
fn text(
    dice: &Dice,
    about: &Sentences,
    stars: u8,
    lang: Lang,
    said: &mut BTreeSet<String>,
) -> String {
    for again in 0..TRIES {
        let dice = Dice { name: format!("{} {again}", dice.name) };
        let text = one_text(&dice, about, stars, lang);
        if text.is_empty() || said.insert(text.clone()) {
            return text;
        }
    }
    String::new()
}

fn one_text(dice: &Dice, about: &Sentences, stars: u8, lang: Lang) -> String {
    let length = dice.roll("length", 100);
    let good = dice.say("good", about.good, lang);
    let more = dice.say("more", about.good, lang);
    let opening = dice.say("opening", OPENINGS, lang);
    let end = dice.say("end", ENDS, lang);
    let bad = dice.say("bad", about.bad, lang);
    let mixed = dice.say("mixed", MIXED, lang);
    let parts = match (stars, length) {
        (3.., 0..6) => vec![],
        (4.., 6..12) => vec![dice.say("short", SHORT, lang)],
        (1 | 2, 0..50) => vec![bad],
        (1 | 2, _) => vec![bad, mixed],
        (3, 6..50) => vec![good, bad],
        (3, _) => vec![good, mixed],
        (4, 12..40) => vec![good, mixed],
        (_, 12..30) => vec![good],
        (_, 30..55) => vec![opening, good],
        (_, 55..75) => vec![good, more, end],
        _ => vec![opening, good, more, end],
    };
    let mut parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.dedup();
    parts.join(if lang == Lang::En { " " } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, HashMap};

    const NOW: Timestamp = Timestamp(1_800_000_000_000);

    #[test]
    fn there_are_many_and_they_are_believable() {
        let all = reviews(NOW);
        assert_eq!(all, reviews(NOW));
        assert!(all.len() >= 3_000, "{}", all.len());
        let mean = all.iter().map(|r| f64::from(r.stars)).sum::<f64>() / all.len() as f64;
        assert!((4.2..4.65).contains(&mean), "{mean}");
        let share = |lang| all.iter().filter(|r| r.lang == lang).count() * 100 / all.len();
        assert!((55..65).contains(&share(Lang::ZhHant)), "{}", share(Lang::ZhHant));
        assert!((18..27).contains(&share(Lang::ZhHans)) && (13..23).contains(&share(Lang::En)));
        let authors: BTreeSet<&str> = all.iter().map(|r| r.author.as_str()).collect();
        assert!(authors.len() >= 60, "{}", authors.len());
        let followed = all.iter().filter(|r| r.follow_up.is_some()).count() * 100 / all.len();
        assert!((3..10).contains(&followed), "{followed}");
        assert!(all.is_sorted_by(|a, b| a.written_at <= b.written_at));
        for review in &all {
            assert!((1..=5).contains(&review.stars));
            assert!(review.written_at < NOW && review.written_at > NOW.plus_ms(-401 * DAY_MS));
            for (at, text) in review.follow_up.iter().chain(&review.answer) {
                assert!(*at > review.written_at && *at < NOW && !text.is_empty());
            }
        }
    }

    #[test]
    fn nothing_is_said_twice_of_a_product() {
        let mut said = BTreeMap::new();
        for review in reviews(NOW).iter().filter(|review| !review.text.is_empty()) {
            let count = said.entry((review.slug.clone(), review.text.clone())).or_insert(0);
            *count += 1;
            assert_eq!(*count, 1, "{review:?}");
        }
    }

    #[test]
    fn they_speak_of_what_is_there() {
        let products: HashMap<String, usize> = crate::products(crate::handmade_count(), NOW)
            .map(|product| (product.slug, product.variants.len()))
            .collect();
        for review in reviews(NOW) {
            assert!(review.variant < products[&review.slug], "{review:?}");
            let spec = trades::all().into_iter().find(|spec| spec.slug == review.slug).unwrap();
            assert!(review.aspects.iter().all(|(aspect, _)| asked(spec).contains(aspect)));
        }
        for (slug, _) in aspects() {
            assert!(CATEGORIES.iter().any(|known| known.0 == *slug), "{slug}");
        }
        for spec in trades::all() {
            assert!(sentences(spec).is_some(), "nothing to say of {}", spec.slug);
        }
    }

    #[test]
    fn each_script_is_its_own() {
        let (hant, hans) = ("這個們來時沒會說過還買覺點樣麼", "这个们来时没会说过还买觉点样么");
        for review in reviews(NOW) {
            let parts = review.follow_up.iter().chain(&review.answer).map(|(_, text)| text);
            let text: String = parts.chain([&review.text]).cloned().collect();
            let has = |chars: &str| text.chars().find(|c| chars.contains(*c));
            match review.lang {
                Lang::ZhHant => assert_eq!(has("这们时没会说过还买觉样么"), None, "{text}"),
                Lang::ZhHans => {
                    assert_eq!(has(hant).filter(|c| !hans.contains(*c)), None, "{text}")
                }
                Lang::En => assert!(text.is_ascii(), "{text}"),
            }
        }
    }
}
