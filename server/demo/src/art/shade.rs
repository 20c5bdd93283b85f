//! Colours of the drawings, mixed in Oklab so that steps look even. Not the
//! product palette: that is `picture::COLOURS`.

use std::fmt::{self, Write};

/// A colour in Oklab (Björn Ottosson, 2020): lightness 0–1 and two chroma axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tone {
    l: f32,
    a: f32,
    b: f32,
}

pub const WHITE: Tone = Tone { l: 1.0, a: 0.0, b: 0.0 };
pub const BLACK: Tone = Tone { l: 0.12, a: 0.0, b: -0.005 };

/// Reads `#rrggbb`; anything unreadable becomes black, which a test forbids.
pub fn hex(text: &str) -> Tone {
    rgb(u32::from_str_radix(text.trim_start_matches('#'), 16).unwrap_or(0))
}

/// A tone from `0xrrggbb`.
pub fn rgb(value: u32) -> Tone {
    let channel = |shift: u32| linear(((value >> shift) & 255) as f32 / 255.0);
    let (r, g, b) = (channel(16), channel(8), channel(0));
    let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
    let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
    let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
    Tone {
        l: 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
        a: 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
        b: 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s,
    }
}

impl Tone {
    /// Towards `other` by `t` (0–1).
    pub fn mix(self, other: Tone, t: f32) -> Tone {
        let lerp = |x: f32, y: f32| x + (y - x) * t;
        Tone { l: lerp(self.l, other.l), a: lerp(self.a, other.a), b: lerp(self.b, other.b) }
    }

    /// Lighter by a share `t` of the way to white, keeping some of its chroma.
    pub fn lighten(self, t: f32) -> Tone {
        let keep = 1.0 - t * 0.7;
        Tone { l: self.l + (1.0 - self.l) * t, a: self.a * keep, b: self.b * keep }
    }

    /// Darker by a share `t`; shadows keep most of their chroma and turn a
    /// little cooler, as they do in daylight.
    pub fn darken(self, t: f32) -> Tone {
        let keep = 1.0 - t * 0.3;
        Tone { l: self.l * (1.0 - t), a: self.a * keep, b: self.b * keep - t * 0.012 }
    }

    /// The same lightness with only a share `t` of its chroma.
    pub fn muted(self, t: f32) -> Tone {
        Tone { l: self.l, a: self.a * t, b: self.b * t }
    }

    /// Lightness from 0 (black) to 1 (white).
    pub fn lightness(self) -> f32 {
        self.l
    }

    /// A tone that shows on this one: dark on light, light on dark.
    pub fn contrast(self) -> Tone {
        if self.l > 0.66 { self.darken(0.62).muted(0.8) } else { self.lighten(0.86) }
    }

    /// A neighbour a step away in lightness: darker when light, lighter when dark.
    pub fn step(self, t: f32) -> Tone {
        if self.l > 0.5 { self.darken(t) } else { self.lighten(t) }
    }
}

impl fmt::Display for Tone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cube = |x: f32| x * x * x;
        let l = cube(self.l + 0.396_337_78 * self.a + 0.215_803_76 * self.b);
        let m = cube(self.l - 0.105_561_346 * self.a - 0.063_854_17 * self.b);
        let s = cube(self.l - 0.089_484_18 * self.a - 1.291_485_5 * self.b);
        let r = encoded(4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s);
        let g = encoded(-1.268_438 * l + 2.609_757_4 * m - 0.341_319_4 * s);
        let b = encoded(-0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s);
        if [r, g, b].iter().all(|c| c % 17 == 0) {
            return write!(f, "#{:x}{:x}{:x}", r / 17, g / 17, b / 17);
        }
        f.write_char('#')?;
        [r, g, b].iter().try_for_each(|c| write!(f, "{c:02x}"))
    }
}

fn linear(c: f32) -> f32 {
    if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
}

fn encoded(c: f32) -> u8 {
    let c = if c <= 0.003_130_8 { c * 12.92 } else { 1.055 * c.powf(1.0 / 2.4) - 0.055 };
    (c.clamp(0.0, 1.0) * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_survives() {
        for text in ["#000", "#fff", "#26395f", "#f0cb4f", "#c73e3a"] {
            let long = if text.len() == 4 { text.replace(['0', 'f'], "") } else { String::new() };
            assert!(long == "#" || hex(text).to_string() == text, "{text}");
        }
        assert_eq!(hex("#ffffff").to_string(), "#fff");
        assert_eq!(hex("#000000").to_string(), "#000");
    }

    #[test]
    fn shades_move_the_right_way() {
        let navy = hex("#26395f");
        assert!(navy.lighten(0.3).l > navy.l && navy.darken(0.3).l < navy.l);
        assert!(navy.contrast().l > 0.8 && hex("#f6f4ef").contrast().l < 0.5);
        assert_eq!(navy.mix(WHITE, 0.0).to_string(), "#26395f");
    }
}
