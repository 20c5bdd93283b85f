//! Presale 預售: what of an order is paid when, and which part of it a payment is. Presales that were stored
//! before could not be ordered; they say from now on what the deposit is, and their dates.

use super::{bigint, flag, nullable, references, text};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbErr};
use serde_json::{Value, json};

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(order_presales()).await?;
        let mut part = text("part");
        part.default("whole");
        manager.alter_table(Table::alter().table("payments").add_column(part).take()).await?;
        widen_rules(manager).await
    }
}

/// The terms of an order in presale, frozen.
fn order_presales() -> TableCreateStatement {
    let mut key = ColumnDef::new("order_id");
    key.big_integer().not_null().primary_key();
    let mut statement = Table::create();
    statement.table("order_presales").col(key);
    let amounts = ["deposit", "worth", "balance"];
    for column in amounts.into_iter().chain(["balance_from", "balance_until", "ships_from"]) {
        statement.col(bigint(column));
    }
    statement
        .col(flag("refunds_deposit"))
        // When the buyer was told that the balance can be paid.
        .col(nullable("told_at"))
        .foreign_key(
            references("order_presales", "order_id", "orders").on_delete(ForeignKeyAction::Cascade),
        );
    for amount in amounts {
        let name = format!("ck_order_presales__{amount}");
        statement.check((name, Expr::col(amount).gte(0)));
    }
    statement
}

/// A presale was only its cut: a deposit of 100 minor units, a week for the balance from when it ends, and
/// the goods a week after that, until somebody says otherwise. One without an end ends in 1970: nobody can
/// order it before staff have given it dates.
async fn widen_rules(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut select = Query::select();
    select.columns(["id", "rule"]).from("promotions").and_where(Expr::col("kind").eq("presale"));
    for row in manager.get_connection().query_all(&select).await? {
        let (id, rule): (i64, String) = (row.try_get("", "id")?, row.try_get("", "rule")?);
        let Some((rule, until)) = widened(&rule) else { continue };
        let mut update = Query::update();
        update
            .table("promotions")
            .values([("rule", rule.into()), ("ends_at", until.into())])
            .and_where(Expr::col("id").eq(id));
        manager.execute(update).await?;
    }
    Ok(())
}

/// The rule as it is read now, and its end.
fn widened(rule: &str) -> Option<(String, i64)> {
    let mut rule: Value = serde_json::from_str(rule).ok()?;
    let until = rule.get("window").and_then(|window| window.get("until")?.as_i64());
    let presale = rule.get_mut("kind")?.get_mut("Presale")?;
    if presale.get("cut").is_some() {
        return None;
    }
    let end = until.unwrap_or(0);
    *presale = json!({
        "cut": presale.take(), "deposit": 100, "worth": 100,
        "balance_from": end, "balance_until": end + 7 * DAY_MS, "ships_from": end + 14 * DAY_MS,
    });
    if until.is_none() {
        rule["window"] = json!({ "from": null, "until": end });
    }
    Some((rule.to_string(), end))
}

#[cfg(test)]
mod tests {
    use super::widened;
    use domain::money::Money;
    use domain::pricing::cut::Cut;
    use domain::pricing::rule::{Rule, RuleKind, RuleSet};
    use domain::pricing::validate::validate;
    use domain::time::{DAY_MS, Timestamp};

    #[test]
    fn a_rule_of_before_reads_again() {
        let windows =
            [r#""window":{"from":5,"until":10},"#, r#""window":{"from":5,"until":null},"#, ""];
        for (window, end) in windows.into_iter().zip([10, 0, 0]) {
            let old = format!(
                r#"{{"id":1,{window}"scope":"All","kind":{{"Presale":{{"Percent":1200}}}}}}"#
            );
            let (new, until) = widened(&old).unwrap();
            assert_eq!(until, end);
            let rule: Rule = serde_json::from_str(&new).unwrap();
            let RuleKind::Presale(presale) = rule.kind else { panic!("{rule:?}") };
            assert_eq!((presale.cut, presale.deposit), (Cut::Percent(1_200), Money(100)));
            assert_eq!(presale.balance_until, Timestamp(end + 7 * DAY_MS));
            assert_eq!(rule.window.until, Some(Timestamp(end)));
            validate(&RuleSet { rules: vec![rule], ..RuleSet::default() }).unwrap();
            assert_eq!(widened(&new), None, "once");
        }
    }
}
