//! Server functions of reviews: those of a product, drawn, and plain forms that lead back to where they stood.

use crate::api_error::ApiError;
use crate::wire::Text;
use domain::ids::ProductId;
use domain::lang::Lang;
use domain::review::{
    Aspect, AspectStars, OwnReview, ReviewError, ReviewForm, Reviewable, read_stars,
};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// Reviews of a product as HTML: few read them on, so the program has neither their words nor their drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnReviews {
    /// For a page in the browser.
    pub drawn: String,
    /// For a document, in which it stands anyway; it does not travel again beside it.
    #[serde(skip)]
    pub here: String,
}

/// Reviews of the product with that id and address. `query` is the query string of the address: which variant the page
/// shows (`sku`), which reviews ([`domain::review::ReviewQuery::read`]), what a vote came to (`vote`); what makes no
/// sense in it is left out.
#[server(prefix = "/api", endpoint = "review/of_product", input = GetUrl, output = Text)]
pub async fn get_reviews(
    id: ProductId,
    slug: String,
    #[server(default)] query: String,
    #[server(default)] lang: Lang,
) -> Result<DrawnReviews, ApiError> {
    use crate::load::is_document;
    use crate::place::Place;
    use crate::request::{shop, unexpected};
    use crate::review::drawing::{Shown, reviews};
    use crate::shop_info::{ShopInfo, Shopfront};
    use domain::review::ReviewQuery;
    let place = Place::parse(&format!("?{query}"));
    let [sku, stars, only, sort, after, told] = ["sku", "stars", "only", "sort", "after", "vote"]
        .map(|key| place.query(key).unwrap_or_default());
    let query = ReviewQuery::read(&stars, &only, &sku, &sort, &after);
    let found = service::reviews::of_product(&shop()?, id, &query).await;
    let found = found.map_err(|e| unexpected(&e))?;
    let front = Shopfront::of(use_context::<ShopInfo>().unwrap_or_default());
    let t = crate::i18n::T { lang };
    let shown = Shown { slug: &slug, sku: &sku, query: &query, told: &told };
    let talk =
        service::community::threads_of_product(&shop()?, id, crate::community::talk::SHOWN).await;
    let talk = crate::community::talk::talk(t, front, &slug, &talk.map_err(|e| unexpected(&e))?);
    let html = reviews(t, front, &shown, &found).into_string() + &talk.into_string();
    Ok(match is_document() {
        true => DrawnReviews { drawn: String::new(), here: html },
        false => DrawnReviews { drawn: html, here: String::new() },
    })
}

/// Says that a review helped, or takes it back. Who is not signed in is led to where they can. `back`: the page
/// that the button stood on.
#[server(prefix = "/api", endpoint = "review/vote", output = Text)]
pub async fn vote_helpful(
    #[server(default)] id: i64,
    #[server(default)] helpful: bool,
    #[server(default)] back: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<ReviewError>> {
    use crate::account::browser::session;
    use crate::request::shop;
    let done = service::reviews::vote(&shop()?, session().as_deref(), id, helpful).await;
    crate::review::post::answer_vote(done, id, helpful, &back, lang)
}

/// What a member's page of reviews shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnReviewsView {
    /// What can be reviewed, the newest first.
    pub to_write: Vec<Reviewable>,
    /// What was written, the newest first.
    pub mine: Vec<OwnReview>,
    /// What was typed into a form that came back: for which line or review, and why it did.
    pub kept: Option<KeptReview>,
}

/// A form that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptReview {
    /// Line of an order, or the review that something is added to.
    pub id: i64,
    /// What was typed.
    pub form: ReviewForm,
    /// Why it came back.
    pub refused: Option<ReviewError>,
}

/// Stars of aspects as the form sends them: a field for each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedAspects {
    #[serde(default)]
    scent: String,
    #[serde(default)]
    taste: String,
    #[serde(default)]
    fit: String,
    #[serde(default)]
    comfort: String,
    #[serde(default)]
    performance: String,
    #[serde(default)]
    ease: String,
    #[serde(default)]
    quality: String,
    #[serde(default)]
    value: String,
}

impl TypedAspects {
    /// Those that were rated.
    pub fn read(&self) -> AspectStars {
        let texts = [
            &self.scent,
            &self.taste,
            &self.fit,
            &self.comfort,
            &self.performance,
            &self.ease,
            &self.quality,
            &self.value,
        ];
        let rated = |(aspect, text): (Aspect, &String)| Some((aspect, read_stars(text)?));
        Aspect::ALL.into_iter().zip(texts).filter_map(rated).collect()
    }
}

/// Writes a review of a line of one's own order.
#[server(prefix = "/api", endpoint = "review/post", output = Text)]
pub async fn post_review(
    #[server(flatten)] aspects: TypedAspects,
    #[server(default)] id: i64,
    #[server(default)] stars: String,
    #[server(default)] text: String,
    #[server(default)] anonymous: bool,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<ReviewError>> {
    use crate::account::browser::session;
    let form = ReviewForm { stars, aspects: aspects.read(), text, is_anonymous: anonymous };
    let shop = crate::request::shop()?;
    let done = service::reviews::post(&shop, session().as_deref(), id, &form, lang).await;
    crate::review::post::answer_form(
        done.map(|_| ()),
        "line",
        KeptReview { id, form, refused: None },
        lang,
    )
}

/// Adds to a review of one's own.
#[server(prefix = "/api", endpoint = "review/follow_up", output = Text)]
pub async fn follow_up_review(
    #[server(default)] id: i64,
    #[server(default)] text: String,
    #[server(default)] lang: Lang,
) -> Result<(), ApiError<ReviewError>> {
    use crate::account::browser::session;
    let shop = crate::request::shop()?;
    let done = service::reviews::add_follow_up(&shop, session().as_deref(), id, &text).await;
    let form = ReviewForm { text, ..ReviewForm::default() };
    crate::review::post::answer_form(done, "add", KeptReview { id, form, refused: None }, lang)
}
