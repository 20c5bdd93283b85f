//! Bottles: dropper, pump, spray, roll-on, supplements, thermos.

use super::canvas::{Canvas, dark, light};
use super::label::wrapped;
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, PAPER, STEEL, of};
use super::shade::Tone;
use super::shape::{Corner, d, lathe, line, oval, rect, wire, wrap};

/// Which side of the drawing a spout points to: away on the back.
fn hand(look: Look) -> f32 {
    if look.is(Face::Back) { -1.0 } else { 1.0 }
}

/// A glass body with its contents up to `level`, and reflections.
fn vial(c: &mut Canvas, look: Look, profile: &[Corner], level: f32) {
    let r = profile[profile.len() - 1].1;
    let bow = r * look.bow();
    let glass = c.glass(look.tone);
    let body = lathe(profile, bow);
    c.fill(&body, glass);
    c.within(&body, |c| {
        let depth = c.down(&[(0, look.tone.darken(0.1), 0.3), (100, look.tone.darken(0.3), 0.5)]);
        c.fill(&rect(-r, -level, 2.0 * r, level + bow, 0.0), depth);
        c.fill(&oval(0.0, -level, r, bow * 0.8), light(0.16));
    });
}

/// A cap's ridges.
fn ridges(c: &mut Canvas, r: f32, top: f32, bottom: f32) {
    for step in -3..=3 {
        let x = r * (step as f32 * 0.42).sin() * 1.02;
        c.stroke(&line(x, top, x, bottom), 2.0, dark(0.16));
    }
}

/// A bottle with a pipette, for oils and serums.
pub fn dropper_bottle(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 92.0, 122.0), look.vary(2, 236.0, 320.0));
    let (neck, bow) = (r * 0.42, look.bow());
    let shoulder = look.vary(3, 16.0, 60.0);
    vial(
        c,
        look,
        &[
            (h + 16.0, neck, 2.0),
            (h, neck, 14.0),
            (h - shoulder * 0.7, r, shoulder),
            (0.0, r, 24.0),
        ],
        h * 0.78,
    );
    wrapped(c, look, r, -h * 0.66, -h * 0.16, look.vary(4, 0.9, 1.25));
    c.gloss(-r * 0.84, -h + shoulder, -24.0, r * 0.12);
    let cap = look.fitting();
    let collar = c.metal(cap);
    c.fill(
        &lathe_at(-h - 10.0, &[(50.0, neck * 1.22, 6.0), (0.0, neck * 1.22, 3.0)], neck * bow),
        collar,
    );
    ridges(c, neck * 1.2, -h - 54.0, -h - 14.0);
    let bulb = c.cylinder(if look.chance(5, 2) { of(INK) } else { of(PAPER).darken(0.06) });
    let tall = look.vary(6, 70.0, 110.0);
    c.fill(
        &lathe_at(
            -h - 58.0,
            &[
                (tall, neck * 0.6, 26.0),
                (tall * 0.55, neck * 0.58, 20.0),
                (12.0, neck * 0.86, 12.0),
                (0.0, neck * 0.86, 0.0),
            ],
            neck * bow,
        ),
        bulb,
    );
    c.gloss(-neck * 0.38, -h - 48.0 - tall, -h - 70.0, neck * 0.2);
    Frame::standing(2.0 * r, h + 58.0 + tall)
}

/// A lathe whose foot stands at `y`.
pub fn lathe_at(y: f32, half: &[Corner], bow: f32) -> super::shape::Shape {
    let lifted: Vec<Corner> = half.iter().map(|&(h, w, r)| (h - y, w, r)).collect();
    let foot = half[half.len() - 1].1;
    let mut right: Vec<Corner> = lifted.iter().map(|&(h, w, r)| (w, -h, r)).collect();
    if bow > 0.5 {
        right.push((foot * 0.6, y + bow, foot * 0.5));
    }
    super::shape::mirror(&right)
}

/// A bottle with a pump, for lotion and shampoo.
pub fn pump_bottle(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 96.0, 124.0), look.vary(2, 300.0, 360.0));
    let (bow, cap, side) = (look.bow(), look.fitting(), hand(look));
    let stem = c.metal(of(STEEL));
    c.fill(&rect(-8.0, -h - 92.0, 16.0, 80.0, 0.0), stem);
    let head = c.cylinder(cap);
    let reach = if look.is(Face::Turned) { 66.0 } else { 92.0 } * side;
    c.fill(&wireless(reach, -h - 118.0), cap.darken(0.06));
    c.fill(&lathe_at(-h - 84.0, &[(40.0, 32.0, 12.0), (0.0, 30.0, 8.0)], 4.0), head);
    c.fill(&lathe_at(-h - 4.0, &[(46.0, 40.0, 8.0), (0.0, 42.0, 4.0)], 42.0 * bow), head);
    ridges(c, 40.0, -h - 44.0, -h - 6.0);
    let (skin, soft) = (look.tone, look.vary(3, 26.0, 70.0));
    let body = c.cylinder(skin);
    c.fill(
        &lathe(
            &[
                (h + 4.0, 34.0, 4.0),
                (h - 8.0, 36.0, 8.0),
                (h - 26.0, r, soft),
                (0.0, r * look.vary(7, 0.9, 1.04), 26.0),
            ],
            r * bow,
        ),
        body,
    );
    wrapped(c, look, r, -h * 0.7, -h * 0.2, look.vary(4, 0.8, 1.15));
    c.gloss(-r * 0.82, -h + 50.0, -30.0, r * 0.11);
    Frame::new(-r.max(96.0), -h - 126.0, r.max(96.0), 0.0)
}

/// A pump's nozzle reaching sideways.
fn wireless(reach: f32, y: f32) -> super::shape::Shape {
    super::shape::poly(&[
        (-reach.signum() * 24.0, y - 4.0, 8.0),
        (reach * 0.7, y - 2.0, 16.0),
        (reach, y + 18.0, 5.0),
        (reach * 0.86, y + 24.0, 4.0),
        (reach * 0.62, y + 16.0, 10.0),
        (-reach.signum() * 24.0, y + 20.0, 6.0),
    ])
}

/// A bottle with an atomiser, for mists and cleaners.
pub fn spray_bottle(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 74.0, 96.0), look.vary(2, 300.0, 370.0));
    let bow = look.bow();
    let trigger = look.chance(8, 3);
    let cap = look.fitting();
    if trigger {
        spray_gun(c, look, h, cap);
    } else {
        let lid = c.cylinder(cap);
        let veil = c.across(&[
            (0, cap.lighten(0.4), 0.5),
            (24, super::shade::WHITE, 0.6),
            (100, cap.lighten(0.3), 0.45),
        ]);
        c.fill(
            &lathe_at(
                -h,
                &[(62.0, 20.0, 6.0), (30.0, 20.0, 2.0), (30.0, 36.0, 5.0), (0.0, 38.0, 3.0)],
                38.0 * bow,
            ),
            lid,
        );
        c.fill(&lathe_at(-h + 2.0, &[(104.0, 40.0, 14.0), (0.0, 42.0, 4.0)], 42.0 * bow), veil);
        c.fill(&rect(-5.0, -h - 50.0, 10.0, 7.0, 3.0), dark(0.5));
    }
    let soft = look.vary(3, 24.0, 54.0);
    vial(
        c,
        look,
        &[(h, 30.0, 4.0), (h - 16.0, 34.0, 10.0), (h - 44.0, r, soft), (0.0, r, 22.0)],
        h * 0.8,
    );
    wrapped(c, look, r, -h * 0.68, -h * 0.2, look.vary(4, 0.85, 1.2));
    c.gloss(-r * 0.82, -h + 50.0, -30.0, r * 0.13);
    Frame::standing(2.0 * r.max(84.0), h + if trigger { 118.0 } else { 104.0 })
}

fn spray_gun(c: &mut Canvas, look: Look, h: f32, cap: Tone) {
    let body = c.sheet(cap);
    c.matrix([hand(look), 0.0, 0.0, 1.0, 0.0, -h], |c| {
        c.stroke(&d("M-20-62Q-56-40-50 8"), 14.0, cap.darken(0.12));
        c.fill(&d("M-66-108Q-74-76-62-72H0Q12-72 14-50L20 4H-20L-16-40Q-40-60 40-60Q72-66 66-96Q50-118 0-116H-50Q-62-118-66-108Z"), body);
        c.fill(&rect(-84.0, -104.0, 22.0, 26.0, 5.0), cap.darken(0.2));
        c.stroke(&d("M-50-104H40"), 4.0, light(0.25));
    });
    let collar = c.cylinder(cap.darken(0.1));
    c.fill(&rect(-34.0, -h - 8.0, 68.0, 22.0, 5.0), collar);
}

/// A slim vial with a ball, for perfume oils.
pub fn roll_on(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 50.0, 64.0), look.vary(2, 230.0, 280.0));
    let (bow, tall) = (look.bow(), look.vary(5, 90.0, 124.0));
    let open = look.is(Face::Above) || look.chance(9, 2);
    let ball = c.ball(of(STEEL));
    c.fill(&super::shape::disc(0.0, -h - 16.0, r * 0.5), ball);
    vial(
        c,
        look,
        &[(h + 10.0, r * 0.62, 4.0), (h, r * 0.64, 5.0), (h - 14.0, r, 16.0), (0.0, r, 16.0)],
        h * 0.84,
    );
    wrapped(c, look, r, -h * 0.78, -h * 0.14, look.vary(4, 0.9, 1.3));
    c.gloss(-r * 0.8, -h + 20.0, -16.0, r * 0.18);
    let cap = c.metal(look.fitting());
    let (x, y) = if open { (r * 2.3, 0.0) } else { (0.0, -h + 2.0) };
    c.placed(x, y, 1.0, |c| {
        c.fill(&lathe(&[(tall, r * 0.96, 12.0), (0.0, r * 0.98, 3.0)], r * bow), cap);
        c.stroke(&wrap(r * 0.97, -8.0, -7.0, -1.4, 1.4, bow), 2.0, dark(0.25));
    });
    if open {
        Frame::new(-r, -h - 16.0 - r * 0.5, r * 3.3, 0.0)
    } else {
        Frame::standing(2.0 * r, h + tall)
    }
}

/// A jar-like bottle with a screw cap, for capsules.
pub fn supplement_bottle(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 106.0, 126.0), look.vary(2, 230.0, 290.0));
    let bow = look.bow();
    let amber = look.chance(11, 3);
    let skin = if amber { of(0xa0622a) } else { of(PAPER).darken(0.02) };
    let body = if amber { c.glass(skin) } else { c.cylinder(skin) };
    c.fill(
        &lathe(
            &[(h + 10.0, r * 0.72, 2.0), (h, r * 0.74, 10.0), (h - 20.0, r, 34.0), (0.0, r, 26.0)],
            r * bow,
        ),
        body,
    );
    let cap = if look.chance(12, 2) { look.tone } else { of(PAPER) };
    let lid = c.cylinder(cap);
    c.fill(&lathe_at(-h - 2.0, &[(74.0, r * 0.8, 14.0), (0.0, r * 0.84, 4.0)], r * bow), lid);
    ridges(c, r * 0.82, -h - 62.0, -h - 4.0);
    if look.is(Face::Turned) {
        c.fill(&oval(0.0, -h - 72.0, r * 0.76, r * 0.15), cap.lighten(0.3));
    }
    let wide = c.cylinder(look.tone);
    c.fill(&wrap(r, -h * 0.78, -h * 0.14, -1.57, 1.57, bow), wide);
    wrapped(c, look, r, -h * 0.72, -h * 0.3, 0.85);
    c.fill(&wrap(r, -h * 0.22, -h * 0.19, -1.57, 1.57, bow), light(0.5));
    c.gloss(-r * 0.86, -h + 20.0, -24.0, r * 0.09);
    Frame::standing(2.0 * r, h + 76.0)
}

/// A vacuum flask.
pub fn thermos(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 72.0, 90.0), look.vary(2, 340.0, 400.0));
    let bow = look.bow();
    let neck = r * look.vary(3, 0.72, 0.96);
    let body = c.cylinder(look.tone);
    c.fill(
        &lathe(
            &[(h, neck, 4.0), (h - 24.0, neck, 16.0), (h - 60.0, r, 34.0), (0.0, r, 18.0)],
            r * bow,
        ),
        body,
    );
    let band = c.metal(of(STEEL));
    c.fill(&wrap(r, -22.0, -4.0, -1.57, 1.57, bow), band);
    c.fill(&rect(-neck, -h - 12.0, 2.0 * neck, 14.0, 2.0), band);
    let cap = match look.pick(4, 3) {
        0 => look.tone.darken(0.25),
        1 => of(INK),
        _ => of(STEEL),
    };
    let lid = c.cylinder(cap);
    let tall = look.vary(5, 54.0, 90.0);
    c.fill(&lathe_at(-h - 10.0, &[(tall, neck * 0.92, 18.0), (0.0, neck, 3.0)], neck * bow), lid);
    if look.chance(6, 2) {
        let wide = if look.is(Face::Turned) { 0.3 } else { 0.62 };
        let loops = [
            (-neck * wide, -h - tall, 0.0),
            (-neck * wide, -h - tall - 48.0, 30.0),
            (neck * wide, -h - tall - 48.0, 30.0),
            (neck * wide, -h - tall, 0.0),
        ];
        c.stroke(&wire(&loops), 13.0, cap.darken(0.12));
    }
    mark(c, look, r, h);
    c.gloss(-r * 0.78, -h + 50.0, -36.0, r * 0.13);
    Frame::standing(2.0 * r, h + tall + 58.0)
}

fn mark(c: &mut Canvas, look: Look, r: f32, h: f32) {
    let ink = match look.pick(7, 3) {
        0 => of(BRASS),
        1 => look.tone.contrast(),
        _ => look.tone.step(0.35),
    };
    match look.face {
        Face::Back => super::label::fine_print(c, r * 0.8, 0.0, ink),
        Face::Turned => c.matrix([0.86, -0.1, 0.0, 1.0, r * 0.45, -h * 0.52], |c| {
            super::label::emblem(c, look, 0.0, 0.0, r * 0.34, ink)
        }),
        _ => super::label::emblem(c, look, 0.0, -h * 0.52, r * 0.34, ink),
    }
}
