//! The forms before the account: signing in and up, the links that were sent, a forgotten password.

use crate::account::api::AccountView;
use crate::account::drawing::{Page, account_href};
use crate::account::words::{error_text, problem_text};
use crate::i18n::T;
use domain::account::{AccountError, Field, Problem};
use maud::{Markup, html};

/// A field of a form.
pub(super) struct Input<'a> {
    pub field: Field,
    pub name: &'static str,
    pub label: &'static str,
    pub kind: &'static str,
    pub autocomplete: &'static str,
    pub value: &'a str,
    pub hint: &'static str,
    pub is_required: bool,
}

/// A form's frame: where it goes, what is wrong with all of it.
pub(super) fn form(t: T, to: &str, view: &AccountView, fields: Markup, button: &str) -> Markup {
    html! {
        form class="panel stack" method="post" action={ "/api/account/" (to) } novalidate {
            @if let Some(text) = view.refused.as_ref().and_then(|error| error_text(t, error)) {
                p class="notice bad" role="alert" { (text) }
            }
            input type="hidden" name="lang" value=(t.lang.slug());
            (fields)
            button class="button primary tall wide" { (button) }
        }
    }
}

/// What is wrong with a field.
pub(super) fn problem_of(view: &AccountView, field: Field) -> Option<Problem> {
    match &view.refused {
        Some(AccountError::Fields(found)) => {
            found.iter().find(|(which, _)| *which == field).map(|(_, problem)| *problem)
        }
        _ => None,
    }
}

/// A field with its label and what is wrong with it.
pub(super) fn input(t: T, view: &AccountView, input: &Input<'_>) -> Markup {
    let name = input.name;
    let problem = problem_of(view, input.field);
    let described = match (problem.is_some(), input.hint.is_empty()) {
        (true, true) => Some(format!("{name}-problem")),
        (true, false) => Some(format!("{name}-problem {name}-hint")),
        (false, false) => Some(format!("{name}-hint")),
        (false, true) => None,
    };
    html! {
        div class="field" {
            label for=(name) {
                (input.label)
                @if input.is_required { span aria-hidden="true" { " *" } }
            }
            input class="input" id=(name) name=(name) type=(input.kind) value=(input.value)
                autocomplete=(input.autocomplete) maxlength="254"
                aria-required=[input.is_required.then_some("true")]
                aria-invalid=[problem.map(|_| "true")]
                aria-describedby=[described];
            @if !input.hint.is_empty() {
                p class="hint" id={ (name) "-hint" } { (input.hint) }
            }
            @if let Some(problem) = problem {
                p class="problem" id={ (name) "-problem" } { (problem_text(t, input.field, problem)) }
            }
        }
    }
}

/// The field for a password: the one so far, or a new one.
pub fn password(t: T, view: &AccountView, is_new: bool) -> Markup {
    let (label, autocomplete, hint) = match is_new {
        true => (t.account_new_password(), "new-password", t.account_password_hint()),
        false => (t.account_password(), "current-password", ""),
    };
    let field = Input {
        field: Field::Password,
        name: "password",
        label,
        kind: "password",
        autocomplete,
        value: "",
        hint,
        is_required: true,
    };
    input(t, view, &field)
}

fn sign_in_name(t: T, view: &AccountView) -> Markup {
    let field = Input {
        field: Field::SignInName,
        name: "name",
        label: t.account_sign_in_name(),
        kind: "text",
        autocomplete: "username",
        value: &view.typed.sign_in_name,
        hint: "",
        is_required: true,
    };
    input(t, view, &field)
}

fn tick(name: &'static str, label: &Markup, is_wrong: bool) -> Markup {
    html! {
        label class="tick" {
            input type="checkbox" name=(name) value="true" aria-invalid=[is_wrong.then_some("true")];
            span { (label) }
        }
    }
}

/// Signs in.
pub fn sign_in_form(t: T, page: &Page, view: &AccountView) -> Markup {
    // Whoever wanted another of the member's pages comes to it.
    let here = page.query("next").unwrap_or(if page.name == "sign-in" { "" } else { &page.path });
    let fields = html! {
        input type="hidden" name="next" value=(here);
        (sign_in_name(t, view))
        (password(t, view, false))
        (tick("remember", &html! { (t.account_remember()) }, false))
    };
    html! {
        (form(t, "sign_in", view, fields, t.account_sign_in()))
        p class="ways" {
            a class="text-link" href=(account_href(t, "register")) { (t.account_register()) }
            a class="text-link" href=(account_href(t, "reset")) { (t.account_forgot()) }
            a class="text-link" href=(t.href("/track")) { (t.track_order()) }
        }
    }
}

/// Opens an account.
pub fn register_form(t: T, view: &AccountView) -> Markup {
    let (typed, text) = (&view.typed, "text");
    let field = |field, name, label, kind, autocomplete, value, hint, is_required| Input {
        field,
        name,
        label,
        kind,
        autocomplete,
        value,
        hint,
        is_required,
    };
    let name = field(Field::Name, "name", t.account_name(), text, "name", &typed.name, "", true);
    let email = t.checkout_email();
    let email = field(Field::Email, "email", email, "email", "email", &typed.email, "", true);
    let (label, hint) = (t.account_mobile(), t.account_mobile_hint());
    let mobile = field(Field::Mobile, "mobile", label, "tel", "tel", &typed.mobile, hint, false);
    let terms = html! {
        (t.account_agree()) " "
        a class="text-link" href=(t.href("/help/terms")) { (t.help_terms()) }
        " · "
        a class="text-link" href=(t.href("/help/privacy")) { (t.help_privacy()) }
    };
    let unread = problem_of(view, Field::Agreed);
    let fields = html! {
        (input(t, view, &name))
        (input(t, view, &email))
        (input(t, view, &mobile))
        (password(t, view, true))
        div class="field" {
            (tick("agreed", &terms, unread.is_some()))
            @if let Some(problem) = unread {
                p class="problem" { (problem_text(t, Field::Agreed, problem)) }
            }
        }
    };
    html! {
        (form(t, "register", view, fields, t.account_register()))
        p class="ways" {
            a class="text-link" href=(account_href(t, "sign-in")) { (t.account_sign_in()) }
        }
    }
}

/// Opens the account of a link.
pub fn verify_form(t: T, view: &AccountView, token: &str) -> Markup {
    let fields = html! {
        p class="muted" { (t.account_verify_text()) }
        input type="hidden" name="token" value=(token);
        (password(t, view, false))
    };
    form(t, "verify", view, fields, t.account_verify())
}

/// Asks for a link that sets the password anew.
pub fn ask_reset_form(t: T, view: &AccountView) -> Markup {
    let fields = html! {
        p class="muted" { (t.account_reset_text()) }
        (sign_in_name(t, view))
    };
    form(t, "ask_reset", view, fields, t.account_send_link())
}

/// Sets the password of a link's account.
pub fn reset_form(t: T, view: &AccountView, token: &str) -> Markup {
    let fields = html! {
        input type="hidden" name="token" value=(token);
        (password(t, view, true))
    };
    form(t, "reset", view, fields, t.account_set_password())
}

/// Changes the password of who is signed in.
pub fn change_form(t: T, view: &AccountView) -> Markup {
    let old = Input {
        field: Field::OldPassword,
        name: "old",
        label: t.account_password(),
        kind: "password",
        autocomplete: "current-password",
        value: "",
        hint: "",
        is_required: true,
    };
    let fields = html! {
        (input(t, view, &old))
        (password(t, view, true))
    };
    form(t, "change_password", view, fields, t.account_set_password())
}
