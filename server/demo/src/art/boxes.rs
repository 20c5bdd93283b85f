//! Boxes: of sachets, of gifts, and the plain one other things are made from.

use super::canvas::{Canvas, dark, light};
use super::label::{emblem, fine_print, print, sprig};
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, KRAFT, LEAF, PAPER, of};
use super::shade::Tone;
use super::shape::{d, poly, rect};

/// A box standing on y = 0 in front view or turned; `front` prints its front.
pub fn carton(
    c: &mut Canvas,
    look: Look,
    skin: Tone,
    size: (f32, f32, f32),
    front: impl FnOnce(&mut Canvas),
) -> Frame {
    let (w, h, deep) = size;
    let face = c.sheet(skin);
    if !look.is(Face::Turned) {
        c.fill(&rect(-w / 2.0, -h, w, h, if w < 262.0 { 18.0 } else { 7.0 }), face);
        c.placed(0.0, -h / 2.0, 1.0, front);
        return Frame::standing(w, h);
    }
    let (fw, sw, rise, fall) = (w * 0.88, deep * 0.56, deep * 0.2, w * 0.1);
    let x = (fw - sw) / 2.0;
    let top = c.sheet(skin.lighten(0.35));
    c.fill(
        &poly(&[
            (x, -h, 0.0),
            (x - fw, -h - fall, 0.0),
            (x - fw + sw, -h - fall - rise, 0.0),
            (x + sw, -h - rise, 0.0),
        ]),
        top,
    );
    let side = c.side(skin);
    c.fill(
        &poly(&[(x, -h, 0.0), (x + sw, -h - rise, 0.0), (x + sw, -rise, 0.0), (x, 0.0, 0.0)]),
        side,
    );
    c.matrix([0.88, 0.1, 0.0, 1.0, x - fw / 2.0, -fall / 2.0], |c| {
        c.fill(&rect(-w / 2.0, -h, w, h, 0.0), face);
        c.placed(0.0, -h / 2.0, 1.0, front);
    });
    Frame::new(x - fw, -h - fall - rise, x + sw, 0.0)
}

/// A box of sachets, one standing before it.
pub fn sachet_box(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 280.0, 330.0), look.vary(2, 260.0, 320.0));
    let mut frame = carton(c, look, look.tone, (w, h, w * 0.6), |c| {
        let ink = look.tone.contrast();
        if look.is(Face::Back) {
            return fine_print(c, w * 0.9, h * 0.85, ink);
        }
        let paper = look.paper();
        c.fill(&rect(-w * 0.5, -h * 0.3, w, h * 0.46, 0.0), paper);
        c.placed(0.0, -h * 0.07, 1.0, |c| print(c, look, w * 0.7, h * 0.46, paper.contrast()));
        c.stroke(&d("M-60 90Q0 116 60 90"), 3.0, dark(0.2));
    });
    if !look.is(Face::Back) {
        sachet(c, look, frame.x1 - 10.0, 14.0);
        frame.x1 += 66.0;
        frame.y1 = 14.0;
    }
    frame
}

pub fn sachet(c: &mut Canvas, look: Look, x: f32, y: f32) {
    let tone = of(PAPER).mix(look.tone, 0.18);
    c.turned(x, y, 5.0, |c| {
        let paint = c.cylinder(tone);
        c.fill(&rect(-46.0, -176.0, 92.0, 176.0, 5.0), paint);
        c.fill(&rect(-46.0, -176.0, 92.0, 16.0, 4.0), dark(0.08));
        c.fill(&rect(-46.0, -60.0, 92.0, 26.0, 0.0), look.tone);
        emblem(c, look, 0.0, -106.0, 24.0, tone.contrast());
    });
}

/// A gift box with a ribbon; from the back its bow lies flat.
pub fn gift_box(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 320.0, 370.0), look.vary(2, 190.0, 270.0));
    let ribbon = if look.tone.lightness() > 0.55 {
        look.accent().darken(0.25)
    } else {
        of(BRASS).lighten(0.1)
    };
    let cross = look.chance(3, 2);
    if look.is(Face::Above) {
        return wrapped_above(c, look, ribbon);
    }
    let frame = carton(c, look, look.tone, (w, h, w * 0.8), |c| {
        c.fill(&rect(-w / 2.0, -h * 0.5, w, h * 0.28, 0.0), light(0.14));
        c.fill(&rect(-w / 2.0, -h * 0.22, w, 5.0, 0.0), dark(0.14));
        let band = c.sheet(ribbon);
        c.fill(&rect(-24.0, -h / 2.0, 48.0, h, 0.0), band);
        if cross {
            c.fill(&rect(-w / 2.0, -h * 0.02, w, 40.0, 0.0), band);
        }
        if !look.is(Face::Back) && !cross {
            emblem(c, look, w * 0.3, h * 0.2, 24.0, look.tone.contrast());
        }
    });
    let x = if look.is(Face::Turned) { 10.0 } else { 0.0 };
    let y = if look.is(Face::Turned) { frame.y0 + 34.0 } else { -h };
    bow(c, x, y, ribbon);
    if !look.is(Face::Front) {
        return Frame { y0: frame.y0 - 70.0, ..frame };
    }
    c.placed(w * 0.2, -h * 0.96, 0.9, |c| super::props::tag(c, of(KRAFT).lighten(0.2)));
    Frame { y0: frame.y0 - 84.0, ..frame }
}

/// A ribbon's bow sitting on (x, y).
pub fn bow(c: &mut Canvas, x: f32, y: f32, tone: Tone) {
    c.placed(x, y, 1.0, |c| {
        for side in [-1.0, 1.0] {
            c.matrix([side, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
                let paint = c.aslant(&[
                    (0, tone.darken(0.22), 1.0),
                    (50, tone.lighten(0.15), 1.0),
                    (100, tone.darken(0.1), 1.0),
                ]);
                c.fill(&d("M0-20Q40-90 98-78Q120-50 92-22Q50-2 0-14Z"), paint);
                c.fill(&d("M14-26Q54-66 84-58Q92-44 76-34Q50-22 14-22Z"), tone.darken(0.34));
                c.fill(&d("M4-12Q40 6 74 34L88 10Q44-6 8-20Z"), tone.darken(0.08));
            });
        }
        let knot = c.ball(tone);
        c.fill(&rect(-18.0, -34.0, 36.0, 32.0, 12.0), knot);
    });
}

fn wrapped_above(c: &mut Canvas, look: Look, ribbon: Tone) -> Frame {
    let lid = rect(-170.0, -170.0, 340.0, 340.0, 8.0);
    c.drop(&lid);
    let paint = c.sheet(look.tone);
    c.fill(&lid, paint);
    let band = c.sheet(ribbon);
    c.fill(&rect(-24.0, -170.0, 48.0, 340.0, 0.0), band);
    c.fill(&rect(-170.0, -24.0, 340.0, 48.0, 0.0), band);
    c.turned(20.0, 20.0, 40.0, |c| sprig(c, 150.0, 5, of(LEAF)));
    bow(c, 0.0, 20.0, ribbon);
    Frame::centred(340.0, 340.0)
}
