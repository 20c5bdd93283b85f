//! How a message looks: as text, and as HTML with all of its style in it, in tables, because mail programs know
//! little else. No picture, no font and nothing else is fetched from anywhere.

use super::letter::{Block, Letter};
use domain::lang::Lang;
use maud::{DOCTYPE, Markup, html};

const PAGE: &str = "margin:0;padding:24px 12px;background:#f5f2ec;color:#2b2622;\
    font-family:-apple-system,'PingFang TC','Noto Sans TC','Microsoft JhengHei','Segoe UI',sans-serif;\
    font-size:16px;line-height:1.7";
const SHEET: &str =
    "max-width:560px;margin:0 auto;background:#ffffff;border-radius:12px;padding:28px 24px";
const BRAND: &str = "margin:0 0 20px;font-size:18px;font-weight:700;color:#8a3b24";
const TABLE: &str = "width:100%;border-collapse:collapse;margin:0 0 20px;font-size:15px";
const TITLE: &str = "text-align:left;padding:8px 0;border-bottom:2px solid #e6ded2;font-weight:700";
const NAME: &str = "padding:8px 12px 8px 0;border-bottom:1px solid #efe9df;vertical-align:top";
const VALUE: &str = "padding:8px 0;border-bottom:1px solid #efe9df;text-align:right;vertical-align:top;\
    word-break:break-word";
const BUTTON: &str = "display:inline-block;padding:12px 28px;border-radius:8px;background:#8a3b24;\
    color:#ffffff;text-decoration:none;font-weight:700";
const SMALL: &str = "margin:0 0 12px;font-size:14px;color:#6b6259;word-break:break-word";
const FOOTER: &str =
    "max-width:560px;margin:16px auto 0;font-size:13px;color:#6b6259;text-align:center";

/// The message as text.
pub(super) fn text(letter: &Letter, base_url: &str) -> String {
    let mut parts = vec![letter.hello.clone()];
    parts.extend(letter.paragraphs.iter().cloned());
    parts.extend(letter.blocks.iter().map(block_text));
    if let Some(action) = &letter.action {
        parts.push(format!("{}\n{}", action.label, action.url));
    }
    parts.extend(letter.notes.iter().cloned());
    parts.push(format!("-- \n{}\n{base_url}\n{}", letter.shop, letter.footer));
    parts.join("\n\n") + "\n"
}

fn block_text(block: &Block) -> String {
    let rows = block.rows.iter().map(|(name, value)| format!("  {name}：{value}\n"));
    format!("{}\n{}", block.title, rows.collect::<String>()).trim_end().to_owned()
}

/// The message as HTML.
pub(super) fn html(letter: &Letter, lang: Lang, base_url: &str) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(lang.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light";
                title { (letter.subject) }
            }
            body style=(PAGE) {
                div role="article" lang=(lang.tag()) style=(SHEET) {
                    p style=(BRAND) { (letter.shop) }
                    p { (letter.hello) }
                    @for paragraph in &letter.paragraphs { p { (paragraph) } }
                    @for block in &letter.blocks { (table(block)) }
                    (action(letter))
                    @for note in &letter.notes { p style=(SMALL) { (note) } }
                }
                div style=(FOOTER) {
                    p { (letter.footer) }
                    p { a href=(base_url) style="color:#6b6259" { (letter.shop) } }
                }
            }
        }
    };
    page.into_string()
}

fn table(block: &Block) -> Markup {
    let last = block.rows.len().saturating_sub(1);
    html! {
        table style=(TABLE) {
            thead { tr { th colspan="2" scope="colgroup" style=(TITLE) { (block.title) } } }
            tbody {
                @for (index, (name, value)) in block.rows.iter().enumerate() {
                    tr style=[(block.has_sum && index == last).then_some("font-weight:700")] {
                        td style=(NAME) { (name) }
                        td style=(VALUE) { (value) }
                    }
                }
            }
        }
    }
}

fn action(letter: &Letter) -> Markup {
    html! {
        @if let Some(action) = &letter.action {
            p style="margin:24px 0" { a href=(action.url) style=(BUTTON) { (action.label) } }
            p style=(SMALL) { (action.instead) br; (action.url) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::letter::Action;
    use super::*;

    #[test]
    fn what_people_typed_stays_text() {
        let evil = "<script>alert(1)</script>\"'&";
        let letter = Letter {
            hello: evil.into(),
            paragraphs: vec![evil.into()],
            blocks: vec![Block {
                title: "x",
                rows: vec![(evil.into(), evil.into())],
                has_sum: true,
            }],
            action: Some(Action {
                label: "go",
                url: format!("https://a.example/?{evil}"),
                instead: "",
            }),
            notes: vec![evil.into()],
            ..Letter::default()
        };
        let drawn = html(&letter, Lang::En, "https://a.example");
        assert!(!drawn.contains("<script"), "{drawn}");
        assert!(!drawn.contains("?<") && drawn.contains("&lt;script&gt;"));
        assert!(text(&letter, "https://a.example").contains(evil));
    }
}
