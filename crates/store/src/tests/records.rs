//! Adding and changing: what the store refuses, and that everything comes back as it was given.

use domain::{Evidence, FieldProblem, Kind, Method, ProblemCode, RecordId, Value, ValueState};

use super::{Desk, country, record, site};
use crate::error::StoreError;

fn codes(result: Result<(), StoreError>) -> Vec<(String, ProblemCode)> {
    match result {
        Err(StoreError::Invalid(problems)) => {
            problems.into_iter().map(|FieldProblem { field, code, .. }| (field, code)).collect()
        }
        other => panic!("a bad record must be refused: {other:?}"),
    }
}

fn named(list: &[(&str, ProblemCode)]) -> Vec<(String, ProblemCode)> {
    list.iter().map(|(field, code)| ((*field).to_owned(), *code)).collect()
}

#[tokio::test]
async fn every_type_of_value_comes_back() {
    let desk = Desk::new().await;
    let country = country(1);
    let mut full = record(
        Kind::Site,
        1,
        &[
            ("name_zh", "霍尔果斯"),
            ("country", country.id.as_str()),
            ("description", "one\ntwo"),
            ("readiness", "ready"),
            ("coordinate_x", "-69.123456789012345"),
            ("price", "0.0450 USD"),
            ("remediation_cost", "30000000000.01 RUB"),
            ("pollutants", "lead\nмышьяк"),
            ("vacant_since", "1991-12-26"),
            ("area_ha", "0"),
        ],
    );
    full.confidentiality = domain::Confidentiality::Restricted;
    full.illustrative = true;
    let session = record(Kind::Session, 1, &[("title_en", "Panel"), ("starts_at", "09:30")]);
    let run = record(Kind::RunItem, 1, &[("session", session.id.as_str()), ("position", "3"), ("title_ru", "Слово")]);
    let park =
        record(Kind::Park, 1, &[("name_en", "P"), ("country", country.id.as_str()), ("road", "yes"), ("rail", "no")]);
    let all = [country, full, session, run, park];
    desk.add(&all).await;
    let mut reader = desk.workspace().reader().await.expect("a reader");
    for given in &all {
        let read = reader.record(&given.id).await.expect("readable");
        assert_eq!(read.as_ref(), Some(given), "the {} must come back as it was given", given.kind);
    }
    let ids: Vec<RecordId> = all.iter().rev().map(|record| record.id.clone()).collect();
    let order: Vec<RecordId> = reader.records(&ids).await.expect("readable").into_iter().map(|r| r.id).collect();
    assert_eq!(order, ids, "records come in the order that they are asked for");
    assert_eq!(reader.counts().await.expect("counted")[&Kind::Site], 1, "one site");
    assert_eq!(reader.all(Kind::Park).await.expect("read"), [all[4].clone()], "all parks");
    let children = reader.children(Kind::RunItem, "session", &all[2].id).await.expect("read");
    assert_eq!(children, [all[3].clone()], "the item refers to the session");
    assert!(reader.children(Kind::RunItem, "title_en", &all[2].id).await.is_err(), "a title is no reference");
}

#[tokio::test]
async fn bad_records_are_refused_with_their_fields_and_nothing_is_written() {
    let desk = Desk::new().await;
    let country = country(1);
    desk.add(std::slice::from_ref(&country)).await;
    let before = desk.dump().await;
    let nobody = RecordId::fixed(99, 9);
    let mut tx = desk.begin().await;

    let mut bad = site(1, &country, "А");
    bad.values.clear();
    let wanted = named(&[("country", ProblemCode::Required), ("name_en", ProblemCode::Required)]);
    assert_eq!(codes(tx.insert(&bad).await), wanted, "country and a name in some language are required");

    let mut bad = site(1, &country, "А");
    bad.values.insert("country", Value::Ref(nobody.clone()));
    bad.values.insert("zone", Value::Ref(country.id.clone()));
    bad.values.insert("area_ha", Value::Number(f64::NAN));
    bad.values.insert("port_km", Value::Number(-1.0));
    bad.values.insert("border_km", Value::Number(1e300));
    bad.values.insert("address", Value::Text("a\0b".to_owned()));
    bad.values.insert("rent", Value::Flag(true));
    let mut found = codes(tx.insert(&bad).await);
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let wanted = named(&[
        ("address", ProblemCode::ControlCharacter),
        ("area_ha", ProblemCode::NotANumber),
        ("border_km", ProblemCode::OutOfRange),
        ("country", ProblemCode::NoSuchRecord),
        ("port_km", ProblemCode::OutOfRange),
        ("rent", ProblemCode::NotMoney),
        ("zone", ProblemCode::WrongKind),
    ]);
    assert_eq!(found, wanted, "every bad field is named");
    let many = tx.insert_many(&[site(2, &country, "Б"), bad]).await;
    assert_eq!(codes(many).len(), 7, "a batch is refused for one bad record");
    assert_eq!(codes(tx.insert(&country).await), named(&[("id", ProblemCode::NotAnId)]), "an id is taken once");
    tx.commit().await.expect("nothing to write");
    assert_eq!(desk.dump().await, before, "nothing was written");
}

#[tokio::test]
async fn nothing_is_part_of_itself() {
    let desk = Desk::new().await;
    let country = country(1);
    let sites: Vec<_> = (1..=3).map(|number| site(number, &country, "А")).collect();
    desk.add(&[vec![country.clone()], sites.clone()].concat()).await;
    desk.set(&sites[1], "part_of", sites[0].id.as_str()).await;
    desk.set(&sites[2], "part_of", sites[1].id.as_str()).await;
    let part_of = Kind::Site.def().field("part_of").expect("a field");
    let mut tx = desk.begin().await;
    for within in [&sites[0], &sites[1], &sites[2]] {
        let change = [(part_of, Some(Value::Ref(within.id.clone())))];
        let wanted = named(&[("part_of", ProblemCode::PartOfItself)]);
        assert_eq!(codes(tx.update(&sites[0].id, &change).await), wanted, "a circle is refused, long or short");
    }
    let (mut a, mut b) = (site(11, &country, "А"), site(12, &country, "Б"));
    a.values.insert("part_of", Value::Ref(b.id.clone()));
    b.values.insert("part_of", Value::Ref(a.id.clone()));
    assert_eq!(
        codes(tx.insert_many(&[a, b]).await),
        named(&[("part_of", ProblemCode::PartOfItself)]),
        "nor in a batch"
    );
}

#[tokio::test]
async fn changes_are_checked_and_only_they() {
    let desk = Desk::new().await;
    let country = country(1);
    let site = site(1, &country, "А");
    desk.add(&[country.clone(), site.clone()]).await;
    let field = |name| Kind::Site.def().field(name).expect("a field");
    let mut tx = desk.begin().await;
    let forget = tx.update(&site.id, &[(field("name_ru"), None)]).await;
    assert_eq!(codes(forget), named(&[("name_en", ProblemCode::Required)]), "the last name cannot be taken away");
    let forget = tx.update(&site.id, &[(field("country"), None)]).await;
    assert_eq!(codes(forget), named(&[("country", ProblemCode::Required)]), "nor the country");
    let nobody = RecordId::fixed(99, 9);
    assert!(matches!(tx.update(&nobody, &[]).await, Err(StoreError::NotFound(_))), "no such record");
    assert!(matches!(tx.delete(&nobody).await, Err(StoreError::NotFound(_))), "no such record");
    tx.delete(&country.id).await.expect("deleted");
    let area = Value::Number(3.0);
    tx.update(&site.id, &[(field("area_ha"), Some(area))]).await.expect("a gap elsewhere does not keep from editing");
}

#[tokio::test]
async fn evidence_is_checked_and_comes_back() {
    let desk = Desk::new().await;
    let country = country(1);
    let source = record(Kind::Source, 1, &[("title", "Закон")]);
    let site = site(1, &country, "А");
    desk.add(&[country.clone(), source.clone(), site.clone()]).await;
    let good = Evidence {
        field: "area_ha".to_owned(),
        state: ValueState::NotApplicable,
        low: Some(0.1),
        high: Some(0.30000000000000004),
        source: Some(source.id.clone()),
        as_of: chrono::NaiveDate::from_ymd_opt(2026, 2, 28),
        method: Some(Method::Measured),
        confidence: Some('B'),
        note: Some("по письму".to_owned()),
    };
    let mut tx = desk.begin().await;
    tx.set_evidence(&site.id, &good).await.expect("good evidence");
    let cases: [(Evidence, ProblemCode); 6] = [
        (Evidence { field: "address".to_owned(), ..good.clone() }, ProblemCode::NotMeasured),
        (Evidence { field: "nothing".to_owned(), ..good.clone() }, ProblemCode::UnknownField),
        (Evidence { low: Some(2.0), high: Some(1.0), ..good.clone() }, ProblemCode::RangeReversed),
        (Evidence { confidence: Some('E'), ..good.clone() }, ProblemCode::NotACode),
        (Evidence { source: Some(country.id.clone()), ..good.clone() }, ProblemCode::WrongKind),
        (Evidence { source: Some(RecordId::fixed(99, 9)), ..good.clone() }, ProblemCode::NoSuchRecord),
    ];
    for (bad, code) in cases {
        let found = codes(tx.set_evidence(&site.id, &bad).await);
        assert_eq!(found, named(&[(&bad.field, code)]), "bad evidence is named");
    }
    tx.commit().await.expect("committed");
    let mut reader = desk.workspace().reader().await.expect("a reader");
    assert_eq!(reader.evidence(&site.id).await.expect("readable"), [good], "evidence comes back as it was given");
    let mut tx = desk.begin().await;
    tx.clear_evidence(&site.id, "area_ha").await.expect("cleared");
    tx.commit().await.expect("committed");
    assert!(reader.evidence(&site.id).await.expect("readable").is_empty(), "cleared evidence is gone");
}

#[tokio::test]
async fn tags_and_links_are_kept_once() {
    let desk = Desk::new().await;
    let country = country(1);
    let site = site(1, &country, "А");
    desk.add(&[country.clone(), site.clone()]).await;
    let mut tx = desk.begin().await;
    let tags = ["б", " а ", "", "б"].map(str::to_owned);
    tx.set_tags(&site.id, &tags).await.expect("tagged");
    let long = tx.set_tags(&site.id, &["x".repeat(101)]).await;
    assert_eq!(codes(long), named(&[("tags", ProblemCode::TooLong)]), "a long tag is refused");
    tx.link(&site.id, &country.id).await.expect("linked");
    tx.link(&country.id, &site.id).await.expect("linked again");
    tx.link(&site.id, &site.id).await.expect("nothing to link");
    tx.commit().await.expect("committed");
    let mut reader = desk.workspace().reader().await.expect("a reader");
    assert_eq!(reader.tags(&site.id).await.expect("read"), ["а", "б"], "tags are trimmed and kept once");
    assert_eq!(
        reader.links(&site.id).await.expect("read"),
        std::slice::from_ref(&country.id),
        "a link has no direction"
    );
    assert_eq!(
        reader.links(&country.id).await.expect("read"),
        std::slice::from_ref(&site.id),
        "and shows at both ends"
    );
}

#[tokio::test]
async fn titles_follow_the_language_and_name_what_they_are_of() {
    let desk = Desk::new().await;
    let country = country(1);
    let site = site(1, &country, "Чирчик");
    let plot = record(Kind::Plot, 1, &[("number", "12"), ("belongs_to", site.id.as_str())]);
    let utility = record(Kind::Utility, 1, &[("utility_kind", "power"), ("belongs_to", site.id.as_str())]);
    desk.add(&[country.clone(), site.clone(), plot.clone(), utility.clone()]).await;
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let ids = [&country, &site, &plot, &utility].map(|record| record.id.clone());
    let mut titles = async |language| {
        let found = reader.titles(&ids, language).await.expect("titles");
        ids.iter().map(|id| found[id].title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(titles("ru").await, ["Узбекистан", "Чирчик", "12 · Чирчик", "power · Чирчик"], "in Russian");
    assert_eq!(titles("zh").await[0], "Uzbekistan", "English where there is no Chinese");
    assert_eq!(titles("en").await[1], "Чирчик", "any language rather than none");
}
