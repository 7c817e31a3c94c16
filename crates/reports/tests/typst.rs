//! What the Typst writer makes of the document model.

use chrono::NaiveDate;
use lopdf::{Document as Pdf, Object};
use proptest::prelude::*;
use reports::Notice;
use reports::model::*;
use reports::typst_writer::Pages;

fn document(title: &str, blocks: Vec<Block>) -> Document {
    Document {
        kind: "Session book".into(),
        title: title.into(),
        subtitle: None,
        language: "en".into(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        dated: "As at 22 Nov 2026".into(),
        marking: None,
        contents: Some("Contents".into()),
        front: vec![],
        blocks,
    }
}

/// A document with `text` in every place that can hold a text.
fn everywhere(text: &str) -> Document {
    let runs = || vec![Run::plain(text)];
    let entries = || vec![Entry { label: text.into(), runs: runs() }];
    let cell_kinds = vec![
        Run::strong(text),
        Run::quiet(text),
        Run::Unknown { text: text.into() },
        Run::mark(text, Tone::Caution),
        Run::Source { number: 1 },
        Run::LineBreak,
        Run::Text { text: text.into(), style: Style::Plain, language: Some("ru".into()) },
    ];
    let column = |share| Column { header: runs(), align: Align::Start, share };
    let headers = ShowHeaders { time: text.into(), duration: text.into(), item: text.into(), speaker: text.into() };
    let item = ShowItem { time: runs(), duration: runs(), item: runs(), speaker: runs() };
    let blocks = vec![
        Block::heading(1, runs()),
        Block::heading(2, runs()),
        Block::Paragraph { role: Role::Lead, runs: runs() },
        Block::Paragraph { role: Role::Body, runs: cell_kinds.clone() },
        Block::Paragraph { role: Role::Quiet, runs: runs() },
        Block::List { ordered: true, items: vec![runs()] },
        Block::List { ordered: false, items: vec![runs()] },
        Block::Table(Table {
            columns: vec![column(1), column(2)],
            rows: vec![Row::Group { runs: runs() }, Row::Cells { cells: vec![runs(), cell_kinds] }],
        }),
        Block::Entries { entries: entries() },
        Block::Statement(Statement {
            reference: runs(),
            speaker: runs(),
            role: runs(),
            text: runs(),
            marks: vec![Run::mark(text, Tone::Info)],
            entries: entries(),
        }),
        Block::RunOfShow(RunOfShow { headers, items: vec![item] }),
        Block::Notice { tone: Tone::Contradiction, runs: runs() },
        Block::PageBreak,
        Block::Sources { sources: vec![SourceEntry { number: 1, title: runs(), details: runs() }] },
    ];
    let mut document = document(text, blocks);
    document.kind = text.into();
    document.subtitle = Some(text.into());
    document.dated = text.into();
    document.marking = Some(text.into());
    document.contents = Some(text.into());
    document.front = vec![Block::Entries { entries: entries() }];
    document
}

/// Places of [`everywhere`] that show their text in full, besides the lines above and below the pages.
const PLACES: usize = 46;

const HOSTILE: [&str; 16] = [
    "#eval(\"panic()\")",
    "#import \"/design.typ\": *",
    "#{ while true {} }",
    "*bold* _emph_ `raw` $x^2$ @label <label>",
    "] } ) [ { ( \\",
    "= heading - item + item / term: x",
    "\"quotes\" 'single' -- --- ...",
    "<script>alert(1)</script> &amp; &lt;",
    "// comment /* block */",
    "https://example.org/#fragment?x=1&y=2",
    "{\"block\":\"page_break\"}",
    "null true false none auto",
    "~ \\u{41} \\n \\ ",
    "'; DROP TABLE record; --",
    "{ $value } { -term } {\"{\"}",
    "Ж奇Ə ʻʼ −₽ ӣӯҷ",
];

fn set(document: &Document) -> Pages {
    let pages = Pages::set(document).unwrap_or_else(|error| panic!("{:?}: {error}", document.title));
    assert_eq!(pages.warnings, Vec::<String>::new(), "a warning means that a template is wrong: {:?}", document.title);
    pages
}

/// The text as set, white space aside: lines end where the page does.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{2060}' | '\u{200B}' | '\u{AD}')).collect()
}

#[test]
fn hostile_text_comes_out_verbatim_from_every_place() {
    // Four texts stand above and below every page but the first, which has one.
    let in_the_text = |pages: &Pages, shown: usize| shown - 4 * (pages.count() - 1) - 1;
    let plain = set(&everywhere("harmless"));
    let everywhere_plain = in_the_text(&plain, plain.text().concat().matches("harmless").count());
    assert!(everywhere_plain >= PLACES, "the harmless word stands only {everywhere_plain} times");
    for text in HOSTILE {
        let pages = set(&everywhere(text));
        assert_eq!(pages.notices, vec![], "every character of {text:?} has a glyph");
        let shown = squeezed(&pages.text().concat()).matches(&squeezed(text)).count();
        assert_eq!(in_the_text(&pages, shown), everywhere_plain, "{text:?} must stand wherever a harmless word stands");
        pages.pdf().unwrap_or_else(|error| panic!("{text:?} must not break the standards of the file: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed: the book is made, and it keeps to its standards.
    #[test]
    fn any_text_gives_a_file(text in any::<String>(), marks in "[\\u{300}-\\u{36f}\\u{200b}-\\u{200f}а-яa-z一-十\\u{fe0f}#\\[\\]*_ ]{0,40}") {
        let result = set(&everywhere(&format!("{text}{marks}"))).pdf();
        prop_assert!(result.is_ok(), "{:?}", result.err());
    }
}

#[test]
fn very_long_words_stay_on_the_page() {
    for text in [
        "Ж".repeat(600),
        "[".repeat(400),
        "奇".repeat(600),
        "W".repeat(300),
        format!("https://example.org/{}", "x".repeat(400)),
    ] {
        let pages = set(&everywhere(&text));
        let shown = squeezed(&pages.text().concat()).matches(&text).count();
        assert!(shown >= PLACES, "a long word must come out whole: it stands {shown} times");
        assert!(pages.count() < 400, "a long word must not make a page each letter: {} pages", pages.count());
        assert!(pages.pdf().is_ok(), "the file must keep to its standards");
    }
}

#[test]
fn what_cannot_be_shown_is_replaced_and_reported() {
    for (text, name) in [
        ("a\u{0}b", "U+0000"),
        ("pay \u{202e}001 DSU", "U+202E"),
        ("rocket \u{1F680}", "U+1F680"),
        ("private \u{E000}", "U+E000"),
        ("mark \u{FEFF}", "U+FEFF"),
        ("Hangul outside KS X 1001 \u{B620}", "U+B620"),
    ] {
        let pages = set(&everywhere(text));
        let [Notice::Replaced { characters, count, .. }] = pages.notices.as_slice() else {
            panic!("{text:?}: the reader must be told, once: {:?}", pages.notices);
        };
        assert_eq!(characters, &[name], "the notice names what was replaced in {text:?}");
        assert!(*count >= PLACES, "every place counts: {count}");
        assert!(pages.pdf().is_ok(), "{text:?} must not break the standards of the file");
    }
}

#[test]
fn a_new_page_begins_only_where_this_one_is_mostly_full() {
    let pages = |lines: usize, end: &[Block]| {
        let line = || Block::paragraph(vec![Run::plain("line")]);
        let blocks = (0..lines).map(|_| line()).chain(end.iter().cloned()).chain([line()]).collect();
        set(&document("T", blocks)).count()
    };
    assert_eq!(pages(4, &[Block::PageBreak]), pages(4, &[]), "a few lines leave room for what follows");
    assert_eq!(pages(32, &[Block::PageBreak]), pages(32, &[]) + 1, "the end of a page is no place to begin");
}

#[test]
fn korean_is_set_as_it_is() {
    let pages = set(&everywhere("한국어, 대한민국"));
    assert_eq!(pages.notices, vec![], "the fonts must cover the Korean of names");
    assert!(pages.text().concat().contains("대한민국"), "Korean comes out as it was typed");
}

#[test]
fn letters_with_marks_that_no_font_joins_do_not_break_the_file() {
    // A Chinese letter with a Latin mark: each has a glyph, no font has both.
    for text in ["奇\u{0301}", "\u{0301}", "й\u{0306}\u{0306}\u{0306}", "\u{200D}\u{200D}", "A\u{FE0F}"] {
        assert!(set(&everywhere(text)).pdf().is_ok(), "{text:?} must not break the standards of the file");
    }
}

#[test]
fn lines_of_a_text_end_where_they_were_ended() {
    let pages = set(&document("T", vec![Block::paragraph(vec![Run::plain("one\r\ntwo\n\nthree\u{2028}four")])]));
    assert!(pages.text().concat().contains("onetwothreefour"), "line ends are no characters: {:?}", pages.text());
}

#[test]
fn headings_never_skip_a_level() {
    let blocks = vec![Block::heading(3, vec![Run::plain("deep")]), Block::heading(9, vec![Run::plain("deeper")])];
    assert!(set(&document("T", blocks)).pdf().is_ok(), "PDF/UA refuses headings that skip a level");
}

#[test]
fn a_mark_of_a_source_that_is_not_listed_is_no_dead_link() {
    let blocks = vec![Block::paragraph(vec![Run::Source { number: 7 }])];
    assert!(set(&document("T", blocks)).text().concat().contains('7'), "the number stands though nothing is behind it");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = everywhere("same");
    let bytes = set(&document).pdf().expect("a PDF");
    assert_eq!(bytes, set(&document).pdf().expect("a PDF"), "with the date given nothing else may differ");
    let mut later = document.clone();
    later.date = later.date.succ_opt().expect("a day");
    assert_ne!(bytes, set(&later).pdf().expect("a PDF"), "the date stands in the file");
}

#[test]
fn the_file_has_title_language_tags_and_standards() {
    for language in ["en", "ru", "zh"] {
        let mut document = everywhere("Парк Park 园区");
        document.language = language.into();
        let pdf = Pdf::load_mem(&set(&document).pdf().expect("a PDF")).expect("a PDF that another program reads");
        let catalog = pdf.catalog().expect("a catalog");
        let text = |object: &Object| lopdf::decode_text_string(object).expect("a text");
        let given = text(catalog.get(b"Lang").expect("a language"));
        assert!(given.starts_with(language), "the file is in {given}, not {language}");
        let marked = catalog.get(b"MarkInfo").and_then(Object::as_dict).and_then(|info| info.get(b"Marked"));
        assert!(matches!(marked, Ok(Object::Boolean(true))), "screen readers need a tagged file");
        assert!(catalog.get(b"StructTreeRoot").is_ok(), "a tagged file has a tree of tags");
        assert!(catalog.get(b"Outlines").is_ok(), "chapters stand in the reader's side bar");
        let info = pdf.trailer.get(b"Info").and_then(|info| pdf.dereference(info)).expect("document data").1;
        let title = text(info.as_dict().and_then(|info| info.get(b"Title")).expect("a title"));
        assert_eq!(title, "Парк Park 园区", "the title stands in the file's data");
        let metadata = catalog.get(b"Metadata").and_then(|data| pdf.dereference(data)).expect("XMP").1;
        let xmp = String::from_utf8_lossy(&metadata.as_stream().expect("a stream").content).into_owned();
        for claim in ["pdfuaid:part", "pdfaid:part", "2026-11-22"] {
            assert!(xmp.contains(claim), "{claim} is missing in the file's metadata");
        }
    }
}

#[test]
fn every_page_can_be_drawn() {
    let pages = set(&everywhere("page"));
    for page in 1..=pages.count() {
        let svg = String::from_utf8(pages.svg(page).expect("a page of the document")).expect("SVG is text");
        assert!(svg.starts_with("<svg"), "page {page} must be an SVG picture");
    }
    assert!(pages.svg(0).is_none() && pages.svg(pages.count() + 1).is_none(), "pages count from 1 to their number");
}
