//! One product's look: its tone, the choices its seed makes, the side shown.
//! Not how a choice is drawn.

use super::paints::{BRASS, INK, PAPER, STEEL, WOOD, of};
use super::shade::{Tone, hex};

/// Which side of the thing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Front,
    Turned,
    Back,
    Above,
    /// The front, on a hanger.
    Hung,
}

/// What a motif is told about the product it draws.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The product's main colour.
    pub tone: Tone,
    /// Which side is shown.
    pub face: Face,
    seed: u32,
}

/// The box a motif has drawn in.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub x0: f32,
    pub y0: f32,
    pub x1: f32,
    pub y1: f32,
}

impl Frame {
    /// A box from its upper left to its lower right corner.
    pub fn new(x0: f32, y0: f32, x1: f32, y1: f32) -> Frame {
        Frame { x0, y0, x1, y1 }
    }

    /// A box standing on y = 0, centred on x = 0.
    pub fn standing(w: f32, h: f32) -> Frame {
        Frame::new(-w / 2.0, -h, w / 2.0, 0.0)
    }

    /// A box round the origin.
    pub fn centred(w: f32, h: f32) -> Frame {
        Frame::new(-w / 2.0, -h / 2.0, w / 2.0, h / 2.0)
    }

    pub fn w(self) -> f32 {
        self.x1 - self.x0
    }

    pub fn h(self) -> f32 {
        self.y1 - self.y0
    }

    pub fn cx(self) -> f32 {
        (self.x0 + self.x1) / 2.0
    }

    pub fn cy(self) -> f32 {
        (self.y0 + self.y1) / 2.0
    }
}

impl Look {
    /// The look of a colour (`#rrggbb`) and a seed, from the front.
    pub fn new(colour: &str, seed: u32) -> Look {
        Look { tone: hex(colour), face: Face::Front, seed }
    }

    /// The same product from another side.
    pub fn facing(self, face: Face) -> Look {
        Look { face, ..self }
    }

    /// The same product in another tone.
    pub fn toned(self, tone: Tone) -> Look {
        Look { tone, ..self }
    }

    pub fn is(self, face: Face) -> bool {
        self.face == face
    }

    /// How far circles sag in this view (0–1): more where the eye is higher.
    pub fn bow(self) -> f32 {
        if self.is(Face::Turned) { 0.19 } else { 0.09 }
    }

    /// The seed's choice among `count`, one for each `salt`.
    pub fn pick(self, salt: u32, count: usize) -> usize {
        ((u64::from(self.roll(salt)) * count as u64) >> 32) as usize
    }

    /// The seed's number between two bounds, one for each `salt`.
    pub fn vary(self, salt: u32, low: f32, high: f32) -> f32 {
        low + (high - low) * (self.roll(salt) >> 8) as f32 / 16_777_216.0
    }

    /// Whether the seed's die of `sides` shows a one.
    pub fn chance(self, salt: u32, sides: usize) -> bool {
        self.pick(salt, sides) == 0
    }

    /// Mixes seed and salt (the finaliser of MurmurHash3).
    fn roll(self, salt: u32) -> u32 {
        let mut x = self.seed ^ salt.wrapping_mul(0x9e37_79b9).wrapping_add(0x7f4a_7c15);
        x = (x ^ (x >> 16)).wrapping_mul(0x85eb_ca6b);
        x = (x ^ (x >> 13)).wrapping_mul(0xc2b2_ae35);
        x ^ (x >> 16)
    }

    /// The material of caps, lids and fittings.
    pub fn fitting(self) -> Tone {
        let materials =
            [of(INK), of(WOOD), of(PAPER), of(BRASS), of(STEEL), self.tone.darken(0.35)];
        materials[self.pick(901, materials.len())]
    }

    /// The paper of a label on this product.
    pub fn paper(self) -> Tone {
        let light = self.tone.lightness() > 0.86;
        match self.pick(902, 4) {
            0 if !light => self.tone.lighten(0.82),
            1 if light => self.tone.darken(0.68),
            1 => self.tone.darken(0.5),
            2 if light => of(WOOD).lighten(0.55),
            _ if light => self.tone.darken(0.09),
            _ => of(PAPER),
        }
    }

    /// A second colour that goes with the first.
    pub fn accent(self) -> Tone {
        let options = [
            of(PAPER),
            self.tone.step(0.3),
            of(0xb08d6a),
            of(0x5d7a83),
            of(0xc9816b),
            of(0x86946e),
        ];
        options[self.pick(903, options.len())]
    }
}
