//! Makes a whole product of a [`Spec`], the same one every time but for `now`.

use crate::gallery;
use crate::hash::hash_for;
use crate::option;
use crate::series::Series;
use crate::spec::{Shelf, Spec, T};
use crate::variant;
use domain::catalog::ProductState;
use domain::draft::{BlockDraft, ImageDraft, ProductDraft};
use domain::time::{DAY_MS, MINUTE_MS, Timestamp};

/// Positions of the pictures that stand in the description.
const SCENE: usize = 4;
const DETAIL: usize = 3;

/// The product of a spec, or one of its repeats.
pub(crate) fn build(spec: &Spec, series: Series, now: Timestamp) -> ProductDraft {
    let slug = series.slug(spec);
    let name = series.name(spec);
    let colours = series.colours(spec);
    let options = option::choices(spec, &colours);
    let images = gallery::images(spec, &slug, &name, &colours);
    let (state, listed_from, listed_until) = shelf(spec, &series, now);
    ProductDraft {
        state,
        listed_from,
        listed_until,
        created_at: created_at(&slug, now),
        unlist_when_sold_out: false,
        featured_rank: spec.featured.filter(|_| series.number == 0),
        category: spec.category.to_owned(),
        brand: Some(spec.brand.to_owned()),
        tags: spec.tags.split_whitespace().map(str::to_owned).collect(),
        tagline: spec.tagline.texts(),
        blocks: blocks(spec, &images),
        attributes: attributes(spec),
        variants: variant::variants(spec, &series, &options),
        options: options.iter().map(option::Choices::draft).collect(),
        images,
        name,
        slug,
    }
}

/// Some moment of the last year, so that about one in twelve is new.
fn created_at(slug: &str, now: Timestamp) -> Timestamp {
    let minutes = hash_for("created", slug) % (365 * 24 * 60);
    now.plus_ms(-i64::try_from(minutes).unwrap_or_default() * MINUTE_MS)
}

fn shelf(
    spec: &Spec,
    series: &Series,
    now: Timestamp,
) -> (ProductState, Option<Timestamp>, Option<Timestamp>) {
    if series.number > 0 {
        return (ProductState::Listed, None, None);
    }
    let day = |days: i64| Some(now.plus_ms(days * DAY_MS));
    match spec.shelf {
        Shelf::Listed => (ProductState::Listed, None, None),
        Shelf::Draft => (ProductState::Draft, None, None),
        Shelf::Unlisted => (ProductState::Unlisted, None, None),
        Shelf::From(days) => (ProductState::Listed, day(days), None),
        Shelf::Until(days) => (ProductState::Listed, None, day(days)),
    }
}

/// The paragraphs with two pictures among them, then the table, then the directions.
fn blocks(spec: &Spec, images: &[ImageDraft]) -> Vec<BlockDraft> {
    let mut blocks = Vec::new();
    for (at, para) in spec.story.iter().enumerate() {
        blocks.push(BlockDraft::Text { heading: para.heading.texts(), body: para.body.texts() });
        let picture = match at {
            0 => images.get(SCENE),
            2 => images.get(DETAIL),
            _ => None,
        };
        blocks.extend(picture.cloned().map(BlockDraft::Image));
    }
    if !spec.specs.is_empty() {
        let row = |(name, value): &(T, T)| (name.texts(), value.texts());
        blocks.push(BlockDraft::Specs(spec.specs.iter().map(row).collect()));
    }
    if !spec.care.is_empty() {
        blocks.push(BlockDraft::Care(spec.care.iter().map(|text| text.texts()).collect()));
    }
    blocks
}

/// What the spec says, and the colours where they are the product's own.
fn attributes(spec: &Spec) -> Vec<(String, Vec<String>)> {
    let own = spec.attributes.split_whitespace().filter_map(|word| {
        let (code, values) = word.split_once('=')?;
        Some((code.to_owned(), values.split(',').map(str::to_owned).collect()))
    });
    let coloured =
        spec.shades.is_none() && (spec.colours.len() > 1 || !gallery::is_wrapping(spec.kind));
    let colours = spec.colours.iter().map(|&colour| colour.to_owned()).collect();
    let colours = coloured.then(|| ("colour".to_owned(), colours));
    own.chain(colours).collect()
}
