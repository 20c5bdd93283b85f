//! A shoe from all sides but its own: as a pair, from behind, from above. The
//! shoes themselves: see `shoes`.

use super::canvas::{Canvas, dark};
use super::look::{Face, Frame, Look};
use super::shade::Tone;
use super::shape::{Pen, Shape, blob, d, line, oval, poly, rect, wire};

/// What differs between kinds when a shoe is seen from above or behind.
pub struct Last {
    pub sole: Tone,
    pub lining: Tone,
    /// The height of the heel part seen from behind.
    pub back: f32,
    pub open: bool,
    pub laces: bool,
}

/// Shows a shoe from the side the look asks for; `side` draws it from the side
/// with its toe to the right, standing on y = 0.
pub fn shown(c: &mut Canvas, look: Look, last: &Last, side: fn(&mut Canvas, Look, &Last)) -> Frame {
    match look.face {
        Face::Above => from_above(c, look, last),
        Face::Back => from_behind(c, look, last),
        Face::Turned => {
            c.matrix([0.84, -0.02, 0.0, 0.96, 56.0, -58.0], |c| {
                side(c, look.toned(look.tone.darken(0.1)), last)
            });
            c.shadow(-30.0, 0.0, 250.0, 20.0, 0.5);
            c.matrix([0.94, 0.02, 0.0, 1.0, -40.0, 0.0], |c| side(c, look, last));
            Frame::new(-276.0, -last.back.max(190.0) - 60.0, 276.0, 4.0)
        }
        _ => {
            side(c, look, last);
            Frame::new(-240.0, -last.back.max(190.0), 256.0, 0.0)
        }
    }
}

fn from_behind(c: &mut Canvas, look: Look, last: &Last) -> Frame {
    let h = last.back.max(150.0);
    for (x, shade) in [(-96.0, 0.0), (96.0, 0.06)] {
        c.placed(x, 0.0, 1.0, |c| {
            let tone = look.tone.darken(shade);
            let body = c.cylinder(tone);
            let top = if last.open { 70.0 } else { h };
            c.fill(
                &poly(&[
                    (-50.0, -top, 22.0),
                    (50.0, -top, 22.0),
                    (74.0, -30.0, 50.0),
                    (70.0, -14.0, 8.0),
                    (-70.0, -14.0, 8.0),
                    (-74.0, -30.0, 50.0),
                ]),
                body,
            );
            if last.back < 100.0 {
                let upper = c.ball(tone);
                c.fill(&d("M-72-40Q-70-150 0-152Q70-150 72-40Z"), upper);
                c.fill(&d("M-50-40Q-48-126 0-128Q48-126 50-40Z"), tone.darken(0.4));
                let bed = c.cylinder(last.lining);
                c.fill(&rect(-64.0, -62.0, 128.0, 40.0, 20.0), bed);
            } else if last.open {
                c.stroke(
                    &wire(&[
                        (-62.0, -60.0, 0.0),
                        (-56.0, -150.0, 40.0),
                        (56.0, -150.0, 40.0),
                        (62.0, -60.0, 0.0),
                    ]),
                    24.0,
                    tone.darken(0.08),
                );
            } else {
                c.fill(&oval(0.0, -top + 6.0, 48.0, 14.0), last.lining.darken(0.3));
                c.fill(&rect(-16.0, -top + 8.0, 32.0, top * 0.44, 8.0), tone.step(0.2));
                c.stroke(&line(0.0, -top * 0.5, 0.0, -34.0), 3.0, dark(0.2));
            }
            let sole = c.cylinder(last.sole);
            c.fill(&rect(-78.0, -30.0, 156.0, 30.0, 9.0), sole);
        });
    }
    Frame::standing(350.0, h)
}

/// The outline of a left sole seen from above, toe up.
fn print_shape() -> Shape {
    blob(&[
        (-8.0, -200.0),
        (52.0, -170.0),
        (76.0, -100.0),
        (64.0, -20.0),
        (50.0, 60.0),
        (60.0, 140.0),
        (36.0, 190.0),
        (0.0, 200.0),
        (-38.0, 188.0),
        (-58.0, 140.0),
        (-54.0, 50.0),
        (-70.0, -40.0),
        (-72.0, -120.0),
        (-50.0, -180.0),
    ])
}

fn from_above(c: &mut Canvas, look: Look, last: &Last) -> Frame {
    let outline = print_shape();
    c.placed(-102.0, 0.0, 1.0, |c| {
        c.drop(&outline);
        c.fill(&outline, last.sole.darken(0.06));
        c.placed(0.0, -2.0, 0.95, |c| {
            let paint = c.cylinder(look.tone);
            let bed = if last.open { c.cylinder(last.lining) } else { paint };
            c.fill(&outline, bed);
            if last.open {
                for y in [-104.0, -20.0] {
                    c.fill(
                        &poly(&[
                            (-74.0, y - 22.0, 8.0),
                            (72.0, y - 34.0, 8.0),
                            (74.0, y + 26.0, 8.0),
                            (-70.0, y + 32.0, 8.0),
                        ]),
                        paint,
                    );
                }
                return;
            }
            let hole = blob(&[
                (0.0, 6.0),
                (38.0, 50.0),
                (42.0, 130.0),
                (0.0, 182.0),
                (-40.0, 130.0),
                (-38.0, 50.0),
            ]);
            c.fill(&hole, last.lining.darken(0.3));
            c.placed(0.0, 16.0, 0.9, |c| c.fill(&hole, last.lining));
            if !last.laces {
                return c.stroke(&d("M-62-60Q0-20 62-60M-62-60Q0-140 62-60"), 4.0, dark(0.2));
            }
            for y in [-96.0, -66.0, -36.0, -6.0] {
                c.stroke(
                    &Pen::at(-30.0, y + 8.0).bend(0.0, y - 8.0, 30.0, y + 8.0).open(),
                    8.0,
                    look.tone.contrast(),
                );
            }
            c.stroke(&d("M-58-120Q0-190 58-120"), 3.0, dark(0.16));
        });
    });
    c.turned(112.0, 6.0, 9.0, |c| tread(c, last));
    Frame::new(-186.0, -206.0, 200.0, 206.0)
}

fn tread(c: &mut Canvas, last: &Last) {
    let outline = print_shape();
    c.matrix([-1.0, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        c.drop(&outline);
        let rubber = if last.sole.lightness() > 0.8 { last.sole.darken(0.12) } else { last.sole };
        let paint = c.sheet(rubber);
        c.fill(&outline, paint);
        let grip = c.pattern(30.0, 26.0, 0.0, |c| c.stroke(&d("M0 8L15 18L30 8"), 5.0, dark(0.2)));
        c.placed(0.0, 0.0, 0.88, |c| c.fill(&outline, grip));
        c.fill(&oval(-2.0, 40.0, 44.0, 30.0), rubber);
    });
}
