//! Jars, tins and candles: low round things with lids.

use super::bottles::lathe_at;
use super::canvas::{Canvas, dark, light};
use super::label::{emblem, wrapped};
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, PAPER, WOOD, of};
use super::shade::{Tone, WHITE, rgb};
use super::shape::{d, disc, lathe, line, oval, rect, wrap};

/// A round thing seen from above: rim, inside, and what is in it.
pub fn from_above(c: &mut Canvas, r: f32, rim: Tone, content: Tone) -> Frame {
    c.fill(&disc(12.0, 20.0, r), dark(0.07));
    c.fill(&disc(6.0, 10.0, r), dark(0.09));
    let outer = c.ball(rim);
    c.fill(&disc(0.0, 0.0, r), outer);
    let hollow = c.hollow(rim);
    c.fill(&disc(0.0, 0.0, r * 0.9), hollow);
    let inner = c.ball(content);
    c.fill(&disc(0.0, 2.0, r * 0.84), inner);
    Frame::centred(2.0 * r, 2.0 * r)
}

/// A lid seen from above with the product's emblem.
fn lid_above(c: &mut Canvas, look: Look, r: f32, lid: Tone) -> Frame {
    c.fill(&disc(12.0, 20.0, r), dark(0.07));
    c.fill(&disc(6.0, 10.0, r), dark(0.09));
    let side = c.ball(lid.darken(0.12));
    c.fill(&disc(0.0, 0.0, r), side);
    let top = c.aslant(&[(0, lid.lighten(0.25), 1.0), (100, lid.darken(0.06), 1.0)]);
    c.fill(&disc(-1.0, -2.0, r * 0.93), top);
    emblem(c, look, 0.0, 0.0, r * 0.3, lid.contrast());
    Frame::centred(2.0 * r, 2.0 * r)
}

/// The visible top of a lid when the eye is higher.
fn top(c: &mut Canvas, look: Look, y: f32, r: f32, tone: Tone) {
    if look.is(Face::Turned) {
        let paint = c.aslant(&[(0, tone.lighten(0.4), 1.0), (100, tone.lighten(0.05), 1.0)]);
        c.fill(&oval(0.0, y, r, r * 0.22), paint);
    }
}

/// A cream jar; from above it is open.
pub fn jar(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 140.0, 176.0), look.vary(2, 130.0, 200.0));
    if look.is(Face::Above) {
        let cream = of(PAPER).mix(look.tone, 0.12);
        let frame = from_above(c, 170.0, look.tone, cream);
        c.stroke(&d("M-90 30C-60-70 70-80 70-10S-40 60-30 0S30-30 24 0"), 12.0, cream.darken(0.1));
        c.placed(-3.0, -5.0, 1.0, |c| {
            c.stroke(&d("M-90 30C-60-70 70-80 70-10S-40 60-30 0S30-30 24 0"), 7.0, light(0.7))
        });
        return frame;
    }
    let bow = look.bow();
    let body = if look.chance(3, 2) { c.glass(look.tone) } else { c.cylinder(look.tone) };
    c.fill(
        &lathe(
            &[(h, r * 0.94, 4.0), (h - 8.0, r, 20.0), (0.0, r * look.vary(4, 0.86, 0.99), 36.0)],
            r * bow,
        ),
        body,
    );
    wrapped(c, look, r, -h * 0.72, -h * 0.22, look.vary(5, 0.6, 0.95));
    c.gloss(-r * 0.86, -h + 22.0, -26.0, r * 0.07);
    let cap = look.fitting();
    let (lid, tall) = (c.cylinder(cap), look.vary(6, 62.0, 90.0));
    c.fill(&lathe_at(-h + 2.0, &[(tall, r * 0.99, 14.0), (0.0, r * 1.01, 4.0)], r * bow), lid);
    c.stroke(&wrap(r, -h - 10.0, -h - 9.0, -1.4, 1.4, bow), 2.0, dark(0.18));
    top(c, look, -h - tall + 8.0, r * 0.97, cap);
    Frame::standing(2.0 * r, h + tall)
}

/// A scented candle in a glass.
pub fn candle(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 118.0, 146.0), look.vary(2, 210.0, 290.0));
    if look.is(Face::Above) {
        let frame = from_above(c, 160.0, look.tone, of(PAPER).mix(look.tone, 0.18));
        flame_above(c);
        return frame;
    }
    let bow = look.bow() + 0.06;
    let flame = c.glow(50, 60, 55, &[(0, rgb(0xffedb5), 0.9), (100, rgb(0xffd27a), 0.0)]);
    c.fill(&disc(0.0, -h - 34.0, 120.0), flame);
    let glass = c.cylinder(look.tone);
    c.fill(&lathe(&[(h, r, 3.0), (0.0, r * 0.96, 26.0)], r * bow), glass);
    c.fill(&oval(0.0, -h, r, r * bow), look.tone.lighten(0.35));
    let inner = c.hollow(look.tone);
    c.fill(&oval(0.0, -h + 2.0, r * 0.94, r * bow * 0.88), inner);
    c.fill(&oval(0.0, -h + 8.0, r * 0.86, r * bow * 0.66), of(PAPER).mix(rgb(0xf8dc9c), 0.4));
    c.stroke(&line(0.0, -h + 6.0, 0.0, -h - 20.0), 4.0, of(INK));
    c.fill(&d_at(-h - 14.0), rgb(0xf6ad45));
    c.placed(0.0, -h - 14.0, 0.5, |c| c.fill(&d("M0-62Q22-18 0-4Q-22-18 0-62Z"), rgb(0xfff3cf)));
    wrapped(c, look, r, -h * 0.7, -h * 0.2, look.vary(5, 0.7, 1.0));
    c.gloss(-r * 0.86, -h + 26.0, -26.0, r * 0.09);
    Frame::standing(2.0 * r, h + 76.0)
}

fn d_at(y: f32) -> super::shape::Shape {
    super::shape::Pen::at(0.0, y - 62.0)
        .bend(26.0, y - 18.0, 0.0, y)
        .bend(-26.0, y - 18.0, 0.0, y - 62.0)
        .close()
}

fn flame_above(c: &mut Canvas) {
    let paint = c.glow(
        50,
        50,
        50,
        &[(0, rgb(0xffe9a8), 0.95), (30, rgb(0xffd27a), 0.5), (100, rgb(0xffd27a), 0.0)],
    );
    c.fill(&disc(0.0, 0.0, 100.0), paint);
    c.fill(&disc(0.0, 0.0, 10.0), rgb(0xf09a3a));
    c.fill(&disc(0.0, 0.0, 5.0), rgb(0xfff6dc));
}

/// A glass of honey under a round lid.
pub fn honey_jar(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 124.0, 148.0), look.vary(2, 210.0, 270.0));
    if look.is(Face::Above) {
        let frame = from_above(c, 165.0, look.tone.lighten(0.6), look.tone);
        c.stroke(&d("M-60-40Q-20-80 40-60"), 14.0, light(0.5));
        dipper(c, 20.0, 20.0, 40.0);
        return frame;
    }
    let bow = look.bow();
    let honey = c.across(&[
        (0, look.tone.darken(0.28), 1.0),
        (20, look.tone.lighten(0.36), 1.0),
        (55, look.tone.lighten(0.1), 1.0),
        (88, look.tone.darken(0.22), 1.0),
        (100, look.tone.lighten(0.2), 1.0),
    ]);
    let belly = look.vary(3, 0.92, 1.06);
    c.fill(
        &lathe(
            &[
                (h, r * 0.78, 2.0),
                (h - 22.0, r * 0.8, 14.0),
                (h - 50.0, r * belly, 50.0),
                (0.0, r * 0.96, 40.0),
            ],
            r * bow,
        ),
        honey,
    );
    c.fill(&rect(-r * 0.74, -h + 4.0, r * 1.48, 14.0, 6.0), light(0.4));
    for (x, y, s) in [(0.52, 0.2, 6.0), (0.62, 0.32, 4.0), (-0.4, 0.12, 5.0)] {
        c.fill(&disc(r * x, -h * y, s), light(0.45));
    }
    wrapped(
        c,
        look.toned(of(WOOD)),
        r * belly.max(0.98),
        -h * 0.68,
        -h * 0.24,
        look.vary(5, 0.65, 0.95),
    );
    c.gloss(-r * 0.8, -h + 56.0, -34.0, r * 0.1);
    let cap = [of(BRASS), of(WOOD), of(PAPER), rgb(0x3f3a35)][look.pick(6, 4)];
    let lid = c.cylinder(cap);
    c.fill(&lathe_at(-h - 2.0, &[(50.0, r * 0.82, 10.0), (0.0, r * 0.85, 4.0)], r * bow), lid);
    top(c, look, -h - 47.0, r * 0.81, cap);
    if look.chance(7, 2) && look.is(Face::Front) {
        dipper(c, r + 46.0, -92.0, 6.0);
        return Frame::new(-r - 20.0, -h - 52.0, r + 96.0, 0.0);
    }
    Frame::standing(2.0 * r * belly.max(1.0), h + 52.0)
}

/// A honey dipper leaning with its head down.
fn dipper(c: &mut Canvas, x: f32, y: f32, degrees: f32) {
    c.turned(x, y, degrees, |c| {
        let wood = c.across(&[(0, of(WOOD).lighten(0.25), 1.0), (100, of(WOOD).darken(0.25), 1.0)]);
        c.fill(&rect(-6.0, -130.0, 12.0, 150.0, 6.0), wood);
        for (row, half) in [22.0, 28.0, 29.0, 26.0, 18.0].into_iter().enumerate() {
            c.fill(&rect(-half, 10.0 + row as f32 * 15.0, 2.0 * half, 11.0, 5.0), wood);
        }
    });
}

/// A caddy for tea leaves: round or square.
pub fn tea_tin(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 104.0, 138.0), look.vary(2, 230.0, 330.0));
    let lid = if look.chance(3, 3) { of(BRASS) } else { look.tone.darken(0.18) };
    if look.is(Face::Above) {
        return lid_above(c, look, 170.0, lid);
    }
    let bow = look.bow();
    let body = c.cylinder(look.tone);
    c.fill(&lathe(&[(h, r, 2.0), (0.0, r, 10.0)], r * bow), body);
    bands(c, look, r, h);
    wrapped(c, look, r, -h * 0.76, -h * 0.24, look.vary(5, 0.55, 0.8));
    let cap = c.cylinder(lid);
    let tall = look.vary(6, 54.0, 84.0);
    c.fill(&lathe_at(-h + 2.0, &[(tall, r * 1.0, 10.0), (0.0, r * 1.02, 2.0)], r * bow), cap);
    c.stroke(&wrap(r, -h - 8.0, -h - 7.0, -1.5, 1.5, bow), 2.0, dark(0.25));
    top(c, look, -h - tall + 4.0, r * 0.98, lid);
    if look.chance(8, 2) {
        let knob = c.ball(lid.lighten(0.1));
        c.fill(&oval(0.0, -h - tall - 12.0, 22.0, 18.0), knob);
    }
    c.gloss(-r * 0.86, -h + 14.0, -20.0, r * 0.08);
    Frame::standing(2.0 * r * 1.02, h + tall + 28.0)
}

/// Printed bands or a sprig pattern round a tin.
fn bands(c: &mut Canvas, look: Look, r: f32, h: f32) {
    let (bow, ink) = (look.bow(), look.tone.step(0.22));
    match look.pick(9, 3) {
        0 => {
            for y in [0.08, 0.13, 0.86, 0.91] {
                c.fill(&wrap(r, -h * y - 4.0, -h * y, -1.57, 1.57, bow), ink);
            }
        }
        1 => {
            let tile = c.pattern(46.0, 46.0, 0.0, |c| {
                c.stroke(
                    &d("M0 46A23 23 0 0 1 46 46M8 46A15 15 0 0 1 38 46M16 46A7 7 0 0 1 30 46"),
                    2.0,
                    ink,
                );
            });
            c.fill(&wrap(r, -h, -h * 0.02, -1.57, 1.57, bow), tile.alpha(0.55));
        }
        _ => c.fill(&wrap(r, -h * 0.14, -2.0, -1.57, 1.57, bow), ink),
    }
}

/// A reed diffuser: a flask with sticks.
pub fn diffuser(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 96.0, 126.0), look.vary(2, 150.0, 210.0));
    let (bow, square) = (look.bow(), look.chance(3, 2));
    let neck = r * 0.36;
    for (index, lean) in [-19.0, -10.0, -2.0, 6.0, 15.0, 23.0].into_iter().enumerate() {
        c.turned(0.0, -h - 20.0, lean, |c| {
            let wood = of(WOOD).lighten(if index % 2 == 0 { 0.1 } else { -0.15 });
            c.fill(&rect(-3.5, -230.0 + index as f32 % 3.0 * 12.0, 7.0, 240.0, 3.0), wood);
        });
    }
    let shoulder = if square { 22.0 } else { r * 0.9 };
    let glass = c.glass(look.tone);
    let body = lathe(
        &[
            (h + 40.0, neck, 3.0),
            (h, neck, 16.0),
            (h - shoulder * 0.4, r, shoulder),
            (0.0, r, if square { 18.0 } else { 60.0 }),
        ],
        r * bow * 0.7,
    );
    c.fill(&body, glass);
    c.within(&body, |c| {
        c.fill(&rect(-r, -h * 0.62, 2.0 * r, h, 0.0), look.tone.darken(0.25));
        c.fill(&rect(-r, -h * 0.62, 2.0 * r, 6.0, 0.0), light(0.35));
        for lean in [-14.0, 4.0, 18.0] {
            c.turned(0.0, -h - 20.0, lean + 180.0, |c| {
                c.fill(&rect(-3.0, -h * 0.9, 6.0, h, 0.0), dark(0.12))
            });
        }
    });
    let collar = c.metal(look.fitting());
    c.fill(&rect(-neck * 1.2, -h - 46.0, neck * 2.4, 24.0, 6.0), collar);
    wrapped(c, look, r, -h * 0.68, -h * 0.22, 0.62);
    c.gloss(-r * 0.82, -h + 26.0, -30.0, r * 0.1);
    Frame::standing(2.0 * r + 20.0, h + 240.0)
}

/// A soap bar: pressed emblem, from the back a wooden dish.
pub fn soap_bar(c: &mut Canvas, look: Look) -> Frame {
    let (w, h, r) =
        (look.vary(1, 330.0, 400.0), look.vary(2, 210.0, 260.0), look.vary(3, 40.0, 110.0));
    let flat = look.is(Face::Above);
    let deep = if flat { 16.0 } else { 64.0 };
    let h = if look.is(Face::Turned) { h * 0.62 } else { h };
    c.fill(&rect(-w / 2.0 + 10.0, -h + 22.0, w, h + deep, r), dark(0.08));
    if look.is(Face::Back) {
        let dish = c.down(&[(0, of(WOOD).lighten(0.2), 1.0), (100, of(WOOD).darken(0.2), 1.0)]);
        c.fill(&rect(-w / 2.0 - 34.0, -h - 20.0, w + 68.0, h + deep + 44.0, r + 20.0), dish);
        for step in 0..5 {
            let y = -h + 10.0 + step as f32 * (h + deep - 20.0) / 4.0;
            c.fill(&rect(-w / 2.0 - 14.0, y, w + 28.0, 9.0, 4.0), dark(0.2));
        }
    }
    let side = c.across(&[
        (0, look.tone.darken(0.06), 1.0),
        (40, look.tone.darken(0.12), 1.0),
        (100, look.tone.darken(0.26), 1.0),
    ]);
    c.fill(&rect(-w / 2.0, -h, w, h + deep, r), side);
    let top = c.aslant(&[
        (0, look.tone.lighten(0.45), 1.0),
        (55, look.tone, 1.0),
        (100, look.tone.darken(0.06), 1.0),
    ]);
    c.fill(&rect(-w / 2.0, -h, w, h, r), top);
    c.stroke(&rect(-w / 2.0 + 30.0, -h + 26.0, w - 60.0, h - 52.0, r * 0.7), 4.0, dark(0.08));
    c.stroke(&rect(-w / 2.0 + 32.0, -h + 29.0, w - 60.0, h - 52.0, r * 0.7), 3.0, light(0.4));
    if !look.is(Face::Back) {
        let squash = if look.is(Face::Turned) { 0.66 } else { 1.0 };
        c.matrix([1.0, 0.0, 0.0, squash, 2.0, -h / 2.0 + 3.0], |c| {
            emblem(c, look, 0.0, 0.0, 56.0, look.tone.lighten(0.6))
        });
        c.matrix([1.0, 0.0, 0.0, squash, 0.0, -h / 2.0], |c| {
            emblem(c, look, 0.0, 0.0, 56.0, look.tone.darken(0.2))
        });
    }
    c.fill(&oval(-w * 0.3, -h * 0.84, w * 0.1, 9.0), super::canvas::Paint::from(WHITE).alpha(0.6));
    let rim = if look.is(Face::Back) { 34.0 } else { 0.0 };
    Frame::new(-w / 2.0 - rim, -h - rim * 0.6, w / 2.0 + rim, deep + rim * 0.7)
}
