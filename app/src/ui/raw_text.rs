//! Text in the two elements whose children the view macro writes as they are: `<title>`, `<textarea>`.

use leptos::prelude::is_browser;

/// Escaped where a document is written, so that no text can end its element; as it is in the browser,
/// which sets properties instead.
pub fn raw_text(text: &str) -> String {
    if is_browser() { text.to_owned() } else { escape(text) }
}

/// The first line break after `<textarea>` is dropped by the parser: one more keeps the one typed.
pub fn textarea_text(text: &str) -> String {
    let is_dropped = !is_browser() && text.starts_with(['\n', '\r']);
    format!("{}{}", if is_dropped { "\n" } else { "" }, raw_text(text))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_element() {
        let text = "</title></textarea><script>alert('&lt;')</script>";
        let written = raw_text(text);
        assert!(!written.contains(['<', '>']));
        assert_eq!(written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), text);
    }

    #[test]
    fn a_first_line_break_stays() {
        assert_eq!(textarea_text("\na\nb"), "\n\na\nb");
        assert_eq!(textarea_text("a\nb"), "a\nb");
    }
}
