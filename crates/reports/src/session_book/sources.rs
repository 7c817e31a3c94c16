//! Numbers of sources in the text, and the list of sources with their dates.

use domain::{Kind, RecordId};

use super::Book;
use crate::model::{Block, Run, SourceEntry};

impl Book<'_> {
    /// The mark of a source; the first to be cited is number 1. Nothing without a source.
    pub(super) fn cite(&self, source: Option<&RecordId>) -> Option<Run> {
        let source = source?;
        let mut cited = self.cited.borrow_mut();
        let position = cited.iter().position(|id| id == source).unwrap_or_else(|| {
            cited.push(source.clone());
            cited.len() - 1
        });
        u32::try_from(position + 1).ok().map(|number| Run::Source { number })
    }

    /// The mark of a source, or “unknown” where none is given.
    pub(super) fn source(&self, source: Option<&RecordId>) -> Vec<Run> {
        self.known_or_unknown(self.cite(source).map(|mark| vec![mark]))
    }

    /// The chapter of sources, in the order they were cited.
    pub(super) fn source_list(&self) -> Vec<Block> {
        let cited = self.cited.borrow();
        if cited.is_empty() {
            return vec![self.chapter("report-sources"), self.nothing("report-no-sources")];
        }
        let sources = (1..).zip(cited.iter()).map(|(number, id)| self.source_entry(number, id)).collect();
        vec![Block::PageBreak, self.chapter("report-sources"), Block::Sources { sources }]
    }

    fn source_entry(&self, number: u32, id: &RecordId) -> SourceEntry {
        let title = self.known_or_unknown(self.title(id));
        let Some(source) = self.record(id) else {
            return SourceEntry { number, title, details: self.unknown() };
        };
        let labelled = |field: &str| {
            let mut runs = vec![Run::quiet(format!("{}: ", self.label(Kind::Source, field)))];
            runs.extend(self.value(source, field));
            runs
        };
        let always = [labelled("date")];
        let known = ["issuer", "source_kind", "number", "pages"].into_iter().filter(|field| self.holds(source, field));
        let noted = ["seen_on", "language", "licence", "address"].into_iter().filter(|field| self.holds(source, field));
        let details =
            self.joined(known.map(|field| self.value(source, field)).chain(always).chain(noted.map(labelled)));
        SourceEntry { number, title, details }
    }
}
