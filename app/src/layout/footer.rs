//! The footer: help, policies, the shop.

use crate::i18n::use_t;
use crate::styles;
use leptos::prelude::*;

/// The footer of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let t = use_t();
    let link = move |path: &str, label: &'static str| {
        view! { <li><a href=t.href(path)>{label}</a></li> }
    };
    view! {
        <footer class=styles::FOOTER>
            <div class="wrap">
                <section>
                    <h2>{t.help()}</h2>
                    <ul>
                        {link("/help/guide", t.help_guide())}
                        {link("/help/shipping", t.help_shipping())}
                        {link("/help/payment", t.help_payment())}
                        {link("/help/returns", t.help_returns())} {link("/track", t.track_order())}
                    </ul>
                </section>
                <section>
                    <h2>{t.about_shop()}</h2>
                    <ul>
                        {link("/help/about", t.help_about())} {link("/help/privacy", t.help_privacy())}
                        {link("/help/terms", t.help_terms())} {link("/c", t.all_categories())}
                    </ul>
                </section>
                <p class="small muted">{t.footer_text()}</p>
            </div>
        </footer>
    }
}
