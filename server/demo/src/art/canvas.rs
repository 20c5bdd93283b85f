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
    shapes: Vec<String>,
    prefix: String,
    next: usize,
}

impl Canvas {
    /// An empty sheet; `prefix` keeps its ids apart from other pictures'.
    pub fn new(prefix: String) -> Canvas {
        Canvas {
            body: String::with_capacity(6000),
            defs: String::with_capacity(2500),
            known: Vec::new(),
            shapes: Vec::new(),
            prefix,
            next: 0,
        }
    }

    /// The finished document. Outlines used more than once are defined once.
    pub fn finish(mut self, w: u32, h: u32) -> String {
        let mut uses = vec![0u32; self.shapes.len()];
        for index in marks(&self.defs).chain(marks(&self.body)) {
            uses[index] += 1;
        }
        let mut heads = Vec::with_capacity(self.shapes.len());
        let mut shared = String::new();
        for (shape, count) in self.shapes.iter().zip(uses) {
            if count > 1 {
                let _ = write!(shared, "{shape} id=\"{}{}\"/>", self.prefix, self.next);
                heads.push(format!("<use href=\"#{}{}\"", self.prefix, self.next));
                self.next += 1;
            } else {
                heads.push(shape.clone());
            }
        }
        let mut out = String::with_capacity(self.body.len() * 2 + self.defs.len() + 160);
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" \
             viewBox=\"0 0 {w} {h}\" stroke-linecap=\"round\"><defs>{shared}"
        );
        expand(&mut out, &self.defs, &heads);
        out.push_str("</defs>");
        expand(&mut out, &self.body, &heads);
        out.push_str("</svg>");
        out
    }

    /// How a shape is written into a drawing: short ones as they are, long
    /// ones as a mark that [`Canvas::finish`] replaces.
    fn head(&mut self, shape: &Shape) -> String {
        if shape.0.len() < 52 {
            return shape.0.clone();
        }
        let index = match self.shapes.iter().position(|known| *known == shape.0) {
            Some(index) => index,
            None => {
                self.shapes.push(shape.0.clone());
                self.shapes.len() - 1
            }
        };
        format!("{MARK}{index}{MARK}")
    }

    /// Fills a shape.
    pub fn fill(&mut self, shape: &Shape, paint: impl Into<Paint>) {
        let head = self.head(shape);
        self.body.push_str(&head);
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
        let head = self.head(shape);
        self.body.push_str(&head);
        self.body.push_str(" fill=\"none\" stroke-width=\"");
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
        let mut how = transform([1.0, 0.0, 0.0, 1.0, x, y]).replace("scale(1)", "");
        how.push_str("rotate(");
        number(&mut how, degrees);
        how.push(')');
        self.transformed(&how, paint);
    }

    /// Draws through an affine matrix (a, b, c, d, x, y).
    pub fn matrix(&mut self, m: [f32; 6], paint: impl FnOnce(&mut Canvas)) {
        self.transformed(&transform(m), paint);
    }

    /// A lone element bears its transform itself; several get a group.
    fn transformed(&mut self, how: &str, paint: impl FnOnce(&mut Canvas)) {
        let drawing = self.capture(paint);
        if how == "scale(1)" {
            return self.body.push_str(&drawing);
        }
        let lone = !drawing.contains("transform=") && drawing.matches("/>").count() == 1;
        let split = if drawing.starts_with(MARK) {
            drawing[1..].find(MARK).map(|at| at + 2)
        } else {
            drawing.find(' ')
        };
        match split {
            Some(at) if lone && drawing.ends_with("/>") && !drawing.contains("</") => {
                let (head, tail) = drawing.split_at(at);
                let _ = write!(self.body, "{head} transform=\"{how}\"{tail}");
            }
            _ => {
                let _ = write!(self.body, "<g transform=\"{how}\">{drawing}</g>");
            }
        }
    }

    /// Draws, and draws again mirrored at x = 0.
    pub fn both(&mut self, paint: impl FnOnce(&mut Canvas)) {
        let drawing = self.capture(paint);
        let index = self.next;
        self.next += 1;
        let prefix = &self.prefix;
        let _ = write!(
            self.body,
            "<g id=\"{prefix}{index}\">{drawing}</g>\
             <use href=\"#{prefix}{index}\" transform=\"scale(-1 1)\"/>"
        );
    }

    /// Draws only inside a shape.
    pub fn within(&mut self, shape: &Shape, paint: impl FnOnce(&mut Canvas)) {
        let drawing = self.capture(paint);
        let head = self.head(shape);
        let clip = self.define("clipPath", &format!(">{head}/>"), "</clipPath>");
        if let Ink::Defined(index) = clip.ink {
            let _ = write!(self.body, "<g clip-path=\"url(#{}{index})\">", self.prefix);
        }
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
        for (dx, dy, alpha) in [(11.0, 18.0, 0.07), (4.0, 7.0, 0.1)] {
            self.placed(dx, dy, 1.0, |c| c.fill(shape, dark(alpha)));
        }
    }
}

/// Stands on both sides of a shape's number; no drawing contains it otherwise.
const MARK: char = '\u{1}';

/// The numbers of the shapes marked in a drawing.
fn marks(drawing: &str) -> impl Iterator<Item = usize> {
    drawing.split(MARK).skip(1).step_by(2).filter_map(|number| number.parse().ok())
}

/// Appends a drawing with its marks replaced.
fn expand(out: &mut String, drawing: &str, heads: &[String]) {
    for (place, part) in drawing.split(MARK).enumerate() {
        match part.parse::<usize>() {
            Ok(index) if place % 2 == 1 => out.push_str(&heads[index]),
            _ => out.push_str(part),
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
