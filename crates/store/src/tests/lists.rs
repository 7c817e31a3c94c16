//! Lists and boards: every operator, every order, pages, sums.

use domain::{Field, Kind, Record, Value};

use super::{Desk, record};
use crate::board::BoardQuery;
use crate::lists::{FilterOp, ListFilter, ListQuery, Sort};

fn field(kind: Kind, name: &str) -> &'static Field {
    kind.def().field(name).expect("a field of the kind")
}

fn compare(kind: Kind, name: &str, op: FilterOp, typed: &str) -> ListFilter {
    let field = field(kind, name);
    ListFilter::Compare(field, op, Value::parse(field, typed).expect("a good value"))
}

fn sites(filters: Vec<ListFilter>, sort: Sort) -> ListQuery {
    ListQuery {
        kind: Kind::Site,
        filters,
        text: String::new(),
        sort,
        descending: false,
        offset: 0,
        limit: 100,
        language: "ru".to_owned(),
    }
}

/// Field and value, as typed.
type Typed = &'static [(&'static str, &'static str)];

/// Two countries and five sites that differ in everything.
async fn desk() -> Desk {
    let desk = Desk::new().await;
    let country = |number, iso: &str, name: &str| record(Kind::Country, number, &[("iso2", iso), ("name_ru", name)]);
    let (uz, az) = (country(1, "UZ", "Узбекистан"), country(2, "AZ", "Азербайджан"));
    let mut made = vec![uz.clone(), az.clone()];
    let rows: [(&str, &Record, Typed); 5] = [
        ("Ёлкино 10", &uz, &[("area_ha", "45"), ("readiness", "ready"), ("address", "Main Street")]),
        ("завод 2", &az, &[("area_ha", "7.5"), ("readiness", "identified"), ("price", "0.5 USD")]),
        ("Завод 10", &uz, &[("readiness", "permitted"), ("address", "main street"), ("price", "12 USD")]),
        ("Жиззах", &az, &[("area_ha", "100"), ("remediation_cost", "5 USD"), ("price", "3 EUR")]),
        ("霍尔果斯", &uz, &[("area_ha", "8"), ("readiness", "ready"), ("remediation_cost", "900 USD")]),
    ];
    for (number, (name, country, values)) in (1u64..).zip(rows) {
        let mut all = vec![("name_ru", name), ("country", country.id.as_str())];
        all.extend_from_slice(values);
        made.push(record(Kind::Site, number, &all));
    }
    made[6].illustrative = true;
    desk.add(&made).await;
    desk
}

async fn names(desk: &Desk, query: &ListQuery) -> (String, u32) {
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let page = reader.list(query).await.expect("a page");
    let names: Vec<&str> = page.records.iter().filter_map(|record| record.text("name_ru")).collect();
    (names.join(", "), page.total)
}

#[tokio::test]
async fn every_operator_selects() {
    let desk = desk().await;
    let s = Kind::Site;
    let contains = |name, part: &str| ListFilter::Contains(field(s, name), part.to_owned());
    let cases: Vec<(&str, Vec<ListFilter>, &str)> = vec![
        ("all", vec![], "Ёлкино 10, завод 2, Завод 10, Жиззах, 霍尔果斯"),
        ("a number is", vec![compare(s, "area_ha", FilterOp::Is, "7.5")], "завод 2"),
        ("a number at least", vec![compare(s, "area_ha", FilterOp::AtLeast, "45")], "Ёлкино 10, Жиззах"),
        ("a number at most", vec![compare(s, "area_ha", FilterOp::AtMost, "8")], "завод 2, 霍尔果斯"),
        (
            "is not, the unknown too",
            vec![compare(s, "area_ha", FilterOp::IsNot, "45")],
            "завод 2, Завод 10, Жиззах, 霍尔果斯",
        ),
        ("a code is", vec![compare(s, "readiness", FilterOp::Is, "ready")], "Ёлкино 10, 霍尔果斯"),
        (
            "a code at least, in the order of its list",
            vec![compare(s, "readiness", FilterOp::AtLeast, "permitted")],
            "Ёлкино 10, Завод 10, 霍尔果斯",
        ),
        ("a code at most", vec![compare(s, "readiness", FilterOp::AtMost, "permitted")], "завод 2, Завод 10"),
        ("known", vec![compare(s, "readiness", FilterOp::Known, "")], "Ёлкино 10, завод 2, Завод 10, 霍尔果斯"),
        ("unknown", vec![compare(s, "readiness", FilterOp::Unknown, "")], "Жиззах"),
        (
            "unknown, where few are known",
            vec![compare(s, "remediation_cost", FilterOp::Unknown, "")],
            "Ёлкино 10, завод 2, Завод 10",
        ),
        ("text is, in any case", vec![compare(s, "address", FilterOp::Is, "MAIN street")], "Ёлкино 10, Завод 10"),
        ("text contains, Cyrillic in any case", vec![contains("name_ru", "ЗАВ")], "завод 2, Завод 10"),
        ("text contains, ё is е", vec![contains("name_ru", "елк")], "Ёлкино 10"),
        ("text contains a sign of patterns", vec![contains("name_ru", "*")], ""),
        ("a reference contains", vec![contains("country", "узбек")], "Ёлкино 10, Завод 10, 霍尔果斯"),
        (
            "money at least, within its currency",
            vec![compare(s, "remediation_cost", FilterOp::AtLeast, "10 USD")],
            "霍尔果斯",
        ),
        ("a price at most, as a number", vec![compare(s, "price", FilterOp::AtMost, "9 USD")], "завод 2"),
        ("a price is", vec![compare(s, "price", FilterOp::Is, "3.00 EUR")], "Жиззах"),
        ("illustrative", vec![ListFilter::Illustrative(true)], "霍尔果斯"),
        ("not illustrative", vec![ListFilter::Illustrative(false)], "Ёлкино 10, завод 2, Завод 10, Жиззах"),
        (
            "several at once",
            vec![
                compare(s, "readiness", FilterOp::Is, "ready"),
                compare(s, "area_ha", FilterOp::AtMost, "10"),
                compare(s, "area_ha", FilterOp::IsNot, "9"),
                contains("name_ru", "霍"),
            ],
            "霍尔果斯",
        ),
    ];
    for (name, filters, wanted) in cases {
        let count = wanted.split(", ").filter(|name| !name.is_empty()).count() as u32;
        let found = names(&desk, &sites(filters, Sort::Entry)).await;
        assert_eq!(found, (wanted.to_owned(), count), "filter: {name}");
    }
    let text = |typed: &str| ListQuery { text: typed.to_owned(), ..sites(vec![], Sort::Title) };
    assert_eq!(names(&desk, &text("завод")).await, ("завод 2, Завод 10".to_owned(), 2), "full text narrows a list");
    let entered = ListQuery { text: "10".to_owned(), ..sites(vec![], Sort::Entry) };
    assert_eq!(names(&desk, &entered).await, ("Ёлкино 10, Завод 10".to_owned(), 2), "in the order of entry");
    let second = ListQuery { descending: true, offset: 1, ..entered.clone() };
    assert_eq!(names(&desk, &second).await, ("Ёлкино 10".to_owned(), 2), "from the end, the second page");
    let filters = vec![compare(s, "area_ha", FilterOp::Known, ""), compare(s, "readiness", FilterOp::Is, "ready")];
    let both = ListQuery { filters, ..entered };
    assert_eq!(names(&desk, &both).await, ("Ёлкино 10".to_owned(), 1), "text and filters at once");
    assert_eq!(names(&desk, &text("\"*")).await, (String::new(), 0), "nothing searchable finds nothing");
}

#[tokio::test]
async fn every_order_puts_unknown_values_last_and_pages_join() {
    let desk = desk().await;
    let s = Kind::Site;
    let cases = [
        (
            "title",
            Sort::Title,
            "Ёлкино 10, Жиззах, завод 2, Завод 10, 霍尔果斯",
            "霍尔果斯, Завод 10, завод 2, Жиззах, Ёлкино 10",
        ),
        (
            "number",
            Sort::Field(field(s, "area_ha")),
            "завод 2, 霍尔果斯, Ёлкино 10, Жиззах, Завод 10",
            "Жиззах, Ёлкино 10, 霍尔果斯, завод 2, Завод 10",
        ),
        (
            "code",
            Sort::Field(field(s, "readiness")),
            "завод 2, Завод 10, Ёлкино 10, 霍尔果斯, Жиззах",
            "霍尔果斯, Ёлкино 10, Завод 10, завод 2, Жиззах",
        ),
        (
            "reference by its title",
            Sort::Field(field(s, "country")),
            "завод 2, Жиззах, Ёлкино 10, Завод 10, 霍尔果斯",
            "霍尔果斯, Завод 10, Ёлкино 10, Жиззах, завод 2",
        ),
        (
            "price by currency, as a number",
            Sort::Field(field(s, "price")),
            "Жиззах, завод 2, Завод 10, Ёлкино 10, 霍尔果斯",
            "Завод 10, завод 2, Жиззах, Ёлкино 10, 霍尔果斯",
        ),
        (
            "entry",
            Sort::Entry,
            "Ёлкино 10, завод 2, Завод 10, Жиззах, 霍尔果斯",
            "霍尔果斯, Жиззах, Завод 10, завод 2, Ёлкино 10",
        ),
    ];
    for (name, sort, up, down) in cases {
        for (descending, wanted) in [(false, up), (true, down)] {
            let query = ListQuery { descending, ..sites(vec![], sort) };
            assert_eq!(names(&desk, &query).await.0, wanted, "by {name}, descending {descending}");
            let mut joined = Vec::new();
            for offset in 0..6 {
                let page = names(&desk, &ListQuery { offset, limit: 1, ..query.clone() }).await;
                assert_eq!(page.1, 5, "the total does not depend on the page");
                joined.push(page.0);
            }
            let joined: Vec<String> = joined.into_iter().filter(|name| !name.is_empty()).collect();
            assert_eq!(joined.join(", "), wanted, "pages of one, by {name}, descending {descending}");
        }
    }
}

#[tokio::test]
async fn references_of_several_kinds_merge_and_titles_of_references_lead() {
    let desk = desk().await;
    let uz = record(Kind::Country, 1, &[("iso2", "UZ"), ("name_ru", "Узбекистан")]);
    let place = record(Kind::Place, 1, &[("name_ru", "Навои"), ("country", uz.id.as_str())]);
    let fact = |number, scope: &Record, indicator: &str| {
        record(Kind::Fact, number, &[("scope", scope.id.as_str()), ("indicator", indicator), ("value_kind", "unknown")])
    };
    let park = |number, name: &str| record(Kind::Park, number, &[("name_ru", name), ("country", uz.id.as_str())]);
    let (first, second) = (park(1, "Янгиер"), park(2, "Ангрен"));
    let year = |number, park: &Record, year: &str| {
        record(Kind::ParkYear, number, &[("park", park.id.as_str()), ("year", year)])
    };
    desk.add(&[
        place.clone(),
        fact(1, &uz, "b"),
        fact(2, &place, "c"),
        fact(3, &uz, "a"),
        first.clone(),
        second.clone(),
        year(1, &first, "2025"),
        year(2, &first, "2024"),
        year(3, &second, "2026"),
    ])
    .await;
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let query = |kind, sort| ListQuery { kind, ..sites(vec![], sort) };
    let facts = reader.list(&query(Kind::Fact, Sort::Field(field(Kind::Fact, "scope")))).await.expect("a page");
    let order: Vec<_> = facts.records.iter().filter_map(|record| record.text("indicator")).collect();
    assert_eq!(order, ["c", "b", "a"], "Навои before Узбекистан, then the order of entry");
    let years = reader.list(&query(Kind::ParkYear, Sort::Title)).await.expect("a page");
    let order: Vec<_> = years.records.iter().filter_map(|record| record.integer("year")).collect();
    assert_eq!(order, [2026, 2024, 2025], "by the park's title, then by year");
}

#[tokio::test]
async fn a_board_counts_sums_and_knows_what_is_unknown() {
    let desk = desk().await;
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let query = BoardQuery { kind: Kind::Site, filters: vec![], text: String::new(), cards: 1 };
    let columns = reader.board(&query).await.expect("a board");
    let codes = Kind::Site.def().stage_codes().expect("sites have a stage").codes;
    let found: Vec<&str> = columns.iter().map(|column| column.code.as_str()).collect();
    let mut wanted = vec![""];
    wanted.extend(codes);
    assert_eq!(found, wanted, "the column without a stage, then every code in order");
    let ready = columns.iter().find(|column| column.code == "ready").expect("a column");
    assert_eq!((ready.count, ready.records.len()), (2, 1), "two sites are ready, one card was asked for");
    assert_eq!(ready.sums.get("area_ha"), Some(&53.0), "45 and 8 hectares");
    assert_eq!(ready.unknown["free_power_mw"], 2, "nobody knows their power");
    assert_eq!(ready.sums.get("free_power_mw"), None, "an unknown sum is no zero");
    let permitted = columns.iter().find(|column| column.code == "permitted").expect("a column");
    assert_eq!((permitted.sums.get("area_ha"), permitted.unknown["area_ha"]), (None, 1), "its area is unknown");
    let filters = vec![compare(Kind::Site, "area_ha", FilterOp::AtLeast, "40")];
    let filtered = reader.board(&BoardQuery { filters, ..query }).await.expect("a board");
    let counts: u32 = filtered.iter().map(|column| column.count).sum();
    assert_eq!(counts, 2, "filters hold on a board too");
}
