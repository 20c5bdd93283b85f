//! Clothes for the upper body and dresses. Trousers, skirts and small things:
//! see `wear`.

use super::canvas::{Canvas, Paint, dark, light};
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{INK, PAPER, of};
use super::props::hanger;
use super::shade::Tone;
use super::shape::{Pen, Shape, d, disc, flow, line, mirror, oval, poly, rect};
use super::textiles::pattern;

/// How a top is cut; x from the middle, y from the collar down.
pub struct Cut {
    pub neck: f32,
    pub shoulder: f32,
    pub chest: f32,
    pub hem: f32,
    pub length: f32,
    /// The outer end of the sleeve.
    pub cuff: (f32, f32),
    /// The width of the cuff.
    pub wide: f32,
}

/// Draws cloth slanted when turned; a hanger when it hangs.
pub fn draped(c: &mut Canvas, look: Look, shoulder: f32, paint: impl FnOnce(&mut Canvas)) {
    let turned = look.is(Face::Turned);
    let m = if turned { [0.8, 0.06, 0.0, 1.0, 0.0, 0.0] } else { [1.0, 0.0, 0.0, 1.0, 0.0, 0.0] };
    c.matrix(m, |c| {
        if turned || look.is(Face::Hung) {
            c.placed(0.0, -58.0, 1.0, |c| hanger(c, shoulder * 0.92));
        }
        paint(c);
    });
}

/// The box of a garment: with its hanger's hook when it hangs.
pub fn framed(look: Look, half: f32, top: f32, bottom: f32) -> Frame {
    let hook = if matches!(look.face, Face::Turned | Face::Hung) { -70.0 } else { top };
    let half = if look.is(Face::Turned) { half * 0.84 } else { half };
    Frame::new(-half, hook.min(top), half, bottom)
}

impl Cut {
    pub fn body(&self) -> Shape {
        mirror(&[
            (0.0, self.dip(), 30.0),
            (self.neck, 0.0, 6.0),
            (self.shoulder, 32.0, 24.0),
            (self.chest, 150.0, 40.0),
            (self.chest * 0.5 + self.hem * 0.5, self.length * 0.66, 120.0),
            (self.hem, self.length, 8.0),
            (0.0, self.length + 7.0, 160.0),
        ])
    }

    pub fn dip(&self) -> f32 {
        10.0
    }

    pub fn sleeve(&self) -> Shape {
        let (x, y) = self.cuff;
        let (dx, dy) = (x - self.shoulder, y - 32.0);
        let length = dx.hypot(dy).max(1.0);
        let (ix, iy) = (x - self.wide * dy / length, y + self.wide * dx / length);
        poly(&[
            (self.neck + 14.0, 8.0, 4.0),
            (self.shoulder + 2.0, 32.0, 40.0),
            (x, y, 8.0),
            (ix, iy, 8.0),
            (self.chest - 2.0, 168.0, 26.0),
            (self.chest - 60.0, 120.0, 10.0),
        ])
    }

    pub fn half(&self) -> f32 {
        self.cuff.0.max(self.hem)
    }

    /// A band across the end of the sleeve.
    pub fn band(&self, c: &mut Canvas, tone: Tone, back: f32) {
        let (x, y) = self.cuff;
        let (dx, dy) = (x - self.shoulder, y - 32.0);
        let length = dx.hypot(dy).max(1.0);
        let (ux, uy) = (dx / length, dy / length);
        let w = self.wide;
        let at = |along: f32, across: f32| {
            (x - ux * along - uy * across, y - uy * along + ux * across, 4.0)
        };
        c.fill(&poly(&[at(0.0, 0.0), at(0.0, w), at(back, w), at(back, 0.0)]), tone);
    }
}

/// Sleeves, body, pattern and folds: what all tops share.
pub fn top(c: &mut Canvas, look: Look, cut: &Cut, sleeve: Tone, print: Option<Paint>) {
    let (body, arm) = (cut.body(), cut.sleeve());
    c.drop(&body);
    let shade = c.cloth(sleeve.darken(0.05));
    c.both(|c| {
        c.fill(&arm, shade);
        if let (Some(print), true) = (print, sleeve == look.tone) {
            c.fill(&arm, print.alpha(0.45));
        }
        let (x, y) = cut.cuff;
        c.crease(
            &flow(&[
                (cut.shoulder - 6.0, 70.0),
                ((cut.shoulder + x) / 2.0 - 8.0, y * 0.5 + 10.0),
                (x - cut.wide * 0.5, y - 24.0),
            ]),
            4.0,
        );
    });
    let cloth = c.cloth(look.tone);
    c.fill(&body, cloth);
    if let Some(print) = print {
        c.fill(&body, print.alpha(0.55));
    }
    let l = cut.length;
    c.both(|c| {
        c.stroke(
            &flow(&[
                (cut.shoulder - 4.0, 36.0),
                (cut.chest - 12.0, 96.0),
                (cut.chest - 1.0, 162.0),
            ]),
            2.5,
            dark(0.14),
        );
        c.stroke(
            &flow(&[
                (cut.hem * 0.86, l * 0.6),
                (cut.hem * 0.76, l * 0.78),
                (cut.hem * 0.8, l - 26.0),
            ]),
            7.0,
            dark(0.05),
        );
    });
    c.stroke(
        &flow(&[
            (-cut.chest * 0.5, l * 0.42),
            (-cut.chest * 0.36, l * 0.64),
            (-cut.chest * 0.44, l * 0.88),
        ]),
        9.0,
        dark(0.045),
    );
    c.stroke(
        &flow(&[
            (cut.chest * 0.24, l * 0.5),
            (cut.chest * 0.3, l * 0.7),
            (cut.chest * 0.2, l * 0.9),
        ]),
        9.0,
        light(0.07),
    );
}

/// The inside of the back, seen through the neck.
pub fn nape(c: &mut Canvas, look: Look, neck: f32) {
    c.fill(&oval(0.0, 4.0, neck * 0.98, 16.0), look.tone.darken(0.36));
    c.fill(&rect(-13.0, 6.0, 26.0, 13.0, 2.0), of(PAPER));
}

/// The front of a neck hole, round or pointed.
pub fn neckline(c: &mut Canvas, look: Look, neck: f32, depth: f32, pointed: bool) {
    let back = look.is(Face::Back);
    let depth = if back { 16.0 } else { depth };
    let hole = if pointed && !back {
        Pen::at(-neck, 0.0)
            .bend(-neck * 0.6, depth * 0.6, 0.0, depth)
            .bend(neck * 0.6, depth * 0.6, neck, 0.0)
            .bend(0.0, 22.0, -neck, 0.0)
    } else {
        Pen::at(-neck, 0.0)
            .curve(-neck * 0.8, depth * 1.3, neck * 0.8, depth * 1.3, neck, 0.0)
            .bend(0.0, 20.0, -neck, 0.0)
    };
    let hole = hole.close();
    c.fill(&hole, look.tone.darken(0.36));
    if !back {
        c.fill(&rect(-12.0, 11.0, 24.0, 12.0, 2.0), of(PAPER));
    }
    c.stroke(&hole, 9.0, look.tone.darken(0.08));
    c.stitch(&hole, 1.5, 4.0, light(0.3));
}

/// A T-shirt.
pub fn tshirt(c: &mut Canvas, look: Look) -> Frame {
    let boxy = look.vary(1, 0.0, 1.0);
    let cut = Cut {
        neck: 52.0,
        shoulder: 136.0 + boxy * 22.0,
        chest: 130.0 + boxy * 16.0,
        hem: 132.0 + boxy * 16.0,
        length: look.vary(2, 370.0, 420.0),
        cuff: (212.0 + boxy * 14.0, look.vary(3, 128.0, 176.0)),
        wide: 78.0,
    };
    let style = look.pick(4, 6);
    let sleeve = if style == 1 { look.accent().mix(look.tone, 0.2) } else { look.tone };
    draped(c, look, cut.shoulder, |c| {
        let print = if style == 2 { Some(stripes(c, look)) } else { None };
        top(c, look, &cut, sleeve, print);
        neckline(c, look, cut.neck, look.vary(5, 34.0, 50.0), look.chance(6, 3));
        for y in [cut.length - 12.0, cut.length - 7.0] {
            c.stitch(
                &Pen::at(-cut.hem + 5.0, y).bend(0.0, y + 8.0, cut.hem - 5.0, y).open(),
                1.5,
                4.0,
                dark(0.2),
            );
        }
        c.both(|c| cut.band(c, sleeve.darken(0.1), 3.0));
        if look.is(Face::Back) {
            return c.stroke(&d("M-128 44Q0 62 128 44"), 2.0, dark(0.12));
        }
        let ink = look.tone.contrast();
        match style {
            0 => emblem(c, look, 0.0, 158.0, 46.0, ink),
            3 => c.within(&cut.body(), |c| {
                c.fill(&rect(-200.0, 150.0, 400.0, 70.0, 0.0), look.accent())
            }),
            4 => {
                let pocket = poly(&[
                    (34.0, 112.0, 3.0),
                    (98.0, 112.0, 3.0),
                    (98.0, 172.0, 3.0),
                    (66.0, 190.0, 4.0),
                    (34.0, 172.0, 3.0),
                ]);
                c.fill(&pocket, dark(0.06));
                c.stitch(&pocket, 2.0, 5.0, dark(0.22));
            }
            5 => emblem(c, look, 66.0, 110.0, 16.0, ink),
            _ => {}
        }
    });
    framed(look, cut.half() + 4.0, -4.0, cut.length + 8.0)
}

pub fn stripes(c: &mut Canvas, look: Look) -> Paint {
    let ink = if look.tone.lightness() > 0.7 { look.tone.darken(0.5) } else { of(PAPER) };
    let h = look.vary(7, 26.0, 44.0).round();
    c.pattern(60.0, h, 0.0, |c| c.fill(&rect(0.0, 0.0, 60.0, h * 0.36, 0.0), ink))
}

/// A shirt with a collar and buttons.
pub fn shirt(c: &mut Canvas, look: Look) -> Frame {
    let long = !look.chance(1, 3);
    let cut = Cut {
        neck: 46.0,
        shoulder: 142.0,
        chest: 132.0,
        hem: look.vary(2, 130.0, 146.0),
        length: look.vary(3, 410.0, 450.0),
        cuff: if long { (214.0, 352.0) } else { (222.0, 158.0) },
        wide: if long { 46.0 } else { 84.0 },
    };
    draped(c, look, cut.shoulder, |c| {
        let print = pattern(c, look, 4);
        top(c, look, &cut, look.tone, print);
        nape(c, look, cut.neck);
        c.both(|c| cut.band(c, look.tone.darken(0.09), if long { 34.0 } else { 8.0 }));
        let back = look.is(Face::Back);
        if back {
            c.stroke(&d("M-140 62Q0 84 140 62"), 2.5, dark(0.16));
            c.crease(&line(-9.0, 74.0, -12.0, cut.length - 20.0), 3.0);
            c.crease(&line(9.0, 74.0, 12.0, cut.length - 20.0), 3.0);
        } else {
            placket(c, look, cut.length);
            if look.chance(5, 2) {
                let pocket = poly(&[
                    (40.0, 128.0, 3.0),
                    (104.0, 128.0, 3.0),
                    (104.0, 190.0, 3.0),
                    (72.0, 206.0, 3.0),
                    (40.0, 190.0, 3.0),
                ]);
                c.fill(&pocket, dark(0.05));
                c.stitch(&pocket, 2.0, 5.0, dark(0.22));
            }
        }
        collar(c, look, back);
    });
    framed(look, cut.half() + 4.0, -14.0, cut.length + 8.0)
}

fn placket(c: &mut Canvas, look: Look, length: f32) {
    c.fill(&rect(-14.0, 30.0, 28.0, length - 26.0, 2.0), light(0.1));
    c.stroke(&line(-14.0, 40.0, -14.0, length + 2.0), 2.0, dark(0.14));
    c.stroke(&line(14.0, 40.0, 14.0, length + 2.0), 1.5, dark(0.08));
    let button = if look.tone.lightness() > 0.6 { of(INK).lighten(0.25) } else { of(PAPER) };
    for step in 0..6 {
        let y = 72.0 + step as f32 * (length - 110.0) / 5.0;
        c.fill(&disc(0.0, y, 5.0), button);
    }
}

fn collar(c: &mut Canvas, look: Look, back: bool) {
    let tone = look.tone.lighten(0.06);
    if back {
        let band = c.cloth(tone);
        return c
            .fill(&d("M-50 4Q-48-16 0-18Q48-16 50 4Q58 26 52 34Q0 50-52 34Q-58 26-50 4Z"), band);
    }
    let band = look.chance(6, 4);
    c.both(|c| {
        let paint = c.cloth(tone);
        if band {
            c.fill(&d("M46-8Q30 20 2 34L2 50Q40 36 54 4Z"), paint);
        } else {
            c.fill(&d("M44-12Q26 18 0 36L36 74Q60 40 58 4Q54-10 44-12Z"), paint);
            c.stitch(&d("M6 38L36 68Q54 38 53 6"), 1.5, 4.0, dark(0.2));
        }
    });
}
