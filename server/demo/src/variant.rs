//! The variants of a demo product: every combination of its options with SKU, barcode, price,
//! weight and stock. Their names and values are in `option`.

use crate::barcode::ean13;
use crate::hash::hash_for;
use crate::option::{Choice, Choices};
use crate::series::Series;
use crate::spec::Spec;
use domain::draft::VariantDraft;
use domain::money::Money;

/// Prices end in a ten from here on.
const ROUND_FROM: i64 = 200;
/// Hand-made products have their barcodes in 20…, repeated ones in 21….
const HAND_MADE: u64 = 200_000_000_000;
const REPEATED: u64 = 210_000_000_000;
/// More variants than a product may have, so that barcodes don't meet.
const STRIDE: u64 = 100;

/// Every combination of the options, the last one fastest.
pub(crate) fn variants(spec: &Spec, series: &Series, options: &[Choices]) -> Vec<VariantDraft> {
    let mut combinations: Vec<Vec<u8>> = vec![Vec::new()];
    for option in options {
        let with = |values: &Vec<u8>, at: usize| {
            let mut values = values.clone();
            values.push(u8::try_from(at).unwrap_or(u8::MAX));
            values
        };
        combinations = combinations
            .iter()
            .flat_map(|values| (0..option.choices.len()).map(move |at| with(values, at)))
            .collect();
    }
    let has_colours = spec.colours.len() > 1;
    (0_u64..)
        .zip(combinations)
        .map(|(number, values)| {
            let image_index = if has_colours { picture_of(values.first()) } else { 0 };
            let chosen: Vec<_> =
                values.iter().zip(options).map(|(&at, o)| &o.choices[usize::from(at)]).collect();
            let draft = variant(spec, series, number, &chosen);
            VariantDraft { values, image_index, ..draft }
        })
        .collect()
}

/// The eight views show the main colour; each further one has a picture after them.
fn picture_of(colour: Option<&u8>) -> u32 {
    match colour.copied().unwrap_or_default() {
        0 => 0,
        further => 7 + u32::from(further),
    }
}

fn variant(spec: &Spec, series: &Series, number: u64, chosen: &[&Choice]) -> VariantDraft {
    let mut sku = series.sku(spec);
    for choice in chosen {
        sku.push('-');
        sku.push_str(&choice.sku);
    }
    let extra: i64 = chosen.iter().map(|choice| choice.extra).sum();
    let price = round(series.price(spec) + extra);
    let list_price = spec.was.map(|was| round(price * was / spec.price.max(1)));
    VariantDraft {
        barcode: Some(barcode(spec, series, number)),
        on_hand: stock(spec, &sku, chosen.len()),
        sku,
        values: Vec::new(),
        price: Money(price),
        list_price: list_price.filter(|was| *was > price).map(Money),
        cost: Some(Money(cost(spec, price))),
        weight_g: chosen.iter().fold(spec.weight_g, |grams, choice| choice.weigh.apply(grams)),
        image_index: 0,
    }
}

/// What the shop paid: 38 to 62 % of the price, by product.
fn cost(spec: &Spec, price: i64) -> i64 {
    let percent = 38 + i64::try_from(hash_for("cost", spec.slug) % 25).unwrap_or_default();
    price * percent / 100
}

fn round(price: i64) -> i64 {
    if price < ROUND_FROM { price } else { (price + 5) / 10 * 10 }
}

/// A hand-made product keeps its barcodes whatever is added around it: they come from its slug.
fn barcode(spec: &Spec, series: &Series, number: u64) -> String {
    ean13(match series.number {
        0 => HAND_MADE + hash_for("barcode", spec.slug) % 100_000_000 * STRIDE + number,
        _ => REPEATED + series.position * STRIDE + number,
    })
}

/// 50–149 % of the usual stock; now and then a variant of several is sold out.
fn stock(spec: &Spec, sku: &str, options: usize) -> u32 {
    let scatter = hash_for("stock", sku);
    if spec.sold_out || (options > 0 && scatter.is_multiple_of(19)) {
        return 0;
    }
    let percent = 50 + u32::try_from(scatter / 19 % 100).unwrap_or_default();
    (spec.stock * percent / 100).max(1)
}
