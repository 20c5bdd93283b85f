//! What a page tells robots, other sites and the tab: title, description, canonical address, the
//! same page in the other languages.

use crate::i18n::use_t;
use crate::shop_info::use_shop;
use crate::ui::raw_text::raw_text;
use domain::lang::Lang;
use leptos::prelude::*;
use leptos_meta::{Link, Meta, Title};

/// The head of a page.
#[component]
pub fn Head(
    /// Title without the shop's name.
    #[prop(into)]
    title: String,
    /// One or two sentences; none for pages that should not be found.
    #[prop(optional, into)]
    description: String,
    /// Path below the language, with the part of the query that makes another page.
    #[prop(optional, into)]
    path: Option<String>,
    /// A picture for previews, an absolute path.
    #[prop(optional, into)]
    image: Option<String>,
) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let full_title = format!("{title}｜{}", t.shop_name());
    let address = move |lang: Lang, path: &str| shop.absolute(&format!("/{}{path}", lang.slug()));
    let links = path.as_ref().map(|path| {
        let alternates = Lang::ALL
            .into_iter()
            .map(|lang| view! { <Link rel="alternate" hreflang=lang.tag() href=address(lang, path) /> })
            .collect_view();
        view! {
            <Link rel="canonical" href=address(t.lang, path) />
            {alternates}
            <Link rel="alternate" hreflang="x-default" href=address(Lang::default(), path) />
            <Meta property="og:url" content=address(t.lang, path) />
        }
    });
    let robots = path.is_none().then(|| view! { <Meta name="robots" content="noindex" /> });
    view! {
        <Title text=raw_text(&full_title) />
        <Meta property="og:title" content=full_title />
        {(!description.is_empty())
            .then(|| {
                view! {
                    <Meta name="description" content=description.clone() />
                    <Meta property="og:description" content=description />
                }
            })}
        {image.map(|image| view! { <Meta property="og:image" content=shop.absolute(&image) /> })}
        {robots}
        {links}
    }
}
