//! The options of a demo product: their names and values in three languages, what each value does
//! to SKU, price and weight. Not the variants themselves: `variant` multiplies them out.

use crate::palette;
use crate::spec::{Axis, Named, Spec, T};
use domain::draft::{OptionDraft, Texts, ValueDraft};

/// A value as the variants need it.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// As the catalogue holds it.
    pub draft: ValueDraft,
    /// Its part of the SKU.
    pub sku: String,
    /// What it adds to the price, minor units.
    pub extra: i64,
    /// What it does to the weight.
    pub weigh: Weigh,
}

/// What a choice does to the weight.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Weigh {
    /// Nothing.
    Same,
    /// Adds grams.
    Add(u32),
    /// Multiplies, by a fraction.
    Times(u32, u32),
}

impl Weigh {
    /// The weight in grams with this choice.
    pub fn apply(self, weight_g: u32) -> u32 {
        match self {
            Self::Same => weight_g,
            Self::Add(grams) => weight_g + grams,
            Self::Times(by, of) => weight_g * by / of.max(1),
        }
    }
}

/// An option with its choices.
#[derive(Clone, Debug)]
pub(crate) struct Choices {
    code: &'static str,
    name: T,
    /// In order.
    pub choices: Vec<Choice>,
}

impl Choices {
    /// As the catalogue holds it.
    pub fn draft(&self) -> OptionDraft {
        OptionDraft {
            code: self.code.to_owned(),
            name: self.name.texts(),
            values: self.choices.iter().map(|choice| choice.draft.clone()).collect(),
        }
    }
}

/// The options of a product, colour first; `colours` are its colours in the order of its pictures.
pub(crate) fn choices(spec: &Spec, colours: &[&'static str]) -> Vec<Choices> {
    let colour = (colours.len() > 1).then(|| match spec.shades {
        Some(shades) => shade_choices(spec, shades, colours),
        None => colour_choices(colours),
    });
    colour.into_iter().chain(spec.axes.iter().map(axis_choices)).collect()
}

/// The name of what a colour stands for in this product.
pub(crate) fn shade_name(spec: &Spec, colour: &str) -> T {
    spec.shades
        .and_then(|shades| {
            let at = spec.colours.iter().position(|c| *c == colour)?;
            shades.values.get(at).map(|value| value.name)
        })
        .unwrap_or_else(|| palette::name(colour))
}

fn colour_choices(colours: &[&'static str]) -> Choices {
    let choice = |&colour: &&'static str| Choice {
        draft: ValueDraft {
            code: colour.to_owned(),
            name: palette::name(colour).texts(),
            swatch: palette::swatch(colour),
        },
        sku: palette::sku(colour).to_owned(),
        extra: 0,
        weigh: Weigh::Same,
    };
    let choices = colours.iter().map(choice).collect();
    Choices { code: "colour", name: T("顏色", "颜色", "Colour"), choices }
}

/// The values of `shades` in the order of `colours`.
fn shade_choices(spec: &Spec, shades: &Named, colours: &[&'static str]) -> Choices {
    let all = named_choices(shades);
    let at = |colour| spec.colours.iter().position(|c| *c == colour);
    let choices = colours.iter().filter_map(|&c| all.choices.get(at(c)?).cloned()).collect();
    Choices { choices, ..all }
}

fn axis_choices(axis: &Axis) -> Choices {
    match *axis {
        Axis::Volume(values) => {
            amount("volume", T("容量", "容量", "Volume"), T(" ml", " 毫升", " ml"), values)
        }
        Axis::Weight(values) => {
            amount("weight", T("重量", "重量", "Weight"), T(" g", " 克", " g"), values)
        }
        Axis::Pack(unit, values) => pack(unit, values),
        Axis::Capacity(values) => {
            measured("capacity", T("儲存容量", "存储容量", "Storage"), values, storage)
        }
        Axis::Length(values) => measured("length", T("長度", "长度", "Length"), values, length),
        Axis::Size(values) => sizes(values),
        Axis::Shoe(values) => shoes(values),
        Axis::Named(named) => named_choices(named),
    }
}

/// An amount whose weight goes with it.
fn amount(code: &'static str, name: T, unit: T, values: &[(u32, i64)]) -> Choices {
    let least = values.first().map_or(0, |(n, _)| *n);
    let mut choices = measured(code, name, values, |n| suffixed(n, unit));
    for (choice, (n, _)) in choices.choices.iter_mut().zip(values) {
        choice.weigh = Weigh::Add(n.saturating_sub(least));
    }
    choices
}

fn pack(unit: T, values: &[(u32, i64)]) -> Choices {
    let least = values.first().map_or(1, |(n, _)| *n);
    let mut choices = measured("pack", T("包裝", "规格", "Pack"), values, |n| {
        Texts::new(format!("{n} {}", unit.0), format!("{n} {}", unit.1), format!("{n} {}", unit.2))
    });
    for (choice, (n, _)) in choices.choices.iter_mut().zip(values) {
        choice.weigh = Weigh::Times(*n, least);
    }
    choices
}

fn measured(
    code: &'static str,
    name: T,
    values: &[(u32, i64)],
    label: impl Fn(u32) -> Texts,
) -> Choices {
    let choice = |&(n, extra): &(u32, i64)| Choice {
        draft: ValueDraft { code: n.to_string(), name: label(n), swatch: None },
        sku: format!("{n:03}"),
        extra,
        weigh: Weigh::Same,
    };
    Choices { code, name, choices: values.iter().map(choice).collect() }
}

fn suffixed(n: u32, unit: T) -> Texts {
    Texts::new(format!("{n}{}", unit.0), format!("{n}{}", unit.1), format!("{n}{}", unit.2))
}

fn same(text: String) -> Texts {
    Texts::new(text.clone(), text.clone(), text)
}

/// Gigabytes, in terabytes when they are whole ones of 1024.
fn storage(gigabytes: u32) -> Texts {
    match (gigabytes / 1024, gigabytes % 1024) {
        (terabytes @ 1.., 0) => same(format!("{terabytes} TB")),
        _ => same(format!("{gigabytes} GB")),
    }
}

/// Centimetres, in metres from 100 on.
fn length(cm: u32) -> Texts {
    match (cm / 100, cm % 100 / 10) {
        (0, _) => suffixed(cm, T(" 公分", " 厘米", " cm")),
        (m, 0) => suffixed(m, T(" 公尺", " 米", " m")),
        (m, tenth) => Texts::new(
            format!("{m}.{tenth} 公尺"),
            format!("{m}.{tenth} 米"),
            format!("{m}.{tenth} m"),
        ),
    }
}

fn sizes(values: &[&'static str]) -> Choices {
    let choice = |&size: &&'static str| Choice {
        draft: ValueDraft { code: size.to_owned(), name: same(size.to_uppercase()), swatch: None },
        sku: size.to_uppercase(),
        extra: 0,
        weigh: Weigh::Same,
    };
    let choices = values.iter().map(choice).collect();
    Choices { code: "size", name: T("尺寸", "尺码", "Size"), choices }
}

/// European sizes are Paris points, two thirds of a centimetre, of a last 1.5 cm longer than the
/// foot (ISO/TS 19407): `2/3·size − 1.5`, rounded to half centimetres, as shops here tell it.
fn shoes(values: &[u32]) -> Choices {
    let choice = |&size: &u32| {
        let half_cm = (size * 4).saturating_sub(8) / 3;
        let (cm, half) = (half_cm / 2, if half_cm % 2 == 1 { ".5" } else { "" });
        Choice {
            draft: ValueDraft {
                code: size.to_string(),
                name: Texts::new(
                    format!("EU {size}（{cm}{half} cm）"),
                    format!("{size} 码（{cm}{half} 厘米）"),
                    format!("EU {size} ({cm}{half} cm)"),
                ),
                swatch: None,
            },
            sku: size.to_string(),
            extra: 0,
            weigh: Weigh::Add(size.saturating_sub(values.first().copied().unwrap_or(size)) * 12),
        }
    };
    let choices = values.iter().map(choice).collect();
    Choices { code: "size", name: T("尺寸", "尺码", "Size"), choices }
}

fn named_choices(named: &Named) -> Choices {
    let choice = |value: &crate::spec::Value| Choice {
        draft: ValueDraft { code: value.code.to_owned(), name: value.name.texts(), swatch: None },
        sku: value.sku.to_owned(),
        extra: value.extra,
        weigh: Weigh::Same,
    };
    Choices {
        code: named.code,
        name: named.name,
        choices: named.values.iter().map(choice).collect(),
    }
}
