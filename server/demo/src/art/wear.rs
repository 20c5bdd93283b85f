//! Trousers, skirts, and what is worn or carried: socks, scarf, cap, bags.

use super::canvas::{Canvas, dark, light};
use super::clothes::{draped, framed};
use super::dresses::skirt_folds;
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, PAPER, STEEL, WOOD, of};
use super::shape::{blob, d, disc, flow, line, mirror, oval, poly, rect};
use super::textiles::pattern;

/// A skirt.
pub fn skirt(c: &mut Canvas, look: Look) -> Frame {
    let (w, hem, len) = (104.0, look.vary(1, 150.0, 230.0), look.vary(2, 300.0, 430.0));
    let body = mirror(&[
        (0.0, 4.0, 0.0),
        (w, 0.0, 5.0),
        (w + (hem - w) * 0.42, len * 0.4, 120.0),
        (hem, len, 12.0),
        (0.0, len + 18.0, 150.0),
    ]);
    draped(c, look, 90.0, |c| {
        c.drop(&body);
        let cloth = c.cloth(look.tone);
        c.fill(&body, cloth);
        if let Some(print) = pattern(c, look, 3) {
            c.fill(&body, print.alpha(0.6));
        }
        if look.chance(4, 2) {
            for step in -6..=6 {
                let at = step as f32 / 6.5;
                c.crease(&line(w * at, 30.0, hem * at, len + 12.0 - at.abs() * 10.0), 3.5);
            }
        } else {
            skirt_folds(c, w, 26.0, hem, len);
        }
        let band = c.cloth(look.tone.darken(0.12));
        c.fill(&rect(-w - 2.0, -4.0, 2.0 * w + 4.0, 34.0, 7.0), band);
        match look.face {
            Face::Back => {
                c.stroke(&line(0.0, 30.0, 0.0, 150.0), 4.0, dark(0.22));
                c.fill(&rect(-4.0, 26.0, 8.0, 20.0, 3.0), of(STEEL));
            }
            _ if look.chance(5, 2) => {
                for y in [60.0, 110.0, 160.0, 210.0] {
                    c.fill(&disc(0.0, y, 8.0), of(WOOD).lighten(0.2));
                }
                c.fill(&disc(0.0, 13.0, 8.0), of(WOOD).lighten(0.2));
            }
            _ => c.fill(&disc(0.0, 13.0, 8.0), look.tone.contrast()),
        }
    });
    framed(look, hem, -6.0, len + 14.0)
}

/// Trousers: wide, straight or tapered.
pub fn trousers(c: &mut Canvas, look: Look) -> Frame {
    let (w, len) = (100.0, look.vary(1, 500.0, 550.0));
    let ankle = look.vary(2, 58.0, 96.0);
    let out = w + look.vary(3, 16.0, 40.0);
    draped(c, look, 80.0, |c| {
        let leg = poly(&[
            (0.0, 0.0, 0.0),
            (w, 0.0, 5.0),
            (w + 12.0, 150.0, 120.0),
            (out, len, 6.0),
            (out - ankle, len + 6.0, 6.0),
            (12.0, 200.0, 60.0),
            (0.0, 170.0, 10.0),
        ]);
        c.both(|c| c.drop(&leg));
        for (side, shade) in [(1.0, 0.07), (-1.0, 0.0)] {
            let cloth = c.cloth(look.tone.darken(shade));
            c.matrix([side, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
                c.fill(&leg, cloth);
                let x = out - ankle / 2.0;
                c.crease(&flow(&[(w * 0.52, 60.0), (w * 0.62, 240.0), (x, len - 20.0)]), 3.0);
                c.stroke(
                    &line(out - 3.0, len - 16.0, out - ankle + 2.0, len - 10.0),
                    2.0,
                    dark(0.18),
                );
                c.stroke(&flow(&[(26.0, 196.0), (50.0, 214.0), (64.0, 244.0)]), 6.0, dark(0.06));
                if look.is(Face::Back) {
                    let pocket = poly(&[
                        (26.0, 66.0, 4.0),
                        (86.0, 62.0, 4.0),
                        (90.0, 124.0, 4.0),
                        (58.0, 142.0, 4.0),
                        (28.0, 126.0, 4.0),
                    ]);
                    c.fill(&pocket, dark(0.06));
                    c.stitch(&pocket, 2.5, 5.0, dark(0.24));
                } else {
                    c.stroke(&d("M56 34Q62 84 104 104"), 4.0, dark(0.18));
                    c.stitch(&d("M50 34Q58 90 104 112"), 1.5, 4.0, light(0.3));
                }
            });
        }
        let band = c.cloth(look.tone.darken(0.1));
        c.fill(&rect(-w - 1.0, -4.0, 2.0 * w + 2.0, 36.0, 6.0), band);
        waist(c, look, w);
    });
    framed(look, out, -6.0, len + 8.0)
}

fn waist(c: &mut Canvas, look: Look, w: f32) {
    for x in [-0.66, 0.0, 0.66] {
        c.fill(&rect(w * x - 5.0, -7.0, 10.0, 42.0, 3.0), look.tone.darken(0.2));
    }
    if look.is(Face::Back) {
        return c.stroke(&line(0.0, 34.0, 0.0, 168.0), 3.0, dark(0.2));
    }
    c.stroke(&d("M0 34V168M4 34H26Q28 120 2 146"), 2.5, dark(0.2));
    if look.chance(4, 2) {
        c.stroke(&d("M-8 20Q-26 60-20 92M8 20Q24 56 16 86"), 6.0, of(PAPER));
    } else {
        c.fill(
            &disc(9.0, 14.0, 8.0),
            if look.chance(5, 2) { of(BRASS) } else { look.tone.contrast() },
        );
    }
}

/// A pair of socks.
pub fn socks(c: &mut Canvas, look: Look) -> Frame {
    let tall = look.vary(1, 150.0, 270.0);
    let (mirror, one) = (look.is(Face::Back), look.is(Face::Turned));
    c.matrix([if mirror { -1.0 } else { 1.0 }, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        let places: &[(f32, f32, f32)] = if one {
            &[(-30.0, 0.0, -14.0), (40.0, 6.0, 12.0)]
        } else {
            &[(-74.0, -12.0, 0.0), (64.0, 12.0, 0.0)]
        };
        for &(x, y, turn) in places {
            c.turned(x, y, turn, |c| sock(c, look, tall));
        }
    });
    Frame::new(-214.0, -tall - 40.0, 214.0, 130.0)
}

fn sock(c: &mut Canvas, look: Look, tall: f32) {
    let shape = poly(&[
        (-46.0, -tall, 8.0),
        (46.0, -tall, 8.0),
        (50.0, -20.0, 40.0),
        (120.0, 44.0, 46.0),
        (134.0, 104.0, 50.0),
        (60.0, 112.0, 40.0),
        (-10.0, 72.0, 60.0),
        (-56.0, 40.0, 56.0),
        (-48.0, -40.0, 40.0),
    ]);
    c.drop(&shape);
    let cloth = c.cloth(look.tone);
    c.fill(&shape, cloth);
    let second = look.accent();
    c.within(&shape, |c| {
        match look.pick(2, 4) {
            0 => {
                for step in 0..8 {
                    c.fill(
                        &rect(-90.0, -tall + 60.0 + step as f32 * 44.0, 250.0, 18.0, 0.0),
                        second,
                    );
                }
            }
            1 => {
                let dots = c.pattern(38.0, 38.0, 0.0, |c| c.fill(&disc(12.0, 12.0, 6.0), second));
                c.fill(&rect(-90.0, -tall + 46.0, 250.0, 400.0, 0.0), dots);
            }
            2 => {
                for y in [58.0, 78.0] {
                    c.fill(&rect(-90.0, -tall + y, 250.0, 10.0, 0.0), second);
                }
            }
            _ => {}
        }
        let patch = look.tone.step(0.2);
        c.fill(&disc(-50.0, 62.0, 50.0), patch);
        c.fill(&disc(128.0, 96.0, 50.0), patch);
        let rib =
            c.pattern(9.0, 40.0, 0.0, |c| c.fill(&rect(0.0, 0.0, 3.0, 40.0, 0.0), dark(0.13)));
        c.fill(&rect(-60.0, -tall, 120.0, 44.0, 0.0), rib);
    });
    c.stroke(&flow(&[(30.0, -tall + 60.0), (22.0, -30.0), (54.0, 34.0)]), 8.0, light(0.12));
    c.stroke(&flow(&[(-20.0, -6.0), (4.0, 6.0), (10.0, 26.0)]), 4.0, dark(0.1));
}

/// A scarf, looped.
pub fn scarf(c: &mut Canvas, look: Look) -> Frame {
    if !look.is(Face::Turned) {
        return looped(c, look);
    }
    c.matrix([0.86, 0.08, 0.0, 1.0, 0.0, 0.0], |c| {
        looped(c, look);
    });
    Frame::new(-152.0, -80.0, 152.0, 448.0)
}

fn looped(c: &mut Canvas, look: Look) -> Frame {
    let fringe = |c: &mut Canvas, look: Look| {
        c.pattern(13.0, 46.0, 0.0, |c| c.stroke(&d("M6 0Q2 22 7 42"), 5.0, look.tone.darken(0.08)))
    };
    let edge = fringe(c, look);
    let tails = [(-74.0, 150.0, 8.0, 230.0, 0.08), (54.0, 130.0, -6.0, 270.0, 0.0)];
    let print = pattern(c, look, 2);
    for (x, y, turn, len, shade) in tails {
        c.turned(x, y, turn, |c| {
            let strip = rect(-54.0, -80.0, 108.0, len + 80.0, 4.0);
            c.placed(0.0, len, 1.0, |c| c.fill(&rect(-52.0, 0.0, 104.0, 44.0, 0.0), edge));
            c.drop(&strip);
            let cloth = c.across(&[
                (0, look.tone.darken(0.14 + shade), 1.0),
                (40, look.tone.lighten(0.08), 1.0),
                (100, look.tone.darken(0.16 + shade), 1.0),
            ]);
            c.fill(&strip, cloth);
            if let Some(print) = print {
                c.fill(&strip, print.alpha(0.6));
            }
            c.fill(&rect(-54.0, len - 40.0, 108.0, 10.0, 0.0), look.tone.step(0.22));
            c.fill(&rect(-54.0, len - 62.0, 108.0, 6.0, 0.0), look.tone.step(0.22));
        });
    }
    let inner = blob(&[(-150.0, -10.0), (0.0, -70.0), (150.0, -10.0), (60.0, 60.0), (-60.0, 60.0)]);
    c.fill(&inner, look.tone.darken(0.36));
    let loops = [
        (
            blob(&[
                (-172.0, -30.0),
                (-150.0, 50.0),
                (-40.0, 116.0),
                (60.0, 118.0),
                (160.0, 40.0),
                (174.0, -30.0),
                (130.0, -20.0),
                (20.0, 30.0),
                (-110.0, -16.0),
            ]),
            0.0,
        ),
        (
            blob(&[
                (-168.0, 40.0),
                (-120.0, 120.0),
                (0.0, 168.0),
                (110.0, 130.0),
                (166.0, 50.0),
                (60.0, 92.0),
                (-70.0, 84.0),
            ]),
            0.1,
        ),
    ];
    for (shape, shade) in loops.into_iter().rev() {
        let cloth = c.cloth(look.tone.darken(shade));
        c.fill(&shape, cloth);
        if let Some(print) = print {
            c.fill(&shape, print.alpha(0.5));
        }
    }
    c.crease(&d("M-140 20Q-20 100 140 20"), 5.0);
    c.crease(&d("M-150 0Q-20 70 150-6"), 4.0);
    if look.is(Face::Back) {
        c.fill(&rect(40.0, 90.0, 44.0, 26.0, 3.0), of(PAPER));
    }
    Frame::new(-176.0, -76.0, 176.0, 444.0)
}

/// A cap: from the side, the back with its strap, from above.
pub fn cap(c: &mut Canvas, look: Look) -> Frame {
    let brim = if look.chance(1, 3) { look.accent() } else { look.tone.darken(0.08) };
    match look.face {
        Face::Back => cap_back(c, look),
        Face::Above => cap_above(c, look, brim),
        Face::Turned => cap_front(c, look, brim),
        _ => cap_side(c, look, brim),
    }
}

fn cap_side(c: &mut Canvas, look: Look, brim: super::shade::Tone) -> Frame {
    let under = c.down(&[(0, brim.darken(0.2), 1.0), (100, brim.darken(0.4), 1.0)]);
    c.fill(&d("M60-40Q180-44 246 6Q250 22 230 22Q150-6 40 0Z"), under);
    let peak = c.aslant(&[(0, brim.lighten(0.2), 1.0), (100, brim.darken(0.1), 1.0)]);
    c.fill(&d("M56-58Q180-64 246 4Q248 14 236 12Q150-22 40-10Z"), peak);
    c.stitch(&d("M70-48Q170-50 226 0"), 2.0, 5.0, light(0.35));
    let dome = c.ball(look.tone);
    c.fill(
        &d("M-172 0Q-184-110-110-170Q-30-224 50-180Q112-140 108-20Q60-4-20 8Q-110 18-172 0Z"),
        dome,
    );
    c.crease(&d("M-34-202Q-76-100-60 12"), 3.0);
    c.crease(&d("M-30-202Q60-140 62-8"), 3.0);
    c.fill(&oval(-32.0, -203.0, 13.0, 9.0), look.tone.darken(0.16));
    c.fill(&disc(-84.0, -120.0, 5.0), dark(0.4));
    c.fill(&disc(24.0, -130.0, 5.0), dark(0.4));
    c.placed(6.0, -70.0, 1.0, |c| {
        c.matrix([0.94, -0.05, 0.05, 1.0, 0.0, 0.0], |c| {
            emblem(c, look, 0.0, 0.0, 34.0, look.tone.contrast())
        })
    });
    c.stroke(&d("M-170-4Q-110 12-20 4Q60-6 106-22"), 2.5, dark(0.2));
    Frame::new(-180.0, -212.0, 248.0, 22.0)
}

fn cap_front(c: &mut Canvas, look: Look, brim: super::shade::Tone) -> Frame {
    let dome = c.ball(look.tone);
    c.fill(&d("M-170 0Q-176-196 0-206Q176-196 170 0Q0-40-170 0Z"), dome);
    c.crease(&line(0.0, -204.0, 0.0, -30.0), 3.0);
    c.crease(&d("M-14-204Q-96-130-104-16"), 3.0);
    c.crease(&d("M14-204Q96-130 104-16"), 3.0);
    c.fill(&oval(0.0, -206.0, 14.0, 8.0), look.tone.darken(0.16));
    emblem(c, look, 0.0, -100.0, 42.0, look.tone.contrast());
    let peak = c.down(&[(0, brim.lighten(0.12), 1.0), (100, brim.darken(0.18), 1.0)]);
    c.fill(&d("M-172-2Q0-62 172-2Q196 54 166 62Q0 12-166 62Q-196 54-172-2Z"), peak);
    c.stitch(&d("M-166 18Q0-34 166 18"), 2.0, 5.0, light(0.35));
    c.stitch(&d("M-168 38Q0-12 168 38"), 2.0, 5.0, light(0.35));
    Frame::new(-186.0, -214.0, 186.0, 64.0)
}

fn cap_back(c: &mut Canvas, look: Look) -> Frame {
    let dome = c.ball(look.tone);
    c.fill(&d("M-170 20Q-176-190 0-200Q176-190 170 20Q0 40-170 20Z"), dome);
    c.crease(&line(0.0, -198.0, 0.0, -70.0), 3.0);
    c.crease(&d("M-14-198Q-100-120-108 24"), 3.0);
    c.crease(&d("M14-198Q100-120 108 24"), 3.0);
    c.fill(&oval(0.0, -200.0, 14.0, 8.0), look.tone.darken(0.16));
    c.fill(&d("M-66 26Q-66-62 0-62Q66-62 66 26Q0 33-66 26Z"), look.tone.darken(0.5));
    let strap = c.down(&[(0, look.tone.lighten(0.06), 1.0), (100, look.tone.darken(0.16), 1.0)]);
    c.fill(&rect(-84.0, -8.0, 168.0, 36.0, 8.0), strap);
    c.fill(&rect(-16.0, -12.0, 32.0, 44.0, 5.0), of(BRASS));
    c.fill(&rect(-8.0, -4.0, 16.0, 28.0, 3.0), look.tone.darken(0.2));
    Frame::new(-174.0, -210.0, 174.0, 36.0)
}

fn cap_above(c: &mut Canvas, look: Look, brim: super::shade::Tone) -> Frame {
    let peak = d("M-150 60Q-150 236 0 240Q150 236 150 60Z");
    c.drop(&peak);
    let paint = c.down(&[(0, brim.darken(0.2), 1.0), (100, brim.lighten(0.12), 1.0)]);
    c.fill(&peak, paint);
    c.stitch(&d("M-132 110Q-120 212 0 216Q120 212 132 110"), 2.0, 5.0, light(0.35));
    let dome = c.ball(look.tone);
    c.fill(&oval(0.0, -10.0, 170.0, 160.0), dome);
    for turn in [0.0, 60.0, 120.0] {
        c.turned(0.0, -10.0, turn, |c| c.crease(&line(0.0, -156.0, 0.0, 156.0), 2.5));
    }
    c.fill(&disc(0.0, -10.0, 13.0), look.tone.darken(0.18));
    emblem(c, look, 0.0, 86.0, 28.0, look.tone.contrast());
    Frame::new(-172.0, -172.0, 172.0, 242.0)
}
