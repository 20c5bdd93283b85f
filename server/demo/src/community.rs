//! What the demo mall's members wrote before it opened: threads put together from what is asked, shown and told of each
//! kind of product, the same every time but for `now`.

mod kinds;
mod names;
mod notes;

use crate::categories::CATEGORIES;
use crate::hash::hash_for;
use crate::series::Series;
use crate::spec::{Shelf, Spec, T};
use crate::{build, trades};
use domain::community::Board;
use domain::community::form::clean_tags;
use domain::community::import::{ImportedPost, ImportedThread};
use domain::community::level::Level;
use domain::lang::Lang;
use domain::time::{DAY_MS, HOUR_MS, MINUTE_MS, Timestamp};
use kinds::{GENERAL, KINDS, Kind};
use names::{EN, TEAM, ZH_HANS, ZH_HANT};
use notes::{NOTES, Note, RULES};

/// The oldest threads.
const DAYS: u64 = 240;

/// All threads, the oldest first.
pub fn community(now: Timestamp) -> Vec<ImportedThread> {
    let on_sale = |spec: &&Spec| matches!(spec.shelf, Shelf::Listed | Shelf::Until(_));
    let specs = trades::all().into_iter().enumerate().filter(|(_, spec)| on_sale(spec));
    let mut all: Vec<ImportedThread> =
        specs.flat_map(|(place, spec)| of_product(spec, place as u64, now)).collect();
    for lang in Lang::ALL {
        all.extend(NOTES.iter().zip(0..).map(|(note, place)| of_note(note, place, lang, now)));
    }
    all.extend(RULES.iter().map(|(board, title, text)| rules(*board, title, text, now)));
    all.sort_by(|a, b| (opened(a), &a.title).cmp(&(opened(b), &b.title)));
    all
}

fn opened(thread: &ImportedThread) -> i64 {
    thread.posts.first().map_or(0, |post| post.written_at.0)
}

fn roll(name: &str, purpose: &str, below: u64) -> u64 {
    hash_for(purpose, name) % below.max(1)
}

fn pick<'a, V>(name: &str, purpose: &str, list: &'a [V]) -> Option<&'a V> {
    list.get(usize::try_from(roll(name, purpose, list.len() as u64)).unwrap_or_default())
}

fn in_lang(text: &T, lang: Lang) -> &'static str {
    match lang {
        Lang::ZhHant => text.0,
        Lang::ZhHans => text.1,
        Lang::En => text.2,
    }
}

fn names_of(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::ZhHant => ZH_HANT,
        Lang::ZhHans => ZH_HANS,
        Lang::En => EN,
    }
}

/// What is known of a kind of product: by its category, or the nearest above it.
fn kind_of(spec: &Spec) -> &'static Kind {
    let above = |slug: &&'static str| {
        let parent = CATEGORIES.iter().find(|known| known.0 == *slug)?.1;
        (!parent.is_empty()).then_some(parent)
    };
    std::iter::successors(Some(spec.category), above)
        .find_map(|slug| KINDS.iter().find(|kind| kind.category == slug))
        .unwrap_or(&GENERAL)
}

fn of_product(spec: &'static Spec, place: u64, now: Timestamp) -> Vec<ImportedThread> {
    let product = build::build(spec, Series { number: 0, position: place }, now);
    let kind = kind_of(spec);
    let mut threads = Vec::new();
    for (board, share, topics) in [
        (Board::Questions, 70, kind.questions),
        (Board::Show, 45, kind.shows),
        (Board::Trials, 30, kind.trials),
    ] {
        let name = format!("{} {}", spec.slug, board.code());
        if roll(&name, "is written", 100) >= share {
            continue;
        }
        let lang = match roll(&name, "lang", 100) {
            0..60 => Lang::ZhHant,
            60..80 => Lang::ZhHans,
            _ => Lang::En,
        };
        let Some(topic) = pick(&name, "topic", topics) else { continue };
        let called = product.name.raw(lang);
        let fill = |text: &T| in_lang(text, lang).replace("{name}", called);
        let tag = in_lang(&kind.tag, lang);
        let replies: Vec<String> =
            topic.replies.iter().chain(kind.replies(board)).map(&fill).collect();
        let written = Written { name: &name, lang, now, replies: &replies };
        threads.push(ImportedThread {
            board,
            title: fill(&topic.title),
            lang,
            tags: clean_tags(tag),
            product: Some(spec.slug.to_owned()),
            is_pinned: false,
            is_featured: board == Board::Trials && roll(&name, "featured", 8) == 0,
            answer: None,
            posts: written.posts(&fill(&topic.text)),
        });
        if board == Board::Questions
            && let Some(thread) = threads.last_mut()
            && thread.posts.len() > 1
            && roll(&name, "is answered", 4) > 0
        {
            // What answers this very question stands first among the replies.
            thread.answer = Some(1);
        }
    }
    threads
}

/// How a thread is filled.
struct Written<'a> {
    name: &'a str,
    lang: Lang,
    now: Timestamp,
    replies: &'a [String],
}

impl Written<'_> {
    fn posts(&self, text: &str) -> Vec<ImportedPost> {
        let age = roll(self.name, "age", 1_000).pow(2) * DAYS * 24 / 1_000_000;
        let start = self.now.plus_ms(-(age as i64 + 2) * HOUR_MS);
        let most = self.replies.len() as u64;
        let count = 3 + roll(self.name, "replies", most.saturating_sub(2));
        let mut at = start;
        let mut posts = vec![self.post("opens", text, at, None)];
        for (reply, place) in self.replies.iter().zip(0..count) {
            let purpose = format!("reply {place}");
            let pause = 1 + roll(self.name, &purpose, 20 * 60);
            at = Timestamp((at.0 + pause as i64 * MINUTE_MS).min(self.now.0 - MINUTE_MS));
            let is_below = place > 1 && roll(self.name, &format!("{purpose} below"), 5) == 0;
            let below = is_below.then(|| self.floor_before(&posts)).flatten();
            posts.push(self.post(&purpose, reply, at, below));
        }
        posts
    }

    /// The last post that is a floor, but the first.
    fn floor_before(&self, posts: &[ImportedPost]) -> Option<usize> {
        posts.iter().rposition(|post| post.below.is_none()).filter(|place| *place > 0)
    }

    fn post(&self, purpose: &str, text: &str, at: Timestamp, below: Option<usize>) -> ImportedPost {
        let author = pick(self.name, &format!("{purpose} author"), names_of(self.lang));
        let author = author.copied().unwrap_or(TEAM);
        let level = match roll(author, "level", 10) {
            0..2 => Level::New,
            2..6 => Level::Basic,
            6..9 => Level::Regular,
            _ => Level::Trusted,
        };
        let most = if purpose == "opens" { 40 } else { 9 };
        let likes = roll(self.name, &format!("{purpose} likes"), most);
        let likes = likes * likes / most;
        ImportedPost {
            author: author.to_owned(),
            level,
            text: text.to_owned(),
            written_at: at,
            likes: u32::try_from(likes).unwrap_or_default(),
            below,
        }
    }
}

fn of_note(note: &Note, place: usize, lang: Lang, now: Timestamp) -> ImportedThread {
    let name = format!("note {place} {}", lang.slug());
    let replies: Vec<String> =
        note.replies.iter().map(|text| in_lang(text, lang).to_owned()).collect();
    let written = Written { name: &name, lang, now, replies: &replies };
    ImportedThread {
        board: note.board,
        title: in_lang(&note.title, lang).to_owned(),
        lang,
        tags: clean_tags(in_lang(&note.tags, lang)),
        product: None,
        is_pinned: false,
        is_featured: note.board == Board::Knowledge,
        answer: None,
        posts: written.posts(in_lang(&note.text, lang)),
    }
}

fn rules(board: Board, title: &T, text: &T, now: Timestamp) -> ImportedThread {
    let all: Vec<&str> = Lang::ALL.iter().map(|lang| in_lang(text, *lang)).collect();
    let post = ImportedPost {
        author: TEAM.to_owned(),
        level: Level::Trusted,
        text: all.join("\n\n"),
        written_at: now.plus_ms(-(DAYS as i64 + 20) * DAY_MS),
        likes: 12,
        below: None,
    };
    ImportedThread {
        board,
        title: title.0.to_owned(),
        lang: Lang::ZhHant,
        tags: Vec::new(),
        product: None,
        is_pinned: true,
        is_featured: false,
        answer: None,
        posts: vec![post],
    }
}
