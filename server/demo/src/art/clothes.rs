//! Clothes for the upper body and dresses. Trousers, skirts and small things:
//! see `wear`.

use super::canvas::{Canvas, Paint, dark, light};
use super::home::pattern;
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, PAPER, STEEL, of};
use super::props::hanger;
use super::shade::Tone;
use super::shape::{Pen, Shape, blob, d, disc, flow, line, mirror, oval, poly, rect};

/// How a top is cut; x from the middle, y from the collar down.
struct Cut {
    neck: f32,
    shoulder: f32,
    chest: f32,
    hem: f32,
    length: f32,
    /// The outer end of the sleeve.
    cuff: (f32, f32),
    /// The width of the cuff.
    wide: f32,
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
    fn body(&self) -> Shape {
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

    fn dip(&self) -> f32 {
        10.0
    }

    fn sleeve(&self) -> Shape {
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

    fn half(&self) -> f32 {
        self.cuff.0.max(self.hem)
    }

    /// A band across the end of the sleeve.
    fn band(&self, c: &mut Canvas, tone: Tone, back: f32) {
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
fn top(c: &mut Canvas, look: Look, cut: &Cut, sleeve: Tone, print: Option<Paint>) {
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
fn nape(c: &mut Canvas, look: Look, neck: f32) {
    c.fill(&oval(0.0, 4.0, neck * 0.98, 16.0), look.tone.darken(0.36));
    c.fill(&rect(-13.0, 6.0, 26.0, 13.0, 2.0), of(PAPER));
}

/// The front of a neck hole, round or pointed.
fn neckline(c: &mut Canvas, look: Look, neck: f32, depth: f32, pointed: bool) {
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

fn stripes(c: &mut Canvas, look: Look) -> Paint {
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

/// A hoodie.
pub fn hoodie(c: &mut Canvas, look: Look) -> Frame {
    let cut = Cut {
        neck: 62.0,
        shoulder: 150.0,
        chest: 148.0,
        hem: 140.0,
        length: look.vary(1, 380.0, 420.0),
        cuff: (232.0, 362.0),
        wide: 52.0,
    };
    let zip = look.chance(2, 2);
    draped(c, look, cut.shoulder, |c| {
        top(c, look, &cut, look.tone, None);
        let rib = ribbing(c);
        let hem = rect(-cut.hem + 2.0, cut.length - 34.0, cut.hem * 2.0 - 4.0, 40.0, 10.0);
        c.fill(&hem, look.tone.darken(0.1));
        c.fill(&hem, rib);
        c.both(|c| cut.band(c, look.tone.darken(0.13), 36.0));
        if look.is(Face::Back) {
            let hood = c.ball(look.tone);
            return c.fill(
                &blob(&[
                    (0.0, -62.0),
                    (66.0, -40.0),
                    (84.0, 30.0),
                    (46.0, 84.0),
                    (0.0, 104.0),
                    (-46.0, 84.0),
                    (-84.0, 30.0),
                    (-66.0, -40.0),
                ]),
                hood,
            );
        }
        hood(c, look);
        pouch(c, look, cut.length);
        if zip {
            c.stroke(&line(0.0, 62.0, 0.0, cut.length + 2.0), 7.0, dark(0.25));
            c.stitch(&line(0.0, 62.0, 0.0, cut.length + 2.0), 3.0, 5.0, of(STEEL));
            c.fill(&rect(-5.0, 90.0, 10.0, 24.0, 4.0), of(STEEL));
        } else if look.chance(3, 2) {
            emblem(c, look, 0.0, 164.0, 36.0, look.tone.contrast());
        }
    });
    framed(look, cut.half() + 4.0, -66.0, cut.length + 8.0)
}

fn ribbing(c: &mut Canvas) -> Paint {
    c.pattern(9.0, 40.0, 0.0, |c| c.fill(&rect(0.0, 0.0, 3.0, 40.0, 0.0), dark(0.12)))
}

fn hood(c: &mut Canvas, look: Look) {
    let outer = c.cloth(look.tone.lighten(0.04));
    c.fill(
        &blob(&[
            (0.0, -64.0),
            (58.0, -48.0),
            (82.0, 14.0),
            (64.0, 56.0),
            (0.0, 92.0),
            (-64.0, 56.0),
            (-82.0, 14.0),
            (-58.0, -48.0),
        ]),
        outer,
    );
    c.fill(
        &blob(&[
            (0.0, -42.0),
            (42.0, -26.0),
            (54.0, 16.0),
            (34.0, 46.0),
            (0.0, 66.0),
            (-34.0, 46.0),
            (-54.0, 16.0),
            (-42.0, -26.0),
        ]),
        look.tone.darken(0.34),
    );
    c.stroke(&d("M-48-10Q0 26 48-10"), 3.0, dark(0.2));
    c.both(|c| {
        c.stroke(&d("M30 58Q40 100 32 142"), 5.0, look.tone.contrast().mix(look.tone, 0.2));
        c.fill(&rect(28.0, 138.0, 8.0, 18.0, 3.0), of(STEEL));
    });
}

fn pouch(c: &mut Canvas, look: Look, length: f32) {
    let y = length - 40.0;
    let pocket = poly(&[
        (-62.0, y - 96.0, 6.0),
        (62.0, y - 96.0, 6.0),
        (100.0, y - 36.0, 8.0),
        (100.0, y, 4.0),
        (-100.0, y, 4.0),
        (-100.0, y - 36.0, 8.0),
    ]);
    c.fill(&pocket, look.tone.darken(0.06));
    c.stitch(&pocket, 2.0, 5.0, dark(0.25));
}

/// A jacket or coat: zipped, buttoned, quilted.
pub fn jacket(c: &mut Canvas, look: Look) -> Frame {
    let style = look.pick(1, 3);
    let length = if style == 1 { 470.0 } else { look.vary(2, 370.0, 410.0) };
    let cut = Cut {
        neck: 52.0,
        shoulder: 152.0,
        chest: 148.0,
        hem: look.vary(3, 142.0, 156.0),
        length,
        cuff: (232.0, 364.0),
        wide: 54.0,
    };
    draped(c, look, cut.shoulder, |c| {
        let quilt = if style == 2 {
            Some(c.pattern(80.0, 58.0, 0.0, |c| {
                c.fill(&rect(0.0, 0.0, 80.0, 18.0, 0.0), light(0.2));
                c.stroke(&line(0.0, 56.0, 80.0, 56.0), 4.0, dark(0.34));
            }))
        } else {
            None
        };
        top(c, look, &cut, look.tone, quilt);
        c.both(|c| cut.band(c, look.tone.darken(0.12), if style == 1 { 4.0 } else { 26.0 }));
        nape(c, look, cut.neck);
        if look.is(Face::Back) {
            c.stroke(&line(0.0, 30.0, 0.0, length), 3.0, dark(0.12));
            return stand_collar(c, look);
        }
        match style {
            1 => coat_front(c, look, length),
            _ => zip_front(c, look, length),
        }
        c.both(|c| {
            c.stroke(&line(70.0, length * 0.62, 112.0, length * 0.78), 7.0, dark(0.22));
            c.stroke(&line(67.0, length * 0.625, 109.0, length * 0.785), 2.0, light(0.25));
        });
    });
    framed(look, cut.half() + 4.0, -22.0, length + 8.0)
}

fn stand_collar(c: &mut Canvas, look: Look) {
    let paint = c.cloth(look.tone.lighten(0.05));
    c.fill(&d("M-54 20Q-60-20-46-26Q0-12 46-26Q60-20 54 20Q0 44-54 20Z"), paint);
}

fn zip_front(c: &mut Canvas, look: Look, length: f32) {
    c.fill(&rect(-9.0, 20.0, 18.0, length - 16.0, 2.0), look.tone.darken(0.25));
    let teeth = if look.chance(4, 2) { of(BRASS) } else { of(STEEL) };
    c.stitch(&line(0.0, 20.0, 0.0, length), 5.0, 5.0, teeth);
    c.fill(&rect(-5.0, 58.0, 10.0, 28.0, 4.0), teeth);
    c.both(|c| {
        let paint = c.cloth(look.tone.lighten(0.05));
        c.fill(&d("M48-24Q60-18 58 18Q40 44 2 50L2 18Q34 8 48-24Z"), paint);
    });
}

fn coat_front(c: &mut Canvas, look: Look, length: f32) {
    c.stroke(&d(&format!("M6 150Q18 {} 14 {length}", length * 0.6)), 3.0, dark(0.2));
    c.fill(&d("M-44 0L0 150L44 0Q0 30-44 0Z"), look.accent().lighten(0.3));
    c.both(|c| {
        let paint = c.cloth(look.tone.lighten(0.07));
        c.fill(&d("M46-22Q62-14 62 14L88 74L70 88L84 106L4 168Q20 90 44 20Z"), paint);
        c.stroke(&d("M62 22L88 74L70 88L84 106L6 166"), 2.0, dark(0.14));
    });
    let button = if look.tone.lightness() > 0.6 { of(INK).lighten(0.2) } else { of(BRASS) };
    for y in [196.0, 258.0, 320.0] {
        c.fill(&disc(-26.0, y + 2.0, 10.0), dark(0.2));
        c.fill(&disc(-27.0, y, 9.0), button);
        c.fill(&disc(30.0, y, 9.0), button);
    }
}

/// A knitted jumper.
pub fn sweater(c: &mut Canvas, look: Look) -> Frame {
    let cut = Cut {
        neck: 52.0,
        shoulder: 148.0,
        chest: 142.0,
        hem: 136.0,
        length: look.vary(1, 370.0, 410.0),
        cuff: (236.0, 352.0),
        wide: 52.0,
    };
    let style = look.pick(2, 4);
    draped(c, look, cut.shoulder, |c| {
        let knit = match style {
            0 => c.pattern(70.0, 42.0, 0.0, |c| {
                c.stroke(&d("M20 0Q50 10 35 21T20 42M50 0Q20 10 35 21T50 42"), 6.0, dark(0.16));
                c.stroke(&d("M3 0V42M67 0V42"), 3.0, dark(0.14));
            }),
            1 => stripes(c, look),
            _ => c.pattern(16.0, 14.0, 0.0, |c| c.stroke(&d("M1 2L8 12L15 2"), 3.0, dark(0.14))),
        };
        top(c, look, &cut, look.tone, Some(knit));
        let rib = ribbing(c);
        let hem = rect(-cut.hem + 2.0, cut.length - 30.0, cut.hem * 2.0 - 4.0, 37.0, 10.0);
        c.fill(&hem, look.tone.darken(0.08));
        c.fill(&hem, rib);
        c.both(|c| cut.band(c, look.tone.darken(0.12), 34.0));
        if style == 3 && !look.is(Face::Back) {
            let yoke = c
                .pattern(36.0, 40.0, 0.0, |c| c.fill(&d("M18 2L32 20L18 38L4 20Z"), look.accent()));
            c.within(&cut.body(), |c| c.fill(&rect(-180.0, 100.0, 360.0, 80.0, 0.0), yoke));
        }
        if look.is(Face::Back) {
            c.stroke(&d("M-132 48Q0 78 132 48"), 3.0, dark(0.16));
            c.fill(&rect(-16.0, 72.0, 32.0, 18.0, 3.0), of(PAPER));
        }
        if look.chance(3, 3) {
            let roll = c.cloth(look.tone.darken(0.04));
            c.fill(
                &poly(&[
                    (-50.0, -44.0, 12.0),
                    (50.0, -44.0, 12.0),
                    (60.0, 18.0, 14.0),
                    (0.0, 36.0, 60.0),
                    (-60.0, 18.0, 14.0),
                ]),
                roll,
            );
            c.stroke(&d("M-52-10Q0 12 52-10"), 4.0, dark(0.14));
        } else {
            neckline(c, look, cut.neck, 36.0, look.chance(4, 3));
        }
    });
    framed(look, cut.half() + 4.0, -46.0, cut.length + 8.0)
}

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
                c.placed(0.0, 206.0, 0.55, |c| super::packs::bow(c, 0.0, 0.0, look.tone.step(0.3)));
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
