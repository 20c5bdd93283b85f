//! Cushions, towels, blankets, bedding, and printed cloth.

use super::canvas::{Canvas, Paint, dark, light};
use super::label::{emblem, sprig};
use super::look::{Face, Frame, Look};
use super::paints::{PAPER, STEEL, WOOD, of};
use super::shade::Tone;
use super::shape::{blob, d, disc, flow, line, oval, poly, rect};

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
