//! What was typed into a form that comes back without JavaScript: kept in a cookie for half an hour,
//! so that it stands neither in an address nor in a log. Not for secrets: the cookie is not sealed.

use crate::request::{cookie, forget_cookie, set_cookie};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

const KEPT_FOR_S: u64 = 30 * 60;
/// Browsers take 4096 bytes a cookie, name and attributes included.
const PIECE: usize = 3_600;
/// Pieces of one form. Servers and proxies take 8 kB of cookies at the least.
const PIECES: usize = 2;

/// Keeps a form under a name. False when it is too long for cookies: then nothing is kept.
pub fn keep(name: &str, form: &impl Serialize) -> bool {
    let Ok(json) = serde_json::to_vec(form) else { return false };
    let text = URL_SAFE_NO_PAD.encode(json);
    if text.len() > PIECE * PIECES {
        return false;
    }
    let (first, second) = text.split_at(text.len().min(PIECE));
    set_cookie(name, first, KEPT_FOR_S);
    if second.is_empty() {
        forget_cookie(&second_name(name));
    } else {
        set_cookie(&second_name(name), second, KEPT_FOR_S);
    }
    true
}

/// The form kept under a name. A cookie that somebody changed is as good as none.
pub fn find<F: DeserializeOwned>(name: &str) -> Option<F> {
    let text = cookie(name)? + &cookie(&second_name(name)).unwrap_or_default();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
}

/// Forgets the form kept under a name.
pub fn forget(name: &str) {
    forget_cookie(name);
    forget_cookie(&second_name(name));
}

fn second_name(name: &str) -> String {
    format!("{name}_2")
}
