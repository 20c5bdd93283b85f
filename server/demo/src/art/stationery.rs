//! Notebook, pen, stapler.

use super::canvas::{Canvas, dark, light};
use super::label::emblem;
use super::look::{Face, Frame, Look};
use super::paints::{BRASS, INK, PAPER, STEEL, of};
use super::shade::rgb;
use super::shape::{d, disc, line, poly, rect};

/// A notebook; from above open with a pen.
pub fn notebook(c: &mut Canvas, look: Look) -> Frame {
    let (w, h) = (look.vary(1, 310.0, 350.0), look.vary(2, 430.0, 470.0));
    if look.is(Face::Above) {
        return notebook_open(c, look);
    }
    let turned = look.is(Face::Turned);
    let m = if turned { [0.86, 0.08, 0.0, 1.0, 0.0, 0.0] } else { [1.0, 0.0, 0.0, 1.0, 0.0, 0.0] };
    c.matrix(m, |c| {
        let cover = rect(-w / 2.0, -h / 2.0, w, h, 14.0);
        c.drop(&cover);
        let thick = if turned { 30.0 } else { 9.0 };
        c.fill(
            &rect(-w / 2.0 + 4.0, -h / 2.0 + 6.0, w + thick, h - 4.0, 10.0),
            of(PAPER).darken(0.08),
        );
        for step in 1..4 {
            let x = w / 2.0 + thick * step as f32 / 4.0;
            c.stroke(&line(x, -h / 2.0 + 12.0, x, h / 2.0 - 10.0), 1.5, dark(0.1));
        }
        let paint = c.sheet(look.tone);
        c.fill(&cover, paint);
        let edge = if look.is(Face::Back) { w / 2.0 - 34.0 } else { -w / 2.0 };
        c.fill(&rect(edge, -h / 2.0, 34.0, h, 12.0), dark(0.1));
        binding(c, look, w, h);
        if look.is(Face::Back) {
            return emblem(c, look, 0.0, h * 0.38, 20.0, look.tone.contrast());
        }
        let paper = look.paper();
        match look.pick(3, 3) {
            0 => {
                c.fill(&rect(-w * 0.22, -h * 0.3, w * 0.5, h * 0.22, 6.0), paper);
                c.placed(w * 0.03, -h * 0.19, 1.0, |c| {
                    super::label::print(c, look, w * 0.5, h * 0.22, paper.contrast())
                });
            }
            1 => emblem(c, look, w * 0.03, -h * 0.05, 54.0, look.tone.step(0.3)),
            _ => {
                c.fill(&rect(-w / 2.0, h * 0.16, w, h * 0.12, 0.0), look.accent());
                emblem(c, look, w * 0.03, -h * 0.12, 34.0, look.tone.contrast());
            }
        }
    });
    Frame::centred(w + 20.0, h)
}

fn binding(c: &mut Canvas, look: Look, w: f32, h: f32) {
    let side = if look.is(Face::Back) { -1.0 } else { 1.0 };
    if look.chance(4, 2) {
        c.fill(
            &rect(side * (w / 2.0 - 44.0) - 6.0, -h / 2.0 - 2.0, 12.0, h + 4.0, 3.0),
            look.tone.step(0.34),
        );
        c.fill(&rect(-20.0, h / 2.0 - 2.0, 13.0, 36.0, 2.0), rgb(0xc65f4c));
    } else {
        for step in 0..12 {
            let y = -h / 2.0 + 24.0 + step as f32 * (h - 48.0) / 11.0;
            c.stroke(
                &line(-side * (w / 2.0 + 9.0), y, -side * (w / 2.0 - 16.0), y),
                7.0,
                of(STEEL).darken(0.15),
            );
        }
    }
}

fn notebook_open(c: &mut Canvas, look: Look) -> Frame {
    let cover = rect(-236.0, -166.0, 472.0, 332.0, 12.0);
    c.drop(&cover);
    c.fill(&cover, look.tone);
    c.both(|c| {
        let page = c.across(&[
            (0, of(PAPER).darken(0.16), 1.0),
            (16, of(PAPER), 1.0),
            (100, of(PAPER).lighten(0.3), 1.0),
        ]);
        c.fill(
            &poly(&[
                (0.0, -154.0, 0.0),
                (226.0, -158.0, 8.0),
                (226.0, 154.0, 8.0),
                (0.0, 158.0, 0.0),
            ]),
            page,
        );
    });
    for row in 0..9 {
        let y = -118.0 + row as f32 * 28.0;
        c.stroke(&line(28.0, y, 204.0, y), 1.5, dark(0.14));
    }
    emblem(c, look, -114.0, 0.0, 50.0, look.tone.mix(of(PAPER), 0.2));
    c.fill(&rect(60.0, 150.0, 14.0, 54.0, 2.0), rgb(0xc65f4c));
    c.turned(150.0, 20.0, 28.0, |c| {
        c.placed(0.0, 0.0, 0.6, |c| one_pen(c, look.toned(look.accent()), true))
    });
    Frame::new(-236.0, -166.0, 236.0, 200.0)
}

/// A pen, upright with its point down; capped on the back.
pub fn pen(c: &mut Canvas, look: Look) -> Frame {
    let capped = look.is(Face::Back);
    if look.is(Face::Front) || capped {
        c.turned(0.0, 0.0, 32.0, |c| one_pen(c, look, !capped));
        return Frame::new(-150.0, -224.0, 150.0, 224.0);
    }
    for (x, turn) in [(-70.0, 26.0), (60.0, 38.0)] {
        c.turned(x, 0.0, turn, |c| {
            one_pen(c, if x < 0.0 { look } else { look.toned(look.tone.darken(0.12)) }, x < 0.0)
        });
    }
    Frame::new(-210.0, -224.0, 210.0, 224.0)
}

fn one_pen(c: &mut Canvas, look: Look, open: bool) {
    let fountain = look.chance(1, 2);
    let trim = if look.chance(2, 2) { of(BRASS) } else { of(STEEL) };
    let shine = c.metal(trim);
    c.fill(&rect(-14.0, -216.0, 52.0, 450.0, 22.0), dark(0.07));
    let body = c.cylinder(look.tone);
    c.fill(
        &poly(&[
            (-20.0, -236.0, 16.0),
            (20.0, -236.0, 16.0),
            (23.0, 0.0, 60.0),
            (21.0, 150.0, 8.0),
            (-21.0, 150.0, 8.0),
            (-23.0, 0.0, 60.0),
        ]),
        body,
    );
    if open {
        let grip = c.cylinder(if fountain { look.tone.darken(0.3) } else { of(INK) });
        c.fill(
            &poly(&[
                (-19.0, 146.0, 0.0),
                (19.0, 146.0, 0.0),
                (13.0, 206.0, 4.0),
                (-13.0, 206.0, 4.0),
            ]),
            grip,
        );
        if fountain {
            c.fill(&d("M-13 204H13Q16 226 0 262Q-16 226-13 204Z"), shine);
            c.stroke(&line(0.0, 226.0, 0.0, 256.0), 2.0, dark(0.5));
        } else {
            c.fill(&d("M-12 204H12L4 236V246H-4V236Z"), shine);
        }
    } else {
        let cap = c.cylinder(look.tone.darken(0.1));
        c.fill(&rect(-26.0, 60.0, 52.0, 186.0, 20.0), cap);
    }
    c.fill(&rect(-23.0, if open { 138.0 } else { 54.0 }, 46.0, 12.0, 3.0), shine);
    c.fill(&rect(-22.0, -96.0, 44.0, 9.0, 2.0), shine);
    let (top, len) = if open { (-222.0, 150.0) } else { (78.0, 130.0) };
    c.fill(&rect(6.0, top, 11.0, len, 5.0), shine);
    c.gloss(-13.0, -210.0, 120.0, 7.0);
}

/// A stapler.
pub fn stapler(c: &mut Canvas, look: Look) -> Frame {
    let side = if look.is(Face::Back) { -1.0 } else { 1.0 };
    let above = look.is(Face::Above);
    if above {
        let body = rect(-64.0, -230.0, 128.0, 460.0, 56.0);
        c.drop(&body);
        let paint = c.cylinder(look.tone);
        c.fill(&body, paint);
        c.fill(&rect(-40.0, -190.0, 80.0, 300.0, 36.0), light(0.14));
        c.fill(&rect(-44.0, 190.0, 88.0, 30.0, 8.0), of(STEEL));
        emblem(c, look, 0.0, -110.0, 26.0, look.tone.contrast());
        return Frame::centred(130.0, 460.0);
    }
    let m = if look.is(Face::Turned) {
        [0.88, 0.08, 0.0, 1.0, 0.0, -14.0]
    } else {
        [side, 0.0, 0.0, 1.0, 0.0, 0.0]
    };
    c.matrix(m, |c| {
        let base = c.down(&[(0, of(INK).lighten(0.2), 1.0), (100, of(INK), 1.0)]);
        c.fill(
            &poly(&[
                (-250.0, -30.0, 12.0),
                (256.0, -30.0, 16.0),
                (262.0, 0.0, 8.0),
                (-254.0, 0.0, 8.0),
            ]),
            base,
        );
        let rail = c.down(&[(0, of(STEEL).lighten(0.5), 1.0), (100, of(STEEL).darken(0.3), 1.0)]);
        c.turned(-200.0, -46.0, -7.0, |c| {
            c.fill(&rect(0.0, -22.0, 440.0, 34.0, 5.0), rail);
            c.fill(&rect(410.0, -22.0, 24.0, 44.0, 4.0), of(STEEL).darken(0.25));
        });
        let shell = c.down(&[
            (0, look.tone.lighten(0.32), 1.0),
            (45, look.tone, 1.0),
            (100, look.tone.darken(0.24), 1.0),
        ]);
        let hump = look.vary(1, -178.0, -146.0);
        c.fill(
            &poly(&[
                (-250.0, -24.0, 12.0),
                (-240.0, -122.0, 60.0),
                (-60.0, hump, 120.0),
                (190.0, -176.0, 80.0),
                (258.0, -126.0, 30.0),
                (250.0, -96.0, 12.0),
                (-120.0, -62.0, 30.0),
                (-170.0, -24.0, 14.0),
            ]),
            shell,
        );
        c.fill(&disc(-206.0, -62.0, 15.0), of(STEEL));
        c.stroke(&d("M-180-126Q-40-176 170-150"), 7.0, light(0.35));
        emblem(c, look, 20.0, -116.0, 22.0, look.tone.contrast());
    });
    Frame::new(-262.0, -186.0, 262.0, 2.0)
}
