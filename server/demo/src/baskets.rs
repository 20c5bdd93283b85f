//! What the demo mall's customers bought before it opened: baskets around an errand each, so that there is
//! something to learn from on the first day.

use crate::hash::hash_for;
use crate::trades;
use std::collections::BTreeMap;

/// An errand: the categories it leads through, the most wanted first.
const ERRANDS: &[&[&str]] = &[
    &["single-oils", "diffusers", "carrier-oils"],
    &["single-oils", "blended-oils", "hydrosols"],
    &["candles", "diffusers", "towels", "soaps-and-washes"],
    &["cleansers", "toners", "serums", "creams", "masks"],
    &["serums", "creams", "masks"],
    &["soaps-and-washes", "hand-and-lip", "towels"],
    &["men-care", "leather-shoes", "trousers"],
    &["gift-sets", "candles", "honey", "herbal-tea"],
    &["oolong", "teaware", "nuts"],
    &["black-tea", "honey", "tableware"],
    &["green-tea", "puer", "teaware"],
    &["herbal-tea", "honey", "candles"],
    &["coffee", "tableware", "nuts"],
    &["vitamins", "daily-nutrition", "botanicals"],
    &["tops", "trousers", "sneakers"],
    &["dresses-and-skirts", "sandals-and-slippers", "bags", "accessories"],
    &["outerwear", "knitwear", "accessories", "leather-shoes"],
    &["phones", "power-and-network", "headphones"],
    &["laptops", "input-devices", "monitors", "power-and-network"],
    &["tablets", "input-devices", "headphones"],
    &["projectors", "speakers", "power-and-network"],
    &["wearables", "sneakers", "daily-nutrition"],
    &["office-furniture", "monitors", "input-devices"],
    &["stationery", "office-equipment", "bags"],
    &["bedding", "towels", "candles"],
    &["cookware", "tableware", "decor"],
    &["decor", "bedding", "candles"],
];

/// Baskets of products' slugs, the same every time. Of each errand's categories the first ones are bought
/// more often; within a category each product has a favourite companion, as things have that fit.
pub fn baskets(count: usize) -> impl Iterator<Item = Vec<&'static str>> {
    let specs = trades::all();
    let mut shelves: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
    for spec in specs {
        shelves.entry(spec.category).or_default().push(spec.slug);
    }
    (0..count).map(move |number| basket(&shelves, number))
}

fn basket(shelves: &BTreeMap<&str, Vec<&'static str>>, number: usize) -> Vec<&'static str> {
    let draw = |purpose: &str, of: usize| below(hash_for(purpose, &number.to_string()), of);
    let errand = ERRANDS[draw("errand", ERRANDS.len())];
    // A taste draws the same places of every shelf, so that the same things meet again and again.
    let taste = draw("taste", 12).to_string();
    let mut basket: Vec<&'static str> = Vec::new();
    for (step, category) in errand.iter().enumerate() {
        let Some(shelf) = shelves.get(category).filter(|shelf| !shelf.is_empty()) else { continue };
        if draw(&format!("{category} too"), 10) < 9 - 2 * step.min(3) {
            let is_usual = draw(&format!("{category} as usual"), 10) < 7;
            let place = match is_usual {
                true => below(hash_for(category, &taste), shelf.len()),
                false => draw(category, shelf.len()),
            };
            if !basket.contains(&shelf[place]) {
                basket.push(shelf[place]);
            }
        }
    }
    basket
}

fn below(hash: u64, of: usize) -> usize {
    usize::try_from(hash % of.max(1) as u64).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_errand_leads_through_shelves_that_are_there() {
        let specs = trades::all();
        for category in ERRANDS.iter().copied().flatten() {
            assert!(specs.iter().any(|spec| spec.category == *category), "{category}");
        }
    }

    #[test]
    fn baskets_are_the_same_every_time_and_of_some_size() {
        let all: Vec<_> = baskets(2_000).collect();
        assert_eq!(all, baskets(2_000).collect::<Vec<_>>());
        let several = all.iter().filter(|basket| basket.len() > 1).count();
        assert!(several > 1_400, "{several}");
        let products: std::collections::BTreeSet<_> = all.iter().flatten().collect();
        assert!(products.len() > 150, "{}", products.len());
    }
}
