//! What is said of a product: description, specifications, care, delivery and returns.

use crate::i18n::T;
use crate::styles;
use crate::ui::picture::picture;
use domain::catalog::{Block, Product};
use maud::{Markup, html};

/// Sections with a bar of links that stays in sight.
pub fn product_text(t: T, product: &Product) -> Markup {
    let is_spec = |block: &&Block| matches!(block, Block::Specs(_) | Block::Care(_));
    let (specs, text): (Vec<&Block>, Vec<&Block>) = product.blocks.iter().partition(is_spec);
    html! {
        div class=(styles::PRODUCT_TEXT) {
            nav aria-label=(t.on_this_page()) {
                ul {
                    li { a href="#description" { (t.description()) } }
                    li { a href="#specifications" { (t.specifications()) } }
                    li { a href="#delivery" { (t.delivery_and_returns()) } }
                    li { a href="#reviews" { (t.reviews()) } }
                }
            }
            section id="description" class="prose" {
                h2 class="sr" { (t.description()) }
                @for block in text { (block_markup(t, block)) }
            }
            section id="specifications" {
                h2 { (t.specifications()) }
                @for block in specs { (block_markup(t, block)) }
                table {
                    tbody {
                        @for attribute in &product.attributes {
                            @let names: Vec<&str> =
                                attribute.values.iter().map(|value| value.name.as_str()).collect();
                            (spec_row(&attribute.name, &names.join(t.list_comma())))
                        }
                    }
                }
            }
            section id="delivery" class="prose" {
                h2 { (t.delivery_and_returns()) }
                p { (t.delivery_text()) }
                p { (t.returns_text()) }
                p {
                    a href=(t.href("/help/shipping")) { (t.help_shipping()) }
                    " · "
                    a href=(t.href("/help/returns")) { (t.help_returns()) }
                }
            }
        }
    }
}

fn block_markup(t: T, block: &Block) -> Markup {
    html! {
        @match block {
            Block::Text { heading, body } => {
                @if !heading.is_empty() { h3 { (heading) } }
                @for paragraph in body.split("\n\n") { p { (paragraph) } }
            }
            Block::Image(image) => { figure { (picture(image, false)) } }
            Block::Specs(rows) => {
                table {
                    tbody { @for (name, value) in rows { (spec_row(name, value)) } }
                }
            }
            Block::Care(lines) => {
                h3 { (t.care()) }
                ul class="care" { @for line in lines { li { (line) } } }
            }
        }
    }
}

fn spec_row(name: &str, value: &str) -> Markup {
    html! {
        tr {
            th scope="row" { (name) }
            td { (value) }
        }
    }
}
