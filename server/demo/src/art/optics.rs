//! Projector and camera.

use super::boxes::carton;
use super::canvas::{Canvas, dark, light};
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{INK, STEEL, of};
use super::shade::{Tone, rgb};
use super::shape::{disc, line, oval, poly, rect};

/// A projector.
pub fn projector(c: &mut Canvas, look: Look) -> Frame {
    let (w, h, deep) = if look.chance(1, 3) {
        (230.0, 260.0, 210.0)
    } else {
        (look.vary(2, 360.0, 410.0), look.vary(3, 160.0, 200.0), 300.0)
    };
    if look.is(Face::Above) {
        let lid = rect(-w / 2.0, -250.0, w, 250.0, 34.0);
        c.drop(&lid);
        let paint = c.sheet(look.tone);
        c.fill(&lid, paint);
        c.fill(&disc(-w * 0.2, -12.0, 46.0), of(INK));
        c.fill(&rect(w * 0.05, -214.0, w * 0.32, 70.0, 16.0), dark(0.1));
        for x in [0.12, 0.21, 0.3] {
            c.fill(&disc(w * x, -179.0, 11.0), look.tone.contrast());
        }
        emblem(c, look, -w * 0.2, -150.0, 26.0, look.tone.contrast());
        return Frame::new(-w / 2.0, -250.0, w / 2.0, 34.0);
    }
    let foot = if look.is(Face::Turned) { 0.0 } else { 12.0 };
    if foot > 0.0 {
        for x in [-0.34, 0.34] {
            c.fill(&rect(w * x - 20.0, -14.0, 40.0, 14.0, 4.0), of(INK));
        }
    }
    let mut frame = Frame::standing(w, h);
    c.placed(0.0, -foot, 1.0, |c| {
        frame = carton(c, look, look.tone, (w, h, deep), |c| {
            c.stroke(&line(-w / 2.0 + 8.0, -h * 0.34, w / 2.0 - 8.0, -h * 0.34), 2.0, dark(0.16));
            if look.is(Face::Back) { ports(c, w, h) } else { lens(c, look, w, h) }
        });
    });
    frame
}

fn lens(c: &mut Canvas, look: Look, w: f32, h: f32) {
    let (x, r) = (if w > 260.0 { -w * 0.2 } else { 0.0 }, h.min(w) * 0.31);
    let y = if h > w { -h * 0.06 } else { h * 0.04 };
    let rim = c.metal(of(STEEL).darken(0.3));
    c.fill(&disc(x, y, r), rim);
    c.fill(&disc(x, y, r * 0.84), rgb(0x121317));
    let glass = c.glow(
        35,
        30,
        70,
        &[(0, rgb(0xb9d6f2), 1.0), (35, rgb(0x4a6ba3), 1.0), (100, rgb(0x121a30), 1.0)],
    );
    c.fill(&disc(x, y, r * 0.62), glass);
    c.fill(&oval(x - r * 0.2, y - r * 0.24, r * 0.16, r * 0.11), light(0.9));
    if w > 260.0 {
        let grille = c.pattern(13.0, 13.0, 0.0, |c| c.fill(&disc(6.5, 6.5, 3.4), dark(0.35)));
        c.placed(w * 0.12, -h * 0.14, 1.0, |c| {
            c.fill(&rect(0.0, 0.0, (w * 0.28 / 13.0).round() * 13.0, 65.0, 0.0), grille)
        });
    } else {
        emblem(c, look, 0.0, h * 0.34, 18.0, look.tone.contrast());
    }
}

fn ports(c: &mut Canvas, w: f32, h: f32) {
    c.fill(&rect(-w * 0.4, -h * 0.16, w * 0.8, h * 0.46, 12.0), of(INK));
    for (index, x) in [-0.32, -0.18, -0.04].into_iter().enumerate() {
        c.fill(
            &rect(w * x, -h * 0.02, w * 0.1, 14.0 + index as f32 * 3.0, 3.0),
            of(STEEL).darken(0.2),
        );
    }
    for x in [0.14, 0.24, 0.33] {
        c.fill(&disc(w * x, h * 0.06, w * 0.03), of(STEEL).darken(0.3));
        c.fill(&disc(w * x, h * 0.06, w * 0.016), rgb(0x15161a));
    }
}

/// A camera for the top of a screen.
pub fn webcam(c: &mut Canvas, look: Look) -> Frame {
    let wide = look.chance(1, 2);
    let squeeze = if look.is(Face::Turned) { 0.82 } else { 1.0 };
    let clip = c.down(&[(0, look.tone.darken(0.1), 1.0), (100, look.tone.darken(0.36), 1.0)]);
    c.fill(
        &poly(&[
            (-60.0, -110.0, 8.0),
            (60.0, -110.0, 8.0),
            (84.0, -20.0, 16.0),
            (104.0, 0.0, 10.0),
            (-104.0, 0.0, 10.0),
            (-84.0, -20.0, 16.0),
        ]),
        clip,
    );
    c.fill(&oval(0.0, -108.0, 34.0, 20.0), of(INK));
    let (w, h) = if wide { (400.0, 140.0) } else { (240.0, 240.0) };
    c.matrix([squeeze, if squeeze < 1.0 { 0.06 } else { 0.0 }, 0.0, 1.0, 0.0, -118.0], |c| {
        if squeeze < 1.0 {
            c.fill(&rect(-w / 2.0, -h, w + 46.0, h, h * 0.5), look.tone.darken(0.32));
        }
        let body = c.sheet(look.tone);
        c.fill(&rect(-w / 2.0, -h, w, h, h * 0.5), body);
        if look.is(Face::Back) {
            c.fill(&rect(-30.0, -h * 0.42, 60.0, 24.0, 12.0), of(INK));
            return emblem(c, look, 0.0, -h * 0.68, 18.0, look.tone.contrast());
        }
        c.fill(&rect(-w / 2.0 + 12.0, -h + 12.0, w - 24.0, h - 24.0, h * 0.42), rgb(0x1d1e22));
        eye(c, 0.0, -h / 2.0, h.min(170.0) * 0.36);
        c.fill(
            &disc(if wide { w * 0.32 } else { 0.0 }, if wide { -h / 2.0 } else { -h + 32.0 }, 5.0),
            rgb(0x8fe0b0),
        );
    });
    Frame::standing(w.max(210.0), h + 118.0)
}

fn eye(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let rim = c.metal(of(STEEL).darken(0.35));
    c.fill(&disc(x, y, r), rim);
    c.fill(&disc(x, y, r * 0.86), rgb(0x101114));
    let glass: Tone = rgb(0x3d5d8f);
    let paint = c.glow(
        35,
        30,
        75,
        &[(0, glass.lighten(0.6), 1.0), (40, glass, 1.0), (100, rgb(0x0c1222), 1.0)],
    );
    c.fill(&disc(x, y, r * 0.6), paint);
    c.fill(&oval(x - r * 0.2, y - r * 0.22, r * 0.15, r * 0.1), light(0.9));
}
