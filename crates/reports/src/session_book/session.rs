//! What the session is: first page, annotation, key questions, run of show, papers.

use chrono::NaiveTime;
use domain::{Kind, Record, Value};

use super::Book;
use crate::model::{Block, Entry, Role, Run, RunOfShow, ShowHeaders, ShowItem, Tone};

impl Book<'_> {
    /// The facts of the session that stand below the title.
    pub(super) fn front(&self) -> Vec<Block> {
        let session = &self.input.session;
        let mut entries = Vec::new();
        if let Some(event) = &self.input.event {
            entries.push(Entry { label: self.text.get("kind-event"), runs: self.title_of(event) });
            entries.extend(self.entries(event, &[], &["edition", "place"]));
        }
        entries.push(Entry { label: self.label(Kind::Session, "date"), runs: self.when(session) });
        entries.extend(["hall", "languages"].map(|base| self.entry(session, base)));
        entries.extend(self.entries(session, &[], &["track", "format"]));
        let mut blocks = vec![Block::Entries { entries }];
        if self.input.records().any(|record| record.illustrative) {
            let text = self.text.get("report-illustrative-notice");
            blocks.push(Block::Notice { tone: Tone::Illustrative, runs: vec![Run::plain(text)] });
        }
        blocks
    }

    fn when(&self, session: &Record) -> Vec<Run> {
        let Some(date) = session.date("date") else {
            return self.unknown();
        };
        let mut words = self.text.date(date);
        let time = |field: &str| match session.get(field) {
            Some(Value::Time(time)) => Some(self.text.time(*time)),
            _ => None,
        };
        match (time("starts_at"), time("ends_at")) {
            (Some(start), Some(end)) => words.push_str(&format!(", {start}–{end}")),
            (Some(start), None) => words.push_str(&format!(", {start}")),
            _ => {}
        }
        if let Some(zone) = session.text("time_zone") {
            words.push_str(&format!(" ({zone})"));
        }
        vec![Run::plain(words)]
    }

    /// The chapter on what the session is about.
    pub(super) fn session(&self) -> Vec<Block> {
        let session = &self.input.session;
        let mut blocks = vec![self.chapter("report-session")];
        let mut annotation = self.known_or_unknown(self.text_of(session, "annotation"));
        annotation.extend(self.cite(session.reference("source")));
        blocks.push(Block::heading(2, vec![Run::plain(self.label(Kind::Session, "annotation"))]));
        blocks.push(Block::Paragraph { role: Role::Lead, runs: annotation });
        blocks.push(Block::heading(2, vec![Run::plain(self.label(Kind::Session, "key_questions"))]));
        let questions = self.lines_of(session, "key_questions");
        blocks.push(match questions.is_empty() {
            true => Block::paragraph(self.unknown()),
            false => Block::List { ordered: true, items: questions },
        });
        blocks.push(Block::heading(2, vec![Run::plain(self.label(Kind::Session, "desired_outcome"))]));
        blocks.push(Block::paragraph(self.known_or_unknown(self.text_of(session, "desired_outcome"))));
        blocks
    }

    pub(super) fn run_of_show(&self) -> Vec<Block> {
        let mut items: Vec<&Record> = self.input.run_items.iter().collect();
        items.sort_by_key(|item| item.integer("position"));
        let mut blocks = vec![self.chapter("report-run-of-show")];
        if items.is_empty() {
            blocks.push(self.nothing("report-no-run-of-show"));
            return blocks;
        }
        let label = |base: &str| self.label(Kind::RunItem, base);
        let headers = ShowHeaders {
            time: label("starts_at"),
            duration: label("minutes"),
            item: label("title"),
            speaker: label("participant"),
        };
        let items: Vec<ShowItem> = items.into_iter().map(|item| self.show_item(item)).collect();
        blocks.push(Block::RunOfShow(RunOfShow { headers, items }));
        blocks
    }

    fn show_item(&self, item: &Record) -> ShowItem {
        let mut title = self.title_of(item);
        if let Some(note) = item.text("note") {
            title.extend([Run::LineBreak, Run::quiet(note)]);
        }
        let time = match item.get("starts_at") {
            Some(Value::Time(time)) => vec![Run::plain(self.time(*time))],
            _ => self.unknown(),
        };
        let speaker = self.known_or_unknown(self.referred(item, "participant"));
        ShowItem { time, duration: self.value(item, "minutes"), item: title, speaker }
    }

    fn time(&self, time: NaiveTime) -> String {
        self.text.time(time)
    }

    /// Documents to sign and the press line.
    pub(super) fn papers(&self) -> Vec<Block> {
        let session = &self.input.session;
        let papers = session.lines("documents_to_sign");
        let mut blocks = vec![self.chapter("report-documents-to-sign")];
        blocks.push(match papers {
            [] => self.nothing("report-no-documents"),
            _ => Block::List {
                ordered: true,
                items: papers.iter().map(|line| vec![Run::plain(line.as_str())]).collect(),
            },
        });
        if let Some(line) = self.text_of(session, "press_line") {
            blocks.push(Block::heading(2, vec![Run::plain(self.label(Kind::Session, "press_line"))]));
            blocks.push(Block::paragraph(line));
        }
        if let Some(minutes) = session.text("minutes") {
            blocks.push(Block::heading(2, vec![Run::plain(self.label(Kind::Session, "minutes"))]));
            blocks.push(Block::paragraph(vec![Run::plain(minutes)]));
        }
        blocks
    }
}
