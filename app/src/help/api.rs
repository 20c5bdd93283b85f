//! The server function of the help pages.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::lang::Lang;
use domain::money::Money;
use domain::shipping::ShippingRate;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// A page of help in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpText {
    /// Title.
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
    /// Its text.
    pub blocks: Vec<HelpBlock>,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HelpBlock {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List(Vec<Vec<Inline>>),
    /// What delivery costs.
    Rates {
        /// The shipping table.
        rates: Vec<ShippingRate>,
        /// Goods total from which those rates are free that can be.
        free_from: Option<Money>,
    },
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// A link to a page of the shop.
    Link {
        /// What it says.
        text: String,
        /// Path below the language.
        path: String,
    },
}

/// A page of help, with the shop's own figures in it; not found for a page that there isn't.
#[server(prefix = "/api", endpoint = "help/page", input = GetUrl, output = Text)]
pub async fn get_help(page: String, lang: Lang) -> Result<HelpText, ApiError> {
    use crate::help::prose;
    use crate::request::{not_found, shop};
    let source = prose::find(&page, lang).ok_or_else(not_found)?;
    Ok(prose::read(source, &shop()?.settings))
}
