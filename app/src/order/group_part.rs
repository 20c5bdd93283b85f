//! The group that an order waits for, or that it came together with.

use crate::i18n::use_t;
use crate::promotion::share_link::ShareLink;
use crate::shop_info::use_shop;
use crate::ui::countdown::countdown;
use domain::group::{GroupBrief, GroupState};
use domain::time::Timestamp;
use leptos::prelude::*;

/// How many are missing, and the address to share as long as somebody is; else what came of it.
#[component]
pub fn GroupPart(
    group: GroupBrief,
    /// When this was so.
    now: Timestamp,
) -> impl IntoView {
    let t = use_t();
    let page = t.href(&format!("/groups/{}", group.token));
    let state = group.state.at(now, group.closes_at);
    let words = match state {
        GroupState::Open => t.group_left(group.left()),
        GroupState::Full => t.group_full().to_owned(),
        GroupState::Lapsed => t.group_lapsed().to_owned(),
    };
    let is_open = state == GroupState::Open;
    let clock = is_open.then(|| {
        let clock = countdown(t, group.closes_at, use_shop().utc_offset_minutes()).into_string();
        view! { <div inner_html=clock></div> }
    });
    view! {
        <section class="panel stack">
            <h2>{t.group_order_title()}</h2>
            <p>
                <strong>{words}</strong>
                " "
                <a class="text-link" href=page>{t.group_view()}</a>
            </p>
            {clock}
            {is_open.then(|| view! { <ShareLink token=group.token /> })}
        </section>
    }
}
