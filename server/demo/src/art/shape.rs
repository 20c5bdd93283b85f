//! Outlines as the opening of an SVG element, without paint. Not the paint:
//! see `canvas`.

/// An element such as `<path d="…"`, still open for its paint.
#[derive(Clone, Debug)]
pub struct Shape(pub(super) String);

/// A corner of an outline: x, y and its rounding radius.
pub type Corner = (f32, f32, f32);

/// Appends a number with at most one decimal, large ones without: half a unit
/// does not show there.
pub fn number(out: &mut String, value: f32) {
    let value = if value.abs() >= 60.0 { value.round() } else { value };
    let tenths = (value * 10.0).round() as i32;
    if tenths < 0 {
        out.push('-');
    }
    let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || part == 0 {
        out.push_str(itoa(whole, &mut [0; 10]));
    }
    if part > 0 {
        out.push('.');
        out.push(char::from(b'0' + part as u8));
    }
}

fn itoa(mut value: u32, buffer: &mut [u8; 10]) -> &str {
    let mut at = buffer.len();
    loop {
        at -= 1;
        buffer[at] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    std::str::from_utf8(&buffer[at..]).unwrap_or("0")
}

/// Writes the `d` attribute of a path.
pub struct Pen(String);

impl Pen {
    /// Starts at a point.
    pub fn at(x: f32, y: f32) -> Pen {
        Pen(String::with_capacity(160)).put('M', &[x, y])
    }

    fn put(mut self, letter: char, numbers: &[f32]) -> Pen {
        self.0.push(letter);
        for (index, value) in numbers.iter().enumerate() {
            let before = self.0.len();
            number(&mut self.0, *value);
            if index > 0 && self.0.as_bytes()[before] != b'-' {
                self.0.insert(before, ' ');
            }
        }
        self
    }

    /// Moves without drawing.
    pub fn jump(self, x: f32, y: f32) -> Pen {
        self.put('M', &[x, y])
    }

    /// A straight line.
    pub fn to(self, x: f32, y: f32) -> Pen {
        self.put('L', &[x, y])
    }

    /// A quadratic curve by way of a control point.
    pub fn bend(self, cx: f32, cy: f32, x: f32, y: f32) -> Pen {
        self.put('Q', &[cx, cy, x, y])
    }

    /// A cubic curve.
    pub fn curve(self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) -> Pen {
        self.put('C', &[ax, ay, bx, by, x, y])
    }

    /// An open outline, for strokes.
    pub fn open(self) -> Shape {
        Shape(format!("<path d=\"{}\"", self.0))
    }

    /// A closed outline.
    pub fn close(mut self) -> Shape {
        self.0.push('Z');
        self.open()
    }
}

/// A path written by hand.
pub fn d(text: &str) -> Shape {
    Shape(format!("<path d=\"{text}\""))
}

fn element(name: &str, pairs: &[(&str, f32)]) -> Shape {
    let mut out = String::with_capacity(64);
    out.push('<');
    out.push_str(name);
    for (key, value) in pairs {
        if *value != 0.0 {
            out.push(' ');
            out.push_str(key);
            out.push_str("=\"");
            number(&mut out, *value);
            out.push('"');
        }
    }
    Shape(out)
}

/// A rectangle with rounded corners, by its upper left corner.
pub fn rect(x: f32, y: f32, w: f32, h: f32, r: f32) -> Shape {
    element("rect", &[("x", x), ("y", y), ("width", w), ("height", h), ("rx", r)])
}

/// An ellipse by its centre.
pub fn oval(cx: f32, cy: f32, rx: f32, ry: f32) -> Shape {
    element("ellipse", &[("cx", cx), ("cy", cy), ("rx", rx), ("ry", ry)])
}

/// A circle.
pub fn disc(cx: f32, cy: f32, r: f32) -> Shape {
    element("circle", &[("cx", cx), ("cy", cy), ("r", r)])
}

/// A straight stroke.
pub fn line(x0: f32, y0: f32, x1: f32, y1: f32) -> Shape {
    Pen::at(x0, y0).to(x1, y1).open()
}

/// A closed outline with rounded corners.
pub fn poly(corners: &[Corner]) -> Shape {
    let count = corners.len();
    let mut pen: Option<Pen> = None;
    for index in 0..count {
        let (before, here, after) =
            (corners[(index + count - 1) % count], corners[index], corners[(index + 1) % count]);
        pen = Some(corner(pen, before, here, after));
    }
    pen.unwrap_or_else(|| Pen::at(0.0, 0.0)).close()
}

/// An open line with rounded corners, for strokes.
pub fn wire(corners: &[Corner]) -> Shape {
    let last = corners.len() - 1;
    let mut pen = Pen::at(corners[0].0, corners[0].1);
    for at in 1..last {
        pen = corner(Some(pen), corners[at - 1], corners[at], corners[at + 1]);
    }
    pen.to(corners[last].0, corners[last].1).open()
}

fn corner(pen: Option<Pen>, before: Corner, here: Corner, after: Corner) -> Pen {
    let (ax, ay) = towards(here, before);
    let (bx, by) = towards(here, after);
    let pen = match pen {
        None => Pen::at(ax, ay),
        Some(pen) => pen.to(ax, ay),
    };
    if here.2 < 0.5 { pen } else { pen.bend(here.0, here.1, bx, by) }
}

/// The point on the way from a corner to the next where its rounding begins.
fn towards(from: Corner, to: Corner) -> (f32, f32) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(0.1);
    let share = (from.2 / length).min(if to.2 < 0.5 { 0.96 } else { 0.5 });
    (from.0 + dx * share, from.1 + dy * share)
}

/// A closed outline from its right half, listed from the top to the bottom.
pub fn mirror(half: &[Corner]) -> Shape {
    poly(&mirrored(half))
}

fn mirrored(half: &[Corner]) -> Vec<Corner> {
    let left = half.iter().rev().filter(|c| c.0.abs() > 0.05).map(|&(x, y, r)| (-x, y, r));
    half.iter().copied().chain(left).collect()
}

/// A turned body standing on y = 0, from its right half: (height, half width,
/// rounding) from the top down; its foot bows by `bow` as a round foot does.
pub fn lathe(half: &[Corner], bow: f32) -> Shape {
    let right: Vec<Corner> = half.iter().map(|&(h, w, r)| (w, -h, r)).collect();
    let mut corners = mirrored(&right);
    if bow > 0.5 {
        let foot = half[half.len() - 1].1;
        corners.splice(
            half.len()..half.len(),
            [(foot * 0.6, bow, foot * 0.5), (-foot * 0.6, bow, foot * 0.5)],
        );
    }
    poly(&corners)
}

/// A smooth closed outline through points (Catmull–Rom).
pub fn blob(points: &[(f32, f32)]) -> Shape {
    let count = points.len();
    let mut pen = Pen::at(points[0].0, points[0].1);
    for index in 0..count {
        let at = |offset: usize| points[(index + offset + count - 1) % count];
        pen = through(pen, at(0), at(1), at(2), at(3));
    }
    pen.close()
}

/// A smooth open line through points, for strokes.
pub fn flow(points: &[(f32, f32)]) -> Shape {
    let last = points.len() - 1;
    let mut pen = Pen::at(points[0].0, points[0].1);
    for index in 0..last {
        let at = |offset: usize| points[(index + offset).saturating_sub(1).min(last)];
        pen = through(pen, at(0), at(1), at(2), at(3));
    }
    pen.open()
}

fn through(pen: Pen, p0: (f32, f32), p1: (f32, f32), p2: (f32, f32), p3: (f32, f32)) -> Pen {
    let k = 1.0 / 6.0;
    pen.curve(
        p1.0 + (p2.0 - p0.0) * k,
        p1.1 + (p2.1 - p0.1) * k,
        p2.0 - (p3.0 - p1.0) * k,
        p2.1 - (p3.1 - p1.1) * k,
        p2.0,
        p2.1,
    )
}

/// A patch on an upright cylinder of radius `r` round x = 0: from `top` to
/// `bottom`, between two angles (radians, 0 faces the viewer). `bow` (0–1) is
/// how far circles seem to sag because the eye is above.
pub fn wrap(r: f32, top: f32, bottom: f32, from: f32, to: f32, bow: f32) -> Shape {
    let point = |angle: f32, y: f32| (r * angle.sin(), y + bow * r * (angle.cos() - 1.0));
    let control = |y: f32| {
        let (a, m, b) = (point(from, y), point((from + to) / 2.0, y), point(to, y));
        (2.0 * m.0 - (a.0 + b.0) / 2.0, 2.0 * m.1 - (a.1 + b.1) / 2.0)
    };
    let (a, b, c, e) = (point(from, top), point(to, top), point(to, bottom), point(from, bottom));
    let (upper, lower) = (control(top), control(bottom));
    Pen::at(a.0, a.1)
        .bend(upper.0, upper.1, b.0, b.1)
        .to(c.0, c.1)
        .bend(lower.0, lower.1, e.0, e.1)
        .close()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let text = |value: f32| {
            let mut out = String::new();
            number(&mut out, value);
            out
        };
        assert_eq!(text(12.34), "12.3");
        assert_eq!(text(-0.52), "-.5");
        assert_eq!(text(0.04), "0");
        assert_eq!(text(-0.04), "0");
        assert_eq!(text(1000.0), "1000");
    }

    #[test]
    fn a_square_with_sharp_corners_is_four_lines() {
        let square = [(0.0, 0.0, 0.0), (9.0, 0.0, 0.0), (9.0, 9.0, 0.0), (0.0, 9.0, 0.0)];
        assert_eq!(poly(&square).0, "<path d=\"M0 0L9 0L9 9L0 9Z\"");
    }
}
