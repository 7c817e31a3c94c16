//! Two who change the same record, and undo that would overwrite what it does not know.

use domain::{Kind, RecordId};

use super::{Desk, country, record, site};
use crate::error::StoreError;
use crate::tx::Label;

#[tokio::test]
async fn a_change_on_an_old_revision_is_refused() {
    let desk = Desk::new().await;
    let country = country(1);
    desk.add(std::slice::from_ref(&country)).await;
    let seen = desk.workspace().reader().await.expect("a reader").revision(&country.id).await.expect("known").set;
    desk.set(&country, "currency", "UZS").await;
    let mut tx = desk.begin().await;
    match tx.expect_revision(&country.id, &seen).await {
        Err(StoreError::Conflict { id, expected, found }) => {
            assert_eq!((id, expected), (country.id.clone(), seen.clone()), "the conflict names record and revision");
            assert_ne!(found, seen, "and the revision that is there");
        }
        other => panic!("an old revision must be refused: {other:?}"),
    }
    let now = tx.revision(&country.id).await.expect("known");
    tx.expect_revision(&country.id, &now).await.expect("the present revision is taken");
    let nobody = RecordId::fixed(99, 1);
    assert!(
        matches!(tx.expect_revision(&nobody, &now).await, Err(StoreError::NotFound(id)) if id == nobody),
        "a record that is not there is not found"
    );
}

#[tokio::test]
async fn evidence_tags_and_links_of_either_end_move_the_revision() {
    let desk = Desk::new().await;
    let country = country(1);
    let (one, other) = (site(1, &country, "А"), site(2, &country, "Б"));
    desk.add(&[country, one.clone(), other.clone()]).await;
    let revision =
        async |id: &RecordId| desk.workspace().reader().await.expect("a reader").revision(id).await.expect("known").set;
    let (first, second) = (revision(&one.id).await, revision(&other.id).await);
    let mut tx = desk.begin().await;
    tx.link(&other.id, &one.id).await.expect("linked");
    let set = tx.commit().await.expect("committed");
    assert_eq!(set.records.len(), 2, "a link touches both records");
    assert!(revision(&one.id).await != first && revision(&other.id).await != second, "both ends have moved");
    let mut tx = desk.begin().await;
    tx.set_tags(&one.id, &["x".to_owned()]).await.expect("tagged");
    let tagged = tx.commit().await.expect("committed");
    assert_eq!(revision(&one.id).await, tagged.id, "a tag moves the revision");
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let all = reader.revisions(&[one.id.clone(), other.id.clone()]).await.expect("known");
    assert_eq!(all[&one.id], tagged.id, "revisions of several agree with that of one");
    assert_eq!(all[&other.id], set.id, "and know links from the other end");
}

/// Does what another program would do: writes without our log.
async fn behind_our_back(desk: &mut Desk, sql: &'static str) {
    let workspace = desk.workspace.take().expect("open");
    workspace.close().await.expect("closed");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(desk.file());
    let mut connection = sqlx::ConnectOptions::connect(&options).await.expect("connected");
    sqlx::raw_sql(sql).execute(&mut connection).await.expect("written");
    sqlx::Connection::close(connection).await.expect("closed");
    let (opened, _) =
        crate::Workspace::open(&desk.file(), crate::Access::ReadWrite, desk.options()).await.expect("it opens");
    desk.workspace = Some(opened);
}

#[tokio::test]
async fn undo_refuses_to_overwrite_and_names_the_field() {
    let mut desk = Desk::new().await;
    let country = country(1);
    let site = site(1, &country, "Чирчик");
    desk.add(&[country, site.clone()]).await;
    desk.set(&site, "area_ha", "10").await;
    behind_our_back(&mut desk, "UPDATE site SET area_ha = 11").await;
    let before = desk.dump().await;
    match desk.workspace().undo().await {
        Err(StoreError::UndoConflict { table, row, column }) => {
            assert_eq!((table.as_str(), row.as_str()), ("site", site.id.as_str()), "the conflict names the record");
            assert_eq!(column.as_deref(), Some("area_ha"), "and the field");
        }
        other => panic!("undo must not overwrite: {other:?}"),
    }
    assert_eq!(desk.dump().await, before, "nothing was written");
    behind_our_back(&mut desk, "UPDATE site SET area_ha = 10").await;
    desk.workspace().undo().await.expect("the value is as the edit left it").expect("an edit");
    behind_our_back(&mut desk, "DELETE FROM site").await;
    assert!(
        matches!(desk.workspace().undo().await, Err(StoreError::UndoConflict { column: None, .. })),
        "a row that is gone is a conflict of the whole row"
    );
}

#[tokio::test]
async fn undo_of_a_reference_that_leads_nowhere_is_a_conflict() {
    let mut desk = Desk::new().await;
    let (one, other) = (country(1), record(Kind::Country, 2, &[("iso2", "AZ"), ("name_en", "Azerbaijan")]));
    let site = site(1, &one, "Чирчик");
    desk.add(&[one.clone(), other.clone(), site.clone()]).await;
    desk.set(&site, "country", other.id.as_str()).await;
    behind_our_back(
        &mut desk,
        "PRAGMA foreign_keys = OFF; DELETE FROM country WHERE iso2 = 'UZ'; \
         DELETE FROM record WHERE kind = 'country' AND id NOT IN (SELECT id FROM country)",
    )
    .await;
    assert!(
        matches!(desk.workspace().undo().await, Err(StoreError::UndoConflict { column: Some(column), .. }) if column == "country"),
        "the country that the site had is gone"
    );
}

#[tokio::test]
async fn a_clock_that_goes_back_keeps_the_order_of_sets() {
    let desk = Desk::new().await;
    let country = country(1);
    let first = desk.add(std::slice::from_ref(&country)).await;
    desk.now.store(super::NOW - 86_400_000, std::sync::atomic::Ordering::SeqCst);
    let second = desk.set(&country, "currency", "UZS").await;
    assert!(second.id > first.id, "ids sort in the order of the sets: {} {}", first.id, second.id);
    let undone = desk.workspace().undo().await.expect("undone").expect("an edit");
    let wanted = Label { key: "log-test".into(), args: vec![("what".to_owned(), "a test".to_owned())] };
    assert_eq!(undone.label, wanted, "the label is that of the edit");
    let left = desk.workspace().reader().await.expect("a reader").record(&country.id).await.expect("readable");
    assert_eq!(left.and_then(|record| record.text("currency").map(str::to_owned)), None, "the later edit was undone");
}
