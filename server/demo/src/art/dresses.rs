//! Dresses and the fall of skirts.

use super::canvas::{Canvas, dark, light};
use super::clothes::{draped, framed, neckline};
use super::look::{Face, Frame, Look};
use super::paints::{STEEL, of};
use super::shape::{Pen, line, mirror, poly, rect};
use super::textiles::pattern;

/// A dress: sleeves, waist and skirt vary.
pub fn dress(c: &mut Canvas, look: Look) -> Frame {
    let (len, flare) = (look.vary(1, 460.0, 540.0), look.vary(2, 150.0, 210.0));
    let (waist, sleeves) = (look.vary(3, 74.0, 92.0), look.pick(4, 3));
    let body = mirror(&[
        (0.0, 20.0, 30.0),
        (46.0, 0.0, 5.0),
        (if sleeves == 0 { 74.0 } else { 104.0 }, 16.0, 14.0),
        (102.0, 108.0, 40.0),
        (waist, 196.0, 50.0),
        (flare * 0.8, len * 0.72, 140.0),
        (flare, len, 14.0),
        (0.0, len + 16.0, 150.0),
    ]);
    draped(c, look, 100.0, |c| {
        c.drop(&body);
        if sleeves > 0 {
            let arm = if sleeves == 1 {
                poly(&[
                    (60.0, 6.0, 4.0),
                    (108.0, 18.0, 26.0),
                    (164.0, 108.0, 16.0),
                    (116.0, 138.0, 14.0),
                    (96.0, 110.0, 8.0),
                ])
            } else {
                poly(&[
                    (60.0, 6.0, 4.0),
                    (108.0, 18.0, 30.0),
                    (176.0, 250.0, 24.0),
                    (132.0, 262.0, 10.0),
                    (96.0, 124.0, 20.0),
                ])
            };
            let paint = c.cloth(look.tone.darken(0.06));
            c.both(|c| c.fill(&arm, paint));
        }
        let cloth = c.cloth(look.tone);
        c.fill(&body, cloth);
        if let Some(print) = pattern(c, look, 5) {
            c.fill(&body, print.alpha(0.6));
        }
        skirt_folds(c, waist, 206.0, flare, len);
        neckline(c, look, 46.0, look.vary(6, 44.0, 74.0), look.chance(7, 2));
        waistband(c, look, waist);
        if look.is(Face::Back) {
            c.stroke(&line(0.0, 24.0, 0.0, 200.0), 3.0, dark(0.2));
            c.fill(&rect(-4.0, 24.0, 8.0, 18.0, 3.0), of(STEEL));
        }
    });
    framed(look, flare.max(if sleeves == 0 { 0.0 } else { 176.0 }), -4.0, len + 12.0)
}

fn waistband(c: &mut Canvas, look: Look, waist: f32) {
    match look.pick(8, 3) {
        0 => {
            c.fill(&rect(-waist - 1.0, 184.0, waist * 2.0 + 2.0, 24.0, 6.0), look.tone.step(0.3));
            if !look.is(Face::Back) {
                c.placed(0.0, 206.0, 0.55, |c| super::boxes::bow(c, 0.0, 0.0, look.tone.step(0.3)));
            }
        }
        1 => {
            c.stroke(&Pen::at(-waist, 196.0).bend(0.0, 210.0, waist, 196.0).open(), 4.0, dark(0.2))
        }
        _ => c.fill(&rect(-waist - 1.0, 188.0, waist * 2.0 + 2.0, 16.0, 5.0), dark(0.14)),
    }
}

/// The folds of a skirt from its waist to its hem.
pub fn skirt_folds(c: &mut Canvas, waist: f32, top: f32, hem: f32, bottom: f32) {
    for (index, at) in [-0.74f32, -0.4, -0.08, 0.26, 0.62].into_iter().enumerate() {
        let fold = Pen::at(waist * at * 0.9, top + 8.0)
            .bend(waist * at * 1.1, (top + bottom) / 2.0, hem * at, bottom + 4.0)
            .open();
        let paint = if index % 2 == 0 { dark(0.07) } else { light(0.08) };
        c.stroke(&fold, 9.0 + (1.0 - at.abs()) * 4.0, paint);
    }
}
