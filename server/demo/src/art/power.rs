//! Power and network: chargers, cables, power banks, routers.

use super::boxes::carton;
use super::canvas::{Canvas, dark, light};
use super::label::{emblem, fine_print};
use super::look::{Face, Frame, Look};
use super::paints::{INK, PAPER, STEEL, of};
use super::shade::rgb;
use super::shape::{Shape, d, disc, poly, rect};

/// A mains charger.
pub fn charger(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 190.0, 220.0), look.vary(2, 220.0, 260.0));
    let pins = |c: &mut Canvas| {
        let steel = c.cylinder(of(STEEL));
        for x in [-36.0, 20.0] {
            c.fill(&rect(x, -h - 62.0, 16.0, 66.0, 4.0), steel);
        }
    };
    if !look.is(Face::Turned) {
        pins(c);
    }
    let frame = carton(c, look, look.tone, (w, h, w * 0.9), |c| {
        c.stroke(&rect(-w * 0.42, -h * 0.44, w * 0.84, h * 0.88, 14.0), 2.0, dark(0.08));
        if look.is(Face::Back) {
            return fine_print(c, w * 0.9, h * 0.84, look.tone.contrast());
        }
        emblem(c, look, 0.0, -h * 0.24, 26.0, look.tone.contrast());
        for y in [0.04, 0.2, 0.36].into_iter().take(1 + look.pick(3, 3)) {
            c.fill(&rect(-40.0, h * y, 80.0, 26.0, 13.0), dark(0.5));
            c.fill(&rect(-30.0, h * y + 10.0, 60.0, 7.0, 3.5), of(STEEL));
        }
    });
    let top = if look.is(Face::Turned) { 8.0 } else { 62.0 };
    Frame { y0: frame.y0 - top, ..frame }
}

/// A cable with its plugs, coiled.
pub fn cable(c: &mut Canvas, look: Look) -> Frame {
    let braided = look.chance(1, 2);
    let coil: Shape = match look.pick(2, 2) {
        0 => d(
            "M-150 150C-260 20-150-170 0-170S210-40 150 60S-60 160-110 40S0-120 60-60S60 60 10 60",
        ),
        _ => d(
            "M-150 150C-240 60-190-150-20-160S200 0 120 100S-130 130-130 0S60-110 80 0S0 90-10 60",
        ),
    };
    c.placed(8.0, 14.0, 1.0, |c| c.stroke(&coil, 20.0, dark(0.09)));
    c.stroke(&coil, 19.0, look.tone.darken(0.22));
    c.placed(-1.5, -2.0, 1.0, |c| c.stroke(&coil, 12.0, look.tone.lighten(0.1)));
    if braided {
        c.stitch(&coil, 15.0, 4.0, dark(0.16));
    }
    let (a, b) = if look.is(Face::Back) { (150.0, -30.0) } else { (30.0, 64.0) };
    c.turned(-150.0, 150.0, a, |c| plug(c, look, 30.0));
    let end = if look.pick(2, 2) == 0 { (10.0, 60.0) } else { (-10.0, 60.0) };
    c.turned(end.0, end.1, b + 50.0, |c| plug(c, look, 42.0));
    if !look.is(Face::Front) {
        c.turned(-178.0, -10.0, 80.0, |c| {
            c.fill(&rect(-24.0, -20.0, 48.0, 36.0, 6.0), look.tone.darken(0.4));
            emblem(c, look, 0.0, -2.0, 10.0, of(PAPER));
        });
    }
    Frame::new(-230.0, -190.0, 220.0, 240.0)
}

fn plug(c: &mut Canvas, look: Look, w: f32) {
    let shell = c.cylinder(look.tone.darken(0.12));
    let steel = c.cylinder(of(STEEL));
    c.fill(&rect(-w * 0.3, 70.0, w * 0.6, 34.0, 4.0), steel);
    c.fill(&rect(-w / 2.0, 6.0, w, 70.0, 8.0), shell);
    c.fill(&rect(-9.0, -16.0, 18.0, 26.0, 4.0), look.tone.darken(0.35));
}

/// A power bank.
pub fn power_bank(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 210.0, 250.0), look.vary(2, 390.0, 430.0));
    let turned = look.is(Face::Turned);
    let m = if turned { [0.8, 0.08, 0.0, 1.0, 0.0, 0.0] } else { [1.0, 0.0, 0.0, 1.0, 0.0, 0.0] };
    c.matrix(m, |c| {
        if turned {
            let edge =
                c.across(&[(80, look.tone.darken(0.12), 1.0), (100, look.tone.darken(0.38), 1.0)]);
            c.fill(&rect(-w / 2.0, -h, w + 60.0, h, 38.0), edge);
        }
        let face = c.sheet(look.tone);
        c.fill(&rect(-w / 2.0, -h, w, h, 38.0), face);
        let ink = look.tone.contrast();
        if look.is(Face::Back) {
            return c.placed(0.0, -h * 0.44, 1.0, |c| fine_print(c, w * 0.8, h * 0.6, ink));
        }
        c.fill(&rect(-44.0, -h + 10.0, 40.0, 14.0, 5.0), of(INK));
        c.fill(&rect(8.0, -h + 11.0, 30.0, 12.0, 6.0), of(INK));
        emblem(c, look, 0.0, -h * 0.44, 38.0, ink);
        for step in 0..4 {
            let on = step < 2 + look.pick(3, 3);
            c.fill(
                &disc(-36.0 + step as f32 * 24.0, -h + 62.0, 6.0),
                if on { rgb(0x8fe0b0) } else { look.tone.step(0.25) },
            );
        }
        c.stroke(&rect(-w / 2.0 + 14.0, -h + 40.0, w - 28.0, h - 56.0, 28.0), 1.5, light(0.25));
    });
    if turned {
        Frame::new(-w * 0.4, -h - 10.0, w * 0.4 + 48.0, 22.0)
    } else {
        Frame::standing(w, h)
    }
}

/// A wireless router with aerials.
pub fn router(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 380.0, 430.0), look.vary(2, 70.0, 96.0));
    let count = 2 + look.pick(3, 3);
    let up = look.is(Face::Turned) || look.is(Face::Above);
    let lift = if up { 120.0 } else { 0.0 };
    for step in 0..count {
        let at = step as f32 / (count - 1) as f32 - 0.5;
        c.turned(at * w * 0.8, -h - lift + 14.0, at * 22.0, |c| {
            let paint = c.cylinder(look.tone.darken(0.1));
            c.fill(&rect(-10.0, -230.0, 20.0, 240.0, 9.0), paint);
            c.fill(&rect(-12.0, -24.0, 24.0, 30.0, 6.0), look.tone.darken(0.3));
        });
    }
    if up {
        let top = c.sheet(look.tone.lighten(0.1));
        c.fill(
            &poly(&[
                (-w * 0.44, -h - lift, 16.0),
                (w * 0.44, -h - lift, 16.0),
                (w * 0.5, -h, 10.0),
                (-w * 0.5, -h, 10.0),
            ]),
            top,
        );
        let vents =
            c.pattern(22.0, 12.0, 0.0, |c| c.fill(&rect(2.0, 3.0, 16.0, 5.0, 2.5), dark(0.22)));
        c.placed(-77.0, -h - 96.0, 1.0, |c| c.fill(&rect(0.0, 0.0, 154.0, 60.0, 0.0), vents));
    }
    let body = c.down(&[(0, look.tone.lighten(0.16), 1.0), (100, look.tone.darken(0.2), 1.0)]);
    c.fill(&rect(-w / 2.0, -h - 8.0, w, h + 8.0, 22.0), body);
    if look.is(Face::Back) {
        for step in 0..5 {
            let x = -w * 0.36 + step as f32 * w * 0.15;
            c.fill(
                &rect(x, -h * 0.68, w * 0.11, h * 0.5, 4.0),
                if step == 0 { rgb(0x4d7fb5) } else { rgb(0xd8b64a) },
            );
            c.fill(&rect(x + 6.0, -h * 0.6, w * 0.11 - 12.0, h * 0.32, 2.0), of(INK));
        }
        c.fill(&disc(w * 0.42, -h * 0.44, 9.0), of(INK));
    } else {
        c.fill(&rect(-w * 0.42, -h * 0.52, w * 0.84, 4.0, 2.0), dark(0.14));
        for step in 0..4 {
            c.fill(
                &disc(w * 0.22 + step as f32 * 22.0, -h * 0.26, 4.5),
                if step == 3 { rgb(0xf0b65a) } else { rgb(0x6fd39a) },
            );
        }
        emblem(c, look, -w * 0.36, -h * 0.28, 13.0, look.tone.contrast());
    }
    Frame::standing(w + 50.0, h + lift + 216.0)
}
