//! The demo catalogue holds together: codes exist, numbers are unique and valid, every text is there
//! in three languages. Not whether it reads well.

#[path = "shared/scripts.rs"]
mod scripts;

use demo::picture::Picture;
use demo::{catalog, handmade_count, products};
use domain::catalog::ProductState;
use domain::draft::{BlockDraft, CatalogDraft, ImageDraft, ProductDraft, Texts};
use domain::lang::Lang;
use domain::time::{DAY_MS, Timestamp};
use scripts::{only_simplified, only_traditional};
use std::collections::{BTreeMap, BTreeSet};

const NOW: Timestamp = Timestamp(1_795_400_000_000);
/// How many repeats of the hand-made products are checked beside them.
const MANY: usize = 2_000;

fn handmade() -> Vec<ProductDraft> {
    products(handmade_count(), NOW).collect()
}

/// Every text of a product, with a word for where it stands.
fn texts(product: &ProductDraft) -> Vec<(&'static str, &Texts)> {
    let mut texts = vec![("name", &product.name), ("tagline", &product.tagline)];
    texts.extend(product.images.iter().map(|image| ("alt", &image.alt)));
    for option in &product.options {
        texts.push(("option", &option.name));
        texts.extend(option.values.iter().map(|value| ("value", &value.name)));
    }
    for block in &product.blocks {
        match block {
            BlockDraft::Text { heading, body } => {
                texts.extend([("heading", heading), ("body", body)]);
            }
            BlockDraft::Image(ImageDraft { alt, .. }) => texts.push(("block alt", alt)),
            BlockDraft::Specs(rows) => {
                texts
                    .extend(rows.iter().flat_map(|(name, value)| [("row", name), ("cell", value)]));
            }
            BlockDraft::Care(lines) => texts.extend(lines.iter().map(|line| ("care", line))),
        }
    }
    texts
}

fn assert_unique<'a>(what: &str, codes: impl IntoIterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for code in codes {
        assert!(seen.insert(code.to_owned()), "{what} {code} is there twice");
    }
}

/// GS1 General Specifications §7.9: weights 1 and 3 in turn, the whole a multiple of ten.
fn is_ean13(code: &str) -> bool {
    let weigh = |(at, byte): (usize, u8)| u32::from(byte - b'0') * if at % 2 == 0 { 1 } else { 3 };
    code.len() == 13
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && code.bytes().enumerate().map(weigh).sum::<u32>().is_multiple_of(10)
}

fn is_slug(text: &str) -> bool {
    !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Codes of the categories that have no children.
fn leaves(catalog: &CatalogDraft) -> BTreeSet<&str> {
    let parents: BTreeSet<_> =
        catalog.categories.iter().filter_map(|c| c.parent.as_deref()).collect();
    catalog.categories.iter().map(|c| c.slug.as_str()).filter(|c| !parents.contains(c)).collect()
}

#[test]
fn categories_are_a_tree_of_three_levels() {
    let catalog = catalog();
    let mut depths: BTreeMap<&str, u32> = BTreeMap::new();
    for category in &catalog.categories {
        let depth = match &category.parent {
            None => 1,
            Some(parent) => depths[parent.as_str()] + 1,
        };
        assert!(depth <= 3 && is_slug(&category.slug), "{}", category.slug);
        assert!(depths.insert(&category.slug, depth).is_none(), "{} twice", category.slug);
        let path = category.image_path.as_deref().unwrap_or_default();
        assert!(Picture::from_path(path).is_some(), "{path}");
    }
    assert_unique("brand", catalog.brands.iter().map(|brand| brand.slug.as_str()));
    assert_unique("attribute", catalog.attributes.iter().map(|a| a.code.as_str()));
    for attribute in &catalog.attributes {
        assert_unique(&attribute.code, attribute.values.iter().map(|value| value.code.as_str()));
    }
}

#[test]
fn every_text_is_there_in_three_languages() {
    let catalog = catalog();
    let names = catalog
        .categories
        .iter()
        .map(|category| &category.name)
        .chain(catalog.brands.iter().map(|brand| &brand.name))
        .chain(catalog.attributes.iter().map(|attribute| &attribute.name))
        .chain(catalog.attributes.iter().flat_map(|a| a.values.iter().map(|value| &value.name)));
    for name in names {
        assert!(Lang::ALL.iter().all(|lang| !name.raw(*lang).trim().is_empty()), "{name:?}");
    }
    for product in handmade() {
        for (place, text) in texts(&product) {
            for lang in Lang::ALL {
                assert!(!text.raw(lang).trim().is_empty(), "{} {place} {lang:?}", product.slug);
            }
        }
    }
}

#[test]
fn every_code_of_a_product_exists() {
    let catalog = catalog();
    let leaves = leaves(&catalog);
    let brands: BTreeSet<_> = catalog.brands.iter().map(|brand| brand.slug.as_str()).collect();
    for product in handmade() {
        let slug = &product.slug;
        assert!(leaves.contains(product.category.as_str()), "{slug}: {}", product.category);
        let brand = product.brand.as_deref().unwrap_or_default();
        assert!(brands.contains(brand), "{slug}: {brand}");
        assert!(!product.attributes.is_empty(), "{slug} has no attributes");
        for (code, values) in &product.attributes {
            let known = catalog.attributes.iter().find(|attribute| attribute.code == *code);
            let known = known.unwrap_or_else(|| panic!("{slug}: attribute {code}"));
            for value in values {
                assert!(known.values.iter().any(|v| v.code == *value), "{slug}: {code}={value}");
            }
            assert_unique(slug, values.iter().map(String::as_str));
        }
        assert_unique(slug, product.attributes.iter().map(|(code, _)| code.as_str()));
        assert!(product.tags.iter().all(|tag| is_slug(tag)), "{slug}: {:?}", product.tags);
    }
}

#[test]
fn variants_fit_their_options_and_pictures() {
    for product in products(MANY, NOW) {
        let slug = &product.slug;
        assert!((1..=24).contains(&product.variants.len()), "{slug}");
        assert!(product.options.len() <= 3, "{slug}");
        let combinations: usize =
            product.options.iter().map(|option| option.values.len()).product();
        assert_eq!(combinations, product.variants.len(), "{slug}");
        let mut seen = BTreeSet::new();
        for variant in &product.variants {
            assert_eq!(variant.values.len(), product.options.len(), "{slug}");
            for (value, option) in variant.values.iter().zip(&product.options) {
                assert!(usize::from(*value) < option.values.len(), "{slug}");
            }
            assert!(seen.insert(&variant.values), "{slug}: {:?} twice", variant.values);
            assert!((variant.image_index as usize) < product.images.len(), "{slug}");
            assert!(variant.price.minor() > 0 && variant.weight_g > 0, "{slug}");
            assert!(variant.list_price.is_none_or(|was| was > variant.price), "{slug}");
        }
    }
}

#[test]
fn numbers_are_unique_and_valid() {
    let products: Vec<_> = products(MANY, NOW).collect();
    assert_eq!(products.len(), MANY);
    assert_unique("slug", products.iter().map(|product| product.slug.as_str()));
    assert_unique("name", products.iter().map(|product| product.name.en.as_str()));
    assert_unique("name", products.iter().map(|product| product.name.zh_hant.as_str()));
    let variants = || products.iter().flat_map(|product| &product.variants);
    assert_unique("SKU", variants().map(|variant| variant.sku.as_str()));
    assert_unique("barcode", variants().filter_map(|variant| variant.barcode.as_deref()));
    for product in &products {
        assert!(is_slug(&product.slug), "{}", product.slug);
    }
    for variant in variants() {
        assert!(variant.barcode.as_deref().is_some_and(is_ean13), "{variant:?}");
        let plain = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-';
        assert!(variant.sku.bytes().all(plain) && variant.sku.len() <= 40, "{}", variant.sku);
    }
}

#[test]
fn every_product_has_eight_pictures_that_can_be_drawn() {
    for product in products(MANY, NOW) {
        assert!(product.images.len() >= 8, "{}", product.slug);
        assert_unique(&product.slug, product.images.iter().map(|image| image.path.as_str()));
        for image in &product.images {
            let picture = Picture::from_path(&image.path);
            assert!(picture.is_some_and(|picture| picture.path() == image.path), "{}", image.path);
        }
    }
}

#[test]
fn two_runs_are_equal() {
    assert_eq!(catalog(), catalog());
    assert!(products(MANY, NOW).eq(products(MANY, NOW)));
    let later = NOW.plus_ms(DAY_MS);
    for (a, b) in products(MANY, NOW).zip(products(MANY, later)) {
        assert_eq!(a.variants, b.variants);
        assert_eq!(b.created_at, a.created_at.plus_ms(DAY_MS));
    }
}

#[test]
fn products_are_described() {
    for product in handmade() {
        let paragraphs: Vec<_> = product
            .blocks
            .iter()
            .filter_map(|block| match block {
                BlockDraft::Text { body, .. } => Some(body),
                _ => None,
            })
            .collect();
        let slug = &product.slug;
        assert!((2..=4).contains(&paragraphs.len()), "{slug}");
        for body in paragraphs {
            assert!(body.zh_hant.chars().count() >= 24, "{slug}: {}", body.zh_hant);
            assert!(body.en.split_whitespace().count() >= 14, "{slug}: {}", body.en);
        }
        assert!(
            product.blocks.iter().any(|b| matches!(b, BlockDraft::Specs(rows) if rows.len() >= 3)),
            "{slug}"
        );
        assert!(product.blocks.iter().any(|b| matches!(b, BlockDraft::Care(_))), "{slug}");
    }
}

/// No paragraph under the same heading serves more than a line of products.
#[test]
fn descriptions_are_their_own() {
    let mut uses: BTreeMap<String, u32> = BTreeMap::new();
    let mut taglines = BTreeSet::new();
    for product in handmade() {
        assert!(taglines.insert(product.tagline.zh_hant.clone()), "{}", product.tagline.zh_hant);
        let bodies = product.blocks.iter().filter_map(|block| match block {
            BlockDraft::Text { body, .. } => Some(body.zh_hant.clone()),
            _ => None,
        });
        let mut own = 0;
        for body in bodies {
            let count = uses.entry(body).or_default();
            *count += 1;
            own += u32::from(*count == 1);
        }
        assert!(own >= 1, "{} has no paragraph of its own", product.slug);
    }
    for (body, count) in uses {
        assert!(count <= 16, "{count} times: {body}");
    }
}

#[test]
fn scripts_are_not_mixed() {
    let (simplified, traditional) = (only_simplified(), only_traditional());
    for product in handmade() {
        for (place, text) in texts(&product) {
            let bad: String = text.zh_hant.chars().filter(|c| simplified.contains(c)).collect();
            assert_eq!(bad, "", "{} {place}: {}", product.slug, text.zh_hant);
            let bad: String = text.zh_hans.chars().filter(|c| traditional.contains(c)).collect();
            assert_eq!(bad, "", "{} {place}: {}", product.slug, text.zh_hans);
        }
    }
}

#[test]
fn the_mall_is_wide_enough() {
    let catalog = catalog();
    let parents: BTreeMap<_, _> =
        catalog.categories.iter().map(|c| (c.slug.as_str(), c.parent.as_deref())).collect();
    let top = |slug: &str| {
        let mut slug = slug.to_owned();
        while let Some(Some(parent)) = parents.get(slug.as_str()) {
            slug = (*parent).to_owned();
        }
        slug
    };
    let products = handmade();
    let mut trades: BTreeMap<String, u32> = BTreeMap::new();
    for product in products.iter().filter(|product| is_on_sale(product)) {
        *trades.entry(top(&product.category)).or_default() += 1;
    }
    assert!(trades.values().sum::<u32>() >= 240, "{trades:?}");
    let least = [
        ("aroma", 34),
        ("skincare", 34),
        ("tea-food", 36),
        ("health", 14),
        ("fashion", 40),
        ("digital", 38),
        ("office", 16),
        ("home", 30),
    ];
    for (trade, least) in least {
        assert!(trades.get(trade).is_some_and(|count| *count >= least), "{trade}: {trades:?}");
    }
    let used: BTreeSet<_> = products.iter().map(|product| product.category.as_str()).collect();
    assert_eq!(used, leaves(&catalog), "a category without products");
}

fn is_on_sale(product: &ProductDraft) -> bool {
    product.state == ProductState::Listed && product.listed_from.is_none_or(|from| from <= NOW)
}

#[test]
fn a_small_mall_has_something_of_everything() {
    let few: Vec<_> = products(60, NOW).collect();
    assert!(few.iter().all(is_on_sale));
    assert_eq!(few.iter().filter(|product| product.featured_rank.is_some()).count(), 5);
    let categories: BTreeSet<_> = few.iter().map(|product| product.category.as_str()).collect();
    assert!(categories.len() >= 30, "{categories:?}");
}

#[test]
fn states_are_those_of_a_living_shop() {
    let products = handmade();
    let mut ranks: Vec<_> = products.iter().filter_map(|product| product.featured_rank).collect();
    ranks.sort_unstable();
    assert_eq!(ranks, [1, 2, 3, 4, 5]);
    for product in products.iter().filter(|product| product.featured_rank.is_some()) {
        assert_eq!(product.state, ProductState::Listed, "{}", product.slug);
        assert!(product.variants.iter().any(|variant| variant.on_hand > 0), "{}", product.slug);
    }
    for product in &products {
        assert!(product.created_at <= NOW && product.created_at.0 > NOW.0 - 366 * DAY_MS);
    }
    let count = |is: fn(&ProductDraft) -> bool| products.iter().filter(|p| is(p)).count();
    let sold_out = |p: &ProductDraft| p.variants.iter().all(|variant| variant.on_hand == 0);
    assert!((1..=3).contains(&count(sold_out)));
    let gaps = |p: &ProductDraft| p.variants.iter().any(|variant| variant.on_hand == 0);
    assert!(count(gaps) > 10);
    assert!(count(|p| p.variants.iter().any(|variant| variant.list_price.is_some())) > 40);
    assert!(count(|p| p.created_at.0 > NOW.0 - 30 * DAY_MS) > 8);
    assert!(count(|p| p.variants.len() == 24) > 0);
    assert!(count(|p| p.state == ProductState::Draft) > 0);
    assert!(count(|p| p.state == ProductState::Unlisted) > 0);
    assert!(count(|p| p.listed_from.is_some()) > 0 && count(|p| p.listed_until.is_some()) > 0);
}
