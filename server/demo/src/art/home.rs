//! For the rooms: vase, plant pot, basket, clock, umbrella, textiles.

use super::bottles::lathe_at;
use super::canvas::{Canvas, Paint, dark, light};
use super::jars::from_above;
use super::label::{emblem, leaf_shape, sprig};
use super::look::{Face, Frame, Look};
use super::paints::{INK, LEAF, PAPER, STEEL, WOOD, of};
use super::shade::{Tone, rgb};
use super::shape::{Corner, blob, d, disc, flow, lathe, line, oval, poly, rect, wire, wrap};

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

/// An umbrella: open, folded on the back, its ribs from above.
pub fn umbrella(c: &mut Canvas, look: Look) -> Frame {
    if look.is(Face::Hung) {
        c.turned(0.0, 0.0, 156.0, |c| {
            umbrella_closed(c, look);
        });
        return Frame::new(-70.0, -262.0, 50.0, 290.0);
    }
    if look.is(Face::Back) {
        return umbrella_closed(c, look);
    }
    if look.is(Face::Above) {
        return umbrella_above(c, look);
    }
    let lean = if look.is(Face::Turned) { 14.0 } else { 0.0 };
    c.turned(0.0, 0.0, lean, |c| {
        let steel = c.metal(of(STEEL));
        c.fill(&rect(-5.0, -290.0, 10.0, 470.0, 5.0), steel);
        let hook = if look.chance(1, 2) { of(WOOD) } else { of(INK) };
        c.stroke(&d("M0 150V214A34 34 0 0 0 68 214V204"), 17.0, hook.darken(0.1));
        c.stroke(&d("M-2 152V214A34 34 0 0 0 40 244"), 5.0, hook.lighten(0.35));
        canopy(c, look);
        c.fill(&rect(-5.0, -318.0, 10.0, 40.0, 4.0), of(INK));
    });
    Frame::new(-262.0, -320.0, 262.0, 262.0)
}

fn canopy(c: &mut Canvas, look: Look) {
    let inner = look.tone.darken(0.32);
    c.fill(
        &d("M-256-40Q-200-80-128-40Q-64-80 0-40Q64-80 128-40Q200-80 256-40Q128-96 0-96T-256-40Z"),
        inner,
    );
    let panels = [
        ("M0-290Q-200-280-256-40Q-200-78-128-40Q-110-200 0-290Z", 0.04),
        ("M0-290Q-110-200-128-40Q-64-78 0-40Z", -0.1),
        ("M0-290Q110-200 128-40Q64-78 0-40Z", 0.05),
        ("M0-290Q200-280 256-40Q200-78 128-40Q110-200 0-290Z", 0.2),
    ];
    let second = if look.chance(2, 3) { look.accent() } else { look.tone };
    for (index, (path, shade)) in panels.into_iter().enumerate() {
        let tone = if index % 2 == 0 { look.tone } else { second };
        let tone = if shade < 0.0 { tone.lighten(-shade) } else { tone.darken(shade) };
        let paint = c.aslant(&[(0, tone.lighten(0.16), 1.0), (100, tone.darken(0.08), 1.0)]);
        c.fill(&d(path), paint);
    }
}

fn umbrella_closed(c: &mut Canvas, look: Look) -> Frame {
    let hook = if look.chance(1, 2) { of(WOOD) } else { of(INK) };
    c.turned(0.0, 0.0, 24.0, |c| {
        c.stroke(&d("M0 190V236A32 32 0 0 0 64 236V226"), 16.0, hook);
        c.fill(&rect(-4.0, -290.0, 8.0, 60.0, 3.0), of(STEEL));
        let paint = c.cylinder(look.tone);
        c.fill(
            &poly(&[
                (-6.0, -260.0, 2.0),
                (6.0, -260.0, 2.0),
                (40.0, 160.0, 20.0),
                (12.0, 196.0, 8.0),
                (-12.0, 196.0, 8.0),
                (-40.0, 160.0, 20.0),
            ]),
            paint,
        );
        c.crease(&d("M0-240Q-14-40-22 160"), 4.0);
        c.crease(&d("M2-240Q12-40 16 160"), 4.0);
        c.fill(&rect(-35.0, 60.0, 70.0, 22.0, 6.0), look.tone.darken(0.3));
    });
    Frame::new(-170.0, -290.0, 170.0, 280.0)
}

fn umbrella_above(c: &mut Canvas, look: Look) -> Frame {
    c.fill(&disc(14.0, 22.0, 224.0), dark(0.08));
    let second = if look.chance(2, 3) { look.accent() } else { look.tone.darken(0.08) };
    for step in 0..8 {
        c.turned(0.0, 0.0, step as f32 * 45.0, |c| {
            let tone = if step % 2 == 0 { look.tone } else { second };
            let paint = c.down(&[
                (0, tone.darken(0.04 + step as f32 * 0.015), 1.0),
                (100, tone.lighten(0.12), 1.0),
            ]);
            c.fill(&d("M0 0L-89-215Q0-190 89-215Z"), paint);
        });
    }
    c.fill(&disc(0.0, 0.0, 9.0), of(INK));
    Frame::centred(450.0, 450.0)
}

/// A printed or woven pattern over a textile.
pub fn pattern(c: &mut Canvas, look: Look, salt: u32) -> Option<Paint> {
    let ink = look.accent().mix(look.tone, 0.25);
    let soft = look.tone.step(0.16);
    Some(match look.pick(salt, 6) {
        0 => c.pattern(36.0, 36.0, 0.0, |c| c.fill(&rect(0.0, 0.0, 36.0, 12.0, 0.0), soft)),
        1 => c.pattern(48.0, 48.0, 0.0, |c| {
            c.fill(&rect(0.0, 0.0, 48.0, 16.0, 0.0), Paint::from(ink).alpha(0.45));
            c.fill(&rect(0.0, 0.0, 16.0, 48.0, 0.0), Paint::from(ink).alpha(0.45));
        }),
        2 => c.pattern(44.0, 44.0, 30.0, |c| c.fill(&disc(14.0, 14.0, 6.0), ink)),
        3 => c.pattern(70.0, 70.0, 20.0, |c| {
            c.placed(20.0, 34.0, 1.0, |c| sprig(c, 30.0, 4, soft));
            c.placed(54.0, 66.0, 1.0, |c| sprig(c, 30.0, 4, soft));
        }),
        _ => return None,
    })
}

/// A scatter cushion.
pub fn cushion(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (220.0, look.vary(1, 180.0, 220.0));
    let squash = if look.is(Face::Turned) { 0.8 } else { 1.0 };
    c.matrix([squash, if squash < 1.0 { 0.08 } else { 0.0 }, 0.0, 1.0, 0.0, 0.0], |c| {
        let puff = |k: f32| {
            blob(&[
                (-w * k, -h * k),
                (0.0, -h * 0.955 * k),
                (w * k, -h * k),
                (w * 0.96 * k, 0.0),
                (w * k, h * k),
                (0.0, h * 0.965 * k),
                (-w * k, h * k),
                (-w * 0.96 * k, 0.0),
            ])
        };
        let body = puff(1.0);
        c.drop(&body);
        let paint = c.glow(
            38,
            32,
            72,
            &[
                (0, look.tone.lighten(0.22), 1.0),
                (55, look.tone, 1.0),
                (100, look.tone.darken(0.22), 1.0),
            ],
        );
        c.fill(&body, paint);
        if look.is(Face::Back) {
            c.crease(&line(-w * 0.86, h * 0.5, w * 0.86, h * 0.5), 5.0);
            c.stitch(&line(-w * 0.8, h * 0.56, w * 0.8, h * 0.56), 3.0, 8.0, dark(0.22));
            return c.fill(&rect(w * 0.7, h * 0.46, 16.0, 26.0, 5.0), of(STEEL));
        }
        if let Some(print) = pattern(c, look, 2) {
            c.fill(&puff(0.985), print.alpha(0.7));
        }
        if look.chance(3, 2) {
            c.stroke(&puff(0.97), 6.0, look.tone.step(0.25));
        }
        for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            c.stroke(
                &flow(&[
                    (x * w * 0.94, y * h * 0.94),
                    (x * w * 0.76, y * h * 0.7),
                    (x * w * 0.66, y * h * 0.44),
                ]),
                5.0,
                dark(0.08),
            );
        }
        c.fill(&oval(-w * 0.25, -h * 0.3, w * 0.42, h * 0.34), light(0.07));
    });
    Frame::centred(2.04 * w, 2.04 * h)
}

/// Folded cloths in a stack: towels or blankets.
fn stack(c: &mut Canvas, look: Look, layers: &[(Tone, f32)], w: f32) -> f32 {
    let mut y = 0.0;
    for (tone, h) in layers {
        let paint =
            c.down(&[(0, tone.lighten(0.2), 1.0), (60, *tone, 1.0), (100, tone.darken(0.2), 1.0)]);
        c.fill(&rect(-w / 2.0, y - h, w, *h, h * 0.46), paint);
        c.stroke(
            &flow(&[(-w * 0.44, y - h * 0.5), (0.0, y - h * 0.46), (w * 0.5 - 4.0, y - h * 0.52)]),
            4.0,
            dark(0.12),
        );
        y -= h - 3.0;
    }
    if look.is(Face::Turned) {
        let top = layers[layers.len() - 1].0;
        let paint = c.sheet(top.lighten(0.1));
        let up = -y;
        c.fill(
            &poly(&[
                (-w * 0.47, -up + 14.0, 20.0),
                (w * 0.47, -up + 14.0, 20.0),
                (w * 0.4, -up - 52.0, 16.0),
                (-w * 0.4, -up - 52.0, 16.0),
            ]),
            paint,
        );
        y -= 50.0;
    }
    -y
}

/// Towels: a folded stack, one hung on the back, one spread from above.
pub fn towel(c: &mut Canvas, look: Look) -> Frame {
    if look.is(Face::Above) || look.is(Face::Back) {
        return spread(c, look, 340.0, 460.0);
    }
    let second = look.tone.mix(of(PAPER), 0.45);
    let h =
        stack(c, look, &[(look.tone, 92.0), (second, 84.0), (look.tone.darken(0.06), 78.0)], 380.0);
    for x in [-110.0, 92.0] {
        c.fill(&rect(x, -88.0, 9.0, 84.0, 4.0), light(0.25));
    }
    c.placed(150.0, -150.0, 0.7, |c| super::props::tag(c, of(PAPER)));
    Frame::standing(380.0, h)
}

/// A blanket: folded with a fringe; spread on the back and from above.
pub fn blanket(c: &mut Canvas, look: Look) -> Frame {
    if look.is(Face::Above) || look.is(Face::Back) {
        return spread(c, look, 420.0, 440.0);
    }
    let h = stack(c, look, &[(look.tone.darken(0.05), 110.0), (look.tone, 116.0)], 430.0);
    let folded = rect(-215.0, -110.0, 430.0, 106.0, 50.0);
    if let Some(print) = pattern(c, look, 2) {
        c.fill(&folded, print.alpha(0.5));
    }
    let knots = c
        .pattern(16.0, 60.0, 0.0, |c| c.stroke(&d("M8 0Q3 26 8 54"), 5.0, look.tone.lighten(0.15)));
    c.placed(0.0, -70.0, 1.0, |c| c.fill(&rect(-190.0, 0.0, 380.0, 58.0, 0.0), knots));
    c.fill(&rect(-34.0, -h, 68.0, h, 8.0), of(PAPER));
    emblem(c, look, 0.0, -h * 0.4, 22.0, of(PAPER).contrast());
    Frame::standing(430.0, h)
}

/// A cloth lying flat with one corner turned over.
fn spread(c: &mut Canvas, look: Look, w: f32, h: f32) -> Frame {
    let (x, y) = (w / 2.0, h / 2.0);
    let fringe = c.pattern(14.0, 40.0, 0.0, |c| {
        c.stroke(&line(7.0, 0.0, 7.0, 40.0), 4.0, look.tone.darken(0.06))
    });
    c.fill(&rect(-x + 8.0, -y - 16.0, w - 16.0, h + 32.0, 0.0), fringe);
    let body = poly(&[
        (-x, -y, 10.0),
        (x, -y, 10.0),
        (x, y - 90.0, 4.0),
        (x - 90.0, y, 4.0),
        (-x, y, 10.0),
    ]);
    c.drop(&body);
    let paint = c.cloth(look.tone);
    c.fill(&body, paint);
    let print = if look.is(Face::Back) { None } else { pattern(c, look, 2) };
    match print {
        Some(print) => c.fill(&body, print.alpha(0.55)),
        None => {
            for dy in [-0.38, -0.33, 0.3] {
                c.fill(&rect(-x, y * 2.0 * dy, w, 9.0, 0.0), look.tone.step(0.14));
            }
        }
    }
    let turned = c.aslant(&[(0, look.tone.lighten(0.4), 1.0), (100, look.tone.darken(0.05), 1.0)]);
    c.fill(&poly(&[(x, y - 90.0, 2.0), (x - 90.0, y, 2.0), (x - 100.0, y - 100.0, 16.0)]), turned);
    c.crease(&flow(&[(-x * 0.4, -y + 10.0), (-x * 0.3, 0.0), (-x * 0.44, y - 10.0)]), 5.0);
    Frame::centred(w, h + 32.0)
}

/// A made bed; the set folded and tied on the back and from above.
pub fn bedding(c: &mut Canvas, look: Look) -> Frame {
    if look.is(Face::Back) || look.is(Face::Above) {
        let second = look.tone.mix(of(PAPER), 0.4);
        let h = stack(
            c,
            look.facing(Face::Turned),
            &[(look.tone, 100.0), (second, 80.0), (look.tone, 64.0)],
            400.0,
        );
        let band = c.sheet(of(PAPER));
        c.fill(&rect(-26.0, -h + 20.0, 52.0, h - 20.0, 4.0), band);
        emblem(c, look, 0.0, -h * 0.34, 18.0, of(PAPER).contrast());
        return Frame::standing(400.0, h);
    }
    let skew = if look.is(Face::Turned) { 0.22 } else { 0.0 };
    let sheet = look.tone.lighten(0.62).mix(of(PAPER), 0.4);
    c.matrix([1.0, 0.0, -skew, 1.0, 0.0, 0.0], |c| {
        let head = c.down(&[(0, of(WOOD).lighten(0.2), 1.0), (100, of(WOOD).darken(0.2), 1.0)]);
        c.fill(&rect(-250.0, -330.0, 500.0, 260.0, 18.0), head);
        c.fill(&rect(-250.0, -70.0, 500.0, 70.0, 8.0), of(WOOD).darken(0.3));
        let mattress = c.down(&[(0, sheet, 1.0), (100, sheet.darken(0.12), 1.0)]);
        c.fill(&rect(-244.0, -190.0, 488.0, 160.0, 24.0), mattress);
        for (x, tone) in [
            (-122.0, look.tone.lighten(0.25)),
            (122.0, look.tone.lighten(0.25)),
            (0.0, look.accent()),
        ] {
            let puff = c.ball(tone);
            let k = if x == 0.0 { 0.7 } else { 1.0 };
            c.placed(x, -206.0 - 10.0 * (k - 1.0), k, |c| {
                c.fill(
                    &blob(&[
                        (-104.0, -58.0),
                        (0.0, -66.0),
                        (104.0, -58.0),
                        (100.0, 0.0),
                        (106.0, 48.0),
                        (0.0, 54.0),
                        (-106.0, 48.0),
                        (-100.0, 0.0),
                    ]),
                    puff,
                )
            });
        }
        let quilt = blob(&[
            (-252.0, -160.0),
            (0.0, -176.0),
            (252.0, -160.0),
            (258.0, -60.0),
            (250.0, -14.0),
            (120.0, -8.0),
            (0.0, -18.0),
            (-120.0, -6.0),
            (-250.0, -14.0),
            (-258.0, -60.0),
        ]);
        let paint = c.down(&[
            (0, look.tone.lighten(0.16), 1.0),
            (35, look.tone, 1.0),
            (100, look.tone.darken(0.2), 1.0),
        ]);
        c.fill(&quilt, paint);
        if let Some(print) = pattern(c, look, 2) {
            c.fill(&quilt, print.alpha(0.5));
        }
        c.fill(&d("M-253-160Q0-180 253-160L256-130Q0-148-256-130Z"), sheet.darken(0.04));
        c.crease(&d("M-150-130Q-120-70-160-14"), 5.0);
        c.crease(&d("M110-136Q150-80 120-14"), 5.0);
    });
    Frame::new(-262.0, -330.0, 262.0 + 330.0 * skew, 0.0)
}
