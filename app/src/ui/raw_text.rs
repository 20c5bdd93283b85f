//! Text in `<textarea>`, whose children the view macro writes as they are.

use crate::IN_BROWSER;

/// Escaped where a document is written, so that no text can end the element; as it is in the browser,
/// which sets a property instead. The first line break after the tag is dropped by the parser: one more
/// keeps the one typed.
pub fn textarea_text(text: &str) -> String {
    if IN_BROWSER { text.to_owned() } else { escape(text) }
}

fn escape(text: &str) -> String {
    let lead = if text.starts_with(['\n', '\r']) { "\n" } else { "" };
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("{lead}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_element() {
        let text = "</textarea><script>alert('&lt;')</script>";
        let written = textarea_text(text);
        assert!(!written.contains(['<', '>']));
        assert_eq!(written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), text);
    }

    #[test]
    fn a_first_line_break_stays() {
        assert_eq!(textarea_text("\na\nb"), "\n\na\nb");
        assert_eq!(textarea_text("a\nb"), "a\nb");
    }
}
