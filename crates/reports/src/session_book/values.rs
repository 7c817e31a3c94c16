//! How values read in the book: with unit, language held, evidence, and “unknown” where nobody knows.

use domain::{Evidence, Field, FieldType, Kind, Record, RecordId, Value, ValueState};

use super::Book;
use crate::model::{Entry, Run, Style, Tone};

impl Book<'_> {
    /// “unknown”, made visible.
    pub(super) fn unknown(&self) -> Vec<Run> {
        vec![Run::Unknown { text: self.text.get("report-unknown") }]
    }

    pub(super) fn known_or_unknown(&self, runs: Option<Vec<Run>>) -> Vec<Run> {
        runs.filter(|runs| !runs.is_empty()).unwrap_or_else(|| self.unknown())
    }

    /// The words of a text held in several languages, as one string.
    pub(super) fn words(&self, record: &Record, base: &str) -> Option<String> {
        record.text_in(base, self.text.language().key()).map(|(_, words)| words.to_owned())
    }

    /// A text held in several languages: in the book's language, or in the one held, which is said.
    pub(super) fn text_of(&self, record: &Record, base: &str) -> Option<Vec<Run>> {
        let own = self.text.language().key();
        let (held, words) = record.text_in(base, own)?;
        Some(self.in_language(words, held, own))
    }

    fn in_language(&self, words: &str, held: &'static str, own: &str) -> Vec<Run> {
        if held == own {
            return vec![Run::plain(words)];
        }
        let language = (held != "local").then(|| held.to_owned());
        vec![
            Run::Text { text: words.to_owned(), style: Style::Plain, language },
            Run::mark(self.text.get(&format!("report-held-in-{held}")), Tone::Info),
        ]
    }

    /// Lines held in several languages, each as an item of a list.
    pub(super) fn lines_of(&self, record: &Record, base: &str) -> Vec<Vec<Run>> {
        let own = self.text.language().key();
        [own, "en", "ru", "zh"]
            .into_iter()
            .map(|held| (held, record.lines(&format!("{base}_{held}"))))
            .find(|(_, lines)| !lines.is_empty())
            .map(|(held, lines)| lines.iter().map(|line| self.in_language(line, held, own)).collect())
            .unwrap_or_default()
    }

    /// What a record is called, with the mark of a made-up one.
    pub(super) fn title(&self, id: &RecordId) -> Option<Vec<Run>> {
        match self.record(id) {
            Some(record) => Some(self.title_of(record)),
            None => self.input.titles.get(id).map(|named| {
                let mut runs = vec![Run::plain(named.title.as_str())];
                runs.extend(self.made_up(named.illustrative));
                runs
            }),
        }
    }

    /// What the record is called, with the mark of a made-up one.
    pub(super) fn title_of(&self, record: &Record) -> Vec<Run> {
        if record.kind == Kind::Fact {
            return self.fact_title(record);
        }
        let own = ["title", "reference", "number"].into_iter().find_map(|field| record.text(field));
        // A person's name in its own script is no text in a foreign language.
        let name = match record.kind {
            Kind::Participant => self.words(record, "name").map(|name| vec![Run::plain(name)]),
            _ => self.text_of(record, "name"),
        };
        let runs = name
            .or_else(|| self.text_of(record, "title"))
            .or_else(|| own.map(|title| vec![Run::plain(title)]))
            .or_else(|| self.input.titles.get(&record.id).map(|named| vec![Run::plain(named.title.as_str())]));
        let mut runs = self.known_or_unknown(runs);
        runs.extend(self.illustrative(record));
        runs
    }

    /// The record that a field refers to, by its title.
    pub(super) fn referred(&self, record: &Record, field: &str) -> Option<Vec<Run>> {
        self.title(record.reference(field)?)
    }

    /// A field's value with unit and label, without its evidence; unknown where it is not known.
    pub(super) fn value(&self, record: &Record, name: &str) -> Vec<Run> {
        match self.evidence(record, name).map(|evidence| evidence.state) {
            Some(ValueState::Unknown) => return self.unknown(),
            Some(ValueState::NotApplicable) => return vec![Run::quiet(self.text.get("report-not-applicable"))],
            Some(ValueState::Known) | None => {}
        }
        let fields = &record.kind.def().fields;
        let Some(field) = fields.iter().find(|field| field.base == name) else {
            return self.unknown();
        };
        if field.language.is_some() {
            return match field.ty {
                FieldType::Lines => self.known_or_unknown(Some(self.joined(self.lines_of(record, name)))),
                _ => self.known_or_unknown(self.text_of(record, name)),
            };
        }
        let known = record.get(name).map(|value| self.value_runs(field, value));
        let range = self.evidence(record, name).and_then(|evidence| self.range(field, evidence));
        match (known, range) {
            (Some(mut runs), Some(range)) => {
                runs.push(Run::quiet(format!(" ({range})")));
                runs
            }
            (None, Some(range)) => vec![Run::plain(range)],
            (known, None) => self.known_or_unknown(known),
        }
    }

    fn value_runs(&self, field: &Field, value: &Value) -> Vec<Run> {
        if let Value::Ref(id) = value {
            return self.known_or_unknown(self.title(id));
        }
        vec![Run::plain(self.value_words(field, value))]
    }

    fn value_words(&self, field: &Field, value: &Value) -> String {
        let text = self.text;
        match value {
            Value::Text(words) => words.clone(),
            Value::Lines(lines) if field.base == "languages" => self.languages(lines),
            Value::Lines(lines) => lines.join("; "),
            Value::Code(code) => match field.ty {
                FieldType::Code(list) => text.get(&format!("code-{}-{code}", list.name)),
                _ => (*code).to_owned(),
            },
            Value::Ref(id) => id.to_string(),
            Value::Integer(number) => text.integer(*number),
            Value::Number(number) => self.with_unit(field, &text.number(*number)),
            Value::Money(money) => text.money(*money),
            Value::UnitPrice(price) => match field.ty {
                FieldType::UnitPrice { per } => {
                    format!("{}{}", text.unit_price(*price), text.get(&format!("per-{per}")))
                }
                _ => text.unit_price(*price),
            },
            Value::Date(date) => text.date(*date),
            Value::Time(time) => text.time(*time),
            Value::Flag(flag) => text.get(if *flag { "report-yes" } else { "report-no" }),
        }
    }

    /// Languages by name where they are given as ISO 639 codes that the messages know.
    fn languages(&self, lines: &[String]) -> String {
        let name = |line: &String| {
            let key = format!("report-language-{}", line.to_lowercase());
            if self.text.has(&key) { self.text.get(&key) } else { line.clone() }
        };
        lines.iter().map(name).collect::<Vec<_>>().join("; ")
    }

    fn with_unit(&self, field: &Field, number: &str) -> String {
        match field.ty {
            FieldType::Quantity(unit) => {
                format!("{number}\u{a0}{}", self.text.get(&format!("unit-{}", unit.key())))
            }
            _ => number.to_owned(),
        }
    }

    /// The range of a measured value: `25–30 ha`, or from or up to one end.
    fn range(&self, field: &Field, evidence: &Evidence) -> Option<String> {
        let number = |value: f64| self.text.number(value);
        let words = match (evidence.low, evidence.high) {
            (Some(low), Some(high)) => format!("{}–{}", number(low), number(high)),
            (Some(low), None) => format!("≥ {}", number(low)),
            (None, Some(high)) => format!("≤ {}", number(high)),
            (None, None) => return None,
        };
        Some(self.with_unit(field, &words))
    }

    pub(super) fn evidence(&self, record: &Record, field: &str) -> Option<&Evidence> {
        self.input.evidence.get(&record.id)?.iter().find(|evidence| evidence.field == field)
    }

    /// A value with the mark of its source.
    pub(super) fn cited_value(&self, record: &Record, base: &str) -> Vec<Run> {
        let mut runs = self.value(record, base);
        runs.extend(self.cite(self.evidence(record, base).and_then(|evidence| evidence.source.as_ref())));
        runs
    }

    /// A label with the field's value and the mark of its source.
    pub(super) fn entry(&self, record: &Record, base: &str) -> Entry {
        Entry { label: self.label(record.kind, base), runs: self.cited_value(record, base) }
    }

    /// What stands in the runs as plain words, to put titles in order by.
    pub(super) fn plain(runs: &[Run]) -> String {
        runs.iter()
            .filter_map(|run| if let Run::Text { text, .. } = run { Some(text.to_lowercase()) } else { None })
            .collect()
    }

    /// Entries of the fields that hold a value; what nobody knows of `wanted` is named at the end, to be asked.
    pub(super) fn entries(&self, record: &Record, wanted: &[&str], when_known: &[&str]) -> Vec<Entry> {
        let (known, missing): (Vec<&str>, Vec<&str>) = wanted.iter().partition(|base| self.holds(record, base));
        let rest = when_known.iter().copied().filter(|base| self.holds(record, base));
        let entries = known.into_iter().chain(rest).map(|base| self.entry(record, base));
        entries.chain(self.to_ask(record, &missing)).collect()
    }

    /// Names what is not known of a record; a field about whose absence something is noted has its own line.
    pub(super) fn to_ask(&self, record: &Record, missing: &[&str]) -> Vec<Entry> {
        let note = |base: &str| self.evidence(record, base).and_then(|evidence| evidence.note.as_deref());
        let (noted, plain): (Vec<&str>, Vec<&str>) = missing.iter().partition(|base| note(base).is_some());
        let noted = noted.into_iter().map(|base| {
            let mut runs = self.unknown();
            runs.extend(note(base).into_iter().flat_map(|note| self.noted(note)));
            runs.extend(self.cite(self.evidence(record, base).and_then(|evidence| evidence.source.as_ref())));
            Entry { label: self.label(record.kind, base), runs }
        });
        let names = self.joined(plain.iter().map(|base| vec![Run::plain(self.label(record.kind, base))]));
        let plain = (!plain.is_empty()).then(|| Entry { label: self.text.get("report-to-ask"), runs: names });
        noted.chain(plain).collect()
    }

    /// Whether something is known of the field: a value, a range, or that it does not apply.
    pub(super) fn holds(&self, record: &Record, base: &str) -> bool {
        if let Some(evidence) = self.evidence(record, base) {
            match evidence.state {
                ValueState::Unknown => return false,
                ValueState::NotApplicable => return true,
                ValueState::Known if evidence.low.is_some() || evidence.high.is_some() => return true,
                ValueState::Known => {}
            }
        }
        record.kind.def().fields.iter().any(|field| field.base == base && record.get(field.name).is_some())
    }

    /// Runs of several things in one line, with the language's separator between them.
    pub(super) fn joined(&self, parts: impl IntoIterator<Item = Vec<Run>>) -> Vec<Run> {
        let mut line = Vec::new();
        for part in parts {
            if !line.is_empty() {
                line.push(Run::quiet(self.text.get("report-separator")));
            }
            line.extend(part);
        }
        line
    }

    /// A note behind a value.
    pub(super) fn noted(&self, note: &str) -> [Run; 2] {
        [Run::quiet(self.text.get("report-separator")), Run::quiet(note)]
    }
}
