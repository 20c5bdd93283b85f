//! Devices without a screen: sound, input, printing, power, network.

use super::bottles::lathe_at;
use super::canvas::{Canvas, dark, light};
use super::label::{emblem, fine_print};
use super::look::{Face, Frame, Look};
use super::packs::carton;
use super::paints::{INK, PAPER, STEEL, of};
use super::screens::keys;
use super::shade::{Tone, rgb};
use super::shape::{Shape, blob, d, disc, lathe, line, oval, poly, rect, wire};

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
        c.fill(&oval(x, 17.0, 66.0, 104.0), look.tone.darken(0.22));
        c.fill(&oval(x + 7.0, 17.0, 56.0, 92.0), plate);
        emblem(c, look, x + 8.0, 17.0, 22.0, look.tone.contrast());
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

/// A keyboard.
pub fn keyboard(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (560.0, look.vary(1, 200.0, 230.0));
    let turned = look.is(Face::Turned);
    let m =
        if turned { [0.92, -0.06, 0.26, 0.66, 0.0, 0.0] } else { [1.0, 0.0, 0.0, 1.0, 0.0, 0.0] };
    c.matrix(m, |c| {
        let body = rect(-w / 2.0, -h / 2.0, w, h, 18.0);
        c.drop(&body);
        c.placed(0.0, if turned { 16.0 } else { 6.0 }, 1.0, |c| {
            c.fill(&body, look.tone.darken(0.3))
        });
        let paint = c.sheet(look.tone);
        c.fill(&body, paint);
        if look.is(Face::Back) {
            for (x, y) in [
                (-w * 0.44, -h * 0.36),
                (w * 0.44, -h * 0.36),
                (-w * 0.44, h * 0.36),
                (w * 0.44, h * 0.36),
            ] {
                c.fill(&rect(x - 26.0, y - 8.0, 52.0, 16.0, 8.0), of(INK));
            }
            return c
                .placed(0.0, 0.0, 1.0, |c| fine_print(c, 200.0, h * 0.8, look.tone.contrast()));
        }
        let cap = match look.pick(2, 3) {
            0 => look.tone.step(0.14),
            1 => look.accent(),
            _ => look.tone.lighten(0.3),
        };
        c.fill(&rect(-w / 2.0 + 14.0, -h / 2.0 + 14.0, w - 28.0, h - 28.0, 8.0), dark(0.22));
        keys(c, -w / 2.0 + 18.0, -h / 2.0 + 18.0, w - 36.0, h - 36.0, cap);
        c.fill(
            &rect(
                -w / 2.0 + 19.5,
                -h / 2.0 + 19.5,
                (w - 36.0) / 14.0 - 3.0,
                (h - 36.0) / 5.0 - 3.0,
                4.0,
            ),
            rgb(0xd9775a),
        );
    });
    if turned { Frame::new(-290.0, -110.0, 290.0, 118.0) } else { Frame::centred(w, h + 12.0) }
}

/// A mouse.
pub fn mouse(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 116.0, 134.0), look.vary(2, 200.0, 224.0));
    if look.is(Face::Turned) {
        let body = d(
            "M-220 60C-230-40-120-120 10-116C130-112 210-40 226 40Q230 66 200 70H-196Q-218 70-220 60Z",
        );
        let paint = c.ball(look.tone);
        c.shadow(0.0, 72.0, 250.0, 22.0, 0.5);
        c.fill(&body, paint);
        c.fill(
            &d("M-218 44Q-120 20 60 40T228 46Q230 66 200 70H-196Q-218 70-220 44Z"),
            look.tone.darken(0.3),
        );
        c.stroke(&d("M60-108Q120-60 226 20"), 3.0, dark(0.2));
        c.stroke(&d("M84-116Q112-104 132-84"), 16.0, of(INK));
        return Frame::new(-226.0, -120.0, 232.0, 74.0);
    }
    let body = blob(&[
        (0.0, -h),
        (w * 0.82, -h * 0.76),
        (w, -h * 0.1),
        (w * 0.9, h * 0.62),
        (0.0, h),
        (-w * 0.9, h * 0.62),
        (-w, -h * 0.1),
        (-w * 0.82, -h * 0.76),
    ]);
    c.drop(&body);
    let paint = c.ball(look.tone);
    c.fill(&body, paint);
    if look.is(Face::Back) {
        c.fill(&oval(0.0, -h * 0.1, 40.0, 26.0), of(INK));
        c.fill(&disc(0.0, -h * 0.1, 9.0), rgb(0xd9534a));
        for y in [-0.72, 0.74] {
            c.fill(&rect(-w * 0.5, h * y - 9.0, w, 18.0, 9.0), look.tone.darken(0.35));
        }
        c.fill(&rect(-26.0, h * 0.3, 52.0, 22.0, 11.0), look.tone.darken(0.35));
        c.fill(&disc(12.0, h * 0.3 + 11.0, 9.0), of(PAPER));
        return Frame::centred(2.0 * w, 2.0 * h);
    }
    c.stroke(&line(0.0, -h * 0.96, 0.0, -h * 0.14), 3.0, dark(0.25));
    if look.chance(3, 2) {
        c.stroke(&d("M-118-30Q0 10 118-30"), 3.0, dark(0.18));
    }
    c.fill(&rect(-14.0, -h * 0.76, 28.0, 74.0, 14.0), of(INK));
    c.fill(
        &rect(-8.0, -h * 0.72, 16.0, 54.0, 8.0),
        if look.chance(4, 2) { look.accent() } else { of(STEEL) },
    );
    c.fill(&oval(-w * 0.42, -h * 0.4, w * 0.2, h * 0.3), light(0.18));
    emblem(c, look, 0.0, h * 0.56, 20.0, look.tone.contrast());
    Frame::centred(2.0 * w, 2.0 * h)
}

/// A printer with a sheet coming out.
pub fn printer(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 400.0, 440.0), look.vary(2, 200.0, 240.0));
    let back = look.is(Face::Back);
    let paper = c.down(&[(0, of(PAPER), 1.0), (100, of(PAPER).darken(0.14), 1.0)]);
    let lean = if look.is(Face::Turned) { 30.0 } else { 0.0 };
    c.fill(
        &poly(&[
            (-w * 0.3 + lean, -h - 92.0, 4.0),
            (w * 0.3 + lean, -h - 92.0, 4.0),
            (w * 0.27, -h + 10.0, 0.0),
            (-w * 0.27, -h + 10.0, 0.0),
        ]),
        paper,
    );
    let mut frame = carton(c, look, look.tone, (w, h, w * 0.5), |c| {
        c.stroke(&line(-w / 2.0 + 4.0, -h * 0.2, w / 2.0 - 4.0, -h * 0.2), 3.0, dark(0.18));
        if back {
            c.fill(&rect(-w * 0.36, -h * 0.08, w * 0.72, h * 0.4, 8.0), look.tone.darken(0.14));
            for x in [-0.3, -0.22] {
                c.fill(&rect(w * x, h * 0.06, 24.0, 18.0, 3.0), of(INK));
            }
            return;
        }
        c.fill(&rect(w * 0.16, -h * 0.42, w * 0.27, h * 0.16, 8.0), of(INK));
        c.fill(&rect(w * 0.18, -h * 0.39, w * 0.12, h * 0.1, 4.0), rgb(0x9fd0c2));
        for x in [0.34, 0.39] {
            c.fill(&disc(w * x, -h * 0.34, 7.0), rgb(0x7ed39f));
        }
        emblem(c, look, -w * 0.38, -h * 0.33, 16.0, look.tone.contrast());
        c.fill(&rect(-w * 0.37, -h * 0.06, w * 0.74, h * 0.3, 10.0), rgb(0x26272a));
    });
    if !back {
        let x = if look.is(Face::Turned) { -w * 0.19 } else { 0.0 };
        sheet(c, look, x, -h * 0.4, w * 0.3);
        frame.y1 = 34.0;
    }
    Frame { y0: frame.y0.min(-h - 92.0), ..frame }
}

fn sheet(c: &mut Canvas, look: Look, x: f32, y: f32, half: f32) {
    let paint = c.down(&[(0, of(PAPER).darken(0.2), 1.0), (30, of(PAPER), 1.0)]);
    let slope = if look.is(Face::Turned) { 0.1 } else { 0.0 };
    c.matrix([1.0, slope, 0.0, 1.0, x, y], |c| {
        c.fill(
            &poly(&[
                (-half, 0.0, 0.0),
                (half, 0.0, 0.0),
                (half * 1.12, 116.0, 4.0),
                (-half * 1.12, 116.0, 4.0),
            ]),
            paint,
        );
        c.fill(&rect(-half * 0.8, 30.0, half * 0.7, 60.0, 4.0), look.accent());
        super::label::words(
            c,
            half * 0.42,
            38.0,
            half,
            &[0.8, 0.7, 0.8, 0.5],
            5.0,
            of(INK).lighten(0.4),
        );
    });
}

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

/// A camera for the top of a screen.
pub fn webcam(c: &mut Canvas, look: Look) -> Frame {
    let wide = look.chance(1, 2);
    let squeeze = if look.is(Face::Turned) { 0.82 } else { 1.0 };
    let clip = c.down(&[(0, look.tone.darken(0.1), 1.0), (100, look.tone.darken(0.36), 1.0)]);
    c.fill(
        &poly(&[
            (-60.0, -110.0, 8.0),
            (60.0, -110.0, 8.0),
            (84.0, -20.0, 16.0),
            (104.0, 0.0, 10.0),
            (-104.0, 0.0, 10.0),
            (-84.0, -20.0, 16.0),
        ]),
        clip,
    );
    c.fill(&oval(0.0, -108.0, 34.0, 20.0), of(INK));
    let (w, h) = if wide { (400.0, 140.0) } else { (240.0, 240.0) };
    c.matrix([squeeze, if squeeze < 1.0 { 0.06 } else { 0.0 }, 0.0, 1.0, 0.0, -118.0], |c| {
        if squeeze < 1.0 {
            c.fill(&rect(-w / 2.0, -h, w + 46.0, h, h * 0.5), look.tone.darken(0.32));
        }
        let body = c.sheet(look.tone);
        c.fill(&rect(-w / 2.0, -h, w, h, h * 0.5), body);
        if look.is(Face::Back) {
            c.fill(&rect(-30.0, -h * 0.42, 60.0, 24.0, 12.0), of(INK));
            return emblem(c, look, 0.0, -h * 0.68, 18.0, look.tone.contrast());
        }
        c.fill(&rect(-w / 2.0 + 12.0, -h + 12.0, w - 24.0, h - 24.0, h * 0.42), rgb(0x1d1e22));
        eye(c, 0.0, -h / 2.0, h.min(170.0) * 0.36);
        c.fill(
            &disc(if wide { w * 0.32 } else { 0.0 }, if wide { -h / 2.0 } else { -h + 32.0 }, 5.0),
            rgb(0x8fe0b0),
        );
    });
    Frame::standing(w.max(210.0), h + 118.0)
}

fn eye(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let rim = c.metal(of(STEEL).darken(0.35));
    c.fill(&disc(x, y, r), rim);
    c.fill(&disc(x, y, r * 0.86), rgb(0x101114));
    let glass: Tone = rgb(0x3d5d8f);
    let paint = c.glow(
        35,
        30,
        75,
        &[(0, glass.lighten(0.6), 1.0), (40, glass, 1.0), (100, rgb(0x0c1222), 1.0)],
    );
    c.fill(&disc(x, y, r * 0.6), paint);
    c.fill(&oval(x - r * 0.2, y - r * 0.22, r * 0.15, r * 0.1), light(0.9));
}
