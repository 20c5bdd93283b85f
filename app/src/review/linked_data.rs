//! Reviews for search engines: schema.org `Review` as JSON-LD, about the product with that address.

use crate::shop_info::Shopfront;
use domain::review::{MOST_STARS, Review};
use maud::{Markup, PreEscaped};
use serde_json::json;

/// The script; it is data, nothing runs.
pub fn linked_data(shop: Shopfront, path: &str, reviews: &[Review]) -> Markup {
    let product = format!("{}#product", shop.absolute(path));
    let reviews: Vec<_> = reviews
        .iter()
        .map(|review| {
            json!({
                "@type": "Review",
                "itemReviewed": { "@id": product },
                "author": { "@type": "Person", "name": review.author },
                "datePublished": review.written_at.rfc3339(),
                "inLanguage": review.lang.tag(),
                "reviewBody": review.text,
                "reviewRating": { "@type": "Rating", "ratingValue": review.stars, "bestRating": MOST_STARS, "worstRating": 1 },
            })
        })
        .collect();
    let data = json!({ "@context": "https://schema.org", "@graph": reviews });
    // In JSON a `<` stands only within strings, where it can be written this way: no text ends the script.
    let data = data.to_string().replace('<', "\\u003c");
    PreEscaped(format!("<script type=\"application/ld+json\">{data}</script>"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shop_info::ShopInfo;
    use domain::lang::Lang;
    use domain::time::Timestamp;
    use leptos::prelude::Owner;

    #[test]
    fn no_text_ends_the_script() {
        let owner = Owner::new();
        let review = Review {
            id: 1,
            author: "</script>".into(),
            stars: 5,
            aspects: Vec::new(),
            text: "<!--<script>alert(1)</script>".into(),
            lang: Lang::En,
            options: String::new(),
            written_at: Timestamp(0),
            votes: 0,
            follow_up: None,
            answer: None,
        };
        let shop = owner.with(|| Shopfront::of(ShopInfo::default()));
        let html = owner.with(|| linked_data(shop, "/en/p/x", &[review])).into_string();
        let inside = html.strip_prefix("<script type=\"application/ld+json\">").unwrap();
        let inside = inside.strip_suffix("</script>").unwrap();
        assert!(!inside.contains('<'), "{inside}");
        let data: serde_json::Value = serde_json::from_str(inside).unwrap();
        assert_eq!(data["@graph"][0]["author"]["name"], "</script>");
    }
}
