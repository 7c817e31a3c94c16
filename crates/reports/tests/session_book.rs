//! The session book of the sample and of a session with nothing but a title.

mod common;

use domain::{Kind, Value};
use reports::model::{Block, Document, Row, Run, Tone};
use reports::session_book::{Input, compose};
use reports::typst_writer::Pages;
use text::{Language, Text};

fn set(document: &Document) -> Pages {
    let pages = Pages::set(document).unwrap_or_else(|error| panic!("{}: {error}", document.language));
    assert_eq!(pages.warnings, Vec::<String>::new(), "a warning means that a template is wrong");
    pages
}

fn in_every_language(input: &Input) -> [Document; 3] {
    Language::ALL.map(|language| compose(input, &Text::new(language)))
}

/// All text of the model, a line a run.
fn words(document: &Document) -> String {
    fn walk(value: &serde_json::Value, out: &mut String) {
        match value {
            serde_json::Value::String(text) => {
                out.push_str(text);
                out.push('\n');
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| walk(item, out)),
            serde_json::Value::Object(fields) => fields.values().for_each(|field| walk(field, out)),
            _ => {}
        }
    }
    let mut out = String::new();
    walk(&serde_json::to_value(document).expect("a document is JSON"), &mut out);
    out
}

#[test]
fn the_sample_gives_a_whole_book_in_every_language() {
    let input = common::sample();
    for document in in_every_language(&input) {
        let words = words(&document);
        assert!(!words.contains('⟦'), "{}: a message is missing: {:?}", document.language, words.split('⟦').nth(1));
        let pages = set(&document);
        assert_eq!(pages.notices, vec![], "{}: the fonts must cover the sample", document.language);
        assert!(pages.pdf().is_ok(), "{}: the file must keep to PDF/A-2a and PDF/UA-1", document.language);
        let statements = document.blocks.iter().filter(|block| matches!(block, Block::Statement(_))).count();
        assert_eq!(statements, 15, "{}: the session has fifteen statements", document.language);
    }
}

#[test]
fn made_up_records_say_so() {
    let mut input = common::sample();
    let site = input.sites.iter_mut().find(|site| site.illustrative).expect("the sample has made-up sites");
    site.values.insert("name_en", Value::Text("Made-up works".into()));
    for document in in_every_language(&input) {
        let mark = Text::new(Language::parse(&document.language).expect("a language")).get("report-illustrative");
        let rows = document.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(&table.rows),
            _ => None,
        });
        let marked = rows.flatten().any(|row| match row {
            Row::Cells { cells } => cells[0].contains(&Run::mark(mark.as_str(), Tone::Illustrative)),
            Row::Group { .. } => false,
        });
        assert!(marked, "{}: a made-up site stands in the table without its mark", document.language);
    }
}

#[test]
fn statements_stand_in_indirect_speech_with_speaker_and_mark() {
    let input = common::sample();
    for document in in_every_language(&input) {
        for block in &document.blocks {
            let Block::Statement(statement) = block else { continue };
            assert!(!statement.marks.is_empty(), "every statement of the sample is a translation and must say so");
            assert!(!statement.speaker.is_empty(), "a statement names its speaker, or that he is unknown");
            let Some(Run::Text { text, .. }) = statement.text.first() else {
                panic!("{}: a statement without text", document.language);
            };
            let quoted = text.starts_with(['"', '“', '«', '„', '「']) && text.ends_with(['"', '”', '»', '“', '」']);
            assert!(!quoted, "a statement is never quoted: {text}");
        }
    }
}

#[test]
fn a_statement_without_a_speaker_is_said_by_the_publisher_of_its_source() {
    let document = compose(&common::sample(), &Text::new(Language::En));
    let statement = document.blocks.iter().find_map(|block| match block {
        Block::Statement(statement) if words_of(&statement.reference) == "S15" => Some(statement),
        _ => None,
    });
    let statement = statement.expect("the sample holds the statement S15");
    assert_eq!(words_of(&statement.speaker), "Roscongress Foundation", "the summary is its publisher's");
    assert!(words_of(&statement.role).contains("publisher"), "the reader must see that nobody is named as speaker");
}

#[test]
fn measured_values_show_their_source() {
    let document = compose(&common::sample(), &Text::new(Language::En));
    let areas = document.blocks.iter().filter_map(|block| match block {
        Block::Entries { entries } => entries.iter().find(|entry| words_of(&entry.runs).starts_with("564")),
        _ => None,
    });
    let areas: Vec<_> = areas.collect();
    assert!(!areas.is_empty(), "the sample holds the area of the zone of Navoi");
    for area in areas {
        let cited = area.runs.iter().any(|run| matches!(run, Run::Source { .. }));
        assert!(cited, "an area with evidence stands without the mark of its source");
    }
}

#[test]
fn notes_and_rules_of_the_sample_are_in_the_language_of_the_book() {
    let input = common::sample();
    for (language, note, rule) in [
        (Language::Ru, "Оценка издателя.", "Аренда с правом выкупа"),
        (Language::Zh, "出版方估计值。", "租赁，投产后有权购买。"),
    ] {
        let words = words(&compose(&input, &Text::new(language)));
        assert!(words.contains(note), "{language:?}: a note of a fact is missing");
        assert!(words.contains(rule), "{language:?}: a rule of a zone is missing");
        for english in ["Estimate of the publisher", "With Russia: signed", "Lease with the right"] {
            assert!(!words.contains(english), "{language:?}: {english:?} stands untranslated");
        }
    }
}

#[test]
fn sources_that_disagree_stand_side_by_side() {
    let document = compose(&common::sample(), &Text::new(Language::En));
    let notice =
        document.blocks.iter().position(|block| matches!(block, Block::Notice { tone: Tone::Contradiction, .. }));
    let notice = notice.expect("the four sources on tax relief disagree");
    let table = document.blocks[notice..].iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let table = table.expect("what disagrees is shown below the notice");
    assert!(table.columns.len() >= 3, "facts stand side by side: {} columns", table.columns.len());
    let words = words(&document);
    assert!(words.contains("contradicted"), "a contradicted fact is named so");
    assert!(words.contains("0.3–3\u{a0}m\u{a0}USD"), "brackets read as amounts");
}

#[test]
fn not_classified_is_neither_zero_nor_unknown() {
    let mut input = common::sample();
    let korea = common::id("country.kr");
    input.countries.retain(|country| country.id == korea);
    input
        .facts
        .retain(|fact| fact.reference("scope") == Some(&korea) && fact.text("indicator") == Some("risk.country_class"));
    assert_eq!(input.facts.len(), 1, "the sample holds Korea's risk class");
    let words = words(&compose(&input, &Text::new(Language::En)));
    assert!(words.contains("not classified"), "the source says that Korea is not classified");
}

#[test]
fn a_text_held_in_another_language_says_so() {
    let session = common::record(Kind::Session, "annotation_en", "Held in English only.");
    let input = Input::new(session, "2026-11-22".parse().expect("a day"));
    let document = compose(&input, &Text::new(Language::Ru));
    let annotation = document.blocks.iter().find_map(|block| match block {
        Block::Paragraph { runs, .. } if words_of(runs).contains("Held in English only.") => Some(runs),
        _ => None,
    });
    let annotation = annotation.expect("the English text stands in for the Russian one");
    assert!(
        matches!(&annotation[0], Run::Text { language: Some(language), .. } if language == "en"),
        "a screen reader must learn the language"
    );
    assert!(matches!(annotation[1], Run::Mark { .. }), "the reader must see that it is not in Russian");
}

fn words_of(runs: &[Run]) -> String {
    runs.iter().filter_map(|run| if let Run::Text { text, .. } = run { Some(text.as_str()) } else { None }).collect()
}

#[test]
fn a_session_with_a_title_only_gives_a_short_honest_book() {
    let session = common::record(Kind::Session, "title_en", "First talk");
    let input = Input::new(session, "2026-11-22".parse().expect("a day"));
    for document in in_every_language(&input) {
        let words = words(&document);
        assert!(!words.contains('⟦'), "{}: a message is missing", document.language);
        let text = Text::new(Language::parse(&document.language).expect("a language"));
        assert!(words.contains(&text.get("report-unknown")), "what is not known says so");
        assert!(words.contains(&text.get("report-no-statements")), "an empty chapter says so");
        let pages = set(&document);
        assert!((3..=8).contains(&pages.count()), "an empty book has {} pages", pages.count());
        assert!(pages.pdf().is_ok(), "{}: the file must keep to its standards", document.language);
    }
}

#[test]
fn a_session_without_a_title_is_no_hole() {
    let session = domain::Record::new(common::id("session.none"), Kind::Session);
    let input = Input::new(session, "2026-11-22".parse().expect("a day"));
    for document in in_every_language(&input) {
        assert!(!document.title.is_empty(), "a file needs a title");
        assert!(set(&document).pdf().is_ok(), "PDF/UA needs a title");
    }
}

#[test]
fn hostile_text_in_every_field_of_every_record_comes_out_verbatim() {
    let hostile = "#eval(\"1\") *b* [x] {$n} <i>«q»";
    let mut input = common::sample();
    let groups = [
        &mut input.participants,
        &mut input.organisations,
        &mut input.run_items,
        &mut input.statements,
        &mut input.points,
        &mut input.questions,
        &mut input.countries,
        &mut input.places,
        &mut input.zones,
        &mut input.facts,
        &mut input.parks,
        &mut input.sites,
        &mut input.sources,
    ];
    let mut records: Vec<_> = groups.into_iter().flatten().collect();
    records.push(&mut input.session);
    for record in records {
        for value in record.values.values_mut() {
            match value {
                Value::Text(text) => hostile.clone_into(text),
                Value::Lines(lines) => lines.fill(hostile.to_owned()),
                _ => {}
            }
        }
    }
    let pages = set(&compose(&input, &Text::new(Language::En)));
    let shown: String = pages.text().concat().chars().filter(|c| !c.is_whitespace()).collect();
    let squeezed: String = hostile.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(shown.matches(&squeezed).count() > 300, "the text must stand as it was typed");
    assert!(pages.pdf().is_ok(), "and the file must keep to its standards");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let pdf = || set(&compose(&common::sample(), &Text::new(Language::Zh))).pdf().expect("a PDF");
    assert_eq!(pdf(), pdf(), "nothing but the input may show in the file");
}
