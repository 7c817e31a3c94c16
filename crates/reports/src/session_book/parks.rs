//! The parks: each with its figures, where each figure comes from, and the facts that hold there.

use domain::{Kind, Record, codes};

use super::Book;
use super::values::joined;
use crate::model::{Align, Block, Column, Entry, Row, Run, Table};

const IDENTITY: [&str; 5] = ["country", "place", "status", "origin", "operator"];
const IDENTITY_WHEN_KNOWN: [&str; 5] = ["zone", "founded", "certificates", "services", "description"];
const FIGURES: [&str; 9] =
    ["total_ha", "useful_ha", "vacant_ha", "residents_count", "free_mw", "gas_nm3_h", "water_m3_day", "road", "rail"];
const FIGURES_WHEN_KNOWN: [&str; 10] = [
    "leased_ha",
    "sold_ha",
    "buildings_m2",
    "leasable_m2",
    "vacant_m2",
    "connected_mw",
    "sewage_m3_day",
    "heat_gcal_h",
    "staff",
    "operating_cost_year",
];

impl<'a> Book<'a> {
    pub(super) fn parks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::PageBreak, self.chapter("kinds-park")];
        if self.input.parks.is_empty() {
            blocks.push(self.nothing("report-no-parks"));
        }
        for park in &self.input.parks {
            blocks.extend(self.park(park));
        }
        if !self.input.sites.is_empty() {
            blocks.push(Block::heading(2, vec![Run::plain(self.text.get("kinds-site"))]));
            blocks.push(Block::Table(self.sites()));
        }
        blocks
    }

    fn park(&self, park: &'a Record) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.title_of(park))];
        blocks.push(Block::Entries { entries: self.entries(park, &IDENTITY, &IDENTITY_WHEN_KNOWN) });
        let (known, unknown): (Vec<&str>, Vec<&str>) = FIGURES.into_iter().partition(|base| self.holds(park, base));
        let rest = FIGURES_WHEN_KNOWN.into_iter().filter(|base| self.holds(park, base));
        let rows: Vec<Row> = known.into_iter().chain(rest).map(|base| self.figure_row(park, base)).collect();
        if !rows.is_empty() {
            blocks.push(Block::Table(Table { columns: self.figure_columns(), rows }));
        }
        if !unknown.is_empty() {
            blocks.push(Block::Entries { entries: vec![self.to_ask(&unknown)] });
        }
        let facts: Vec<&Record> =
            self.input.facts.iter().filter(|fact| fact.reference("scope") == Some(&park.id)).collect();
        if !facts.is_empty() {
            blocks.push(Block::heading(3, vec![Run::plain(self.text.get("report-conditions"))]));
            blocks.extend(self.facts(park, &facts));
        }
        blocks
    }

    fn figure_columns(&self) -> Vec<Column> {
        let label = |base: &str| self.label(Kind::Fact, base);
        let columns = [
            (self.text.get("report-figure"), 9),
            (label("value"), 8),
            (label("as_of"), 6),
            (self.text.get("report-how-known"), 7),
            (label("confidence"), 5),
            (label("source"), 4),
        ];
        columns
            .into_iter()
            .map(|(header, share)| Column { header: vec![Run::plain(header)], align: Align::Start, share })
            .collect()
    }

    /// What nobody knows of the park yet, by name.
    fn to_ask(&self, bases: &[&str]) -> Entry {
        let names = bases.iter().map(|base| vec![Run::plain(self.label(Kind::Park, base))]);
        Entry { label: self.text.get("report-to-ask"), runs: joined(names) }
    }

    /// A figure with its evidence.
    fn figure_row(&self, park: &Record, base: &str) -> Row {
        let mut value = self.value(park, base);
        let label = vec![Run::plain(self.label(Kind::Park, base))];
        let evidence = self.evidence(park, base);
        if let Some(note) = evidence.and_then(|evidence| evidence.note.as_deref()) {
            value.extend([Run::LineBreak, Run::quiet(note)]);
        }
        let as_of = evidence.and_then(|e| e.as_of).map(|day| vec![Run::plain(self.text.date(day))]);
        let method = evidence.and_then(|e| e.method);
        let method = method.map(|method| vec![Run::plain(self.text.get(&format!("method-{}", method.key())))]);
        let confidence = evidence.and_then(|e| e.confidence).map(|letter| vec![Run::plain(letter.to_string())]);
        let source = self.source(evidence.and_then(|e| e.source.as_ref()));
        let proof = [as_of, method, confidence].map(|runs| self.known_or_unknown(runs));
        Row::Cells { cells: [label, value].into_iter().chain(proof).chain([source]).collect() }
    }

    /// The sites by readiness, the readiest first.
    fn sites(&self) -> Table {
        let column =
            |base: &str, share, align| Column { header: vec![Run::plain(self.label(Kind::Site, base))], align, share };
        let columns = vec![
            column("name", 9, Align::Start),
            column("country", 6, Align::Start),
            column("area_ha", 5, Align::End),
            column("free_power_mw", 5, Align::End),
            column("contamination", 6, Align::Start),
            column("ownership", 6, Align::Start),
        ];
        let mut rows = Vec::new();
        for stage in codes::READINESS.codes.iter().rev().map(|code| Some(*code)).chain([None]) {
            let sites: Vec<&Record> = self.input.sites.iter().filter(|site| site.code("readiness") == stage).collect();
            if sites.is_empty() {
                continue;
            }
            rows.push(Row::Group { runs: self.readiness(stage) });
            rows.extend(sites.into_iter().map(|site| self.site_row(site)));
        }
        Table { columns, rows }
    }

    fn readiness(&self, stage: Option<&str>) -> Vec<Run> {
        match stage {
            Some(code) => vec![Run::plain(self.text.get(&format!("code-readiness-{code}")))],
            None => {
                let label = Run::plain(format!("{}: ", self.label(Kind::Site, "readiness")));
                [label].into_iter().chain(self.unknown()).collect()
            }
        }
    }

    fn site_row(&self, site: &Record) -> Row {
        let rest = ["country", "area_ha", "free_power_mw", "contamination", "ownership"];
        let cells = rest.into_iter().map(|base| self.cited_value(site, base));
        Row::Cells { cells: [self.title_of(site)].into_iter().chain(cells).collect() }
    }

    /// A value with the mark of its source.
    fn cited_value(&self, record: &Record, base: &str) -> Vec<Run> {
        let mut runs = self.value(record, base);
        runs.extend(self.cite(self.evidence(record, base).and_then(|evidence| evidence.source.as_ref())));
        runs
    }
}
