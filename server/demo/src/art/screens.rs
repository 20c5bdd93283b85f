//! Things with a screen: phone, tablet, laptop, monitor, watch.

use super::canvas::{Canvas, Paint, dark, light};
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{INK, STEEL, of};
use super::shade::{Tone, WHITE, rgb};
use super::shape::{d, disc, line, oval, poly, rect};

/// A picture on a screen: hills under a sky, no words.
pub fn wallpaper(c: &mut Canvas, look: Look, x: f32, y: f32, w: f32, h: f32, r: f32) {
    let glass = rect(x, y, w, h, r);
    let skies = [
        (0x9cc3dd, 0xf3e3d0, 0x5f8c9a),
        (0xf2c9a8, 0xf6ead9, 0xb5705c),
        (0xb8b1dc, 0xf4e4ea, 0x6c6aa3),
        (0xa9d2c4, 0xf1f1dc, 0x4c8577),
        (0x2c3c5e, 0xd98f7a, 0x22304d),
    ];
    let (sky, dawn, hill) = skies[look.pick(61, skies.len())];
    let back = c.down(&[(0, rgb(sky), 1.0), (70, rgb(dawn), 1.0)]);
    c.fill(&glass, back);
    c.within(&glass, |c| {
        c.fill(
            &disc(x + w * look.vary(62, 0.3, 0.72), y + h * 0.36, w.min(h) * 0.12),
            rgb(0xfff3da),
        );
        for (rise, shade, at) in [(0.56, 0.5, 0.3), (0.68, 0.25, 0.66), (0.8, 0.0, 0.4)] {
            let top = y + h * rise;
            let hills = super::shape::Pen::at(x, top + h * 0.06)
                .curve(
                    x + w * at * 0.5,
                    top - h * 0.12,
                    x + w * at,
                    top - h * 0.08,
                    x + w * (at + 0.15),
                    top,
                )
                .curve(
                    x + w * (at + 0.3),
                    top + h * 0.07,
                    x + w * 0.8,
                    top - h * 0.06,
                    x + w,
                    top + h * 0.02,
                )
                .to(x + w, y + h)
                .to(x, y + h)
                .close();
            c.fill(&hills, rgb(hill).lighten(shade));
        }
        c.fill(
            &poly(&[(x + w * 0.5, y, 0.0), (x + w, y, 0.0), (x + w, y + h * 0.7, 0.0)]),
            light(0.1),
        );
    });
}

/// A slab facing the viewer, with its edge visible when turned.
fn slab(c: &mut Canvas, look: Look, w: f32, h: f32, r: f32, paint: impl FnOnce(&mut Canvas)) {
    let turned = look.is(Face::Turned);
    let m = if turned { [0.74, 0.11, 0.0, 1.0, 0.0, 0.0] } else { [1.0, 0.0, 0.0, 1.0, 0.0, 0.0] };
    c.matrix(m, |c| {
        if turned {
            let edge = c.across(&[
                (0, look.tone.darken(0.1), 1.0),
                (94, look.tone.lighten(0.3), 1.0),
                (100, look.tone.darken(0.3), 1.0),
            ]);
            c.fill(&rect(-w / 2.0, -h, w + 26.0, h, r), edge);
        }
        if look.is(Face::Above) {
            c.placed(0.0, 0.0, 1.0, |c| c.drop(&rect(-w / 2.0, -h, w, h, r)));
        }
        let body = c.sheet(look.tone);
        c.fill(&rect(-w / 2.0, -h, w, h, r), body);
        paint(c);
    });
}

/// A telephone; from the front a second one shows the colour of its back.
pub fn phone(c: &mut Canvas, look: Look) -> Frame {
    if !look.is(Face::Front) {
        return one_phone(c, look);
    }
    let mut frame = Frame::standing(1.0, 1.0);
    c.placed(-88.0, -16.0, 1.0, |c| frame = one_phone(c, look.facing(Face::Back)));
    c.placed(52.0, 0.0, 1.0, |c| {
        c.shadow(-frame.w() * 0.46, -frame.h() * 0.46, 52.0, frame.h() * 0.5, 0.5);
        one_phone(c, look);
    });
    Frame::new(frame.x0 - 88.0, frame.y0 - 16.0, frame.x1 + 52.0, 0.0)
}

fn one_phone(c: &mut Canvas, look: Look) -> Frame {
    let (w, h, r) =
        (look.vary(1, 216.0, 236.0), look.vary(2, 446.0, 480.0), look.vary(3, 28.0, 46.0));
    slab(c, look, w, h, r, |c| {
        if look.is(Face::Back) {
            return phone_back(c, look, w, h);
        }
        c.fill(&rect(-w / 2.0 + 5.0, -h + 5.0, w - 10.0, h - 10.0, r - 4.0), rgb(0x17181b));
        wallpaper(c, look, -w / 2.0 + 11.0, -h + 11.0, w - 22.0, h - 22.0, r - 9.0);
        match look.pick(4, 2) {
            0 => c.fill(&rect(-30.0, -h + 22.0, 60.0, 16.0, 8.0), rgb(0x17181b)),
            _ => c.fill(&disc(0.0, -h + 30.0, 8.0), rgb(0x17181b)),
        }
        for step in 0..4 {
            let tones = [rgb(0x6fae86), rgb(0xe9a15b), rgb(0x6d94cf), rgb(0xe07b7b)];
            c.fill(
                &rect(-w * 0.4 + step as f32 * w * 0.212, -70.0, w * 0.16, w * 0.16, 9.0),
                Paint::from(tones[step]).alpha(0.92),
            );
        }
        c.fill(&rect(-w * 0.17, -22.0, w * 0.34, 5.0, 2.5), light(0.85));
    });
    let x = if look.is(Face::Turned) { w * 0.4 } else { w / 2.0 };
    Frame::new(
        -x,
        -h - if look.is(Face::Turned) { 12.0 } else { 0.0 },
        x + if look.is(Face::Turned) { 20.0 } else { 0.0 },
        if look.is(Face::Turned) { 16.0 } else { 0.0 },
    )
}

fn phone_back(c: &mut Canvas, look: Look, w: f32, h: f32) {
    let (x, y) = (-w / 2.0 + 20.0, -h + 22.0);
    let island = look.tone.step(0.1);
    let lenses: &[(f32, f32)] = match look.pick(5, 3) {
        0 => {
            c.fill(&rect(x, y, 106.0, 106.0, 28.0), island);
            &[(30.0, 30.0), (30.0, 78.0), (76.0, 54.0)]
        }
        1 => {
            c.fill(&rect(x, y, 54.0, 150.0, 27.0), island);
            &[(27.0, 28.0), (27.0, 74.0), (27.0, 120.0)]
        }
        _ => {
            c.fill(&disc(0.0, y + 72.0, 66.0), island);
            &[(w / 2.0 - 44.0, 50.0), (w / 2.0 + 4.0, 50.0), (w / 2.0 - 20.0, 98.0)]
        }
    };
    for &(dx, dy) in lenses {
        c.fill(&disc(x + dx, y + dy, 20.0), look.tone.darken(0.35));
        c.fill(&disc(x + dx, y + dy, 16.0), rgb(0x15171c));
        c.fill(&disc(x + dx - 4.0, y + dy - 5.0, 5.0), rgb(0x5c7aa0));
    }
    emblem(c, look, 0.0, -h * 0.42, 24.0, look.tone.step(0.25));
    c.fill(
        &poly(&[
            (-w / 2.0, -h * 0.7, 0.0),
            (w / 2.0 - 4.0, -h + 30.0, 0.0),
            (w / 2.0, -h * 0.75, 0.0),
            (-w / 2.0, -h * 0.3, 0.0),
        ]),
        light(0.08),
    );
}

/// A tablet.
pub fn tablet(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 350.0, 380.0), look.vary(2, 460.0, 490.0));
    slab(c, look, w, h, 26.0, |c| {
        if look.is(Face::Back) {
            c.fill(&rect(-w / 2.0 + 22.0, -h + 22.0, 60.0, 60.0, 18.0), look.tone.step(0.1));
            c.fill(&disc(-w / 2.0 + 52.0, -h + 52.0, 20.0), rgb(0x15171c));
            c.fill(&disc(-w / 2.0 + 47.0, -h + 46.0, 6.0), rgb(0x5c7aa0));
            return emblem(c, look, 0.0, -h / 2.0, 34.0, look.tone.step(0.25));
        }
        c.fill(&rect(-w / 2.0 + 6.0, -h + 6.0, w - 12.0, h - 12.0, 21.0), rgb(0x17181b));
        wallpaper(c, look, -w / 2.0 + 22.0, -h + 22.0, w - 44.0, h - 44.0, 8.0);
        c.fill(&disc(0.0, -h + 14.0, 3.5), rgb(0x3c4048));
        c.fill(&rect(-40.0, -32.0, 80.0, 5.0, 2.5), light(0.85));
    });
    if look.is(Face::Front) && look.chance(3, 2) {
        let stylus = c.cylinder(of(0xf2f1ee));
        c.fill(&rect(w / 2.0 + 14.0, -h + 60.0, 15.0, h - 130.0, 7.0), stylus);
        c.fill(&d_tip(w / 2.0 + 21.5), of(INK));
        return Frame::new(-w / 2.0, -h, w / 2.0 + 32.0, 0.0);
    }
    if look.is(Face::Turned) {
        Frame::new(-w * 0.38, -h - 18.0, w * 0.38 + 20.0, 24.0)
    } else {
        Frame::standing(w, h)
    }
}

fn d_tip(x: f32) -> super::shape::Shape {
    poly(&[(x - 6.0, -74.0, 0.0), (x + 6.0, -74.0, 0.0), (x, -48.0, 2.0)])
}

/// A laptop: open, its lid from behind, its keyboard from above.
pub fn laptop(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (470.0, look.vary(1, 296.0, 316.0));
    match look.face {
        Face::Above => return laptop_above(c, look),
        Face::Back => {
            let lid = c.sheet(look.tone);
            c.fill(&rect(-w / 2.0, -h - 16.0, w, h, 18.0), lid);
            emblem(c, look, 0.0, -h / 2.0 - 10.0, 36.0, look.tone.step(0.22));
        }
        face => {
            let skew = if face == Face::Turned { 0.16 } else { 0.0 };
            c.matrix([1.0, 0.0, -skew, 1.0, 0.0, 0.0], |c| {
                let lid = c.sheet(look.tone);
                c.fill(&rect(-w / 2.0, -h - 16.0, w, h, 18.0), lid);
                c.fill(&rect(-w / 2.0 + 5.0, -h - 11.0, w - 10.0, h - 8.0, 14.0), rgb(0x17181b));
                wallpaper(c, look, -w / 2.0 + 16.0, -h + 4.0, w - 32.0, h - 42.0, 4.0);
                c.fill(&disc(0.0, -h - 4.0, 3.0), rgb(0x45484f));
            });
        }
    }
    let half = w / 2.0;
    if look.is(Face::Turned) {
        deck(c, look, half);
        return Frame::new(-half - 40.0, -h - 16.0, half + 60.0, 86.0);
    }
    let base = c.down(&[
        (0, look.tone.lighten(0.4), 1.0),
        (30, look.tone, 1.0),
        (100, look.tone.darken(0.3), 1.0),
    ]);
    c.fill(
        &poly(&[
            (-half - 44.0, -18.0, 3.0),
            (half + 44.0, -18.0, 3.0),
            (half + 44.0, -6.0, 4.0),
            (half + 20.0, 2.0, 14.0),
            (-half - 20.0, 2.0, 14.0),
            (-half - 44.0, -6.0, 4.0),
        ]),
        base,
    );
    c.fill(&rect(-50.0, -18.0, 100.0, 7.0, 5.0), dark(0.18));
    Frame::new(-half - 46.0, -h - 16.0, half + 46.0, 2.0)
}

/// The keyboard half of an open laptop, seen at an angle.
fn deck(c: &mut Canvas, look: Look, half: f32) {
    let body = c.down(&[(0, look.tone.darken(0.12), 1.0), (100, look.tone.lighten(0.2), 1.0)]);
    c.fill(
        &poly(&[
            (-half + 2.0, -18.0, 2.0),
            (half + 2.0, -18.0, 2.0),
            (half + 34.0, 76.0, 12.0),
            (-half - 34.0, 76.0, 12.0),
        ]),
        body,
    );
    c.fill(
        &poly(&[
            (-half - 34.0, 74.0, 4.0),
            (half + 34.0, 74.0, 4.0),
            (half + 30.0, 86.0, 6.0),
            (-half - 30.0, 86.0, 6.0),
        ]),
        look.tone.darken(0.28),
    );
    for row in 0..4 {
        let y = -8.0 + row as f32 * 12.0;
        let x = half - 26.0 + row as f32 * 4.0;
        c.stitch(&line(-x, y + 3.0, x, y + 3.0), 7.0, 12.0, look.tone.darken(0.6));
    }
    c.fill(
        &poly(&[(-66.0, 46.0, 4.0), (66.0, 46.0, 4.0), (72.0, 70.0, 5.0), (-72.0, 70.0, 5.0)]),
        dark(0.1),
    );
}

fn laptop_above(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (450.0, 310.0);
    let base = rect(-w / 2.0, -h, w, h, 20.0);
    c.drop(&base);
    let body = c.sheet(look.tone);
    c.fill(&base, body);
    keys(c, -w / 2.0 + 26.0, -h + 26.0, w - 52.0, 146.0, look.tone.darken(0.62));
    c.fill(&rect(-76.0, -116.0, 152.0, 96.0, 9.0), dark(0.07));
    c.stroke(&rect(-76.0, -116.0, 152.0, 96.0, 9.0), 1.5, dark(0.12));
    Frame::standing(w, h)
}

/// Rows of keys in a box.
pub fn keys(c: &mut Canvas, x: f32, y: f32, w: f32, h: f32, tone: Tone) {
    let (kw, kh) = (w / 14.0, h / 5.0);
    let row = c.pattern(kw, kh, 0.0, |c| {
        c.fill(&rect(1.5, 1.5, kw - 3.0, kh - 3.0, 4.0), tone);
        c.fill(&rect(3.0, 2.5, kw - 6.0, kh - 9.0, 3.0), light(0.1));
    });
    c.placed(x, y, 1.0, |c| {
        c.fill(&rect(0.0, 0.0, w, h - kh, 0.0), row);
        for (at, span) in [(0.0, 2.0), (2.0, 1.0), (3.0, 6.0), (9.0, 1.0), (10.0, 4.0)] {
            c.fill(&rect(at * kw + 1.5, h - kh + 1.5, span * kw - 3.0, kh - 3.0, 4.0), tone);
        }
    });
}

/// A monitor on its stand.
pub fn monitor(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 500.0, 560.0), look.vary(2, 290.0, 320.0));
    let squeeze = if look.is(Face::Turned) { 0.84 } else { 1.0 };
    let stand = c.metal(if look.chance(3, 2) { of(STEEL) } else { look.tone });
    let foot = c.down(&[(0, look.tone.lighten(0.35), 1.0), (100, look.tone.darken(0.25), 1.0)]);
    c.fill(&oval(0.0, -6.0, 118.0, 15.0), dark(0.3));
    c.fill(&oval(0.0, -12.0, 118.0, 14.0), foot);
    c.fill(
        &poly(&[
            (-26.0, -140.0, 0.0),
            (26.0, -140.0, 0.0),
            (34.0, -12.0, 6.0),
            (-34.0, -12.0, 6.0),
        ]),
        stand,
    );
    c.matrix([squeeze, if squeeze < 1.0 { -0.05 } else { 0.0 }, 0.0, 1.0, 0.0, -96.0], |c| {
        if squeeze < 1.0 {
            c.fill(&rect(-w / 2.0, -h, w + 22.0, h, 14.0), look.tone.darken(0.3));
        }
        let case = c.sheet(look.tone);
        c.fill(&rect(-w / 2.0, -h, w, h, 14.0), case);
        if look.is(Face::Back) {
            c.fill(&rect(-90.0, -h * 0.72, 180.0, h * 0.6, 20.0), look.tone.darken(0.12));
            c.stroke(&rect(-34.0, -h * 0.6, 68.0, 68.0, 8.0), 4.0, dark(0.3));
            for x in [-40.0, -8.0, 24.0] {
                c.fill(&rect(x, -h * 0.22, 22.0, 12.0, 3.0), of(INK));
            }
            return emblem(c, look, 0.0, -h * 0.86, 18.0, look.tone.contrast());
        }
        c.fill(&rect(-w / 2.0 + 5.0, -h + 5.0, w - 10.0, h - 22.0, 10.0), rgb(0x17181b));
        wallpaper(c, look, -w / 2.0 + 11.0, -h + 11.0, w - 22.0, h - 38.0, 4.0);
        c.fill(&rect(-14.0, -13.0, 28.0, 5.0, 2.5), look.tone.contrast());
    });
    Frame::standing(w, h + 110.0)
}

/// A watch with a screen.
pub fn smartwatch(c: &mut Canvas, look: Look) -> Frame {
    let round = look.chance(1, 2);
    let flat = if look.is(Face::Turned) { 0.72 } else { 1.0 };
    c.matrix([flat, flat * 0.06 - 0.06, 0.0, 1.0, 0.0, 0.0], |c| {
        let strap = c.cylinder(look.tone);
        c.fill(
            &poly(&[
                (-64.0, -90.0, 10.0),
                (-50.0, -268.0, 22.0),
                (50.0, -268.0, 22.0),
                (64.0, -90.0, 10.0),
            ]),
            strap,
        );
        c.fill(
            &poly(&[
                (-64.0, 90.0, 10.0),
                (-50.0, 268.0, 22.0),
                (50.0, 268.0, 22.0),
                (64.0, 90.0, 10.0),
            ]),
            strap,
        );
        for y in [150.0, 180.0, 210.0] {
            c.fill(&oval(0.0, y, 9.0, 7.0), dark(0.3));
        }
        c.fill(&rect(-56.0, -196.0, 112.0, 18.0, 6.0), dark(0.12));
        let metal = if look.chance(2, 2) { of(INK) } else { of(STEEL) };
        let case = c.metal(metal);
        c.fill(&rect(104.0, -30.0, 22.0, 40.0, 8.0), case);
        if round {
            c.fill(&disc(0.0, 0.0, 116.0), case);
            c.fill(&disc(0.0, 0.0, 104.0), rgb(0x131417));
        } else {
            c.fill(&rect(-108.0, -124.0, 216.0, 248.0, 62.0), case);
            c.fill(&rect(-99.0, -115.0, 198.0, 230.0, 54.0), rgb(0x131417));
        }
        if look.is(Face::Back) { sensor(c) } else { rings(c, look) }
    });
    Frame::new(-118.0, -268.0, 126.0, 268.0)
}

fn sensor(c: &mut Canvas) {
    let glass = c.ball(rgb(0x3a3d44));
    c.fill(&disc(0.0, 0.0, 70.0), glass);
    for (x, y) in [(0.0, -26.0), (26.0, 0.0), (0.0, 26.0), (-26.0, 0.0)] {
        c.fill(&disc(x, y, 13.0), rgb(0x1d3a33));
        c.fill(&disc(x, y, 5.0), rgb(0x62d6a4));
    }
}

fn rings(c: &mut Canvas, look: Look) {
    let tones = [look.accent().lighten(0.15), rgb(0x7fd1b0), rgb(0xf0a35e)];
    if look.chance(3, 2) {
        for (r, tone, sweep) in
            [(72.0, tones[0], 0.8f32), (52.0, tones[1], 0.6), (32.0, tones[2], 0.9)]
        {
            c.stroke(&disc(0.0, 0.0, r), 14.0, Paint::from(tone).alpha(0.25));
            let (sin, cos) = (sweep * 5.0).sin_cos();
            c.stroke(
                &d(&format!("M0-{r}A{r} {r} 0 1 1 {:.1} {:.1}", r * sin, -r * cos)),
                14.0,
                tone,
            );
        }
    } else {
        for hour in 0..12 {
            c.turned(0.0, 0.0, hour as f32 * 30.0, |c| {
                c.fill(&rect(-2.5, -88.0, 5.0, 14.0, 2.5), light(0.8))
            });
        }
        c.turned(0.0, 0.0, -55.0, |c| c.fill(&rect(-5.0, -48.0, 10.0, 54.0, 5.0), WHITE));
        c.turned(0.0, 0.0, 62.0, |c| c.fill(&rect(-4.0, -70.0, 8.0, 76.0, 4.0), WHITE));
        c.fill(&disc(0.0, 0.0, 9.0), tones[2]);
    }
    c.fill(&poly(&[(-60.0, -96.0, 0.0), (40.0, -100.0, 0.0), (-80.0, 40.0, 0.0)]), light(0.07));
}
