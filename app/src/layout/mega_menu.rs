//! The row of top categories; on a desktop each opens a panel with what is below it.

use crate::catalog::api::{GetCategories, GetTopCategories};
use crate::catalog::categories_page::branch;
use crate::i18n::use_t;
use crate::load::{Arrival, fetch, load};
use crate::router::use_router;
use crate::styles;
use crate::ui::icon::Icon;
use crate::ui::live::{click, part, part_if, text};
use domain::catalog::CategoryNode;
use leptos::prelude::*;

/// Links to the top categories. The panel's content is fetched when somebody reaches for it: most
/// never do, and every page would carry it.
#[component]
pub fn MegaMenu() -> impl IntoView {
    let t = use_t();
    let tops = load(move || Some(GetTopCategories { lang: t.lang }), false);
    let tree = RwSignal::new(None::<Vec<CategoryNode>>);
    let is_fetching = StoredValue::new(false);
    let open = RwSignal::new(None::<String>);
    let path = use_router().watch(|place| Some(place.path.clone()));
    Effect::new(move || {
        path.track();
        open.set(None);
    });
    let show = Callback::new(move |slug: String| {
        open.set(Some(slug));
        if !is_fetching.get_value() {
            is_fetching.set_value(true);
            leptos::task::spawn_local(async move {
                match fetch(GetCategories { lang: t.lang }).await {
                    Ok(answer) => tree.set(Some(answer)),
                    Err(_) => is_fetching.set_value(false),
                }
            });
        }
    });
    let links = part(move || {
        let tops = match tops.get() {
            Arrival::Ready(tops) => tops,
            _ => vec![],
        };
        tops.into_iter().map(|node| view! { <TopLink node show open /> }).collect_view().into_any()
    });
    let panel = part_if(move || {
        let slug = open.get()?;
        let markup = tree.with(|tree| {
            let node = tree.as_ref()?.iter().find(|node| node.slug == slug)?;
            Some(branch(t, node).into_string())
        })?;
        let panel = view! {
            <div class="panel">
                <div class="wrap" inner_html=markup></div>
            </div>
        };
        Some(panel.into_any())
    });
    view! {
        <nav
            class=styles::MEGA_MENU
            aria-label=t.categories()
            on:mouseleave=move |_| open.set(None)
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    open.set(None);
                }
            }
        >
            <ul class="wrap">
                <li>
                    <a class="top" href=t.href("/c")>
                        {t.all_categories()}
                    </a>
                </li>
                <li>
                    <a class="top hot" href=t.href("/promotions")>
                        {t.promotions()}
                    </a>
                </li>
                {links}
            </ul>
            {panel}
        </nav>
    }
}

#[component]
fn TopLink(
    node: CategoryNode,
    show: Callback<String>,
    open: RwSignal<Option<String>>,
) -> impl IntoView {
    let t = use_t();
    let slug = node.slug.clone();
    let (hovered, clicked, this) = (slug.clone(), slug.clone(), slug.clone());
    let is_open = move || open.with(|o| o.as_deref() == Some(this.as_str()));
    let toggled = is_open.clone();
    view! {
        <li on:mouseenter=move |_| show.run(hovered.clone())>
            <a class="top" href=t.href(&format!("/c/{slug}"))>
                {node.name.clone()}
            </a>
            <button
                type="button"
                aria-label=t.all_of(&node.name)
                aria-expanded=text(move || is_open().to_string())
                on:click=click(move |_| {
                    if toggled() { open.set(None) } else { show.run(clicked.clone()) }
                })
            >
                <Icon name="down" />
            </button>
        </li>
    }
}
