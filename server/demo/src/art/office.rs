//! For the desk: lamp, chair, desk, notebook, pen, stapler.

use super::canvas::{Canvas, dark, light};
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, PAPER, STEEL, WOOD, of};
use super::shade::rgb;
use super::shape::{d, disc, lathe, line, oval, poly, rect, wire};

/// A desk lamp with an arm.
pub fn desk_lamp(c: &mut Canvas, look: Look) -> Frame {
    let side = if look.is(Face::Back) { -1.0 } else { 1.0 };
    let reach = if look.is(Face::Turned) { 0.74 } else { 1.0 };
    let joint = if look.chance(1, 2) { of(BRASS) } else { of(STEEL) };
    c.matrix([side * reach, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        let beam = c.down(&[(0, rgb(0xffe9ad), 0.75), (100, rgb(0xffe9ad), 0.0)]);
        c.fill(
            &poly(&[
                (66.0, -300.0, 0.0),
                (196.0, -272.0, 0.0),
                (250.0, 0.0, 0.0),
                (-30.0, 0.0, 0.0),
            ]),
            beam,
        );
        let base = c.cylinder(look.tone);
        c.fill(&lathe(&[(26.0, 84.0, 20.0), (0.0, 100.0, 8.0)], 6.0), base);
        let (knee, head) = ((look.vary(2, -96.0, -70.0), -240.0), (96.0, -386.0));
        match look.pick(3, 2) {
            0 => {
                let arm = wire(&[(0.0, -24.0, 0.0), (knee.0, knee.1, 6.0), (head.0, head.1, 0.0)]);
                c.stroke(&arm, 13.0, look.tone.darken(0.2));
                c.placed(-2.0, -1.0, 1.0, |c| c.stroke(&arm, 5.0, look.tone.lighten(0.3)));
                c.fill(&disc(knee.0, knee.1, 15.0), joint);
            }
            _ => {
                let arm = wire(&[
                    (0.0, -24.0, 0.0),
                    (-10.0, -430.0, 130.0),
                    (head.0 + 10.0, head.1 + 10.0, 0.0),
                ]);
                c.stroke(&arm, 13.0, look.tone.darken(0.2));
                c.placed(-2.0, -1.0, 1.0, |c| c.stroke(&arm, 5.0, look.tone.lighten(0.3)));
            }
        }
        c.fill(&oval(132.0, -287.0, 72.0, 22.0), rgb(0xfff1c9));
        let shade = c.aslant(&[
            (0, look.tone.lighten(0.3), 1.0),
            (50, look.tone, 1.0),
            (100, look.tone.darken(0.26), 1.0),
        ]);
        c.turned(132.0, -290.0, 12.0, |c| {
            c.fill(
                &poly(&[
                    (-26.0, -108.0, 14.0),
                    (22.0, -108.0, 14.0),
                    (78.0, 4.0, 10.0),
                    (0.0, 16.0, 60.0),
                    (-78.0, 4.0, 10.0),
                ]),
                shade,
            );
        });
        c.fill(&disc(106.0, -394.0, 15.0), joint);
    });
    Frame::new(-112.0 * reach, -430.0, 224.0 * reach, 4.0)
}

/// A chair on castors.
pub fn office_chair(c: &mut Canvas, look: Look) -> Frame {
    let (w, back) = (look.vary(1, 116.0, 132.0), look.vary(2, 220.0, 280.0));
    let frame = if look.chance(3, 3) { of(PAPER).darken(0.08) } else { of(INK) };
    if look.is(Face::Above) {
        return chair_above(c, look, frame);
    }
    for (x, y) in [(-128.0, -6.0), (128.0, -6.0), (-76.0, 6.0), (76.0, 6.0), (0.0, 10.0)] {
        c.stroke(&line(0.0, -46.0, x, y - 18.0), 14.0, frame);
        c.fill(&disc(x, y - 8.0, 13.0), of(INK));
        c.fill(&disc(x, y - 8.0, 5.0), of(STEEL));
    }
    let gas = c.metal(of(STEEL));
    c.fill(&rect(-11.0, -150.0, 22.0, 110.0, 4.0), gas);
    let slide = if look.is(Face::Turned) { -46.0 } else { 0.0 };
    let mesh = c.pattern(11.0, 11.0, 45.0, |c| c.fill(&disc(5.5, 5.5, 2.2), dark(0.22)));
    let squeeze = if look.is(Face::Turned) { 0.8 } else { 1.0 };
    let rest = |c: &mut Canvas| {
        c.matrix([squeeze, 0.0, 0.0, 1.0, slide, 0.0], |c| {
            let shell = poly(&[
                (-w * 0.86, -210.0 - back, 60.0),
                (w * 0.86, -210.0 - back, 60.0),
                (w, -300.0, 90.0),
                (w * 0.82, -206.0, 40.0),
                (-w * 0.82, -206.0, 40.0),
                (-w, -300.0, 90.0),
            ]);
            let cloth = c.cylinder(look.tone);
            c.fill(&shell, cloth);
            if look.chance(4, 2) {
                c.fill(&shell, mesh);
            }
            c.stroke(&shell, 7.0, frame);
            if look.is(Face::Back) {
                c.stroke(
                    &d(&format!("M0-170V-{}M-70-{}H70", 190.0 + back * 0.6, 200.0 + back * 0.5)),
                    18.0,
                    frame,
                );
            } else {
                c.stroke(&d("M-84-290Q0-262 84-290"), 6.0, dark(0.12));
            }
            if look.chance(5, 2) {
                let head = c.cylinder(look.tone.darken(0.08));
                c.fill(&rect(-62.0, -268.0 - back, 124.0, 50.0, 22.0), head);
            }
        });
    };
    let seat = |c: &mut Canvas| {
        let pad = c.down(&[
            (0, look.tone.lighten(0.2), 1.0),
            (40, look.tone, 1.0),
            (100, look.tone.darken(0.3), 1.0),
        ]);
        c.fill(&rect(-w * 1.06, -206.0, w * 2.12, 62.0, 28.0), pad);
        c.fill(&rect(-w * 0.6, -150.0, w * 1.2, 16.0, 6.0), frame);
        c.both(|c| {
            c.stroke(
                &wire(&[(w * 0.86, -160.0, 0.0), (w * 1.2, -170.0, 20.0), (w * 1.18, -276.0, 0.0)]),
                13.0,
                frame,
            );
            c.fill(&rect(w * 1.02, -296.0, w * 0.4, 24.0, 11.0), of(INK).lighten(0.08));
        });
    };
    if look.is(Face::Back) {
        seat(c);
        rest(c);
    } else {
        rest(c);
        seat(c);
    }
    Frame::new(-w * 1.44, -266.0 - back, w * 1.44, 18.0)
}

/// A chair seen from above: feet, seat, arms and back.
fn chair_above(c: &mut Canvas, look: Look, frame: super::shade::Tone) -> Frame {
    for step in 0..5 {
        c.turned(0.0, 0.0, step as f32 * 72.0, |c| {
            c.stroke(&line(0.0, 0.0, 0.0, -196.0), 22.0, frame);
            c.fill(&disc(0.0, -200.0, 20.0), of(INK));
        });
    }
    let seat = rect(-140.0, -130.0, 280.0, 270.0, 70.0);
    c.drop(&seat);
    let cloth = c.ball(look.tone);
    c.fill(&seat, cloth);
    c.crease(&d("M-110 40Q0 70 110 40"), 5.0);
    c.both(|c| c.fill(&rect(146.0, -70.0, 40.0, 150.0, 20.0), of(INK).lighten(0.08)));
    let back = d("M-150-96Q0-190 150-96Q162-150 120-176Q0-226-120-176Q-162-150-150-96Z");
    let shell = c.down(&[(0, look.tone.lighten(0.2), 1.0), (100, look.tone.darken(0.25), 1.0)]);
    c.fill(&back, shell);
    c.stroke(&back, 6.0, frame);
    Frame::centred(440.0, 440.0)
}

/// A desk; its top from above.
pub fn desk(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 480.0, 540.0), look.vary(2, 260.0, 290.0));
    let leg = match look.pick(3, 3) {
        0 => of(INK),
        1 => of(WOOD).darken(0.1),
        _ => of(PAPER).darken(0.05),
    };
    if look.is(Face::Above) {
        let top = rect(-w / 2.0, -290.0, w, 290.0, 12.0);
        c.drop(&top);
        let paint = c.sheet(look.tone);
        c.fill(&top, paint);
        grain(c, look, w);
        c.fill(&disc(w * 0.42, -264.0, 16.0), dark(0.4));
        c.fill(&rect(-w * 0.28, -210.0, w * 0.5, 150.0, 10.0), light(0.3));
        return Frame::standing(w, 290.0);
    }
    let deep = if look.is(Face::Turned) { 86.0 } else { 34.0 };
    let shift = if look.is(Face::Turned) { 50.0 } else { 0.0 };
    let post = c.across(&[(0, leg.lighten(0.2), 1.0), (100, leg.darken(0.25), 1.0)]);
    for x in [-w / 2.0 + 36.0 + shift, w / 2.0 - 56.0 + shift * 0.6] {
        c.fill(&rect(x, -h - 10.0, 18.0, h - deep * 0.4, 3.0), leg.darken(0.35));
    }
    if look.is(Face::Back) {
        c.fill(&rect(-w / 2.0 + 30.0, -h, w - 60.0, h * 0.5, 4.0), look.tone.darken(0.25));
    }
    for x in [-w / 2.0 + 12.0, w / 2.0 - 34.0] {
        c.fill(&rect(x, -h, 22.0, h, 4.0), post);
    }
    if !look.is(Face::Back) && look.chance(4, 2) {
        let drawer = c.sheet(look.tone.darken(0.06));
        c.fill(&rect(w * 0.1, -h, w * 0.34, 74.0, 4.0), drawer);
        c.fill(&rect(w * 0.23, -h + 34.0, w * 0.08, 8.0, 4.0), of(BRASS));
    }
    let top = c.aslant(&[(0, look.tone.lighten(0.3), 1.0), (100, look.tone.lighten(0.02), 1.0)]);
    c.fill(
        &poly(&[
            (-w / 2.0 + shift, -h - 22.0 - deep, 6.0),
            (w / 2.0 + shift * 0.6, -h - 22.0 - deep, 6.0),
            (w / 2.0, -h - 20.0, 0.0),
            (-w / 2.0, -h - 20.0, 0.0),
        ]),
        top,
    );
    let edge = c.down(&[(0, look.tone, 1.0), (100, look.tone.darken(0.25), 1.0)]);
    c.fill(&rect(-w / 2.0, -h - 24.0, w, 26.0, 4.0), edge);
    if !look.is(Face::Back) {
        setting(c, look, w, -h - 24.0 - deep * 0.5);
    }
    Frame::new(
        -w / 2.0,
        -h - 24.0 - deep - if look.is(Face::Back) { 0.0 } else { 96.0 },
        w / 2.0 + shift * 0.6,
        0.0,
    )
}

fn setting(c: &mut Canvas, look: Look, w: f32, y: f32) {
    c.placed(-w * 0.3, y, 0.72, |c| {
        for turn in [-30.0, 0.0, 30.0] {
            c.turned(0.0, -54.0, turn, |c| {
                super::label::sprig(c, 90.0, 4, of(super::paints::LEAF))
            });
        }
        let pot = c.cylinder(look.accent());
        c.fill(&lathe(&[(62.0, 34.0, 4.0), (0.0, 26.0, 8.0)], 3.0), pot);
    });
    for (index, tone) in [rgb(0x8d9aa0), rgb(0xd6c7b0)].into_iter().enumerate() {
        c.fill(
            &rect(
                w * 0.18 - index as f32 * 4.0,
                y - 18.0 - index as f32 * 17.0,
                110.0 - index as f32 * 14.0,
                17.0,
                3.0,
            ),
            tone,
        );
    }
}

fn grain(c: &mut Canvas, look: Look, w: f32) {
    for step in 0..4 {
        let y = -250.0 + step as f32 * 66.0;
        let lift = look.vary(20 + step, -20.0, 20.0);
        let line = super::shape::Pen::at(-w / 2.0 + 10.0, y)
            .curve(-w * 0.2, y + lift, w * 0.2, y - lift, w / 2.0 - 10.0, y + 6.0)
            .open();
        c.stroke(&line, 2.5, dark(0.08));
    }
}
