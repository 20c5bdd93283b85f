//! `server search …`: the search engine measured on a folder of judged queries, through the same
//! index and the same queries as the shop's.

use anyhow::Context;
use clap::Subcommand;
use flate2::read::GzDecoder;
use search::{Document, Index};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Products listed for a query.
const LISTED: usize = 100;

/// What `server search` can do.
#[derive(Subcommand)]
pub(super) enum SearchCommand {
    /// Index a folder's docs.jsonl[.gz] and answer its queries.jsonl, 100 documents a query.
    Eval {
        /// The folder: documents with id, title and optional name, brand, description, attrs.
        folder: PathBuf,
        /// Where the answers go: a line `{"query_id", "docs": [ids]}` a query.
        #[arg(long, value_name = "RUN.jsonl")]
        out: PathBuf,
    },
}

#[derive(Deserialize)]
struct Doc {
    id: serde_json::Value,
    title: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    brand: Option<String>,
    #[serde(default)]
    description: Option<String>,
    #[serde(default)]
    attrs: BTreeMap<String, serde_json::Value>,
}

#[derive(Deserialize)]
struct JudgedQuery {
    query_id: serde_json::Value,
    query: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    query_id: &'a serde_json::Value,
    docs: Vec<&'a serde_json::Value>,
}

pub(super) fn run(command: &SearchCommand) -> anyhow::Result<ExitCode> {
    match command {
        SearchCommand::Eval { folder, out } => eval(folder, out),
    }
}

fn eval(folder: &Path, out: &Path) -> anyhow::Result<ExitCode> {
    let scratch = out.with_extension("index");
    let outcome = eval_in(folder, out, &scratch);
    // Left behind it would be as large as the documents, and of no more use.
    let _ = std::fs::remove_dir_all(&scratch);
    outcome
}

fn eval_in(folder: &Path, out: &Path, scratch: &Path) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let index = Index::create(scratch)?;
    let ids = fill(&index, folder)?;
    println!("{} documents indexed in {:.1} s", ids.len(), started.elapsed().as_secs_f32());
    let mut file = BufWriter::new(File::create(out).with_context(|| out.display().to_string())?);
    let mut times = Vec::new();
    for line in lines(&folder.join("queries.jsonl"))? {
        let query: JudgedQuery = serde_json::from_str(&line?).context("queries.jsonl")?;
        let asked = Instant::now();
        let found = index.search(&query.query, LISTED)?;
        times.push(asked.elapsed());
        let docs = found.hits.iter().filter_map(|hit| ids.get(usize::try_from(hit.id).ok()?));
        let answer = Answer { query_id: &query.query_id, docs: docs.collect() };
        serde_json::to_writer(&mut file, &answer)?;
        file.write_all(b"\n")?;
    }
    file.flush()?;
    times.sort_unstable();
    let at = |share: f64| share_of(&times, share).as_secs_f64() * 1e3;
    println!("{} queries, p50 {:.2} ms, p95 {:.2} ms", times.len(), at(0.5), at(0.95));
    Ok(ExitCode::SUCCESS)
}

fn share_of(sorted: &[Duration], share: f64) -> Duration {
    let last = sorted.len().saturating_sub(1);
    sorted.get((last as f64 * share).round() as usize).copied().unwrap_or_default()
}

/// Indexes the documents one by one; their own ids, by the ids they have in the index.
fn fill(index: &Index, folder: &Path) -> anyhow::Result<Vec<serde_json::Value>> {
    let mut writer = index.writer()?;
    let mut ids = Vec::new();
    for line in lines(&folder.join("docs.jsonl"))? {
        let doc: Doc = serde_json::from_str(&line?).context("docs.jsonl")?;
        let (id, document) = document(doc, ids.len() as u64);
        writer.upsert(&document)?;
        ids.push(id);
    }
    writer.commit("")?;
    writer.finish()?;
    Ok(ids)
}

fn document(doc: Doc, id: u64) -> (serde_json::Value, Document) {
    let (mut labels, mut values) = (Vec::new(), Vec::new());
    for (label, value) in doc.attrs {
        match value {
            serde_json::Value::Bool(false) | serde_json::Value::Null => continue,
            serde_json::Value::String(text) => values.push(text),
            serde_json::Value::Array(all) => {
                values.extend(all.iter().filter_map(|one| one.as_str().map(str::to_owned)));
            }
            _ => {}
        }
        labels.push(label);
    }
    let some = |text: Option<String>| text.into_iter().map(|text| without_tags(&text)).collect();
    // A name that only says what the title says would make every title twice as long.
    let name = doc.name.filter(|name| !doc.title.contains(name.as_str()));
    let titles = std::iter::once(doc.title).chain(name).collect();
    let brands = some(doc.brand);
    let descriptions = some(doc.description);
    let in_stock = true;
    (
        doc.id,
        Document {
            id,
            titles,
            brands,
            labels,
            values,
            descriptions,
            in_stock,
            ..Document::default()
        },
    )
}

/// Marks of HTML as blanks; a `<` that opens none stays.
fn without_tags(text: &str) -> String {
    let opens = |next: &char| next.is_ascii_alphabetic() || matches!(next, '/' | '!');
    let (mut is_tag, mut plain) = (false, String::with_capacity(text.len()));
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        is_tag |= c == '<' && rest.peek().is_some_and(opens);
        plain.push(if is_tag { ' ' } else { c });
        is_tag &= c != '>';
    }
    plain
}

/// The lines of a file, or of the packed one beside it.
fn lines(path: &Path) -> anyhow::Result<impl Iterator<Item = std::io::Result<String>>> {
    let packed = PathBuf::from(format!("{}.gz", path.display()));
    let open = |path: &Path| File::open(path).with_context(|| path.display().to_string());
    let file: Box<dyn Read> = if packed.exists() && !path.exists() {
        Box::new(GzDecoder::new(open(&packed)?))
    } else {
        Box::new(open(path)?)
    };
    let lines = BufReader::new(file).lines();
    Ok(lines.filter(|line| !line.as_ref().is_ok_and(|line| line.trim().is_empty())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_read_with_what_they_have() {
        let line = r#"{"id": 3, "title": "Mouse", "brand": "HP", "description": "a<br />b < c",
            "attrs": {"wired": false, "wireless": true, "buttons": 3, "colour": "black"}}"#;
        let (id, document) = document(serde_json::from_str(line).unwrap(), 9);
        assert_eq!((id, document.id), (3.into(), 9));
        assert_eq!(document.labels, ["buttons", "colour", "wireless"]);
        assert_eq!(document.values, ["black"]);
        assert_eq!(document.descriptions, ["a      b < c"]);
    }
}
