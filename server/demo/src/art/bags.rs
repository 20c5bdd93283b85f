//! A tote bag and a backpack.

use super::canvas::{Canvas, Paint, dark, light};
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, STEEL, of};
use super::shape::{Pen, disc, flow, line, poly, rect, wire};

/// A canvas bag with two handles.
pub fn tote_bag(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 170.0, 200.0), look.vary(2, 330.0, 380.0));
    let strap = if look.chance(3, 2) { of(0x8a5f40) } else { look.tone.darken(0.12) };
    let slim = if look.is(Face::Turned) { 0.78 } else { 1.0 };
    let drop = look.vary(4, 150.0, 210.0);
    c.matrix([slim, if slim < 1.0 { 0.07 } else { 0.0 }, 0.0, 1.0, 0.0, 0.0], |c| {
        let handle = wire(&[
            (-w * 0.46, 40.0, 0.0),
            (-w * 0.44, -drop, 70.0),
            (w * 0.44, -drop, 70.0),
            (w * 0.46, 40.0, 0.0),
        ]);
        c.placed(10.0, 10.0, 1.0, |c| c.stroke(&handle, 18.0, strap.darken(0.3)));
        let bag = poly(&[(-w, 0.0, 4.0), (w, 0.0, 4.0), (w * 1.05, h, 26.0), (-w * 1.05, h, 26.0)]);
        c.drop(&bag);
        let cloth = c.cloth(look.tone);
        c.fill(&bag, cloth);
        if slim < 1.0 {
            let side = c.side(look.tone);
            c.fill(
                &poly(&[
                    (w, 0.0, 2.0),
                    (w + 60.0, -30.0, 4.0),
                    (w + 66.0, h - 50.0, 10.0),
                    (w * 1.05, h - 4.0, 6.0),
                ]),
                side,
            );
        }
        c.stroke(&handle, 18.0, strap);
        c.stitch(&handle, 2.0, 6.0, light(0.3));
        c.stitch(&line(-w + 6.0, 24.0, w - 6.0, 24.0), 2.0, 6.0, dark(0.24));
        if !look.is(Face::Back) {
            tote_print(c, look, w, h);
        }
        c.stroke(
            &flow(&[(-w * 0.7, h * 0.3), (-w * 0.6, h * 0.6), (-w * 0.76, h - 30.0)]),
            10.0,
            dark(0.05),
        );
        c.stroke(
            &flow(&[(w * 0.6, h * 0.4), (w * 0.66, h * 0.7), (w * 0.5, h - 20.0)]),
            10.0,
            light(0.08),
        );
    });
    Frame::new(-w * 1.06, -drop - 8.0, w * 1.06 + if slim < 1.0 { 0.0 } else { 4.0 }, h)
}

fn tote_print(c: &mut Canvas, look: Look, w: f32, h: f32) {
    let ink = look.tone.contrast();
    match look.pick(5, 3) {
        0 => emblem(c, look, 0.0, h * 0.5, w * 0.4, ink),
        1 => {
            let base = c.cloth(look.accent());
            c.fill(
                &poly(&[
                    (-w * 1.03, h * 0.62, 0.0),
                    (w * 1.03, h * 0.62, 0.0),
                    (w * 1.05, h, 26.0),
                    (-w * 1.05, h, 26.0),
                ]),
                base,
            );
            emblem(c, look, 0.0, h * 0.34, w * 0.18, ink);
        }
        _ => {
            c.fill(&rect(-w * 0.4, h * 0.3, w * 0.8, h * 0.42, 6.0), Paint::from(ink).alpha(0.12));
            emblem(c, look, 0.0, h * 0.46, w * 0.2, ink);
            super::label::words(c, 0.0, h * 0.63, w, &[0.44], 8.0, ink);
        }
    }
}

/// A backpack; its back shows straps.
pub fn backpack(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 150.0, 172.0), look.vary(2, 380.0, 430.0));
    let trim = if look.chance(3, 2) { of(0x8a5f40) } else { look.tone.darken(0.3) };
    let slim = if look.is(Face::Turned) { 0.84 } else { 1.0 };
    c.stroke(
        &wire(&[
            (-34.0, -h + 16.0, 0.0),
            (-30.0, -h - 44.0, 24.0),
            (30.0, -h - 44.0, 24.0),
            (34.0, -h + 16.0, 0.0),
        ]),
        14.0,
        trim,
    );
    c.matrix([slim, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        if slim < 1.0 {
            c.fill(
                &poly(&[
                    (w * 0.7, -h + 30.0, 40.0),
                    (w + 80.0, -h + 50.0, 50.0),
                    (w + 84.0, -14.0, 40.0),
                    (w * 0.7, 0.0, 20.0),
                ]),
                look.tone.darken(0.3),
            );
        }
        let body = poly(&[
            (-w * 0.9, -h, 110.0),
            (w * 0.9, -h, 110.0),
            (w * 1.05, -h * 0.3, 100.0),
            (w, 0.0, 40.0),
            (-w, 0.0, 40.0),
            (-w * 1.05, -h * 0.3, 100.0),
        ]);
        let cloth = c.cylinder(look.tone);
        c.fill(&body, cloth);
        if look.is(Face::Back) { straps(c, look, w, h, trim) } else { pockets(c, look, w, h, trim) }
    });
    Frame::standing(2.12 * w, h + 50.0)
}

fn straps(c: &mut Canvas, look: Look, w: f32, h: f32, trim: super::shade::Tone) {
    let mesh = c.pattern(12.0, 12.0, 45.0, |c| c.fill(&disc(6.0, 6.0, 2.5), dark(0.3)));
    let pad = rect(-w * 0.74, -h * 0.86, w * 1.48, h * 0.76, 40.0);
    c.fill(&pad, look.tone.darken(0.2));
    c.fill(&pad, mesh);
    c.both(|c| {
        let strap = wire(&[
            (28.0, -h * 0.9, 0.0),
            (70.0, -h * 0.92, 30.0),
            (96.0, -h * 0.4, 90.0),
            (w * 0.9, -18.0, 0.0),
        ]);
        c.stroke(&strap, 38.0, look.tone.darken(0.06));
        c.stitch(&strap, 2.0, 6.0, light(0.3));
        c.fill(&rect(84.0, -h * 0.36, 34.0, 20.0, 4.0), trim);
    });
}

fn pockets(c: &mut Canvas, look: Look, w: f32, h: f32, trim: super::shade::Tone) {
    let zip = Pen::at(-w * 0.86, -h * 0.56)
        .curve(-w * 0.8, -h * 1.02, w * 0.8, -h * 1.02, w * 0.86, -h * 0.56)
        .open();
    c.stroke(&zip, 6.0, dark(0.28));
    c.stitch(&zip, 2.0, 5.0, light(0.3));
    let pocket = rect(-w * 0.78, -h * 0.46, w * 1.56, h * 0.4, 34.0);
    c.placed(0.0, 5.0, 1.0, |c| c.fill(&pocket, dark(0.16)));
    let second = if look.chance(4, 2) { look.tone } else { look.accent().mix(look.tone, 0.25) };
    let paint = c.cloth(second);
    c.fill(&pocket, paint);
    match look.pick(5, 2) {
        0 => {
            let flap = c.cloth(second.darken(0.08));
            c.fill(&rect(-w * 0.8, -h * 0.48, w * 1.6, h * 0.17, 22.0), flap);
            for x in [-0.4, 0.4] {
                c.fill(&rect(w * x - 10.0, -h * 0.48, 20.0, h * 0.24, 5.0), trim);
                c.fill(&rect(w * x - 13.0, -h * 0.3, 26.0, 18.0, 4.0), of(BRASS));
            }
        }
        _ => {
            c.stroke(&line(-w * 0.64, -h * 0.39, w * 0.64, -h * 0.39), 5.0, dark(0.28));
            c.fill(&rect(w * 0.5, -h * 0.4, 8.0, 34.0, 4.0), of(STEEL));
        }
    }
    c.fill(&rect(-26.0, -h * 0.68, 52.0, 40.0, 6.0), trim);
    emblem(c, look, 0.0, -h * 0.68 + 20.0, 13.0, of(INK).contrast());
    c.gloss(-w * 0.9, -h * 0.78, -h * 0.5, 14.0);
}
