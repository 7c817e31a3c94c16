//! Numbers, money and dates as each language writes them (CLDR 45 conventions).

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::{Money, UnitPrice};
use rust_decimal::Decimal;

use crate::{Language, Text};

const MINUS: char = '\u{2212}';

impl Text {
    /// A number with all its digits: `12,652.287`, `12 652,287`.
    pub fn number(self, value: f64) -> String {
        self.mark(&value.to_string())
    }

    /// A number rounded half away from zero to at most `digits` decimals, without trailing zeros.
    pub fn rounded(self, value: f64, digits: u32) -> String {
        let fixed = format!("{value:.*}", digits as usize);
        let short = if fixed.contains('.') { fixed.trim_end_matches('0').trim_end_matches('.') } else { &fixed };
        self.mark(if short == "-0" { "0" } else { short })
    }

    pub fn integer(self, value: i64) -> String {
        self.mark(&value.to_string())
    }

    pub fn decimal(self, value: Decimal) -> String {
        self.mark(&value.normalize().to_string())
    }

    /// An amount with its ISO code: `30,000,000 RUB`. The code stands behind the amount in every language.
    pub fn money(self, money: Money) -> String {
        format!("{}\u{a0}{}", self.decimal(money.amount()), money.currency.code())
    }

    pub fn unit_price(self, price: UnitPrice) -> String {
        format!("{}\u{a0}{}", self.decimal(price.amount), price.currency.code())
    }

    /// A day: `22 Nov 2026`, `22 ноя 2026`, `2026年11月22日`.
    pub fn date(self, date: NaiveDate) -> String {
        let month = self.get(&format!("month-short-{}", date.month()));
        self.with(
            "date-day",
            &[
                ("day", date.day().to_string().into()),
                ("month", month.into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    pub fn time(self, time: NaiveTime) -> String {
        time.format("%H:%M").to_string()
    }

    /// Puts the language's group and decimal marks into a plain number such as `-12652.287`.
    fn mark(self, plain: &str) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or((None, plain), |rest| (Some(MINUS), rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (group, point) = match self.language {
            Language::En | Language::Zh => (',', '.'),
            Language::Ru => ('\u{a0}', ','),
        };
        let mut out = String::new();
        out.extend(sign);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Case<T> {
        value: T,
        en: String,
        ru: String,
        zh: String,
    }

    #[derive(Deserialize)]
    struct Cases {
        numbers: Vec<Case<f64>>,
        dates: Vec<Case<NaiveDate>>,
        plurals: Vec<Case<f64>>,
    }

    impl<T> Case<T> {
        fn each(&self) -> [(Text, &str); 3] {
            [
                (Text::new(Language::En), &self.en),
                (Text::new(Language::Ru), &self.ru),
                (Text::new(Language::Zh), &self.zh),
            ]
        }
    }

    /// The same cases run over the UI's formatting: what the screen and the paper show must agree.
    #[test]
    fn shared_cases_of_numbers_dates_and_plurals() {
        let cases: Cases = serde_json::from_str(include_str!("../../../assets/locales/format-cases.json")).unwrap();
        for case in &cases.numbers {
            for (text, expected) in case.each() {
                assert_eq!(text.number(case.value), expected, "number {} in {:?}", case.value, text.language());
            }
        }
        for case in &cases.dates {
            for (text, expected) in case.each() {
                assert_eq!(text.date(case.value), expected, "date {} in {:?}", case.value, text.language());
            }
        }
        for case in &cases.plurals {
            for (text, expected) in case.each() {
                let source = "probe = { $n ->\n [one] one\n [few] few\n [many] many\n *[other] other\n }";
                let mut bundle = crate::Bundle::new_concurrent(vec![text.language().identifier()]);
                bundle.add_resource(fluent_bundle::FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
                let mut args = fluent_bundle::FluentArgs::new();
                args.set("n", case.value);
                let pattern = bundle.get_message("probe").unwrap().value().unwrap();
                let form = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
                assert_eq!(form, expected, "plural form of {} in {:?}", case.value, text.language());
            }
        }
    }

    #[test]
    fn rounding_never_shows_minus_zero() {
        assert_eq!(Text::new(Language::En).rounded(-0.001, 2), "0", "a rounded nothing has no sign");
        assert_eq!(Text::new(Language::Ru).rounded(1234.505, 1), "1\u{a0}234,5");
    }
}
