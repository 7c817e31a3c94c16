//! Whole commands with a fixed clock: what is printed, and how they end.

use blackbox::place::{Outcome, Place, text};

/// What was printed, without what differs from run to run: ids get numbers, folders a name.
fn tidy(place: &Place, outcome: &Outcome) -> String {
    let mut shown = format!("status: {}\n", outcome.status.map_or("killed".to_owned(), |status| status.to_string()));
    for (name, printed) in [("stdout", &outcome.stdout), ("stderr", &outcome.stderr)] {
        if !printed.is_empty() {
            shown.push_str(&format!("--- {name}\n{printed}"));
        }
    }
    let real = place.path().canonicalize().expect("the place is there");
    for folder in [text(&real), text(place.path())] {
        shown = shown.replace(folder, "[place]");
    }
    let shown = numbered(&shown, r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id");
    // A revision names the device, which is another in every place.
    numbered(&shown, r"\b[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}\b", "revision")
}

/// Every text that fits the pattern gets a number, the same text the same.
fn numbered(shown: &str, pattern: &str, name: &str) -> String {
    let pattern = regex_lite::Regex::new(pattern).expect("a pattern");
    let mut seen: Vec<String> = Vec::new();
    let replaced = pattern.replace_all(shown, |found: &regex_lite::Captures| {
        let number = seen.iter().position(|known| *known == found[0]).unwrap_or_else(|| {
            seen.push(found[0].to_owned());
            seen.len() - 1
        });
        format!("[{name} {}]", number + 1)
    });
    replaced.into_owned()
}

/// A workspace with a country and a site, as a person types them in.
struct Typed {
    place: Place,
    country: String,
    site: String,
}

impl Typed {
    fn new() -> Self {
        let place = Place::new();
        place.empty("work.parkbridge");
        let run = |arguments: &[&str]| {
            let file = place.file("work.parkbridge");
            place.must(&[arguments, &["--workspace", text(&file)]].concat()).trim().to_owned()
        };
        let country =
            run(&["add", "country", "iso2=UZ", "name_en=Uzbekistan", "name_ru=Узбекистан", "name_zh=乌兹别克斯坦"]);
        let site = run(&[
            "add",
            "site",
            "name_en=Chirchik works",
            "name_local=Чирчиқ",
            &format!("country={country}"),
            "area_ha=12.5",
            "readiness=described",
        ]);
        Self { place, country, site }
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        let file = self.place.file("work.parkbridge");
        self.place.run(&[arguments, &["--workspace", text(&file)]].concat())
    }

    fn shown(&self, arguments: &[&str]) -> String {
        tidy(&self.place, &self.run(arguments))
    }
}

#[test]
fn making_a_workspace() {
    let place = Place::new();
    let file = place.file("new.parkbridge");
    insta::assert_snapshot!("new", tidy(&place, &place.run(&["new", text(&file)])));
    insta::assert_snapshot!("new-exists", tidy(&place, &place.run(&["new", text(&file)])));
}

#[test]
fn reading() {
    let typed = Typed::new();
    insta::assert_snapshot!("info", typed.shown(&["info"]));
    insta::assert_snapshot!("list", typed.shown(&["list", "sites"]));
    insta::assert_snapshot!("list-json", typed.shown(&["--json", "list", "sites"]));
    insta::assert_snapshot!("list-where", typed.shown(&["list", "sites", "--where", "area_ha=99"]));
    insta::assert_snapshot!("show", typed.shown(&["show", &typed.site]));
    insta::assert_snapshot!("search", typed.shown(&["search", "Чирчиқ"]));
    insta::assert_snapshot!("call", typed.shown(&["call", "record_search", r#"{"text": "узбек"}"#]));
}

#[test]
fn changing_and_taking_back() {
    let typed = Typed::new();
    insta::assert_snapshot!("set", typed.shown(&["set", &typed.site, "area_ha=14 000,5", "readiness="]));
    insta::assert_snapshot!("show-after-set", typed.shown(&["show", &typed.site]));
    insta::assert_snapshot!("undo", typed.shown(&["undo"]));
    insta::assert_snapshot!("show-after-undo", typed.shown(&["show", &typed.site]));
    insta::assert_snapshot!("redo", typed.shown(&["redo"]));
    insta::assert_snapshot!("link", typed.shown(&["link", &typed.site, &typed.country]));
    insta::assert_snapshot!("delete", typed.shown(&["delete", &typed.site]));
    insta::assert_snapshot!("history", typed.shown(&["history"]));
    insta::assert_snapshot!("redo-nothing", typed.shown(&["redo"]));
}

#[test]
fn wrong_values_are_named_and_nothing_is_written() {
    let typed = Typed::new();
    let before = typed.run(&["--json", "show", &typed.site]).stdout;
    insta::assert_snapshot!(
        "wrong-values",
        typed.shown(&["set", &typed.site, "area_ha=minus five", "readiness=perfect", "vacant_since=yesterday"])
    );
    insta::assert_snapshot!("ambiguous-number", typed.shown(&["set", &typed.site, "area_ha=12,500"]));
    insta::assert_snapshot!("no-such-field", typed.shown(&["set", &typed.site, "colour=red"]));
    insta::assert_snapshot!("required-missing", typed.shown(&["add", "site", "name_en=Nowhere"]));
    insta::assert_snapshot!("no-such-kind", typed.shown(&["list", "castles"]));
    insta::assert_snapshot!("not-an-id", typed.shown(&["show", "12"]));
    let after = typed.run(&["--json", "show", &typed.site]).stdout;
    assert_eq!(before, after, "a refused change must leave the record as it was");
}

#[test]
fn checking_and_backing_up() {
    let typed = Typed::new();
    insta::assert_snapshot!("check", typed.shown(&["check"]));
    insta::assert_snapshot!("backup", typed.shown(&["backup", text(&typed.place.file("copy.parkbridge"))]));
    typed.run(&["delete", &typed.site]);
    insta::assert_snapshot!("restore", typed.shown(&["restore", text(&typed.place.file("copy.parkbridge"))]));
    let shown = typed.run(&["show", &typed.site]);
    assert_eq!(shown.status, Some(0), "the restored workspace holds the deleted site again: {shown:?}");
}

#[test]
fn wrong_usage() {
    let place = Place::new();
    insta::assert_snapshot!("usage-none", tidy(&place, &place.run(&["undo", "everything"])));
    insta::assert_snapshot!("usage-command", tidy(&place, &place.run(&["explode"])));
    let typed = Typed::new();
    insta::assert_snapshot!("usage-pair", typed.shown(&["set", &typed.site, "area_ha"]));
    insta::assert_snapshot!("no-workspace", tidy(&place, &place.run(&["info"])));
}

#[test]
fn the_session_book_of_the_sample_in_three_languages() {
    let place = Place::new();
    let sample = place.sample();
    let sessions = place.json(&["list", "sessions", "--workspace", text(&sample)]);
    let session = sessions["rows"][0]["id"].as_str().expect("the sample has a session").to_owned();
    for (language, word) in [("en", "Contents"), ("ru", "Содержание"), ("zh", "目录")] {
        let book = place.file(&format!("book-{language}.pdf"));
        let arguments = ["report", "session-book", "--for", &session, "--lang", language, "--to", text(&book)];
        place.must(&[&arguments[..], &["--workspace", text(&sample)]].concat());
        let pdf = lopdf::Document::load(&book).expect("another program reads the PDF");
        let pages = pdf.get_pages();
        assert!(pages.len() > 5, "{language}: the book has {} pages", pages.len());
        let catalogue = pdf.catalog().expect("a PDF has a catalogue");
        let said = catalogue.get(b"Lang").and_then(lopdf::Object::as_str).expect("a tagged PDF names its language");
        assert!(said.starts_with(language.as_bytes()), "{language}: the PDF says it is in {said:?}");
        assert!(catalogue.has(b"StructTreeRoot"), "{language}: the PDF is not tagged");
        let first: Vec<u32> = pages.keys().copied().take(3).collect();
        let shown = pdf.extract_text(&first).unwrap_or_default();
        assert!(shown.contains(word), "{language}: the contents are missing in {shown}");
    }
    let listed = place.json(&["list", "documents", "--workspace", text(&sample)]);
    assert_eq!(listed["total"], 3, "each book that was made is recorded: {listed}");
}

#[test]
fn the_sample_holds_what_the_program_promises() {
    let place = Place::new();
    let sample = place.sample();
    let total = |kind: &str| {
        let listed = place.json(&["list", kind, "--workspace", text(&sample)]);
        listed["total"].as_u64().unwrap_or_default()
    };
    assert_eq!(total("statements"), 15, "the statements of the forum session");
    for (kind, least) in [("countries", 7), ("parks", 5), ("facts", 50), ("sources", 5), ("residents", 5), ("sites", 5)]
    {
        assert!(total(kind) >= least, "the sample has too few {kind}: {}", total(kind));
    }
    let check = place.run(&["check", "--workspace", text(&sample)]);
    assert_eq!(check.status, Some(0), "the sample must have no finding of error grade: {check:?}");
}
