//! Properties that hold for any baskets.

// Tests end where something is not as it should be.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use recommend::{Event, Item, ItemId, Model, RecommendError, Trainer, spread};
use std::collections::HashSet;
use std::ops::ControlFlow;

type Lines = Vec<(ItemId, Event)>;

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![4 => Just(Event::Purchase), 1 => Just(Event::CartAdd), 1 => Just(Event::View)]
}

fn baskets() -> impl Strategy<Value = Vec<(Lines, u32)>> {
    let lines = prop::collection::vec((0..40_u64, event()), 0..8);
    prop::collection::vec((lines, 0..5_u32), 0..60)
}

fn items(count: u64) -> Vec<Item> {
    let item = |id| Item {
        id,
        tokens: vec![format!("word{}", id % 7), format!("colour{}", id % 3)],
        category: Some(format!("c{}", id % 5)),
        brand: None,
    };
    (0..count).map(item).collect()
}

fn trainer(baskets: &[(Lines, u32)]) -> Trainer {
    let mut trainer = Trainer::new();
    baskets.iter().for_each(|(lines, day)| trainer.add_events(lines, *day).unwrap());
    trainer
}

fn fit(trainer: &Trainer, items: &[Item]) -> Model {
    trainer.fit(items, |_| ControlFlow::Continue(())).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_baskets_does_not_matter(mut baskets in baskets()) {
        let one = fit(&trainer(&baskets), &items(45)).to_bytes();
        baskets.reverse();
        baskets.iter_mut().for_each(|basket| basket.0.reverse());
        prop_assert!(one == fit(&trainer(&baskets), &items(45)).to_bytes());
    }

    #[test]
    fn adding_in_two_parts_equals_adding_at_once(baskets in baskets(), part in 0.0..1.0) {
        let (first, second) = baskets.split_at((baskets.len() as f64 * part) as usize);
        let mut later = Trainer::from_bytes(&trainer(first).to_bytes()).unwrap();
        second.iter().for_each(|(lines, day)| later.add_events(lines, *day).unwrap());
        prop_assert!(later.to_bytes() == trainer(&baskets).to_bytes());
        prop_assert!(fit(&later, &items(45)).to_bytes() == fit(&trainer(&baskets), &items(45)).to_bytes());
    }

    #[test]
    fn a_model_comes_back_from_its_bytes(baskets in baskets(), given in prop::collection::vec(0..50_u64, 0..6)) {
        let model = fit(&trainer(&baskets), &items(45));
        let again = Model::from_bytes(&model.to_bytes()).unwrap();
        prop_assert_eq!(model.to_bytes(), again.to_bytes());
        prop_assert_eq!(model.complete(&given, 10), again.complete(&given, 10));
    }

    #[test]
    fn answers_are_full_and_new(baskets in baskets(), given in prop::collection::vec(0..50_u64, 0..6), n in 0..60_usize) {
        let model = fit(&trainer(&baskets), &items(45));
        let found = model.complete(&given, n);
        let given: HashSet<_> = given.into_iter().collect();
        let free = (0..45).filter(|item| !given.contains(item)).count();
        prop_assert_eq!(found.len(), n.min(free));
        let different: HashSet<_> = found.iter().map(|one| one.item).collect();
        prop_assert_eq!(different.len(), found.len());
        prop_assert!(found.iter().all(|one| !given.contains(&one.item) && one.score.is_finite()));
        prop_assert!(found.is_sorted_by(|a, b| a.score >= b.score));
        prop_assert!(found.iter().all(|one| one.because.is_none_or(|item| given.contains(&item))));
    }

    #[test]
    fn every_item_has_ten_neighbours(baskets in baskets(), count in 11..45_u64) {
        let model = fit(&trainer(&baskets), &items(count));
        for item in 0..count {
            prop_assert!(model.bought_with(item, 10).len() == 10);
        }
    }

    #[test]
    fn only_what_is_offered_is_suggested(baskets in baskets(), count in 0..45_u64) {
        let model = fit(&trainer(&baskets), &items(count));
        prop_assert!(model.complete(&[1, 2], 100).iter().all(|one| one.item < count));
    }

    #[test]
    fn broken_bytes_are_refused(baskets in baskets(), cut in 0.0..1.0, flip in any::<(usize, u8)>()) {
        let trainer = trainer(&baskets);
        for (bytes, is_model) in [(fit(&trainer, &items(9)).to_bytes(), true), (trainer.to_bytes(), false)] {
            let short = &bytes[..(bytes.len() as f64 * cut) as usize];
            let mut other = bytes.clone();
            other[flip.0 % bytes.len()] ^= flip.1;
            if is_model {
                prop_assert!(Model::from_bytes(short).is_err());
                // Some bits are numbers like any other; it must not panic, and serve if it takes them.
                if let Ok(model) = Model::from_bytes(&other) {
                    let _ = model.complete(&[0, 1, 2], 10);
                }
            } else {
                prop_assert!(Trainer::from_bytes(short).is_err());
                if let Ok(trainer) = Trainer::from_bytes(&other) {
                    let _ = trainer.pairs(2, 10);
                }
            }
        }
    }

    #[test]
    fn rules_count_what_is_there(baskets in baskets()) {
        let trainer = trainer(&baskets);
        let bought = |items: &[ItemId]| baskets.iter().filter(|(lines, _)| {
            items.iter().all(|item| lines.contains(&(*item, Event::Purchase)))
        }).count();
        for rule in trainer.pairs(2, 50) {
            prop_assert_eq!(rule.baskets as usize, bought(&rule.items));
            let with_second = bought(&rule.items[1..]) as f64;
            prop_assert!((rule.confidence[0] - f64::from(rule.baskets) / with_second).abs() < 1e-9);
        }
        for rule in trainer.triples(2, 50) {
            prop_assert_eq!(rule.baskets as usize, bought(&rule.items));
            let others = bought(&rule.items[1..]) as f64;
            prop_assert!((rule.confidence[0] - f64::from(rule.baskets) / others).abs() < 1e-9);
        }
    }

    #[test]
    fn variety_loses_nothing(baskets in baskets(), n in 0..40_usize, each in 1..4_usize) {
        let found = fit(&trainer(&baskets), &items(45)).complete(&[3], 30);
        let varied = spread(&found, n, each, |one| Some(one.item % 5));
        prop_assert_eq!(varied.len(), n.min(30));
        let full = |group| varied.iter().filter(|one| one.item % 5 == group).count() > each;
        // More of a group than wanted only when every group is used up.
        if (0..5).any(full) {
            prop_assert!((0..5).all(|group| varied.iter().filter(|one| one.item % 5 == group).count() >= each));
        }
    }
}

#[test]
fn files_of_others_and_of_other_versions_are_told_apart() {
    let trainer = Trainer::new();
    assert!(matches!(Model::from_bytes(&trainer.to_bytes()), Err(RecommendError::Foreign)));
    let mut bytes = trainer.to_bytes();
    bytes[4] = 99;
    assert!(matches!(Trainer::from_bytes(&bytes), Err(RecommendError::Version { found: 99, .. })));
    assert!(matches!(Trainer::from_bytes(b"Pz"), Err(RecommendError::Foreign)));
}
