//! What stands behind and under the product: backdrops, tables, walls. Not the
//! small things around it: see `props`.

use super::canvas::{Canvas, dark, light};
use super::look::Look;
use super::paints::{WOOD, of};
use super::shade::{Tone, WHITE, rgb};
use super::shape::{Pen, d, oval, poly, rect};

const TINTS: [u32; 7] = [0xf3efe7, 0xf1f2f0, 0xeef1ec, 0xf6eeea, 0xf0eff4, 0xf4eee1, 0xebf0f2];
const DEEP: [u32; 5] = [0xddd3c3, 0xd3d9d3, 0xe0cfc6, 0xd0d6dc, 0xd9d2de];

/// The backdrop's tone: off-white, deeper where the product itself is light.
pub fn tint(look: Look) -> Tone {
    if look.tone.lightness() > 0.885 {
        rgb(DEEP[look.pick(801, DEEP.len())])
    } else {
        rgb(TINTS[look.pick(801, TINTS.len())]).mix(look.tone, 0.045)
    }
}

/// A seamless backdrop with a pool of light.
pub fn seamless(c: &mut Canvas, tone: Tone) {
    let sweep = c.down(&[
        (0, tone.darken(0.03), 1.0),
        (62, tone.lighten(0.25), 1.0),
        (78, tone.darken(0.015), 1.0),
        (100, tone.darken(0.06), 1.0),
    ]);
    c.fill(&rect(0.0, 0.0, 800.0, 800.0, 0.0), sweep);
    let pool = c.glow(38, 34, 55, &[(0, WHITE, 0.75), (100, WHITE, 0.0)]);
    c.fill(&rect(0.0, 0.0, 800.0, 800.0, 0.0), pool);
}

/// A wall for things that hang or lie flat.
pub fn plain(c: &mut Canvas, tone: Tone) {
    let paint = c.glow(
        36,
        30,
        95,
        &[(0, tone.lighten(0.5), 1.0), (60, tone, 1.0), (100, tone.darken(0.07), 1.0)],
    );
    c.fill(&rect(0.0, 0.0, 800.0, 800.0, 0.0), paint);
}

/// The light of a window on the wall, as slanted panes.
pub fn window_light(c: &mut Canvas, x: f32, y: f32, scale: f32) {
    c.matrix([scale, scale * 0.22, -scale * 0.35, scale, x, y], |c| {
        let panes = d("M0 0H98V148H0ZM108 0H206V148H108ZM0 158H98V306H0ZM108 158H206V306H108Z");
        let glow = c.down(&[(0, WHITE, 0.75), (100, WHITE, 0.18)]);
        c.fill(&panes, glow);
    });
}

/// A room's wall and a table whose edge is at `y`; returns the table's tone.
pub fn table(c: &mut Canvas, look: Look, y: f32) -> Tone {
    let wall = tint(look).darken(0.035);
    plain(c, wall);
    let (x, lift) = (look.vary(811, 90.0, 380.0), look.vary(812, 60.0, 130.0));
    window_light(c, x, lift, look.vary(813, 1.0, 1.35));
    let top = match look.pick(814, 4) {
        0 => of(WOOD),
        1 => of(WOOD).lighten(0.5).muted(0.6),
        2 => wall.lighten(0.55),
        _ => rgb(0xa88568),
    };
    let paint = c.down(&[
        (0, top.lighten(0.22), 1.0),
        (35, top.lighten(0.06), 1.0),
        (100, top.darken(0.1), 1.0),
    ]);
    c.fill(&rect(0.0, y, 800.0, 800.0 - y, 0.0), paint);
    if top.lightness() < 0.8 {
        for (at, alpha) in [(0.24, 0.10), (0.52, 0.08), (0.8, 0.07)] {
            let y = y + (800.0 - y) * at;
            let grain =
                Pen::at(0.0, y).curve(220.0, y - 9.0, 520.0, y + 12.0, 800.0, y - 3.0).open();
            c.stroke(&grain, 2.0, dark(alpha));
        }
    }
    c.fill(&rect(0.0, y, 800.0, 5.0, 0.0), light(0.35));
    top
}

/// A room with a floor, for furniture and for things that hang.
pub fn room(c: &mut Canvas, look: Look, y: f32) {
    let wall = tint(look).darken(0.035);
    plain(c, wall);
    window_light(c, look.vary(811, 90.0, 420.0), look.vary(812, 50.0, 120.0), 1.35);
    let floor = of(WOOD).lighten(look.vary(815, 0.2, 0.5));
    let paint = c.down(&[(0, floor.lighten(0.1), 1.0), (100, floor.darken(0.1), 1.0)]);
    c.fill(&rect(0.0, y, 800.0, 800.0 - y, 0.0), paint);
    let boards = [-3.0f32, -1.6, -0.5, 0.5, 1.6, 3.0];
    let pen = boards.into_iter().fold(Pen::at(400.0, y), |pen, x| {
        pen.jump(400.0 + x * 150.0, y).to(400.0 + x * 330.0, 800.0)
    });
    c.stroke(&pen.open(), 1.5, dark(0.08));
    c.fill(&rect(0.0, y - 16.0, 800.0, 16.0, 0.0), wall.lighten(0.6));
    c.fill(&rect(0.0, y - 2.0, 800.0, 3.0, 0.0), dark(0.1));
}

/// A rail on the wall with pegs, the hook of a hanger at (400, `y`).
pub fn rail(c: &mut Canvas, y: f32) {
    c.fill(&rect(96.0, y + 9.0, 620.0, 22.0, 8.0), dark(0.07));
    let wood = c.down(&[(0, of(WOOD).lighten(0.25), 1.0), (100, of(WOOD).darken(0.12), 1.0)]);
    c.fill(&rect(90.0, y - 8.0, 620.0, 24.0, 6.0), wood);
    for x in [150.0, 400.0, 650.0] {
        c.fill(&rect(x - 7.0, y - 2.0, 14.0, 24.0, 7.0), of(WOOD).darken(0.25));
        c.fill(&oval(x, y, 9.0, 8.0), of(WOOD).lighten(0.3));
    }
}

/// What lies under a picture taken from above: linen, paper, wood or stone.
pub fn ground(c: &mut Canvas, look: Look) {
    let base = tint(look).darken(0.02);
    plain(c, base);
    match look.pick(821, 4) {
        0 => boards(c, of(WOOD).lighten(0.42).muted(0.8)),
        1 => {
            let cloth = base.mix(look.tone, 0.12).lighten(0.2);
            let slant = look.vary(822, 60.0, 190.0);
            let sheet = poly(&[
                (-20.0, 300.0 + slant, 0.0),
                (820.0, 330.0 - slant, 0.0),
                (820.0, 820.0, 0.0),
                (-20.0, 820.0, 0.0),
            ]);
            c.placed(0.0, -7.0, 1.0, |c| c.fill(&sheet, dark(0.06)));
            c.fill(&sheet, cloth);
            c.stroke(
                &Pen::at(60.0, 800.0).curve(200.0, 690.0, 320.0, 740.0, 470.0, 640.0).open(),
                7.0,
                dark(0.04),
            );
        }
        2 => {
            let tray = look.tone.muted(0.5).lighten(0.68);
            c.fill(&oval(412.0, 418.0, 352.0, 352.0), dark(0.07));
            c.fill(&oval(400.0, 400.0, 350.0, 350.0), tray);
            c.stroke(&oval(400.0, 400.0, 334.0, 334.0), 3.0, light(0.5));
        }
        _ => {}
    }
}

fn boards(c: &mut Canvas, wood: Tone) {
    c.fill(&rect(0.0, 0.0, 800.0, 800.0, 0.0), wood);
    c.fill(&d("M0 200H800V399H0ZM0 600H800V800H0Z"), dark(0.05));
    c.stroke(&d("M0 200H800M0 400H800M0 600H800"), 2.0, light(0.4));
    let grain = d(
        "M0 70C260 96 500 40 800 78M0 270C260 250 500 300 800 262M0 330C260 350 500 300 800 338M0 500C260 526 500 470 800 508M0 730C260 700 500 760 800 722",
    );
    c.stroke(&grain, 2.0, dark(0.05));
}
