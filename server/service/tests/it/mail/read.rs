//! Reads messages back, as a mail program would: just enough of RFC 2045 and 2047.

/// A header's raw value, folded lines joined; panics when it is there twice.
pub fn header(data: &str, name: &str) -> Option<String> {
    let (head, _) = data.split_once("\r\n\r\n").unwrap();
    let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let prefix = format!("{}:", name.to_lowercase());
    let mut values = head
        .lines()
        .filter(|line| line.to_lowercase().starts_with(&prefix))
        .map(|line| line[prefix.len()..].trim().to_owned());
    let value = values.next();
    assert_eq!(values.next(), None, "{name} stands twice");
    value
}

/// The subject, words decoded.
pub fn subject(data: &str) -> String {
    let raw = header(data, "Subject").unwrap();
    let (mut bytes, mut was_encoded) = (Vec::new(), false);
    for (index, word) in raw.split(' ').enumerate() {
        let encoded = word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?="));
        // The space between two encoded words is none.
        if index > 0 && !(was_encoded && encoded.is_some()) {
            bytes.push(b' ');
        }
        was_encoded = encoded.is_some();
        match encoded {
            Some(word) => bytes.extend(base64(word)),
            None => bytes.extend(word.bytes()),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The part of that kind (`text/plain`, `text/html`), decoded.
pub fn part(data: &str, kind: &str) -> String {
    let (_, boundary) = data.split_once("boundary=\"").unwrap();
    let (boundary, _) = boundary.split_once('"').unwrap();
    let part = data
        .split(&format!("--{boundary}"))
        .skip(1)
        .find(|part| part.contains(&format!("Content-Type: {kind}")))
        .unwrap();
    let (head, body) = part.trim_start().split_once("\r\n\r\n").unwrap();
    let bytes = match header(&format!("{head}\r\n\r\n"), "Content-Transfer-Encoding").as_deref() {
        Some("base64") => base64(body),
        Some("quoted-printable") => quoted_printable(body),
        _ => body.as_bytes().to_vec(),
    };
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

fn base64(text: &str) -> Vec<u8> {
    let digit = |byte: u8| -> Option<u32> {
        let index = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        Some(u32::from(index))
    };
    let digits: Vec<u32> = text.bytes().filter_map(digit).collect();
    let mut bytes = Vec::new();
    for group in digits.chunks(4) {
        let bits = group.iter().fold(0, |bits, digit| bits << 6 | digit) << (6 * (4 - group.len()));
        bytes.extend(&bits.to_be_bytes()[1..group.len()]);
    }
    bytes
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let text = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        match (first, after) {
            (b'=', [high, low, behind @ ..]) => {
                let hex = String::from_utf8(vec![*high, *low]).unwrap();
                bytes.push(u8::from_str_radix(&hex, 16).unwrap());
                rest = behind;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    bytes
}
