//! Categories, brands and attributes of the demo mall as one draft. The products come one by one
//! from [`crate::products`].

use crate::attributes::{ATTRIBUTES, Attribute};
use crate::brands::BRANDS;
use crate::categories::{CATEGORIES, Category};
use crate::hash::hash;
use crate::palette;
use crate::picture::{Picture, View};
use crate::spec::T;
use domain::draft::{AttributeDraft, BrandDraft, CatalogDraft, CategoryDraft, ValueDraft};

/// The catalogue but for its products.
pub fn catalog() -> CatalogDraft {
    let brand =
        |(slug, name): &(&str, T)| BrandDraft { slug: (*slug).to_owned(), name: name.texts() };
    CatalogDraft {
        categories: CATEGORIES.iter().map(category).collect(),
        brands: BRANDS.iter().map(brand).collect(),
        attributes: std::iter::once(colour()).chain(ATTRIBUTES.iter().map(attribute)).collect(),
    }
}

fn category(category: &Category) -> CategoryDraft {
    let Category(slug, parent, name, kind, colour) = *category;
    let seed = (hash(slug) >> 32) as u32;
    let picture = Picture { kind, colour, seed, view: View::Front };
    CategoryDraft {
        slug: slug.to_owned(),
        parent: (!parent.is_empty()).then(|| parent.to_owned()),
        name: name.texts(),
        image_path: Some(picture.path()),
    }
}

fn attribute(attribute: &Attribute) -> AttributeDraft {
    let value = |(code, name): &(&str, T)| ValueDraft {
        code: (*code).to_owned(),
        name: name.texts(),
        swatch: None,
    };
    AttributeDraft {
        code: attribute.code.to_owned(),
        name: attribute.name.texts(),
        values: attribute.values.iter().map(value).collect(),
    }
}

fn colour() -> AttributeDraft {
    let value = |(code, _, name): &(&str, &str, T)| ValueDraft {
        code: (*code).to_owned(),
        name: name.texts(),
        swatch: palette::swatch(code),
    };
    AttributeDraft {
        code: "colour".to_owned(),
        name: T("顏色", "颜色", "Colour").texts(),
        values: palette::NAMES.iter().map(value).collect(),
    }
}
