//! Sets a document with Typst: to PDF, and to pages as SVG.
//!
//! User text enters as JSON in files that exist in memory only and is inserted as values; the
//! sources are the templates shipped in the program, and nothing else can be read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::ReportError;
use crate::clean::{Cleaner, Notice};
use crate::fonts::FONTS;
use crate::model::{Block, Document};

const TEMPLATES: [(&str, &str); 3] = [
    ("document.typ", include_str!("../../../assets/report/document.typ")),
    ("parts.typ", include_str!("../../../assets/report/parts.typ")),
    ("design.typ", include_str!("../../../assets/report/design.typ")),
];

/// Chapters beyond this share the last file: Typst never forgets a file name it has seen.
const CHAPTER_FILES: usize = 500;
/// How often a document is set again after a sequence without a glyph was found in it.
const TRIES: usize = 4;
/// Results of Typst's cache that this many later documents did not use are dropped.
const CACHE_AGE: usize = 3;
/// Longer titles are cut in the line above the text.
const SHORT_TITLE: usize = 90;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Row headers of tables, for screen readers, stand behind this switch.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

static SOURCES: LazyLock<BTreeMap<&'static str, Source>> = LazyLock::new(|| {
    TEMPLATES.iter().map(|(name, text)| (*name, Source::new(file_id(name), (*text).to_owned()))).collect()
});

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("names of files in memory are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// What Typst may see: the templates, the fonts and the data of one document.
struct MemoryWorld {
    data: BTreeMap<String, Bytes>,
}

impl World for MemoryWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        file_id("document.typ")
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let name = id.get().vpath().get_without_slash();
        SOURCES.get(name).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.get().vpath().get_without_slash();
        self.data.get(name).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.list.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None // the document's date is handed in
    }
}

/// A document that has been set.
pub struct Pages {
    paged: PagedDocument,
    pub notices: Vec<Notice>,
    /// What Typst warned of; empty unless a template is wrong.
    pub warnings: Vec<String>,
}

impl Pages {
    /// Sets the document.
    ///
    /// # Errors
    /// [`ReportError::Typesetting`] when the template cannot set it, which is a fault of the program.
    pub fn set(document: &Document) -> Result<Self, ReportError> {
        let mut unshowable = BTreeSet::new();
        for _ in 0..TRIES {
            let mut cleaner = Cleaner::new(unshowable.clone());
            let world = MemoryWorld { data: files(document, &mut cleaner)? };
            let result = typst::compile::<PagedDocument>(&world);
            let paged = result.output.map_err(|errors| ReportError::Typesetting(messages(&errors)))?;
            let missing = missing_glyphs(&paged);
            if missing.is_subset(&unshowable) {
                let warnings = result.warnings.iter().map(message).collect();
                comemo::evict(CACHE_AGE);
                return Ok(Self { paged, notices: cleaner.notices(), warnings });
            }
            unshowable.extend(missing);
        }
        Err(ReportError::Typesetting(format!("no glyph for {unshowable:?}")))
    }

    pub fn count(&self) -> usize {
        self.paged.pages().len()
    }

    /// The document as PDF/A-2a and PDF/UA-1. The same document gives the same bytes.
    ///
    /// # Errors
    /// [`ReportError::Typesetting`] when the result would not keep to these standards.
    pub fn pdf(&self) -> Result<Vec<u8>, ReportError> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| ReportError::Typesetting(error.message().to_string()))?;
        let options =
            PdfOptions { creator: Smart::Custom(Some("Parkbridge".to_owned())), standards, ..PdfOptions::default() };
        typst_pdf::pdf(&self.paged, &options).map_err(|errors| ReportError::Typesetting(messages(&errors)))
    }

    /// The page of this number, from 1, as SVG.
    pub fn svg(&self, page: usize) -> Option<Vec<u8>> {
        let page = self.paged.pages().get(page.checked_sub(1)?)?;
        Some(typst_svg::svg(page, &typst_svg::SvgOptions::default()).into_bytes())
    }

    /// The text of each page in the order it was set.
    pub fn text(&self) -> Vec<String> {
        self.paged
            .pages()
            .iter()
            .map(|page| {
                let mut text = String::new();
                each_text(&page.frame, &mut |item| text.push_str(&item.text));
                text
            })
            .collect()
    }
}

/// The data files of a document, with every text cleaned.
fn files(document: &Document, cleaner: &mut Cleaner) -> Result<BTreeMap<String, Bytes>, ReportError> {
    let title = cleaner.text(&document.title).replace('\n', " ");
    let chapters = chapters(&document.blocks);
    let shortened = title.chars().count() > SHORT_TITLE;
    let short_title: String = title.chars().take(SHORT_TITLE).chain(if shortened { Some('…') } else { None }).collect();
    let mut main = cleaner.value(json!({
        "kind": document.kind,
        "title_text": title,
        "short_title": short_title,
        "subtitle": document.subtitle,
        "language": document.language,
        "dated": document.dated,
        "marking": document.marking,
        "contents": document.contents,
        "front": blocks(&document.front)?,
    }));
    main["title"] = Value::String(title);
    main["date"] = Value::String(document.date.format("%Y-%m-%d").to_string());
    main["sources"] = json!(document.source_numbers());
    main["chapters"] = json!(chapters.len());
    let mut files = BTreeMap::from([("document.json".to_owned(), bytes(&main)?)]);
    for (index, chapter) in chapters.iter().enumerate() {
        files.insert(format!("chapter-{index}.json"), bytes(&cleaner.value(blocks(chapter)?))?);
    }
    Ok(files)
}

fn bytes(value: &Value) -> Result<Bytes, ReportError> {
    Ok(Bytes::new(serde_json::to_vec(value)?))
}

/// The blocks as JSON, with headings that never skip a level: readers navigate by them.
fn blocks(blocks: &[Block]) -> Result<Value, ReportError> {
    let mut depth = 0;
    let list: Result<Vec<Value>, serde_json::Error> = blocks
        .iter()
        .map(|block| {
            let mut value = serde_json::to_value(block)?;
            if let Block::Heading { level, .. } = block {
                depth = (*level).clamp(1, depth + 1).min(4);
                value["level"] = json!(depth);
            }
            Ok(value)
        })
        .collect();
    Ok(Value::Array(list?))
}

/// The blocks cut before each heading of the first level.
fn chapters(blocks: &[Block]) -> Vec<&[Block]> {
    let mut chapters = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let is_start = |block: &Block| matches!(block, Block::Heading { level: 0 | 1, .. });
        let end = match rest.iter().skip(1).position(is_start) {
            Some(position) if chapters.len() + 1 < CHAPTER_FILES => position + 1,
            _ => rest.len(),
        };
        chapters.push(&rest[..end]);
        rest = &rest[end..];
    }
    chapters
}

/// Texts that were set without a glyph: parts of one letter that no single font holds.
fn missing_glyphs(document: &PagedDocument) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    for page in document.pages() {
        each_text(&page.frame, &mut |item| {
            for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
                missing.insert(item.text[glyph.range()].to_owned());
            }
        });
    }
    missing
}

fn each_text(frame: &Frame, visit: &mut impl FnMut(&typst::text::TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => each_text(&group.frame, visit),
            FrameItem::Text(text) => visit(text),
            _ => {}
        }
    }
}

fn message(diagnostic: &SourceDiagnostic) -> String {
    let hints: Vec<_> = diagnostic.hints.iter().map(|hint| hint.v.to_string()).collect();
    [diagnostic.message.to_string()].into_iter().chain(hints).collect::<Vec<_>>().join("; ")
}

fn messages(diagnostics: &[SourceDiagnostic]) -> String {
    diagnostics.iter().map(message).collect::<Vec<_>>().join(". ")
}
