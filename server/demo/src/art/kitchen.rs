//! For cooking: kettle, pan, rice cooker.

use super::bottles::lathe_at;
use super::canvas::{Canvas, Paint, dark, light};
use super::jars::from_above;
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, STEEL, WOOD, of};
use super::shade::rgb;
use super::shape::{blob, d, disc, lathe, oval, poly, rect, wire, wrap};

/// A kettle: electric with a base, or gooseneck.
pub fn kettle(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 122.0, 140.0), look.vary(2, 240.0, 280.0));
    let side = if look.is(Face::Back) { -1.0 } else { 1.0 };
    let reach = if look.is(Face::Turned) { 0.76 } else { 1.0 };
    let goose = look.chance(3, 2);
    let grip = if look.chance(4, 2) { of(INK) } else { of(WOOD) };
    c.matrix([side * reach, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        if goose {
            let neck = wire(&[
                (-r * 0.7, -h * 0.22, 0.0),
                (-r - 60.0, -h * 0.2, 50.0),
                (-r - 24.0, -h * 0.98, 50.0),
                (-r - 96.0, -h * 1.02, 0.0),
            ]);
            c.stroke(&neck, 20.0, look.tone.darken(0.16));
            c.placed(-2.0, -3.0, 1.0, |c| c.stroke(&neck, 9.0, look.tone.lighten(0.3)));
        } else {
            let lip = c.sheet(look.tone);
            c.fill(
                &poly(&[
                    (-r * 0.5, -h, 4.0),
                    (-r - 52.0, -h * 1.0, 6.0),
                    (-r * 0.86, -h * 0.68, 26.0),
                    (-r * 0.4, -h * 0.6, 0.0),
                ]),
                lip,
            );
        }
        let path = wire(&[
            (r * 0.5, -h - 6.0, 0.0),
            (r + 86.0, -h - 10.0, 46.0),
            (r + 66.0, -h * 0.2, 40.0),
            (r * 0.9, -h * 0.24, 0.0),
        ]);
        c.stroke(&path, 30.0, grip.darken(0.15));
        c.placed(-3.0, -4.0, 1.0, |c| {
            c.stroke(&path, 12.0, Paint::from(grip.lighten(0.3)).alpha(0.7))
        });
    });
    let base = c.cylinder(of(INK));
    c.fill(&lathe(&[(20.0, r * 1.02, 8.0), (0.0, r * 1.06, 6.0)], r * look.bow()), base);
    let body = lathe_at(
        -18.0,
        &[(h - 18.0, r * look.vary(5, 0.62, 0.8), 14.0), (h * 0.5, r * 0.92, 80.0), (0.0, r, 14.0)],
        r * look.bow(),
    );
    let paint = if look.chance(6, 3) { c.metal(look.tone) } else { c.cylinder(look.tone) };
    c.fill(&body, paint);
    let lid = c.cylinder(look.tone.darken(0.1));
    c.fill(
        &lathe_at(-h + 4.0, &[(18.0, r * 0.5, 14.0), (0.0, r * 0.66, 4.0)], r * look.bow() * 0.5),
        lid,
    );
    let knob = c.ball(grip);
    c.fill(&oval(0.0, -h - 24.0, 20.0, 14.0), knob);
    emblem(c, look, 0.0, -h * 0.32, 19.0, look.tone.contrast());
    c.fill(&rect(-9.0, -15.0, 18.0, 7.0, 3.0), rgb(0x7fb3d9));
    c.gloss(-r * 0.7, -h * 0.86, -60.0, r * 0.12);
    let wide = (r + 98.0) * reach;
    Frame::new(-wide, -h - 38.0, wide, 0.0)
}

/// A frying pan or a pot.
pub fn pan(c: &mut Canvas, look: Look) -> Frame {
    let deep = look.chance(1, 2);
    if look.is(Face::Above) || look.is(Face::Back) {
        return pan_above(c, look);
    }
    let (r, h) = (200.0, if deep { look.vary(2, 120.0, 150.0) } else { 72.0 });
    let bow = look.bow() + 0.05;
    let grip = if look.chance(3, 2) { of(WOOD) } else { of(INK) };
    let rise = if look.is(Face::Turned) { -16.0 } else { -5.0 };
    c.turned(r * 0.94, -h * 0.82, rise, |c| {
        let paint =
            c.down(&[(0, grip.lighten(0.3), 1.0), (60, grip, 1.0), (100, grip.darken(0.3), 1.0)]);
        let steel = c.down(&[(0, of(STEEL).lighten(0.4), 1.0), (100, of(STEEL).darken(0.3), 1.0)]);
        c.fill(&rect(-6.0, -10.0, 56.0, 20.0, 8.0), steel);
        c.fill(
            &poly(&[
                (40.0, -14.0, 6.0),
                (210.0, -20.0, 18.0),
                (210.0, 16.0, 18.0),
                (40.0, 12.0, 6.0),
            ]),
            paint,
        );
        c.fill(&oval(190.0, -2.0, 9.0, 6.0), dark(0.4));
    });
    let body = lathe(
        &[
            (h, r, 2.0),
            (h * 0.3, r * if deep { 0.97 } else { 0.9 }, 40.0),
            (0.0, r * if deep { 0.86 } else { 0.76 }, 20.0),
        ],
        r * bow * 0.7,
    );
    let paint = c.cylinder(look.tone);
    c.fill(&body, paint);
    c.fill(&oval(0.0, -h, r, r * bow), of(STEEL));
    let hollow = c.hollow(rgb(0x4a4a4c));
    c.fill(&oval(0.0, -h + 2.0, r * 0.96, r * bow * 0.9), hollow);
    let mut top = h + r * bow;
    if deep {
        top += glass_lid(c, look, -h, r, r * bow);
        for x in [-1.0, 1.0] {
            c.fill(&rect(x * r - 26.0, -h * 0.8, 52.0, 18.0, 9.0), grip);
        }
    }
    c.gloss(-r * 0.84, -h + r * bow + 8.0, -20.0, 14.0);
    Frame::new(-r - 20.0, -top, r + 206.0, 0.0)
}

fn glass_lid(c: &mut Canvas, look: Look, y: f32, r: f32, ry: f32) -> f32 {
    let dome = blob(&[
        (-r * 0.98, y),
        (-r * 0.6, y - 58.0),
        (0.0, y - 78.0),
        (r * 0.6, y - 58.0),
        (r * 0.98, y),
        (0.0, y + ry),
    ]);
    let glass = c.aslant(&[(0, rgb(0xf2f7f8), 0.85), (100, rgb(0xb5c4c8), 0.7)]);
    c.fill(&dome, glass);
    c.stroke(&wrap(r * 0.98, y, y + 2.0, -1.5, 1.5, ry / r), 5.0, of(STEEL).darken(0.15));
    let knob = c.ball(look.tone.darken(0.25));
    c.fill(&rect(-10.0, y - 96.0, 20.0, 26.0, 4.0), of(STEEL).darken(0.2));
    c.fill(&oval(0.0, y - 98.0, 30.0, 17.0), knob);
    116.0 - ry
}

fn pan_above(c: &mut Canvas, look: Look) -> Frame {
    let grip = if look.chance(3, 2) { of(WOOD) } else { of(INK) };
    let handle = c.down(&[(0, grip.lighten(0.25), 1.0), (100, grip.darken(0.25), 1.0)]);
    c.fill(&rect(150.0, -8.0, 270.0, 46.0, 20.0), dark(0.08));
    c.fill(&rect(150.0, -18.0, 60.0, 36.0, 8.0), of(STEEL));
    c.fill(&rect(196.0, -22.0, 210.0, 44.0, 20.0), handle);
    c.fill(&rect(366.0, -7.0, 22.0, 14.0, 7.0), dark(0.4));
    if look.is(Face::Back) {
        c.fill(&disc(10.0, 16.0, 190.0), dark(0.1));
        let base = c.ball(look.tone);
        c.fill(&disc(0.0, 0.0, 190.0), base);
        let steel = c.metal(of(STEEL));
        c.fill(&disc(0.0, 0.0, 140.0), steel);
        for r in [112.0, 84.0, 56.0] {
            c.stroke(&disc(0.0, 0.0, r), 3.0, dark(0.14));
        }
        emblem(c, look, 0.0, 0.0, 26.0, of(INK));
    } else {
        from_above(c, 190.0, look.tone, rgb(0x4b4c50));
        c.stroke(&d("M-110-70Q-60-130 20-134"), 8.0, light(0.22));
        c.placed(-10.0, 16.0, 1.0, egg);
    }
    Frame::new(-190.0, -190.0, 406.0, 190.0)
}

fn egg(c: &mut Canvas) {
    c.fill(
        &blob(&[
            (-84.0, 0.0),
            (-40.0, -66.0),
            (36.0, -58.0),
            (84.0, 6.0),
            (34.0, 70.0),
            (-50.0, 58.0),
        ]),
        rgb(0xfdfbf4),
    );
    let yolk = c.ball(rgb(0xf2b035));
    c.fill(&disc(4.0, 0.0, 34.0), yolk);
}

/// A rice cooker: round lid, front panel.
pub fn rice_cooker(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 190.0, 210.0), look.vary(2, 200.0, 240.0));
    let bow = look.bow();
    if look.is(Face::Above) {
        let frame = from_above(c, 200.0, look.tone, look.tone.lighten(0.1));
        c.fill(&disc(0.0, -70.0, 26.0), dark(0.12));
        c.stroke(&d("M-16-70H16M-12-62H12M-12-78H12"), 4.0, dark(0.3));
        c.fill(&rect(-50.0, 118.0, 100.0, 36.0, 18.0), look.tone.darken(0.16));
        emblem(c, look, 0.0, 30.0, 24.0, look.tone.contrast());
        return frame;
    }
    let body = lathe(&[(h, r, 4.0), (h * 0.4, r, 80.0), (0.0, r * 0.84, 46.0)], r * bow);
    let paint = c.cylinder(look.tone);
    c.fill(&body, paint);
    let lid = c.cylinder(look.tone.lighten(0.12));
    c.fill(
        &lathe_at(
            -h + 2.0,
            &[(84.0, r * 0.56, 50.0), (52.0, r * 0.9, 60.0), (0.0, r, 6.0)],
            r * bow,
        ),
        lid,
    );
    c.stroke(&wrap(r, -h, -h + 1.0, -1.5, 1.5, bow), 4.0, dark(0.28));
    c.fill(&rect(-34.0, -h - 92.0, 68.0, 16.0, 8.0), of(INK));
    if look.is(Face::Back) {
        c.fill(&rect(-40.0, -70.0, 80.0, 46.0, 8.0), dark(0.3));
        c.stroke(&d("M-10-46V-36M10-46V-36"), 5.0, of(BRASS));
        super::label::words(c, 0.0, -h * 0.6, r, &[0.6, 0.6, 0.4], 5.0, look.tone.contrast());
        return Frame::standing(2.0 * r, h + 94.0);
    }
    panel(c, look, h);
    c.gloss(-r * 0.86, -h + 20.0, -70.0, 18.0);
    Frame::standing(2.0 * r, h + 94.0)
}

fn panel(c: &mut Canvas, look: Look, h: f32) {
    let x = if look.is(Face::Turned) { 34.0 } else { 0.0 };
    c.placed(x, 0.0, 1.0, |c| {
        c.fill(&rect(-76.0, -h * 0.82, 152.0, h * 0.66, 26.0), of(INK));
        c.fill(&rect(-52.0, -h * 0.74, 104.0, h * 0.26, 10.0), rgb(0x9fd0c2));
        for (x, tone) in [(-40.0, look.accent()), (0.0, rgb(0xe0795a)), (40.0, of(STEEL))] {
            c.fill(&disc(x, -h * 0.3, 13.0), tone);
        }
        super::label::words(c, 0.0, -h * 0.64, 80.0, &[0.8, 0.5], 7.0, of(INK));
    });
}
