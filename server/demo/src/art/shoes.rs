//! Shoes: from the side, as a pair, from behind, from above with one sole up.

use super::canvas::{Canvas, Paint, dark, light};
use super::label::emblem;
use super::last::{Last, shown};
use super::look::{Frame, Look};
use super::paints::{BRASS, INK, PAPER, STEEL, of};
use super::shade::{Tone, rgb};
use super::shape::{Pen, d, disc, flow, line, oval, poly, rect};

/// A trainer.
pub fn sneaker(c: &mut Canvas, look: Look) -> Frame {
    let sole = match look.pick(1, 4) {
        0 => look.tone.lighten(0.7),
        1 => rgb(0xc7935c),
        _ => of(PAPER),
    };
    shown(
        c,
        look,
        &Last { sole, lining: look.tone.lighten(0.4), back: 176.0, open: false, laces: true },
        sneaker_side,
    )
}

fn sneaker_side(c: &mut Canvas, look: Look, last: &Last) {
    let high = look.chance(2, 4);
    let top = if high { -222.0 } else { -172.0 };
    let upper = Pen::at(-222.0, -40.0)
        .curve(-232.0, -90.0, -214.0, top + 40.0, -206.0, top)
        .bend(-150.0, top + 34.0, -96.0, top + 6.0)
        .curve(-50.0, -150.0, 20.0, -112.0, 90.0, -98.0)
        .curve(180.0, -86.0, 244.0, -78.0, 244.0, -34.0)
        .close();
    c.fill(&oval(-150.0, top + 10.0, 56.0, 18.0), last.lining.darken(0.25));
    let paint = c.aslant(&[
        (0, look.tone.lighten(0.18), 1.0),
        (50, look.tone, 1.0),
        (100, look.tone.darken(0.16), 1.0),
    ]);
    c.fill(&upper, paint);
    let second = look.accent().mix(look.tone, 0.15);
    c.within(&upper, |c| {
        c.fill(&d("M-260-20V-130Q-190-120-176-20Z"), look.tone.darken(0.14));
        c.fill(&d("M130-20Q140-100 190-110L270-60V-20Z"), look.tone.darken(0.1));
        sneaker_side_mark(c, look, second);
    });
    c.fill(&d("M-108-166L-66-182L70-112L46-84Q-30-100-108-166Z"), look.tone.darken(0.08));
    for step in 0..5 {
        let (x, y) = (-76.0 + step as f32 * 27.0, -152.0 + step as f32 * 12.5);
        c.stroke(
            &line(x - 10.0, y + 14.0, x + 22.0, y - 18.0),
            8.0,
            if look.tone.lightness() > 0.8 { look.tone.darken(0.16) } else { of(PAPER) },
        );
    }
    c.stitch(&d("M-206-70Q-120-20 40-76"), 2.0, 5.0, light(0.25));
    let sole = c.down(&[
        (0, last.sole.lighten(0.3), 1.0),
        (55, last.sole.darken(0.05), 1.0),
        (100, last.sole.darken(0.18), 1.0),
    ]);
    let lift = look.vary(3, 44.0, 56.0);
    c.fill(
        &poly(&[
            (-236.0, -lift, 16.0),
            (-60.0, -lift + 8.0, 60.0),
            (246.0, -lift + 6.0, 20.0),
            (254.0, -18.0, 24.0),
            (220.0, 0.0, 16.0),
            (-214.0, 0.0, 18.0),
            (-240.0, -16.0, 12.0),
        ]),
        sole,
    );
    c.stroke(&flow(&[(-232.0, -20.0), (0.0, -16.0), (246.0, -22.0)]), 3.0, dark(0.12));
}

fn sneaker_side_mark(c: &mut Canvas, look: Look, second: Tone) {
    match look.pick(4, 4) {
        0 => c.fill(&d("M-150-60Q-70-50 10-112L36-104Q-40-20-140-30Z"), second),
        1 => {
            for x in [-110.0, -74.0, -38.0] {
                c.fill(
                    &poly(&[
                        (x, -120.0, 3.0),
                        (x + 16.0, -116.0, 3.0),
                        (x - 8.0, -40.0, 0.0),
                        (x - 26.0, -40.0, 0.0),
                    ]),
                    second,
                );
            }
        }
        2 => {
            let mesh = c.pattern(12.0, 12.0, 45.0, |c| c.fill(&disc(6.0, 6.0, 2.6), dark(0.22)));
            c.fill(&d("M-170-20L-150-150L-60-140L130-80V-20Z"), mesh);
        }
        _ => emblem(c, look, -110.0, -82.0, 24.0, second),
    }
}

/// A loafer or dress shoe.
pub fn loafer(c: &mut Canvas, look: Look) -> Frame {
    shown(
        c,
        look,
        &Last {
            sole: look.tone.darken(0.5).mix(of(INK), 0.4),
            lining: rgb(0xc99f72),
            back: 140.0,
            open: false,
            laces: false,
        },
        loafer_side,
    )
}

fn loafer_side(c: &mut Canvas, look: Look, last: &Last) {
    c.fill(&oval(-120.0, -124.0, 96.0, 20.0), last.lining.darken(0.2));
    let upper = d(
        "M-220-26C-226-80-220-120-208-142Q-120-104-40-112Q10-128 50-124C130-110 236-104 244-48Q246-32 236-26Z",
    );
    let paint = c.aslant(&[
        (0, look.tone.lighten(0.24), 1.0),
        (45, look.tone, 1.0),
        (100, look.tone.darken(0.22), 1.0),
    ]);
    c.fill(&upper, paint);
    c.fill(&d("M-40-114Q10-130 50-126L92-92Q30-70-30-92Z"), look.tone.darken(0.12));
    c.stitch(&d("M92-96Q170-104 214-62"), 3.0, 6.0, dark(0.3));
    c.stroke(&d("M-212-90Q-140-60-36-104"), 3.0, dark(0.16));
    match look.pick(1, 3) {
        0 => c.fill(&d("M-16-112L30-128L44-98L2-80Z"), look.tone.darken(0.26)),
        1 => c.stroke(&d("M-6-98L34-116M-6-98Q-2-86 10-90M34-116Q44-110 38-100"), 6.0, of(BRASS)),
        _ => {
            for x in [8.0, 26.0] {
                c.fill(
                    &d(&format!("M{x}-104L{}-70L{}-72Z", x - 6.0, x + 10.0)),
                    look.tone.darken(0.3),
                );
            }
            c.stroke(&line(-20.0, -104.0, 40.0, -122.0), 9.0, look.tone.darken(0.2));
        }
    }
    c.stroke(&d("M120-92Q190-84 222-54"), 8.0, light(0.22));
    let sole = c.down(&[(0, last.sole.lighten(0.16), 1.0), (100, last.sole, 1.0)]);
    c.fill(
        &poly(&[
            (-224.0, -32.0, 6.0),
            (246.0, -32.0, 14.0),
            (236.0, -12.0, 10.0),
            (-98.0, -12.0, 6.0),
            (-106.0, 0.0, 3.0),
            (-218.0, 0.0, 4.0),
        ]),
        sole,
    );
}

/// A boot.
pub fn boot(c: &mut Canvas, look: Look) -> Frame {
    let sole = [rgb(0x3a3532), rgb(0xc7935c), of(PAPER)][look.pick(1, 3)];
    shown(
        c,
        look,
        &Last { sole, lining: rgb(0xb79d80), back: 324.0, open: false, laces: true },
        boot_side,
    )
}

fn boot_side(c: &mut Canvas, look: Look, last: &Last) {
    c.fill(&oval(-130.0, -314.0, 84.0, 16.0), last.lining.darken(0.2));
    let upper = d(
        "M-206-40Q-226-120-210-200Q-212-270-216-316Q-130-292-46-316Q-40-230-34-186C-10-140 60-132 120-124C220-112 250-90 248-40Z",
    );
    let paint = c.across(&[
        (0, look.tone.darken(0.16), 1.0),
        (26, look.tone.lighten(0.2), 1.0),
        (60, look.tone, 1.0),
        (100, look.tone.darken(0.2), 1.0),
    ]);
    c.fill(&upper, paint);
    c.stroke(
        &d("M-206-130Q-130-90-20-150M-70-152Q-20-90-10-44M130-122Q120-70 140-40"),
        3.0,
        dark(0.18),
    );
    if look.chance(2, 2) {
        c.fill(&d("M-148-296L-92-296L-78-170L-134-160Z"), look.tone.darken(0.42));
        for step in 0..5 {
            let y = -290.0 + step as f32 * 27.0;
            c.stroke(&line(-146.0, y, -88.0, y + 6.0), 2.0, light(0.14));
        }
        c.stroke(&d("M-214-316V-350H-196V-312"), 7.0, look.tone.darken(0.2));
    } else {
        for step in 0..6 {
            let y = -292.0 + step as f32 * 28.0;
            let x = -58.0 + (step as f32 - 2.0).max(0.0) * 13.0;
            c.stroke(
                &line(x - 20.0, y + 8.0, x + 22.0, y),
                7.0,
                look.tone.contrast().mix(rgb(0xc99f5a), 0.4),
            );
            c.fill(&disc(x - 24.0, y + 8.0, 5.0), of(STEEL));
        }
    }
    c.stroke(&d("M150-108Q210-100 228-66"), 9.0, light(0.2));
    let sole = c.down(&[(0, last.sole.lighten(0.18), 1.0), (100, last.sole.darken(0.1), 1.0)]);
    c.fill(
        &poly(&[
            (-214.0, -50.0, 8.0),
            (250.0, -50.0, 18.0),
            (254.0, -24.0, 14.0),
            (230.0, 0.0, 10.0),
            (-70.0, 0.0, 4.0),
            (-84.0, -14.0, 4.0),
            (-96.0, 0.0, 4.0),
            (-212.0, 0.0, 8.0),
        ]),
        sole,
    );
    c.stitch(&line(-206.0, -42.0, 240.0, -42.0), 3.0, 6.0, Paint::from(rgb(0xe4c078)).alpha(0.9));
}

/// A sandal.
pub fn sandal(c: &mut Canvas, look: Look) -> Frame {
    let sole = [rgb(0xb98a5e), rgb(0x54463c), of(PAPER).darken(0.06)][look.pick(1, 3)];
    shown(
        c,
        look,
        &Last { sole, lining: rgb(0xc49a6c), back: 150.0, open: true, laces: false },
        sandal_side,
    )
}

fn sandal_side(c: &mut Canvas, look: Look, last: &Last) {
    let strap = c.aslant(&[
        (0, look.tone.lighten(0.22), 1.0),
        (50, look.tone, 1.0),
        (100, look.tone.darken(0.18), 1.0),
    ]);
    c.stroke(&d("M-10-120Q-110-176-202-132Q-216-100-204-70"), 20.0, look.tone.darken(0.18));
    let bed = c.down(&[(0, last.lining.lighten(0.2), 1.0), (100, last.lining.darken(0.1), 1.0)]);
    c.fill(
        &poly(&[
            (-232.0, -84.0, 20.0),
            (-60.0, -54.0, 90.0),
            (80.0, -46.0, 80.0),
            (244.0, -54.0, 24.0),
            (244.0, -26.0, 10.0),
            (-230.0, -26.0, 10.0),
        ]),
        bed,
    );
    for path in [
        "M92-40Q96-104 116-120Q160-120 190-100Q206-74 212-40Z",
        "M-40-46Q-36-124-14-146Q30-154 64-134Q84-96 84-42Z",
    ] {
        c.fill(&d(path), strap);
        c.stitch(&d(path), 2.0, 5.0, light(0.3));
    }
    c.fill(&rect(4.0, -120.0, 34.0, 30.0, 5.0), of(BRASS));
    c.fill(&rect(12.0, -113.0, 18.0, 16.0, 3.0), look.tone.darken(0.2));
    let sole = c.down(&[(0, last.sole.lighten(0.14), 1.0), (100, last.sole.darken(0.14), 1.0)]);
    let lift = look.vary(2, 30.0, 50.0);
    c.fill(
        &poly(&[
            (-234.0, -lift - 16.0, 10.0),
            (0.0, -lift, 120.0),
            (246.0, -lift, 16.0),
            (240.0, 0.0, 20.0),
            (-226.0, 0.0, 14.0),
        ]),
        sole,
    );
}

/// A slipper for the house.
pub fn slipper(c: &mut Canvas, look: Look) -> Frame {
    shown(
        c,
        look,
        &Last {
            sole: rgb(0xcbb79c),
            lining: look.tone.lighten(0.55),
            back: 60.0,
            open: true,
            laces: false,
        },
        slipper_side,
    )
}

fn slipper_side(c: &mut Canvas, look: Look, last: &Last) {
    let bed = c.down(&[(0, last.lining.lighten(0.2), 1.0), (100, last.lining.darken(0.14), 1.0)]);
    c.fill(
        &poly(&[
            (-236.0, -78.0, 26.0),
            (-60.0, -66.0, 60.0),
            (240.0, -60.0, 30.0),
            (244.0, -24.0, 10.0),
            (-236.0, -24.0, 16.0),
        ]),
        bed,
    );
    let upper = d("M-60-40C-50-130-16-176 34-172C130-160 248-130 250-44Q250-34 240-34H-58Z");
    let cloth = c.ball(look.tone);
    c.fill(&upper, cloth);
    c.stroke(&d("M-60-44C-50-130-16-178 34-172"), 24.0, last.lining);
    match look.pick(1, 3) {
        0 => emblem(c, look, 96.0, -92.0, 26.0, look.tone.contrast()),
        1 => c.within(&upper, |c| {
            for x in [30.0, 86.0, 142.0, 198.0] {
                c.fill(&rect(x, -190.0, 20.0, 170.0, 0.0), Paint::from(look.accent()).alpha(0.7));
            }
        }),
        _ => c.stitch(&d("M20-150Q150-130 226-50"), 3.0, 7.0, light(0.4)),
    }
    let sole = c.down(&[(0, last.sole.lighten(0.2), 1.0), (100, last.sole.darken(0.16), 1.0)]);
    c.fill(
        &poly(&[
            (-240.0, -34.0, 12.0),
            (254.0, -34.0, 12.0),
            (240.0, 0.0, 20.0),
            (-226.0, 0.0, 16.0),
        ]),
        sole,
    );
}
