//! Reads the help texts in `app/locales/help`: a title, a summary, then a block a line. `## ` starts
//! a heading, `- ` an item of a list, `[shipping-table]` stands for the table, `[text](/path)` is a
//! link, `{name}` a figure from the settings. A line whose figure the shop does not have is left out.

use crate::help::api::{HelpBlock, HelpText, Inline};
use domain::lang::Lang;
use service::Settings;

/// Pages with their texts in the order of [`Lang::ALL`].
macro_rules! pages {
    ($($page:literal),+) => {
        [$(($page, [
            include_str!(concat!("../../locales/help/zh-hant/", $page, ".md")),
            include_str!(concat!("../../locales/help/zh-hans/", $page, ".md")),
            include_str!(concat!("../../locales/help/en/", $page, ".md")),
        ])),+]
    };
}

const PAGES: [(&str, [&str; 3]); 7] =
    pages!("guide", "shipping", "payment", "returns", "about", "privacy", "terms");

/// The source of a page.
pub fn find(page: &str, lang: Lang) -> Option<&'static str> {
    let (_, texts) = PAGES.iter().find(|(name, _)| *name == page)?;
    texts.get(lang.index()).copied()
}

/// A page with the shop's figures filled in.
pub fn read(source: &str, settings: &Settings) -> HelpText {
    let mut lines = source.lines().filter_map(|line| fill(line.trim(), settings));
    let title = lines.next().unwrap_or_default();
    let summary = lines.next().unwrap_or_default();
    let mut blocks = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        if let Some(item) = line.strip_prefix("- ") {
            match blocks.last_mut() {
                Some(HelpBlock::List(items)) => items.push(inlines(item)),
                _ => blocks.push(HelpBlock::List(vec![inlines(item)])),
            }
        } else if let Some(heading) = line.strip_prefix("## ") {
            blocks.push(HelpBlock::Heading(heading.to_owned()));
        } else if line == "[shipping-table]" {
            let rates = settings.shipping.clone();
            let free_from = settings.prices.free_shipping_from;
            blocks.push(HelpBlock::Rates { rates, free_from });
        } else {
            blocks.push(HelpBlock::Paragraph(inlines(&line)));
        }
    }
    HelpText { title, summary, blocks }
}

/// The line with its figures; `None` when the shop has no such figure.
fn fill(line: &str, settings: &Settings) -> Option<String> {
    let mut filled = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(&figure(name, settings)?);
        rest = tail;
    }
    filled.push_str(rest);
    Some(filled)
}

fn figure(name: &str, settings: &Settings) -> Option<String> {
    let number = match name {
        "free_from" => {
            return settings.prices.free_shipping_from.map(|m| settings.currency.format(m));
        }
        "currency" => return Some(settings.currency.code().to_owned()),
        "ship_hours" => settings.fulfilment.ship_within_hours,
        "ship_at_most" => settings.fulfilment.ship_at_most_hours,
        "return_days" => settings.fulfilment.complete_after_days,
        "transfer_hours" => settings.payment.transfer_window_hours,
        "cart_days" => settings.cart.keep_days,
        _ => return None,
    };
    Some(number.to_string())
}

/// Text and links of a line.
fn inlines(line: &str) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((before, text, path, tail)) = next_link(rest) {
        if !before.is_empty() {
            found.push(Inline::Text(before.to_owned()));
        }
        found.push(Inline::Link { text: text.to_owned(), path: path.to_owned() });
        rest = tail;
    }
    if !rest.is_empty() {
        found.push(Inline::Text(rest.to_owned()));
    }
    found
}

/// What stands before the next link, its text, its path, what follows.
fn next_link(line: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, after) = line.split_once('[')?;
    let (text, after) = after.split_once("](")?;
    let (path, tail) = after.split_once(')')?;
    Some((before, text, path, tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(blocks: &[HelpBlock]) -> Vec<String> {
        let lines = blocks.iter().flat_map(|block| match block {
            HelpBlock::Paragraph(line) => vec![line.clone()],
            HelpBlock::List(items) => items.clone(),
            _ => vec![],
        });
        let path = |piece| match piece {
            Inline::Link { path, .. } => Some(path),
            Inline::Text(_) => None,
        };
        lines.flatten().filter_map(path).collect()
    }

    #[test]
    fn every_page_reads_alike_in_every_language() {
        let settings = Settings::default();
        for (page, texts) in PAGES {
            let pages: Vec<HelpText> = texts.iter().map(|text| read(text, &settings)).collect();
            for (text, source) in pages.iter().zip(texts) {
                let shape = |text: &HelpText| -> Vec<_> {
                    text.blocks.iter().map(std::mem::discriminant).collect()
                };
                assert_eq!(shape(text), shape(&pages[0]), "{page}: {}", text.title);
                assert!(!text.title.is_empty() && !text.summary.is_empty(), "{page}");
                assert_eq!(links(&text.blocks), links(&pages[0].blocks), "{page}");
                let figures = source.matches('{').count();
                assert_eq!(figures, texts[0].matches('{').count(), "{page}: {}", text.title);
            }
        }
    }

    /// Every text of the app's source that looks like the name of a cookie.
    fn cookies(folder: &std::path::Path, found: &mut std::collections::BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                cookies(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                let names = source.split(concat!('"', "puzi_")).skip(1).map(|rest| {
                    rest.chars().take_while(|c| c.is_ascii_lowercase()).collect::<String>()
                });
                found.extend(names.filter(|name| !name.is_empty()));
            }
        }
    }

    #[test]
    fn every_cookie_is_told() {
        let mut found = std::collections::BTreeSet::new();
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        cookies(&source, &mut found);
        assert!(found.contains("session") && found.contains("device"), "{found:?}");
        for name in found {
            for lang in Lang::ALL {
                let text = find("privacy", lang).unwrap();
                assert!(text.contains(&format!("puzi_{name}")), "{lang:?}: puzi_{name}");
            }
        }
    }

    #[test]
    fn links_lead_to_pages_there_are() {
        for (page, texts) in PAGES {
            for path in links(&read(texts[0], &Settings::default()).blocks) {
                let target = path.strip_prefix("/help/");
                let is_known = target.is_some_and(|name| find(name, Lang::En).is_some());
                assert!(is_known || path == "/track", "{page}: {path}");
            }
        }
    }

    #[test]
    fn a_line_without_its_figure_is_left_out() {
        let mut settings = Settings::default();
        settings.prices.free_shipping_from = None;
        let text = read("標題\n摘要\n滿 {free_from} 免運\n看[這裡](/track)。", &settings);
        let link = Inline::Link { text: "這裡".into(), path: "/track".into() };
        let line = vec![Inline::Text("看".into()), link, Inline::Text("。".into())];
        assert_eq!(text.blocks, [HelpBlock::Paragraph(line)]);
    }

    #[test]
    fn every_figure_is_known() {
        for (page, texts) in PAGES {
            for line in texts.iter().flat_map(|text| text.lines()) {
                assert!(fill(line, &Settings::default()).is_some(), "{page}: {line}");
            }
        }
    }
}
