//! Prints what the demo pictures weigh and how long drawing takes.

use std::time::Instant;

use demo::picture::{Kind, Picture, View};

fn main() {
    let pictures: Vec<String> = Kind::ALL
        .iter()
        .flat_map(|&kind| {
            (0..4).flat_map(move |seed| {
                View::ALL.iter().map(move |&view| {
                    let colour = ["navy", "white", "sage", "amber"][seed as usize];
                    Picture { kind, colour, seed: seed * 7919 + 3, view }.path()
                })
            })
        })
        .collect();
    let start = Instant::now();
    let mut sizes: Vec<(usize, &String)> =
        pictures.iter().map(|path| (demo::draw(path).map_or(0, |svg| svg.len()), path)).collect();
    let each = start.elapsed() / pictures.len() as u32;
    sizes.sort();
    println!("{} pictures, {each:?} each", sizes.len());
    for share in [10, 50, 90, 99] {
        println!("p{share}: {} bytes", sizes[sizes.len() * share / 100].0);
    }
    for (size, path) in sizes.iter().rev().take(14) {
        println!("{size} {path}");
    }
}
