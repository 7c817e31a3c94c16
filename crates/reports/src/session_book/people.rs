//! Who sits where: moderator, panel, first row, interpreters.

use domain::{Kind, Record, codes};

use super::Book;
use crate::model::{Align, Block, Column, Row, Run, Table};

const PROFILE: [&str; 4] = ["interests", "last_met", "previous_positions", "sensitivities"];

impl<'a> Book<'a> {
    pub(super) fn people(&self) -> Vec<Block> {
        let mut blocks = vec![self.chapter("report-people")];
        if self.input.seats.is_empty() {
            blocks.push(self.nothing("report-no-people"));
            return blocks;
        }
        blocks.push(Block::Table(Table { columns: self.people_columns(), rows: self.people_rows() }));
        blocks.extend(self.profiles());
        blocks
    }

    fn people_columns(&self) -> Vec<Column> {
        [("name", 7), ("position", 8), ("organisation", 7), ("country", 4), ("languages", 4)]
            .into_iter()
            .map(|(base, share)| Column {
                header: vec![Run::plain(self.label(Kind::Participant, base))],
                align: Align::Start,
                share,
            })
            .collect()
    }

    /// The seats of each role, in the order of roles and of seats.
    fn people_rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for role in codes::SEAT.codes {
            let mut seats: Vec<&Record> =
                self.input.seats.iter().filter(|seat| seat.code("role") == Some(role)).collect();
            seats.sort_by_key(|seat| seat.integer("position").unwrap_or(i64::MAX));
            if !seats.is_empty() {
                rows.push(Row::Group { runs: vec![Run::plain(self.text.get(&format!("code-seat-{role}")))] });
                rows.extend(seats.into_iter().map(|seat| self.seat_row(seat)));
            }
        }
        rows
    }

    fn seat_row(&self, seat: &Record) -> Row {
        let Some(person) = seat.reference("participant").and_then(|id| self.record(id)) else {
            let name = self.known_or_unknown(self.referred(seat, "participant"));
            return Row::Cells { cells: vec![name, self.unknown(), self.unknown(), self.unknown(), self.unknown()] };
        };
        let mut name = self.title_of(person);
        if let Some(spoken) = person.text("pronunciation") {
            name.extend([Run::LineBreak, Run::quiet(spoken)]);
        }
        let rest = ["position", "organisation", "country", "languages"].map(|base| self.value(person, base));
        Row::Cells { cells: [name].into_iter().chain(rest).collect() }
    }

    /// What is known of people beyond their seat.
    fn profiles(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for person in self.seated() {
            let entries = self.entries(person, &[], &PROFILE);
            if !entries.is_empty() {
                blocks.push(Block::heading(3, self.title_of(person)));
                blocks.push(Block::Entries { entries });
            }
        }
        if !blocks.is_empty() {
            blocks.insert(0, Block::heading(2, vec![Run::plain(self.text.get("report-profiles"))]));
        }
        blocks
    }

    /// People with a seat, each once.
    fn seated(&self) -> Vec<&'a Record> {
        let mut people: Vec<&Record> = Vec::new();
        for seat in &self.input.seats {
            if let Some(person) = seat.reference("participant").and_then(|id| self.record(id))
                && !people.iter().any(|other| other.id == person.id)
            {
                people.push(person);
            }
        }
        people
    }

    /// Position and organisation of a person, in one line.
    pub(super) fn role_of(&self, person: &Record) -> Vec<Run> {
        let position = self.text_of(person, "position");
        let organisation = self.referred(person, "organisation");
        let country = self.referred(person, "country");
        self.joined([position, organisation, country].into_iter().flatten())
    }
}
