//! A catalogue as it is brought in, with every language at once: what the demo mall, an import and
//! the console's editor hand to the store. Not how it is shown: that is [`crate::catalog`].

use crate::catalog::ProductState;
use crate::lang::Lang;
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// One text in the three languages; an empty one falls back to the next of [`Lang::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// Traditional Chinese.
    pub zh_hant: String,
    /// Simplified Chinese.
    pub zh_hans: String,
    /// English.
    pub en: String,
}

impl Texts {
    /// All three at once.
    pub fn new(
        zh_hant: impl Into<String>,
        zh_hans: impl Into<String>,
        en: impl Into<String>,
    ) -> Self {
        Self { zh_hant: zh_hant.into(), zh_hans: zh_hans.into(), en: en.into() }
    }

    /// The text as it was given for a language; may be empty.
    pub fn raw(&self, lang: Lang) -> &str {
        match lang {
            Lang::ZhHant => &self.zh_hant,
            Lang::ZhHans => &self.zh_hans,
            Lang::En => &self.en,
        }
    }

    /// The text in a language, or the first one there is.
    pub fn get(&self, lang: Lang) -> &str {
        std::iter::once(lang)
            .chain(Lang::ALL)
            .map(|l| self.raw(l))
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }
}

/// A category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryDraft {
    /// Its part of the address, unique.
    pub slug: String,
    /// Slug of its parent; parents come before children.
    pub parent: Option<String>,
    /// Its name.
    pub name: Texts,
    /// Path of a picture that stands for it.
    pub image_path: Option<String>,
}

/// A brand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrandDraft {
    /// Its part of the address, unique.
    pub slug: String,
    /// Its name.
    pub name: Texts,
}

/// An attribute (材質, 場合…) with every value it can take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributeDraft {
    /// Stable code, unique: `material`, `colour`, `occasion`, `audience`, `season`, `style`, `origin`…
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// Its values.
    pub values: Vec<ValueDraft>,
}

/// A value of an attribute or an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueDraft {
    /// Stable code, unique within its attribute or option.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// `#rrggbb` when it is a colour.
    pub swatch: Option<String>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageDraft {
    /// Absolute path on this host.
    pub path: String,
    /// Alternative text.
    pub alt: Texts,
    /// Intrinsic width in pixels.
    pub width: u32,
    /// Intrinsic height in pixels.
    pub height: u32,
}

/// A block of the description.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockDraft {
    /// A paragraph with a heading; blank lines separate paragraphs.
    Text {
        /// Heading.
        heading: Texts,
        /// Plain text.
        body: Texts,
    },
    /// A picture across the column.
    Image(ImageDraft),
    /// A table of specifications: name and value.
    Specs(Vec<(Texts, Texts)>),
    /// Directions for use and care.
    Care(Vec<Texts>),
}

/// An option (colour, size, volume…).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionDraft {
    /// Stable code, unique within the product.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// Its values, in order.
    pub values: Vec<ValueDraft>,
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VariantDraft {
    /// Stock keeping unit, unique in the shop.
    pub sku: String,
    /// EAN-13, unique in the shop, when it has one.
    pub barcode: Option<String>,
    /// For each option of the product, the position of this variant's value.
    pub values: Vec<u8>,
    /// Price, tax included.
    pub price: Money,
    /// Former price, when higher.
    pub list_price: Option<Money>,
    /// What a unit costs the shop, without tax, when it is known. Staff alone see it.
    #[serde(default)]
    pub cost: Option<Money>,
    /// Shipping weight in grams.
    pub weight_g: u32,
    /// Units in stock at the start: the first entry of the movement journal.
    pub on_hand: u32,
    /// Which of the product's pictures shows it.
    pub image_index: u32,
}

/// A product with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductDraft {
    /// Its address, unique: lower-case ASCII words with hyphens.
    pub slug: String,
    /// Where it stands.
    pub state: ProductState,
    /// On sale from this moment, when scheduled.
    pub listed_from: Option<Timestamp>,
    /// On sale until this moment, when scheduled.
    pub listed_until: Option<Timestamp>,
    /// When it was first listed, for the order by newest.
    pub created_at: Timestamp,
    /// Takes itself off sale when nothing is left.
    pub unlist_when_sold_out: bool,
    /// 1 for the first of the home page's featured products (主打); `None` for most.
    pub featured_rank: Option<u16>,
    /// Slug of its category, the deepest one.
    pub category: String,
    /// Slug of its brand.
    pub brand: Option<String>,
    /// Free tags, lower-case codes.
    pub tags: Vec<String>,
    /// Name.
    pub name: Texts,
    /// One line that says what it is good for.
    pub tagline: Texts,
    /// Description.
    pub blocks: Vec<BlockDraft>,
    /// Attribute codes with value codes.
    pub attributes: Vec<(String, Vec<String>)>,
    /// Pictures, the first one for shelves.
    pub images: Vec<ImageDraft>,
    /// Options, at most three.
    pub options: Vec<OptionDraft>,
    /// Variants, at least one.
    pub variants: Vec<VariantDraft>,
}

/// A whole catalogue but for its products, which may be too many to hold at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogDraft {
    /// Categories, parents before children.
    pub categories: Vec<CategoryDraft>,
    /// Brands.
    pub brands: Vec<BrandDraft>,
    /// Attributes.
    pub attributes: Vec<AttributeDraft>,
}
