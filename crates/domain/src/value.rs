//! Values of fields and how input becomes one: typed text in, a value or a named problem out.

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use crate::field::{Field, FieldType};
use crate::{Currency, FieldProblem, Money, ProblemCode, RecordId, UnitPrice};

/// A known value. Unknown is the absence of a value, never 0 or an empty text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Lines(Vec<String>),
    Code(&'static str),
    Ref(RecordId),
    Integer(i64),
    Number(f64),
    Money(Money),
    UnitPrice(UnitPrice),
    Date(NaiveDate),
    Time(NaiveTime),
    Flag(bool),
}

const TEXT_MAX: usize = 500;
const LONG_TEXT_MAX: usize = 100_000;

impl Value {
    /// The value of what a person typed. `Ok(None)` when the text is blank: unknown.
    ///
    /// References are checked for form only; whether the record exists is the store's to say.
    ///
    /// # Errors
    /// A [`FieldProblem`] with the field, what was given and what is accepted.
    pub fn parse(field: &Field, text: &str) -> Result<Option<Value>, FieldProblem> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Ok(None);
        }
        let problem = |code, accepted: String| FieldProblem::new(field.name, code, trimmed, accepted);
        let value = match field.ty {
            FieldType::Text => Value::Text(checked_text(field, trimmed, TEXT_MAX, false)?),
            FieldType::LongText => Value::Text(checked_text(field, trimmed, LONG_TEXT_MAX, true)?),
            FieldType::Lines => {
                let text = checked_text(field, trimmed, LONG_TEXT_MAX, true)?;
                let lines: Vec<String> =
                    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
                Value::Lines(lines)
            }
            FieldType::Code(list) => match list.find(trimmed) {
                Some(code) => Value::Code(code),
                None => return Err(problem(ProblemCode::NotACode, list.codes.join(", "))),
            },
            FieldType::Ref(_) => match trimmed.parse() {
                Ok(id) => Value::Ref(id),
                Err(_) => return Err(problem(ProblemCode::NotAnId, String::new())),
            },
            FieldType::Integer { min, max } => {
                let number = parse_number(field.name, trimmed)?;
                if number.fract() != 0.0 {
                    return Err(problem(ProblemCode::NotWhole, String::new()));
                }
                if number < min as f64 || number > max as f64 {
                    return Err(problem(ProblemCode::OutOfRange, format!("{min} … {max}")));
                }
                Value::Integer(number as i64)
            }
            FieldType::Number => Value::Number(parse_number(field.name, trimmed)?),
            FieldType::Quantity(_) => {
                let number = parse_number(field.name, trimmed)?;
                if number < 0.0 {
                    return Err(problem(ProblemCode::OutOfRange, "≥ 0".to_owned()));
                }
                Value::Number(number)
            }
            FieldType::Money => {
                let (amount, currency) = parse_amount(field, trimmed)?;
                match Money::from_decimal(amount, currency) {
                    Some(money) => Value::Money(money),
                    None => {
                        return Err(problem(
                            ProblemCode::NotMoney,
                            format!("0.{:0>1$} {2}", "", currency.decimals() as usize, currency.code()),
                        ));
                    }
                }
            }
            FieldType::UnitPrice { .. } => {
                let (amount, currency) = parse_amount(field, trimmed)?;
                Value::UnitPrice(UnitPrice { amount, currency })
            }
            FieldType::Date => match parse_date(trimmed) {
                Some(date) => Value::Date(date),
                None => return Err(problem(ProblemCode::NotADate, "2026-11-22".to_owned())),
            },
            FieldType::Time => match NaiveTime::parse_from_str(trimmed, "%H:%M") {
                Ok(time) => Value::Time(time),
                Err(_) => return Err(problem(ProblemCode::NotATime, "09:30".to_owned())),
            },
            FieldType::Flag => match trimmed.to_lowercase().as_str() {
                "true" | "yes" | "1" | "да" | "是" => Value::Flag(true),
                "false" | "no" | "0" | "нет" | "否" => Value::Flag(false),
                _ => return Err(problem(ProblemCode::NotYesOrNo, "yes, no".to_owned())),
            },
        };
        Ok(Some(value))
    }

    /// The value as a person could type it again: `parse` of it gives the value back.
    pub fn to_input(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Lines(lines) => lines.join("\n"),
            Value::Code(code) => (*code).to_owned(),
            Value::Ref(id) => id.to_string(),
            Value::Integer(number) => number.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Money(money) => money.to_string(),
            Value::UnitPrice(price) => price.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Time(time) => time.format("%H:%M").to_string(),
            Value::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        }
    }
}

/// Text without control characters (line breaks and tabs only where lines are allowed) or over-length.
fn checked_text(field: &Field, text: &str, max: usize, lines: bool) -> Result<String, FieldProblem> {
    let text = text.replace("\r\n", "\n");
    if text.chars().count() > max {
        return Err(FieldProblem::new(field.name, ProblemCode::TooLong, &text, max.to_string()));
    }
    let allowed = |c: char| !c.is_control() || (lines && matches!(c, '\n' | '\t'));
    if let Some(bad) = text.chars().find(|c| !allowed(*c)) {
        return Err(FieldProblem::new(field.name, ProblemCode::ControlCharacter, format!("U+{:04X}", bad as u32), ""));
    }
    Ok(text)
}

/// A finite number as people type it: a decimal point or comma, spaces between thousands.
///
/// # Errors
/// A problem of `name`. `12,500` could be twelve and a half or twelve thousand five hundred: refused
/// as ambiguous.
pub fn parse_number(name: &str, text: &str) -> Result<f64, FieldProblem> {
    let number: f64 = plain_number(name, text)?
        .parse()
        .map_err(|_| FieldProblem::new(name, ProblemCode::NotANumber, text, "12.5"))?;
    if number.is_finite() {
        Ok(if number == 0.0 { 0.0 } else { number })
    } else {
        Err(FieldProblem::new(name, ProblemCode::NotANumber, text, "12.5"))
    }
}

fn plain_number(name: &str, text: &str) -> Result<String, FieldProblem> {
    let joined: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\''))
        .map(|c| if c == '\u{2212}' { '-' } else { c })
        .collect();
    let ok = joined.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+' | 'e' | 'E'));
    if !ok || !joined.contains(|c: char| c.is_ascii_digit()) {
        return Err(FieldProblem::new(name, ProblemCode::NotANumber, text, "12.5"));
    }
    match joined.matches(',').count() {
        0 => Ok(joined),
        1 if !joined.contains('.') => {
            let digits_after = joined.rsplit(',').next().map_or(0, str::len);
            if digits_after == 3 && !joined.starts_with("0,") && !joined.starts_with("-0,") {
                let accepted = format!("{} / {}", joined.replace(',', "."), joined.replace(',', ""));
                return Err(FieldProblem::new(name, ProblemCode::AmbiguousNumber, text, accepted));
            }
            Ok(joined.replace(',', "."))
        }
        _ => Err(FieldProblem::new(name, ProblemCode::NotANumber, text, "12.5")),
    }
}

/// An amount with its currency before or after it: `12.5 USD`, `USD 12.5`.
fn parse_amount(field: &Field, text: &str) -> Result<(Decimal, Currency), FieldProblem> {
    let problem = |code| FieldProblem::new(field.name, code, text, "12.50 USD");
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
    if letters.is_empty() {
        return Err(problem(ProblemCode::NotMoney));
    }
    let currency = Currency::parse(&letters).ok_or_else(|| problem(ProblemCode::UnknownCurrency))?;
    let number: String = text.chars().filter(|c| !c.is_ascii_alphabetic()).collect();
    let plain = plain_number(field.name, number.trim())?;
    let amount = plain.parse::<Decimal>().map_err(|_| problem(ProblemCode::NotMoney))?;
    Ok((amount, currency))
}

/// A day in ISO 8601 or as day.month.year.
fn parse_date(text: &str) -> Option<NaiveDate> {
    let date =
        NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y")).ok()?;
    use chrono::Datelike;
    (1000..=9999).contains(&date.year()).then_some(date)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Kind;

    fn field(kind: Kind, name: &str) -> &'static Field {
        kind.def().field(name).expect("the test names a field of the catalogue")
    }

    fn refused(field: &Field, given: &str) -> ProblemCode {
        Value::parse(field, given).expect_err("the value must be refused").code
    }

    #[test]
    fn numbers_are_read_as_people_type_them_or_refused_by_name() {
        let area = field(Kind::Site, "area_ha");
        for (given, expected) in
            [("28.4", 28.4), ("28,4", 28.4), ("1 200,5", 1200.5), ("0,125", 0.125), ("12\u{a0}000", 12000.0)]
        {
            assert_eq!(Value::parse(area, given), Ok(Some(Value::Number(expected))), "typed as {given}");
        }
        assert_eq!(Value::parse(area, "  "), Ok(None), "blank is unknown, not zero");
        assert_eq!(refused(area, "12,500"), ProblemCode::AmbiguousNumber, "12.5 and 12500 are both possible");
        assert_eq!(refused(area, "-1"), ProblemCode::OutOfRange, "a quantity is never negative");
        for given in ["NaN", "inf", "1e999", "12 ha", "1.2.3", "--1"] {
            assert_eq!(refused(area, given), ProblemCode::NotANumber, "{given} is no number");
        }
    }

    #[test]
    fn money_names_what_is_wrong() {
        let cost = field(Kind::Site, "remediation_cost");
        assert_eq!(refused(cost, "12.5"), ProblemCode::NotMoney, "an amount needs its currency");
        assert_eq!(refused(cost, "12.5 XYZ"), ProblemCode::UnknownCurrency);
        assert_eq!(refused(cost, "12.505 USD"), ProblemCode::NotMoney, "there is no half cent");
        let Ok(Some(Value::Money(money))) = Value::parse(cost, "RUB 30 000 000 000") else { panic!("must be read") };
        assert_eq!(money.minor, 3_000_000_000_000);
    }

    proptest! {
        /// What is shown in a form and saved unchanged must not change the value.
        #[test]
        fn typing_what_is_shown_gives_the_value_back(
            number in -1e12f64..1e12, minor in any::<i64>(), day in -300_000i32..300_000, text in "\\PC{1,80}",
        ) {
            let values = [
                (field(Kind::Fact, "value"), Value::Number(if number == 0.0 { 0.0 } else { number })),
                (field(Kind::Site, "remediation_cost"), Value::Money(Money { minor, currency: Currency::parse("USD").unwrap() })),
                (field(Kind::Site, "vacant_since"), Value::Date(NaiveDate::from_epoch_days(day).unwrap())),
                (field(Kind::Site, "name_en"), Value::Text(text.trim().to_owned())),
            ];
            for (field, value) in values {
                let shown = value.to_input();
                if shown.trim().is_empty() { continue }
                prop_assert_eq!(Value::parse(field, &shown), Ok(Some(value)), "shown as {}", shown);
            }
        }

        /// Whatever is typed, the answer is a value or a named problem.
        #[test]
        fn nothing_typed_panics(text in "\\PC{0,40}|[0-9,. eE+-]{0,20}|[A-Z]{3} ?[0-9]{0,40}") {
            for kind in Kind::ALL {
                for field in &kind.def().fields {
                    let _ = Value::parse(field, &text);
                }
            }
        }
    }
}
