//! What is known of a product before it is taken apart.

/// A product as the index takes it. Texts are plain; every language may be in them at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its id: a document takes the place of the one with the same id.
    pub id: u64,
    /// Its names, one a language.
    pub titles: Vec<String>,
    /// Its brand, in each language.
    pub brands: Vec<String>,
    /// Its categories, from the top down, in each language.
    pub categories: Vec<String>,
    /// What its attributes are called.
    pub labels: Vec<String>,
    /// Values of its attributes and options, and its tags.
    pub values: Vec<String>,
    /// Its description, without marks.
    pub descriptions: Vec<String>,
    /// SKUs and barcodes of its variants.
    pub codes: Vec<String>,
    /// How much it is sold: a gentle signal.
    pub popularity: u32,
    /// Whether it can be bought.
    pub in_stock: bool,
}
