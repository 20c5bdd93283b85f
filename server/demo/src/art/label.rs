//! Printed marks: emblems, lines that stand for text, bar codes. No letters:
//! a picture has no language.

use super::canvas::Canvas;
use super::look::{Face, Look};
use super::paints::{SEAL, of};
use super::shade::Tone;
use super::shape::{Pen, Shape, d, disc, rect, wrap};

/// The product's emblem, within a radius round (x, y).
pub fn emblem(c: &mut Canvas, look: Look, x: f32, y: f32, r: f32, ink: Tone) {
    c.placed(x, y, r / 20.0, |c| match look.pick(911, 8) {
        0 => leaf(c, ink),
        1 => c.fill(&d("M0-20Q20 6 13 14A18 18 0 0 1-13 14Q-20 6 0-20Z"), ink),
        2 => {
            c.fill(&disc(7.0, -8.0, 7.0), of(SEAL));
            c.fill(&d("M-20 16L-6-10L2 4L8-3L20 16Z"), ink);
        }
        3 => {
            c.stroke(&disc(0.0, 0.0, 18.0), 2.5, ink);
            c.fill(&d("M-14 3Q-7-5 0 3T14 3V8A16 16 0 0 1-14 8Z"), ink);
        }
        4 => petals(c, ink),
        5 => {
            c.fill(&rect(-15.0, -15.0, 30.0, 30.0, 6.0), of(SEAL));
            c.stroke(&d("M-7-7H7V7H-7ZM0-7V7"), 3.0, super::shade::WHITE);
        }
        6 => c.fill(&d("M6-18A18 18 0 1 0 18 8A15 15 0 0 1 6-18Z"), ink),
        _ => {
            c.stroke(&disc(0.0, 0.0, 17.0), 2.5, ink);
            c.stroke(&d("M0 12V-4M0 2Q-9 0-9-9Q0-8 0 0Q0-10 9-11Q9-3 0 2"), 2.5, ink);
        }
    });
}

fn leaf(c: &mut Canvas, ink: Tone) {
    c.fill(&d("M-14 14Q-20-14 16-16Q16 18-14 14Z"), ink);
    c.stroke(&d("M-18 18L6-6"), 2.0, ink.lighten(0.5));
}

fn petals(c: &mut Canvas, ink: Tone) {
    for turn in 0..5 {
        c.turned(0.0, 0.0, turn as f32 * 72.0, |c| {
            c.fill(&d("M0-3Q-9-10 0-20Q9-10 0-3Z"), ink);
        });
    }
    c.fill(&disc(0.0, 0.0, 3.5), of(0xd9b45b));
}

/// Lines that stand for text: widths as shares of `w`, centred on x.
pub fn words(c: &mut Canvas, x: f32, y: f32, w: f32, shares: &[f32], size: f32, ink: Tone) {
    let mut pen: Option<Pen> = None;
    for (row, share) in shares.iter().enumerate() {
        let (half, y) = (w * share / 2.0, y + row as f32 * size * 2.1);
        let start = match pen {
            None => Pen::at(x - half, y),
            Some(pen) => pen.jump(x - half, y),
        };
        pen = Some(start.to(x + half, y));
    }
    if let Some(pen) = pen {
        c.stroke(&pen.open(), size, super::canvas::Paint::from(ink).alpha(0.75));
    }
}

/// A label's design in a box of `w` × `h` round the origin.
pub fn print(c: &mut Canvas, look: Look, w: f32, h: f32, ink: Tone) {
    let unit = w.min(h);
    match look.pick(912, 5) {
        0 => {
            emblem(c, look, 0.0, -h * 0.18, unit * 0.17, ink);
            words(c, 0.0, h * 0.16, w, &[0.56, 0.34], unit * 0.05, ink);
        }
        1 => {
            c.stroke(&rect(-w * 0.4, -h * 0.4, w * 0.8, h * 0.8, unit * 0.04), unit * 0.014, ink);
            emblem(c, look, 0.0, -h * 0.08, unit * 0.18, ink);
            words(c, 0.0, h * 0.24, w, &[0.4], unit * 0.045, ink);
        }
        2 => {
            words(c, 0.0, -h * 0.3, w, &[0.6], unit * 0.085, ink);
            emblem(c, look, 0.0, h * 0.03, unit * 0.15, ink);
            words(c, 0.0, h * 0.3, w, &[0.5, 0.3], unit * 0.035, ink);
        }
        3 => {
            emblem(c, look, 0.0, -h * 0.06, unit * 0.27, ink);
            words(c, 0.0, h * 0.36, w, &[0.3], unit * 0.04, ink);
        }
        _ => {
            c.fill(&rect(-w * 0.5, h * 0.12, w, h * 0.2, 0.0), look.tone.mix(ink, 0.25));
            emblem(c, look, 0.0, -h * 0.18, unit * 0.18, ink);
            words(c, 0.0, h * 0.22, w, &[0.44], unit * 0.045, ink.contrast());
        }
    }
}

/// What stands on the back: small lines and a bar code.
pub fn fine_print(c: &mut Canvas, w: f32, h: f32, ink: Tone) {
    let size = (w.min(h) * 0.028).max(1.5);
    words(c, 0.0, -h * 0.36, w, &[0.5], size * 1.8, ink);
    words(c, 0.0, -h * 0.22, w, &[0.74, 0.7, 0.74, 0.62, 0.72, 0.4], size, ink);
    bars(c, -w * 0.22, h * 0.22, w * 0.44, h * 0.18);
}

/// A bar code.
pub fn bars(c: &mut Canvas, x: f32, y: f32, w: f32, h: f32) {
    c.fill(&rect(x - 4.0, y - 4.0, w + 8.0, h + 8.0, 2.0), super::shade::WHITE);
    for (at, width) in [(0.0, 0.06), (0.12, 0.03), (0.2, 0.09), (0.36, 0.04), (0.46, 0.1)]
        .into_iter()
        .chain([(0.62, 0.03), (0.7, 0.08), (0.84, 0.04), (0.93, 0.07)])
    {
        c.fill(&rect(x + w * at, y, w * width, h, 0.0), of(super::paints::INK));
    }
}

/// A label round an upright cylinder, turned with the product; on the back the
/// fine print.
pub fn wrapped(c: &mut Canvas, look: Look, r: f32, top: f32, bottom: f32, half: f32) {
    let (paper, bow) = (look.paper(), look.bow());
    let angle: f32 = if look.is(Face::Turned) { 0.46 } else { 0.0 };
    let (from, to) = (angle - half, (angle + half).min(1.45));
    let paint = c.cylinder(paper);
    c.fill(&wrap(r, top, bottom, from, to, bow), paint);
    let (left, right) = (r * from.sin(), r * to.sin());
    let (w, h) = (2.0 * r * half.sin(), bottom - top);
    let slope = bow * r * (to.cos() - from.cos()) / w * 0.9;
    let y = (top + bottom) / 2.0 + bow * r * ((from.cos() + to.cos()) / 2.0 - 0.7) * 0.5;
    let m = [(right - left) / w, slope, 0.0, 1.0, (left + right) / 2.0, y];
    c.matrix(m, |c| inside(c, look, w, h, paper.contrast()));
}

/// The print of the side that is shown.
pub fn inside(c: &mut Canvas, look: Look, w: f32, h: f32, ink: Tone) {
    if look.is(Face::Back) { fine_print(c, w, h, ink) } else { print(c, look, w, h, ink) }
}

/// A sprig with leaves, as a print or an ornament: from (0, 0) up to `h`.
pub fn sprig(c: &mut Canvas, h: f32, leaves: usize, tone: Tone) {
    let stem = Pen::at(0.0, 0.0).bend(h * 0.09, -h * 0.5, 0.0, -h);
    c.stroke(&stem.open(), h * 0.02, tone.darken(0.15));
    for (side, shade) in [(1.0, 0.0), (-1.0, 0.12)] {
        let mut pen = Pen::at(0.0, -h * 0.9).bend(side * h * 0.07, -h, 0.0, -h * 1.13);
        for index in 0..leaves {
            if (index % 2 == 0) != (side > 0.0) {
                continue;
            }
            let at = 0.2 + 0.8 * index as f32 / leaves as f32;
            let turn = side * (0.95 * (1.15 - at * 0.6));
            pen = leaf_on(pen, h * 0.04, -h * at, turn, h * 0.3 * (1.15 - at * 0.5));
        }
        c.fill(&pen.close(), tone.darken(shade));
    }
}

/// A leaf from a point, turned by radians from upright.
fn leaf_on(pen: Pen, x: f32, y: f32, turn: f32, h: f32) -> Pen {
    let (sin, cos) = turn.sin_cos();
    let at = |across: f32, up: f32| (x + across * cos + up * sin, y + across * sin - up * cos);
    let (tip, left, right) = (at(0.0, h), at(-h * 0.4, h * 0.5), at(h * 0.4, h * 0.5));
    pen.jump(x, y).bend(left.0, left.1, tip.0, tip.1).bend(right.0, right.1, x, y)
}

/// A leaf from its stalk up.
pub fn leaf_shape(h: f32) -> Shape {
    Pen::at(0.0, 0.0)
        .bend(h * 0.44, -h * 0.46, 0.0, -h)
        .bend(-h * 0.44, -h * 0.46, 0.0, 0.0)
        .close()
}
