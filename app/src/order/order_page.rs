//! The page of an order: right after placing it, and whenever its buyer looks after it.

use crate::i18n::use_t;
use crate::layout::drawn::problem_view;
use crate::load::{Arrival, Problem, load};
use crate::order::api::{GetOrder, OrderView};
use crate::order::cancel_form::CancelForm;
use crate::order::group_part::GroupPart;
use crate::order::join_part::JoinPart;
use crate::order::line_list::LineList;
use crate::order::next_step::NextStep;
use crate::order::parcels::Parcels;
use crate::order::particulars::{OrderFigures, Particulars};
use crate::order::presale_part::PresalePart;
use crate::order::timeline::Timeline;
use crate::order::track_form::TrackForm;
use crate::order::words::state_name;
use crate::place::Page;
use crate::recommend::along::WithOrder;
use crate::router::use_router;
use crate::shop_info::use_shop;
use crate::styles;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::focus::focus_soon;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::Icon;
use leptos::prelude::*;

/// Id of what takes the focus when the order changed under the page.
const TITLE_ID: &str = "order-title";

/// Loads and shows an order; asks for the contact when this device may not open it.
#[component]
pub fn OrderPage() -> impl IntoView {
    let t = use_t();
    let number = use_router().watch(|place| match &place.page {
        Page::Order(number) => Some(number.clone()),
        _ => None,
    });
    set_head(&PageHead::untold(t.order_title()));
    let order = load(move || Some(GetOrder { number: number.get() }), true);
    let is_reloaded = RwSignal::new(false);
    let reload = Callback::new(move |()| {
        is_reloaded.set(true);
        order.again();
    });
    let body = move || match order.get() {
        Arrival::Waiting | Arrival::Known => ().into_any(),
        Arrival::Ready(view) => {
            if is_reloaded.get_untracked() {
                focus_soon(TITLE_ID);
            }
            view! { <Body view reload /> }.into_any()
        }
        Arrival::Problem(Problem::NotFound) => {
            view! { <Ask number=number.get_untracked() reload /> }.into_any()
        }
        Arrival::Problem(problem) => problem_view(problem),
    };
    view! { <div class=format!("wrap {}", styles::ORDER_PAGE)>{body}</div> }
}

#[component]
fn Body(view: OrderView, reload: Callback<()>) -> impl IntoView {
    let t = use_t();
    let (is_masked, may_join) = (view.is_masked, view.may_join);
    let order = view.order.clone();
    let group = order.group.clone().map(|group| (group, view.now));
    let presale = order.presale.clone().map(|presale| (presale, order.state));
    let number = order.number.clone();
    let crumbs = breadcrumbs(t, &[(t.track_order(), "/track".to_owned())], &number).into_string();
    let slugs: Vec<&str> = order.lines.iter().map(|line| line.slug.as_str()).collect();
    let products = slugs.join(",");
    let cancel = order
        .state
        .buyer_may_cancel()
        .then(|| view! { <CancelForm number=number.clone() on_done=reload /> });
    view! {
        <div inner_html=crumbs></div>
        <Heading view=view.clone() />
        <div class="columns">
            <div class="stack">
                <NextStep view />
                {may_join.then(|| view! { <JoinPart number=number.clone() /> })}
                {group.map(|(group, now)| view! { <GroupPart group now /> })}
                {presale.map(|(presale, state)| view! { <PresalePart presale state /> })}
                <Parcels shipments=order.shipments.clone() />
                <div class="panel">
                    <Timeline order=order.clone() />
                </div>
                {cancel}
            </div>
            <div class="stack">
                <section class="panel stack">
                    <h2>{t.order_contents()}</h2>
                    <LineList lines=order.lines.clone() />
                    <OrderFigures
                        subtotal=order.subtotal
                        adjustments=order.adjustments.clone()
                        shipping=order.shipping.price
                        total=order.total
                        tax=order.tax_included
                    />
                </section>
                <section class="panel stack">
                    <h2>{t.order_particulars()}</h2>
                    {is_masked.then(|| view! { <p class="muted small">{t.order_masked()}</p> })}
                    <Particulars order />
                </section>
            </div>
        </div>
        <WithOrder products />
    }
}

/// Thanks right after placing, number, state and date.
#[component]
fn Heading(view: OrderView) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let router = use_router();
    let is_new = router.query("placed").is_some();
    let is_too_late = router.query("too_late").is_some();
    let order = view.order;
    let title = if is_new { t.order_thanks() } else { t.order_title() };
    let thanks = is_new.then(|| {
        view! {
            <p class="notice good">
                <Icon name="check" />
                {t.order_thanks_text(&order.email)}
            </p>
        }
    });
    view! {
        <h1 class="page-title" id=TITLE_ID tabindex="-1">{title}</h1>
        {thanks}
        {is_too_late.then(|| view! { <p class="notice bad" role="alert">{t.cancel_too_late()}</p> })}
        <p class="facts-line">
            <span>
                {t.order_number()} " " <strong class="num number">{order.number.clone()}</strong>
            </span>
            <span class="badge">{state_name(t, order.state)}</span>
            <time class="muted small" datetime=order.placed_at.rfc3339()>
                {t.date_time(order.placed_at, shop.utc_offset_minutes())}
            </time>
        </p>
    }
}

/// For who comes from elsewhere: the contact opens the order.
#[component]
fn Ask(number: String, reload: Callback<()>) -> impl IntoView {
    let t = use_t();
    view! {
        <div class="ask">
            <h1 class="page-title" tabindex="-1">{t.order_ask_title()}</h1>
            <p class="muted">{t.order_ask_text()}</p>
            <div class="panel">
                <TrackForm number=number on_open=Callback::new(move |_| reload.run(())) />
            </div>
        </div>
    }
}
