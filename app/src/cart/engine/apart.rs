//! The engine as a chunk.

use super::{Foreseen, Question};
use futures_util::FutureExt;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

// Leptos' own `lazy` ends the program where a chunk can't be fetched; here the cart goes on without.
#[wasm_split(
    cart_engine,
    wasm_split_path = leptos::wasm_split,
    preload(fetch_engine),
    fallible
)]
fn ask(question: Question) -> Result<Option<Foreseen>, SplitLoaderError> {
    Ok(question.answer())
}

/// Fetches the engine, once; whether it is here. What failed is tried again the next time.
pub async fn bring() -> bool {
    fetch_engine().await.is_ok()
}

/// What a change will come to. Only when the engine is here: then nothing is waited for.
pub fn foresee(question: Question) -> Option<Foreseen> {
    ask(question).now_or_never()?.ok()?
}
