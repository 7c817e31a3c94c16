//! What was said, by whom, and the points to be made.

use domain::{Kind, Record, RecordId, codes};

use super::Book;
use crate::model::{Block, Entry, Role, Run, Statement, Tone};

impl Book<'_> {
    pub(super) fn statements(&self) -> Vec<Block> {
        let mut statements: Vec<&Record> = self.input.statements.iter().collect();
        statements.sort_by_key(|statement| {
            (
                statement.integer("position").unwrap_or(i64::MAX),
                natural(statement.text("reference").unwrap_or_default()),
            )
        });
        if statements.is_empty() {
            return vec![self.chapter("report-statements"), self.nothing("report-no-statements")];
        }
        let mut blocks = vec![Block::PageBreak, self.chapter("report-statements")];
        let note = self.text.get("report-indirect-speech");
        blocks.push(Block::Paragraph { role: Role::Quiet, runs: vec![Run::plain(note)] });
        blocks.extend(statements.into_iter().map(|statement| Block::Statement(self.statement(statement))));
        blocks
    }

    fn statement(&self, statement: &Record) -> Statement {
        let speaker = statement.reference("speaker");
        let publisher = self.publisher(statement).filter(|_| speaker.is_none());
        let role = if publisher.is_some() {
            vec![Run::plain(self.text.get("report-said-by-publisher"))]
        } else {
            speaker.and_then(|id| self.record(id)).map(|person| self.role_of(person)).unwrap_or_default()
        };
        Statement {
            reference: statement.text("reference").map(|text| vec![Run::plain(text)]).unwrap_or_default(),
            speaker: self.known_or_unknown(publisher.or_else(|| speaker.and_then(|id| self.title(id)))),
            role,
            text: self.known_or_unknown(self.text_of(statement, "text")),
            marks: self.statement_marks(statement),
            entries: self.statement_entries(statement),
        }
    }

    /// Who issued the source of a statement: without a speaker, it is the publisher who says it.
    fn publisher(&self, statement: &Record) -> Option<Vec<Run>> {
        let source = statement.reference("source").and_then(|id| self.record(id))?;
        source.text("issuer").map(|issuer| vec![Run::plain(issuer)])
    }

    fn statement_marks(&self, statement: &Record) -> Vec<Run> {
        let translation = match (statement.flag("translation"), statement.flag("original_held")) {
            (Some(true), Some(true)) => Some("report-translation-original-held"),
            (Some(true), Some(false)) => Some("report-translation-original-not-held"),
            (Some(true), None) => Some("report-translation-original-unknown"),
            (Some(false), _) => None,
            (None, _) => Some("report-translation-unknown"),
        };
        let translation = translation.map(|key| Run::mark(self.text.get(key), Tone::Caution));
        translation.into_iter().chain(self.illustrative(statement)).collect()
    }

    fn statement_entries(&self, statement: &Record) -> Vec<Entry> {
        let mut entries = vec![self.entry(statement, "consequence")];
        let concerns = self.linked(statement);
        if !concerns.is_empty() {
            entries.push(Entry { label: self.text.get("report-concerns"), runs: concerns });
        }
        let said = statement.date("said_on").map(|date| vec![Run::plain(self.text.date(date))]);
        let confidence = statement.code("confidence").map(|_| self.value(statement, "confidence"));
        let source = self.source(statement.reference("source"));
        let proof = self.joined(said.into_iter().chain(confidence));
        let runs = proof.into_iter().chain([Run::plain(" ")]).chain(source).collect();
        entries.push(Entry { label: self.label(Kind::Statement, "source"), runs });
        entries
    }

    /// Titles of the records that the record is linked with, by kind and title, without those of the session itself.
    fn linked(&self, record: &Record) -> Vec<Run> {
        let linked = self.input.links.get(&record.id).map(Vec::as_slice).unwrap_or_default();
        let of_session = |id: &RecordId| {
            let kind = self.record(id).map(|record| record.kind);
            matches!(kind, Some(Kind::Session | Kind::RunItem | Kind::Statement | Kind::Point | Kind::Question))
        };
        let place =
            |id: &RecordId| self.record(id).and_then(|record| Kind::ALL.iter().position(|kind| *kind == record.kind));
        let titled = linked.iter().filter(|id| !of_session(id)).filter_map(|id| Some((place(id), self.title(id)?)));
        let mut titles: Vec<(Option<usize>, Vec<Run>)> = titled.collect();
        titles.sort_by_cached_key(|(kind, title)| (kind.is_none(), *kind, Self::plain(title)));
        self.joined(titles.into_iter().map(|(_, title)| title))
    }

    /// Talking points by what is to be done with them; the chapter is left out when there are none.
    pub(super) fn points(&self) -> Vec<Block> {
        if self.input.points.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.chapter("report-points")];
        let verbs = codes::POINT_VERB.codes.iter().map(|verb| Some(*verb)).chain([None]);
        for verb in verbs {
            let mut points: Vec<&Record> =
                self.input.points.iter().filter(|point| point.code("verb") == verb).collect();
            points.sort_by_key(|point| point.integer("priority").unwrap_or(i64::MAX));
            if points.is_empty() {
                continue;
            }
            blocks.push(Block::heading(
                2,
                match verb {
                    Some(verb) => vec![Run::plain(self.text.get(&format!("code-point_verb-{verb}")))],
                    None => {
                        vec![Run::plain(format!("{}: ", self.label(Kind::Point, "verb"))), self.unknown().remove(0)]
                    }
                },
            ));
            blocks.push(Block::List {
                ordered: true,
                items: points.into_iter().map(|point| self.point(point)).collect(),
            });
        }
        blocks
    }

    fn point(&self, point: &Record) -> Vec<Run> {
        let mut runs = self.known_or_unknown(self.text_of(point, "text"));
        runs.extend(self.illustrative(point));
        if point.code("point_kind").is_some() {
            runs = self.joined([runs, self.value(point, "point_kind")]);
        }
        if let Some(long) = self.text_of(point, "long_form") {
            runs.push(Run::LineBreak);
            runs.extend(long);
        }
        if let Some(date) = point.date("expires") {
            let words = format!("{}: {}", self.label(Kind::Point, "expires"), self.text.date(date));
            runs.extend([Run::LineBreak, Run::quiet(words)]);
        }
        runs
    }
}

/// Orders `S2` before `S10`: digits count as numbers.
fn natural(reference: &str) -> (String, u64) {
    let letters: String = reference.chars().take_while(|c| !c.is_ascii_digit()).collect();
    let digits: String =
        reference.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    (letters, digits.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn references_are_ordered_as_people_count() {
        assert!(natural("S2") < natural("S10"), "S2 stands before S10");
        assert!(natural("A10") < natural("S1"), "letters come first");
    }
}
