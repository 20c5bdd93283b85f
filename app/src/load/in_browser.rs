//! The browser's side of [`crate::load`]: answers are texts until a page reads them, so that what
//! fetches and waits is one piece of program for all pages.

use super::{ANSWER_ATTRIBUTE, Arrival, PROBLEM_ATTRIBUTE, Problem, address};
use crate::ui::progress::use_busy;
use crate::wire::{Unreadable, read};
use gloo_net::http::Request;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::task::spawn_local;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;
use web_sys::AbortSignal;

type Text = Arrival<String>;

/// A server function's answer.
pub struct Loaded<T> {
    text: RwSignal<Text>,
    turn: RwSignal<u32>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Loaded<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Loaded<T> {}

impl<T: DeserializeOwned> Loaded<T> {
    /// Where it stands; tracked.
    pub fn get(self) -> Arrival<T> {
        self.text.with(|text| match text {
            Arrival::Waiting => Arrival::Waiting,
            Arrival::Known => Arrival::Known,
            Arrival::Problem(problem) => Arrival::Problem(*problem),
            Arrival::Ready(text) => match read(text) {
                Ok(value) => Arrival::Ready(value),
                Err(Unreadable) => Arrival::Problem(Problem::Failed),
            },
        })
    }

    /// Asks again.
    pub fn again(self) {
        self.turn.update(|turn| *turn += 1);
    }
}

/// Asks a server function, again whenever the arguments change; nothing when there are none. `keep`:
/// what is shown stays until the next answer is here.
pub fn load<F>(arguments: impl Fn() -> Option<F> + 'static, keep: bool) -> Loaded<F::Output>
where
    F: ServerFn + Serialize,
{
    let turn = RwSignal::new(0);
    let text = watch(Box::new(move || arguments().as_ref().map(address)), turn, keep);
    Loaded { text, turn, of: PhantomData }
}

/// What was asked for last: address, and how often.
type Asked = (Option<String>, u32);

fn watch(
    wanted: Box<dyn Fn() -> Option<String>>,
    turn: RwSignal<u32>,
    keep: bool,
) -> RwSignal<Text> {
    let busy = use_busy();
    let start = match untrack(&wanted) {
        Some(url) => embedded(&url).unwrap_or(Text::Waiting),
        None => Text::Known,
    };
    let is_here = !matches!(start, Text::Waiting);
    let text = RwSignal::new(start);
    let asked = StoredValue::new(Asked::default());
    Effect::new(move |before: Option<()>| {
        let now = (wanted(), turn.get());
        let is_first = before.is_none();
        let is_same = asked.with_value(|asked| *asked == now);
        asked.set_value(now.clone());
        if (is_first && is_here) || (is_same && !is_first) {
            return;
        }
        let Some(url) = now.0.clone() else {
            text.set(Text::Known);
            return;
        };
        if !keep && !is_first {
            text.set(Text::Waiting);
        }
        busy.begin();
        spawn_local(async move {
            let answer = get(&url, None).await;
            busy.end();
            // The page may be gone, or have gone on to another address.
            if asked.try_with_value(|asked| *asked == now) == Some(true) {
                text.try_set(answer.map_or_else(Text::Problem, Text::Ready));
            }
        });
    });
    text
}

/// The answer that came with the document; taken out, since it is true for that moment only.
fn embedded(url: &str) -> Option<Text> {
    let script = document()
        .query_selector(&format!("script[{ANSWER_ATTRIBUTE}=\"{url}\"]"))
        .ok()
        .flatten()?;
    script.remove();
    Some(match script.get_attribute(PROBLEM_ATTRIBUTE) {
        Some(code) => Text::Problem(Problem::from_code(&code)),
        None => Text::Ready(script.text_content().unwrap_or_default()),
    })
}

async fn get(url: &str, signal: Option<&AbortSignal>) -> Result<String, Problem> {
    let request = Request::get(url).abort_signal(signal);
    let answer = request.send().await.map_err(|_| Problem::Failed)?;
    match answer.status() {
        200 => answer.text().await.map_err(|_| Problem::Failed),
        404 => Err(Problem::NotFound),
        _ => Err(Problem::Failed),
    }
}

/// Asks once.
pub async fn fetch<F>(arguments: F) -> Result<F::Output, Problem>
where
    F: ServerFn + Serialize,
    F::Output: DeserializeOwned,
{
    read(&get(&address(&arguments), None).await?).map_err(|_| Problem::Failed)
}

/// Asks once, and stops waiting when somebody says so: the answer is a problem then.
pub async fn fetch_until<F>(arguments: F, signal: AbortSignal) -> Result<F::Output, Problem>
where
    F: ServerFn + Serialize,
    F::Output: DeserializeOwned,
{
    read(&get(&address(&arguments), Some(&signal)).await?).map_err(|_| Problem::Failed)
}

/// Posts a form's fields to a server function: what it answers, or else what it says is wrong; nothing when
/// it can't be reached.
pub async fn post(address: &str, fields: String) -> Result<String, String> {
    let request = Request::post(address)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept", "application/json")
        .body(fields);
    let sent = async { request?.send().await };
    let answer = sent.await.map_err(|_| String::new())?;
    let text = answer.text().await.map_err(|_| String::new())?;
    if answer.ok() { Ok(text) } else { Err(text) }
}
