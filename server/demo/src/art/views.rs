//! The eight views, for any motif: stage, motif, props. Not the motifs.

use super::canvas::{Canvas, dark, light, turn};
use super::label;
use super::look::{Face, Frame, Look};
use super::motif::{Motif, Stance};
use super::paints::{KRAFT, PAPER, of};
use super::props::{self, Family};
use super::shade::{Tone, rgb};
use super::shape::{Pen, d, poly, rect};
use super::stage;
use super::texture;
use crate::picture::View;

/// Draws one view on the sheet (800 × 800).
pub fn draw(c: &mut Canvas, motif: &Motif, look: Look, view: View) {
    match view {
        View::Front => front(c, motif, look),
        View::Angle => front(c, motif, look.facing(Face::Turned)),
        View::Back => front(c, motif, look.facing(Face::Back)),
        View::Detail => detail(c, motif, look),
        View::Scene => scene(c, motif, look),
        View::Packaging => packaging(c, motif, look),
        View::Size => size(c, motif, look),
        View::Flatlay => flatlay(c, motif, look),
    }
}

/// A motif drawn aside, with the box it fills.
struct Drawn {
    art: String,
    frame: Frame,
}

fn drawn(c: &mut Canvas, motif: &Motif, look: Look) -> Drawn {
    let mut frame = Frame::standing(1.0, 1.0);
    let art = c.capture(|c| frame = (motif.draw)(c, look));
    Drawn { art, frame }
}

impl Drawn {
    /// The scale that fits the motif into a box.
    fn fit(&self, w: f32, h: f32) -> f32 {
        (w / self.frame.w()).min(h / self.frame.h())
    }

    /// Puts the motif with its foot on (x, y).
    fn stand(&self, c: &mut Canvas, x: f32, y: f32, scale: f32) {
        c.placed(x - self.frame.cx() * scale, y - self.frame.y1 * scale, scale, |c| {
            c.paste(&self.art)
        });
    }

    /// Puts the motif's middle on (x, y).
    fn float(&self, c: &mut Canvas, x: f32, y: f32, scale: f32) {
        let (x, y) = (x - self.frame.cx() * scale, y - self.frame.cy() * scale);
        c.placed(x, y, scale, |c| c.paste(&self.art));
    }

    /// A contact shadow for the motif with its foot on (x, y).
    fn ground(&self, c: &mut Canvas, x: f32, y: f32, scale: f32) {
        let half = self.frame.w() * scale / 2.0;
        c.shadow(x + half * 0.3, y + 4.0, half * 1.4, 17.0 + half * 0.1, 0.3);
        c.shadow(x, y, half * 1.04, 8.0 + half * 0.05, 0.6);
    }
}

fn front(c: &mut Canvas, motif: &Motif, look: Look) {
    let thing = drawn(c, motif, look);
    let grip = motif.grip * look.vary(641, 0.95, 1.03);
    match motif.stance {
        Stance::Stand | Stance::Room => {
            stage::seamless(c, stage::tint(look));
            let scale = thing.fit(600.0 * grip, 590.0 * grip);
            let y = 400.0 + (thing.frame.h() * scale / 2.0).max(110.0) + 16.0;
            thing.ground(c, 400.0, y, scale);
            thing.stand(c, 400.0, y, scale);
        }
        Stance::Hang | Stance::Lie => {
            stage::plain(c, stage::tint(look));
            let scale = thing.fit(590.0 * grip, 600.0 * grip);
            thing.float(c, 400.0, 400.0, scale);
        }
    }
}

fn detail(c: &mut Canvas, motif: &Motif, look: Look) {
    let tone = stage::tint(look);
    stage::plain(c, tone.darken(0.02));
    let side = if look.chance(601, 2) { Face::Front } else { Face::Turned };
    let side = if matches!(motif.stance, Stance::Hang) { Face::Front } else { side };
    let thing = drawn(c, motif, look.facing(side));
    let scale = thing.fit(540.0, 540.0) * 1.75;
    let (fx, fy) = motif.focus;
    let x = 360.0 - (thing.frame.x0 + thing.frame.w() * fx) * scale;
    let y = 350.0 - (thing.frame.y0 + thing.frame.h() * fy) * scale;
    c.placed(x, y, scale, |c| c.paste(&thing.art));
    c.placed(618.0, 610.0, 1.0, |c| texture::lens(c, look, motif.texture, 128.0));
}

fn scene(c: &mut Canvas, motif: &Motif, look: Look) {
    match motif.stance {
        Stance::Hang => hung(c, motif, look),
        Stance::Room => furnished(c, motif, look),
        Stance::Stand | Stance::Lie => on_table(c, motif, look),
    }
}

fn on_table(c: &mut Canvas, motif: &Motif, look: Look) {
    let turned = !motif.flat && (motif.stance == Stance::Lie || look.chance(611, 2));
    let face = if turned { Face::Turned } else { Face::Front };
    let thing = drawn(c, motif, look.facing(face));
    stage::table(c, look, 560.0);
    let left = look.chance(612, 2);
    let mirrored = |x: f32| if left { x } else { 800.0 - x };
    let list = props::standing(motif.family);
    let at = look.pick(613, list.len());
    prop_on(c, look, list[at], mirrored(168.0), 600.0, 1.3);
    prop_on(c, look, list[(at + 1) % list.len()], mirrored(662.0), 585.0, 0.9);
    let (x, y) = (mirrored(425.0), 676.0);
    if motif.flat {
        let scale = thing.fit(420.0, 380.0);
        return c.matrix([1.0, 0.0, -0.2, 0.5, x, y], |c| thing.float(c, 0.0, 0.0, scale));
    }
    let scale = thing.fit(400.0, 370.0) * motif.grip.max(0.85);
    thing.ground(c, x, y, scale);
    thing.stand(c, x, y, scale);
}

fn prop_on(c: &mut Canvas, look: Look, prop: fn(&mut Canvas, Look), x: f32, y: f32, scale: f32) {
    c.shadow(x + 20.0, y, 92.0 * scale, 15.0 * scale, 0.35);
    c.placed(x, y, scale, |c| prop(c, look));
}

fn hung(c: &mut Canvas, motif: &Motif, look: Look) {
    let thing = drawn(c, motif, look.facing(Face::Hung));
    stage::room(c, look, 690.0);
    stage::rail(c, 96.0);
    let scale = thing.fit(490.0, 520.0);
    let top = 100.0;
    let list = props::standing(motif.family);
    prop_on(c, look, list[look.pick(613, list.len())], 120.0, 738.0, 1.25);
    let y = top - thing.frame.y0 * scale;
    c.placed(410.0 - thing.frame.cx() * scale, y, scale, |c| c.paste(&thing.art));
}

fn furnished(c: &mut Canvas, motif: &Motif, look: Look) {
    let face = if look.chance(611, 2) { Face::Front } else { Face::Turned };
    let thing = drawn(c, motif, look.facing(face));
    stage::room(c, look, 560.0);
    let rug = look.accent().mix(of(PAPER), 0.5);
    c.fill(&super::shape::oval(410.0, 716.0, 330.0, 58.0), rug.darken(0.06));
    c.stroke(&super::shape::oval(410.0, 716.0, 306.0, 49.0), 3.0, light(0.5));
    let left = look.chance(612, 2);
    let x = if left { 120.0 } else { 690.0 };
    let list = props::standing(motif.family);
    prop_on(c, look, list[list.len() - 1], x, 640.0, 1.5);
    let scale = thing.fit(460.0, 460.0);
    thing.ground(c, 410.0, 716.0, scale);
    thing.stand(c, 410.0, 716.0, scale);
}

fn packaging(c: &mut Canvas, motif: &Motif, look: Look) {
    let thing = drawn(c, motif, look.facing(motif.packed));
    let flat = matches!(motif.stance, Stance::Hang | Stance::Lie);
    if flat && matches!(motif.family, Family::Clothes | Family::Home) {
        return unboxed(c, look, &thing);
    }
    stage::seamless(c, stage::tint(look));
    let scale = thing.fit(340.0, 440.0) * motif.grip.max(0.8);
    let height = (thing.frame.h() * scale * 1.06).clamp(260.0, 440.0);
    let width = (thing.frame.w() * scale * 1.02).clamp(210.0, 304.0);
    let icon = c.keep(&thing.art);
    c.shadow(320.0, 662.0, 280.0, 36.0, 0.4);
    carton(c, look, (312.0, 670.0), [width, height], |c, w, h| {
        let small = (w * 0.62 / thing.frame.w()).min(h * 0.46 / thing.frame.h());
        let (x, y) = (-thing.frame.cx() * small, -h * 0.06 - thing.frame.cy() * small);
        c.show(icon, [small, 0.0, 0.0, small, x, y]);
    });
    let x = 580.0;
    thing.ground(c, x, 716.0, scale);
    let (x, y) = (x - thing.frame.cx() * scale, 716.0 - thing.frame.y1 * scale);
    c.show(icon, [scale, 0.0, 0.0, scale, x, y]);
}

/// A carton whose near edge stands on `foot`, with a picture on its front.
fn carton(
    c: &mut Canvas,
    look: Look,
    foot: (f32, f32),
    size: [f32; 2],
    icon: impl FnOnce(&mut Canvas, f32, f32),
) {
    let [w, h] = size;
    let (deep, paper) = (w * 0.42, carton_paper(look));
    let (x, y) = foot;
    let (fw, sw) = (w * 0.92, deep * 0.8);
    let top = c.sheet(paper.lighten(0.4));
    c.fill(
        &poly(&[
            (x, y - h, 0.0),
            (x - fw, y - h - w * 0.12, 0.0),
            (x - fw + sw, y - h - w * 0.12 - deep * 0.3, 0.0),
            (x + sw, y - h - deep * 0.3, 0.0),
        ]),
        top,
    );
    let ink = paper.contrast();
    c.matrix([0.92, 0.12, 0.0, 1.0, x - fw, y - w * 0.12], |c| {
        let face = c.sheet(paper);
        c.fill(&rect(0.0, -h, w, h, 0.0), face);
        c.fill(&rect(0.0, -h * 0.16, w, h * 0.16, 0.0), look.tone.mix(paper, 0.12));
        label::words(c, w / 2.0, -h * 0.08, w, &[0.42], w * 0.028, look.tone.contrast());
        label::emblem(c, look, w / 2.0, -h * 0.87, w * 0.075, ink);
        c.placed(w / 2.0, -h * 0.45, 1.0, |c| icon(c, w, h));
    });
    c.matrix([0.8, -0.3, 0.0, 1.0, x, y], |c| {
        let face = c.side(paper);
        c.fill(&rect(0.0, -h, deep, h, 0.0), face);
        c.fill(&rect(0.0, -h * 0.16, deep, h * 0.16, 0.0), look.tone.mix(paper, 0.12).darken(0.2));
        label::words(c, deep / 2.0, -h * 0.6, deep, &[0.6, 0.6, 0.5, 0.6, 0.3], 3.0, ink);
    });
}

fn carton_paper(look: Look) -> Tone {
    match look.pick(621, 3) {
        0 => of(PAPER),
        1 => of(KRAFT).lighten(0.12),
        _ if look.tone.lightness() > 0.8 => look.tone.darken(0.12),
        _ => look.tone.lighten(0.78),
    }
}

/// The thing in an open box, seen from above, on tissue paper.
fn unboxed(c: &mut Canvas, look: Look, thing: &Drawn) {
    stage::plain(c, stage::tint(look));
    let paper = carton_paper(look);
    c.fill(&rect(106.0, 124.0, 620.0, 620.0, 16.0), dark(0.06));
    c.fill(&rect(98.0, 108.0, 620.0, 620.0, 14.0), dark(0.08));
    c.fill(&rect(90.0, 90.0, 620.0, 620.0, 12.0), paper.darken(0.05));
    let inside = c.down(&[(0, paper.darken(0.22), 1.0), (100, paper.darken(0.1), 1.0)]);
    c.fill(&rect(112.0, 112.0, 576.0, 576.0, 4.0), inside);
    let tissue =
        look.tone.muted(0.5).lighten(if look.tone.lightness() > 0.86 { 0.1 } else { 0.84 });
    let sheet = c.sheet(tissue);
    c.fill(&rect(112.0, 112.0, 576.0, 576.0, 4.0), sheet);
    c.stroke(&d("M112 240L210 300L150 420L220 560L112 620M688 200L600 290L660 400L590 540L688 600M300 112L350 170L470 140L520 112"), 3.0, dark(0.05));
    c.fill(&d("M112 112H688V128H128V688H112Z"), dark(0.13));
    let scale = thing.fit(440.0, 460.0);
    thing.float(c, 400.0, 396.0, scale);
    c.placed(400.0, 400.0, 1.0, |c| {
        c.both(|c| {
            let flap = c.across(&[(0, tissue, 0.95), (100, tissue.darken(0.09), 0.95)]);
            c.fill(&d("M-288-288Q-170-140-206 10T-190 288H-288Z"), flap);
        });
    });
    c.fill(&rect(330.0, 606.0, 140.0, 60.0, 6.0), paper.lighten(0.4));
    label::emblem(c, look, 400.0, 636.0, 20.0, paper.contrast());
}

fn size(c: &mut Canvas, motif: &Motif, look: Look) {
    let tone = stage::tint(look);
    c.fill(&rect(0.0, 0.0, 800.0, 800.0, 0.0), tone.lighten(0.45));
    let grid = c.pattern(40.0, 40.0, 0.0, |c| c.fill(&d("M0 0H40V1H1V40H0Z"), tone.darken(0.12)));
    c.fill(&rect(0.0, 0.0, 800.0, 800.0, 0.0), grid.alpha(0.6));
    // `Hung` is the plain front of what does not hang: one phone, not two.
    let face = if motif.stance == Stance::Hang { Face::Front } else { Face::Hung };
    let thing = drawn(c, motif, look.facing(face));
    let scale = thing.fit(440.0, 450.0);
    let (hw, hh) = (thing.frame.w() * scale / 2.0, thing.frame.h() * scale / 2.0);
    thing.float(c, 370.0, 370.0, scale);
    let ink = rgb(0x5b6670);
    measure(c, (370.0 - hw, 370.0 + hh + 62.0), 2.0 * hw, false, ink);
    measure(c, (370.0 + hw + 62.0, 370.0 - hh), 2.0 * hh, true, ink);
}

/// A dimension arrow with ticks and its unit, from a point rightwards or down.
fn measure(c: &mut Canvas, from: (f32, f32), length: f32, upright: bool, ink: Tone) {
    let m = if upright { turn(90.0, 1.0, from.0, from.1) } else { turn(0.0, 1.0, from.0, from.1) };
    let side = if upright { -1.0 } else { 1.0 };
    c.matrix(m, |c| {
        let arrows = Pen::at(14.0, -9.0).to(0.0, 0.0).to(14.0, 9.0).jump(0.0, 0.0).to(length, 0.0);
        let arrows = arrows.jump(length - 14.0, -9.0).to(length, 0.0).to(length - 14.0, 9.0);
        c.stroke(&arrows.open(), 3.0, ink);
        let mut ticks = Pen::at(0.0, -22.0).to(0.0, 22.0);
        ticks = ticks.jump(length, -22.0).to(length, 22.0);
        for step in 1..10 {
            let x = length * step as f32 / 10.0;
            ticks = ticks.jump(x, side * 5.0).to(x, side * if step == 5 { 18.0 } else { 12.0 });
        }
        c.stroke(&ticks.open(), 2.0, ink);
    });
    let (x, y) = if upright {
        (from.0 + 40.0, from.1 + length / 2.0)
    } else {
        (from.0 + length / 2.0 - 22.0, from.1 + 46.0)
    };
    c.placed(x, y, 1.0, |c| {
        c.stroke(
            &d("M16-6A9 9 0 1 0 16 6M26 10V-8M26-2Q34-12 37-2V10M37-2Q45-12 48-2V10"),
            3.5,
            ink,
        )
    });
}

fn flatlay(c: &mut Canvas, motif: &Motif, look: Look) {
    stage::ground(c, look);
    let thing = drawn(c, motif, look.facing(Face::Above));
    let list = props::lying(motif.family);
    let first = look.pick(631, list.len());
    let flip = look.chance(632, 2);
    for (index, (x, y)) in [(140.0, 160.0), (660.0, 646.0), (656.0, 150.0)].into_iter().enumerate()
    {
        let x = if flip { 800.0 - x } else { x };
        c.placed(x, y, 1.05, |c| list[(first + index) % list.len()](c, look));
    }
    let scale = thing.fit(470.0, 490.0) * motif.grip.max(0.85);
    let tilt =
        if motif.round { 0.0 } else { look.vary(633, 6.0, 20.0) * if flip { 1.0 } else { -1.0 } };
    let m = turn(tilt, scale, 400.0, 400.0);
    c.matrix(m, |c| {
        if motif.stance == Stance::Stand && !motif.round {
            laid(c, thing.frame);
        }
        c.placed(-thing.frame.cx(), -thing.frame.cy(), 1.0, |c| c.paste(&thing.art));
    });
}

/// The soft shadow of a standing thing laid down.
fn laid(c: &mut Canvas, frame: Frame) {
    let (w, h) = (frame.w(), frame.h());
    c.shadow(14.0, 18.0, w * 0.62 + 20.0, h * 0.56 + 20.0, 0.32);
}
