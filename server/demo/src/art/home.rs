//! For the rooms: vase, plant pot, basket, clock, umbrella, textiles.

use super::bottles::lathe_at;
use super::canvas::{Canvas, Paint, dark, light};
use super::jars::from_above;
use super::label::{emblem, leaf_shape, sprig};
use super::look::{Face, Frame, Look};
use super::paints::{INK, LEAF, PAPER, STEEL, of};
use super::shade::rgb;
use super::shape::{Corner, d, disc, lathe, line, oval, rect, wire, wrap};

/// A vase, with a branch in it.
pub fn vase(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 92.0, 128.0), look.vary(2, 260.0, 340.0));
    if look.is(Face::Above) {
        let frame = from_above(c, 150.0, look.tone, look.tone.darken(0.5));
        for turn in [20.0, 140.0, 255.0] {
            c.turned(0.0, 0.0, turn, |c| sprig(c, 200.0, 6, of(LEAF)));
        }
        return Frame { y0: frame.y0 - 20.0, ..frame };
    }
    let neck = r * look.vary(3, 0.24, 0.5);
    let profile: Vec<Corner> = match look.pick(4, 4) {
        0 => vec![
            (h, neck * 1.3, 4.0),
            (h * 0.82, neck, 30.0),
            (h * 0.46, r, 110.0),
            (0.0, r * 0.5, 26.0),
        ],
        1 => vec![
            (h, neck, 4.0),
            (h * 0.62, neck * 0.92, 40.0),
            (h * 0.3, r * 1.1, 90.0),
            (0.0, r * 0.8, 40.0),
        ],
        2 => vec![(h, r * 0.8, 4.0), (h * 0.7, r * 0.94, 60.0), (0.0, r * 0.62, 20.0)],
        _ => vec![
            (h, neck * 1.1, 3.0),
            (h * 0.9, neck, 14.0),
            (h * 0.72, r, 50.0),
            (h * 0.1, r, 50.0),
            (0.0, r * 0.8, 16.0),
        ],
    };
    let branches = [(-22.0, 190.0), (4.0, 240.0), (26.0, 170.0)];
    for (turn, tall) in branches {
        let leaf = of(LEAF).mix(rgb(0xcfa9a2), if look.chance(5, 2) { 0.0 } else { 0.7 });
        let turn = if look.is(Face::Back) { -turn } else { turn };
        c.turned(0.0, -h + 10.0, turn, |c| sprig(c, tall, 6, leaf));
    }
    let body = lathe(&profile, r * look.bow() * 0.6);
    let paint = c.cylinder(look.tone);
    c.fill(&body, paint);
    c.within(&body, |c| vase_glaze(c, look, r, h));
    c.fill(
        &oval(0.0, -h + 2.0, profile[0].1, 6.0 + profile[0].1 * look.bow() * 0.4),
        look.tone.darken(0.35),
    );
    maker(c, look, -h * 0.12);
    c.gloss(-r * 0.62, -h * 0.66, -h * 0.2, r * 0.13);
    Frame::standing(2.2 * r, h + 232.0)
}

fn vase_glaze(c: &mut Canvas, look: Look, r: f32, h: f32) {
    match look.pick(6, 4) {
        0 => c.fill(&wrap(r * 1.15, -h * 0.3, 20.0, -1.57, 1.57, look.bow()), look.tone.step(0.18)),
        1 => {
            for step in -6..=6 {
                let x = r * 1.1 * (step as f32 * 0.25).sin();
                c.stroke(&line(x * 0.5, -h, x, 0.0), 4.0, dark(0.08));
            }
        }
        2 => {
            for step in 1..9 {
                let y = -h * step as f32 / 9.0;
                c.stroke(&wrap(r * 1.15, y, y + 1.0, -1.5, 1.5, look.bow()), 2.0, dark(0.08));
            }
        }
        _ => {}
    }
}

/// A pot with a plant.
pub fn plant_pot(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 118.0, 146.0), look.vary(2, 170.0, 220.0));
    if look.is(Face::Above) {
        let frame = from_above(c, 170.0, look.tone, rgb(0x5a4636));
        for step in 0..9 {
            c.turned(0.0, 0.0, step as f32 * 40.0, |c| {
                let paint =
                    c.down(&[(0, of(LEAF).lighten(0.2), 1.0), (100, of(LEAF).darken(0.3), 1.0)]);
                c.fill(&leaf_shape(150.0 - step as f32 % 3.0 * 24.0), paint);
            });
        }
        return frame;
    }
    plant(c, look, h);
    let bow = look.bow();
    let taper = look.vary(3, 0.66, 0.92);
    let body = lathe(&[(h, r, 6.0), (0.0, r * taper, look.vary(4, 10.0, 60.0))], r * bow * 0.7);
    let paint = c.cylinder(look.tone);
    c.fill(&body, paint);
    match look.pick(5, 4) {
        0 => {
            let rim = c.cylinder(look.tone.lighten(0.08));
            c.fill(
                &lathe_at(-h + 44.0, &[(50.0, r * 1.07, 6.0), (0.0, r * 1.05, 4.0)], r * bow * 0.7),
                rim,
            );
        }
        1 => {
            c.within(&body, |c| c.fill(&wrap(r, -h * 0.42, 20.0, -1.57, 1.57, bow), look.accent()))
        }
        2 => c.within(&body, |c| {
            for step in -5..=5 {
                let x = r * (step as f32 * 0.3).sin();
                c.stroke(&line(x, -h, x * taper, 0.0), 5.0, dark(0.09));
            }
        }),
        _ => emblem(c, look, 0.0, -h * 0.45, 26.0, look.tone.step(0.3)),
    }
    maker(c, look, -h * 0.2);
    c.gloss(-r * 0.76, -h + 54.0, -36.0, r * 0.1);
    Frame::standing(2.14 * r, h + 230.0)
}

/// The maker's pressed mark, on the back.
fn maker(c: &mut Canvas, look: Look, y: f32) {
    if look.is(Face::Back) {
        c.fill(&rect(-19.0, y - 19.0, 38.0, 38.0, 6.0), look.tone.step(0.3));
        emblem(c, look, 0.0, y, 13.0, look.tone);
    }
}

fn plant(c: &mut Canvas, look: Look, h: f32) {
    let leaf = of(LEAF);
    let fans: &[(f32, f32)] = &[
        (-66.0, 170.0),
        (62.0, 160.0),
        (-40.0, 220.0),
        (36.0, 214.0),
        (-14.0, 240.0),
        (14.0, 236.0),
    ];
    for (index, &(turn, tall)) in fans.iter().enumerate() {
        let tone = leaf.darken(0.24 - index as f32 * 0.045);
        let turn = if look.is(Face::Back) { -turn * 1.06 } else { turn };
        c.turned(0.0, -h + 24.0, turn, |c| match look.pick(7, 3) {
            0 => {
                let paint = c.across(&[
                    (0, tone.lighten(0.16), 1.0),
                    (50, tone, 1.0),
                    (51, tone.darken(0.12), 1.0),
                    (100, tone.darken(0.06), 1.0),
                ]);
                c.fill(&leaf_shape(tall), paint);
            }
            1 => sprig(c, tall, 6, tone),
            _ => {
                c.stroke(&line(0.0, 0.0, 0.0, -tall * 0.6), 5.0, tone.darken(0.2));
                let paint = c.ball(tone);
                c.fill(&d("M0-66Q-58-92-52-140Q-40-190 0-196Q40-190 52-140Q58-92 0-66Z"), paint);
                c.stroke(&line(0.0, -70.0, 0.0, -180.0), 2.5, tone.lighten(0.25));
            }
        });
    }
}

/// A woven basket with handles.
pub fn basket(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 190.0, 220.0), look.vary(2, 200.0, 270.0));
    let rope = look.tone;
    if look.is(Face::Above) {
        let frame = from_above(c, 200.0, rope, rope.darken(0.35));
        for r in [40.0, 76.0, 112.0, 148.0] {
            c.stitch(&disc(0.0, 4.0, r), 12.0, 18.0, light(0.12));
        }
        for r in [188.0, 196.0] {
            c.stitch(&disc(0.0, 0.0, r), 5.0, 10.0, dark(0.2));
        }
        return frame;
    }
    let bow = look.bow() + 0.03;
    for side in [-1.0, 1.0] {
        let x = side * r * if look.is(Face::Turned) { 0.7 } else { 0.86 };
        c.stroke(
            &wire(&[
                (x - 44.0, -h, 0.0),
                (x - 34.0, -h - 74.0, 30.0),
                (x + 34.0, -h - 74.0, 30.0),
                (x + 44.0, -h, 0.0),
            ]),
            15.0,
            rope.darken(0.2),
        );
    }
    let inner = c.hollow(rope);
    c.fill(&oval(0.0, -h, r, r * bow), inner);
    let body = lathe(
        &[(h - r * bow * 0.3, r, 4.0), (h * 0.4, r * 1.03, 60.0), (0.0, r * 0.82, 40.0)],
        r * bow,
    );
    let paint = c.cylinder(rope);
    c.fill(&body, paint);
    let weave = c.pattern(44.0, 28.0, 0.0, |c| {
        c.fill(&rect(1.0, 1.0, 20.0, 12.0, 6.0), light(0.16));
        c.fill(&rect(23.0, 15.0, 20.0, 12.0, 6.0), light(0.16));
        c.stroke(&d("M0 14H44M22 0V14M0 14V28M44 14V28"), 2.0, dark(0.14));
    });
    c.fill(&body, weave);
    if look.chance(3, 2) {
        c.within(&body, |c| {
            c.fill(
                &wrap(r * 1.04, -h * 0.4, 30.0, -1.57, 1.57, bow),
                Paint::from(look.accent()).alpha(0.7),
            )
        });
    }
    c.stroke(&wrap(r, -h + 8.0, -h + 9.0, -1.5, 1.5, bow), 13.0, rope.darken(0.12));
    if look.is(Face::Back) {
        c.fill(&rect(-40.0, -h + 24.0, 80.0, 50.0, 6.0), of(PAPER));
        emblem(c, look, 0.0, -h + 49.0, 15.0, of(PAPER).contrast());
    }
    Frame::standing(2.06 * r, h + 78.0)
}

/// A wall clock.
pub fn wall_clock(c: &mut Canvas, look: Look) -> Frame {
    let r = 220.0;
    let squeeze = if look.is(Face::Turned) { 0.74 } else { 1.0 };
    c.fill(&oval(22.0, 30.0, r * squeeze, r), dark(0.06));
    c.fill(&oval(10.0, 15.0, r * squeeze, r), dark(0.09));
    if squeeze < 1.0 {
        c.fill(&oval(22.0, 0.0, r * squeeze, r), look.tone.darken(0.35));
    }
    c.matrix([squeeze, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        let rim = c.sheet(look.tone);
        c.fill(&disc(0.0, 0.0, r), rim);
        if look.is(Face::Back) {
            c.fill(&disc(0.0, 0.0, r * 0.86), look.tone.darken(0.1));
            c.fill(&rect(-64.0, -54.0, 128.0, 128.0, 12.0), of(INK));
            c.fill(&rect(-44.0, -30.0, 88.0, 24.0, 6.0), of(STEEL));
            c.fill(&disc(0.0, 40.0, 20.0), of(STEEL).darken(0.2));
            return c.fill(&d("M-22-150A22 22 0 0 1 22-150L8-116H-8Z"), of(INK));
        }
        clock_face(c, look, r * look.vary(1, 0.84, 0.93));
    });
    Frame::new(-r, -r, r + 12.0, r)
}

fn clock_face(c: &mut Canvas, look: Look, r: f32) {
    let dial = if look.chance(2, 3) { look.tone.lighten(0.5) } else { of(PAPER) };
    c.fill(&disc(0.0, 0.0, r), dark(0.2));
    let paint =
        c.aslant(&[(0, dial.darken(0.08), 1.0), (40, dial, 1.0), (100, dial.lighten(0.5), 1.0)]);
    c.fill(&disc(2.0, 4.0, r - 3.0), paint);
    let style = look.pick(3, 3);
    for hour in 0..12 {
        c.turned(0.0, 0.0, hour as f32 * 30.0, |c| {
            let main = hour % 3 == 0;
            match style {
                0 => c.fill(&disc(0.0, -r * 0.84, if main { 9.0 } else { 5.0 }), of(INK)),
                1 => c.fill(
                    &rect(-3.0, -r * 0.92, 6.0, if main { 34.0 } else { 18.0 }, 3.0),
                    of(INK),
                ),
                _ if main => c.fill(&rect(-6.0, -r * 0.92, 12.0, 30.0, 6.0), look.tone.darken(0.3)),
                _ => {}
            }
        });
    }
    c.turned(0.0, 0.0, -52.0, |c| c.fill(&rect(-7.0, -r * 0.52, 14.0, r * 0.6, 7.0), of(INK)));
    c.turned(0.0, 0.0, 58.0, |c| c.fill(&rect(-5.0, -r * 0.74, 10.0, r * 0.84, 5.0), of(INK)));
    c.turned(0.0, 0.0, 180.0, |c| {
        c.fill(&rect(-2.0, -r * 0.78, 4.0, r * 0.96, 2.0), rgb(0xcc5b45))
    });
    c.fill(&disc(0.0, 0.0, 12.0), of(INK));
}
