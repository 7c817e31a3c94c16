//! Which facts contradict each other, and which are merely superseded.
//!
//! Two facts are compared when they speak of the same indicator at the same scope; an indicator
//! `any_…` speaks of each of its kind (`any_tax_relief_years` of `profit_tax_relief_years`). A rule (a bracket
//! table, or a value with a legal act or validity) holds over its validity, open where it is not
//! given; any other fact holds on the day it was observed. Two facts that hold at the same time and
//! say different things contradict each other, unless one is withdrawn or superseded.

use chrono::NaiveDate;
use domain::{Record, RecordId, Value};

/// How a fact stands among those about the same thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Stands,
    Contradicted,
    Superseded(RecordId),
    Withdrawn,
}

/// Facts about the same indicator, scope and counterpart, each with its standing, oldest first.
pub(super) struct Family<'a> {
    pub facts: Vec<(&'a Record, Standing)>,
}

impl<'a> Family<'a> {
    /// The families among `facts`, in the order their first facts stand in.
    pub fn all(facts: &[&'a Record], brackets: &[Record]) -> Vec<Self> {
        let mut groups: Vec<Vec<&Record>> = Vec::new();
        for fact in facts {
            let (related, apart): (Vec<_>, Vec<_>) =
                groups.into_iter().partition(|group| group.iter().any(|other| same_subject(other, fact)));
            groups = apart;
            groups.push(related.into_iter().flatten().chain([*fact]).collect());
        }
        let place = |group: &Vec<&Record>| facts.iter().position(|fact| group.iter().any(|other| other.id == fact.id));
        groups.sort_by_key(place);
        groups.into_iter().map(|group| Self::of(group, brackets)).collect()
    }

    fn of(mut facts: Vec<&'a Record>, brackets: &[Record]) -> Self {
        facts.sort_by_key(|fact| (fact.date("as_of").is_none(), fact.date("as_of"), fact.date("valid_from")));
        let standing = |fact: &Record| {
            if fact.flag("withdrawn") == Some(true) {
                return Standing::Withdrawn;
            }
            if let Some(by) = fact.reference("superseded_by") {
                return Standing::Superseded(by.clone());
            }
            match facts.iter().any(|other| contradict(fact, other, brackets)) {
                true => Standing::Contradicted,
                false => Standing::Stands,
            }
        };
        Self { facts: facts.iter().map(|fact| (*fact, standing(fact))).collect() }
    }

    pub fn contradicted(&self) -> usize {
        self.facts.iter().filter(|(_, standing)| *standing == Standing::Contradicted).count()
    }

    /// Whether the facts need to be seen side by side: some contradict, or one rule replaced another.
    pub fn needs_comparison(&self) -> bool {
        let replaced = self.facts.iter().any(|(_, standing)| matches!(standing, Standing::Superseded(_)));
        self.facts.len() > 1 && (self.contradicted() > 0 || replaced)
    }
}

fn same_subject(a: &Record, b: &Record) -> bool {
    same_indicator(a.text("indicator").unwrap_or_default(), b.text("indicator").unwrap_or_default())
        && a.reference("scope") == b.reference("scope")
        && a.reference("counterpart") == b.reference("counterpart")
}

/// Whether the indicators are the same or one is the `any_…` of the other: `tax.any_relief`, `tax.profit_relief`.
fn same_indicator(a: &str, b: &str) -> bool {
    let covers = |any: &str, one: &str| match (any.split_once(".any_"), one.split_once('.')) {
        (Some((topic, rest)), Some((other, name))) => topic == other && name.ends_with(&format!("_{rest}")),
        _ => false,
    };
    a == b || covers(a, b) || covers(b, a)
}

fn contradict(a: &Record, b: &Record, brackets: &[Record]) -> bool {
    let out_of_force =
        |fact: &Record| fact.flag("withdrawn") == Some(true) || fact.reference("superseded_by").is_some();
    a.id != b.id
        && same_subject(a, b)
        && !out_of_force(a)
        && !out_of_force(b)
        && hold_together(a, b)
        && differ(a, b, brackets)
}

/// Whether there is a day on which both are said to hold.
fn hold_together(a: &Record, b: &Record) -> bool {
    let is_text = |fact: &Record| fact.code("value_kind") == Some("text");
    if is_text(a) && is_text(b) {
        // Prose of different days is not comparable: two treaties, two years of a programme.
        return a.date("as_of") == b.date("as_of");
    }
    match (term(a), term(b)) {
        (Some((a_from, a_to)), Some((b_from, b_to))) => a_from <= b_to && b_from <= a_to,
        _ => true, // an undated observation sets no limits
    }
}

/// First and last day a fact holds; `None` for an observation without a date.
fn term(fact: &Record) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = (fact.date("valid_from"), fact.date("valid_to"));
    let is_rule = fact.code("value_kind") == Some("brackets") || fact.get("legal_act").is_some();
    if is_rule || from.is_some() || to.is_some() {
        return Some((from.unwrap_or(NaiveDate::MIN), to.unwrap_or(NaiveDate::MAX)));
    }
    fact.date("as_of").map(|day| (day, day))
}

/// Whether both say something and not the same.
fn differ(a: &Record, b: &Record, brackets: &[Record]) -> bool {
    match (said(a, brackets), said(b, brackets)) {
        (Some(a), Some(b)) => a != b,
        _ => false,
    }
}

/// What a fact says, in a form that can be compared; `None` when it says nothing.
fn said(fact: &Record, brackets: &[Record]) -> Option<Vec<String>> {
    let input = |field: &str| fact.get(field).map(Value::to_input).unwrap_or_default();
    match fact.code("value_kind")? {
        "unknown" | "not_applicable" => None,
        "not_classified" => Some(vec!["not_classified".to_owned()]),
        "brackets" => {
            let mut rows: Vec<String> = brackets
                .iter()
                .filter(|bracket| bracket.reference("fact") == Some(&fact.id))
                .map(|row| {
                    ["lower", "upper", "years", "rate"]
                        .map(|f| row.get(f).map(Value::to_input).unwrap_or_default())
                        .join("|")
                })
                .collect();
            rows.sort();
            (!rows.is_empty()).then_some(rows)
        }
        "text" => fact.text_in("value_text", "en").map(|(_, words)| vec![words.trim().to_lowercase()]),
        _ => {
            let all = vec![input("value"), input("value_high"), input("value_yes"), input("unit")];
            all[..3].iter().any(|part| !part.is_empty()).then_some(all)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Kind;

    fn fact(number: u64, fields: &[(&'static str, Value)]) -> Record {
        let mut record = Record::new(RecordId::fixed(1, number), Kind::Fact);
        record.values.insert("indicator", Value::Text("tax.relief".into()));
        record.values.insert("scope", Value::Ref(RecordId::fixed(2, 1)));
        record.values.insert("value_kind", Value::Code("number"));
        record.values.extend(fields.iter().cloned());
        record
    }

    fn day(text: &str) -> Value {
        Value::Date(text.parse().expect("a day of the test"))
    }

    fn standings(facts: &[&Record]) -> Vec<Standing> {
        let families = Family::all(facts, &[]);
        assert_eq!(families.len(), 1, "the facts of this test are about one thing");
        families.into_iter().flat_map(|family| family.facts).map(|(_, standing)| standing).collect()
    }

    #[test]
    fn observations_of_two_years_do_not_contradict() {
        let a = fact(1, &[("value", Value::Number(8.8)), ("as_of", day("2023-12-31"))]);
        let b = fact(2, &[("value", Value::Number(2.2)), ("as_of", day("2024-12-31"))]);
        assert_eq!(standings(&[&a, &b]), [Standing::Stands, Standing::Stands], "inflation of two years is a series");
        let c = fact(3, &[("value", Value::Number(3.0)), ("as_of", day("2024-12-31"))]);
        assert_eq!(standings(&[&b, &c]), [Standing::Contradicted, Standing::Contradicted], "one day, two values");
    }

    #[test]
    fn rules_contradict_until_one_is_superseded() {
        let old = fact(
            1,
            &[("value", Value::Number(7.0)), ("legal_act", Value::Text("order".into())), ("as_of", day("2018-04-01"))],
        );
        let new = fact(
            2,
            &[("value", Value::Number(5.0)), ("legal_act", Value::Text("decree".into())), ("as_of", day("2022-07-01"))],
        );
        assert_eq!(standings(&[&old, &new]), [Standing::Contradicted, Standing::Contradicted], "both are open-ended");
        let mut replaced = old.clone();
        replaced.values.insert("superseded_by", Value::Ref(new.id.clone()));
        assert_eq!(standings(&[&replaced, &new]), [Standing::Superseded(new.id.clone()), Standing::Stands]);
        let mut ended = old.clone();
        ended.values.insert("valid_to", day("2022-06-30"));
        let mut begun = new.clone();
        begun.values.insert("valid_from", day("2022-07-01"));
        assert_eq!(standings(&[&ended, &begun]), [Standing::Stands, Standing::Stands], "one follows the other");
    }

    #[test]
    fn the_unknown_contradicts_nothing() {
        let a = fact(1, &[("value", Value::Number(7.0))]);
        let b = fact(2, &[("value_kind", Value::Code("unknown"))]);
        assert_eq!(standings(&[&a, &b]), [Standing::Stands, Standing::Stands]);
        let c = fact(3, &[("value_kind", Value::Code("not_classified"))]);
        assert_eq!(
            standings(&[&a, &c]),
            [Standing::Contradicted, Standing::Contradicted],
            "not classified is a statement"
        );
    }

    #[test]
    fn a_rule_for_any_tax_speaks_of_each_tax() {
        let about = |number, indicator: &str, value| {
            let indicator = Value::Text(indicator.into());
            fact(
                number,
                &[("indicator", indicator), ("value", Value::Number(value)), ("legal_act", Value::Text("act".into()))],
            )
        };
        let profit = about(1, "incentive.profit_tax_relief_years", 5.0);
        let land = about(2, "incentive.land_tax_relief_years", 7.0);
        let any = about(3, "incentive.any_tax_relief_years", 7.0);
        let expected = [Standing::Contradicted, Standing::Stands, Standing::Contradicted];
        assert_eq!(standings(&[&profit, &land, &any]), expected, "the rule for any tax agrees with one of the two");
        assert_eq!(Family::all(&[&profit, &land], &[]).len(), 2, "two taxes are two subjects");
    }

    #[test]
    fn what_is_about_different_things_is_not_compared() {
        let a = fact(1, &[("value", Value::Number(7.0))]);
        let b = fact(2, &[("value", Value::Number(5.0)), ("scope", Value::Ref(RecordId::fixed(2, 2)))]);
        assert_eq!(Family::all(&[&a, &b], &[]).len(), 2, "two countries are two subjects");
    }
}
