//! The materials of the drawings: what a tone looks like as a cylinder, cloth,
//! metal, glass. Light comes from the upper left. Not outlines.

use super::canvas::{Canvas, Paint, dark, light};
use super::shade::{Tone, WHITE, rgb};
use super::shape::{Shape, rect};

impl Canvas {
    /// A round upright body: dark edge, light band, shade, a thin rim of light.
    pub fn cylinder(&mut self, tone: Tone) -> Paint {
        let lift = if tone.lightness() > 0.85 { 0.6 } else { 0.2 };
        self.across(&[
            (0, tone.darken(0.2), 1.0),
            (22, tone.lighten(lift), 1.0),
            (48, tone, 1.0),
            (92, tone.darken(0.2), 1.0),
        ])
    }

    /// Tinted glass with something in it.
    pub fn glass(&mut self, tone: Tone) -> Paint {
        self.across(&[
            (0, tone.darken(0.28), 1.0),
            (26, tone.lighten(0.32), 1.0),
            (60, tone.lighten(0.06), 1.0),
            (90, tone.darken(0.24), 1.0),
            (100, tone.lighten(0.1), 1.0),
        ])
    }

    /// A flat side facing the light.
    pub fn sheet(&mut self, tone: Tone) -> Paint {
        self.aslant(&[(0, tone.lighten(0.14), 1.0), (50, tone, 1.0), (100, tone.darken(0.1), 1.0)])
    }

    /// A side turned away from the light.
    pub fn side(&mut self, tone: Tone) -> Paint {
        self.down(&[(0, tone.darken(0.16), 1.0), (100, tone.darken(0.3), 1.0)])
    }

    /// Something ball-like.
    pub fn ball(&mut self, tone: Tone) -> Paint {
        self.glow(
            34,
            28,
            80,
            &[(0, tone.lighten(0.4), 1.0), (45, tone, 1.0), (100, tone.darken(0.3), 1.0)],
        )
    }

    /// Woven or knitted cloth, soft from top to bottom.
    pub fn cloth(&mut self, tone: Tone) -> Paint {
        self.aslant(&[(0, tone.lighten(0.1), 1.0), (100, tone.darken(0.14), 1.0)])
    }

    /// Polished metal seen across.
    pub fn metal(&mut self, tone: Tone) -> Paint {
        self.across(&[
            (0, tone.darken(0.34), 1.0),
            (18, tone.lighten(0.55), 1.0),
            (38, tone, 1.0),
            (70, tone.darken(0.12), 1.0),
            (100, tone.darken(0.26), 1.0),
        ])
    }

    /// A hollow seen from above: dark where the rim shades it.
    pub fn hollow(&mut self, tone: Tone) -> Paint {
        self.down(&[(0, tone.darken(0.34), 1.0), (100, tone.darken(0.08), 1.0)])
    }

    /// A strip of reflected light, upright.
    pub fn gloss(&mut self, x: f32, top: f32, bottom: f32, w: f32) {
        let paint = self.down(&[(0, WHITE, 0.75), (55, WHITE, 0.28), (100, WHITE, 0.05)]);
        self.fill(&rect(x, top, w, bottom - top, w / 2.0), paint);
    }

    /// A fold or seam: a dark line with a light one beside it.
    pub fn crease(&mut self, shape: &Shape, width: f32) {
        self.stroke(shape, width, dark(0.13));
        self.placed(width * 0.8, width * 0.5, 1.0, |c| {
            c.stroke(shape, width * 0.6, light(0.14));
        });
    }
}

/// Light wood.
pub const WOOD: u32 = 0xc9a27a;
/// Dark plastic and rubber.
pub const INK: u32 = 0x2f3034;
/// Warm paper.
pub const PAPER: u32 = 0xfaf7f0;
/// Steel.
pub const STEEL: u32 = 0xc3c7cb;
/// Brass.
pub const BRASS: u32 = 0xcbab6c;
/// Leaves.
pub const LEAF: u32 = 0x7d9a72;
/// The red of a seal.
pub const SEAL: u32 = 0xb9473c;
/// Brown card.
pub const KRAFT: u32 = 0xc8a982;

/// A tone from one of the constants of this module.
pub fn of(material: u32) -> Tone {
    rgb(material)
}
