//! Reads a form out of a page of the shop, as far as this program needs it: action, named fields and
//! their values. Made for HTML that Leptos renders; no parser for anybody else's.

/// A form with the values it would send.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// Where it is posted.
    pub action: String,
    /// Names and values, in the order of the page.
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// The first form of the page that has a field of this name.
    pub fn with_field(html: &str, name: &str) -> Option<Self> {
        html.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next()).find_map(
            |text| {
                let form = Self::read(text)?;
                form.fields.iter().any(|field| field.0 == name).then_some(form)
            },
        )
    }

    /// Sets a field, or adds it.
    pub fn set(&mut self, name: &str, value: &str) {
        match self.fields.iter_mut().find(|field| field.0 == name) {
            Some(field) => value.clone_into(&mut field.1),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (head, body) = text.split_once('>')?;
        let action = attribute(head, "action")?;
        let mut fields = Vec::new();
        for tag in body.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap_or_default();
            let Some(name) = attribute(tag, "name") else { continue };
            let kind = attribute(tag, "type").unwrap_or_default();
            let is_choice = kind == "radio" || kind == "checkbox";
            if is_choice && !has_flag(tag, "checked") {
                continue;
            }
            if tag.starts_with("input") || tag.starts_with("button") {
                fields.push((name, attribute(tag, "value").unwrap_or_default()));
            } else if tag.starts_with("textarea") {
                fields.push((name, String::new()));
            } else if tag.starts_with("select") {
                fields.push((name.clone(), chosen(body, &name).unwrap_or_default()));
            }
        }
        Some(Self { action, fields })
    }
}

/// The selected option of a list, or its first.
fn chosen(body: &str, name: &str) -> Option<String> {
    let is_it = |list: &&str| {
        let head = list.split('>').next().unwrap_or_default();
        attribute(head, "name").as_deref() == Some(name)
    };
    let list = body.split("<select").find(is_it)?;
    let list = list.split("</select>").next()?;
    let options: Vec<&str> =
        list.split("<option").skip(1).filter_map(|o| o.split('>').next()).collect();
    let option = options.iter().find(|o| has_flag(o, "selected")).or_else(|| options.first())?;
    attribute(option, "value")
}

fn has_flag(tag: &str, name: &str) -> bool {
    tag.split_ascii_whitespace().any(|word| word == name || word.starts_with(&format!("{name}=")))
}

/// The value of an attribute in double quotes, with the entities that occur in addresses undone.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0;
    Some(
        value
            .replace("&quot;", "\"")
            .replace("&#x27;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"),
    )
}
