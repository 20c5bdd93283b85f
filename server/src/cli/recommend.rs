//! `server recommend …`: the recommender measured on a folder of baskets, through the shop's own trainer and model.

use ::recommend::{Event, Item, ItemId, Model, Progress, Stage, Trainer};
use anyhow::{Context, bail};
use clap::Subcommand;
use flate2::read::GzDecoder;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Items listed for a case.
const LISTED: usize = 10;

/// What `server recommend` can do.
#[derive(Subcommand)]
pub(super) enum RecommendCommand {
    /// Train on a folder's train.jsonl and items.csv, complete the baskets of its test_cases.jsonl (each plain or .gz).
    Eval {
        /// The folder.
        folder: PathBuf,
        /// Where the answers go: a line `{"case_id", "items": [10 ids]}` a case.
        #[arg(long, value_name = "RECS.jsonl")]
        out: PathBuf,
        /// Also keep the model.
        #[arg(long, value_name = "FILE")]
        model: Option<PathBuf>,
    },
}

#[derive(Deserialize)]
struct Basket {
    items: Vec<String>,
    #[serde(default)]
    ts: Option<String>,
}

#[derive(Deserialize)]
struct Case {
    case_id: String,
    given: Vec<String>,
}

#[derive(Deserialize)]
struct Row {
    item_id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    brand: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    case_id: &'a str,
    items: Vec<&'a str>,
}

/// The numbers that the folder's ids get.
#[derive(Default)]
struct Ids {
    names: Vec<String>,
    numbers: HashMap<String, ItemId>,
}

impl Ids {
    fn number(&mut self, name: &str) -> ItemId {
        if let Some(&number) = self.numbers.get(name) {
            return number;
        }
        let number = self.names.len() as ItemId;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }

    fn name(&self, number: ItemId) -> Option<&str> {
        self.names.get(usize::try_from(number).ok()?).map(String::as_str)
    }
}

pub(super) fn run(command: &RecommendCommand) -> anyhow::Result<ExitCode> {
    match command {
        RecommendCommand::Eval { folder, out, model } => eval(folder, out, model.as_deref()),
    }
}

fn eval(folder: &Path, out: &Path, keep: Option<&Path>) -> anyhow::Result<ExitCode> {
    let mut ids = Ids::default();
    let mut items = read_items(folder, &mut ids)?;
    let trainer = read_baskets(folder, &mut ids)?;
    // Items that only the baskets name may be suggested like the others.
    let known = items.len();
    items.extend((known..ids.names.len()).map(|id| Item { id: id as ItemId, ..Item::default() }));
    let lines = trainer.lines();
    println!(
        "{} baskets, {lines} lines, {} items ({known} described)",
        trainer.baskets(),
        items.len()
    );
    let started = Instant::now();
    let mut told = Told { started, stage: None };
    let model = trainer.fit(&items, |progress| told.tell(progress))?;
    let bytes = model.to_bytes();
    println!("trained in {:.1} s, peak memory {}", started.elapsed().as_secs_f32(), peak_memory());
    println!(
        "{} effects kept, {} kB; {}",
        model.effects_kept(),
        bytes.len() / 1000,
        model.settings()
    );
    if let Some(file) = keep {
        std::fs::write(file, &bytes).with_context(|| file.display().to_string())?;
    }
    let (cases, spent) = answer(folder, out, &model, &mut ids)?;
    println!(
        "{cases} cases answered, {:.0} µs each",
        spent.as_secs_f64() * 1e6 / cases.max(1) as f64
    );
    Ok(ExitCode::SUCCESS)
}

fn answer(
    folder: &Path,
    out: &Path,
    model: &Model,
    ids: &mut Ids,
) -> anyhow::Result<(usize, Duration)> {
    let mut file = BufWriter::new(File::create(out).with_context(|| out.display().to_string())?);
    let (mut cases, mut spent) = (0, Duration::ZERO);
    each_line(&find(folder, "test_cases.jsonl")?, |case: Case| {
        let given: Vec<_> = case.given.iter().map(|name| ids.number(name)).collect();
        let asked = Instant::now();
        let found = model.complete(&given, LISTED);
        spent += asked.elapsed();
        cases += 1;
        let items = found.iter().filter_map(|one| ids.name(one.item)).collect();
        serde_json::to_writer(&mut file, &Answer { case_id: &case.case_id, items })?;
        file.write_all(b"\n")?;
        Ok(())
    })?;
    file.flush().with_context(|| out.display().to_string())?;
    Ok((cases, spent))
}

/// What was said of the training last: a line a stage, one every ten seconds within it.
struct Told {
    started: Instant,
    stage: Option<(Stage, u64)>,
}

impl Told {
    fn tell(&mut self, progress: Progress) -> ControlFlow<()> {
        let now = (progress.stage, self.started.elapsed().as_secs() / 10);
        if self.stage != Some(now) {
            self.stage = Some(now);
            let Progress { stage, done, of } = progress;
            eprintln!("{:4} s  {stage:?}: {done} of {of}", self.started.elapsed().as_secs());
        }
        ControlFlow::Continue(())
    }
}

fn read_items(folder: &Path, ids: &mut Ids) -> anyhow::Result<Vec<Item>> {
    let path = find(folder, "items.csv")?;
    let mut items = Vec::new();
    for row in csv::Reader::from_reader(open(&path)?).deserialize() {
        // The error tells the line.
        let row: Row = row.with_context(|| path.display().to_string())?;
        let number = ids.number(&row.item_id);
        if number as usize != items.len() {
            bail!("{}: item {} is there twice", path.display(), row.item_id);
        }
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let tokens = words(&row.name);
        items.push(Item {
            id: number,
            tokens,
            category: some(row.category),
            brand: some(row.brand),
        });
    }
    Ok(items)
}

/// Words in lower case; of scripts without blanks, each character.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_open = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        let is_alone = ('\u{2e80}'..='\u{d7ff}').contains(&c) || c >= '\u{20000}';
        match words.last_mut().filter(|_| is_open && !is_alone) {
            Some(word) if c.is_alphanumeric() => word.push(c),
            None if c.is_alphanumeric() => words.push(c.into()),
            _ => {}
        }
        is_open = c.is_alphanumeric() && !is_alone;
    }
    words
}

fn read_baskets(folder: &Path, ids: &mut Ids) -> anyhow::Result<Trainer> {
    let mut trainer = Trainer::new();
    each_line(&find(folder, "train.jsonl")?, |basket: Basket| {
        let lines: Vec<_> =
            basket.items.iter().map(|name| (ids.number(name), Event::Purchase)).collect();
        let day = basket.ts.as_deref().and_then(day).unwrap_or(0);
        Ok(trainer.add_events(&lines, day)?)
    })?;
    Ok(trainer)
}

/// A running number of the day in `2010-12-01 08:26:00`.
fn day(moment: &str) -> Option<u32> {
    let mut parts = moment.get(..10)?.split('-').map(str::parse::<u32>);
    let mut part = || parts.next()?.ok();
    let (year, month, day) = (part()?, part()?, part()?);
    year.checked_mul(372)?.checked_add(month * 31 + day)
}

/// The file, or the packed one beside it.
fn find(folder: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let (plain, packed) = (folder.join(name), folder.join(format!("{name}.gz")));
    match [plain, packed].into_iter().find(|path| path.exists()) {
        Some(path) => Ok(path),
        None => bail!("{}: neither {name} nor {name}.gz is there", folder.display()),
    }
}

fn open(path: &Path) -> anyhow::Result<Box<dyn Read>> {
    let file = File::open(path).with_context(|| path.display().to_string())?;
    let is_packed = path.extension().is_some_and(|extension| extension == "gz");
    Ok(if is_packed { Box::new(GzDecoder::new(file)) } else { Box::new(file) })
}

/// Reads a file of JSON lines; an error says which line.
fn each_line<T: for<'a> Deserialize<'a>>(
    path: &Path,
    mut each: impl FnMut(T) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    for (number, line) in (1..).zip(BufReader::new(open(path)?).lines()) {
        let place = || format!("{}, line {number}", path.display());
        let line = line.with_context(place)?;
        if line.trim().is_empty() {
            continue;
        }
        each(serde_json::from_str(&line).with_context(place)?).with_context(place)?;
    }
    Ok(())
}

/// The most memory this process ever had, as far as the system tells.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |line| line.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart() {
        assert_eq!(
            words("SET/6 Red, café 茶樹oil"),
            ["set", "6", "red", "café", "茶", "樹", "oil"]
        );
        assert_eq!(words(" — "), Vec::<String>::new());
    }

    #[test]
    fn days_run() {
        assert!(day("2010-12-01 08:26:00") < day("2011-01-01"));
        assert_eq!(day(""), None);
        assert_eq!(day("yesterday, at noon"), None);
    }

    #[test]
    fn a_bad_line_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("train.jsonl");
        std::fs::write(&path, "{\"items\": [\"a\"]}\n\n{\"items\": 3}\n").unwrap();
        let error = read_baskets(folder.path(), &mut Ids::default()).unwrap_err();
        assert!(format!("{error:#}").contains("train.jsonl, line 3"), "{error:#}");
        let missing = read_items(folder.path(), &mut Ids::default()).unwrap_err();
        assert!(missing.to_string().contains("neither items.csv nor items.csv.gz"));
    }
}
