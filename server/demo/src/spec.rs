//! How a demo product is written down: short, in three languages, checked by the compiler. Not what
//! the store takes in: `build` makes that of it.

use crate::picture::Kind;
use domain::draft::Texts;

/// One text: Traditional Chinese (the original), Simplified Chinese in Mainland words, English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct T(pub &'static str, pub &'static str, pub &'static str);

impl T {
    /// As the catalogue holds it.
    pub fn texts(self) -> Texts {
        Texts::new(self.0, self.1, self.2)
    }
}

/// A text that is the same in every language: a measure, a code.
pub const fn same(text: &'static str) -> T {
    T(text, text, text)
}

/// A paragraph of the description.
#[derive(Clone, Copy, Debug)]
pub struct Para {
    /// Its heading.
    pub heading: T,
    /// Its text; blank lines separate paragraphs.
    pub body: T,
}

/// A paragraph, written shortly.
pub const fn p(heading: T, body: T) -> Para {
    Para { heading, body }
}

/// An option besides colour. The number beside a value is what it adds to the product's price, in
/// minor units; the first value normally adds 0.
#[derive(Clone, Copy, Debug)]
pub enum Axis {
    /// Millilitres. Adds its difference to the weight.
    Volume(&'static [(u32, i64)]),
    /// Grams. Adds its difference to the weight.
    Weight(&'static [(u32, i64)]),
    /// How many of something (the unit: 包, 包, sachets). Multiplies the weight.
    Pack(T, &'static [(u32, i64)]),
    /// Gigabytes of storage.
    Capacity(&'static [(u32, i64)]),
    /// Centimetres of cable or fabric.
    Length(&'static [(u32, i64)]),
    /// Clothes' sizes in lower case: `xs`, `s`, `m`, `l`, `xl`, `2xl`.
    Size(&'static [&'static str]),
    /// European shoe sizes.
    Shoe(&'static [u32]),
    /// Anything else.
    Named(&'static Named),
}

/// An option of its own making: bed size, keyboard switch, grind.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// Stable code.
    pub code: &'static str,
    /// Its name.
    pub name: T,
    /// Its values.
    pub values: &'static [Value],
}

/// A value of a [`Named`] option.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// Stable code.
    pub code: &'static str,
    /// Its name.
    pub name: T,
    /// Its part of the SKU: capitals and digits.
    pub sku: &'static str,
    /// What it adds to the price, minor units.
    pub extra: i64,
}

/// A value, written shortly.
pub const fn v(code: &'static str, sku: &'static str, extra: i64, name: T) -> Value {
    Value { code, name, sku, extra }
}

/// What a product's colours stand for when they are not colours: the scents of a candle, each with
/// a label of its own colour. One value for each of [`Spec::colours`], in their order.
pub type Shades = Named;

/// Where a product stands, in days from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// On sale.
    Listed,
    /// Still being written.
    Draft,
    /// Taken off sale.
    Unlisted,
    /// On sale from so many days after now.
    From(i64),
    /// On sale until so many days after now; it counts as listed while they last.
    Until(i64),
}

/// One product. Write it as `Spec { slug: …, ..Spec::BASE }`.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// Its address, unique.
    pub slug: &'static str,
    /// What all its SKUs start with, unique: `TT-OIL` gives `TT-OIL-010`.
    pub sku: &'static str,
    /// What its pictures show.
    pub kind: Kind,
    /// Slug of its category, one without children.
    pub category: &'static str,
    /// Slug of its brand.
    pub brand: &'static str,
    /// Name.
    pub name: T,
    /// One line that says what it is good for.
    pub tagline: T,
    /// Codes of colours, the main one first. More than one make an option.
    pub colours: &'static [&'static str],
    /// What the colours stand for, when not for colours.
    pub shades: Option<&'static Shades>,
    /// Options besides colour; three with it at most, 24 variants at most.
    pub axes: &'static [Axis],
    /// Price of the first variant, whole dollars.
    pub price: i64,
    /// Former price of the first variant, when reduced; the other variants' follow in proportion.
    pub was: Option<i64>,
    /// Shipping weight of the first variant, grams.
    pub weight_g: u32,
    /// Usual stock of a variant; each one's own is scattered around it.
    pub stock: u32,
    /// Attributes: `material=cotton,linen season=summer`. Colours are added by themselves.
    pub attributes: &'static str,
    /// Tags, separated by spaces.
    pub tags: &'static str,
    /// Paragraphs.
    pub story: &'static [Para],
    /// Table of specifications.
    pub specs: &'static [(T, T)],
    /// Directions for use and care.
    pub care: &'static [T],
    /// 1–5 for the home page's featured products.
    pub featured: Option<u16>,
    /// Nothing left of any variant.
    pub sold_out: bool,
    /// Where it stands.
    pub shelf: Shelf,
}

impl Spec {
    /// What most products have in common.
    pub const BASE: Self = Self {
        slug: "",
        sku: "",
        kind: Kind::GiftBox,
        category: "",
        brand: "",
        name: T("", "", ""),
        tagline: T("", "", ""),
        colours: &["white"],
        shades: None,
        axes: &[],
        price: 0,
        was: None,
        weight_g: 200,
        stock: 60,
        attributes: "",
        tags: "",
        story: &[],
        specs: &[],
        care: &[],
        featured: None,
        sold_out: false,
        shelf: Shelf::Listed,
    };
}
