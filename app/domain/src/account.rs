//! Accounts: what one signs in with, what the forms carry and what can be wrong with them, and how long
//! who fails has to wait. Who is a member, the service knows.

pub mod birthday;
pub mod coupons;
pub mod orders;
pub mod password;
pub mod points;
pub mod slowdown;

use crate::contact::{normalize_email, normalize_phone};
use crate::shipping::Zone;
use crate::text::{clean_line, length};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Most characters of a member's name.
pub const MAX_NAME: usize = 40;

/// What somebody signs in with, in the form in which two spellings are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInName {
    /// An e-mail address.
    Email(String),
    /// A mobile number in E.164.
    Mobile(String),
}

impl SignInName {
    /// Reads what was typed: with an `@` it is an e-mail address.
    pub fn parse(text: &str) -> Option<Self> {
        if text.contains(['@', '＠']) {
            return normalize_email(text).map(Self::Email);
        }
        normalize_mobile(text).map(Self::Mobile)
    }

    /// The canonical form.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(text) | Self::Mobile(text) => text,
        }
    }
}

/// A mobile number in E.164: one of Taiwan as it is dialled there, or one that says its country. `None` for
/// what can't be one, a landline of Taiwan among it.
pub fn normalize_mobile(text: &str) -> Option<String> {
    let number = normalize_phone(text, Zone::Taiwan)?;
    let is_landline =
        number.strip_prefix("+886").is_some_and(|national| !national.starts_with('9'));
    (!is_landline).then_some(number)
}

/// A field of a form of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    /// What one signs in with.
    SignInName,
    /// How somebody wants to be called.
    Name,
    /// E-mail address.
    Email,
    /// Mobile number.
    Mobile,
    /// The password so far.
    OldPassword,
    /// The password, or the new one.
    Password,
    /// The terms.
    Agreed,
    /// The birthday.
    Birthday,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// Nothing was typed, or not ticked.
    Missing,
    /// Not of the form the field needs.
    Malformed,
    /// More characters than the field takes.
    TooLong {
        /// The most it takes.
        max: u32,
    },
    /// Fewer characters than are safe.
    TooShort {
        /// The fewest it takes.
        min: u32,
    },
    /// Among the first that anybody would try.
    TooCommon,
    /// It was changed not long ago.
    TooSoon,
}

/// Fields with what is wrong with them, in the order of the form.
pub type Problems = Vec<(Field, Problem)>;

/// What opens an account.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterForm {
    /// How they want to be called.
    pub name: String,
    /// E-mail address, where the link goes to.
    pub email: String,
    /// Mobile number, to sign in with; may be empty.
    pub mobile: String,
    /// Password.
    pub password: String,
    /// Whether they agree to the terms.
    pub agreed: bool,
}

impl RegisterForm {
    /// What is wrong, in the order of the form, but for common passwords, which the service knows.
    pub fn problems(&self) -> Problems {
        let name = clean_line(&self.name);
        let email = clean_line(&self.email);
        let fits = normalize_email(&email).is_some();
        let mobile = clean_line(&self.mobile);
        let mobile_fits = mobile.is_empty() || normalize_mobile(&mobile).is_some();
        [
            (Field::Name, name_problem(&name)),
            (Field::Email, missing(&email).or((!fits).then_some(Problem::Malformed))),
            (Field::Mobile, (!mobile_fits).then_some(Problem::Malformed)),
            (Field::Password, password::problem(&self.password)),
            (Field::Agreed, (!self.agreed).then_some(Problem::Missing)),
        ]
        .into_iter()
        .filter_map(|(field, problem)| Some((field, problem?)))
        .collect()
    }
}

/// What is wrong with a [clean](clean_line) name.
pub fn name_problem(name: &str) -> Option<Problem> {
    let too_long =
        || (length(name) > MAX_NAME).then_some(Problem::TooLong { max: MAX_NAME as u32 });
    missing(name).or_else(too_long)
}

fn missing(text: &str) -> Option<Problem> {
    text.is_empty().then_some(Problem::Missing)
}

/// Why an account's command was not done. None of them tells whether there is such an account.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum AccountError {
    /// Fields to mend, in the order of the form.
    #[error("{} fields are wrong", .0.len())]
    Fields(Problems),
    /// There is no such account, or the password is another.
    #[error("name or password is wrong")]
    Wrong,
    /// Too many failures: nothing was tried.
    #[error("to be tried again in {seconds} s")]
    Wait {
        /// How long.
        seconds: u32,
    },
    /// The link was used, replaced, or is too old.
    #[error("the link holds no more")]
    LinkGone,
    /// Nobody is signed in here.
    #[error("nobody is signed in")]
    SignedOut,
    /// There is no such thing, or it is somebody else's.
    #[error("there is no such thing")]
    NotFound,
}

/// The member who is signed in, as their own pages show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberView {
    /// How they want to be called.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Mobile number; may be empty.
    pub mobile: String,
    /// Whether the e-mail address was proved to be theirs.
    pub is_verified: bool,
    /// Since when.
    pub since: Timestamp,
}

/// What a member tells of themselves, as their own page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileView {
    /// How they want to be called.
    pub name: String,
    /// When they were born, if they tell.
    pub birthday: Option<birthday::Birthday>,
    /// From when on the birthday can be told anew, when that is later than now.
    pub changes_from: Option<Timestamp>,
}

/// A device on which the member is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionView {
    /// Its id, to end it by.
    pub id: i64,
    /// What kind of browser and machine.
    pub device: String,
    /// From where: the prefix of the address.
    pub place: String,
    /// Since when.
    pub since: Timestamp,
    /// When it was last used, give or take some minutes.
    pub seen_at: Timestamp,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// What kind of browser and machine a user agent is, in words that need no translation.
pub fn device(agent: &str) -> String {
    let first = |known: &[(&'static str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    // Every browser says the names of those before it, so the order matters.
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let machine = first(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("CrOS", "ChromeOS"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ]);
    let parts: Vec<&str> = browser.into_iter().chain(machine).collect();
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_to_sign_in_with() {
        let read = |text| SignInName::parse(text).map(|name| name.as_str().to_owned());
        assert_eq!(read(" Ming＠Example.COM ").as_deref(), Some("ming@example.com"));
        for mobile in ["0912-345-678", "+886 912 345 678", "００８８６９１２３４５６７８"]
        {
            assert_eq!(read(mobile).as_deref(), Some("+886912345678"), "{mobile}");
        }
        assert_eq!(read("+81 90 1234 5678").as_deref(), Some("+819012345678"));
        for bad in ["", "ming", "02-2345-6789", "@", "12", "ming@example"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_empty_form_is_told_in_its_order() {
        let fields: Vec<Field> =
            RegisterForm::default().problems().into_iter().map(|found| found.0).collect();
        assert_eq!(fields, [Field::Name, Field::Email, Field::Password, Field::Agreed]);
        let form = RegisterForm {
            name: "小明".into(),
            email: "ming@example.com".into(),
            mobile: "0912345678".into(),
            password: "橘子與鋪子的午後散步".into(),
            agreed: true,
        };
        assert_eq!(form.problems(), []);
        let landline = RegisterForm { mobile: "02-2345-6789".into(), ..form };
        assert_eq!(landline.problems(), [(Field::Mobile, Problem::Malformed)]);
    }

    #[test]
    fn devices() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                    Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";
        assert_eq!(device(edge), "Edge · Windows");
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 \
                     (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        assert_eq!(device(phone), "Safari · iPhone");
        assert_eq!(device("curl/8"), "");
    }

    proptest! {
        #[test]
        fn a_canonical_name_stays_what_it_is(text in "[ 0-9a-zA-Z@.+()-]{0,30}") {
            if let Some(name) = SignInName::parse(&text) {
                prop_assert_eq!(SignInName::parse(name.as_str()), Some(name));
            }
        }

        #[test]
        fn nothing_typed_breaks_it(a in any::<String>(), b in any::<String>()) {
            let form = RegisterForm {
                name: a.clone(), email: b.clone(), mobile: a.clone(), password: b, agreed: false,
            };
            prop_assert!(form.problems().is_sorted_by_key(|(field, _)| *field));
            prop_assert!(device(&a).chars().count() < 40);
        }
    }
}
