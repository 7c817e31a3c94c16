//! What the Typst writer makes of the document model.

use chrono::NaiveDate;
use reports::model::*;
use reports::typst_writer::Pages;

fn document(title: &str, blocks: Vec<Block>) -> Document {
    Document {
        kind: "Session book".into(),
        title: title.into(),
        subtitle: None,
        language: "en".into(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        dated: "As at 22 Nov 2026".into(),
        marking: None,
        contents: Some("Contents".into()),
        front: vec![],
        blocks,
    }
}

#[test]
fn first_light() {
    let doc = document(
        "Hello",
        vec![
            Block::heading(1, vec![Run::plain("One")]),
            Block::paragraph(vec![Run::plain("a #b *c*\nd"), Run::Source { number: 1 }]),
            Block::Sources {
                sources: vec![SourceEntry { number: 1, title: vec![Run::plain("S")], details: vec![Run::quiet("x")] }],
            },
        ],
    );
    let pages = Pages::set(&doc).unwrap();
    println!("{:?} {:?}", pages.warnings, pages.text());
    let pdf = pages.pdf().unwrap();
    println!("{}", pdf.len());
    std::fs::write("/tmp/first.pdf", pdf).unwrap();
}
