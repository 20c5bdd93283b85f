//! A row of cards with a heading.

use crate::catalog::card::Card;
use crate::i18n::use_t;
use crate::styles;
use crate::ui::icon::Icon;
use domain::catalog::ProductCard;
use leptos::prelude::*;

/// A headed shelf; `href` leads to all of it. On a phone it scrolls sideways.
#[component]
pub fn Shelf(
    title: String,
    cards: Vec<ProductCard>,
    /// Path below the language.
    #[prop(optional, into)]
    href: Option<String>,
) -> impl IntoView {
    let t = use_t();
    (!cards.is_empty()).then(|| {
        view! {
            <section class=styles::SHELF aria-label=title.clone()>
                <header>
                    <h2>{title.clone()}</h2>
                    {href
                        .map(|path| {
                            view! {
                                <a href=t.href(&path) aria-label=t.all_of(&title)>
                                    {t.see_all()}
                                    <Icon name="right" />
                                </a>
                            }
                        })}
                </header>
                <ul class="row">
                    {cards.into_iter().map(|card| view! { <Card card /> }).collect_view()}
                </ul>
            </section>
        }
    })
}
