//! The form of what a member tells of themselves, as markup.

use crate::account::api::AccountView;
use crate::account::forms::{Input, form, input, problem_of};
use crate::account::words::problem_text;
use crate::i18n::T;
use crate::shop_info::Shopfront;
use domain::account::birthday::{Birthday, BirthdayForm};
use domain::account::{Field, ProfileView};
use maud::{Markup, html};

/// The form; what came back stands in it as it was typed.
pub fn profile_form(t: T, shop: Shopfront, view: &AccountView, profile: &ProfileView) -> Markup {
    let is_back = view.refused.is_some();
    let name = if is_back { &view.typed.name } else { &profile.name };
    let birth = if is_back {
        view.typed.birth.clone()
    } else {
        profile.birthday.map(typed).unwrap_or_default()
    };
    let field = Input {
        field: Field::Name,
        name: "name",
        label: t.account_name(),
        kind: "text",
        autocomplete: "nickname",
        value: name,
        hint: "",
        is_required: true,
    };
    let fields = html! {
        (input(t, view, &field))
        @match (profile.changes_from, profile.birthday) {
            (Some(from), Some(birthday)) if problem_of(view, Field::Birthday).is_none() => {
                div class="field" {
                    span class="label" { (t.profile_birthday()) }
                    p class="num" { (birthday.year) "-" (two(birthday.month)) "-" (two(birthday.day)) }
                    p class="hint" { (t.profile_changes_from(t.date(from, shop.utc_offset_minutes()))) }
                }
            },
            _ => { (birthday_fields(t, view, &birth)) },
        }
    };
    form(t, "save_profile", view, fields, t.profile_save())
}

fn two(number: u32) -> String {
    format!("{number:02}")
}

fn typed(birthday: Birthday) -> BirthdayForm {
    BirthdayForm {
        year: birthday.year.to_string(),
        month: birthday.month.to_string(),
        day: birthday.day.to_string(),
    }
}

/// Year, month and day, with what is wrong with them together.
fn birthday_fields(t: T, view: &AccountView, birth: &BirthdayForm) -> Markup {
    let problem = problem_of(view, Field::Birthday);
    let parts = [
        ("birth_year", t.profile_year(), "bday-year", 4, &birth.year),
        ("birth_month", t.profile_month(), "bday-month", 2, &birth.month),
        ("birth_day", t.profile_day(), "bday-day", 2, &birth.day),
    ];
    let described =
        if problem.is_some() { "birthday-problem birthday-hint" } else { "birthday-hint" };
    html! {
        fieldset class="field birthday" aria-describedby=(described) {
            legend class="label" { (t.profile_birthday()) }
            div class="parts" {
                @for (name, label, autocomplete, most, value) in parts {
                    label {
                        span class="small muted" { (label) }
                        input class="input num" name=(name) inputmode="numeric" maxlength=(most) size=(most)
                            autocomplete=(autocomplete) value=(value)
                            aria-invalid=[problem.is_some().then_some("true")];
                    }
                }
            }
            p class="hint" id="birthday-hint" { (t.profile_birthday_hint()) }
            @if let Some(problem) = problem {
                p class="problem" id="birthday-problem" { (problem_text(t, Field::Birthday, problem)) }
            }
        }
    }
}
