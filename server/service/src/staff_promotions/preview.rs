//! What a cart would cost that nobody has put together.

use crate::Shop;
use crate::cart::{collect, without_rules};
use domain::cart::{CartLine, Terms};
use domain::lang::Lang;
use domain::pricing::basket::Wish;
use domain::pricing::bill::Bill;
use domain::shipping::{DeliveryMethod, Zone};
use domain::time::Timestamp;
use store::StoreError;
use store::catalog::{variant_ids, variant_lines};

/// The cart to price.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// SKUs with units, each SKU once.
    pub lines: Vec<(String, u32)>,
    /// Codes of the coupons it holds.
    pub coupons: Vec<String>,
    /// Where it goes.
    pub zone: Zone,
    /// How.
    pub method: DeliveryMethod,
    /// When.
    pub at: Timestamp,
    /// In which language the names are.
    pub lang: Lang,
}

/// A priced cart.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Its lines; their positions are the bill's keys.
    pub lines: Vec<CartLine>,
    /// What it is priced by.
    pub terms: Terms,
    /// Its figures.
    pub bill: Bill,
}

/// Why nothing was priced.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// No variant has this SKU.
    #[error("there is no variant {0}")]
    UnknownSku(String),
    /// No promotion has this code.
    #[error("there is no promotion {0}")]
    UnknownCoupon(String),
    /// The shipping table has no such row.
    #[error("{} isn't offered for {}", .1.code(), .0.code())]
    NotOffered(Zone, DeliveryMethod),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Prices a cart as it would be priced at a moment, for a buyer who has never ordered, with the stock
/// and the promotions' counts of now. Nothing is changed.
///
/// # Errors
/// [`PreviewError`].
pub async fn preview(shop: &Shop, wanted: &Wanted) -> Result<Preview, PreviewError> {
    let rate = shop.settings.rate(wanted.zone, wanted.method);
    let rate = rate.ok_or(PreviewError::NotOffered(wanted.zone, wanted.method))?;
    let reader = shop.store.reader();
    let lines = lines(shop, wanted).await?;
    let book = shop.rule_book(reader).await?;
    let coupon = |code: &String| match book.find(code) {
        Some(promotion) => Ok((promotion.id(), true)),
        None => Err(PreviewError::UnknownCoupon(code.clone())),
    };
    let coupons = wanted.coupons.iter().map(coupon).collect::<Result<_, _>>()?;
    let terms = Terms { coupons, ..without_rules(shop, wanted.at) };
    let shown: Vec<&CartLine> = lines.iter().collect();
    let terms = collect(reader, &book, terms, None, &shown, wanted.lang).await?;
    let bill = terms.bill(&lines, Some(rate));
    Ok(Preview { lines, terms, bill })
}

async fn lines(shop: &Shop, wanted: &Wanted) -> Result<Vec<CartLine>, PreviewError> {
    let reader = shop.store.reader();
    let skus: Vec<&str> = wanted.lines.iter().map(|(sku, _)| sku.as_str()).collect();
    let ids = variant_ids(reader, &skus).await?;
    let of_sku = |sku: &&str| {
        ids.get(*sku).copied().ok_or_else(|| PreviewError::UnknownSku((*sku).to_owned()))
    };
    let variants = skus.iter().map(of_sku).collect::<Result<Vec<_>, _>>()?;
    let found = variant_lines(reader, &variants, wanted.lang, wanted.at).await?;
    let line = |(sku, units): &(String, u32)| {
        let found = found.iter().find(|line| line.sku == *sku)?;
        Some(found.clone().into_cart_line(*units, Wish::Ordinary))
    };
    Ok(wanted.lines.iter().filter_map(line).collect())
}
