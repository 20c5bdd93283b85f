//! Bags, pouches, tubes and boxes, and the lipstick.

use super::bottles::lathe_at;
use super::canvas::{Canvas, dark, light};
use super::label::{emblem, fine_print, inside, print, words};
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, KRAFT, LEAF, PAPER, of};
use super::shade::{Tone, rgb};
use super::shape::{Shape, blob, d, line, oval, poly, rect};

/// Draws a flat front, squeezed and slanted when the thing is turned.
fn slanted(c: &mut Canvas, look: Look, paint: impl FnOnce(&mut Canvas)) {
    let m = if look.is(Face::Turned) {
        [0.84, 0.07, 0.0, 1.0, 0.0, 0.0]
    } else {
        [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]
    };
    c.matrix(m, paint);
}

/// A tube of cream on its cap.
pub fn tube(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 86.0, 104.0), look.vary(2, 330.0, 400.0));
    let cap = look.fitting();
    let squeeze = if look.is(Face::Turned) { 0.82 } else { 1.0 };
    let (wide, foot) = (w * 1.12 * squeeze, w * 0.86);
    let body = c.across(&[
        (0, look.tone.darken(0.16), 1.0),
        (26, look.tone.lighten(0.3), 1.0),
        (60, look.tone, 1.0),
        (100, look.tone.darken(0.18), 1.0),
    ]);
    let outline = poly(&[
        (-wide, -h - 60.0, 4.0),
        (wide, -h - 60.0, 4.0),
        (foot, -70.0, 90.0),
        (foot * 0.8, -52.0, 8.0),
        (-foot * 0.8, -52.0, 8.0),
        (-foot, -70.0, 90.0),
    ]);
    c.fill(&outline, body);
    let crimp = c.pattern(7.0, 30.0, 0.0, |c| c.fill(&rect(0.0, 0.0, 3.0, 30.0, 0.0), dark(0.14)));
    c.fill(&rect(-wide, -h - 60.0, 2.0 * wide, 30.0, 3.0), crimp);
    let lid = c.cylinder(cap);
    c.fill(
        &lathe_at(0.0, &[(62.0, foot * 0.84, 4.0), (0.0, foot * 0.9, 12.0)], foot * look.bow()),
        lid,
    );
    c.stroke(&line(-foot * 0.84, -54.0, foot * 0.84, -54.0), 2.0, dark(0.2));
    let (x, scale) = if look.is(Face::Turned) { (w * 0.2, 0.74) } else { (0.0, 1.0) };
    c.matrix([scale, 0.0, 0.0, 1.0, x, -h * 0.62], |c| {
        let ink = look.tone.contrast();
        if look.chance(3, 2) {
            c.fill(
                &rect(-w * 0.88, h * 0.2, w * 1.76, h * 0.08, 0.0),
                look.accent().mix(look.tone, 0.4),
            );
        }
        inside(c, look, w * 1.6, h * 0.6, ink);
    });
    c.gloss(-wide * 0.72, -h - 20.0, -96.0, 14.0);
    Frame::standing(2.0 * w * 1.12, h + 60.0)
}

/// A sheet mask in its sachet.
pub fn mask_pack(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 300.0, 340.0), look.vary(2, 400.0, 450.0));
    slanted(c, look, |c| {
        let body = rect(-w / 2.0, -h, w, h, 10.0);
        c.drop(&body);
        let paint = c.sheet(look.tone);
        c.fill(&body, paint);
        for y in [-h, -26.0] {
            let crimp =
                c.pattern(9.0, 26.0, 0.0, |c| c.fill(&rect(0.0, 0.0, 4.0, 26.0, 0.0), dark(0.08)));
            c.placed(0.0, y, 1.0, |c| c.fill(&rect(-w / 2.0, 0.0, w, 26.0, 6.0), crimp));
        }
        let ink = look.tone.contrast();
        if look.is(Face::Back) {
            return c.placed(0.0, -h / 2.0, 1.0, |c| fine_print(c, w * 0.9, h * 0.8, ink));
        }
        face(c, look, h);
        words(c, 0.0, -h * 0.14, w, &[0.5, 0.3], 9.0, ink);
        emblem(c, look, 0.0, -h * 0.85, 22.0, ink);
        c.fill(&d("M-120-300Q-60-380 0-390L-100-200Z"), light(0.12));
    });
    Frame::standing(w, h)
}

pub fn face(c: &mut Canvas, look: Look, h: f32) {
    let tone = of(PAPER).mix(look.tone, 0.14);
    c.placed(0.0, -h * 0.5, 1.0, |c| {
        let mask = c.sheet(tone);
        c.fill(
            &blob(&[
                (0.0, -100.0),
                (68.0, -74.0),
                (76.0, 0.0),
                (46.0, 78.0),
                (0.0, 104.0),
                (-46.0, 78.0),
                (-76.0, 0.0),
                (-68.0, -74.0),
            ]),
            mask,
        );
        let hole = look.tone.darken(0.16);
        for x in [-32.0, 32.0] {
            c.fill(&oval(x, -26.0, 18.0, 9.0), hole);
        }
        c.fill(&oval(0.0, 52.0, 24.0, 9.0), hole);
        c.stroke(&d("M-6-8Q-14 22 0 24Q14 22 6-8"), 3.0, dark(0.12));
    });
}

/// A standing pouch: gussets, a seal, a window or a label.
fn pouch(c: &mut Canvas, look: Look, skin: Tone, w: f32, h: f32, window: Option<Tone>) -> Frame {
    slanted(c, look, |c| {
        let half = w / 2.0;
        let body = blob_bag(half, h);
        let paint = c.across(&[
            (0, skin.darken(0.2), 1.0),
            (14, skin.lighten(0.16), 1.0),
            (60, skin, 1.0),
            (88, skin.darken(0.05), 1.0),
            (100, skin.darken(0.22), 1.0),
        ]);
        c.fill(&body, paint);
        c.fill(&rect(-half, -h, w, 26.0, 4.0), light(0.22));
        c.stroke(&line(-half + 4.0, -h + 40.0, half - 4.0, -h + 40.0), 4.0, dark(0.14));
        c.stroke(&line(-half + 4.0, -h + 30.0, half - 4.0, -h + 30.0), 2.0, light(0.4));
        c.stroke(&d("M-90-26Q0-2 90-26"), 4.0, dark(0.12));
        let ink = skin.contrast();
        if look.is(Face::Back) {
            return c.placed(0.0, -h * 0.46, 1.0, |c| fine_print(c, w * 0.8, h * 0.7, ink));
        }
        if let Some(filling) = window {
            contents(c, w, h, filling);
            c.placed(0.0, -h * 0.68, 1.0, |c| print(c, look, w * 0.8, h * 0.36, ink));
        } else {
            let paper = look.paper();
            c.fill(&rect(-w * 0.34, -h * 0.74, w * 0.68, h * 0.52, 6.0), paper);
            c.placed(0.0, -h * 0.48, 1.0, |c| print(c, look, w * 0.68, h * 0.52, paper.contrast()));
        }
        c.gloss(-half * 0.84, -h + 60.0, -70.0, 16.0);
    });
    Frame::standing(w, h)
}

fn blob_bag(half: f32, h: f32) -> Shape {
    poly(&[
        (-half, -h, 6.0),
        (half, -h, 6.0),
        (half * 0.97, -h * 0.5, 200.0),
        (half * 1.02, -20.0, 30.0),
        (half * 0.94, 0.0, 16.0),
        (0.0, 8.0, 100.0),
        (-half * 0.94, 0.0, 16.0),
        (-half * 1.02, -20.0, 30.0),
        (-half * 0.97, -h * 0.5, 200.0),
    ])
}

fn contents(c: &mut Canvas, w: f32, h: f32, filling: Tone) {
    let glass = rect(-w * 0.3, -h * 0.42, w * 0.6, h * 0.3, w * 0.12);
    c.fill(&glass, filling.darken(0.4));
    let heap = c.pattern(58.0, 44.0, 14.0, |c| {
        for (x, y, shade) in [
            (16.0, 12.0, 0.0),
            (44.0, 10.0, 0.14),
            (30.0, 32.0, 0.06),
            (2.0, 36.0, 0.18),
            (58.0, 36.0, 0.18),
        ] {
            let nut = c.ball(filling.darken(shade));
            c.fill(&oval(x, y, 16.0, 11.0), nut);
        }
    });
    c.fill(&glass, heap);
    c.stroke(&glass, 4.0, light(0.5));
}

/// A pouch of tea leaves.
pub fn tea_pouch(c: &mut Canvas, look: Look) -> Frame {
    let skin = if look.chance(1, 4) { of(KRAFT) } else { look.tone };
    let leaves = look.chance(2, 3).then(|| of(LEAF).darken(0.35));
    pouch(c, look, skin, look.vary(3, 280.0, 320.0), look.vary(4, 390.0, 440.0), leaves)
}

/// A bag of nuts or dried fruit with a window.
pub fn nut_bag(c: &mut Canvas, look: Look) -> Frame {
    let filling = [rgb(0xb57a43), rgb(0xd3a869), rgb(0x8a4b33), rgb(0xc56a3a), rgb(0xd8c08a)];
    pouch(
        c,
        look,
        look.tone,
        look.vary(3, 310.0, 350.0),
        look.vary(4, 380.0, 430.0),
        Some(filling[look.pick(5, filling.len())]),
    )
}

/// A side-gusset bag with a folded top and a valve.
pub fn coffee_bag(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 250.0, 290.0), look.vary(2, 380.0, 430.0));
    let skin = look.tone;
    if look.is(Face::Turned) {
        let shade = c.side(skin);
        c.fill(
            &poly(&[
                (w * 0.36, -h + 40.0, 2.0),
                (w * 0.62, -h + 12.0, 4.0),
                (w * 0.66, -36.0, 10.0),
                (w * 0.4, 0.0, 4.0),
            ]),
            shade,
        );
        c.stroke(&line(w * 0.5, -h + 40.0, w * 0.54, -30.0), 4.0, dark(0.16));
    }
    slanted(c, look, |c| {
        let half = w / 2.0;
        let paint = c.across(&[
            (0, skin.darken(0.12), 1.0),
            (20, skin.lighten(0.14), 1.0),
            (70, skin, 1.0),
            (100, skin.darken(0.12), 1.0),
        ]);
        c.fill(
            &poly(&[
                (-half * 0.94, -h + 50.0, 4.0),
                (half * 0.94, -h + 50.0, 4.0),
                (half, -h * 0.4, 100.0),
                (half * 0.97, 0.0, 12.0),
                (-half * 0.97, 0.0, 12.0),
                (-half, -h * 0.4, 100.0),
            ]),
            paint,
        );
        let fold = c.down(&[(0, skin.lighten(0.12), 1.0), (100, skin.darken(0.14), 1.0)]);
        c.fill(&rect(-half * 0.97, -h, half * 1.94, 62.0, 6.0), fold);
        c.fill(
            &rect(-half * 1.06, -h + 20.0, half * 2.12, 15.0, 6.0),
            if skin.lightness() < 0.45 { of(BRASS) } else { of(INK) },
        );
        c.fill(&rect(-half * 0.94, -h + 62.0, half * 1.88, 7.0, 0.0), dark(0.12));
        let ink = skin.contrast();
        if look.is(Face::Back) {
            return c.placed(0.0, -h * 0.42, 1.0, |c| fine_print(c, w * 0.84, h * 0.7, ink));
        }
        c.fill(&super::shape::disc(0.0, -h * 0.76, 9.0), dark(0.22));
        c.fill(&super::shape::disc(0.0, -h * 0.76, 4.0), dark(0.4));
        let paper = look.paper();
        c.fill(&rect(-w * 0.34, -h * 0.66, w * 0.68, h * 0.5, 4.0), paper);
        c.placed(0.0, -h * 0.41, 1.0, |c| print(c, look, w * 0.68, h * 0.5, paper.contrast()));
        c.gloss(-half * 0.86, -h + 90.0, -50.0, 12.0);
    });
    Frame::standing(w * 1.08, h)
}

/// A lipstick, open.
pub fn lipstick(c: &mut Canvas, look: Look) -> Frame {
    let (r, h) = (look.vary(1, 54.0, 66.0), look.vary(2, 150.0, 190.0));
    let case = if look.chance(3, 2) { of(INK) } else { look.fitting() };
    let bow = look.bow() * r;
    let stick = c.cylinder(look.tone);
    let slope = if look.is(Face::Back) { -1.0 } else { 1.0 };
    c.matrix([slope, 0.0, 0.0, 1.0, 0.0, 0.0], |c| {
        c.fill(
            &poly(&[
                (-r * 0.62, -h - 40.0, 0.0),
                (-r * 0.62, -h - 196.0, 60.0),
                (-r * 0.1, -h - 214.0, 50.0),
                (r * 0.62, -h - 140.0, 46.0),
                (r * 0.62, -h - 40.0, 0.0),
            ]),
            stick,
        );
        let cut = blob(&[
            (-r * 0.4, -h - 196.0),
            (r * 0.05, -h - 192.0),
            (r * 0.52, -h - 136.0),
            (r * 0.3, -h - 124.0),
            (-r * 0.3, -h - 160.0),
        ]);
        c.fill(&cut, look.tone.lighten(0.28));
    });
    let gold = c.metal(of(BRASS));
    c.fill(&lathe_at(-h - 4.0, &[(74.0, r * 0.74, 4.0), (0.0, r * 0.76, 2.0)], bow), gold);
    let base = c.cylinder(case);
    c.fill(&lathe_at(0.0, &[(h, r, 5.0), (0.0, r, 8.0)], bow), base);
    c.fill(&rect(-r, -h + 18.0, 2.0 * r, 8.0, 0.0), gold);
    emblem(c, look, 0.0, -h * 0.46, r * 0.3, of(BRASS).lighten(0.2));
    c.gloss(-r * 0.8, -h + 36.0, -20.0, r * 0.18);
    let x = r * 2.5;
    c.placed(x, 0.0, 1.0, |c| {
        c.fill(&lathe_at(0.0, &[(h * 1.16, r * 1.02, 14.0), (0.0, r * 1.04, 8.0)], bow), base);
        c.fill(&rect(-r * 1.04, -20.0, r * 2.08, 8.0, 0.0), gold);
        c.gloss(-r * 0.8, -h * 1.1, -30.0, r * 0.18);
    });
    Frame::new(-r, -h - 208.0, x + r, 0.0)
}
