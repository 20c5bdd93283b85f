//! The catalogue: how it comes in, and what shelves and product pages read. What a shopper may see
//! is decided in one place (`visible`); stock is only read here.

mod availability;
mod cards;
mod changes;
mod codes;
mod draft_error;
mod facets;
mod filter;
mod goods_costs;
mod home;
mod import_catalog;
mod import_codes;
mod import_products;
mod import_rows;
mod listing;
mod offer_variants;
mod order;
mod price_facts;
mod product;
mod product_choices;
mod product_lines;
mod related;
mod search_text;
mod search_texts;
mod selection;
mod shelf_counts;
mod shelves;
mod tally;
mod tree;
mod variant_lines;
mod visible;

pub use availability::refresh_availability;
pub use changes::{Change, KeptChanges, forget_changes, kept_changes, list_changes, mark_changed};
pub use codes::{
    Buyable, Codes, brand_ids, category_ids, codes, list_buyable, product_ids, variant_ids,
};
pub use draft_error::DraftError;
pub use goods_costs::{GoodsCost, goods_costs};
pub use home::home;
pub use import_catalog::import_catalog;
pub use import_products::{Imported, import_products};
pub use listing::{list_found, list_products};
pub use offer_variants::{VariantPrice, selected_variants, variant_prices};
pub use price_facts::{PriceFacts, product_facts};
pub use product::{find_product_by_slug, product_slugs};
pub use product_lines::product_lines;
pub use related::{Choices, list_choices, list_near, list_traits, set_choices, value_names};
pub use search_text::fold;
pub use search_texts::{SearchTexts, product_ids_after, search_texts};
pub use selection::{list_cards, list_in_scope};
pub use tree::category_tree;
pub use variant_lines::{VariantLine, variant_lines};

use domain::catalog::Rating;
use domain::money::Money;

/// Side of a category's picture in pixels: they are square.
pub const CATEGORY_IMAGE_SIDE: u32 = 800;

fn rating(mean_x100: i32, count: i32) -> Option<Rating> {
    let count = u32::try_from(count).unwrap_or_default();
    let mean_x100 = u16::try_from(mean_x100).unwrap_or_default();
    (count > 0).then_some(Rating { mean_x100, count })
}

/// A former price is shown only when it was higher.
fn former(list_price: Option<i64>, price: i64) -> Option<Money> {
    list_price.filter(|former| *former > price).map(Money)
}
