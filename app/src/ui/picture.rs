//! A picture that keeps its place while it loads.

use domain::catalog::Image;
use leptos::prelude::*;

/// A product picture. `eager` for what is on the first screen, lazily otherwise.
#[component]
pub fn Picture(image: Image, #[prop(optional)] eager: bool) -> impl IntoView {
    view! {
        <img
            src=image.path
            alt=image.alt
            width=image.width
            height=image.height
            loading=if eager { "eager" } else { "lazy" }
            fetchpriority=eager.then_some("high")
            decoding="async"
        />
    }
}
