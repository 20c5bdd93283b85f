//! Server functions of the catalogue: reads that anybody may make.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::catalog::{CategoryNode, Home, Product, ProductCard};
use domain::ids::VariantId;
use domain::lang::Lang;
use domain::listing::Listing;
use domain::offer::BundlePrice;
use domain::related::ForYou;
use domain::time::Timestamp;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde_tuple::{Deserialize_tuple, Serialize_tuple};

/// What the home page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct HomeShelves {
    /// Shelves of products.
    pub home: Home,
    /// The top of the category tree, with pictures.
    pub categories: Vec<CategoryNode>,
    /// What the running flash session sells, and when it ends.
    pub flash: Option<(Timestamp, Vec<ProductCard>)>,
    /// What this visitor may like.
    pub for_you: ForYou,
}

/// What the home page shows.
#[server(prefix = "/api", endpoint = "catalog/home", input = GetUrl, output = Text)]
pub async fn get_home(lang: Lang) -> Result<HomeShelves, ApiError> {
    use crate::request::{shop, unexpected};
    let shop = shop()?;
    let home = service::offers::home(&shop, lang).await.map_err(|e| unexpected(&e))?;
    let mut categories = get_categories(lang).await?;
    categories.iter_mut().for_each(|node| node.children.clear());
    let flash = service::promotions::flash_shelf(&shop, lang).await.map_err(|e| unexpected(&e))?;
    let for_you = crate::request::for_you(lang).await?;
    Ok(HomeShelves { home, categories, flash, for_you })
}

/// The whole category tree.
#[server(prefix = "/api", endpoint = "catalog/categories", input = GetUrl, output = Text)]
pub async fn get_categories(lang: Lang) -> Result<Vec<CategoryNode>, ApiError> {
    use crate::request::{shop, unexpected};
    let shop = shop()?;
    store::catalog::category_tree(&shop.store, lang, shop.clock.now())
        .await
        .map_err(|e| unexpected(&e))
}

/// The top of the category tree, for the header.
#[server(prefix = "/api", endpoint = "catalog/top_categories", input = GetUrl, output = Text)]
pub async fn get_top_categories(lang: Lang) -> Result<Vec<CategoryNode>, ApiError> {
    let mut tree = get_categories(lang).await?;
    tree.iter_mut().for_each(|node| {
        node.children.clear();
        node.image = None;
    });
    Ok(tree)
}

/// A page of a shelf: a category's, or a search's when there is no category. `query` is the query
/// string of its address; what makes no sense in it is left out.
#[server(prefix = "/api", endpoint = "catalog/listing", input = GetUrl, output = Text)]
pub async fn get_listing(
    category: Option<String>,
    #[server(default)] query: String,
    lang: Lang,
) -> Result<Listing, ApiError> {
    use crate::request::{not_found, shop, unexpected};
    let shop = shop()?;
    let query = domain::listing::ListingQuery::parse(category, &query);
    let listing = service::offers::list_products(&shop, &query, lang).await;
    let mut listing = listing.map_err(|e| unexpected(&e))?.ok_or_else(not_found)?;
    if !listing.instead.is_empty() {
        let for_you = crate::request::for_you(lang).await?.cards;
        if !for_you.is_empty() {
            listing.instead = for_you;
        }
    }
    Ok(listing)
}

/// A product; not found when it isn't on sale.
#[server(prefix = "/api", endpoint = "catalog/product", input = GetUrl, output = Text)]
pub async fn get_product(slug: String, lang: Lang) -> Result<Product, ApiError> {
    use crate::request::{not_found, shop, unexpected};
    let shop = shop()?;
    service::offers::find_product(&shop, &slug, lang)
        .await
        .map_err(|e| unexpected(&e))?
        .ok_or_else(not_found)
}

/// What units cost each by itself and as the bundle with a code; not found when there is no such bundle
/// now.
#[server(prefix = "/api", endpoint = "catalog/bundle_price", input = GetUrl, output = Text)]
pub async fn get_bundle_price(
    code: String,
    items: Vec<VariantId>,
) -> Result<BundlePrice, ApiError> {
    use crate::request::{not_found, shop, unexpected};
    service::offers::bundle_price(&shop()?, &code, &items)
        .await
        .map_err(|e| unexpected(&e))?
        .ok_or_else(not_found)
}
