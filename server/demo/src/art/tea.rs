//! Vessels: teapot, cups, mug, bowl, plate, kettle, pan, rice cooker.

use super::bottles::lathe_at;
use super::canvas::{Canvas, Paint, dark, light};
use super::jars::from_above;
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{PAPER, WOOD, of};
use super::shade::{Tone, rgb};
use super::shape::{Shape, d, disc, lathe, line, oval, poly, rect, wire, wrap};

/// A glaze's decoration on a body of half width `r`, inside its outline.
fn glaze(c: &mut Canvas, look: Look, body: &Shape, r: f32, h: f32) {
    let (bow, ink) = (look.bow(), look.tone.step(0.28));
    match look.pick(51, 6) {
        0 => c.within(body, |c| {
            let dip = c.cylinder(look.accent().mix(of(PAPER), 0.3));
            c.fill(&wrap(r * 1.1, -h * 1.2, -h * look.vary(52, 0.55, 0.8), -1.57, 1.57, bow), dip);
        }),
        1 => c.within(body, |c| {
            for y in [0.66, 0.6, 0.3] {
                c.fill(&wrap(r * 1.1, -h * y, -h * y + 6.0, -1.57, 1.57, bow), ink);
            }
        }),
        2 => {
            let specks = c.pattern(58.0, 50.0, 12.0, |c| {
                for (x, y, s) in
                    [(8.0, 10.0, 2.2), (34.0, 22.0, 1.6), (50.0, 40.0, 2.4), (20.0, 40.0, 1.4)]
                {
                    c.fill(&disc(x, y, s), ink);
                }
            });
            c.fill(body, specks.alpha(0.8));
        }
        3 => c.within(body, |c| {
            for step in -5..=5 {
                let x = r * (step as f32 * 0.3).sin();
                c.stroke(&line(x, -h * 1.1, x * 0.9, 0.0), 3.0, dark(0.09));
            }
        }),
        4 if !look.is(Face::Back) => {
            let x = if look.is(Face::Turned) { r * 0.34 } else { 0.0 };
            emblem(c, look, x, -h * 0.5, h * 0.16, look.tone.contrast());
        }
        _ => {}
    }
}

/// The open top of a vessel: rim, hollow and drink.
fn mouth(c: &mut Canvas, look: Look, y: f32, r: f32, drink: Option<Tone>) {
    let ry = r * (look.bow() + 0.06);
    c.fill(&oval(0.0, y, r, ry), look.tone.lighten(0.35));
    let hollow = c.hollow(look.tone);
    c.fill(&oval(0.0, y + 1.5, r * 0.94, ry * 0.86), hollow);
    if let Some(tone) = drink {
        let paint = c.aslant(&[(0, tone.lighten(0.25), 1.0), (100, tone.darken(0.12), 1.0)]);
        c.fill(&oval(0.0, y + ry * 0.3, r * 0.84, ry * 0.56), paint);
    }
}

fn drink(look: Look) -> Tone {
    [rgb(0xb9772f), rgb(0xc6a23c), rgb(0x93a04c), rgb(0x7a4a2c)][look.pick(53, 4)]
}

/// A mug with a handle, or from above.
pub fn mug(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 108.0, 128.0), look.vary(2, 210.0, 260.0));
    if look.is(Face::Above) {
        c.fill(&rect(120.0, -22.0, 96.0, 44.0, 20.0), look.tone.darken(0.12));
        c.fill(&rect(120.0, -20.0, 90.0, 26.0, 13.0), look.tone.lighten(0.15));
        let frame = from_above(c, 150.0, look.tone, drink(look));
        c.stroke(&d("M-84-40Q-60-86-12-94"), 8.0, light(0.35));
        return Frame { x1: frame.x1 + 66.0, ..frame };
    }
    let side = if look.is(Face::Back) { -1.0 } else { 1.0 };
    let reach = if look.is(Face::Turned) { 0.62 } else { 1.0 };
    c.matrix([side, 0.0, 0.0, 1.0, 0.0, 0.0], |c| handle(c, look, r, h, reach));
    let body = lathe(
        &[
            (h, r, 4.0),
            (look.vary(3, 10.0, 60.0), r * look.vary(4, 0.84, 1.0), 50.0),
            (0.0, r * 0.78, 16.0),
        ],
        r * look.bow(),
    );
    let paint = c.cylinder(look.tone);
    c.fill(&body, paint);
    glaze(c, look, &body, r, h);
    mouth(c, look, -h, r, Some(drink(look)));
    c.gloss(-r * 0.8, -h + 34.0, -40.0, r * 0.1);
    Frame::new(
        if side < 0.0 { -r - 72.0 } else { -r },
        -h - r * 0.1,
        if side > 0.0 { r + 72.0 } else { r },
        0.0,
    )
}

pub fn handle(c: &mut Canvas, look: Look, r: f32, h: f32, reach: f32) {
    let out = r + 70.0 * reach;
    let path = if look.chance(5, 2) {
        wire(&[
            (r * 0.8, -h * 0.8, 0.0),
            (out, -h * 0.82, 46.0),
            (out, -h * 0.24, 60.0),
            (r * 0.8, -h * 0.24, 0.0),
        ])
    } else {
        wire(&[
            (r * 0.8, -h * 0.78, 0.0),
            (out, -h * 0.8, 22.0),
            (out, -h * 0.3, 22.0),
            (r * 0.8, -h * 0.28, 0.0),
        ])
    };
    c.stroke(&path, 24.0, look.tone.darken(0.2));
    c.placed(-2.0, -3.0, 1.0, |c| c.stroke(&path, 15.0, look.tone.lighten(0.06)));
}

/// A small cup without a handle on its saucer.
pub fn teacup(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 128.0, 156.0), look.vary(2, 140.0, 180.0));
    if look.is(Face::Above) {
        let saucer = look.accent().mix(of(PAPER), 0.5);
        c.fill(&disc(14.0, 22.0, 210.0), dark(0.08));
        let paint = c.ball(saucer);
        c.fill(&disc(0.0, 0.0, 210.0), paint);
        c.stroke(&disc(0.0, 0.0, 184.0), 3.0, dark(0.07));
        from_above(c, 118.0, look.tone, drink(look));
        return Frame::centred(420.0, 420.0);
    }
    let bow = look.bow();
    let saucer = [of(WOOD), look.tone, look.tone.step(0.15), of(PAPER)][look.pick(6, 4)];
    let dish = c.cylinder(saucer);
    let lift = r * bow * 0.8;
    c.fill(
        &poly(&[
            (-r * 1.36, -24.0 - lift, 10.0),
            (r * 1.36, -24.0 - lift, 10.0),
            (r * 0.8, 4.0, 40.0),
            (-r * 0.8, 4.0, 40.0),
        ]),
        dish,
    );
    let plate = c.aslant(&[(0, saucer.lighten(0.35), 1.0), (100, saucer.darken(0.06), 1.0)]);
    c.fill(&oval(0.0, -24.0 - lift, r * 1.38, r * (bow + 0.05) * 1.2), plate);
    c.fill(&oval(r * 0.1, -16.0 - lift, r * 0.7, r * bow * 0.7), dark(0.14));
    c.placed(0.0, -20.0 - lift, 1.0, |c| {
        let body = lathe(
            &[
                (h, r, 4.0),
                (h * 0.5, r * look.vary(3, 0.84, 0.98), 60.0),
                (16.0, r * 0.5, 30.0),
                (0.0, r * 0.42, 4.0),
            ],
            r * 0.04,
        );
        let paint = c.cylinder(look.tone);
        c.fill(&body, paint);
        glaze(c, look, &body, r, h);
        mouth(c, look, -h, r, Some(drink(look)));
        c.gloss(-r * 0.74, -h + 30.0, -h * 0.42, r * 0.09);
        if !look.is(Face::Back) {
            steam(c, -h - 34.0);
        }
    });
    Frame::standing(r * 2.76, h + 96.0)
}

fn steam(c: &mut Canvas, y: f32) {
    c.placed(0.0, y, 1.0, |c| {
        c.stroke(&d("M-24 14Q-44-12-24-30T-26-72"), 7.0, light(0.5));
        c.stroke(&d("M16 10Q-2-16 18-36T16-86"), 7.0, light(0.42));
    });
}

/// A teapot: spout left or right, lid with a knob, side or top handle.
pub fn teapot(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 138.0, 164.0), look.vary(2, 190.0, 240.0));
    if look.is(Face::Above) {
        return teapot_above(c, look);
    }
    let side = if look.is(Face::Back) { -1.0 } else { 1.0 };
    let reach = if look.is(Face::Turned) { 0.78 } else { 1.0 };
    let bail = look.chance(3, 2);
    c.matrix([side * reach, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        let shade =
            c.down(&[(0, look.tone.lighten(0.16), 1.0), (100, look.tone.darken(0.24), 1.0)]);
        c.fill(
            &poly(&[
                (-r * 0.6, -h * 0.3, 0.0),
                (-r - 30.0, -h * 0.42, 50.0),
                (-r - 66.0, -h * 0.98, 10.0),
                (-r - 92.0, -h * 0.96, 8.0),
                (-r - 44.0, -h * 0.1, 80.0),
                (-r * 0.6, -h * 0.02, 0.0),
            ]),
            shade,
        );
        if bail {
            let path = wire(&[
                (-r * 0.62, -h * 0.8, 0.0),
                (-r * 0.66, -h * 1.72, 120.0),
                (r * 0.66, -h * 1.72, 120.0),
                (r * 0.62, -h * 0.8, 0.0),
            ]);
            c.stroke(&path, 13.0, of(WOOD).darken(0.2));
            c.placed(-1.0, -2.0, 1.0, |c| c.stroke(&path, 6.0, of(WOOD).lighten(0.25)));
        } else {
            handle(c, look, r * 0.9, h * 1.05, 1.25);
        }
    });
    let body = lathe(
        &[
            (h, r * 0.5, 10.0),
            (h * 0.88, r * 0.86, 60.0),
            (h * 0.42, r * look.vary(4, 1.06, 1.16), 90.0),
            (0.0, r * 0.62, 30.0),
        ],
        r * look.bow() * 0.6,
    );
    let paint = c.cylinder(look.tone);
    c.fill(&body, paint);
    glaze(c, look, &body, r * 1.1, h);
    let lid = c.cylinder(look.tone.lighten(0.05));
    c.fill(
        &lathe_at(
            -h + 6.0,
            &[(34.0, r * 0.12, 10.0), (26.0, r * 0.46, 24.0), (0.0, r * 0.56, 4.0)],
            r * look.bow() * 0.6,
        ),
        lid,
    );
    let knob = c.ball(if look.chance(5, 2) { of(WOOD) } else { look.tone.step(0.2) });
    c.fill(&oval(0.0, -h - 42.0, 22.0, 19.0), knob);
    c.gloss(-r * 0.74, -h * 0.84, -h * 0.3, r * 0.11);
    let wide = (r + 94.0) * reach;
    Frame::new(-wide, -h * if bail { 1.66 } else { 1.3 }, wide, 0.0)
}

fn teapot_above(c: &mut Canvas, look: Look) -> Frame {
    let paint = c.sheet(look.tone.darken(0.08));
    c.fill(&d("M-120-34Q-190-26-236-14V14Q-190 26-120 34Z"), paint);
    let path = d("M120-8Q240-30 250 0Q240 30 120 8");
    c.stroke(&path, 22.0, look.tone.darken(0.2));
    c.fill(&disc(10.0, 18.0, 160.0), dark(0.08));
    let body = c.ball(look.tone);
    c.fill(&disc(0.0, 0.0, 160.0), body);
    c.fill(&disc(3.0, 5.0, 88.0), dark(0.14));
    let lid = c.ball(look.tone.lighten(0.08));
    c.fill(&disc(0.0, 0.0, 86.0), lid);
    let knob = c.ball(of(WOOD));
    c.fill(&disc(0.0, 0.0, 26.0), knob);
    Frame::new(-240.0, -160.0, 262.0, 160.0)
}

/// A bowl; from above with rice.
pub fn bowl(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 170.0, 200.0), look.vary(2, 150.0, 190.0));
    if look.is(Face::Above) {
        let frame = from_above(c, 190.0, look.tone, look.tone.lighten(0.2));
        c.stroke(&disc(0.0, 0.0, 150.0), 4.0, look.tone.step(0.25));
        c.fill(&oval(40.0, 60.0, 80.0, 40.0), light(0.12));
        emblem(c, look, 0.0, 0.0, 46.0, look.tone.step(0.3));
        return frame;
    }
    let body = lathe(
        &[
            (h, r, 3.0),
            (h * 0.5, r * look.vary(3, 0.8, 0.92), 90.0),
            (20.0, r * 0.46, 40.0),
            (16.0, r * 0.4, 2.0),
            (0.0, r * 0.42, 3.0),
        ],
        r * 0.03,
    );
    let paint = c.cylinder(look.tone);
    if look.is(Face::Back) {
        c.matrix([1.0, 0.0, 0.0, -1.0, 0.0, -h], |c| {
            c.fill(&body, paint);
            glaze(c, look, &body, r, h);
        });
        c.fill(&oval(0.0, -h, r * 0.4, r * 0.05), look.tone.lighten(0.2));
        return Frame::standing(2.0 * r, h + r * 0.05);
    }
    c.fill(&body, paint);
    glaze(c, look, &body, r, h);
    mouth(c, look, -h, r, None);
    c.gloss(-r * 0.72, -h + 36.0, -h * 0.46, r * 0.08);
    Frame::standing(2.0 * r, h + r * 0.14)
}

/// A plate: face on, from the side, its foot from the back.
pub fn plate(c: &mut Canvas, look: Look) -> Frame {
    let r = 230.0;
    let flat = if look.is(Face::Turned) { 0.42 } else { 1.0 };
    let well = look.vary(1, 0.6, 0.78);
    c.matrix([1.0, 0.0, 0.0, flat, 0.0, 0.0], |c| {
        c.fill(&disc(14.0, 24.0 / flat, r), dark(0.08));
        c.fill(&disc(4.0, 12.0 / flat, r), look.tone.darken(0.3));
        let paint = c.aslant(&[
            (0, look.tone.lighten(0.4), 1.0),
            (50, look.tone, 1.0),
            (100, look.tone.darken(0.08), 1.0),
        ]);
        c.fill(&disc(0.0, 0.0, r), paint);
        let ink = look.tone.step(0.26);
        if look.is(Face::Back) {
            c.stroke(&disc(0.0, 0.0, r * 0.56), 16.0, dark(0.08));
            c.stroke(&disc(-2.0, -3.0, r * 0.56), 10.0, look.tone.lighten(0.3));
            return emblem(c, look, 0.0, 0.0, 38.0, ink);
        }
        plate_rim(c, look, r, well, ink);
        c.fill(&disc(0.0, 0.0, r * well), look.tone.darken(0.13));
        let bottom =
            c.aslant(&[(0, look.tone.darken(0.06), 1.0), (100, look.tone.lighten(0.35), 1.0)]);
        c.fill(&disc(2.0, 4.0, r * well - 4.0), bottom);
        c.stroke(&d("M-180-80A200 200 0 0 1-60-190"), 7.0, light(0.6));
    });
    Frame::new(-r, -r * flat, r, r * flat + 14.0)
}

fn plate_rim(c: &mut Canvas, look: Look, r: f32, well: f32, ink: Tone) {
    let mid = r * (1.0 + well) / 2.0;
    match look.pick(2, 4) {
        0 => c.stroke(&disc(0.0, 0.0, r - 7.0), 9.0, ink),
        1 => c.stitch(&disc(0.0, 0.0, mid), 12.0, 20.0, Paint::from(ink).alpha(0.7)),
        2 => {
            for step in 0..16 {
                c.turned(0.0, 0.0, step as f32 * 22.5, |c| {
                    c.placed(0.0, -mid + 10.0, 1.0, |c| {
                        c.fill(&super::label::leaf_shape(26.0), ink)
                    })
                });
            }
        }
        _ => c.stroke(&disc(0.0, 0.0, r - 4.0), 5.0, of(WOOD).darken(0.2)),
    }
}
