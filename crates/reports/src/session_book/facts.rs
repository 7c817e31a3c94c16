//! Condition facts as tables: by topic, with date, confidence and source; disagreeing ones side by side.

use domain::{Kind, Money, Record};
use rust_decimal::Decimal;
use text::Language;

use super::Book;
use super::contradictions::{Family, Standing};
use crate::model::{Align, Block, Column, Role, Row, Run, Style, Table, Tone};

/// Facts of one comparison table; more stand in a second table.
const SIDE_BY_SIDE: usize = 4;

impl<'a> Book<'a> {
    /// Tables of the facts, those of one scope together, and comparisons of those that disagree.
    ///
    /// `home` is the record whose page it is: its own facts need no name of their scope.
    pub(super) fn facts(&self, home: &Record, facts: &[&'a Record]) -> Vec<Block> {
        let families = Family::all(facts, &self.input.brackets);
        let (compared, plain): (Vec<Family>, Vec<Family>) = families.into_iter().partition(Family::needs_comparison);
        let mut blocks = Vec::new();
        if !plain.is_empty() {
            blocks.push(Block::Table(Table { columns: self.fact_columns(), rows: self.fact_rows(home, &plain) }));
        }
        for family in &compared {
            blocks.extend(self.comparison(home, family));
        }
        blocks
    }

    fn fact_columns(&self) -> Vec<Column> {
        let column = |base: &str, share| Column {
            header: vec![Run::plain(self.label(Kind::Fact, base))],
            align: Align::Start,
            share,
        };
        vec![
            column("indicator", 13),
            column("value", 14),
            column("as_of", 7),
            column("confidence", 5),
            column("source", 4),
        ]
    }

    /// Rows by scope and topic; within a topic by indicator, the newest first.
    fn fact_rows(&self, home: &Record, families: &[Family]) -> Vec<Row> {
        let mut groups: Vec<(Vec<Run>, Vec<Row>)> = Vec::new();
        for family in families {
            let Some((first, _)) = family.facts.first() else { continue };
            let name = self.group_name(home, first);
            let rows = family.facts.iter().rev().map(|(fact, standing)| self.fact_row(home, fact, standing));
            match groups.iter_mut().find(|(other, _)| *other == name) {
                Some((_, group)) => group.extend(rows),
                None => groups.push((name, rows.collect())),
            }
        }
        groups.into_iter().flat_map(|(runs, rows)| [Row::Group { runs }].into_iter().chain(rows)).collect()
    }

    /// The topic, after the scope where that is not the page's own record.
    fn group_name(&self, home: &Record, fact: &Record) -> Vec<Run> {
        let indicator = fact.text("indicator").unwrap_or_default();
        let topic = indicator.split('.').next().unwrap_or_default();
        let topic = vec![Run::plain(self.or_raw(&format!("topic-{}", key_of(topic)), topic))];
        let away = fact.reference("scope").filter(|scope| **scope != home.id);
        let mutual = fact.reference("counterpart") == Some(&home.id);
        match away.filter(|_| !mutual).and_then(|scope| self.title(scope)) {
            Some(scope) => self.joined([scope, topic]),
            None => topic,
        }
    }

    fn fact_row(&self, home: &Record, fact: &Record, standing: &Standing) -> Row {
        let mut value = self.fact_value(fact);
        value.extend(self.standing_mark(standing).filter(|_| *standing != Standing::Stands));
        if let Some(note) = self.text_of(fact, "note") {
            value.push(Run::quiet(self.text.get("report-separator")));
            value.extend(quiet(note));
        }
        let mut name = self.indicator(fact);
        let mutual = fact.reference("counterpart") == Some(&home.id);
        let other = if mutual { fact.reference("scope") } else { fact.reference("counterpart") };
        if let Some(other) = other.and_then(|id| self.title(id)) {
            name.push(Run::plain(": "));
            name.extend(other);
        }
        name.extend(self.illustrative(fact));
        let rest = [self.value(fact, "as_of"), self.confidence(fact), self.source(fact.reference("source"))];
        Row::Cells { cells: [name, value].into_iter().chain(rest).collect() }
    }

    /// What a fact is called: its indicator and what it holds for.
    pub(super) fn fact_title(&self, fact: &Record) -> Vec<Run> {
        let mut runs = self.indicator(fact);
        if let Some(scope) = self.referred(fact, "scope") {
            runs.push(Run::plain(": "));
            runs.extend(scope);
        }
        runs.extend(self.illustrative(fact));
        runs
    }

    fn indicator(&self, fact: &Record) -> Vec<Run> {
        match fact.text("indicator") {
            Some(indicator) => vec![Run::plain(self.or_raw(&format!("indicator-{}", key_of(indicator)), indicator))],
            None => self.unknown(),
        }
    }

    /// The letter of confidence alone; the chapter explains it.
    fn confidence(&self, fact: &Record) -> Vec<Run> {
        self.known_or_unknown(fact.code("confidence").map(|code| vec![Run::plain(code)]))
    }

    /// A message, or the given word where there is none: indicators and units are open lists.
    fn or_raw(&self, key: &str, raw: &str) -> String {
        if self.text.has(key) { self.text.get(key) } else { raw.to_owned() }
    }

    /// What the fact says, with its unit.
    fn fact_value(&self, fact: &Record) -> Vec<Run> {
        let number = |field: &str| fact.number(field).map(|number| self.text.number(number));
        let with_unit = |words: String| vec![Run::plain(self.in_unit(fact, words))];
        let value = match fact.code("value_kind") {
            Some("number") => number("value").map(with_unit),
            Some("range") => match (number("value"), number("value_high")) {
                (Some(low), Some(high)) => Some(with_unit(format!("{low}–{high}"))),
                (Some(low), None) => Some(with_unit(format!("≥ {low}"))),
                (None, Some(high)) => Some(with_unit(format!("≤ {high}"))),
                (None, None) => None,
            },
            Some("text") => self.text_of(fact, "value_text"),
            Some("yes_no") => fact.get("value_yes").map(|_| self.value(fact, "value_yes")),
            Some("brackets") => Some(self.brackets(fact)),
            Some("not_applicable") => Some(vec![Run::quiet(self.text.get("report-not-applicable"))]),
            Some("not_classified") => Some(vec![Run::plain(self.text.get("report-not-classified"))]),
            _ => None,
        };
        self.known_or_unknown(value)
    }

    fn in_unit(&self, fact: &Record, number: String) -> String {
        let Some(unit) = fact.text("unit") else { return number };
        let key = format!("fact-unit-{}", key_of(unit));
        match self.text.has(&key) {
            true => {
                self.text.with(&key, &[("value", number.into()), ("n", fact.number("value").unwrap_or(0.0).into())])
            }
            false => format!("{number}\u{a0}{unit}"),
        }
    }

    /// The bracket table of a fact, a line each.
    fn brackets(&self, fact: &Record) -> Vec<Run> {
        let of_fact = |row: &&Record| row.reference("fact") == Some(&fact.id);
        let mut rows: Vec<&Record> = self.input.brackets.iter().filter(of_fact).collect();
        rows.sort_by_key(|row| row.money("lower").map(|money| money.minor));
        let mut runs = Vec::new();
        for row in rows {
            if !runs.is_empty() {
                runs.push(Run::LineBreak);
            }
            runs.extend(self.bracket(row));
        }
        runs
    }

    fn bracket(&self, row: &Record) -> Vec<Run> {
        let span = match (row.money("lower"), row.money("upper")) {
            (Some(lower), Some(upper)) if lower.currency == upper.currency => {
                let (lower, upper) = self.short_span(lower, upper);
                self.text.with("report-bracket", &[("lower", lower.into()), ("upper", upper.into())])
            }
            (Some(lower), Some(upper)) => {
                let (lower, upper) = (self.short_money(lower), self.short_money(upper));
                self.text.with("report-bracket", &[("lower", lower.into()), ("upper", upper.into())])
            }
            (Some(lower), None) => self.text.with("report-bracket-above", &[("lower", self.short_money(lower).into())]),
            (None, Some(upper)) => self.text.with("report-bracket-below", &[("upper", self.short_money(upper).into())]),
            (None, None) => self.text.get("report-bracket-any"),
        };
        let mut runs = vec![Run::plain(format!("{span}: "))];
        let years = row.number("years").map(|years| vec![Run::strong(self.text.count("report-years", years))]);
        let rate = row.get("rate").map(|_| self.value(row, "rate"));
        match (years, rate) {
            (None, None) => runs.extend(self.unknown()),
            (years, rate) => runs.extend(self.joined(years.into_iter().chain(rate))),
        }
        runs
    }

    /// An amount in large units where that loses nothing: `0.3 m USD`, `30 万 USD`.
    fn short_money(&self, money: Money) -> String {
        match self.in_large_units(money) {
            Some(amount) => self
                .text
                .with("report-large-money", &[("amount", amount.into()), ("currency", money.currency.code().into())]),
            None => self.text.money(money),
        }
    }

    /// Both ends of a span; the lower end without unit and currency where the upper shows the same.
    fn short_span(&self, lower: Money, upper: Money) -> (String, String) {
        match (self.in_large_units(lower), self.in_large_units(upper)) {
            (Some(low), Some(_)) => (low, self.short_money(upper)),
            _ => (self.text.money(lower), self.text.money(upper)),
        }
    }

    /// The amount in millions (in Chinese: in ten thousands) when it has at most two decimals then.
    fn in_large_units(&self, money: Money) -> Option<String> {
        let unit = Decimal::from(if self.text.language() == Language::Zh { 10_000 } else { 1_000_000 });
        let amount = money.amount() / unit;
        (amount == amount.round_dp(2)).then(|| self.text.decimal(amount))
    }

    fn standing_mark(&self, standing: &Standing) -> Option<Run> {
        let (key, tone) = match standing {
            Standing::Stands => ("report-fact-stands", Tone::Info),
            Standing::Contradicted => ("report-fact-contradicted", Tone::Contradiction),
            Standing::Superseded(_) => ("report-fact-superseded", Tone::Info),
            Standing::Withdrawn => ("report-fact-withdrawn", Tone::Info),
        };
        Some(Run::mark(self.text.get(key), tone))
    }

    /// Facts about one thing side by side, with what contradicts and what is merely superseded.
    fn comparison(&self, home: &Record, family: &Family) -> Vec<Block> {
        let Some((first, _)) = family.facts.first() else { return Vec::new() };
        let alike = family.facts.iter().all(|(fact, _)| fact.text("indicator") == first.text("indicator"));
        let indicator = alike.then(|| self.indicator(first));
        let heading = self.joined([self.group_name(home, first)].into_iter().chain(indicator));
        let mut blocks = vec![Block::heading(3, heading)];
        let contradicted = family.contradicted();
        blocks.push(match contradicted {
            0 => {
                Block::Paragraph { role: Role::Quiet, runs: vec![Run::plain(self.text.get("report-only-superseded"))] }
            }
            _ => Block::Notice {
                tone: Tone::Contradiction,
                runs: vec![Run::plain(self.text.count("report-contradicted", contradicted as f64))],
            },
        });
        if family.facts.iter().any(|(fact, _)| fact.code("value_kind") == Some("brackets")) {
            let bounds = self.text.get("report-bracket-bounds");
            blocks.push(Block::Paragraph { role: Role::Quiet, runs: vec![Run::plain(bounds)] });
        }
        let tables = family.facts.chunks(SIDE_BY_SIDE).map(|facts| Block::Table(self.side_by_side(facts, alike)));
        blocks.extend(tables);
        blocks
    }

    fn side_by_side(&self, facts: &[(&Record, Standing)], alike: bool) -> Table {
        let first =
            Column { header: vec![Run::plain(self.label(Kind::Fact, "source"))], align: Align::Start, share: 4 };
        let columns =
            facts.iter().map(|(fact, _)| Column { header: self.fact_source(fact), align: Align::Start, share: 6 });
        let indicator = (!alike)
            .then(|| self.comparison_row(self.label(Kind::Fact, "indicator"), facts, |fact, _| self.indicator(fact)));
        let mut rows: Vec<Row> = indicator.into_iter().collect();
        rows.extend([
            self.comparison_row(self.text.get("report-standing"), facts, |fact, standing| {
                self.standing(fact, standing)
            }),
            self.comparison_row(self.label(Kind::Fact, "value"), facts, |fact, _| self.fact_value(fact)),
        ]);
        for base in ["legal_act", "article", "valid_from", "valid_to", "admitted_from", "admitted_to", "relief_start"] {
            if facts.iter().any(|(fact, _)| fact.get(base).is_some()) {
                rows.push(self.comparison_row(self.label(Kind::Fact, base), facts, |fact, _| self.value(fact, base)));
            }
        }
        let date = |fact: &Record, _: &Standing| {
            let source = fact.reference("source").and_then(|id| self.record(id));
            let mut runs = source.map_or_else(|| self.unknown(), |source| self.value(source, "date"));
            runs.extend(self.cite(fact.reference("source")));
            runs
        };
        rows.push(self.comparison_row(self.text.get("report-source-dated"), facts, date));
        for base in ["as_of", "confidence"] {
            rows.push(self.comparison_row(self.label(Kind::Fact, base), facts, |fact, _| self.value(fact, base)));
        }
        if facts.iter().any(|(fact, _)| self.holds(fact, "note")) {
            // Where no remark was made, nothing is missing.
            let note = |fact: &Record, _: &Standing| self.text_of(fact, "note").map(quiet).unwrap_or_default();
            rows.push(self.comparison_row(self.label(Kind::Fact, "note"), facts, note));
        }
        Table { columns: [first].into_iter().chain(columns).collect(), rows }
    }

    fn comparison_row(
        &self,
        label: String,
        facts: &[(&Record, Standing)],
        cell: impl Fn(&Record, &Standing) -> Vec<Run>,
    ) -> Row {
        let cells = facts.iter().map(|(fact, standing)| cell(fact, standing));
        Row::Cells { cells: [vec![Run::quiet(label)]].into_iter().chain(cells).collect() }
    }

    fn standing(&self, fact: &Record, standing: &Standing) -> Vec<Run> {
        let mut runs: Vec<Run> = self.standing_mark(standing).into_iter().chain(self.illustrative(fact)).collect();
        if let Standing::Superseded(by) = standing {
            let newer = self.record(by).and_then(|newer| newer.reference("source"));
            runs.extend(self.cite(newer));
        }
        runs
    }

    fn fact_source(&self, fact: &Record) -> Vec<Run> {
        self.known_or_unknown(self.referred(fact, "source"))
    }
}

/// The runs in the quiet style, for what is said about a value.
fn quiet(runs: Vec<Run>) -> Vec<Run> {
    let quieten = |run| match run {
        Run::Text { text, language, .. } => Run::Text { text, style: Style::Quiet, language },
        other => other,
    };
    runs.into_iter().map(quieten).collect()
}

/// A word of an open list as part of a message key: `economy.gdp_per_head_ppp`, `%/year`.
fn key_of(word: &str) -> String {
    let spelled = word.to_lowercase().replace('%', "percent");
    let dashed: String = spelled.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    dashed.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::key_of;

    #[test]
    fn words_become_message_keys() {
        assert_eq!(key_of("economy.gdp_per_head_ppp"), "economy-gdp_per_head_ppp");
        assert_eq!(key_of("%/year"), "percent-year");
        assert_eq!(key_of("local currency per USD, annual average"), "local-currency-per-usd-annual-average");
        assert_eq!(key_of("\"}{$x"), "x", "user text must not reach into the syntax of messages");
    }
}
