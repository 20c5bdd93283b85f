//! The server's side of [`crate::load`]: asked in the first drawing, there in the second.

use super::{ANSWER_ATTRIBUTE, Arrival, PROBLEM_ATTRIBUTE, Problem, address};
use futures_util::future::{BoxFuture, join_all};
use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use leptos::server_fn::ServerFn;
use maud::{Markup, PreEscaped, html};
use serde::Serialize;
use std::any::Any;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

type Value = Arc<dyn Any + Send + Sync>;

/// An answer as drawn from, and as sent along.
#[derive(Clone)]
struct Answer {
    value: Value,
    json: Result<Arc<str>, Problem>,
}

/// What the pages of one request asked for, and what came. Found in the context while a page is drawn.
#[derive(Clone, Default)]
pub struct Answers(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    wanted: BTreeMap<String, BoxFuture<'static, Answer>>,
    here: BTreeMap<String, Answer>,
}

impl Answers {
    /// Waits for everything asked for since the last time; false when that was nothing.
    pub async fn bring(&self) -> bool {
        let wanted = std::mem::take(&mut self.lock().wanted);
        let is_any = !wanted.is_empty();
        let (names, futures): (Vec<String>, Vec<_>) = wanted.into_iter().unzip();
        let answers = join_all(futures).await;
        self.lock().here.extend(names.into_iter().zip(answers));
        is_any
    }

    /// The answers, for the end of the document.
    pub fn scripts(&self) -> Markup {
        let inner = self.lock();
        html! {
            @for (name, answer) in &inner.here {
                @match &answer.json {
                    Ok(json) => (script(name, json)),
                    Err(problem) => (problem_script(name, *problem)),
                }
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        // Nothing panics while it holds the lock, and a map is whole between any two steps.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn script(name: &str, json: &str) -> Markup {
    // In JSON a `<` stands only within strings, where it can be written this way: no text ends the script.
    let json = json.replace('<', "\\u003c");
    let (open, name) =
        (format!("<script type=\"application/json\" {ANSWER_ATTRIBUTE}=\""), html! { (name) });
    PreEscaped(format!("{open}{}\">{json}</script>", name.into_string()))
}

fn problem_script(name: &str, problem: Problem) -> Markup {
    let name = html! { (name) }.into_string();
    PreEscaped(format!(
        "<script type=\"application/json\" {ANSWER_ATTRIBUTE}=\"{name}\" {PROBLEM_ATTRIBUTE}=\"{}\"></script>",
        problem.code()
    ))
}

/// A server function's answer.
pub struct Loaded<T> {
    arrival: StoredValue<Option<Value>>,
    is_known: bool,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Loaded<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Loaded<T> {}

impl<T: Clone + 'static> Loaded<T> {
    /// Where it stands.
    pub fn get(self) -> Arrival<T> {
        if self.is_known {
            return Arrival::Known;
        }
        self.arrival.with_value(|value| {
            let answer = value.as_ref().and_then(|v| v.downcast_ref::<Result<T, Problem>>());
            match answer {
                None => Arrival::Waiting,
                Some(Ok(value)) => Arrival::Ready(value.clone()),
                Some(Err(problem)) => Arrival::Problem(*problem),
            }
        })
    }

    /// Asks again; a document has no need for it.
    pub fn again(self) {}
}

/// Asks a server function; nothing when `arguments` is none. `keep`: what is shown stays until the next
/// answer is here.
pub fn load<F>(arguments: impl Fn() -> Option<F> + 'static, keep: bool) -> Loaded<F::Output>
where
    F: ServerFn + Serialize + 'static,
    F::Output: Clone + Serialize + Send + Sync + 'static,
    Problem: From<F::Error>,
{
    let _ = keep;
    let Some(arguments) = arguments() else {
        return Loaded { arrival: StoredValue::new(None), is_known: true, of: PhantomData };
    };
    let name = address(&arguments);
    let answers = use_context::<Answers>().unwrap_or_default();
    let mut inner = answers.lock();
    let value = inner.here.get(&name).map(|answer| answer.value.clone());
    if value.is_none() {
        inner.wanted.entry(name).or_insert_with(|| Box::pin(ScopedFuture::new(answer(arguments))));
    }
    drop(inner);
    Loaded { arrival: StoredValue::new(value), is_known: false, of: PhantomData }
}

async fn answer<F>(arguments: F) -> Answer
where
    F: ServerFn,
    F::Output: Serialize + Send + Sync + 'static,
    Problem: From<F::Error>,
{
    let value = arguments.run_body().await.map_err(Problem::from);
    let json = match &value {
        Ok(value) => serde_json::to_string(value).map(Arc::from).map_err(|error| {
            tracing::error!("an answer can't be written: {error}");
            Problem::Failed
        }),
        Err(problem) => Err(*problem),
    };
    Answer { value: Arc::new(value), json }
}

/// Whether the question comes from a document that is being drawn, and not from a program.
pub fn is_document() -> bool {
    use_context::<Answers>().is_some()
}

/// Posts a form's fields; only a browser does it.
pub async fn post(_: &str, _: String) -> Result<String, String> {
    Err(String::new())
}

/// Asks once; only a browser does it after the page is drawn.
pub async fn fetch<F>(arguments: F) -> Result<F::Output, Problem>
where
    F: ServerFn,
    Problem: From<F::Error>,
{
    arguments.run_body().await.map_err(Problem::from)
}

/// The same; nobody stops it here.
pub async fn fetch_until<F>(arguments: F, _: web_sys::AbortSignal) -> Result<F::Output, Problem>
where
    F: ServerFn,
    Problem: From<F::Error>,
{
    fetch(arguments).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_answer_ends_its_script() {
        let json = serde_json::to_string("</script><script>alert(1)</script><!--").unwrap();
        let written = script("/api/x?q=\"&lang=en", &json).into_string();
        let (open, rest) = written.split_once('>').unwrap();
        assert_eq!(open.matches('"').count(), 4, "{open}");
        let inside = rest.strip_suffix("</script>").unwrap();
        assert!(!inside.contains('<'), "{inside}");
        assert_eq!(
            serde_json::from_str::<String>(inside).unwrap(),
            "</script><script>alert(1)</script><!--"
        );
    }
}
