//! The page of a group: what it buys and for how much, who is in it, the way in, the address to share.
//! While it is open the page asks again by itself, so that whoever waits sees others join.

use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::{fetch, load};
use crate::place::Page;
use crate::promotion::group_api::{GetGroup, StartGroup};
use crate::promotion::share_link::ShareLink;
use crate::router::use_router;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::countdown::countdown;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::icon;
use crate::ui::live::{Text, part_if, text};
use crate::ui::picture::silent_picture;
use domain::group::{GroupChoice, GroupMember, GroupState, GroupView};
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::task::spawn_local;
use maud::{Markup, html};

/// How often an open group is asked for again.
const ASKED_EVERY_MS: u32 = 5_000;

/// Loads and shows a group.
#[component]
pub fn GroupPage() -> impl IntoView {
    let t = use_t();
    let token = use_router().watch(|place| match &place.page {
        Page::Group(token) => Some(token.clone()),
        _ => None,
    });
    let shown = load(move || Some(GetGroup { token: token.get(), lang: t.lang }), false);
    let body = move |group: GroupView| view! { <Body group /> }.into_any();
    view! {
        <div class=format!("wrap {}", styles::GROUP_PAGE)>
            {drawn(shown, || ().into_any(), body)}
        </div>
    }
}

#[component]
fn Body(group: GroupView) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let refused = refusal(t);
    let mut head = PageHead::untold(&group.promotion);
    head.description = t.group_share_text(&group.promotion);
    head.image = group.product.as_ref().map(|product| product.image.path.clone());
    set_head(&head);
    let goods = goods(t, shop, &group).into_string();
    let token = group.token.clone();
    let latest = RwSignal::new(group);
    let news = RwSignal::new(String::new());
    ask_again(t, latest, news);
    let piece = move |draw: fn(T, Shopfront, &GroupView) -> Markup| -> Text {
        // Only what is really another is drawn again: a list that is open stays open.
        let markup = Memo::new(move |_| latest.with(|group| draw(t, shop, group).into_string()));
        text(move || markup.get())
    };
    let is_open = Memo::new(move |_| latest.with(|group| group.state == GroupState::Open));
    let share = part_if(move || {
        let token = token.clone();
        is_open.get().then(|| view! { <ShareLink token /> }.into_any())
    });
    view! {
        <div class="goods" inner_html=goods></div>
        <section class="panel stand" aria-label=t.group_members()>
            {refused.map(|text| view! { <p class="notice bad" role="alert">{text}</p> })}
            <div class="state" inner_html=piece(state)></div>
            <div class="seats" inner_html=piece(seats)></div>
            <p class="news small" role="status">{text(move || news.get())}</p>
            <div class="join" inner_html=piece(join)></div>
            {share}
        </section>
        <div class="how" inner_html=how(t).into_string()></div>
    }
}

/// Why a form without a program came back here.
fn refusal(t: T) -> Option<&'static str> {
    match use_router().query("refused")?.as_str() {
        "sold-out" => Some(t.sold_out_hint()),
        "cheaper" => Some(t.group_cheaper_alone()),
        _ => Some(t.group_over()),
    }
}

/// Asks for the group again, as long as somebody looks at it and it is open; tells who has joined.
fn ask_again(t: T, latest: RwSignal<GroupView>, news: RwSignal<String>) {
    let is_open = Memo::new(move |_| latest.with(|group| group.state == GroupState::Open));
    // The effect's own value keeps the timer: it ends with the page, or when the group is not open.
    Effect::new(move |_: Option<Option<Interval>>| {
        is_open.get().then(|| {
            Interval::new(ASKED_EVERY_MS, move || {
                if document().hidden() {
                    return;
                }
                let Some(token) = latest.try_with_untracked(|group| group.token.clone()) else {
                    return;
                };
                spawn_local(async move {
                    // A line that is down for a while is no news.
                    let Ok(now) = fetch(GetGroup { token, lang: t.lang }).await else { return };
                    let before = latest.try_with_untracked(|group| group.members.len());
                    if let Some(text) = before.and_then(|before| told(t, before, &now)) {
                        news.try_set(text);
                    }
                    latest.try_set(now);
                });
            })
        })
    });
}

fn told(t: T, before: usize, now: &GroupView) -> Option<String> {
    let newest = now.members.last().filter(|_| now.members.len() > before);
    match (now.state, newest) {
        (GroupState::Full, _) => Some(t.group_full().to_owned()),
        (GroupState::Lapsed, _) => Some(t.group_lapsed().to_owned()),
        (GroupState::Open, Some(member)) => Some(t.group_joined(now.left, &member.name)),
        (GroupState::Open, None) => None,
    }
}

/// What is bought: picture, names, the group's price against the list price.
fn goods(t: T, shop: Shopfront, group: &GroupView) -> Markup {
    let page = group.product.as_ref().map(|product| format!("/p/{}", product.slug));
    let steps: Vec<(&str, String)> =
        group.product.iter().map(|p| (p.name.as_str(), format!("/p/{}", p.slug))).collect();
    html! {
        (breadcrumbs(t, &steps, t.group_order_title()))
        div class="product" {
            @if let (Some(product), Some(page)) = (&group.product, &page) {
                a class="photo" href=(t.href(page)) tabindex="-1" aria-hidden="true" { (silent_picture(&product.image, true)) }
            }
            div class="words" {
                p { span class="badge" { (icon("people")) (t.group_price_of(group.seats)) } }
                h1 class="page-title" tabindex="-1" { (group.promotion) }
                @if let (Some(product), Some(page)) = (&group.product, &page) {
                    p { a class="text-link" href=(t.href(page)) { (product.name) } }
                }
                @if let Some(choice) = group.choices.first() { (price(t, shop, choice, &group.choices)) }
            }
        }
    }
}

fn price(t: T, shop: Shopfront, least: &GroupChoice, choices: &[GroupChoice]) -> Markup {
    let is_range = choices.iter().any(|choice| choice.price != least.price);
    html! {
        p class="price num" {
            strong { (shop.money(least.price)) @if is_range { span class="small" { (t.price_from()) } } }
            " "
            s class="muted" { span class="sr" { (t.former_price()) } (shop.money(least.list_price)) }
        }
    }
}

/// Where the group stands, honestly.
fn state(t: T, shop: Shopfront, group: &GroupView) -> Markup {
    match group.state {
        GroupState::Open => html! {
            h2 { (t.group_left(group.left)) }
            (countdown(t, group.closes_at, shop.utc_offset_minutes()))
        },
        GroupState::Full => html! {
            h2 { (icon("check")) (t.group_full()) }
            p { (t.group_full_text()) }
        },
        GroupState::Lapsed => html! {
            h2 { (t.group_lapsed()) }
            p { (t.group_lapsed_text()) }
        },
    }
}

/// A circle for each seat: who sits there, or nobody.
fn seats(t: T, _: Shopfront, group: &GroupView) -> Markup {
    let seats = usize::try_from(group.seats).unwrap_or(usize::MAX);
    let free = seats.saturating_sub(group.members.len());
    html! {
        ul aria-label=(t.group_members()) {
            @for member in &group.members { (seat(member)) }
            @for _ in 0..free {
                li class="free" { span class="circle" aria-hidden="true" { "?" } span class="small muted" { (t.group_free_seat()) } }
            }
        }
    }
}

fn seat(member: &GroupMember) -> Markup {
    let first: String = member.name.chars().take(1).collect();
    html! { li { span class="circle" aria-hidden="true" { (first) } span class="small" { (member.name) } } }
}

/// The way in; once that is closed, the way to a group of one's own.
fn join(t: T, shop: Shopfront, group: &GroupView) -> Markup {
    let is_open = group.state == GroupState::Open;
    let choices: Vec<_> = group.choices.iter().filter(|choice| choice.available > 0).collect();
    html! {
        @if choices.is_empty() {
            p class="notice" { @if group.choices.is_empty() { (t.group_ended()) } @else { (t.sold_out_hint()) } }
        } @else {
            form class="stack" method="post" action=(StartGroup::url()) {
                input type="hidden" name="lang" value=(t.lang.slug());
                @if is_open { input type="hidden" name="group" value=(group.token); }
                @match choices[..] {
                    [only] => input type="hidden" name="variant_id" value=(only.variant_id.0);,
                    _ => (choice_field(t, shop, &choices)),
                }
                button class="button primary tall wide" {
                    @if is_open { (t.group_join()) } @else { (t.group_own()) }
                }
            }
        }
    }
}

fn choice_field(t: T, shop: Shopfront, choices: &[&GroupChoice]) -> Markup {
    html! {
        div class="field" {
            label for="group-choice" { (t.group_choice()) }
            select class="input" id="group-choice" name="variant_id" {
                @for choice in choices {
                    option value=(choice.variant_id.0) { (choice.options) "　" (shop.money(choice.price)) }
                }
            }
        }
    }
}

fn how(t: T) -> Markup {
    html! {
        section aria-labelledby="group-how" {
            h2 id="group-how" { (t.group_how()) }
            ol {
                @for step in [t.group_step_1(), t.group_step_2(), t.group_step_3()] { li { (step) } }
            }
        }
    }
}
