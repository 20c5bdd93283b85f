//! Devices without a screen: sound, input, printing, power, network.

use super::boxes::carton;
use super::canvas::{Canvas, dark, light};
use super::label::{emblem, fine_print};
use super::look::{Face, Frame, Look};
use super::paints::{INK, PAPER, STEEL, of};
use super::screens::keys;
use super::shade::rgb;
use super::shape::{blob, d, disc, line, oval, poly, rect};

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

pub fn sheet(c: &mut Canvas, look: Look, x: f32, y: f32, half: f32) {
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
