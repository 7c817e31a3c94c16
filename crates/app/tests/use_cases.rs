//! The use cases through the contract, as a face calls them: JSON in, JSON or a problem out.

use std::path::Path;
use std::sync::{Arc, Mutex};

use app::wire::{Event, Problem, ProblemKind};
use app::{App, AppOptions, CallContext, Headless, Language, Reply, Worker};
use serde_json::{Value, json};

/// 22 November 2026, noon UTC.
const NOW: i64 = 1_795_348_800_000;

struct Program {
    app: App,
    folder: tempfile::TempDir,
    events: Arc<Mutex<Vec<Event>>>,
}

impl Program {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let events = Arc::new(Mutex::new(Vec::new()));
        let told = events.clone();
        let clock = Arc::new(std::sync::atomic::AtomicI64::new(NOW));
        let app = App::start(AppOptions {
            settings_dir: folder.path().join("config"),
            backups_dir: folder.path().join("backups"),
            host: Arc::new(Headless),
            clock: Arc::new(move || clock.fetch_add(1_000, std::sync::atomic::Ordering::Relaxed)),
            worker: Worker::in_process(),
            events: Arc::new(move |event| told.lock().unwrap().push(event)),
        });
        Self { app, folder, events }
    }

    async fn with_workspace(sample: bool) -> Self {
        let program = Self::start();
        let path = program.folder.path().join("w.parkbridge");
        program.ok("workspace_new", json!({ "path": path, "sample": sample })).await;
        program
    }

    async fn call(&self, name: &str, input: Value) -> Result<Reply, Problem> {
        self.app.call(name, &input.to_string(), CallContext { call: 1, language: Language::En }).await
    }

    async fn ok(&self, name: &str, input: Value) -> Value {
        match self.call(name, input.clone()).await {
            Ok(Reply::Json(text)) => serde_json::from_str(&text).unwrap(),
            Ok(Reply::Bytes(bytes)) => Value::String(String::from_utf8(bytes).unwrap()),
            Err(problem) => panic!("{name} {input}: {problem:?}"),
        }
    }

    async fn refused(&self, name: &str, input: Value) -> Problem {
        match self.call(name, input.clone()).await {
            Ok(_) => panic!("{name} {input} must be refused"),
            Err(problem) => {
                assert!(!problem.message.contains('⟦'), "the message is missing: {}", problem.message);
                problem
            }
        }
    }

    async fn add(&self, kind: &str, values: Value) -> String {
        let saved = self.ok("record_add", json!({ "kind": kind, "values": values })).await;
        saved["id"].as_str().unwrap().to_owned()
    }

    async fn close(self) {
        self.app.close(Language::En).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_fills_lists_boards_search_and_overview() {
    let program = Program::with_workspace(true).await;
    let statements = program.ok("record_list", json!({ "kind": "statements" })).await;
    assert_eq!(statements["total"], 15, "the session has fifteen statements");
    let parks = program.ok("record_list", json!({ "kind": "park", "sort": "title" })).await;
    assert_eq!(parks["total"], 5, "the session names five parks");
    let board = program.ok("record_board", json!({ "kind": "site" })).await;
    let codes: Vec<&str> = board["columns"].as_array().unwrap().iter().map(|c| c["code"].as_str().unwrap()).collect();
    assert!(codes.starts_with(&["identified", "described", "rights_clear"]), "columns follow the ladder: {codes:?}");
    for text in ["Chirchik", "Чирчик", "奇尔奇克"] {
        let hits = program.ok("record_search", json!({ "text": text })).await;
        assert!(!hits["hits"].as_array().unwrap().is_empty(), "{text} must be found");
    }
    let overview = program.ok("overview", json!({})).await;
    assert_eq!(overview["sessions"][0]["statements"], 15);
    assert!(!overview["gaps"].as_array().unwrap().is_empty(), "the sample leaves unknowns on purpose");
    let unclassified =
        json!({ "kind": "fact", "filters": [{ "field": "value_kind", "op": "is", "value": "not_classified" }] });
    assert_eq!(program.ok("record_list", unclassified).await["total"], 2, "Korea and Germany are not classified");
    program.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_added_changed_moved_linked_deleted_and_brought_back() {
    let program = Program::with_workspace(false).await;
    let country = program.add("country", json!({ "iso2": "UZ", "name_en": "Uzbekistan" })).await;
    let site = program.add("site", json!({ "name_en": "Yard", "country": country, "area_ha": "17,6" })).await;
    program.ok("record_move", json!({ "id": site, "to": "described" })).await;
    program.ok("record_link", json!({ "from": site, "to": country })).await;
    let evidence = json!({ "field": "area_ha", "as_of": "2024-03-12", "method": "documented", "confidence": "B", "low": "17", "high": "18,0" });
    program.ok("evidence_save", json!({ "id": site, "evidence": evidence })).await;
    let view = program.ok("record_get", json!({ "id": site })).await;
    assert_eq!(view["values"]["area_ha"], 17.6, "a decimal comma is read");
    assert_eq!(view["values"]["readiness"], "described");
    assert_eq!(view["refs"][&country]["title"], "Uzbekistan");
    assert_eq!(view["links"][0]["id"], country.as_str());
    assert_eq!(view["evidence"][0]["high"], 18.0);
    let reversed = json!({ "field": "area_ha", "low": "19", "high": "18" });
    let problem = program.refused("evidence_save", json!({ "id": site, "evidence": reversed })).await;
    assert_eq!(problem.fields[0].field, "area_ha.high", "a range is not reversed silently");

    let history = program.ok("history", json!({ "id": site })).await;
    let moved = history["entries"].as_array().unwrap().iter().flat_map(|entry| entry["changes"].as_array().unwrap());
    let moved = moved.into_iter().find(|change| change["field"] == "readiness").expect("the move is in the history");
    assert_eq!(moved["after"], "Described", "the history speaks the reader's language, not in codes");

    let stale = json!({ "id": site, "values": { "area_ha": 18 }, "revision": "0" });
    assert_eq!(program.refused("record_change", stale).await.code, ProblemKind::Conflict, "somebody else changed it");

    program.ok("record_delete", json!({ "id": site })).await;
    assert_eq!(program.refused("record_get", json!({ "id": site })).await.code, ProblemKind::NotFound);
    program.ok("undo", json!({})).await;
    let back = program.ok("record_get", json!({ "id": site })).await;
    assert_eq!(back["values"], view["values"], "undo brings every value back");
    assert_eq!(back["evidence"], view["evidence"], "and its evidence");
    assert_eq!(back["links"], view["links"], "and its links");
    program.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_value_names_its_field_and_nothing_is_written() {
    let program = Program::with_workspace(false).await;
    let values =
        json!({ "name_en": "Yard", "area_ha": "much", "readiness": "done", "colour": "red", "country": "nowhere" });
    let problem = program.refused("record_add", json!({ "kind": "site", "values": values })).await;
    assert_eq!(problem.code, ProblemKind::InvalidInput);
    let mut named: Vec<&str> = problem.fields.iter().map(|field| field.field.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, ["area_ha", "colour", "country", "readiness"], "every problem is named, not only the first");
    let readiness = problem.fields.iter().find(|field| field.field == "readiness").unwrap();
    assert!(readiness.message.contains("rights_clear"), "what is accepted is said: {}", readiness.message);
    let missing = program.refused("record_add", json!({ "kind": "site", "values": { "name_en": "Yard" } })).await;
    assert_eq!(missing.fields[0].field, "country", "a site without a country is refused by that field");
    let wrong = program.add("source", json!({ "title": "Law" })).await;
    let problem = program
        .refused("record_add", json!({ "kind": "site", "values": { "name_en": "Yard", "country": wrong } }))
        .await;
    assert_eq!(problem.fields[0].field, "country", "a source is no country");
    assert_eq!(program.ok("record_list", json!({ "kind": "site" })).await["total"], 0, "nothing was written");
    program.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_tells_what_it_touched() {
    let program = Program::with_workspace(false).await;
    program.events.lock().unwrap().clear();
    program.add("country", json!({ "iso2": "UZ", "name_en": "Uzbekistan" })).await;
    program.ok("undo", json!({})).await;
    let told: Vec<Vec<String>> = program
        .events
        .lock()
        .unwrap()
        .iter()
        .filter_map(|event| match event {
            Event::Changed { subjects } => Some(subjects.clone()),
            Event::Progress { .. } => None,
        })
        .collect();
    assert_eq!(told, [["country"], ["country"]], "undo refreshes the screen like the edit did");
    program.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_workspace_the_way_out_is_said() {
    let program = Program::start();
    let problem = program.refused("record_list", json!({ "kind": "site" })).await;
    assert_eq!(problem.code, ProblemKind::NotNow);
    assert!(!problem.hints.is_empty(), "a problem of the moment says what to do");
    assert_eq!(program.refused("no_such_command", json!({})).await.code, ProblemKind::InvalidInput);
    assert_eq!(program.refused("record_list", json!({ "kind": 7 })).await.code, ProblemKind::InvalidInput);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_and_a_backup_hold_what_the_workspace_holds() {
    let program = Program::with_workspace(true).await;
    let copy = program.folder.path().join("copy.parkbridge");
    program.ok("workspace_save_copy", json!({ "path": copy })).await;
    let again = program.refused("workspace_save_copy", json!({ "path": copy })).await;
    assert_eq!(again.code, ProblemKind::FileProblem, "a file that is there is not overwritten unasked");
    let backup = program.ok("workspace_backup", json!({})).await;
    let site = program.ok("record_list", json!({ "kind": "site", "limit": 1 })).await["rows"][0]["id"].clone();
    program.ok("record_delete", json!({ "id": site })).await;
    let before = program.ok("workspace_status", json!({})).await["counts"].clone();
    let restored = program.ok("workspace_restore", json!({ "path": backup["path"] })).await;
    assert_ne!(restored["counts"], before, "the deleted site is back");
    program.ok("record_get", json!({ "id": site })).await;
    let opened = program.ok("workspace_open", json!({ "path": copy })).await;
    assert_eq!(opened["counts"], restored["counts"], "the copy is whole");
    program.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_book_of_the_sample_is_made_in_three_languages() {
    let program = Program::with_workspace(true).await;
    let session = program.ok("record_list", json!({ "kind": "session" })).await["rows"][0]["id"].clone();
    for language in ["en", "ru", "zh"] {
        let path = program.folder.path().join(format!("book-{language}.pdf"));
        let request = json!({ "kind": "session-book", "about": session, "language": language, "path": path });
        let ready = program.ok("book_build", request.clone()).await;
        assert!(ready["pages"].as_u64().unwrap() > 5, "the book of the sample has its chapters: {ready}");
        assert_eq!(ready["notices"], json!([]), "every character of the sample has a glyph");
        assert!(is_pdf(&path), "a PDF is written");
        let preview = program.ok("book_preview", request).await;
        assert_eq!(preview["pages"], ready["pages"], "the preview shows the pages of the PDF");
        let page = program.ok("book_page", json!({ "token": preview["token"], "page": 0 })).await;
        assert!(page.as_str().unwrap().starts_with("<svg"), "a page is a picture");
    }
    let documents = program.ok("record_list", json!({ "kind": "documents" })).await;
    assert_eq!(documents["total"], 3, "each version made is remembered");
    program.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_new_or_open_leaves_the_workspace_at_hand_open() {
    let program = Program::with_workspace(false).await;
    let nowhere = program.folder.path().join("no/such/folder/w.parkbridge");
    program.refused("workspace_new", json!({ "path": nowhere })).await;
    program.refused("workspace_open", json!({ "path": nowhere })).await;
    assert_eq!(program.ok("workspace_status", json!({})).await["open"], true, "nothing was opened in its place");
    let elsewhere = program.folder.path().join("other.parkbridge");
    let (one, two) = tokio::join!(
        program.call("workspace_new", json!({ "path": elsewhere })),
        program.call("workspace_open", json!({ "path": program.folder.path().join("w.parkbridge") })),
    );
    one.unwrap();
    two.unwrap();
    program.app.close(Language::En).await.unwrap();
    let left: Vec<String> = std::fs::read_dir(folder_of(&elsewhere))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains(".parkbridge") && !name.ends_with(".parkbridge"))
        .collect();
    assert_eq!(left, Vec::<String>::new(), "both were closed whole: no log and no lock beside them");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_never_takes_the_place_of_a_workspace() {
    let program = Program::with_workspace(false).await;
    let session = program.add("session", json!({ "title_en": "Talks" })).await;
    let workspace = program.folder.path().join("w.parkbridge");
    let mut request =
        json!({ "kind": "session-book", "about": session, "language": "en", "path": workspace, "overwrite": true });
    assert_eq!(program.refused("book_build", request.clone()).await.code, ProblemKind::FileProblem);
    let pdf = program.folder.path().join("talks.pdf");
    request["path"] = json!(pdf);
    program.ok("book_build", request.clone()).await;
    program.ok("book_build", request.clone()).await;
    request["overwrite"] = json!(false);
    assert_eq!(
        program.refused("book_build", request).await.code,
        ProblemKind::FileProblem,
        "a PDF is not replaced unasked"
    );
    program.ok("record_get", json!({ "id": session })).await;
    program.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_that_cannot_be_read_is_named() {
    let program = Program::with_workspace(true).await;
    let filter = |op: &str, value: &str| json!({ "kind": "site", "filters": [{ "field": "illustrative", "op": op, "value": value }] });
    let problem = program.refused("record_list", filter("is", "maybe")).await;
    assert_eq!(problem.fields[0].field, "illustrative");
    let made_up = program.ok("record_list", filter("is", "yes")).await["total"].as_u64().unwrap();
    let real = program.ok("record_list", filter("is_not", "yes")).await["total"].as_u64().unwrap();
    let all = program.ok("record_list", json!({ "kind": "site" })).await["total"].as_u64().unwrap();
    assert!(made_up > 0 && real > 0, "the sample has both");
    assert_eq!(made_up + real, all, "is_not is the rest");
    program.close().await;
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap()
}

fn is_pdf(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-"))
}
