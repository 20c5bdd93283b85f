//! Groups of buyers 拼團: the groups, who is in them by which order, and which one a cart is to join.
//! Group buys that were stored before say from now on how many buyers they want, and for how long.

use super::{bigint, id, index, references, text, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbErr};
use serde_json::{Value, json};

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [groups(), group_members(), cart_groups()] {
            manager.create_table(table).await?;
        }
        manager.create_index(unique("groups", &["token"])).await?;
        manager.create_index(unique("group_members", &["order_id"])).await?;
        manager.create_index(unique("group_members", &["group_id", "buyer"])).await?;
        for columns in [&["promotion_id", "product_id", "state"][..], &["state", "closes_at"]] {
            manager.create_index(index("groups", columns)).await?;
        }
        widen_rules(manager).await
    }
}

fn table(name: &'static str, columns: impl IntoIterator<Item = ColumnDef>) -> TableCreateStatement {
    let mut statement = Table::create();
    statement.table(name);
    for column in columns {
        statement.col(column);
    }
    statement
}

/// No foreign key to the product, so that a group outlives what it bought.
fn groups() -> TableCreateStatement {
    let head = [id(), text("token")];
    let rest = ["promotion_id", "product_id", "seats", "taken", "opened_at", "closes_at"];
    let columns = head.into_iter().chain(rest.map(bigint)).chain([text("state")]);
    let (seats, taken) = (|| Expr::col("seats"), || Expr::col("taken"));
    let mut statement = table("groups", columns);
    statement
        .foreign_key(&mut references("groups", "promotion_id", "promotions"))
        .check(("ck_groups__seats", seats().gte(1)))
        .check(("ck_groups__taken", taken().gte(0).and(taken().lte(seats()))));
    statement
}

fn group_members() -> TableCreateStatement {
    let columns = [id(), bigint("group_id"), bigint("order_id")];
    let columns = columns.into_iter().chain([text("buyer"), text("name"), bigint("joined_at")]);
    let mut statement = table("group_members", columns);
    statement
        .foreign_key(&mut belongs_to("group_members", "group_id", "groups"))
        .foreign_key(&mut belongs_to("group_members", "order_id", "orders"));
    statement
}

fn cart_groups() -> TableCreateStatement {
    let mut key = Index::create();
    key.name("cart_groups_pkey").col("cart_id").col("promotion_id");
    let mut statement = table("cart_groups", ["cart_id", "promotion_id", "group_id"].map(bigint));
    statement
        .primary_key(&mut key)
        .foreign_key(&mut belongs_to("cart_groups", "cart_id", "carts"))
        .foreign_key(&mut belongs_to("cart_groups", "promotion_id", "promotions"))
        .foreign_key(&mut belongs_to("cart_groups", "group_id", "groups"));
    statement
}

/// Deleted with what it belongs to.
fn belongs_to(
    table: &'static str,
    column: &'static str,
    parent: &'static str,
) -> ForeignKeyCreateStatement {
    references(table, column, parent).on_delete(ForeignKeyAction::Cascade).take()
}

/// A group buy was only its cut: 3 buyers within a day, until somebody says otherwise.
async fn widen_rules(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut select = Query::select();
    select.columns(["id", "rule"]).from("promotions").and_where(Expr::col("kind").eq("group"));
    for row in manager.get_connection().query_all(&select).await? {
        let (id, rule): (i64, String) = (row.try_get("", "id")?, row.try_get("", "rule")?);
        let Some(rule) = widened(&rule) else { continue };
        let mut update = Query::update();
        update.table("promotions").value("rule", rule).and_where(Expr::col("id").eq(id));
        manager.execute(update).await?;
    }
    Ok(())
}

fn widened(rule: &str) -> Option<String> {
    let mut rule: Value = serde_json::from_str(rule).ok()?;
    let group = rule.get_mut("kind")?.get_mut("Group")?;
    if group.get("cut").is_some() {
        return None;
    }
    *group = json!({ "cut": group.take(), "seats": 3, "hours": 24 });
    Some(rule.to_string())
}

#[cfg(test)]
mod tests {
    use super::widened;
    use domain::pricing::cut::Cut;
    use domain::pricing::rule::{GroupBuy, Rule, RuleKind};

    #[test]
    fn a_rule_of_before_reads_again() {
        let old = r#"{"id":1,"scope":"All","kind":{"Group":{"Percent":2000}}}"#;
        let new = widened(old).unwrap();
        let rule: Rule = serde_json::from_str(&new).unwrap();
        let group = GroupBuy { cut: Cut::Percent(2_000), seats: 3, hours: 24 };
        assert_eq!(rule.kind, RuleKind::Group(group));
        assert_eq!(widened(&new), None, "once");
    }
}
