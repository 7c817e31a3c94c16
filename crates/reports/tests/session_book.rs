//! The session book as it comes out of the Typst writer.

mod common;

use reports::session_book::compose;
use reports::typst_writer::Pages;
use text::{Language, Text};

#[test]
fn look() {
    for language in Language::ALL {
        let doc = compose(&common::sample(), &Text::new(language));
        let started = std::time::Instant::now();
        let pages = Pages::set(&doc).unwrap();
        let set = started.elapsed();
        let pdf = pages.pdf().unwrap();
        println!(
            "{language:?}: {} pages, {set:?}, {:?}, {} kB {:?} {:?}",
            pages.count(),
            started.elapsed(),
            pdf.len() / 1000,
            pages.warnings,
            pages.notices
        );
        std::fs::write(format!("/tmp/book-{}.pdf", language.key()), pdf).unwrap();
    }
}
