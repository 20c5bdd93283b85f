//! Promotions in files: read, judged, brought in.

use anyhow::Context;
use domain::pricing::validate::RuleError;
use domain::promotion::PromotionDraft;
use serde_json::Value;
use service::Shop;
use service::staff_promotions::{self, PromotionDraftError};
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

pub(super) async fn validate(shop: &Shop, file: &Path) -> anyhow::Result<ExitCode> {
    Ok(match judged(shop, file).await? {
        Some(drafts) => {
            println!("{} promotions can be imported", drafts.len());
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    })
}

pub(super) async fn import(shop: &Shop, file: &Path) -> anyhow::Result<ExitCode> {
    let Some(drafts) = judged(shop, file).await? else { return Ok(ExitCode::FAILURE) };
    staff_promotions::import(shop, &drafts).await.context("the promotions could not be saved")?;
    println!("{} promotions saved", drafts.len());
    Ok(ExitCode::SUCCESS)
}

/// The drafts of a file; `None`, and a line for each fault, when they can't be saved.
async fn judged(shop: &Shop, file: &Path) -> anyhow::Result<Option<Vec<PromotionDraft>>> {
    let text = read(file).with_context(|| format!("{} can't be read", file.display()))?;
    let value: Value = serde_json::from_str(&text).context("that is no JSON")?;
    let values = match value {
        Value::Array(values) => values,
        other => vec![other],
    };
    let (mut drafts, mut faults) = (Vec::new(), Vec::new());
    for (value, number) in values.into_iter().zip(1..) {
        let name = name_of(&value, number);
        match serde_path_to_error::deserialize::<_, PromotionDraft>(value) {
            Ok(draft) => drafts.push(draft),
            Err(error) => faults.push(format!("{name}\t{}\t{}", error.path(), error.inner())),
        }
    }
    if faults.is_empty() {
        let found = staff_promotions::faults(shop, &drafts).await;
        faults = found.iter().flat_map(|(code, error)| lines(code, error)).collect();
    }
    for fault in &faults {
        println!("{fault}");
    }
    Ok(faults.is_empty().then_some(drafts))
}

fn read(file: &Path) -> std::io::Result<String> {
    if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(file)
}

/// What a draft that can't be read is called: its code, or its place in the file.
fn name_of(value: &Value, number: usize) -> String {
    let code = value.get("code").and_then(Value::as_str);
    code.map_or_else(|| format!("#{number}"), str::to_owned)
}

/// A line for each fault: code, field, what is wrong.
fn lines(code: &str, error: &PromotionDraftError) -> Vec<String> {
    match error {
        PromotionDraftError::Rule(errors) => {
            let line = |RuleError { field, fault, .. }: &RuleError| {
                format!("{code}\trule.{field}\t{fault:?}")
            };
            errors.iter().map(line).collect()
        }
        other => vec![format!("{}\t{}\t{other}", code_of(other), field_of(other))],
    }
}

fn code_of(error: &PromotionDraftError) -> &str {
    match error {
        PromotionDraftError::Code { code }
        | PromotionDraftError::DuplicateCode { code }
        | PromotionDraftError::Allotments { code }
        | PromotionDraftError::AllotmentSold { code, .. }
        | PromotionDraftError::NotACoupon { code }
        | PromotionDraftError::UnknownCoupon { code, .. } => code,
        PromotionDraftError::Rule(_) | PromotionDraftError::Store(_) => "",
    }
}

const fn field_of(error: &PromotionDraftError) -> &'static str {
    match error {
        PromotionDraftError::Code { .. } | PromotionDraftError::DuplicateCode { .. } => "code",
        PromotionDraftError::Rule(_) => "rule",
        PromotionDraftError::Allotments { .. } | PromotionDraftError::AllotmentSold { .. } => {
            "allotments"
        }
        PromotionDraftError::NotACoupon { .. } | PromotionDraftError::UnknownCoupon { .. } => {
            "stacks_with"
        }
        PromotionDraftError::Store(_) => "",
    }
}
