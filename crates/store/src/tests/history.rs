//! The history of records, revisions, and who did what.

use domain::{Kind, Record};

use super::{Desk, country, site};
use crate::history::{Operation, Part};
use crate::log::Action;

async fn read(desk: &Desk, record: Option<&Record>) -> crate::history::HistoryPage {
    let mut reader = desk.workspace().reader().await.expect("a reader");
    reader.history(record.map(|record| &record.id), 0, 50).await.expect("a history")
}

#[tokio::test]
async fn the_history_tells_who_did_what_newest_first() {
    let desk = Desk::new().await;
    let country = country(1);
    let site = site(1, &country, "Чирчик");
    let added = desk.add(&[country.clone(), site.clone()]).await;
    desk.workspace().set_author("Борис".to_owned());
    desk.set(&site, "area_ha", "12.5").await;
    let mut tx = desk.begin().await;
    tx.set_tags(&site.id, &["срочно".to_owned()]).await.expect("tagged");
    tx.commit().await.expect("committed");
    desk.workspace().undo().await.expect("undone");

    let page = read(&desk, Some(&site)).await;
    let told: Vec<_> = page.entries.iter().map(|e| (e.action, e.author.as_str(), e.undone)).collect();
    let wanted = [
        (Action::Undo, "Борис", false),
        (Action::Edit, "Борис", true),
        (Action::Edit, "Борис", false),
        (Action::Edit, "Anna", false),
    ];
    assert_eq!(told, wanted, "newest first, with the author of each and what is undone");
    assert_eq!(page.total, 4, "the total counts every entry");
    let tag = &page.entries[1].changes[0];
    assert_eq!((tag.part, tag.what, tag.field.as_deref()), (Part::Tag, Operation::Insert, Some("срочно")), "the tag");
    let area = &page.entries[2].changes[0];
    assert_eq!(
        (area.kind, area.field.as_deref(), area.before.as_deref(), area.after.as_deref()),
        (Some(Kind::Site), Some("area_ha"), None, Some("12.5")),
        "a change tells field, before and after"
    );
    assert_eq!((page.entries[3].change_count, page.entries[3].changes.len()), (1, 1), "only the site's own change");
    assert_eq!(read(&desk, None).await.entries[3].change_count, 2, "the workspace's history has the country too");
    assert_eq!(read(&desk, Some(&country)).await.total, 1, "the country was added and not touched since");

    let mut reader = desk.workspace().reader().await.expect("a reader");
    let revision = reader.revision(&site.id).await.expect("known");
    assert_eq!(revision.created_at.as_deref(), Some(page.entries[3].at.as_str()), "made by the first set");
    assert_eq!(revision.updated_at.as_deref(), Some(page.entries[0].at.as_str()), "an undo is a change too");
    assert_eq!(revision.author.as_deref(), Some("Борис"), "the last who touched it");
    assert_eq!(page.entries[3].set, added.id, "entries bear the ids of their sets");
    assert_eq!(page.entries[3].at, "2026-11-22T10:00:00.001Z".replace("001", &page.entries[3].at[20..23]), "ISO, UTC");
}

#[tokio::test]
async fn a_deleted_record_keeps_its_history() {
    let desk = Desk::new().await;
    let country = country(1);
    desk.add(std::slice::from_ref(&country)).await;
    let mut tx = desk.begin().await;
    tx.delete(&country.id).await.expect("deleted");
    tx.commit().await.expect("committed");
    let page = read(&desk, Some(&country)).await;
    assert_eq!(page.entries[0].changes[0].what, Operation::Delete, "the deletion is told");
    assert_eq!(page.entries[0].changes[0].kind, Some(Kind::Country), "with the kind of what is gone");
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let skipped = reader.history(Some(&country.id), 1, 1).await.expect("a page");
    assert_eq!(skipped.entries[0].changes[0].what, Operation::Insert, "pages go back in time");
}
