//! What is said of a product: description, specifications, care, delivery and returns.

use crate::i18n::use_t;
use crate::styles;
use crate::ui::picture::Picture;
use domain::catalog::{Block, Product};
use leptos::prelude::*;

/// Sections with a bar of links that stays in sight.
#[component]
pub fn ProductText(product: Product) -> impl IntoView {
    let t = use_t();
    let (specs, text): (Vec<Block>, Vec<Block>) = product
        .blocks
        .into_iter()
        .partition(|block| matches!(block, Block::Specs(_) | Block::Care(_)));
    let attributes = product
        .attributes
        .into_iter()
        .map(|attribute| {
            let values: Vec<String> = attribute.values.into_iter().map(|v| v.name).collect();
            view! { <SpecRow name=attribute.name value=values.join(t.list_comma()) /> }
        })
        .collect_view();
    view! {
        <div class=styles::PRODUCT_TEXT>
            <nav aria-label=t.on_this_page()>
                <ul>
                    <li><a href="#description">{t.description()}</a></li>
                    <li><a href="#specifications">{t.specifications()}</a></li>
                    <li><a href="#delivery">{t.delivery_and_returns()}</a></li>
                </ul>
            </nav>
            <section id="description" class="prose">
                <h2 class="sr">{t.description()}</h2>
                {text.into_iter().map(|block| view! { <TextBlock block /> }).collect_view()}
            </section>
            <section id="specifications">
                <h2>{t.specifications()}</h2>
                {specs.into_iter().map(|block| view! { <TextBlock block /> }).collect_view()}
                <table>
                    <tbody>{attributes}</tbody>
                </table>
            </section>
            <section id="delivery" class="prose">
                <h2>{t.delivery_and_returns()}</h2>
                <p>{t.delivery_text()}</p>
                <p>{t.returns_text()}</p>
                <p>
                    <a href=t.href("/help/shipping")>{t.help_shipping()}</a>
                    " · "
                    <a href=t.href("/help/returns")>{t.help_returns()}</a>
                </p>
            </section>
        </div>
    }
}

#[component]
fn TextBlock(block: Block) -> impl IntoView {
    let t = use_t();
    match block {
        Block::Text { heading, body } => view! {
            {(!heading.is_empty()).then(|| view! { <h3>{heading}</h3> })}
            {body
                .split("\n\n")
                .map(|paragraph| view! { <p>{paragraph.to_owned()}</p> })
                .collect_view()}
        }
        .into_any(),
        Block::Image(image) => view! {
            <figure>
                <Picture image />
            </figure>
        }
        .into_any(),
        Block::Specs(rows) => view! {
            <table>
                <tbody>
                    {rows
                        .into_iter()
                        .map(|(name, value)| view! { <SpecRow name value /> })
                        .collect_view()}
                </tbody>
            </table>
        }
        .into_any(),
        Block::Care(lines) => view! {
            <h3>{t.care()}</h3>
            <ul class="care">
                {lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
            </ul>
        }
        .into_any(),
    }
}

#[component]
fn SpecRow(name: String, value: String) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{value}</td>
        </tr>
    }
}
