//! A made-up shop with 1,000,000 order lines: how long training takes, how much memory, how large and how fast the
//! model is. `cargo run --release -p recommend --example million -- [LINES] [ITEMS]`

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use recommend::{Event, Item, Model, Trainer};
use std::error::Error;
use std::ops::ControlFlow;
use std::time::Instant;

/// Themes that baskets keep to; an item belongs to one.
const THEMES: u64 = 400;

fn main() -> Result<(), Box<dyn Error>> {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse::<usize>());
    let lines = numbers.next().transpose()?.unwrap_or(1_000_000);
    let count = numbers.next().transpose()?.unwrap_or(50_000) as u64;
    let mut random = StdRng::seed_from_u64(1);
    let mut trainer = Trainer::new();
    while trainer.lines() < lines {
        let theme = random.random_range(0..THEMES);
        let length = 1 + (random.random::<f64>().powi(3) * 40.0) as usize;
        // Few items are bought much, most little.
        let mut rank = || (random.random::<f64>().powi(4) * (count / THEMES) as f64) as u64;
        let basket: Vec<_> = (0..length)
            .map(|n| (rank() * THEMES + if n % 4 == 3 { 0 } else { theme }, Event::Purchase))
            .collect();
        let day = random.random_range(1..365);
        trainer.add_events(&basket, day)?;
    }
    let item = |id: u64| Item {
        id,
        tokens: vec![
            format!("theme{}", id % THEMES),
            format!("kind{}", id % 1009),
            format!("size{}", id % 7),
        ],
        category: Some(format!("c{}", id % 50)),
        brand: Some(format!("b{}", id % 300)),
    };
    let items: Vec<Item> = (0..count).map(item).collect();
    println!(
        "{} lines in {} baskets, {count} items, {} bought",
        trainer.lines(),
        trainer.baskets(),
        trainer.items()
    );
    println!("accumulator {} kB", trainer.to_bytes().len() / 1000);
    let started = Instant::now();
    let mut stage = None;
    let model = trainer.fit(&items, |progress| {
        if stage != Some(progress.stage) {
            println!("{:6.1} s {:?}", started.elapsed().as_secs_f32(), progress.stage);
            stage = Some(progress.stage);
        }
        ControlFlow::Continue(())
    })?;
    println!("{:6.1} s trained; {}", started.elapsed().as_secs_f32(), model.settings());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!(
        "peak memory {}",
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim()
    );
    let bytes = model.to_bytes();
    let started = Instant::now();
    let model = Model::from_bytes(&bytes)?;
    println!(
        "model {} kB, read in {:.0} ms",
        bytes.len() / 1000,
        started.elapsed().as_secs_f64() * 1e3
    );
    for length in [1, 5, 20] {
        let baskets: Vec<Vec<u64>> = (0..2000)
            .map(|_| (0..length).map(|_| random.random_range(0..count)).collect())
            .collect();
        let started = Instant::now();
        let found: usize = baskets.iter().map(|basket| model.complete(basket, 10).len()).sum();
        println!(
            "basket of {length}: {:.0} µs, {} each",
            started.elapsed().as_secs_f64() * 1e6 / 2000.0,
            found / 2000
        );
    }
    let started = Instant::now();
    println!(
        "{} pairs, {} triples in {:.1} s",
        trainer.pairs(5, 100).len(),
        trainer.triples(5, 100).len(),
        started.elapsed().as_secs_f32()
    );
    Ok(())
}
