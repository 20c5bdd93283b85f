//! What a visitor may like, with the reason, and the way out of it.

use crate::i18n::T;
use crate::recommend::api::{ClearHistory, SwitchRecommendations};
use crate::recommend::shelf::recommended;
use crate::shop_info::Shopfront;
use crate::styles;
use domain::related::{ForYou, Source};
use leptos::server_fn::ServerFn;
use maud::{Markup, html};

/// The shelf; nothing while nothing was looked at.
pub fn for_you(t: T, shop: Shopfront, found: &ForYou) -> Markup {
    html! {
        @if !found.cards.is_empty() {
            div class=(styles::FOR_YOU) {
                (recommended(t, shop, Source::ForYou, "", &found.cards))
                details {
                    summary { (t.why_these()) }
                    p { (t.because_you_saw(found.because.join(t.list_comma()))) }
                    p { (t.history_kept()) }
                    div class="ways" {
                        form method="post" action=(ClearHistory::PATH) {
                            input type="hidden" name="lang" value=(t.lang.slug());
                            button class="button small" { (t.clear_history()) }
                        }
                        (switch(t, false, t.no_recommendations()))
                    }
                }
            }
        }
    }
}

/// The way back, for who has switched it off.
pub fn switched_off(t: T, found: &ForYou) -> Markup {
    html! {
        @if !found.is_on {
            div class=(styles::FOR_YOU) {
                p class="muted small" { (t.recommendations_off()) }
                (switch(t, true, t.recommend_again()))
            }
        }
    }
}

fn switch(t: T, on: bool, label: &str) -> Markup {
    html! {
        form method="post" action=(SwitchRecommendations::PATH) {
            input type="hidden" name="on" value=(on);
            input type="hidden" name="lang" value=(t.lang.slug());
            button class="button small quiet" { (label) }
        }
    }
}
