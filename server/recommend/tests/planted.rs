//! A generated shop with pairs and triples planted in it, and what training must find there.

// Tests end where something is not as it should be.
#![allow(clippy::unwrap_used)]

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use recommend::{Event, Item, ItemId, Model, RecommendError, Stage, Trainer};
use std::ops::ControlFlow;

const PAIRS: u64 = 60;
const LOUD: u64 = 1000;

/// Item 2n goes with 2n + 1; in nearly every basket is one of three items that everybody buys.
fn shop() -> Trainer {
    let mut random = StdRng::seed_from_u64(7);
    let mut trainer = Trainer::new();
    for _ in 0..3000 {
        let pair = random.random_range(0..PAIRS);
        let mut basket = vec![2 * pair, LOUD + random.random_range(0..3)];
        if random.random_bool(0.5) {
            basket.push(2 * pair + 1);
        }
        if pair == 3 && random.random_bool(0.8) {
            basket.push(900);
        }
        basket.extend((0..random.random_range(0..4)).map(|_| random.random_range(0..2 * PAIRS)));
        trainer.add_basket(&basket).unwrap();
    }
    trainer
}

/// Two words an item shares with its pair's other half alone, so that cold ones have somewhere to belong.
fn items() -> Vec<Item> {
    let ids = (0..2 * PAIRS).chain([900, LOUD, LOUD + 1, LOUD + 2, 2000, 2001]);
    let tokens = |id: ItemId| match id {
        2000 => vec!["rose".into(), "tonic".into()],
        10 => vec!["rose".into(), "tonic".into(), "small".into()],
        _ => vec![format!("n{id}")],
    };
    ids.map(|id| Item { id, tokens: tokens(id), ..Item::default() }).collect()
}

fn model() -> Model {
    shop().fit(&items(), |_| ControlFlow::Continue(())).unwrap()
}

#[test]
fn planted_pairs_come_first() {
    let model = model();
    for pair in 0..PAIRS {
        let first: Vec<_> = model.bought_with(2 * pair, 2).iter().map(|one| one.item).collect();
        match pair {
            // Planted to be bought more often with another.
            3 => assert_eq!(first, [900, 2 * pair + 1]),
            _ => assert_eq!(first[0], 2 * pair + 1, "pair {pair}: {first:?}"),
        }
    }
    // Each in a basket with another pair's half and with what everybody has.
    let basket = [2, LOUD, 40];
    let best: Vec<_> =
        model.complete(&basket, 10).into_iter().filter(|one| [3, 41].contains(&one.item)).collect();
    assert_eq!(best.len(), 2);
    let reason = |item| best.iter().find(|one| one.item == item).and_then(|one| one.because);
    assert_eq!((reason(3), reason(41)), (Some(2), Some(40)));
}

#[test]
fn a_history_is_weighed() {
    let model = model();
    let place = |history: &[(ItemId, f32)], item| {
        model.for_you(history, 130).iter().position(|one| one.item == item)
    };
    assert!(place(&[(2, 1.0), (40, 0.1)], 3) < place(&[(2, 1.0), (40, 0.1)], 41));
    assert!(place(&[(2, 0.1), (40, 1.0)], 41) < place(&[(2, 0.1), (40, 1.0)], 3));
}

#[test]
fn an_item_that_nobody_bought_lies_beside_its_like() {
    let model = model();
    assert!(model.has_behaviour(10) && !model.has_behaviour(2000) && !model.has_behaviour(9999));
    assert_eq!(model.bought_with(2000, 1)[0].item, 10);
    assert!(model.bought_with(10, 8).iter().any(|one| one.item == 2000));
    assert_eq!(model.bought_with(2001, 10).len(), 10);
}

#[test]
fn a_look_says_less_than_a_purchase() {
    let mut trainer = Trainer::new();
    for other in 0..300 {
        trainer.add_events(&[(1, Event::Purchase), (2, Event::Purchase)], 0).unwrap();
        trainer.add_events(&[(1, Event::View), (3, Event::View)], 0).unwrap();
        trainer
            .add_events(&[(10 + other % 20, Event::Purchase), (40 + other % 7, Event::Purchase)], 0)
            .unwrap();
    }
    let items: Vec<_> = (0..60).map(|id| Item { id, ..Item::default() }).collect();
    let model = trainer.fit(&items, |_| ControlFlow::Continue(())).unwrap();
    let found = model.bought_with(1, 60);
    let place = |item| found.iter().position(|one| one.item == item).unwrap();
    assert_eq!(place(2), 0);
    assert!(place(3) > place(2));
}

#[test]
fn stopped_and_started_again_it_is_the_same() {
    let trainer = shop();
    let whole = trainer.fit(&items(), |_| ControlFlow::Continue(())).unwrap().to_bytes();
    for stage in [Stage::Settings, Stage::Regression, Stage::Neighbours] {
        let stop = |progress: recommend::Progress| match progress.stage == stage {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        };
        assert!(matches!(trainer.fit(&items(), stop), Err(RecommendError::Stopped)));
        let saved = Trainer::from_bytes(&trainer.to_bytes()).unwrap();
        assert!(saved.fit(&items(), |_| ControlFlow::Continue(())).unwrap().to_bytes() == whole);
    }
}

#[test]
fn bundles_are_found_with_their_figures() {
    let trainer = shop();
    let pairs = trainer.pairs(5, 70);
    let planted = pairs.iter().filter(|rule| {
        let [a, b] = rule.items;
        a.abs_diff(b) == 1 && a.min(b) % 2 == 0 && a.max(b) < 2 * PAIRS
    });
    assert_eq!(planted.count(), PAIRS as usize);
    assert!(pairs.iter().all(|rule| rule.lift > 1.0 && rule.baskets >= 5 && rule.support < 1.0));
    let mut first = trainer.triples(5, 10)[0].items;
    first.sort_unstable();
    assert_eq!(first, [6, 7, 900]);
}
