//! Reads forms out of the shop's HTML: action, named fields and the values they would send.

/// A form with its values.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it is posted.
    pub action: String,
    /// Names and values, in the order of the page.
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// The first form that is posted to `action`.
    pub fn find(html: &str, action: &str) -> Option<Self> {
        html.split("<form").skip(1).find_map(|rest| {
            let (head, body) = rest.split("</form>").next()?.split_once('>')?;
            let found = attribute(head, "action")?;
            (found == action).then(|| Self { action: found, fields: fields(body) })
        })
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.0 == name).map(|field| field.1.as_str())
    }

    /// Sets a field, or adds it.
    pub fn set(&mut self, name: &str, value: &str) {
        match self.fields.iter_mut().find(|field| field.0 == name) {
            Some(field) => value.clone_into(&mut field.1),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
    }
}

/// What pressing Enter in a field sends: of the buttons, the first that submits.
fn fields(body: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let mut has_button = false;
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let (tag, after) = split_tag(rest);
        let element = tag.split_ascii_whitespace().next().unwrap_or_default();
        if element == "button" {
            let is_submit = attribute(tag, "type").is_none_or(|kind| kind == "submit");
            if !is_submit || std::mem::replace(&mut has_button, is_submit) {
                continue;
            }
        }
        let Some(name) = attribute(tag, "name") else { continue };
        let value = match element {
            "input" | "button" => input(tag),
            "textarea" => {
                let text = after.split("</textarea>").next().unwrap_or_default();
                // A parser drops the line break right behind the tag.
                Some(unescape(text.strip_prefix('\n').unwrap_or(text)))
            }
            "select" => Some(chosen(after.split("</select>").next().unwrap_or_default())),
            _ => None,
        };
        fields.extend(value.map(|value| (name, value)));
    }
    fields
}

/// A tag's inside and what follows it; a `>` within quotes belongs to the tag.
fn split_tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

fn input(tag: &str) -> Option<String> {
    let kind = attribute(tag, "type").unwrap_or_default();
    let is_choice = kind == "radio" || kind == "checkbox";
    if is_choice && !has_flag(tag, "checked") {
        return None;
    }
    Some(attribute(tag, "value").unwrap_or_default())
}

fn chosen(options: &str) -> String {
    let tags: Vec<&str> = options.split("<option").skip(1).map(|o| split_tag(o).0).collect();
    let chosen = tags.iter().find(|tag| has_flag(tag, "selected")).or(tags.first());
    chosen.and_then(|tag| attribute(tag, "value")).unwrap_or_default()
}

fn has_flag(tag: &str, name: &str) -> bool {
    tag.split_ascii_whitespace().any(|word| word == name || word.starts_with(&format!("{name}=")))
}

/// The value of an attribute in double quotes.
pub fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0;
    Some(unescape(value))
}

/// Undoes the entities that the app writes.
pub fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
