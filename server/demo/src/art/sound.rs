//! Headphones, earbuds, loudspeakers.

use super::bottles::lathe_at;
use super::boxes::carton;
use super::canvas::{Canvas, dark, light};
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{INK, PAPER, STEEL, of};
use super::shade::rgb;
use super::shape::{blob, d, disc, lathe, line, oval, rect, wire};

/// Headphones that sit on the head.
pub fn headphones(c: &mut Canvas, look: Look) -> Frame {
    let (r, drop) = (look.vary(1, 150.0, 168.0), look.vary(2, 90.0, 120.0));
    let squeeze = if look.is(Face::Turned) { 0.74 } else { 1.0 };
    let pad = if look.chance(3, 2) { of(INK) } else { look.tone.darken(0.3) };
    c.matrix([squeeze, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        let band = wire(&[
            (-r, 0.0, 0.0),
            (-r, -drop - r, r * 0.98),
            (r, -drop - r, r * 0.98),
            (r, 0.0, 0.0),
        ]);
        c.stroke(&band, 34.0, look.tone.darken(0.2));
        c.placed(0.0, -3.0, 1.0, |c| c.stroke(&band, 22.0, look.tone));
        c.placed(-3.0, -8.0, 1.0, |c| c.stroke(&band, 5.0, light(0.35)));
        c.stroke(
            &wire(&[
                (-r * 0.66, -drop - r * 0.62, 0.0),
                (0.0, -drop - r * 1.02, r * 0.7),
                (r * 0.66, -drop - r * 0.62, 0.0),
            ]),
            16.0,
            pad,
        );
        c.both(|c| {
            c.fill(&rect(r - 9.0, -120.0, 18.0, 110.0, 6.0), of(STEEL));
            let cushion = c.cylinder(pad);
            c.fill(&rect(r - 74.0, -92.0, 80.0, 210.0, 40.0), cushion);
            let cup = c.cylinder(look.tone);
            c.fill(&rect(r - 22.0, -104.0, 90.0, 234.0, 45.0), cup);
            c.fill(&rect(r + 46.0, -62.0, 14.0, 150.0, 7.0), look.tone.darken(0.24));
        });
        if look.is(Face::Back) {
            c.fill(&rect(r + 4.0, 66.0, 16.0, 30.0, 6.0), of(STEEL));
        }
    });
    if look.is(Face::Turned) {
        let x = r * squeeze - 4.0;
        let plate = c.ball(look.tone);
        c.fill(&oval(x + 8.0, 14.0, 74.0, 122.0), look.tone.darken(0.22));
        c.fill(&oval(x + 16.0, 14.0, 64.0, 110.0), plate);
        emblem(c, look, x + 16.0, 14.0, 24.0, look.tone.contrast());
    }
    Frame::new(-r - 70.0, -drop - r - 10.0, r + 70.0, 132.0)
}

/// Earbuds and their case.
pub fn earbuds(c: &mut Canvas, look: Look) -> Frame {
    let closed = look.is(Face::Back);
    let round = look.vary(1, 50.0, 80.0);
    if look.is(Face::Above) || look.is(Face::Turned) {
        case(c, look, round, 0.0, 40.0, true);
        for (x, turn) in [(-178.0, -18.0), (178.0, 16.0)] {
            c.turned(x, -70.0, turn, |c| {
                c.matrix([if x < 0.0 { -1.0 } else { 1.0 }, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
                    bud(c, look)
                })
            });
        }
        return Frame::new(-240.0, -190.0, 240.0, 190.0);
    }
    case(c, look, round, 0.0, 0.0, closed);
    if !closed {
        for x in [-58.0, 58.0] {
            c.placed(x, -60.0, 0.72, |c| {
                c.matrix([if x < 0.0 { -1.0 } else { 1.0 }, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
                    bud(c, look)
                })
            });
        }
        let front = c.cylinder(look.tone);
        c.fill(&rect(-140.0, -20.0, 280.0, 150.0, round), front);
        c.fill(&oval(0.0, -18.0, 128.0, 10.0), look.tone.darken(0.3));
        c.fill(&rect(-140.0, -6.0, 280.0, 136.0, round), front);
        c.fill(&disc(0.0, 40.0, 5.0), rgb(0x7ed39f));
    }
    Frame::new(-150.0, if closed { -130.0 } else { -220.0 }, 150.0, 132.0)
}

fn case(c: &mut Canvas, look: Look, round: f32, x: f32, y: f32, closed: bool) {
    c.placed(x, y, 1.0, |c| {
        let shell = c.cylinder(look.tone);
        if closed {
            let body = rect(-140.0, -110.0, 280.0, 240.0, round + 30.0);
            c.drop(&body);
            c.fill(&body, shell);
            c.stroke(&line(-138.0, -30.0, 138.0, -30.0), 4.0, dark(0.22));
            c.fill(&disc(0.0, 14.0, 5.0), rgb(0x7ed39f));
            if look.is(Face::Back) {
                c.fill(&rect(-50.0, -44.0, 100.0, 24.0, 8.0), of(STEEL));
                c.fill(&rect(-16.0, 102.0, 32.0, 12.0, 6.0), of(INK));
            } else {
                emblem(c, look, 0.0, 62.0, 22.0, look.tone.contrast());
            }
        } else {
            let lid =
                c.down(&[(0, look.tone.lighten(0.2), 1.0), (100, look.tone.darken(0.14), 1.0)]);
            c.fill(&rect(-140.0, -216.0, 280.0, 150.0, round), lid);
            c.fill(&rect(-124.0, -200.0, 248.0, 140.0, round - 12.0), look.tone.darken(0.26));
        }
    });
}

fn bud(c: &mut Canvas, look: Look) {
    let shell = c.ball(look.tone);
    let stem = c.cylinder(look.tone);
    c.fill(&rect(6.0, -20.0, 34.0, 130.0, 17.0), stem);
    c.fill(
        &blob(&[
            (-30.0, -60.0),
            (26.0, -70.0),
            (50.0, -26.0),
            (30.0, 20.0),
            (-20.0, 16.0),
            (-46.0, -20.0),
        ]),
        shell,
    );
    c.fill(&oval(-46.0, -22.0, 20.0, 30.0), of(INK).lighten(0.12));
    c.fill(&rect(16.0, -44.0, 10.0, 22.0, 5.0), of(INK));
    c.fill(&rect(14.0, 98.0, 18.0, 8.0, 4.0), of(STEEL));
}

/// A loudspeaker: a cylinder or a box.
pub fn speaker(c: &mut Canvas, look: Look) -> Frame {
    let mesh = c.pattern(11.0, 11.0, 45.0, |c| c.fill(&disc(5.5, 5.5, 2.6), dark(0.28)));
    if look.chance(1, 2) || look.is(Face::Above) {
        return tower(c, look, mesh);
    }
    let (w, h) = (look.vary(2, 230.0, 260.0), look.vary(3, 340.0, 380.0));
    carton(c, look, look.tone, (w, h, w * 0.8), |c| {
        if look.is(Face::Back) {
            c.fill(&disc(0.0, -h * 0.24, 40.0), dark(0.5));
            c.fill(&rect(-44.0, h * 0.14, 88.0, 60.0, 8.0), of(INK));
            return;
        }
        for (y, r) in [(-h * 0.26, w * 0.2), (h * 0.14, w * 0.38)] {
            c.fill(&disc(0.0, y, r), of(STEEL).darken(0.4));
            let cone = c.ball(rgb(0x3a3b40));
            c.fill(&disc(0.0, y, r * 0.9), cone);
            c.stroke(&disc(0.0, y, r * 0.68), 3.0, light(0.12));
            let dome = c.ball(rgb(0x55575e));
            c.fill(&disc(0.0, y, r * 0.32), dome);
        }
        c.fill(&rect(-20.0, h * 0.44, 40.0, 6.0, 3.0), look.tone.contrast());
    })
}

fn tower(c: &mut Canvas, look: Look, mesh: super::canvas::Paint) -> Frame {
    let (r, h) = (look.vary(2, 110.0, 140.0), look.vary(3, 250.0, 340.0));
    if look.is(Face::Above) {
        c.fill(&disc(12.0, 20.0, 165.0), dark(0.09));
        let side = c.ball(look.tone);
        c.fill(&disc(0.0, 0.0, 165.0), side);
        c.fill(&disc(0.0, 0.0, 140.0), of(INK));
        c.stroke(&disc(0.0, 0.0, 140.0), 6.0, rgb(0x8fd3e0));
        c.stroke(&d("M-70 0H-30M-50-20V20M30 0H70M-10 66H10"), 7.0, light(0.8));
        emblem(c, look, 0.0, -70.0, 20.0, of(PAPER));
        return Frame::centred(330.0, 330.0);
    }
    let bow = look.bow();
    let body = lathe(&[(h, r, 30.0), (0.0, r, 34.0)], r * bow);
    let paint = c.cylinder(look.tone);
    c.fill(&body, paint);
    c.fill(&body, mesh.alpha(0.8));
    let foot = c.cylinder(look.tone.darken(0.35));
    c.fill(&lathe_at(2.0, &[(20.0, r * 0.96, 6.0), (0.0, r * 0.9, 8.0)], r * bow), foot);
    let top = c.down(&[(0, of(INK).lighten(0.25), 1.0), (100, of(INK), 1.0)]);
    c.fill(&oval(0.0, -h + r * bow * 0.5, r * 0.96, r * (bow + 0.03)), top);
    c.stroke(&oval(0.0, -h + r * bow * 0.5, r * 0.9, r * bow), 4.0, rgb(0x8fd3e0));
    if look.is(Face::Back) {
        c.fill(&rect(-34.0, -76.0, 68.0, 34.0, 8.0), of(INK));
    } else {
        c.fill(&rect(-26.0, -h * 0.3, 52.0, 30.0, 6.0), look.tone.darken(0.2));
        emblem(c, look, 0.0, -h * 0.3 + 15.0, 10.0, of(PAPER));
    }
    c.gloss(-r * 0.84, -h + 40.0, -40.0, r * 0.1);
    Frame::standing(2.0 * r, h + r * bow)
}
