//! The page of a product.

use crate::account::favourite_heart::Heart;
use crate::cart::add_form::AddForm;
use crate::catalog::api::GetProduct;
use crate::catalog::bundles::{bundles, on_change};
use crate::catalog::card::stars;
use crate::catalog::gallery::Gallery;
use crate::catalog::offers::{on_submit, product_offers, terms};
use crate::catalog::price_tag::PriceTag;
use crate::catalog::product_text::product_text;
use crate::catalog::seen::use_seen;
use crate::catalog::variant_picker::VariantPicker;
use crate::i18n::{T, use_t};
use crate::layout::drawn::drawn;
use crate::load::{Arrival, load};
use crate::place::Page;
use crate::promotion::group_block::GroupBlock;
use crate::promotion::presale_block::PresaleBlock;
use crate::recommend::api::GetRelated;
use crate::recommend::shelf::related as related_shelves;
use crate::review::reviews_block::ReviewsBlock;
use crate::router::use_router;
use crate::shop_info::{Shopfront, use_shop};
use crate::styles;
use crate::ui::breadcrumbs::breadcrumbs;
use crate::ui::head::{PageHead, set_head};
use crate::ui::icon::icon;
use crate::ui::live::text;
use crate::ui::picture::picture;
use domain::catalog::{Product, ProductCard, Variant};
use domain::offer::VariantOffer;
use leptos::prelude::*;
use maud::{Markup, html};

/// Loads and shows a product; what the shelf knew of it stands there meanwhile.
#[component]
pub fn ProductPage() -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let seen = use_seen();
    let slug = use_router().watch(|place| match &place.page {
        Page::Product(slug) => Some(slug.clone()),
        _ => None,
    });
    let product = load(move || Some(GetProduct { slug: slug.get(), lang: t.lang }), false);
    let meanwhile = move || {
        let known = seen.card(&slug.get_untracked());
        let markup = html! { @if let Some(card) = &known { (preview(t, shop, card)) } };
        view! { <div class="meanwhile" inner_html=markup.into_string()></div> }.into_any()
    };
    let body = move |product: Product| view! { <ProductBody product /> }.into_any();
    view! {
        <div class=format!("wrap {}", styles::PRODUCT_PAGE)>{drawn(product, meanwhile, body)}</div>
    }
}

/// A product as its card knew it, in the places where it will stand.
fn preview(t: T, shop: Shopfront, card: &ProductCard) -> Markup {
    html! {
        div class="crumb-space" {}
        div class="top" {
            div class="preview-photo" { (picture(&card.image, true)) }
            div class="buy" {
                @if let Some(brand) = &card.brand { p class="brand" { (brand) } }
                h1 class="page-title" tabindex="-1" { (card.name) }
                p class="muted" { (card.tagline) }
                (PriceTag::of_card(card).markup(t, shop))
                div class="skeleton block" {}
            }
        }
    }
}

#[component]
fn ProductBody(product: Product) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let seen = use_seen();
    set_head(&PageHead {
        title: product.name.clone(),
        description: product.tagline.clone(),
        path: Some(format!("/p/{}", product.slug)),
        image: product.images.first().map(|image| image.path.clone()),
    });
    let steps: Vec<(&str, String)> = product
        .breadcrumbs
        .iter()
        .map(|link| (link.name.as_str(), format!("/c/{}", link.slug)))
        .collect();
    let crumbs = breadcrumbs(t, &steps, &product.name).into_string();
    let words = product_text(t, &product).into_string();
    let (id, place) = (product.id, product.slug.clone());
    let related = load(move || Some(GetRelated { id, lang: t.lang }), false);
    let others = text(move || match related.get() {
        Arrival::Ready(shelves) => {
            shelves.iter().for_each(|shelf| seen.keep_cards(&shelf.cards));
            related_shelves(t, shop, &shelves).into_string()
        }
        _ => String::new(),
    });
    let sets = product.offers.bundles.clone();
    let drawn_sets = bundles(t, shop, &sets).into_string();
    view! {
        <div inner_html=crumbs></div>
        <Buy product />
        <div
            inner_html=drawn_sets
            on:change=move |event| on_change(t, shop, &sets, &event)
        ></div>
        <div inner_html=words></div>
        <ReviewsBlock id slug=place />
        <div class="related" inner_html=others data-product=id.0></div>
    }
}

/// The first screen: pictures, name, price, options, the way into the cart.
#[component]
fn Buy(product: Product) -> impl IntoView {
    let t = use_t();
    let shop = use_shop();
    let wanted = use_router()
        .watch(|place| matches!(place.page, Page::Product(_)).then(|| place.query("sku")));
    let who = who(t, &product).into_string();
    let product_id = product.id;
    let (slug, place) = (product.slug.clone(), product.slug.clone());
    let images = product.images.clone();
    let product = StoredValue::new(product);
    let variant = Memo::new(move |_| {
        wanted.with(|sku| product.with_value(|p| p.pick_variant(sku.as_deref()).cloned()))
    });
    let on = product.with_value(|p| product_offers(t, &p.offers).into_string());
    let drawn = move |draw: fn(T, Shopfront, &Variant, Option<&VariantOffer>) -> Markup| {
        text(move || {
            let variant = variant.get();
            let markup = product
                .with_value(|p| variant.as_ref().map(|v| draw(t, shop, v, p.offers.of(v.id))));
            markup.map(Markup::into_string).unwrap_or_default()
        })
    };
    let price =
        drawn(|t, shop, variant, offer| PriceTag::of_variant(variant, offer).markup(t, shop));
    let terms = drawn(
        |t, shop, _, offer| html! { @if let Some(offer) = offer { (terms(t, shop, offer)) } },
    );
    let shown_image = Memo::new(move |_| variant.with(|v| v.as_ref().map_or(0, |v| v.image_index)));
    view! {
        <article class="top">
            <Gallery images shown=shown_image />
            <div class="buy">
                <div class="who" inner_html=who></div>
                <div class="price" aria-live="polite" inner_html=price></div>
                <div class="terms" inner_html=terms></div>
                <div class="on" inner_html=on on:submit=move |event| on_submit(t, &event)></div>
                <VariantPicker product variant />
                <AddForm variant />
                <Heart id=product_id slug=place />
                <GroupBlock product_id variant />
                <PresaleBlock product_id slug variant />
                <ul class="delivery" inner_html=promises(t).into_string()></ul>
                <p class="muted small">
                    {t.sku()} ": "
                    <span class="num">{text(move || variant.get().map(|v| v.sku).unwrap_or_default())}</span>
                </p>
            </div>
        </article>
    }
}

/// Brand, name, line below it, rating.
fn who(t: T, product: &Product) -> Markup {
    html! {
        @if let Some(brand) = &product.brand {
            a class="brand" href=(t.href(&format!("/search?f.brand={}", brand.slug))) { (brand.name) }
        }
        h1 class="page-title" tabindex="-1" { (product.name) }
        p class="muted" { (product.tagline) }
        @if let Some(rating) = product.rating {
            a class="small num rating" href="#reviews" { "★ " (t.rating_line(rating.count, stars(rating))) }
        }
    }
}

fn promises(t: T) -> Markup {
    html! {
        li { (icon("truck")) (t.promise_ship_text()) }
        li { (icon("return")) (t.promise_return_text()) }
        li { (icon("shield")) (t.promise_pay_text()) }
    }
}
