//! How long searches and suggestions take in a mall of N products (first argument, 100,000 unless told),
//! one after the other: `cargo run --release -p search --example latency 100000`.

// A tool for people: where it fails, it says so and ends.
#![allow(clippy::unwrap_used)]

use domain::draft::ProductDraft;
use domain::lang::Lang;
use domain::time::Timestamp;
use search::{Document, Index, Script};
use std::time::{Duration, Instant};

const QUERIES: [&str; 12] = [
    "茶樹精油",
    "茶树",
    "lavender",
    "lavender oil",
    "無線滑鼠",
    "充電線 type-c",
    "black tea",
    "headphnes",
    "laptop",
    "外套",
    "honey gift",
    "2.4ghz",
];
const ROUNDS: usize = 20;

fn document(draft: &ProductDraft, id: u64) -> Document {
    let texts = |texts: &domain::draft::Texts| Lang::ALL.map(|lang| texts.raw(lang).to_owned());
    Document {
        id,
        titles: texts(&draft.name).into(),
        descriptions: texts(&draft.tagline).into(),
        codes: draft.variants.iter().map(|variant| variant.sku.clone()).collect(),
        in_stock: true,
        ..Document::default()
    }
}

fn main() {
    let count = std::env::args().nth(1).map_or(100_000, |count| count.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let index = Index::create(folder.path()).unwrap();
    let started = Instant::now();
    let mut writer = index.writer().unwrap();
    for (draft, id) in demo::products(count, Timestamp(0)).zip(0..) {
        writer.upsert(&document(&draft, id)).unwrap();
    }
    writer.commit("").unwrap();
    writer.finish().unwrap();
    println!("{} products indexed in {:.1} s", index.len(), started.elapsed().as_secs_f32());
    measure("search, 2,000 found", |query| drop(index.search(query, 2_000).unwrap()));
    measure("suggest, half a query", |query| {
        let half: String = query.chars().take(query.chars().count().div_ceil(2)).collect();
        drop(index.suggest(&half, 8, Script::Traditional).unwrap());
    });
}

fn measure(name: &str, ask: impl Fn(&str)) {
    let mut times: Vec<Duration> = Vec::new();
    for query in QUERIES.iter().cycle().take(QUERIES.len() * ROUNDS) {
        let started = Instant::now();
        ask(query);
        times.push(started.elapsed());
    }
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    println!("{name}: p50 {:.1} ms, p95 {:.1} ms, most {:.1} ms", at(50), at(95), at(100));
}
