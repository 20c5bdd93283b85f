//! The composed scenes at the head of pages: things of the shop on one side,
//! calm space for words on the other (left when wide, above when tall).

use super::canvas::{Canvas, light};
use super::look::{Face, Look};
use super::motif::{self, Stance};
use super::paints::{WOOD, of};
use super::shade::{Tone, WHITE, rgb};
use super::shape::{Pen, disc, poly, rect};
use super::stage;
use crate::picture::{Banner, Kind, colour_hex};

/// A thing in a scene: what, its colour and seed, which side; the middle of
/// its foot in a field 760 wide (y up from the ground) and its height.
struct Thing(Kind, &'static str, u32, Face, f32, f32, f32);

/// What stands behind the things.
enum Behind {
    Arch,
    Moon,
    Window,
    Rail,
    Hills,
}

struct Scene {
    wall: u32,
    ground: u32,
    behind: Behind,
    /// Blocks the things stand on: middle, width, height.
    blocks: &'static [(f32, f32, f32)],
    things: &'static [Thing],
}

use Face::{Front, Hung, Turned};

const OPENING: Scene = Scene {
    wall: 0xeee5d8,
    ground: 0xe3d4bf,
    behind: Behind::Arch,
    blocks: &[(400.0, 230.0, 150.0), (610.0, 190.0, 78.0), (176.0, 190.0, 56.0)],
    things: &[
        Thing(Kind::PlantPot, "ivory", 11, Front, 690.0, 0.0, 300.0),
        Thing(Kind::Teapot, "sage", 4, Front, 400.0, 150.0, 190.0),
        Thing(Kind::ToteBag, "caramel", 0, Front, 176.0, 56.0, 280.0),
        Thing(Kind::Diffuser, "amber", 2, Front, 600.0, 78.0, 200.0),
        Thing(Kind::Sneaker, "white", 3, Front, 330.0, -28.0, 110.0),
        Thing(Kind::DropperBottle, "rose", 9, Front, 520.0, -30.0, 170.0),
    ],
};

const AROMA: Scene = Scene {
    wall: 0xece7f1,
    ground: 0xdcd3e4,
    behind: Behind::Moon,
    blocks: &[(470.0, 230.0, 104.0), (220.0, 200.0, 54.0)],
    things: &[
        Thing(Kind::Diffuser, "lavender", 6, Front, 470.0, 104.0, 300.0),
        Thing(Kind::PumpBottle, "mint", 3, Front, 655.0, 0.0, 290.0),
        Thing(Kind::DropperBottle, "purple", 5, Turned, 220.0, 54.0, 250.0),
        Thing(Kind::Candle, "rose", 8, Front, 345.0, -24.0, 170.0),
        Thing(Kind::RollOn, "rose-gold", 1, Front, 100.0, -20.0, 150.0),
        Thing(Kind::Jar, "ivory", 7, Front, 560.0, -34.0, 110.0),
    ],
};

const TEA: Scene = Scene {
    wall: 0xe6eadf,
    ground: 0xb98f66,
    behind: Behind::Window,
    blocks: &[(600.0, 260.0, 40.0)],
    things: &[
        Thing(Kind::TeaTin, "green", 5, Front, 560.0, 40.0, 220.0),
        Thing(Kind::HoneyJar, "amber", 4, Front, 668.0, 40.0, 140.0),
        Thing(Kind::Teapot, "brown", 12, Front, 330.0, -6.0, 250.0),
        Thing(Kind::TeaPouch, "sage", 6, Front, 120.0, 6.0, 200.0),
        Thing(Kind::Teacup, "ivory", 3, Turned, 500.0, -50.0, 130.0),
        Thing(Kind::Teacup, "ivory", 3, Turned, 170.0, -56.0, 130.0),
    ],
};

const WARDROBE: Scene = Scene {
    wall: 0xeceae6,
    ground: 0xd7c3a6,
    behind: Behind::Rail,
    blocks: &[],
    things: &[
        Thing(Kind::Jacket, "navy", 4, Hung, 150.0, 138.0, 300.0),
        Thing(Kind::Shirt, "white", 3, Hung, 330.0, 138.0, 300.0),
        Thing(Kind::Dress, "rose", 21, Hung, 500.0, 108.0, 330.0),
        Thing(Kind::Sweater, "mustard", 8, Hung, 655.0, 148.0, 290.0),
        Thing(Kind::Boot, "caramel", 2, Turned, 210.0, -24.0, 120.0),
        Thing(Kind::Basket, "sand", 5, Front, 420.0, -20.0, 130.0),
        Thing(Kind::Sneaker, "sage", 6, Turned, 610.0, -34.0, 110.0),
    ],
};

const DESK: Scene = Scene {
    wall: 0xe6eaec,
    ground: 0xcfae88,
    behind: Behind::Window,
    blocks: &[],
    things: &[
        Thing(Kind::DeskLamp, "white", 7, Front, 110.0, 8.0, 330.0),
        Thing(Kind::Monitor, "silver", 3, Front, 400.0, 8.0, 310.0),
        Thing(Kind::PlantPot, "white", 5, Front, 690.0, 4.0, 220.0),
        Thing(Kind::Keyboard, "white", 5, Turned, 400.0, -66.0, 74.0),
        Thing(Kind::Mug, "navy", 8, Front, 610.0, -40.0, 96.0),
        Thing(Kind::Mouse, "charcoal", 2, Turned, 200.0, -56.0, 40.0),
    ],
};

const HOME: Scene = Scene {
    wall: 0xefe8dc,
    ground: 0xcbb092,
    behind: Behind::Arch,
    blocks: &[(560.0, 240.0, 64.0)],
    things: &[
        Thing(Kind::WallClock, "sand", 2, Front, 640.0, 330.0, 120.0),
        Thing(Kind::Vase, "teal", 5, Front, 480.0, 64.0, 310.0),
        Thing(Kind::Kettle, "ivory", 9, Front, 615.0, 64.0, 170.0),
        Thing(Kind::Basket, "beige", 3, Front, 190.0, -4.0, 210.0),
        Thing(Kind::Cushion, "coral", 7, Front, 215.0, 88.0, 170.0),
        Thing(Kind::Blanket, "sage", 4, Front, 390.0, -44.0, 110.0),
        Thing(Kind::Mug, "mustard", 6, Front, 690.0, -36.0, 96.0),
    ],
};

const HARVEST: Scene = Scene {
    wall: 0xf5e6cd,
    ground: 0xc58f5c,
    behind: Behind::Hills,
    blocks: &[(560.0, 260.0, 46.0)],
    things: &[
        Thing(Kind::GiftBox, "wine", 3, Front, 580.0, 46.0, 230.0),
        Thing(Kind::NutBag, "mustard", 6, Front, 250.0, 0.0, 260.0),
        Thing(Kind::CoffeeBag, "olive", 4, Front, 400.0, -4.0, 220.0),
        Thing(Kind::HoneyJar, "amber", 1, Front, 110.0, -16.0, 170.0),
        Thing(Kind::TeaTin, "orange", 7, Front, 690.0, -26.0, 190.0),
        Thing(Kind::Bowl, "caramel", 5, Turned, 490.0, -52.0, 96.0),
    ],
};

const NIGHT: Scene = Scene {
    wall: 0x28324e,
    ground: 0x1f2740,
    behind: Behind::Moon,
    blocks: &[(520.0, 250.0, 70.0)],
    things: &[
        Thing(Kind::Bottle, "navy", 4, Front, 690.0, 0.0, 250.0),
        Thing(Kind::Candle, "ivory", 5, Front, 470.0, 70.0, 200.0),
        Thing(Kind::Headphones, "silver", 3, Front, 260.0, 0.0, 250.0),
        Thing(Kind::Speaker, "blue", 6, Front, 590.0, 70.0, 150.0),
        Thing(Kind::Candle, "lavender", 2, Front, 120.0, -26.0, 150.0),
        Thing(Kind::Slipper, "grey", 3, Turned, 400.0, -46.0, 90.0),
    ],
};

/// Draws a banner: 1600 × 640, or 780 × 900 for telephones.
pub fn draw(c: &mut Canvas, banner: Banner, phone: bool) {
    let scene = match banner {
        Banner::Opening => &OPENING,
        Banner::Aroma => &AROMA,
        Banner::Tea => &TEA,
        Banner::Wardrobe => &WARDROBE,
        Banner::Desk => &DESK,
        Banner::Home => &HOME,
        Banner::Harvest => &HARVEST,
        Banner::Night => &NIGHT,
    };
    let (w, h, x, y) =
        if phone { (780.0, 900.0, 10.0, 790.0) } else { (1600.0, 640.0, 790.0, 520.0) };
    backdrop(c, scene, (w, h), (x, y));
    // The telephone's field is a little narrower than the scene.
    let scale = if phone { 0.93 } else { 1.0 };
    c.placed(x + 380.0 * (1.0 - scale), y, scale, |c| {
        for &(at, width, height) in scene.blocks {
            block(c, rgb(scene.ground), at, 0.0, width, height);
        }
        for thing in scene.things {
            put(c, thing);
        }
    });
}

fn backdrop(c: &mut Canvas, scene: &Scene, (w, h): (f32, f32), (x, y): (f32, f32)) {
    let (wall, ground) = (rgb(scene.wall), rgb(scene.ground));
    let paint = c.glow(70, 40, 85, &[(0, wall.lighten(0.45), 1.0), (100, wall, 1.0)]);
    c.fill(&rect(0.0, 0.0, w, h, 0.0), paint);
    behind(c, scene, w, (x, y));
    let floor = c.down(&[(0, ground.lighten(0.16), 1.0), (100, ground.darken(0.06), 1.0)]);
    c.fill(&rect(0.0, y - 34.0, w, h - y + 34.0, 0.0), floor);
    c.fill(&rect(0.0, y - 34.0, w, 3.0, 0.0), light(0.3));
    let calm = if w < h {
        c.down(&[(0, wall, 0.85), (42, wall, 0.0)])
    } else {
        c.across(&[(0, wall, 0.9), (46, wall, 0.0)])
    };
    c.fill(&rect(0.0, 0.0, w, y - 34.0, 0.0), calm);
}

fn behind(c: &mut Canvas, scene: &Scene, w: f32, (x, y): (f32, f32)) {
    let wall = rgb(scene.wall);
    match scene.behind {
        Behind::Arch => {
            let deep = c.down(&[(0, wall.darken(0.1), 1.0), (100, wall.darken(0.04), 1.0)]);
            c.fill(&rect(x + 190.0, y - 440.0, 400.0, 600.0, 200.0), deep);
            stage::window_light(c, x + 70.0, y - 420.0, 1.2);
        }
        Behind::Moon => {
            let glow =
                c.glow(50, 50, 50, &[(0, WHITE, 0.35), (60, WHITE, 0.12), (100, WHITE, 0.0)]);
            c.fill(&disc(x + 420.0, y - 240.0, 330.0), glow);
            let moon = if wall.lightness() > 0.5 { wall.lighten(0.6) } else { rgb(0xdccfae) };
            c.fill(&disc(x + 420.0, y - 240.0, 190.0), moon);
            if wall.lightness() < 0.5 {
                stars(c, w, y);
            }
        }
        Behind::Window => {
            stage::window_light(c, x + 120.0, y - 420.0, 1.35);
            stage::window_light(c, x + 460.0, y - 400.0, 1.1);
        }
        Behind::Rail => {
            stage::window_light(c, x + 260.0, y - 330.0, 1.2);
            let wood = c.down(&[(0, of(WOOD).lighten(0.3), 1.0), (100, of(WOOD).darken(0.2), 1.0)]);
            for post in [40.0, 730.0] {
                c.fill(&rect(x + post, y - 440.0, 13.0, 452.0, 6.0), of(WOOD).darken(0.1));
            }
            c.fill(&rect(x + 14.0, y - 446.0, 752.0, 16.0, 8.0), wood);
        }
        Behind::Hills => {
            c.fill(&disc(x + 470.0, y - 290.0, 110.0), rgb(0xf2b866));
            for (rise, tone) in [(190.0, 0xe6c08c), (130.0, 0xd7a671), (70.0, 0xc7905c)] {
                let hills = Pen::at(0.0, y - rise * 0.6)
                    .curve(w * 0.3, y - rise * 0.5, w * 0.5, y - rise * 1.7, w * 0.72, y - rise)
                    .curve(w * 0.85, y - rise * 0.6, w * 0.92, y - rise * 1.3, w, y - rise * 1.1)
                    .to(w, y)
                    .to(0.0, y)
                    .close();
                c.fill(&hills, rgb(tone));
            }
        }
    }
}

fn stars(c: &mut Canvas, w: f32, y: f32) {
    let look = Look::new("#ffffff", 77);
    let pen = (0..26).fold(Pen::at(40.0, 40.0), |pen, step| {
        let (sx, sy) = (look.vary(step, 0.0, w), look.vary(step + 90, 10.0, y - 120.0));
        pen.jump(sx, sy).to(sx, sy)
    });
    c.stroke(&pen.open(), 4.0, light(0.6));
}

/// A plinth: top and front.
fn block(c: &mut Canvas, tone: Tone, x: f32, y: f32, w: f32, h: f32) {
    c.shadow(x + 20.0, y + 6.0, w * 0.62, 20.0, 0.3);
    let tone = if tone.lightness() > 0.5 { tone.darken(0.07) } else { tone.lighten(0.12) };
    let front = c.down(&[(0, tone, 1.0), (100, tone.darken(0.1), 1.0)]);
    c.fill(&rect(x - w / 2.0, y - h + 6.0, w, h + 8.0, 6.0), front);
    let top = poly(&[
        (x - w / 2.0, y - h + 10.0, 4.0),
        (x + w / 2.0, y - h + 10.0, 4.0),
        (x + w / 2.0 - 14.0, y - h - 16.0, 6.0),
        (x - w / 2.0 + 14.0, y - h - 16.0, 6.0),
    ]);
    c.fill(&top, tone.lighten(0.4));
}

fn put(c: &mut Canvas, thing: &Thing) {
    let Thing(kind, colour, seed, face, x, up, height) = *thing;
    let look = Look::new(colour_hex(colour).unwrap_or("#888888"), seed).facing(face);
    let motif = motif::of(kind);
    let mut frame = super::look::Frame::standing(1.0, 1.0);
    let art = c.capture(|c| frame = (motif.draw)(c, look));
    let scale = height / frame.h();
    let foot = -up;
    if motif.stance == Stance::Stand || matches!(kind, Kind::Blanket | Kind::Keyboard | Kind::Mouse)
    {
        let half = frame.w() * scale / 2.0;
        c.shadow(x + half * 0.2, foot, half * 1.25, 9.0 + half * 0.06, 0.45);
    }
    c.placed(x - frame.cx() * scale, foot - frame.y1 * scale, scale, |c| c.paste(&art));
}
