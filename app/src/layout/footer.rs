//! The footer: help, policies, the shop.

use crate::i18n::use_t;
use crate::styles;
use leptos::prelude::*;
use maud::html;

/// The footer of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let t = use_t();
    let help = [
        ("/help/guide", t.help_guide()),
        ("/help/shipping", t.help_shipping()),
        ("/help/payment", t.help_payment()),
        ("/help/returns", t.help_returns()),
        ("/track", t.track_order()),
    ];
    let about = [
        ("/help/about", t.help_about()),
        ("/help/privacy", t.help_privacy()),
        ("/help/terms", t.help_terms()),
        ("/c", t.all_categories()),
        ("/promotions", t.promotions()),
        ("/community", t.community()),
    ];
    let markup = html! {
        div class="wrap" {
            @for (title, links) in [(t.help(), &help[..]), (t.about_shop(), &about[..])] {
                section {
                    h2 { (title) }
                    ul {
                        @for (path, label) in links { li { a href=(t.href(path)) { (label) } } }
                    }
                }
            }
            p class="small muted" { (t.footer_text()) }
        }
    };
    view! { <footer class=styles::FOOTER inner_html=markup.into_string()></footer> }
}
