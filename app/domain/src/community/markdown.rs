//! Members' texts: a small part of Markdown, read into a tree that can hold nothing dangerous. Raw HTML is
//! text like any other. Not here: pictures, tables, nested lists.

/// How deep quotes, and emphasis within emphasis, may go; what is deeper is plain text.
const MAX_DEPTH: u8 = 4;
/// Most characters of a mentioned name.
const MAX_NAME: usize = 30;

/// A part of a text that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Lines that belong together.
    Paragraph(Vec<Inline>),
    /// A heading, of level 1 to 3.
    Heading(u8, Vec<Inline>),
    /// Code, as it was typed.
    Code(String),
    /// What somebody else said.
    Quote(Vec<Block>),
    /// A list, with numbers or without.
    List {
        /// Whether its items are numbered.
        is_ordered: bool,
        /// What they say.
        items: Vec<Vec<Inline>>,
    },
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text, not escaped.
    Text(String),
    /// The end of a line within a paragraph.
    Break,
    /// Code within a line.
    Code(String),
    /// `*so*`
    Emphasis(Vec<Inline>),
    /// `**so**`
    Strong(Vec<Inline>),
    /// `[label](address)`
    Link(Target, String),
    /// `@name`, without the sign.
    Mention(String),
}

/// Where a link may lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Elsewhere, by http or https.
    Outside(String),
    /// A page of the shop, without its language: begins with one slash.
    Page(String),
    /// A product, by its slug.
    Product(String),
}

impl Target {
    /// Reads an address; none that leads where a link may not lead.
    pub fn parse(address: &str) -> Option<Self> {
        if address.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
            return None;
        }
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        if let Some(host) = host {
            return host
                .starts_with(char::is_alphanumeric)
                .then(|| Self::Outside(address.to_owned()));
        }
        if !address.starts_with('/') || address.starts_with("//") {
            return None;
        }
        let slug = address.strip_prefix("/p/").filter(|slug| !slug.is_empty());
        let slug = slug.filter(|slug| slug.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
        Some(
            slug.map_or_else(
                || Self::Page(address.to_owned()),
                |slug| Self::Product(slug.to_owned()),
            ),
        )
    }
}

/// Reads a text.
pub fn parse(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().collect();
    blocks(&lines, 0)
}

fn blocks(lines: &[&str], depth: u8) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = lines.iter().copied().peekable();
    while let Some(line) = rest.next() {
        let line_start = line.trim_start();
        if line_start.is_empty() {
            close(&mut open, &mut found);
        } else if line_start.starts_with("```") {
            close(&mut open, &mut found);
            let code: Vec<&str> =
                rest.by_ref().take_while(|line| !line.trim_start().starts_with("```")).collect();
            found.push(Block::Code(code.join("\n")));
        } else if let Some((level, title)) = heading(line_start) {
            close(&mut open, &mut found);
            found.push(Block::Heading(level, inlines(title, 0)));
        } else if let Some(first) = quoted(line).filter(|_| depth < MAX_DEPTH) {
            close(&mut open, &mut found);
            let mut inner = vec![first];
            while let Some(next) = rest.peek().and_then(|line| quoted(line)) {
                inner.push(next);
                rest.next();
            }
            found.push(Block::Quote(blocks(&inner, depth + 1)));
        } else if let Some((is_ordered, first)) = item(line_start) {
            close(&mut open, &mut found);
            let mut items = vec![inlines(first, 0)];
            while let Some((_, next)) = rest
                .peek()
                .and_then(|line| item(line.trim_start()))
                .filter(|next| next.0 == is_ordered)
            {
                items.push(inlines(next, 0));
                rest.next();
            }
            found.push(Block::List { is_ordered, items });
        } else {
            open.push(line_start.trim_end());
        }
    }
    close(&mut open, &mut found);
    found
}

/// Ends the paragraph that is open.
fn close(open: &mut Vec<&str>, found: &mut Vec<Block>) {
    let text = std::mem::take(open).join("\n");
    if !text.is_empty() {
        found.push(Block::Paragraph(inlines(&text, 0)));
    }
}

fn heading(line: &str) -> Option<(u8, &str)> {
    [(1, "# "), (2, "## "), (3, "### ")]
        .into_iter()
        .find_map(|(level, sign)| Some((level, line.strip_prefix(sign)?.trim())))
}

fn quoted(line: &str) -> Option<&str> {
    let inner = line.trim_start().strip_prefix('>')?;
    Some(inner.strip_prefix(' ').unwrap_or(inner))
}

fn item(line: &str) -> Option<(bool, &str)> {
    if let Some(text) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
        return Some((false, text.trim()));
    }
    let (number, text) = line.split_once(". ")?;
    let is_number = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| (true, text.trim()))
}

fn inlines(text: &str, depth: u8) -> Vec<Inline> {
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let may_mention = !plain.ends_with(char::is_alphanumeric);
        if let Some((part, after)) = special(rest, depth, may_mention) {
            if !plain.is_empty() {
                found.push(Inline::Text(std::mem::take(&mut plain)));
            }
            found.push(part);
            rest = after;
        } else {
            plain.push(first);
            rest = rest.strip_prefix(first).unwrap_or_default();
        }
    }
    if !plain.is_empty() {
        found.push(Inline::Text(plain));
    }
    found
}

/// What begins here other than plain text, and what follows it.
fn special(rest: &str, depth: u8, may_mention: bool) -> Option<(Inline, &str)> {
    if let Some(after) = rest.strip_prefix('\n') {
        return Some((Inline::Break, after));
    }
    if let Some(after) = rest.strip_prefix('`') {
        let (code, after) = after.split_once('`').filter(|(code, _)| !code.is_empty())?;
        return Some((Inline::Code(code.to_owned()), after));
    }
    if let Some(after) = rest.strip_prefix("**").filter(|_| depth < MAX_DEPTH) {
        let (inner, after) = after.split_once("**").filter(|(inner, _)| is_tight(inner))?;
        return Some((Inline::Strong(inlines(inner, depth + 1)), after));
    }
    if let Some(after) = rest.strip_prefix('*').filter(|_| depth < MAX_DEPTH) {
        let (inner, after) = after.split_once('*').filter(|(inner, _)| is_tight(inner))?;
        return Some((Inline::Emphasis(inlines(inner, depth + 1)), after));
    }
    if let Some(after) = rest.strip_prefix('[') {
        let (label, after) = after.split_once(']').filter(|(label, _)| !label.trim().is_empty())?;
        let (address, after) = after.strip_prefix('(')?.split_once(')')?;
        return Some((Inline::Link(Target::parse(address)?, label.to_owned()), after));
    }
    let after = rest.strip_prefix('@').filter(|_| may_mention)?;
    let name: String =
        after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').take(MAX_NAME + 1).collect();
    let after = after
        .strip_prefix(name.as_str())
        .filter(|_| (1..=MAX_NAME).contains(&name.chars().count()))?;
    Some((Inline::Mention(name), after))
}

/// Whether signs of emphasis around it are meant as such: `2 * 3 * 4` is no emphasis.
fn is_tight(inner: &str) -> bool {
    !inner.is_empty() && inner.trim().len() == inner.len()
}

/// Draws a text; `base` is what stands before the address of a page: a slash and the language.
/// Headings begin with `h3`, below those of the page.
pub fn html(blocks: &[Block], base: &str) -> String {
    let mut out = String::new();
    draw_blocks(blocks, base, &mut out);
    out
}

fn draw_blocks(blocks: &[Block], base: &str, out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(parts) => within("p", out, |out| draw(parts, base, out)),
            Block::Heading(1, parts) => within("h3", out, |out| draw(parts, base, out)),
            Block::Heading(2, parts) => within("h4", out, |out| draw(parts, base, out)),
            Block::Heading(_, parts) => within("h5", out, |out| draw(parts, base, out)),
            Block::Code(code) => {
                within("pre", out, |out| within("code", out, |out| escape(code, out)))
            }
            Block::Quote(inner) => within("blockquote", out, |out| draw_blocks(inner, base, out)),
            Block::List { is_ordered, items } => {
                within(if *is_ordered { "ol" } else { "ul" }, out, |out| {
                    for parts in items {
                        within("li", out, |out| draw(parts, base, out));
                    }
                })
            }
        }
    }
}

fn draw(parts: &[Inline], base: &str, out: &mut String) {
    for part in parts {
        match part {
            Inline::Text(text) => escape(text, out),
            Inline::Break => out.push_str("<br>"),
            Inline::Code(code) => within("code", out, |out| escape(code, out)),
            Inline::Emphasis(inner) => within("em", out, |out| draw(inner, base, out)),
            Inline::Strong(inner) => within("strong", out, |out| draw(inner, base, out)),
            Inline::Link(target, label) => draw_link(target, label, base, out),
            Inline::Mention(name) => within("span", out, |out| {
                out.push('@');
                escape(name, out);
            }),
        }
    }
}

fn draw_link(target: &Target, label: &str, base: &str, out: &mut String) {
    out.push_str("<a href=\"");
    match target {
        Target::Outside(address) => escape(address, out),
        Target::Page(path) => {
            escape(base, out);
            escape(path, out);
        }
        Target::Product(slug) => {
            escape(base, out);
            out.push_str("/p/");
            escape(slug, out);
        }
    }
    let is_outside = matches!(target, Target::Outside(_));
    out.push_str(if is_outside { "\" rel=\"nofollow ugc noopener\">" } else { "\">" });
    escape(label, out);
    out.push_str("</a>");
}

/// Writes the words of a block, without signs and quotes.
pub fn plain(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(parts) | Block::Heading(_, parts) => plain_inlines(parts, out),
        Block::Code(code) => out.push_str(code),
        Block::Quote(_) => {}
        Block::List { items, .. } => {
            for parts in items {
                plain_inlines(parts, out);
                out.push(' ');
            }
        }
    }
}

fn plain_inlines(parts: &[Inline], out: &mut String) {
    for part in parts {
        match part {
            Inline::Text(text) | Inline::Code(text) | Inline::Link(_, text) => out.push_str(text),
            Inline::Break => out.push(' '),
            Inline::Emphasis(inner) | Inline::Strong(inner) => plain_inlines(inner, out),
            Inline::Mention(name) => {
                out.push('@');
                out.push_str(name);
            }
        }
    }
}

fn within(tag: &str, out: &mut String, inner: impl FnOnce(&mut String)) {
    out.extend(["<", tag, ">"]);
    inner(out);
    out.extend(["</", tag, ">"]);
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TAGS: [&str; 14] = [
        "p",
        "h3",
        "h4",
        "h5",
        "pre",
        "code",
        "blockquote",
        "ol",
        "ul",
        "li",
        "em",
        "strong",
        "span",
        "a",
    ];

    fn drawn(text: &str) -> String {
        html(&parse(text), "/en")
    }

    /// Nothing but known tags, closed in turn, and no attribute but a link's two.
    fn assert_safe(text: &str) {
        let html = drawn(text);
        let mut open = Vec::new();
        let mut pieces = html.split('<');
        assert_eq!(pieces.next(), Some(""), "{html}");
        for piece in pieces {
            let (tag, after) = piece.split_once('>').unwrap();
            assert!(!after.contains(['>', '"', '\'']), "{html}");
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name), "{html}");
            } else if let Some(link) = tag.strip_prefix("a href=\"") {
                let (address, rel) = link.split_once('"').unwrap();
                let is_outside = address.starts_with("http://") || address.starts_with("https://");
                assert!(is_outside || address.starts_with("/en/"), "{html}");
                assert_eq!(
                    rel,
                    if is_outside { " rel=\"nofollow ugc noopener\"" } else { "" },
                    "{html}"
                );
                open.push("a");
            } else if tag != "br" {
                open.push(TAGS.into_iter().find(|known| *known == tag).unwrap());
            }
        }
        assert!(open.is_empty(), "{html}");
    }

    #[test]
    fn what_members_write() {
        assert_eq!(drawn("# a\nb **c *d***\ne"), "<h3>a</h3><p>b <strong>c *d</strong>*<br>e</p>");
        assert_eq!(
            drawn("- a\n- `b`\n1. c"),
            "<ul><li>a</li><li><code>b</code></li></ul><ol><li>c</li></ol>"
        );
        assert_eq!(
            drawn("> a\n>> b\n\n```\n<i>\n```"),
            "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><pre><code>&lt;i&gt;</code></pre>"
        );
        assert_eq!(drawn("@小明 a@b 2 * 3 * 4"), "<p><span>@小明</span> a@b 2 * 3 * 4</p>");
        assert_eq!(drawn("[x](/p/tea-1)"), "<p><a href=\"/en/p/tea-1\">x</a></p>");
    }

    #[test]
    fn links_lead_nowhere_else() {
        for address in [
            "javascript:alert(1)",
            "data:text/html,a",
            "//a.example",
            "/\\a.example",
            "https://",
            "http:///a",
            "a",
            "",
            "/a\tb",
        ] {
            assert_eq!(Target::parse(address), None, "{address}");
        }
        assert_eq!(Target::parse("/p/a/b"), Some(Target::Page("/p/a/b".to_owned())));
    }

    #[test]
    fn hostile_texts_are_text() {
        let texts: Vec<String> =
            serde_json::from_str(include_str!("../../../../server/tests/data/hostile.json"))
                .unwrap();
        for text in texts {
            for around in [
                text.clone(),
                format!("> {text}"),
                format!("[{text}](/a)"),
                format!("[a]({text})"),
                format!("[a](https://a{text})"),
                format!("```\n{text}"),
                format!("- **{text}** @{text}"),
            ] {
                assert_safe(&around);
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_safe(text in any::<String>()) {
            assert_safe(&text);
        }

        #[test]
        fn any_markup_is_safe(text in "([-*`#>()@/<\"'&\n 1.a\\[\\]]|\\]\\(https://|\\]\\(/|javascript:){0,80}") {
            assert_safe(&text);
        }
    }
}
