//! Small things around a product: leaves, petals, cups, pencils. Each is drawn
//! round the origin, about 150 wide. Not products themselves.

use super::canvas::{Canvas, dark, light};
use super::label::{leaf_shape, sprig};
use super::look::Look;
use super::paints::{BRASS, INK, LEAF, PAPER, STEEL, WOOD, of};
use super::shade::{Tone, rgb};
use super::shape::{Pen, blob, d, disc, flow, lathe, line, oval, rect, wire};

/// The trade a motif belongs to: decides what lies around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Aroma,
    Tea,
    Clothes,
    Device,
    Office,
    Home,
}

type Prop = fn(&mut Canvas, Look);

/// What may lie around the products of a trade, seen from above.
pub fn lying(family: Family) -> &'static [Prop] {
    match family {
        Family::Aroma => &[twig, lavender, petals, pebbles, citrus],
        Family::Tea => &[twig, beans, cup_above, spoon, citrus],
        Family::Clothes => &[glasses, petals, folded, twig, watch_above],
        Family::Device => &[coil, note, cup_above, pencil, twig],
        Family::Office => &[pencil, clips, note, cup_above, coil],
        Family::Home => &[twig, folded, spoon, lavender, cup_above],
    }
}

/// What may stand beside the products of a trade on a table.
pub fn standing(family: Family) -> &'static [Prop] {
    match family {
        Family::Aroma => &[branch_vase, stones, candle_glass],
        Family::Tea => &[branch_vase, cup, books],
        Family::Clothes => &[branch_vase, books, basket_plant],
        Family::Device => &[books, cup, potted],
        Family::Office => &[books, pencil_pot, potted],
        Family::Home => &[branch_vase, potted, books],
    }
}

fn twig(c: &mut Canvas, look: Look) {
    c.turned(0.0, 70.0, look.vary(711, -14.0, 22.0), |c| {
        c.placed(8.0, 8.0, 1.0, |c| {
            c.stroke(&flow(&[(0.0, 0.0), (9.0, -80.0), (0.0, -160.0)]), 16.0, dark(0.05))
        });
        sprig(c, 165.0, 6, of(LEAF));
    });
}

fn lavender(c: &mut Canvas, _: Look) {
    for (turn, h) in [(-12.0, 150.0), (4.0, 170.0), (18.0, 140.0)] {
        c.turned(0.0, 80.0, turn, |c| {
            c.stroke(&line(0.0, 0.0, 0.0, -h), 3.0, of(LEAF));
            for (side, tone) in [(-1.0, rgb(0x9a86c6)), (1.0, rgb(0xb7a7dc))] {
                let buds = (0..6).fold(Pen::at(0.0, -h), |pen, row| {
                    let (x, y) = (side * (3.0 + row as f32), -h + row as f32 * 10.0 - side * 2.0);
                    pen.jump(x, y).to(x, y)
                });
                c.stroke(&buds.open(), 13.0, tone);
            }
        });
    }
}

fn petals(c: &mut Canvas, look: Look) {
    let tone = look.tone.mix(rgb(0xe7b9b4), 0.65);
    for (x, y, turn, h) in
        [(-40.0, 10.0, 20.0, 62.0), (24.0, -30.0, 130.0, 54.0), (52.0, 40.0, -70.0, 46.0)]
    {
        c.turned(x, y, turn, |c| {
            c.placed(5.0, 6.0, 1.0, |c| c.fill(&leaf_shape(h), dark(0.08)));
            let paint = c.ball(tone);
            c.fill(&leaf_shape(h), paint);
        });
    }
}

fn pebbles(c: &mut Canvas, look: Look) {
    let tone = rgb(0xb9b2a6);
    for (index, (x, y, r)) in
        [(-44.0, 14.0, 34.0), (26.0, -22.0, 42.0), (38.0, 48.0, 22.0)].into_iter().enumerate()
    {
        c.fill(&oval(x + 5.0, y + 8.0, r, r * 0.76), dark(0.12));
        let paint = c.ball(tone.darken(index as f32 * 0.07).mix(look.tone, 0.08));
        c.fill(&oval(x, y, r, r * 0.76), paint);
    }
}

fn citrus(c: &mut Canvas, _: Look) {
    let peel = rgb(0xe9a84a);
    c.fill(&disc(7.0, 10.0, 62.0), dark(0.1));
    c.fill(&disc(0.0, 0.0, 62.0), peel);
    c.fill(&disc(0.0, 0.0, 55.0), rgb(0xfaf0d8));
    for index in 0..8 {
        c.turned(0.0, 0.0, index as f32 * 45.0, |c| {
            c.fill(&d("M0-6Q-24-40 0-50Q24-40 0-6Z"), peel.lighten(0.25))
        });
    }
}

fn beans(c: &mut Canvas, look: Look) {
    let tone = [rgb(0x6b4a34), rgb(0x66734b), rgb(0xb98a58)][look.pick(712, 3)];
    for (x, y, turn) in [
        (-52.0, 4.0, 20.0),
        (-14.0, -34.0, 70.0),
        (16.0, 16.0, -30.0),
        (54.0, -14.0, 110.0),
        (-20.0, 46.0, -60.0),
    ] {
        c.turned(x, y, turn, |c| {
            c.fill(&oval(3.0, 5.0, 23.0, 14.0), dark(0.12));
            let paint = c.ball(tone);
            c.fill(&oval(0.0, 0.0, 23.0, 14.0), paint);
            c.stroke(&d("M-18 1Q0-7 18 2"), 2.5, tone.darken(0.35));
        });
    }
}

fn cup_above(c: &mut Canvas, look: Look) {
    c.fill(&oval(10.0, 16.0, 82.0, 80.0), dark(0.09));
    c.fill(&disc(0.0, 0.0, 80.0), of(PAPER).darken(0.02));
    c.stroke(&disc(0.0, 0.0, 70.0), 2.0, dark(0.06));
    c.fill(&oval(62.0, -34.0, 22.0, 13.0), of(PAPER).darken(0.08));
    c.fill(&disc(0.0, 0.0, 50.0), of(PAPER));
    let drink = [rgb(0x8a5a35), rgb(0xb78a3f), rgb(0x8e9c4f)][look.pick(713, 3)];
    let paint = c.ball(drink);
    c.fill(&disc(0.0, 0.0, 43.0), paint);
}

fn spoon(c: &mut Canvas, _: Look) {
    c.turned(0.0, 0.0, 24.0, |c| {
        let wood = c.across(&[(0, of(WOOD).lighten(0.2), 1.0), (100, of(WOOD).darken(0.2), 1.0)]);
        c.fill(&rect(-3.0, -18.0, 20.0, 120.0, 8.0), dark(0.07));
        c.fill(&rect(-7.0, -24.0, 14.0, 120.0, 7.0), wood);
        c.fill(&oval(0.0, -62.0, 30.0, 44.0), wood);
        c.fill(&oval(1.0, -60.0, 22.0, 35.0), of(WOOD).darken(0.22));
    });
}

fn glasses(c: &mut Canvas, _: Look) {
    for (dx, paint) in [(6.0, dark(0.12)), (0.0, of(INK).into())] {
        c.placed(dx, dx * 1.4, 1.0, |c| {
            c.stroke(
                &d("M-70-20H-8A31 31 0 1 1-70-20ZM8-20H70A31 31 0 1 1 8-20ZM-9-18Q0-24 9-18"),
                6.0,
                paint,
            );
        });
    }
}

fn folded(c: &mut Canvas, look: Look) {
    let tone = look.accent().mix(of(PAPER), 0.35);
    c.turned(0.0, 0.0, -14.0, |c| {
        c.fill(&rect(-72.0, -42.0, 160.0, 104.0, 12.0), dark(0.08));
        let paint = c.cloth(tone);
        c.fill(&rect(-80.0, -52.0, 160.0, 104.0, 12.0), paint);
        c.crease(&line(-78.0, 14.0, 78.0, 8.0), 3.0);
        c.stitch(&line(-70.0, 38.0, 70.0, 38.0), 2.0, 6.0, dark(0.18));
    });
}

fn watch_above(c: &mut Canvas, _: Look) {
    let strap = rgb(0x80593f);
    c.turned(0.0, 0.0, 32.0, |c| {
        c.fill(&rect(-15.0, -88.0, 44.0, 190.0, 12.0), dark(0.1));
        c.fill(&rect(-21.0, -95.0, 42.0, 190.0, 12.0), strap);
        let case = c.metal(of(STEEL));
        c.fill(&disc(0.0, 0.0, 43.0), case);
        c.fill(&disc(0.0, 0.0, 35.0), of(PAPER));
        c.stroke(&d("M0 0V-22M0 0L14 9"), 4.0, of(INK));
    });
}

fn coil(c: &mut Canvas, look: Look) {
    let tone = look.tone.mix(of(PAPER), 0.5);
    let path = d("M-80 40C-20 90 60 60 50 0S-50-50-46 6S50 60 84-50");
    c.placed(5.0, 8.0, 1.0, |c| c.stroke(&path, 9.0, dark(0.1)));
    c.stroke(&path, 9.0, tone.darken(0.1));
    c.stroke(&path, 3.0, tone.lighten(0.4));
    c.fill(&rect(74.0, -78.0, 20.0, 32.0, 5.0), of(PAPER).darken(0.06));
}

fn note(c: &mut Canvas, look: Look) {
    c.turned(0.0, 0.0, look.vary(714, -20.0, 16.0), |c| {
        c.fill(&rect(-54.0, -68.0, 124.0, 156.0, 6.0), dark(0.09));
        c.fill(&rect(-62.0, -78.0, 124.0, 156.0, 6.0), of(PAPER));
        c.fill(&rect(-62.0, -78.0, 20.0, 156.0, 6.0), look.accent().darken(0.1));
        for row in 0..5 {
            let y = -46.0 + row as f32 * 22.0;
            c.stroke(&line(-28.0, y, 46.0, y), 2.0, dark(0.16));
        }
    });
}

fn pencil(c: &mut Canvas, look: Look) {
    c.turned(0.0, 0.0, look.vary(715, 24.0, 66.0), |c| {
        c.fill(&rect(2.0, -80.0, 16.0, 170.0, 4.0), dark(0.1));
        c.fill(&d("M-8-70L0-96L8-70Z"), of(WOOD).lighten(0.4));
        c.fill(&d("M-3-86L0-96L3-86Z"), of(INK));
        let body = c.across(&[
            (0, rgb(0xe4b95b), 1.0),
            (50, rgb(0xd29a3c), 1.0),
            (100, rgb(0xa87528), 1.0),
        ]);
        c.fill(&rect(-8.0, -70.0, 16.0, 136.0, 0.0), body);
        c.fill(&rect(-8.0, 66.0, 16.0, 12.0, 0.0), of(STEEL));
        c.fill(&rect(-8.0, 78.0, 16.0, 16.0, 5.0), rgb(0xd98a82));
    });
}

fn clips(c: &mut Canvas, look: Look) {
    let tones = [of(STEEL).darken(0.2), of(BRASS), look.tone.step(0.1)];
    for (tone, (x, y, turn)) in
        tones.into_iter().zip([(-40.0, -10.0, 20.0), (14.0, 24.0, -50.0), (46.0, -34.0, 80.0)])
    {
        c.turned(x, y, turn, |c| {
            let path = d("M-8-20V18A8 8 0 0 0 8 18V-24A13 13 0 0 0-18-24V16");
            c.placed(3.0, 4.0, 1.0, |c| c.stroke(&path, 4.0, dark(0.12)));
            c.stroke(&path, 4.0, tone);
        });
    }
}

fn branch_vase(c: &mut Canvas, look: Look) {
    let tone = look.accent().mix(rgb(0xcfc4b4), 0.5);
    for (turn, h) in [(-16.0, 190.0), (8.0, 230.0), (30.0, 160.0)] {
        c.turned(0.0, -130.0, turn, |c| sprig(c, h, 6, of(LEAF).mix(tone, 0.25)));
    }
    let paint = c.cylinder(tone);
    c.fill(
        &lathe(
            &[(150.0, 24.0, 4.0), (118.0, 20.0, 20.0), (60.0, 58.0, 50.0), (0.0, 36.0, 14.0)],
            4.0,
        ),
        paint,
    );
}

fn stones(c: &mut Canvas, _: Look) {
    for (y, rx, ry, shade) in
        [(-22.0, 74.0, 24.0, 0.1), (-62.0, 56.0, 20.0, 0.0), (-95.0, 38.0, 15.0, 0.16)]
    {
        let paint = c.ball(rgb(0xa9a297).darken(shade));
        c.fill(&oval(0.0, y, rx, ry), paint);
    }
}

fn candle_glass(c: &mut Canvas, _: Look) {
    let flame = c.glow(50, 60, 60, &[(0, rgb(0xfff0c0), 0.9), (100, rgb(0xffd27a), 0.0)]);
    c.fill(&disc(0.0, -118.0, 74.0), flame);
    let wax = c.cylinder(rgb(0xf2e8d6));
    c.fill(&lathe(&[(96.0, 50.0, 5.0), (0.0, 48.0, 12.0)], 5.0), wax);
    c.fill(&oval(0.0, -95.0, 50.0, 9.0), rgb(0xe6d8be));
    c.stroke(&line(0.0, -96.0, 0.0, -110.0), 3.0, of(INK));
    c.fill(&d("M0-136Q13-112 0-106Q-13-112 0-136Z"), rgb(0xf6b550));
}

fn cup(c: &mut Canvas, look: Look) {
    let tone = look.accent().mix(of(PAPER), 0.6);
    c.stroke(&d("M46-84Q92-84 84-50Q76-24 40-30"), 10.0, tone.darken(0.14));
    let paint = c.cylinder(tone);
    c.fill(&lathe(&[(104.0, 54.0, 3.0), (40.0, 52.0, 30.0), (0.0, 30.0, 10.0)], 3.0), paint);
    c.fill(&oval(0.0, -103.0, 54.0, 11.0), tone.darken(0.2));
    c.fill(&oval(0.0, -100.0, 46.0, 8.0), rgb(0x99683d));
    c.stroke(&d("M-12-124Q-24-144-10-158T-12-190"), 5.0, light(0.5));
    c.stroke(&d("M14-126Q4-142 16-156T14-182"), 5.0, light(0.4));
}

fn books(c: &mut Canvas, look: Look) {
    let tones = [look.accent(), rgb(0xd8cfc0), rgb(0x7c8a8c).mix(look.tone, 0.3)];
    for (index, tone) in tones.into_iter().enumerate() {
        let (y, shift) = (-(index as f32) * 32.0, [0.0, 8.0, -10.0][index]);
        let (w, h) = (180.0 - index as f32 * 16.0, 32.0);
        let paint = c.down(&[(0, tone.lighten(0.15), 1.0), (100, tone.darken(0.18), 1.0)]);
        c.fill(&rect(shift - w / 2.0, y - h, w, h, 5.0), paint);
        c.fill(
            &rect(shift + w / 2.0 - 40.0, y - h + 5.0, 36.0, h - 10.0, 2.0),
            of(PAPER).darken(0.05),
        );
        c.fill(&rect(shift - w / 2.0 + 24.0, y - h, 7.0, h, 0.0), light(0.35));
    }
}

fn potted(c: &mut Canvas, look: Look) {
    for turn in [-58.0, -30.0, -4.0, 24.0, 52.0] {
        c.turned(0.0, -96.0, turn, |c| {
            let paint =
                c.across(&[(0, of(LEAF).lighten(0.15), 1.0), (100, of(LEAF).darken(0.25), 1.0)]);
            c.fill(&leaf_shape(120.0), paint);
        });
    }
    let paint = c.cylinder(look.accent().mix(rgb(0xcdb9a2), 0.5));
    c.fill(&lathe(&[(104.0, 60.0, 6.0), (0.0, 42.0, 12.0)], 4.0), paint);
    c.fill(&rect(-64.0, -110.0, 128.0, 22.0, 6.0), dark(0.08));
}

fn basket_plant(c: &mut Canvas, look: Look) {
    c.placed(0.0, 0.0, 1.25, |c| potted(c, look));
}

fn pencil_pot(c: &mut Canvas, look: Look) {
    for (x, turn, tone) in
        [(-18.0, -9.0, rgb(0xd29a3c)), (4.0, 3.0, look.tone), (22.0, 12.0, rgb(0x5c7a80))]
    {
        c.turned(x, -60.0, turn, |c| {
            c.fill(&rect(-6.0, -100.0, 12.0, 110.0, 3.0), tone);
            c.fill(&d("M-6-100L0-120L6-100Z"), of(WOOD).lighten(0.4));
        });
    }
    let paint = c.cylinder(look.accent().mix(of(PAPER), 0.4));
    c.fill(&lathe(&[(104.0, 48.0, 5.0), (0.0, 46.0, 10.0)], 4.0), paint);
}

/// A wooden hanger whose hook is at the origin; shoulders `half` wide.
pub fn hanger(c: &mut Canvas, half: f32) {
    c.stroke(
        &wire(&[
            (0.0, 42.0, 0.0),
            (0.0, 22.0, 8.0),
            (16.0, 12.0, 12.0),
            (10.0, -8.0, 12.0),
            (-10.0, -6.0, 0.0),
        ]),
        5.0,
        of(STEEL).darken(0.3),
    );
    let wood = c.down(&[(0, of(WOOD).lighten(0.2), 1.0), (100, of(WOOD).darken(0.25), 1.0)]);
    c.fill(
        &blob(&[
            (0.0, 34.0),
            (half * 0.5, 56.0),
            (half, 92.0),
            (half * 0.96, 106.0),
            (half * 0.45, 78.0),
            (0.0, 66.0),
            (-half * 0.45, 78.0),
            (-half * 0.96, 106.0),
            (-half, 92.0),
            (-half * 0.5, 56.0),
        ]),
        wood,
    );
}

/// Paper folded to a tag on a string.
pub fn tag(c: &mut Canvas, tone: Tone) {
    c.stroke(&d("M0 0Q-14 26-6 44"), 2.5, dark(0.4));
    c.fill(&rect(-28.0, 44.0, 44.0, 66.0, 5.0), tone);
    c.fill(&disc(-6.0, 54.0, 4.0), dark(0.35));
}
