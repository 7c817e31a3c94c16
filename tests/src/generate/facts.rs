//! Condition facts.

use domain::{Kind, Value};

use super::lands::{Lands, day};
use super::{Amounts, Made, code, dice, record, set, skewed, text};

/// Indicators with their units and the most that they reach.
const INDICATORS: &[(&str, &str, f64)] = &[
    ("economy.growth", "%", 12.0),
    ("economy.gdp_per_head_ppp", "USD", 60_000.0),
    ("finance.inflation", "%", 40.0),
    ("finance.key_rate", "%", 30.0),
    ("labour.unemployment", "%", 25.0),
    ("labour.force", "persons", 90_000_000.0),
    ("risk.country_class", "class 0-7", 7.0),
    ("incentive.profit_tax_relief_years", "years", 10.0),
    ("incentive.land_tax_relief_years", "years", 10.0),
    ("parks.count", "parks", 300.0),
];

pub fn facts(lands: &Lands, amounts: Amounts) -> impl Iterator<Item = Made> {
    (0..amounts.facts).map(move |number| fact(lands, amounts, number))
}

fn fact(lands: &Lands, amounts: Amounts, number: u32) -> Made {
    let mut dice = dice(amounts, Kind::Fact, number);
    let (land, country) = lands.country(&mut dice);
    let (indicator, unit, most) = INDICATORS[dice.usize(..INDICATORS.len())];
    let mut fact = record(Kind::Fact, number);
    // One in four holds for the country, the others for one of its places.
    let scope = if dice.u8(..4) == 0 { country } else { lands.place(land, &mut dice) };
    set(&mut fact, "scope", Value::Ref(scope));
    set(&mut fact, "indicator", text(indicator));
    set(&mut fact, "value_kind", Value::Code("number"));
    set(&mut fact, "value", Value::Number(skewed(&mut dice, most)));
    set(&mut fact, "unit", text(unit));
    set(&mut fact, "as_of", Value::Date(day(&mut dice)));
    set(&mut fact, "source", Value::Ref(lands.source(&mut dice)));
    let confidence = code(&fact, "confidence", &mut dice);
    set(&mut fact, "confidence", confidence);
    Made { record: fact, evidence: Vec::new() }
}
