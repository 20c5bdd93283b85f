//! How answers of server functions are written: JSON, read back from text.
//!
//! The stock encoding reads bytes, resources in the page are read from text, and each way costs its
//! own copy of every type's reader in the browser's program. One way is enough, and a reader that knows
//! only what our types need ([`read`]).

use leptos::server_fn::codec::Post;
use leptos::server_fn::{Bytes, ContentType, Decodes, Encodes, Format, FormatType};
use serde::Serialize;
use serde::de::DeserializeOwned;

mod reader;

pub use reader::{Unreadable, read};

/// The output encoding of every server function.
pub type Text = Post<JsonText>;

/// JSON that is read from text.
pub struct JsonText;

impl ContentType for JsonText {
    const CONTENT_TYPE: &'static str = "application/json";
}

impl FormatType for JsonText {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Serialize> Encodes<T> for JsonText {
    type Error = serde_json::Error;

    fn encode(value: &T) -> Result<Bytes, Self::Error> {
        serde_json::to_vec(value).map(Bytes::from)
    }
}

impl<T: DeserializeOwned> Decodes<T> for JsonText {
    type Error = Unreadable;

    fn decode(bytes: Bytes) -> Result<T, Self::Error> {
        read(std::str::from_utf8(&bytes).map_err(|_| Unreadable)?)
    }
}
