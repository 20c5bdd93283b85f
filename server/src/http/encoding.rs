//! Content codings: which one a client takes, and making it. Dynamic answers are coded elsewhere, by
//! a layer; this is for bodies that are kept.

use axum::http::{HeaderMap, header};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// A content coding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Brotli.
    Brotli,
    /// Gzip.
    Gzip,
    /// As it is.
    Identity,
}

impl Encoding {
    /// Its name in `Content-Encoding`; none for [`Encoding::Identity`].
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// Whether `Accept-Encoding` takes it (RFC 9110 §12.5.3).
    pub fn is_taken(self, headers: &HeaderMap) -> bool {
        let Some(name) = self.name() else { return true };
        headers.get_all(header::ACCEPT_ENCODING).iter().any(|line| {
            line.to_str().is_ok_and(|text| text.split(',').any(|entry| offers(entry, name)))
        })
    }

    /// The coded body, or none when coding doesn't make it smaller.
    pub fn encode(self, body: &[u8], quality: u32) -> Option<Vec<u8>> {
        let mut coded = Vec::with_capacity(body.len() / 2);
        match self {
            Self::Brotli => {
                let quality = i32::try_from(quality.min(11)).unwrap_or(11);
                let params =
                    BrotliEncoderParams { quality, size_hint: body.len(), ..Default::default() };
                brotli::BrotliCompress(&mut &*body, &mut coded, &params).ok()?;
            }
            Self::Gzip => {
                let mut encoder = GzEncoder::new(&mut coded, Compression::new(quality.min(9)));
                encoder.write_all(body).ok()?;
                encoder.finish().ok()?;
            }
            Self::Identity => return None,
        }
        (coded.len() < body.len()).then_some(coded)
    }
}

fn offers(entry: &str, name: &str) -> bool {
    let mut parts = entry.split(';').map(str::trim);
    let is_named = parts.next().is_some_and(|coding| coding.eq_ignore_ascii_case(name));
    let is_refused = parts.any(|part| {
        part.strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q == 0.0))
    });
    is_named && !is_refused
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_the_client_names() {
        let takes = |text: &str, encoding: Encoding| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, text.parse().unwrap());
            encoding.is_taken(&headers)
        };
        assert!(takes("gzip, deflate, br, zstd", Encoding::Brotli));
        assert!(takes("gzip;q=0.5, BR", Encoding::Brotli));
        assert!(!takes("gzip;q=1.0, br;q=0", Encoding::Brotli));
        assert!(takes("gzip;q=1.0, br;q=0", Encoding::Gzip));
        assert!(!takes("brx, xgzip", Encoding::Gzip));
        assert!(!Encoding::Gzip.is_taken(&HeaderMap::new()));
        assert!(Encoding::Identity.is_taken(&HeaderMap::new()));
    }

    #[test]
    fn coded_bodies_are_smaller_and_whole() {
        let body = "puzi ".repeat(500);
        let coded = Encoding::Gzip.encode(body.as_bytes(), 6).unwrap();
        let mut plain = String::new();
        let mut decoder = flate2::read::GzDecoder::new(&coded[..]);
        std::io::Read::read_to_string(&mut decoder, &mut plain).unwrap();
        assert_eq!(plain, body);
        let coded = Encoding::Brotli.encode(body.as_bytes(), 5).unwrap();
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &coded[..], &mut plain).unwrap();
        assert_eq!(plain, body.as_bytes());
        assert_eq!(Encoding::Brotli.encode(b"x", 5), None);
    }
}
