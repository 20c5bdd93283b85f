//! The umbrella: open, folded, from above.

use super::canvas::{Canvas, dark};
use super::look::{Face, Frame, Look};
use super::paints::{INK, STEEL, WOOD, of};
use super::shape::{d, disc, poly, rect};

/// An umbrella: open, folded on the back, its ribs from above.
pub fn umbrella(c: &mut Canvas, look: Look) -> Frame {
    if look.is(Face::Hung) {
        c.turned(0.0, 0.0, 156.0, |c| {
            umbrella_closed(c, look);
        });
        return Frame::new(-70.0, -262.0, 50.0, 290.0);
    }
    if look.is(Face::Back) {
        return umbrella_closed(c, look);
    }
    if look.is(Face::Above) {
        return umbrella_above(c, look);
    }
    let lean = if look.is(Face::Turned) { 14.0 } else { 0.0 };
    c.turned(0.0, 0.0, lean, |c| {
        let steel = c.metal(of(STEEL));
        c.fill(&rect(-5.0, -290.0, 10.0, 470.0, 5.0), steel);
        let hook = if look.chance(1, 2) { of(WOOD) } else { of(INK) };
        c.stroke(&d("M0 150V214A34 34 0 0 0 68 214V204"), 17.0, hook.darken(0.1));
        c.stroke(&d("M-2 152V214A34 34 0 0 0 40 244"), 5.0, hook.lighten(0.35));
        canopy(c, look);
        c.fill(&rect(-5.0, -318.0, 10.0, 40.0, 4.0), of(INK));
    });
    Frame::new(-262.0, -320.0, 262.0, 262.0)
}

fn canopy(c: &mut Canvas, look: Look) {
    let inner = look.tone.darken(0.32);
    c.fill(
        &d("M-256-40Q-200-80-128-40Q-64-80 0-40Q64-80 128-40Q200-80 256-40Q128-96 0-96T-256-40Z"),
        inner,
    );
    let panels = [
        ("M0-290Q-200-280-256-40Q-200-78-128-40Q-110-200 0-290Z", 0.04),
        ("M0-290Q-110-200-128-40Q-64-78 0-40Z", -0.1),
        ("M0-290Q110-200 128-40Q64-78 0-40Z", 0.05),
        ("M0-290Q200-280 256-40Q200-78 128-40Q110-200 0-290Z", 0.2),
    ];
    let second = if look.chance(2, 3) { look.accent() } else { look.tone };
    for (index, (path, shade)) in panels.into_iter().enumerate() {
        let tone = if index % 2 == 0 { look.tone } else { second };
        let tone = if shade < 0.0 { tone.lighten(-shade) } else { tone.darken(shade) };
        let paint = c.aslant(&[(0, tone.lighten(0.16), 1.0), (100, tone.darken(0.08), 1.0)]);
        c.fill(&d(path), paint);
    }
}

fn umbrella_closed(c: &mut Canvas, look: Look) -> Frame {
    let hook = if look.chance(1, 2) { of(WOOD) } else { of(INK) };
    c.turned(0.0, 0.0, 24.0, |c| {
        c.stroke(&d("M0 190V236A32 32 0 0 0 64 236V226"), 16.0, hook);
        c.fill(&rect(-4.0, -290.0, 8.0, 60.0, 3.0), of(STEEL));
        let paint = c.cylinder(look.tone);
        c.fill(
            &poly(&[
                (-6.0, -260.0, 2.0),
                (6.0, -260.0, 2.0),
                (40.0, 160.0, 20.0),
                (12.0, 196.0, 8.0),
                (-12.0, 196.0, 8.0),
                (-40.0, 160.0, 20.0),
            ]),
            paint,
        );
        c.crease(&d("M0-240Q-14-40-22 160"), 4.0);
        c.crease(&d("M2-240Q12-40 16 160"), 4.0);
        c.fill(&rect(-35.0, 60.0, 70.0, 22.0, 6.0), look.tone.darken(0.3));
    });
    Frame::new(-170.0, -290.0, 170.0, 280.0)
}

fn umbrella_above(c: &mut Canvas, look: Look) -> Frame {
    c.fill(&disc(14.0, 22.0, 224.0), dark(0.08));
    let second = if look.chance(2, 3) { look.accent() } else { look.tone.darken(0.08) };
    for step in 0..8 {
        c.turned(0.0, 0.0, step as f32 * 45.0, |c| {
            let tone = if step % 2 == 0 { look.tone } else { second };
            let paint = c.down(&[
                (0, tone.darken(0.04 + step as f32 * 0.015), 1.0),
                (100, tone.lighten(0.12), 1.0),
            ]);
            c.fill(&d("M0 0L-89-215Q0-190 89-215Z"), paint);
        });
    }
    c.fill(&disc(0.0, 0.0, 9.0), of(INK));
    Frame::centred(450.0, 450.0)
}
