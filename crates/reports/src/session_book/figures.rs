//! Figures of a park or place: each with its evidence.

use domain::{Kind, Record};

use super::Book;
use crate::model::{Align, Block, Column, Row, Run, Table};

impl Book<'_> {
    /// A table of the figures that are known; those of `wanted` that are not are named below it.
    pub(super) fn figures(&self, record: &Record, wanted: &[&str], when_known: &[&str]) -> Vec<Block> {
        let (known, missing): (Vec<&str>, Vec<&str>) = wanted.iter().partition(|base| self.holds(record, base));
        let rest = when_known.iter().copied().filter(|base| self.holds(record, base));
        let rows: Vec<Row> = known.into_iter().chain(rest).map(|base| self.figure_row(record, base)).collect();
        let mut blocks = Vec::new();
        if !rows.is_empty() {
            blocks.push(Block::Table(Table { columns: self.figure_columns(), rows }));
        }
        let entries = self.to_ask(record, &missing);
        if !entries.is_empty() {
            blocks.push(Block::Entries { entries });
        }
        blocks
    }

    fn figure_columns(&self) -> Vec<Column> {
        let label = |base: &str| self.label(Kind::Fact, base);
        let columns = [
            (self.text.get("report-figure"), 9),
            (label("value"), 12),
            (label("as_of"), 7),
            (self.text.get("report-how-known"), 6),
            (label("confidence"), 5),
            (label("source"), 4),
        ];
        columns
            .into_iter()
            .map(|(header, share)| Column { header: vec![Run::plain(header)], align: Align::Start, share })
            .collect()
    }

    fn figure_row(&self, record: &Record, base: &str) -> Row {
        let evidence = self.evidence(record, base);
        let mut value = self.value(record, base);
        value.extend(evidence.and_then(|e| e.note.as_deref()).into_iter().flat_map(|note| self.noted(note)));
        let as_of = evidence.and_then(|e| e.as_of).map(|day| vec![Run::plain(self.text.date(day))]);
        let method = evidence.and_then(|e| e.method);
        let method = method.map(|method| vec![Run::plain(self.text.get(&format!("method-{}", method.key())))]);
        let confidence = evidence.and_then(|e| e.confidence).map(|letter| vec![Run::plain(letter.to_string())]);
        let source = self.source(evidence.and_then(|e| e.source.as_ref()));
        let proof = [as_of, method, confidence].map(|runs| self.known_or_unknown(runs));
        let label = vec![Run::plain(self.label(record.kind, base))];
        Row::Cells { cells: [label, value].into_iter().chain(proof).chain([source]).collect() }
    }
}
