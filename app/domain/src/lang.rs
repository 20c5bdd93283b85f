//! The three languages of interface and catalogue, their tags, and how a visitor's is chosen.

use serde::{Deserialize, Serialize};

/// An interface language.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Lang {
    /// Traditional Chinese, the default.
    #[default]
    #[serde(rename = "zh-hant")]
    ZhHant,
    /// Simplified Chinese.
    #[serde(rename = "zh-hans")]
    ZhHans,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl Lang {
    /// All languages, in the order of fall-back for catalogue text.
    pub const ALL: [Self; 3] = [Self::ZhHant, Self::ZhHans, Self::En];

    /// The first segment of an address: `zh-hant`, `zh-hans`, `en`. Also the code in the database.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ZhHant => "zh-hant",
            Self::ZhHans => "zh-hans",
            Self::En => "en",
        }
    }

    /// The BCP 47 tag for `lang`, `hreflang` and Open Graph.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhHant => "zh-Hant",
            Self::ZhHans => "zh-Hans",
            Self::En => "en",
        }
    }

    /// Reads the first segment of an address.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.slug() == slug)
    }

    /// Position in [`Lang::ALL`].
    pub const fn index(self) -> usize {
        match self {
            Self::ZhHant => 0,
            Self::ZhHans => 1,
            Self::En => 2,
        }
    }

    /// Chooses from an `Accept-Language` header (RFC 9110 §12.5.4); the default when nothing fits.
    pub fn negotiate(header: &str) -> Self {
        let mut best: Option<(u16, Self)> = None;
        for entry in header.split(',').take(20) {
            let mut parts = entry.split(';');
            let tag = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
            let quality =
                parts.find_map(|p| p.trim().strip_prefix("q=").map(parse_quality)).unwrap_or(1000);
            let Some(lang) = Self::from_tag(&tag) else { continue };
            if quality > 0 && best.is_none_or(|(q, _)| quality > q) {
                best = Some((quality, lang));
            }
        }
        best.map_or(Self::default(), |(_, lang)| lang)
    }

    fn from_tag(tag: &str) -> Option<Self> {
        let mut subtags = tag.split('-');
        match subtags.next()? {
            "en" => Some(Self::En),
            "zh" => Some(match subtags.next() {
                Some("hans" | "cn" | "sg" | "my") => Self::ZhHans,
                _ => Self::ZhHant,
            }),
            _ => None,
        }
    }
}

/// A quality value in thousandths; nonsense counts as 0.
fn parse_quality(text: &str) -> u16 {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    match whole {
        "1" => 1000,
        "0" => part
            .bytes()
            .chain(*b"000")
            .take(3)
            .fold(0, |sum, b| sum * 10 + u16::from(b.saturating_sub(b'0').min(9))),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chooses_by_quality_then_order() {
        assert_eq!(Lang::negotiate("en-US,en;q=0.9,zh-TW;q=0.8"), Lang::En);
        assert_eq!(Lang::negotiate("fr, zh-CN;q=0.5, en;q=0.4"), Lang::ZhHans);
        assert_eq!(Lang::negotiate("zh-TW"), Lang::ZhHant);
        assert_eq!(Lang::negotiate("en;q=0, de"), Lang::ZhHant);
        assert_eq!(Lang::negotiate(";;;,q=,zh-hans;q=x,en;q=0.001"), Lang::En);
    }
}
