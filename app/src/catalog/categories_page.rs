//! Every category on one page.

use crate::catalog::api::get_categories;
use crate::i18n::use_t;
use crate::styles;
use crate::ui::head::Head;
use crate::ui::picture::Picture;
use crate::ui::progress::Progress;
use domain::catalog::CategoryNode;
use leptos::prelude::*;

/// The category tree as a page: what the tab bar opens on a phone.
#[component]
pub fn CategoriesPage() -> impl IntoView {
    let t = use_t();
    let tree = Resource::new_blocking(|| (), move |()| get_categories(t.lang));
    let body = move || {
        Suspend::new(async move {
            match tree.await {
                Ok(tree) => {
                    tree.into_iter().map(|node| view! { <Branch node /> }).collect_view().into_any()
                }
                Err(_) => {
                    view! { <p class="notice bad" role="alert">{t.went_wrong()}</p> }.into_any()
                }
            }
        })
    };
    view! {
        <Head title=t.all_categories() description=t.home_description() path="/c" />
        <div class=format!("wrap {}", styles::CATEGORIES_PAGE)>
            <h1 class="page-title" tabindex="-1">{t.all_categories()}</h1>
            <Suspense fallback=|| view! { <Progress /> }>{body}</Suspense>
        </div>
    }
}

/// A top category with everything below it.
#[component]
pub fn Branch(node: CategoryNode) -> impl IntoView {
    let t = use_t();
    let href = move |slug: &str| t.href(&format!("/c/{slug}"));
    let children = node
        .children
        .into_iter()
        .map(|child| {
            let below = child
                .children
                .into_iter()
                .map(|leaf| view! { <li><a href=href(&leaf.slug)>{leaf.name}</a></li> })
                .collect_view();
            view! {
                <li>
                    <a href=href(&child.slug)>
                        {child.image.map(|image| view! { <Picture image=domain::catalog::Image { alt: String::new(), ..image } /> })}
                        <span>{child.name}</span>
                    </a>
                    <ul class="below">{below}</ul>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="branch">
            <h2>
                <a href=href(&node.slug)>{node.name}</a>
                <span class="muted small num">{t.n_products(node.product_count)}</span>
            </h2>
            <ul class="children">{children}</ul>
        </section>
    }
}
