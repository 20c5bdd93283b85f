//! Every category on one page.

use crate::catalog::api::GetCategories;
use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::load;
use crate::styles;
use crate::ui::head::{PageHead, set_head};
use crate::ui::picture::silent_picture;
use domain::catalog::CategoryNode;
use leptos::prelude::*;
use maud::{Markup, html};

/// The category tree as a page: what the tab bar opens on a phone.
#[component]
pub fn CategoriesPage() -> impl IntoView {
    let t = use_t();
    set_head(&PageHead {
        title: t.all_categories().to_owned(),
        description: t.home_description().to_owned(),
        path: Some("/c".to_owned()),
        image: None,
    });
    let tree = load(move || Some(GetCategories { lang: t.lang }), false);
    drawn(tree, move || place(t, &[]), move |tree: Vec<CategoryNode>| place(t, &tree))
}

fn place(t: T, tree: &[CategoryNode]) -> AnyView {
    let markup = html! {
        h1 class="page-title" tabindex="-1" { (t.all_categories()) }
        @for node in tree { (branch(t, node)) }
    };
    view! {
        <div class=format!("wrap {}", styles::CATEGORIES_PAGE) inner_html=markup.into_string()></div>
    }
    .into_any()
}

/// A top category with everything below it.
pub fn branch(t: T, node: &CategoryNode) -> Markup {
    let href = |slug: &str| t.href(&format!("/c/{slug}"));
    html! {
        section class="branch" {
            h2 {
                a href=(href(&node.slug)) { (node.name) }
                span class="muted small num" { (t.n_products(node.product_count)) }
            }
            ul class="children" {
                @for child in &node.children {
                    li {
                        a href=(href(&child.slug)) {
                            @if let Some(image) = &child.image { (silent_picture(image, false)) }
                            span { (child.name) }
                        }
                        ul class="below" {
                            @for leaf in &child.children {
                                li { a href=(href(&leaf.slug)) { (leaf.name) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
