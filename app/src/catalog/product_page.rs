//! The page of a product.

use crate::api_error::ApiError;
use crate::cart::add_form::AddForm;
use crate::catalog::api::{get_product, get_related};
use crate::catalog::gallery::Gallery;
use crate::catalog::price_tag::PriceTag;
use crate::catalog::product_text::ProductText;
use crate::catalog::seen::use_seen;
use crate::catalog::shelf::Shelf;
use crate::catalog::variant_picker::VariantPicker;
use crate::i18n::use_t;
use crate::layout::not_found::NotFound;
use crate::styles;
use crate::ui::breadcrumbs::Breadcrumbs;
use crate::ui::head::Head;
use crate::ui::icon::Icon;
use crate::ui::picture::Picture;
use crate::ui::progress::Progress;
use domain::catalog::{Product, ProductCard};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// Loads and shows a product; what the shelf knew of it stands there meanwhile.
#[component]
pub fn ProductPage() -> impl IntoView {
    let t = use_t();
    let seen = use_seen();
    let params = use_params_map();
    let slug = Memo::new(move |_| params.with(|p| p.get("product").unwrap_or_default()));
    let product = Resource::new_blocking(move || slug.get(), move |slug| get_product(slug, t.lang));
    let body = move || {
        Suspend::new(async move {
            match product.await {
                Ok(product) => view! { <ProductBody product /> }.into_any(),
                Err(ApiError::NotFound) => view! { <NotFound /> }.into_any(),
                Err(_) => {
                    view! { <p class="notice bad" role="alert">{t.went_wrong()}</p> }.into_any()
                }
            }
        })
    };
    let fallback = move || {
        view! {
            <Progress />
            {seen.card(&slug.get()).map(|card| view! { <Preview card /> })}
        }
    };
    view! {
        <div class=format!("wrap {}", styles::PRODUCT_PAGE)>
            <Suspense fallback=fallback>{body}</Suspense>
        </div>
    }
}

/// A product as its card knew it, in the places where it will stand.
#[component]
fn Preview(card: ProductCard) -> impl IntoView {
    view! {
        <div class="crumb-space"></div>
        <div class="top">
            <div class="preview-photo">
                <Picture image=card.image eager=true />
            </div>
            <div class="buy">
                {card.brand.map(|brand| view! { <p class="brand">{brand}</p> })}
                <h1 class="page-title" tabindex="-1">{card.name}</h1>
                <p class="muted">{card.tagline}</p>
                <PriceTag price=card.price_min up_to=Some(card.price_max) list_price=card.list_price />
                <div class="skeleton block"></div>
            </div>
        </div>
    }
}

#[component]
fn ProductBody(product: Product) -> impl IntoView {
    let t = use_t();
    let path = format!("/p/{}", product.slug);
    let crumbs = product
        .breadcrumbs
        .iter()
        .map(|link| (link.name.clone(), format!("/c/{}", link.slug)))
        .collect();
    let id = product.id;
    let related = Resource::new(move || id, move |id| get_related(id, t.lang));
    let related_shelf = move || {
        Suspend::new(async move {
            let cards = related.await.unwrap_or_default();
            view! { <Shelf title=t.related().to_owned() cards /> }
        })
    };
    view! {
        <Head
            title=product.name.clone()
            description=product.tagline.clone()
            path=path
            image=product.images.first().map(|image| image.path.clone()).unwrap_or_default()
        />
        <Breadcrumbs steps=crumbs current=product.name.clone() />
        <Buy product=product.clone() />
        <ProductText product />
        <Suspense fallback=|| ()>{related_shelf}</Suspense>
    }
}

/// The first screen: pictures, name, price, options, the way into the cart.
#[component]
fn Buy(product: Product) -> impl IntoView {
    let t = use_t();
    let query = use_query_map();
    let product = StoredValue::new(product);
    let variant = Memo::new(move |_| {
        let sku = query.with(|q| q.get("sku"));
        product.with_value(|p| p.pick_variant(sku.as_deref()).cloned())
    });
    let price =
        move || variant.get().map(|v| view! { <PriceTag price=v.price list_price=v.list_price /> });
    let shown_image = Memo::new(move |_| variant.with(|v| v.as_ref().map_or(0, |v| v.image_index)));
    let (images, name, tagline, brand, rating) = product.with_value(|p| {
        (p.images.clone(), p.name.clone(), p.tagline.clone(), p.brand.clone(), p.rating)
    });
    view! {
        <article class="top">
            <Gallery images shown=shown_image />
            <div class="buy">
                {brand
                    .map(|brand| {
                        let href = t.href(&format!("/search?f.brand={}", brand.slug));
                        view! {
                            <a class="brand" href=href>
                                {brand.name}
                            </a>
                        }
                    })}
                <h1 class="page-title" tabindex="-1">{name}</h1>
                <p class="muted">{tagline}</p>
                {rating
                    .map(|r| {
                        let stars = format!("{}.{}", r.mean_x100 / 100, r.mean_x100 % 100 / 10);
                        view! { <p class="small num">"★ " {t.rating_line(r.count, stars)}</p> }
                    })}
                <div class="price" aria-live="polite">{price}</div>
                <VariantPicker product variant />
                <AddForm variant />
                <ul class="delivery">
                    <li>
                        <Icon name="truck" />
                        {t.promise_ship_text()}
                    </li>
                    <li>
                        <Icon name="return" />
                        {t.promise_return_text()}
                    </li>
                    <li>
                        <Icon name="shield" />
                        {t.promise_pay_text()}
                    </li>
                </ul>
                <p class="muted small">
                    {t.sku()} ": "
                    <span class="num">{move || variant.get().map(|v| v.sku)}</span>
                </p>
            </div>
        </article>
    }
}
