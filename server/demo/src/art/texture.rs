//! Materials seen from very near, for the lens in a detail picture.

use super::canvas::{Canvas, dark, light};
use super::look::Look;
use super::paints::{WOOD, of};
use super::shade::Tone;
use super::shape::{d, disc, line, oval, rect};

/// What the product is made of, where one looks closely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texture {
    Weave,
    Knit,
    Leather,
    Metal,
    Paper,
    Ceramic,
    Liquid,
    Wood,
    Mesh,
    Plush,
}

/// Fills a lens of radius `r` round the origin with the material.
pub fn lens(c: &mut Canvas, look: Look, texture: Texture, r: f32) {
    c.shadow(6.0, 16.0, r * 1.16, r * 1.16, 0.4);
    c.fill(&disc(0.0, 0.0, r + 9.0), light(1.0));
    let tone = if texture == Texture::Wood { of(WOOD) } else { look.tone };
    let base = c.ball(tone);
    c.fill(&disc(0.0, 0.0, r), base);
    let tile = tile(c, look, texture, tone);
    c.fill(&disc(0.0, 0.0, r), tile);
    let shine =
        c.glow(30, 22, 75, &[(0, super::shade::WHITE, 0.35), (100, super::shade::WHITE, 0.0)]);
    c.fill(&disc(0.0, 0.0, r), shine);
}

fn tile(c: &mut Canvas, look: Look, texture: Texture, tone: Tone) -> super::canvas::Paint {
    let turn = look.vary(701, -20.0, 20.0).round();
    match texture {
        Texture::Weave => c.pattern(20.0, 20.0, turn + 45.0, |c| {
            c.fill(&rect(0.0, 0.0, 9.0, 9.0, 2.0), dark(0.14));
            c.fill(&rect(10.0, 10.0, 9.0, 9.0, 2.0), dark(0.14));
            c.fill(&rect(10.0, 0.0, 9.0, 9.0, 2.0), light(0.18));
            c.fill(&rect(0.0, 10.0, 9.0, 9.0, 2.0), light(0.18));
        }),
        Texture::Knit => c.pattern(28.0, 24.0, 0.0, |c| {
            c.stroke(&d("M3 2Q6 16 14 22Q22 16 25 2"), 7.0, light(0.2));
            c.stroke(&d("M14 22V0M0 6V24M28 6V24"), 2.0, dark(0.16));
        }),
        Texture::Leather => c.pattern(34.0, 30.0, turn, |c| {
            c.stroke(
                &d("M0 8Q8 2 16 8T34 8M4 30Q2 20 12 18T22 8M22 30Q26 20 34 20"),
                2.0,
                dark(0.15),
            );
            c.stroke(&d("M2 11Q9 5 16 11T34 11"), 1.5, light(0.16));
        }),
        Texture::Metal => c.pattern(120.0, 9.0, turn, |c| {
            c.stroke(&line(0.0, 2.0, 80.0, 2.0), 1.5, light(0.3));
            c.stroke(&line(40.0, 6.0, 120.0, 6.0), 1.0, dark(0.12));
        }),
        Texture::Paper => c.pattern(46.0, 38.0, turn, |c| {
            c.stroke(&d("M4 8L14 5M30 20L38 26M12 30L20 32"), 1.5, dark(0.1));
            c.stroke(&d("M24 6L32 9M2 22L9 19"), 1.5, light(0.35));
        }),
        Texture::Ceramic => c.pattern(62.0, 54.0, turn, |c| {
            c.fill(&disc(10.0, 12.0, 2.5), dark(0.3));
            c.fill(&disc(40.0, 6.0, 1.5), dark(0.3));
            c.fill(&disc(28.0, 34.0, 2.0), tone.step(0.5));
            c.fill(&disc(52.0, 44.0, 3.0), dark(0.18));
        }),
        Texture::Liquid => c.pattern(96.0, 84.0, turn, |c| {
            for (x, y, r) in
                [(20.0, 20.0, 14.0), (62.0, 14.0, 7.0), (48.0, 54.0, 18.0), (84.0, 62.0, 6.0)]
            {
                c.fill(&disc(x, y, r), light(0.28));
                c.fill(&oval(x - r * 0.3, y - r * 0.35, r * 0.3, r * 0.2), light(0.7));
            }
        }),
        Texture::Wood => c.pattern(180.0, 40.0, turn, |c| {
            c.stroke(&d("M0 10Q45 2 90 10T180 10M0 26Q45 36 90 24T180 26"), 2.5, dark(0.13));
        }),
        Texture::Mesh => {
            c.pattern(18.0, 18.0, turn + 45.0, |c| c.fill(&disc(9.0, 9.0, 5.0), dark(0.38)))
        }
        Texture::Plush => c.pattern(24.0, 20.0, turn, |c| {
            c.stroke(&d("M4 16Q4 6 10 4M16 18Q14 8 20 4"), 3.0, light(0.25));
            c.stroke(&d("M9 18Q10 10 14 8"), 2.0, dark(0.1));
        }),
    }
}
