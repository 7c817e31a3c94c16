//! Deleting: what belongs to a record goes with it, other references become unknown, undo brings all back.

use domain::{Evidence, Kind, Method, Record, ValueState};

use super::{Desk, country, record, site};

async fn record_of(desk: &Desk, record: &Record) -> Option<Record> {
    desk.workspace().reader().await.expect("a reader").record(&record.id).await.expect("readable")
}

#[tokio::test]
async fn what_belongs_goes_along_and_comes_back() {
    let mut desk = Desk::new().await;
    let country = country(1);
    let source = record(Kind::Source, 1, &[("title", "Закон")]);
    let (whole, part) = (site(1, &country, "Целое"), site(2, &country, "Часть"));
    let mut part = part;
    part.values.insert("part_of", domain::Value::Ref(whole.id.clone()));
    let fact = record(
        Kind::Fact,
        1,
        &[
            ("scope", country.id.as_str()),
            ("indicator", "tax"),
            ("value_kind", "brackets"),
            ("source", source.id.as_str()),
        ],
    );
    let bracket = record(Kind::Bracket, 1, &[("fact", fact.id.as_str()), ("lower", "5 USD")]);
    desk.add(&[country.clone(), source.clone(), whole.clone(), part.clone(), fact.clone(), bracket.clone()]).await;
    let mut tx = desk.begin().await;
    let evidence = Evidence {
        field: "area_ha".to_owned(),
        state: ValueState::Known,
        low: Some(0.1 + 0.2),
        high: None,
        source: Some(source.id.clone()),
        as_of: None,
        method: Some(Method::Stated),
        confidence: Some('C'),
        note: None,
    };
    tx.set_evidence(&whole.id, &evidence).await.expect("evidence");
    tx.set_tags(&country.id, &["партнёр".to_owned()]).await.expect("tagged");
    tx.link(&country.id, &part.id).await.expect("linked");
    tx.commit().await.expect("committed");
    let before = desk.dump().await;

    let mut tx = desk.begin().await;
    tx.delete(&country.id).await.expect("deleted");
    let set = tx.commit().await.expect("committed");
    assert_eq!(record_of(&desk, &country).await, None, "the country is gone");
    assert_eq!(record_of(&desk, &fact).await, None, "a fact belongs to its scope");
    assert_eq!(record_of(&desk, &bracket).await, None, "a bracket belongs to its fact");
    let left = record_of(&desk, &whole).await.expect("a site stays");
    assert_eq!(left.reference("country"), None, "its country is unknown now");
    let named: Vec<Kind> = set.records.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(
        named,
        [Kind::Country, Kind::Fact, Kind::Bracket, Kind::Site, Kind::Site],
        "the set names all it touched, also what is gone"
    );
    assert_eq!(desk.count("SELECT count(*) FROM record").await, 3, "no row of `record` is left without its values");
    let order =
        "SELECT (SELECT min(seq) FROM change WHERE tbl = 'record' AND op = 'delete' AND record_id = (SELECT id FROM
                 (SELECT record_id AS id FROM change WHERE tbl = 'bracket' AND op = 'delete')))
               < (SELECT min(seq) FROM change WHERE tbl = 'country' AND op = 'delete')";
    assert_eq!(desk.count(order).await, 1, "the log holds the child before the parent");

    let mut tx = desk.begin().await;
    tx.delete(&source.id).await.expect("deleted");
    tx.commit().await.expect("committed");
    let kept = desk.workspace().reader().await.expect("a reader").evidence(&whole.id).await.expect("readable");
    assert_eq!((kept.len(), kept[0].source.clone()), (1, None), "evidence outlives its source");
    desk.reopen().await;
    desk.workspace().undo().await.expect("undone").expect("an edit");
    desk.workspace().undo().await.expect("undone").expect("an edit");
    assert_eq!(desk.dump().await, before, "both deletions are undone to the byte");
}
