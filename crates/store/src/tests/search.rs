//! Search: what people type finds what they mean, and nothing typed is an error.

use std::collections::BTreeSet;

use domain::{Evidence, Kind, Record, RecordId, ValueState};

use super::{Desk, record};

/// One source for each text, numbered from 1 as the cases count.
async fn desk(texts: &[&str]) -> (Desk, Vec<Record>) {
    let desk = Desk::new().await;
    let records: Vec<Record> =
        (1u64..).zip(texts).map(|(number, text)| record(Kind::Source, number, &[("title", text)])).collect();
    desk.add(&records).await;
    (desk, records)
}

async fn found(desk: &Desk, typed: &str) -> Vec<RecordId> {
    let mut reader = desk.workspace().reader().await.expect("a reader");
    reader.search(typed, None, 100).await.unwrap_or_else(|error| panic!("{typed:?} must not be an error: {error}"))
}

const TEXTS: [&str; 22] = [
    "Цементный завод, цех №3, подстанция 220 кВ",
    "Две подстанции у железной дороги, участок 30 га",
    "Технопарк «Навои», склад временного хранения",
    "喀什综合保税区 变电站 铁路",
    "阿拉山口 海关 物流园",
    "Incheon tyre works, two rail sidings, customs office",
    "ЁЖИКОВО: бывший литейный цех",
    "ежиково 5, насосная",
    "Усть-Илимск, лесозавод",
    "Қарағанды индустриялық аймағы",
    "Mail: office@navoi-park.uz, tel. +998 79 123-00-11",
    "кадастровый номер 10:233:007:4511",
    "Señor Müller, façade n° 4",
    "НДС 12%, сбор 0.5%",
    "ЧУГУН чугун Чугун",
    "C++/C# works; R&D",
    "D'Angelo \"cited\" words",
    "участок — 7,25 га; 2×25 МВт",
    "重庆两江工业园",
    "长春高新区 物流园",
    "weißbier ﬁlling plant №12",
    "İzmir serbest bölgesi",
];

#[tokio::test]
async fn words_are_found_as_people_type_them() {
    let (desk, records) = desk(&TEXTS).await;
    let cases: [(&str, &[usize]); 34] = [
        ("подстанция", &[1, 2]),
        ("ПОДСТАНЦИЙ", &[1, 2]),
        ("подст", &[1, 2]),
        ("литейного цеха", &[7]),
        ("海关", &[5]),
        ("物流", &[5, 20]),
        ("长", &[20]),
        ("重庆两江", &[19]),
        ("变电站", &[4]),
        ("ежиково", &[7, 8]),
        ("Ёжиково", &[7, 8]),
        ("усть", &[9]),
        ("Усть-Илимск", &[9]),
        ("қарағанды", &[10]),
        ("office@navoi-park.uz", &[11]),
        ("+998 79 123-00-11", &[11]),
        ("10:233:007:4511", &[12]),
        ("muller", &[13]),
        ("facade", &[13]),
        ("12%", &[14]),
        ("0.5%", &[14]),
        ("чугуна", &[15]),
        ("C++", &[16]),
        ("C#", &[16]),
        ("R&D", &[16]),
        ("D'Angelo", &[17]),
        ("\"cited\"", &[17]),
        ("7,25", &[18]),
        ("2×25", &[18]),
        ("siding", &[6]),
        ("works rail", &[6]),
        ("filling", &[21]),
        ("№3", &[1]),
        ("izmir", &[22]),
    ];
    for (typed, wanted) in cases {
        let found: BTreeSet<RecordId> = found(&desk, typed).await.into_iter().collect();
        for number in wanted {
            assert!(found.contains(&records[number - 1].id), "{typed:?} must find {:?}", TEXTS[number - 1]);
        }
    }
    assert!(found(&desk, "подстанция цемент").await.len() == 1, "every word has to be there");
    assert!(found(&desk, "关海").await.is_empty(), "Chinese characters have to stand in their order");
}

#[tokio::test]
async fn nothing_typed_is_an_error() {
    let (desk, _) = desk(&TEXTS).await;
    let typed = [
        "",
        " ",
        "\"",
        "\"\"",
        "*",
        "a*",
        "^",
        "(",
        ")",
        "a AND",
        "OR",
        "NOT",
        "NEAR(",
        "title:",
        "facet:kind",
        "-",
        "--",
        "'",
        "';--",
        "{",
        "}",
        "+",
        "\0",
        "a\0b",
        "\u{1}",
        "☂",
        "🏭",
        "\u{301}",
        "\u{202e}abc",
        "a:b",
        "col : x",
        "\\",
        "%",
        "_",
        "长*",
        "\"长",
        "ﷺ",
        "\u{e000}",
        "½",
        "a\"b\"c",
        "&&",
        "||",
        "a OR OR b",
    ];
    for text in typed {
        found(&desk, text).await;
    }
    let long = "слово ".repeat(10_000);
    assert!(found(&desk, &long).await.is_empty(), "a long text finds nothing and harms nothing");
    found(&desk, &"长".repeat(50_000)).await;
    assert!(found(&desk, "kindsource").await.is_empty(), "the mark of a kind is no text of the record");
}

#[tokio::test]
async fn titles_come_before_other_text_and_kinds_can_be_asked_for() {
    let desk = Desk::new().await;
    let country = record(Kind::Country, 1, &[("iso2", "UZ"), ("name_en", "Uzbekistan"), ("goals_en", "A steel plant")]);
    let noted = record(Kind::Source, 1, &[("title", "Letter"), ("note", "about steel")]);
    let titled = record(Kind::Source, 2, &[("title", "Prices of steel")]);
    let begins = record(Kind::Source, 3, &[("title", "Steel prices of the year")]);
    let exact = record(Kind::Source, 4, &[("title", "Steel")]);
    desk.add(&[country.clone(), noted.clone(), titled.clone(), begins.clone(), exact.clone()]).await;
    let wanted = [&exact, &begins, &titled, &country, &noted].map(|record| record.id.clone());
    let ids = found(&desk, "steel").await;
    assert_eq!(ids[..3], wanted[..3], "the title itself, a title that begins so, a title with the word");
    assert_eq!(ids.len(), 5, "other text comes behind");
    let mut reader = desk.workspace().reader().await.expect("a reader");
    let countries = reader.search("steel", Some(Kind::Country), 10).await.expect("an answer");
    assert_eq!(countries, [country.id], "only the kind that was asked for");
    assert_eq!(reader.search("steel", None, 2).await.expect("an answer").len(), 2, "no more than asked for");
}

#[tokio::test]
async fn the_index_follows_edits_tags_notes_and_undo() {
    let desk = Desk::new().await;
    let country = super::country(1);
    let site = super::site(1, &country, "Старое имя");
    desk.add(&[country, site.clone()]).await;
    desk.set(&site, "name_ru", "Новое имя").await;
    assert!(found(&desk, "старое").await.is_empty(), "the old name is forgotten");
    assert_eq!(found(&desk, "новое").await, std::slice::from_ref(&site.id), "the new name is found");
    let mut tx = desk.begin().await;
    tx.set_tags(&site.id, &["срочно".to_owned()]).await.expect("tagged");
    let note = Evidence {
        field: "area_ha".to_owned(),
        state: ValueState::Unknown,
        low: None,
        high: None,
        source: None,
        as_of: None,
        method: None,
        confidence: None,
        note: Some("спросить хокимият".to_owned()),
    };
    tx.set_evidence(&site.id, &note).await.expect("noted");
    tx.commit().await.expect("committed");
    assert_eq!(found(&desk, "срочно").await, std::slice::from_ref(&site.id), "tags are found");
    assert_eq!(found(&desk, "хокимият").await, std::slice::from_ref(&site.id), "notes of evidence are found");
    desk.workspace().undo().await.expect("undone");
    assert!(found(&desk, "срочно").await.is_empty(), "undo takes the tag out of the index");
    desk.workspace().undo().await.expect("undone");
    assert_eq!(found(&desk, "старое").await, std::slice::from_ref(&site.id), "undo brings the old name back");
    desk.workspace().undo().await.expect("undone");
    assert!(found(&desk, "имя").await.is_empty(), "the records are gone");
    desk.workspace().redo().await.expect("redone");
    assert_eq!(found(&desk, "имя").await, std::slice::from_ref(&site.id), "redo brings them back");
}
