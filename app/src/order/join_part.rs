//! For who has just bought without an account: only a password is missing.

use crate::i18n::{T, use_t};
use leptos::prelude::*;
use maud::{Markup, html};

/// The form; a plain one, since a letter follows anyway.
#[component]
pub fn JoinPart(number: String) -> impl IntoView {
    let t = use_t();
    view! { <section class="panel" inner_html=form(t, &number).into_string()></section> }
}

fn form(t: T, number: &str) -> Markup {
    html! {
        form class="stack" method="post" action="/api/account/join" {
            h2 { (t.account_join()) }
            p class="muted small" { (t.account_join_text()) }
            input type="hidden" name="lang" value=(t.lang.slug());
            input type="hidden" name="number" value=(number);
            div class="field" {
                label for="join-password" { (t.account_new_password()) }
                input class="input" id="join-password" type="password" name="password" autocomplete="new-password"
                    aria-describedby="join-hint" required;
                p class="hint" id="join-hint" { (t.account_password_hint()) }
            }
            label class="facts-line" {
                input type="checkbox" name="agreed" value="true" required;
                span {
                    (t.account_agree()) " "
                    a class="text-link" href=(t.href("/help/terms")) { (t.help_terms()) }
                }
            }
            button class="button dark" { (t.account_register()) }
        }
    }
}
