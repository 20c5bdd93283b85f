//! The sheet a picture is drawn on: paints, gradients, patterns, groups.
//! Not what is drawn.

use std::fmt::Write;

use super::shade::{BLACK, Tone, WHITE};
use super::shape::{Shape, number, oval};

/// What fills a shape.
#[derive(Clone, Copy, Debug)]
pub struct Paint {
    ink: Ink,
    alpha: f32,
}

#[derive(Clone, Copy, Debug)]
enum Ink {
    Plain(Tone),
    Defined(usize),
}

impl From<Tone> for Paint {
    fn from(tone: Tone) -> Paint {
        Paint { ink: Ink::Plain(tone), alpha: 1.0 }
    }
}

impl Paint {
    /// The same paint, see-through by `alpha` (0–1).
    pub fn alpha(self, alpha: f32) -> Paint {
        Paint { alpha: self.alpha * alpha, ..self }
    }
}

/// White that lets through all but `alpha`.
pub fn light(alpha: f32) -> Paint {
    Paint::from(WHITE).alpha(alpha)
}

/// Black that lets through all but `alpha`.
pub fn dark(alpha: f32) -> Paint {
    Paint::from(BLACK).alpha(alpha)
}

/// A stop of a gradient: offset in percent, tone, opacity (0–1).
pub type Stop = (u8, Tone, f32);

/// A picture in the making.
pub struct Canvas {
    body: String,
    defs: String,
    known: Vec<String>,
    prefix: String,
    next: usize,
}

impl Canvas {
    /// An empty sheet; `prefix` keeps its ids apart from other pictures'.
    pub fn new(prefix: String) -> Canvas {
        let body = String::with_capacity(6000);
        Canvas { body, defs: String::with_capacity(2500), known: Vec::new(), prefix, next: 0 }
    }

    /// The finished document.
    pub fn finish(self, w: u32, h: u32) -> String {
        let mut out = String::with_capacity(self.body.len() + self.defs.len() + 160);
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" \
             viewBox=\"0 0 {w} {h}\"><defs>"
        );
        out.push_str(&self.defs);
        out.push_str("</defs>");
        out.push_str(&self.body);
        out.push_str("</svg>");
        out
    }

    /// Fills a shape.
    pub fn fill(&mut self, shape: &Shape, paint: impl Into<Paint>) {
        self.body.push_str(&shape.0);
        self.paint("fill", paint.into());
        self.body.push_str("/>");
    }

    /// Strokes a shape with round ends.
    pub fn stroke(&mut self, shape: &Shape, width: f32, paint: impl Into<Paint>) {
        self.stroked(shape, width, paint.into(), "");
    }

    /// Strokes a shape with stitches: dashes and gaps of `dash`.
    pub fn stitch(&mut self, shape: &Shape, width: f32, dash: f32, paint: impl Into<Paint>) {
        let mut extra = String::from(" stroke-dasharray=\"");
        number(&mut extra, dash);
        extra.push('"');
        self.stroked(shape, width, paint.into(), &extra);
    }

    fn stroked(&mut self, shape: &Shape, width: f32, paint: Paint, extra: &str) {
        self.body.push_str(&shape.0);
        self.body.push_str(" fill=\"none\" stroke-linecap=\"round\" stroke-width=\"");
        number(&mut self.body, width);
        self.body.push('"');
        self.body.push_str(extra);
        self.paint("stroke", paint);
        self.body.push_str("/>");
    }

    fn paint(&mut self, key: &str, paint: Paint) {
        let _ = match paint.ink {
            Ink::Plain(tone) => write!(self.body, " {key}=\"{tone}\""),
            Ink::Defined(index) => write!(self.body, " {key}=\"url(#{}{index})\"", self.prefix),
        };
        if paint.alpha < 0.995 {
            let _ = write!(self.body, " opacity=\".{:02}\"", (paint.alpha * 100.0).round() as u8);
        }
    }

    fn define(&mut self, head: &str, content: &str, tail: &str) -> Paint {
        let key = format!("{head}{content}");
        let index = match self.known.iter().position(|known| *known == key) {
            Some(index) => index,
            None => {
                let _ =
                    write!(self.defs, "<{head} id=\"{}{}\"{content}{tail}", self.prefix, self.next);
                self.known.resize(self.next, String::new());
                self.known.push(key);
                self.next += 1;
                self.next - 1
            }
        };
        Paint { ink: Ink::Defined(index), alpha: 1.0 }
    }

    /// A gradient from left to right.
    pub fn across(&mut self, stops: &[Stop]) -> Paint {
        self.define("linearGradient", &stop_list("", stops), "</linearGradient>")
    }

    /// A gradient from top to bottom.
    pub fn down(&mut self, stops: &[Stop]) -> Paint {
        self.define("linearGradient", &stop_list(" x2=\"0\" y2=\"1\"", stops), "</linearGradient>")
    }

    /// A gradient from the upper left to the lower right.
    pub fn aslant(&mut self, stops: &[Stop]) -> Paint {
        self.define("linearGradient", &stop_list(" x2=\"1\" y2=\"1\"", stops), "</linearGradient>")
    }

    /// A gradient out of a point (in percent of the shape's box).
    pub fn glow(&mut self, cx: u8, cy: u8, r: u8, stops: &[Stop]) -> Paint {
        let head = format!(" cx=\"{cx}%\" cy=\"{cy}%\" r=\"{r}%\"");
        self.define("radialGradient", &stop_list(&head, stops), "</radialGradient>")
    }

    /// A pattern of tiles `w` × `h`, turned by `turn` degrees.
    pub fn pattern(&mut self, w: f32, h: f32, turn: f32, tile: impl FnOnce(&mut Canvas)) -> Paint {
        let content = self.capture(tile);
        let mut head = String::from(" width=\"");
        number(&mut head, w);
        head.push_str("\" height=\"");
        number(&mut head, h);
        let _ =
            write!(head, "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({turn})\">");
        self.define("pattern", &(head + &content), "</pattern>")
    }

    /// What `paint` draws, as text, without putting it on the sheet.
    pub fn capture(&mut self, paint: impl FnOnce(&mut Canvas)) -> String {
        let outside = std::mem::take(&mut self.body);
        paint(self);
        std::mem::replace(&mut self.body, outside)
    }

    /// Puts captured drawing on the sheet.
    pub fn paste(&mut self, drawing: &str) {
        self.body.push_str(drawing);
    }

    /// Draws moved to (x, y) and scaled.
    pub fn placed(&mut self, x: f32, y: f32, scale: f32, paint: impl FnOnce(&mut Canvas)) {
        self.matrix([scale, 0.0, 0.0, scale, x, y], paint);
    }

    /// Draws turned by degrees round (x, y), which becomes the origin.
    pub fn turned(&mut self, x: f32, y: f32, degrees: f32, paint: impl FnOnce(&mut Canvas)) {
        self.matrix(turn(degrees, 1.0, x, y), paint);
    }

    /// Draws through an affine matrix (a, b, c, d, x, y).
    pub fn matrix(&mut self, m: [f32; 6], paint: impl FnOnce(&mut Canvas)) {
        let drawing = self.capture(paint);
        self.body.push_str("<g transform=\"");
        self.body.push_str(&transform(m));
        self.body.push_str("\">");
        self.body.push_str(&drawing);
        self.body.push_str("</g>");
    }

    /// Draws only inside a shape.
    pub fn within(&mut self, shape: &Shape, paint: impl FnOnce(&mut Canvas)) {
        let drawing = self.capture(paint);
        let clip = self.define("clipPath", &format!(">{}/>", shape.0), "</clipPath>");
        if let Ink::Defined(index) = clip.ink {
            let _ = write!(self.body, "<g clip-path=\"url(#{}{index})\">", self.prefix);
        }
        self.body.push_str(&drawing);
        self.body.push_str("</g>");
    }

    /// Draws half see-through as one.
    pub fn faded(&mut self, alpha: f32, paint: impl FnOnce(&mut Canvas)) {
        let drawing = self.capture(paint);
        let _ = write!(self.body, "<g opacity=\".{:02}\">", (alpha * 100.0).round() as u8);
        self.body.push_str(&drawing);
        self.body.push_str("</g>");
    }

    /// Keeps a drawing under an id, to be shown by [`Canvas::show`].
    pub fn keep(&mut self, drawing: &str) -> usize {
        let index = self.next;
        self.next += 1;
        let _ = write!(self.defs, "<g id=\"{}{index}\">{drawing}</g>", self.prefix);
        index
    }

    /// Shows a kept drawing through a matrix.
    pub fn show(&mut self, kept: usize, m: [f32; 6]) {
        let _ = write!(
            self.body,
            "<use href=\"#{}{kept}\" transform=\"{}\"/>",
            self.prefix,
            transform(m)
        );
    }

    /// A soft shadow on the ground.
    pub fn shadow(&mut self, cx: f32, cy: f32, rx: f32, ry: f32, alpha: f32) {
        let stops = [(0, BLACK, 0.9), (45, BLACK, 0.45), (100, BLACK, 0.0)];
        let paint = self.glow(50, 50, 50, &stops).alpha(alpha);
        self.fill(&oval(cx, cy, rx, ry), paint);
    }

    /// A soft shadow of a flat thing on what it lies on or hangs before.
    pub fn drop(&mut self, shape: &Shape) {
        for (dx, dy, alpha) in [(12.0, 20.0, 0.05), (7.0, 12.0, 0.06), (3.0, 5.0, 0.07)] {
            self.placed(dx, dy, 1.0, |c| c.fill(shape, dark(alpha)));
        }
    }
}

fn stop_list(head: &str, stops: &[Stop]) -> String {
    let mut out = String::from(head);
    out.push('>');
    for (offset, tone, alpha) in stops {
        let _ = write!(out, "<stop offset=\".{offset:02}\" stop-color=\"{tone}\"");
        if *alpha < 0.995 {
            let _ = write!(out, " stop-opacity=\".{:02}\"", (alpha * 100.0).round() as u8);
        }
        out.push_str("/>");
    }
    out.replace(" offset=\".00\"", "").replace("\".100\"", "\"1\"")
}

/// A matrix that turns by degrees, scales, and moves the origin to (x, y).
pub fn turn(degrees: f32, scale: f32, x: f32, y: f32) -> [f32; 6] {
    let (sin, cos) = degrees.to_radians().sin_cos();
    [cos * scale, sin * scale, -sin * scale, cos * scale, x, y]
}

fn transform(m: [f32; 6]) -> String {
    let mut out = String::with_capacity(40);
    let [a, b, c, d, x, y] = m;
    let moved = x.abs() >= 0.05 || y.abs() >= 0.05;
    if b == 0.0 && c == 0.0 && a == d {
        if moved {
            out.push_str("translate(");
            number(&mut out, x);
            out.push(' ');
            number(&mut out, y);
            out.push(')');
        }
        if (a - 1.0).abs() > 0.001 || !moved {
            let _ = write!(out, "scale({})", (a * 1000.0).round() / 1000.0);
        }
        return out;
    }
    out.push_str("matrix(");
    for value in [a, b, c, d] {
        let _ = write!(out, "{} ", (value * 1000.0).round() / 1000.0);
    }
    number(&mut out, x);
    out.push(' ');
    number(&mut out, y);
    out.push(')');
    out
}
