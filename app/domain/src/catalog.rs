//! What the catalogue shows: product cards, product pages, the category tree. Texts are already in
//! the visitor's language; no rules of price or stock here.

use crate::ids::{ProductId, VariantId};
use crate::money::Money;
use crate::offer::{CardOffer, ProductOffers};
use serde::{Deserialize, Serialize};
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// At most this many units of one variant in a cart, and the cap of what a shopper is told of stock.
pub const MAX_LINE_QUANTITY: u32 = 99;

/// Where a product stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProductState {
    /// Being written; nobody sees it.
    Draft,
    /// On sale (上架), from and until the moments of its schedule when it has one.
    Listed,
    /// Taken off (下架).
    Unlisted,
}

impl ProductState {
    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Listed => "listed",
            Self::Unlisted => "unlisted",
        }
    }
}

/// A picture with its alternative text; `path` is an address on this host, sizes are in pixels.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Image {
    /// Absolute path, for example `/media/demo/….svg`.
    pub path: String,
    /// Alternative text in the visitor's language.
    pub alt: String,
    /// Intrinsic width.
    pub width: u32,
    /// Intrinsic height.
    pub height: u32,
}

/// Stars of reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Rating {
    /// Mean of the stars times 100: 467 is 4.67.
    pub mean_x100: u16,
    /// How many reviews.
    pub count: u32,
}

/// A product on a shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct ProductCard {
    /// Its id.
    pub id: ProductId,
    /// Its address: `/{lang}/p/{slug}`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// One line that says what it is good for.
    pub tagline: String,
    /// Brand name, when it has one.
    pub brand: Option<String>,
    /// First picture.
    pub image: Image,
    /// Lowest price of its variants.
    pub price_min: Money,
    /// Highest price of its variants.
    pub price_max: Money,
    /// The former price of the cheapest variant, when it is higher.
    pub list_price: Option<Money>,
    /// Whether a variant can be bought now.
    pub in_stock: bool,
    /// How many variants.
    pub variant_count: u32,
    /// The variant to add at once when there is only one.
    pub only_variant: Option<VariantId>,
    /// Stars, when there are reviews.
    pub rating: Option<Rating>,
    /// Units sold so far.
    pub sold: u32,
    /// Listed within the last 30 days.
    pub is_new: bool,
    /// The lowest price, when a promotion makes it.
    pub offer: Option<CardOffer>,
    /// The name of a promotion that it takes part in.
    pub promotion: Option<String>,
}

/// A step of a breadcrumb, or a link to a category or brand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Link {
    /// Its part of the address.
    pub slug: String,
    /// What it is called.
    pub name: String,
}

/// A category with its children; three levels at most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct CategoryNode {
    /// Its address: `/{lang}/c/{slug}`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Listed products in it and below it.
    pub product_count: u32,
    /// A picture that stands for it.
    pub image: Option<Image>,
    /// The level below.
    pub children: Vec<CategoryNode>,
}

/// A block of a product's description.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph with a heading.
    Text {
        /// Heading.
        heading: String,
        /// Plain text; blank lines separate paragraphs.
        body: String,
    },
    /// A picture across the column.
    Image(Image),
    /// A table of specifications: name and value.
    Specs(Vec<(String, String)>),
    /// Directions for use and care.
    Care(Vec<String>),
}

/// One option of a product (colour, size, volume…) with its values in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct OptionAxis {
    /// Stable code, for example `colour`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<OptionValue>,
}

/// A value of an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct OptionValue {
    /// Stable code, for example `navy`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// `#rrggbb` when the value is a colour.
    pub swatch: Option<String>,
}

/// A variant as the product page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Variant {
    /// Its id.
    pub id: VariantId,
    /// Stock keeping unit: `?sku=` picks it.
    pub sku: String,
    /// For each axis of the product, the position of this variant's value.
    pub values: Vec<u8>,
    /// What it costs now.
    pub price: Money,
    /// Its former price, when higher.
    pub list_price: Option<Money>,
    /// Units that can be bought now, capped at [`MAX_LINE_QUANTITY`].
    pub available: u32,
    /// Shipping weight in grams.
    pub weight_g: u32,
    /// Which of the product's pictures shows it.
    pub image_index: u32,
}

/// A named characteristic with the values a product has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct AttributeView {
    /// Stable code: `material`, `occasion`, `season`…
    pub code: String,
    /// Its name.
    pub name: String,
    /// Value codes and names.
    pub values: Vec<Link>,
}

/// Everything the product page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// One line that says what it is good for.
    pub tagline: String,
    /// Brand.
    pub brand: Option<Link>,
    /// From the top of the tree to its own category.
    pub breadcrumbs: Vec<Link>,
    /// Pictures, at least one.
    pub images: Vec<Image>,
    /// Options, at most three.
    pub options: Vec<OptionAxis>,
    /// Variants, at least one.
    pub variants: Vec<Variant>,
    /// Typed attributes.
    pub attributes: Vec<AttributeView>,
    /// Description.
    pub blocks: Vec<Block>,
    /// Stars, when there are reviews.
    pub rating: Option<Rating>,
    /// Units sold so far.
    pub sold: u32,
    /// What promotions make of it now.
    pub offers: ProductOffers,
}

impl Product {
    /// The variant that `?sku=` names, or else one in a flash sale, which is what its card tells of, or
    /// else the first that can be bought, or else the first.
    pub fn pick_variant(&self, sku: Option<&str>) -> Option<&Variant> {
        let is_flash = |v: &Variant| self.offers.of(v.id).is_some_and(|offer| offer.is_flash);
        self.variants
            .iter()
            .find(|v| Some(v.sku.as_str()) == sku)
            .or_else(|| self.variants.iter().find(|v| v.available > 0 && is_flash(v)))
            .or_else(|| self.variants.iter().find(|v| v.available > 0))
            .or_else(|| self.variants.first())
    }

    /// The variant a shopper gets who has `current` and taps value `value` of axis `axis`: the one
    /// that keeps most of the other choices, one in stock before one that is not.
    pub fn variant_with(&self, current: &Variant, axis: usize, value: u8) -> Option<&Variant> {
        self.variants.iter().filter(|v| v.values.get(axis) == Some(&value)).max_by_key(|v| {
            let kept = v.values.iter().zip(&current.values).filter(|(a, b)| a == b).count();
            (kept, v.available > 0, std::cmp::Reverse(v.id))
        })
    }
}

/// The home page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Home {
    /// 3–5 products the shop puts first (主打).
    pub featured: Vec<ProductCard>,
    /// Newest listings.
    pub newest: Vec<ProductCard>,
    /// Best sellers.
    pub popular: Vec<ProductCard>,
    /// One shelf per top category.
    pub zones: Vec<Zone>,
}

/// A shelf of one top category on the home page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Zone {
    /// The category.
    pub category: Link,
    /// Its products.
    pub cards: Vec<ProductCard>,
}
