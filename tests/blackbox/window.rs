//! The real window without a screen. One at a time: on a small machine two would wait for each other.

use blackbox::place::{Place, text};
use blackbox::window::{Failure, Window, answers_file};
use serde_json::json;
use tokio::sync::Mutex;

static ONE: Mutex<()> = Mutex::const_new(());

/// A place whose author is known, as on every start but the first.
fn furnished() -> Place {
    let place = Place::new();
    place.must(&["call", "settings_save", r#"{"author": "Anna Kim", "language": "en"}"#]);
    place
}

#[tokio::test]
async fn the_sample_opens_from_the_start_page() -> Result<(), Failure> {
    let _one = ONE.lock().await;
    let place = furnished();
    let file = place.file("from-window.parkbridge");
    std::fs::write(answers_file(&place), format!("{}\n", text(&file)))?;
    let window = Window::open(&place, None).await?;
    window.press("sample").await?;
    window.find("nav").await?;
    window.settled().await?;
    let shown = window.page.execute("return document.body.innerText", vec![]).await?;
    assert!(shown.as_str().is_some_and(|shown| shown.contains("5 industrial parks")), "the Overview counts: {shown}");
    window.close().await?;
    let listed = place.json(&["list", "parks", "--workspace", text(&file)]);
    assert_eq!(listed["total"], 5, "the file that the dialog named holds the sample: {listed}");
    Ok(())
}

#[tokio::test]
async fn a_card_moves_by_keyboard_and_back_by_undo() -> Result<(), Failure> {
    let _one = ONE.lock().await;
    let place = furnished();
    let sample = place.sample();
    let sites = place.json(&["list", "sites", "--where", "readiness=described", "--workspace", text(&sample)]);
    let site = sites["rows"][0]["id"].as_str().ok_or("the sample has a described site")?.to_owned();
    let readiness = || {
        let shown = place.json(&["show", &site, "--workspace", text(&sample)]);
        shown["values"]["readiness"].as_str().unwrap_or_default().to_owned()
    };
    let window = Window::open(&place, Some(&sample)).await?;
    window.find("nav").await?;
    window.go("/sites?view=board").await?;
    let card = window.find(&format!("[data-card='{site}']")).await?;
    card.send_keys(" ").await?;
    window.find("[data-lifted]").await?;
    // The focus stays on the card while it is carried.
    let focused = window.page.active_element().await?;
    focused.send_keys("\u{e014}").await?; // right arrow
    window.page.active_element().await?.send_keys(" ").await?;
    window.until("the card in the next column", IN_COLUMN, vec![json!(site), json!("Rights clear")]).await?;
    assert_eq!(readiness(), "rights_clear", "the move is in the file, beside the open window");

    window.page.active_element().await?.send_keys("\u{e009}z\u{e000}").await?; // Ctrl+Z
    window.until("the card back where it was", IN_COLUMN, vec![json!(site), json!("Described")]).await?;
    assert_eq!(readiness(), "described", "undo is in the file too");
    Ok(())
}

/// Whether the card `arguments[0]` stands in the column that is called `arguments[1]`.
const IN_COLUMN: &str = "const card = document.querySelector(`[data-card='${arguments[0]}']`);
    return card !== null && card.closest('section')?.getAttribute('aria-label') === arguments[1]";

#[tokio::test]
async fn the_session_book_is_written_from_the_window() -> Result<(), Failure> {
    let _one = ONE.lock().await;
    let place = furnished();
    let sample = place.sample();
    let sessions = place.json(&["list", "sessions", "--workspace", text(&sample)]);
    let session = sessions["rows"][0]["id"].as_str().ok_or("the sample has a session")?.to_owned();
    let book = place.file("book.pdf");
    std::fs::write(answers_file(&place), format!("{}\n", text(&book)))?;
    let window = Window::open(&place, Some(&sample)).await?;
    window.find("nav").await?;
    window.go(&format!("/documents/{session}/ru")).await?;
    window.press("Save as PDF").await?;
    let path = vec![json!(text(&book))];
    window
        .until("word that the book is written", "return document.body.innerText.includes(arguments[0])", path)
        .await?;
    window.close().await?;
    let pdf = lopdf::Document::load(&book)?;
    assert!(pdf.get_pages().len() > 5, "the book has {} pages", pdf.get_pages().len());
    Ok(())
}

#[tokio::test]
async fn a_file_that_does_not_open_is_explained_in_the_window() -> Result<(), Failure> {
    let _one = ONE.lock().await;
    let place = furnished();
    let file = place.file("letter.parkbridge");
    std::fs::write(&file, "Dear colleagues")?;
    let window = Window::open(&place, Some(&file)).await?;
    let note = window.find("[role=alert]").await?.text().await?;
    assert!(note.contains("letter.parkbridge"), "the start page names the file: {note}");
    assert_eq!(std::fs::read(&file)?, b"Dear colleagues", "and leaves it untouched");
    Ok(())
}

#[tokio::test]
async fn closing_the_window_saves_what_is_being_typed_and_leaves_one_complete_file() -> Result<(), Failure> {
    let _one = ONE.lock().await;
    let place = furnished();
    let sample = place.sample();
    let parks = place.json(&["list", "parks", "--workspace", text(&sample)]);
    let park = parks["rows"][0]["id"].as_str().ok_or("the sample has a park")?.to_owned();
    let window = Window::open(&place, Some(&sample)).await?;
    window.find("nav").await?;
    window.go(&format!("/parks?id={park}")).await?;
    let residents = window.field("Residents").await?;
    residents.click().await?;
    residents.clear().await?;
    residents.send_keys("37").await?;
    window.close().await?;
    complete(&place);
    let shown = place.json(&["show", &park, "--workspace", text(&sample)]);
    assert_eq!(
        shown["values"]["residents_count"].as_f64(),
        Some(37.0),
        "what was typed and not left yet is saved: {}",
        shown["values"]
    );
    Ok(())
}

#[tokio::test]
async fn logging_off_leaves_one_complete_file() -> Result<(), Failure> {
    let _one = ONE.lock().await;
    let place = furnished();
    let sample = place.sample();
    let window = Window::open(&place, Some(&sample)).await?;
    window.find("nav").await?;
    window.settled().await?;
    window.log_off().await?;
    complete(&place);
    place.must(&["add", "country", "iso2=KZ", "name_en=Kazakhstan", "--workspace", text(&sample)]);
    Ok(())
}

/// Nothing lies beside the sample: a copy of the one file is whole.
fn complete(place: &Place) {
    for side in ["-wal", "-shm", "-journal"] {
        let file = place.file(&format!("sample.parkbridge{side}"));
        assert!(!file.exists(), "{} is left beside the workspace", file.display());
    }
}
