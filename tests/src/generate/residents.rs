//! Candidate residents.

use domain::{Currency, Kind, Money, Value};

use super::lands::{Lands, day};
use super::names::{COMPANIES, INDUSTRIES};
use super::{Amounts, Made, code, dice, record, set, skewed, text};

pub fn residents(lands: &Lands, amounts: Amounts) -> impl Iterator<Item = Made> {
    (0..amounts.residents).map(move |number| resident(lands, amounts, number))
}

fn resident(lands: &Lands, amounts: Amounts, number: u32) -> Made {
    let mut dice = dice(amounts, Kind::Resident, number);
    let (land, country) = lands.country(&mut dice);
    let (en, ru, zh) = COMPANIES[dice.usize(..COMPANIES.len())];
    let (industry_en, industry_ru, industry_zh) = INDUSTRIES[dice.usize(..INDUSTRIES.len())];
    let mut resident = record(Kind::Resident, number);
    set(&mut resident, "name_en", text(format!("{en} {industry_en} company {}", number + 1)));
    set(&mut resident, "name_ru", text(format!("ООО «{ru}», {industry_ru} завод {}", number + 1)));
    set(&mut resident, "name_zh", text(format!("{zh}{industry_zh}有限公司{}", number + 1)));
    set(&mut resident, "country", Value::Ref(country));
    set(&mut resident, "industry_en", text(industry_en));
    set(&mut resident, "industry_ru", text(industry_ru));
    set(&mut resident, "industry_zh", text(industry_zh));
    set(&mut resident, "registration_number", text(format!("{}{:09}", land.iso2, dice.u32(..1_000_000_000))));
    let stage = code(&resident, "pipeline_stage", &mut dice);
    set(&mut resident, "pipeline_stage", stage);
    for (field, most, known) in [("land_ha", 60.0, 0.8), ("power_mw", 25.0, 0.7), ("building_m2", 40_000.0, 0.5)] {
        if dice.f64() < known {
            set(&mut resident, field, Value::Number(skewed(&mut dice, most)));
        }
    }
    if dice.bool() {
        set(&mut resident, "jobs", Value::Integer(i64::from(dice.u32(5..2_000))));
    }
    if let Some(currency) = Currency::parse(land.currency).filter(|_| dice.u8(..3) > 0) {
        // Whole millions, so that every currency can hold it.
        let minor = dice.i64(1..400) * 1_000_000 * 10_i64.pow(currency.decimals());
        set(&mut resident, "investment", Value::Money(Money { minor, currency }));
    }
    set(&mut resident, "next_step_due", Value::Date(day(&mut dice)));
    Made { record: resident, evidence: Vec::new() }
}
