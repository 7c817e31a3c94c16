//! The session book: what a delegation reads before and during a session.
//!
//! Annotation and key questions, run of show, people, statements, talking points, country and park
//! pages with facts and sources, open questions, documents to sign, sources with dates. A chapter
//! without records says so.

mod contradictions;
mod countries;
mod facts;
mod figures;
mod parks;
mod people;
mod questions;
mod session;
mod sources;
mod statements;
mod values;

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Confidentiality, Evidence, Kind, Record, RecordId};
use text::Text;

use crate::model::{Block, Document, Run, Tone};

/// A record that the book names without holding it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// In the book's language.
    pub title: String,
    pub illustrative: bool,
    pub confidentiality: Confidentiality,
}

/// The records that a session book is made of.
#[derive(Clone, Debug)]
pub struct Input {
    /// The day the book is made for.
    pub today: NaiveDate,
    pub session: Record,
    pub event: Option<Record>,
    /// Seats of the session, with the participants they refer to.
    pub seats: Vec<Record>,
    pub participants: Vec<Record>,
    pub organisations: Vec<Record>,
    pub run_items: Vec<Record>,
    pub statements: Vec<Record>,
    pub points: Vec<Record>,
    pub questions: Vec<Record>,
    /// The countries with a page, in the order of their pages.
    pub countries: Vec<Record>,
    /// Places and zones of these countries that facts or parks refer to.
    pub places: Vec<Record>,
    pub zones: Vec<Record>,
    /// Facts about the countries, places, zones and parks of the book, and their brackets.
    pub facts: Vec<Record>,
    pub brackets: Vec<Record>,
    pub parks: Vec<Record>,
    pub sites: Vec<Record>,
    pub sources: Vec<Record>,
    /// Records linked with a record, both ways: what a statement or point concerns.
    pub links: BTreeMap<RecordId, Vec<RecordId>>,
    /// Titles, in the book's language, of records that are referred to but not in the book.
    pub titles: BTreeMap<RecordId, Named>,
    pub evidence: BTreeMap<RecordId, Vec<Evidence>>,
}

impl Input {
    /// A book of nothing but its session.
    pub fn new(session: Record, today: NaiveDate) -> Self {
        Self {
            today,
            session,
            event: None,
            seats: Vec::new(),
            participants: Vec::new(),
            organisations: Vec::new(),
            run_items: Vec::new(),
            statements: Vec::new(),
            points: Vec::new(),
            questions: Vec::new(),
            countries: Vec::new(),
            places: Vec::new(),
            zones: Vec::new(),
            facts: Vec::new(),
            brackets: Vec::new(),
            parks: Vec::new(),
            sites: Vec::new(),
            sources: Vec::new(),
            links: BTreeMap::new(),
            titles: BTreeMap::new(),
            evidence: BTreeMap::new(),
        }
    }

    fn records(&self) -> impl Iterator<Item = &Record> {
        [std::slice::from_ref(&self.session)]
            .into_iter()
            .chain(self.event.as_slice().chunks(1))
            .chain([
                self.seats.as_slice(),
                &self.participants,
                &self.organisations,
                &self.run_items,
                &self.statements,
                &self.points,
                &self.questions,
                &self.countries,
                &self.places,
                &self.zones,
                &self.facts,
                &self.brackets,
                &self.parks,
                &self.sites,
                &self.sources,
            ])
            .flatten()
    }
}

/// The session book in the language of `text`.
pub fn compose(input: &Input, text: &Text) -> Document {
    let book = Book::new(input, *text);
    let title = book.words(&input.session, "title").unwrap_or_else(|| text.get("report-untitled-session"));
    let front = book.front();
    let mut blocks = book.session();
    blocks.extend(book.run_of_show());
    blocks.extend(book.people());
    blocks.extend(book.statements());
    blocks.extend(book.points());
    blocks.extend(book.countries());
    blocks.extend(book.parks());
    blocks.extend(book.questions());
    blocks.extend(book.papers());
    blocks.extend(book.source_list()); // last: it lists what the others cited
    Document {
        kind: text.get("code-document_kind-session_book"),
        title,
        subtitle: input.event.as_ref().and_then(|event| book.words(event, "name")),
        language: text.language().key().to_owned(),
        date: input.today,
        dated: text.with("report-as-at", &[("date", text.date(input.today).into())]),
        marking: Some(book.marking()),
        contents: Some(text.get("report-contents")),
        front,
        blocks,
    }
}

/// A book in the making: its records by id and the sources cited so far.
struct Book<'a> {
    input: &'a Input,
    text: Text,
    records: BTreeMap<&'a RecordId, &'a Record>,
    cited: RefCell<Vec<RecordId>>,
}

impl<'a> Book<'a> {
    fn new(input: &'a Input, text: Text) -> Self {
        let records = input.records().map(|record| (&record.id, record)).collect();
        Self { input, text, records, cited: RefCell::new(Vec::new()) }
    }

    fn record(&self, id: &RecordId) -> Option<&'a Record> {
        self.records.get(id).copied()
    }

    /// The strictest confidentiality of what the book holds or names.
    fn marking(&self) -> String {
        let held = self.input.records().map(|record| record.confidentiality);
        let strictest = held.chain(self.input.titles.values().map(|named| named.confidentiality)).max();
        self.text.get(&format!("confidentiality-{}", strictest.unwrap_or(Confidentiality::Internal).key()))
    }

    /// A heading of a chapter.
    fn chapter(&self, key: &str) -> Block {
        Block::heading(1, vec![Run::plain(self.text.get(key))])
    }

    /// Says that there is nothing of this kind, instead of leaving a gap.
    fn nothing(&self, key: &str) -> Block {
        Block::Notice { tone: Tone::Info, runs: vec![Run::plain(self.text.get(key))] }
    }

    /// The mark of a made-up record.
    fn illustrative(&self, record: &Record) -> Option<Run> {
        self.made_up(record.illustrative)
    }

    fn made_up(&self, illustrative: bool) -> Option<Run> {
        illustrative.then(|| Run::mark(self.text.get("report-illustrative"), Tone::Illustrative))
    }

    fn label(&self, kind: Kind, base: &str) -> String {
        self.text.get(&format!("field-{kind}-{base}"))
    }
}
