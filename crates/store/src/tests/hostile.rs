//! A file from elsewhere holds what it likes: each bad value is an error that names it, never a panic.

use domain::{Kind, RecordId};
use sqlx::AssertSqlSafe;

use super::{Desk, country, record, site};
use crate::error::StoreError;

/// Runs SQL on the closed file as another program would, checks of the schema off.
async fn tamper(desk: &mut Desk, sql: &str) {
    desk.workspace.take().expect("open").close().await.expect("closed");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(desk.file()).foreign_keys(false);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.expect("connected");
    let script = format!("PRAGMA ignore_check_constraints = ON; {sql}");
    sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut connection).await.expect("tampered");
    sqlx::Connection::close(connection).await.expect("closed");
    let (opened, _) =
        crate::Workspace::open(&desk.file(), crate::Access::ReadWrite, desk.options()).await.expect("it opens");
    desk.workspace = Some(opened);
}

#[tokio::test]
async fn bad_values_are_named() {
    let cases = [
        ("UPDATE site SET readiness = 'finished'", "readiness"),
        ("UPDATE site SET readiness = 'READY'", "readiness"),
        ("UPDATE site SET vacant_since = '2026-02-30'", "vacant_since"),
        ("UPDATE site SET vacant_since = '26-1-1'", "vacant_since"),
        ("UPDATE site SET area_ha = 9e999", "area_ha"),
        ("UPDATE site SET price = '1,5', price_currency = 'USD'", "price"),
        ("UPDATE site SET price = '1.5', price_currency = 'XXX'", "price"),
        ("UPDATE site SET remediation_cost_currency = 'USD'", "remediation_cost"),
        ("UPDATE site SET country = 'nobody'", "country"),
        ("UPDATE site SET name_ru = CAST(x'ff00fe' AS TEXT)", "name_ru"),
        ("UPDATE record SET confidentiality = 'secret' WHERE kind = 'site'", "confidentiality"),
        ("UPDATE record SET illustrative = 7 WHERE kind = 'site'", "illustrative"),
    ];
    for (sql, column) in cases {
        let mut desk = Desk::new().await;
        let country = country(1);
        let site = site(1, &country, "Чирчик");
        desk.add(&[country, site.clone()]).await;
        tamper(&mut desk, sql).await;
        let mut reader = desk.workspace().reader().await.expect("a reader");
        match reader.record(&site.id).await {
            Err(StoreError::Damaged(detail)) => {
                assert!(detail.contains(column), "{sql}: the error must name the column: {detail}");
                assert!(detail.contains(site.id.as_str()), "{sql}: the error must name the row: {detail}");
            }
            other => panic!("{sql} must be an error: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_tampered_log_or_index_is_an_error_and_not_a_panic() {
    let cases = [
        "UPDATE change SET before = '[', after = '[' WHERE op = 'update'",
        "UPDATE change SET before = '{\"x; DROP TABLE site\":1}' WHERE op = 'update'",
        "UPDATE change SET before = '{\"area_ha\":{\"r\":\"x\"}}' WHERE op = 'update'",
        "UPDATE change SET tbl = 'sqlite_schema'",
        "UPDATE change SET tbl = 'site; DROP TABLE site'",
        "UPDATE change_set SET label_args = '{}'",
    ];
    for sql in cases {
        let mut desk = Desk::new().await;
        let country = country(1);
        let site = site(1, &country, "Чирчик");
        desk.add(&[country, site.clone()]).await;
        desk.set(&site, "area_ha", "12.5").await;
        tamper(&mut desk, sql).await;
        let before = desk.dump().await;
        assert!(matches!(desk.workspace().undo().await, Err(StoreError::Damaged(_))), "{sql}: undo must say so");
        assert_eq!(desk.dump().await, before, "{sql}: nothing was written");
        let mut reader = desk.workspace().reader().await.expect("a reader");
        assert!(matches!(reader.history(None, 0, 10).await, Err(StoreError::Damaged(_))), "{sql}: history must say so");
    }
    let mut desk = Desk::new().await;
    desk.add(&[country(1)]).await;
    tamper(
        &mut desk,
        "INSERT INTO change_set SELECT 'zzz', at, author, device, label, label_args, 'edit', NULL FROM change_set",
    )
    .await;
    let begun = desk.workspace().begin(super::label("log-test")).await;
    assert!(matches!(begun.map(|_| ()), Err(StoreError::Damaged(_))), "a set id that is no clock is said");
}

#[tokio::test]
async fn rows_without_their_other_half_are_not_records() {
    let mut desk = Desk::new().await;
    let country = country(1);
    let site = site(1, &country, "Чирчик");
    desk.add(&[country, site.clone()]).await;
    tamper(
        &mut desk,
        "DELETE FROM site; INSERT INTO record VALUES ('0191ba54-b800-7fff-8000-000000000000', 'dragon', 'public', 0)",
    )
    .await;
    let mut reader = desk.workspace().reader().await.expect("a reader");
    assert_eq!(reader.record(&site.id).await.expect("readable"), None, "a record without values is none");
    let dragon: RecordId = "0191ba54-b800-7fff-8000-000000000000".parse().expect("an id");
    assert!(matches!(reader.record(&dragon).await, Err(StoreError::Damaged(_))), "an unknown kind is said");
    assert!(reader.titles(&[site.id], "ru").await.expect("readable").is_empty(), "nor has it a title");
}

#[tokio::test]
async fn hostile_text_is_text() {
    let desk = Desk::new().await;
    let text = "'; DROP TABLE site; -- \" {\"r\":\"1\"} \u{202e} %s \\";
    let source = record(Kind::Source, 1, &[("title", text), ("note", text)]);
    desk.add(std::slice::from_ref(&source)).await;
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let read = reader.record(&source.id).await.expect("readable").expect("it is there");
    assert_eq!(read.text("title"), Some(text.trim()), "text comes back as it was given");
}
