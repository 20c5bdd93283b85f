//! Threads for search engines: schema.org `DiscussionForumPosting` as JSON-LD.

use crate::community::thread::path;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use domain::community::excerpt;
use domain::community::view::{PostView, ThreadView};
use maud::{Markup, PreEscaped};
use serde_json::{Value, json};

/// The script; it is data, nothing runs.
pub fn linked_data(t: T, shop: Shopfront, view: &ThreadView) -> Markup {
    let card = &view.card;
    let comment = |post: &PostView| -> Value {
        json!({
            "@type": "Comment",
            "author": { "@type": "Person", "name": post.author },
            "datePublished": post.written_at.rfc3339(),
            "text": excerpt(&post.text),
        })
    };
    let shown = view.posts.iter().filter(|post| post.floor != 1 && !post.is_gone);
    let data = json!({
        "@context": "https://schema.org",
        "@type": "DiscussionForumPosting",
        "url": shop.absolute(&t.href(&path(card.id, 1))),
        "headline": card.title,
        "text": card.excerpt,
        "inLanguage": card.lang.tag(),
        "author": { "@type": "Person", "name": card.author },
        "datePublished": card.written_at.rfc3339(),
        "interactionStatistic": [
            { "@type": "InteractionCounter", "interactionType": "https://schema.org/CommentAction", "userInteractionCount": card.replies },
            { "@type": "InteractionCounter", "interactionType": "https://schema.org/LikeAction", "userInteractionCount": card.likes },
        ],
        "comment": shown.map(comment).collect::<Vec<Value>>(),
    });
    // In JSON a `<` stands only within strings, where it can be written this way: no text ends the script.
    let data = data.to_string().replace('<', "\\u003c");
    PreEscaped(format!("<script type=\"application/ld+json\">{data}</script>"))
}
