//! Undo and redo one by one, the log's exactness, and what ends them.

use domain::{Kind, Value};
use sqlx::Row;

use super::{Desk, country, label, record, site};
use crate::check::is_exact;
use crate::log::{LogValue, read_columns};

#[tokio::test]
async fn numbers_come_back_from_the_log_bit_by_bit() {
    let desk = Desk::new().await;
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let mut bits = 1u64;
    let mut tried = 0;
    while tried < 5_000 {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // A random mantissa with an exponent of ten from -24 to 24.
        let mantissa = 1.0 + (bits >> 12) as f64 / (1u64 << 52) as f64;
        let number = mantissa * 10f64.powi((bits % 49) as i32 - 24) * if bits & 64 == 0 { 1.0 } else { -1.0 };
        if !is_exact(number) {
            continue;
        }
        tried += 1;
        let row = sqlx::query("SELECT '{\"x\":{\"r\":\"' || printf('%!.17g', ?1) || '\"}}'").bind(number);
        let text: String = row.fetch_one(&mut *reader).await.expect("a number as text").get(0);
        let read = read_columns(&text).expect("what the triggers write is read");
        assert_eq!(read[0].1, LogValue::Real(number), "{number:e} must come back exactly from {text}");
    }
}

#[tokio::test]
async fn undo_and_redo_step_through_edits_in_order() {
    let mut desk = Desk::new().await;
    let country = country(1);
    let site = site(1, &country, "Чирчик");
    desk.add(&[country.clone(), site.clone()]).await;
    for area in ["10", "20", "30"] {
        desk.set(&site, "area_ha", area).await;
    }
    let area = async |desk: &Desk| {
        let mut reader = desk.workspace().reader().await.expect("a reader");
        reader.record(&site.id).await.expect("readable").and_then(|record| record.number("area_ha"))
    };
    desk.workspace().undo().await.expect("undone").expect("there is an edit");
    assert_eq!(area(&desk).await, Some(20.0), "the newest edit is undone first");
    desk.reopen().await;
    desk.workspace().undo().await.expect("undone").expect("there is an edit");
    assert_eq!(area(&desk).await, Some(10.0), "undo goes on after the workspace was closed");
    desk.workspace().redo().await.expect("redone").expect("there is an undone edit");
    assert_eq!(area(&desk).await, Some(20.0), "redo takes the edit that was undone last");

    desk.set(&site, "area_ha", "77").await;
    assert_eq!(desk.workspace().can_redo().await.expect("asked"), None, "a new edit ends redo");
    assert_eq!(desk.workspace().redo().await.expect("asked"), None, "a new edit ends redo");
    for wanted in [Some(20.0), Some(10.0), None] {
        let undone = desk.workspace().undo().await.expect("undone").expect("there is an edit");
        assert_eq!(undone.label, label("log-test"), "the label is that of the edit");
        assert_eq!(area(&desk).await, wanted, "undo goes on with the edits that are not undone");
    }
    desk.workspace().undo().await.expect("undone").expect("the first edit is left");
    assert_eq!(area(&desk).await, None, "the records are gone");
    assert_eq!(desk.count("SELECT count(*) FROM record").await, 0, "undoing the first edit leaves nothing");
    assert_eq!(desk.workspace().can_undo().await.expect("asked"), None, "nothing is left to undo");
    assert_eq!(desk.workspace().can_redo().await.expect("asked"), Some(label("log-test")), "four edits are undone");
}

#[tokio::test]
async fn a_barrier_stops_undo_and_an_empty_set_is_not_written() {
    let desk = Desk::new().await;
    let country = country(1);
    desk.add(std::slice::from_ref(&country)).await;
    desk.set(&country, "currency", "UZS").await;
    desk.workspace().undo().await.expect("undone").expect("there is an edit");
    desk.workspace().barrier(label("log-migration")).await.expect("a barrier");
    assert_eq!(desk.workspace().undo().await.expect("asked"), None, "undo stops at the barrier");
    assert_eq!(desk.workspace().redo().await.expect("asked"), None, "redo does not cross it either");

    let sets = desk.count("SELECT count(*) FROM change_set").await;
    let set = desk.set(&country, "iso2", "UZ").await;
    assert!(set.records.is_empty(), "the value is as it was, so no record changed");
    assert_eq!(desk.count("SELECT count(*) FROM change_set").await, sets, "a set without changes is not written");
}

#[tokio::test]
async fn a_dropped_action_leaves_nothing() {
    let desk = Desk::new().await;
    let before = desk.dump().await;
    let mut tx = desk.begin().await;
    tx.insert(&country(1)).await.expect("inserted");
    drop(tx);
    let mut tx = desk.begin().await;
    tx.insert_many(&[country(2)]).await.expect("inserted");
    drop(tx);
    assert_eq!(desk.dump().await, before, "an action without commit has never been");
    assert_eq!(desk.count("SELECT count(*) FROM change").await, 0, "nor does the log know of it");
    desk.add(&[country(3)]).await;
    assert_eq!(desk.count("SELECT count(*) FROM change").await, 2, "the next action is logged as ever");
}

#[tokio::test]
async fn the_log_holds_changed_columns_only_and_sets_sort_by_time() {
    let desk = Desk::new().await;
    let source = record(Kind::Source, 1, &[("title", "Закон"), ("number", "12")]);
    desk.add(std::slice::from_ref(&source)).await;
    let number = source.kind.def().field("number").expect("a field");
    let title = source.kind.def().field("title").expect("a field");
    let mut tx = desk.begin().await;
    let same = Value::Text("Закон".to_owned());
    tx.update(&source.id, &[(number, None), (title, Some(same))]).await.expect("updated");
    let second = tx.commit().await.expect("committed");

    let mut reader = desk.workspace().reader().await.expect("a reader");
    let row = sqlx::query("SELECT tbl, before, after FROM change WHERE op = 'update'");
    let row = row.fetch_one(&mut *reader).await.expect("one update is logged");
    let logged = [0, 1, 2].map(|index| row.get::<String, _>(index));
    assert_eq!(logged, ["source", "{\"number\":\"12\"}", "{\"number\":null}"], "only the changed column is logged");
    let rows = sqlx::query("SELECT id FROM change_set ORDER BY id").fetch_all(&mut *reader).await.expect("sets");
    assert_eq!(rows[1].get::<String, _>(0), second.id, "ids sort in the order of the sets");
}
