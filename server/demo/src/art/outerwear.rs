//! Hoodies, jackets, jumpers. Light tops: see `clothes`.

use super::canvas::{Canvas, Paint, dark, light};
use super::clothes::{Cut, draped, framed, nape, neckline, stripes, top};
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, PAPER, STEEL, of};
use super::shape::{blob, d, disc, line, poly, rect};

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
