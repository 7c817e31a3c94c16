//! Parks and brownfield sites.

use domain::{Evidence, Kind, Method, Record, Value, ValueState};

use super::lands::{Lands, day};
use super::names::{COUNTRIES, INDUSTRIES};
use super::{Amounts, Made, code, dice, record, set, skewed, text};

pub fn parks(lands: &Lands, amounts: Amounts) -> impl Iterator<Item = Made> {
    (0..amounts.sites / 100).map(move |number| park(lands, amounts, number))
}

fn park(lands: &Lands, amounts: Amounts, number: u32) -> Made {
    let mut dice = dice(amounts, Kind::Park, number);
    let (land, country) = lands.country(&mut dice);
    let city = &land.cities[dice.usize(..land.cities.len())];
    let mut park = record(Kind::Park, number);
    set(&mut park, "name_en", text(format!("{} industrial park {}", city.en, number + 1)));
    set(&mut park, "name_ru", text(format!("Индустриальный парк {} {}", city.ru, number + 1)));
    set(&mut park, "name_zh", text(format!("{}工业园{}", city.zh, number + 1)));
    set(&mut park, "country", Value::Ref(country));
    set(&mut park, "place", Value::Ref(lands.place(land, &mut dice)));
    let status = code(&park, "status", &mut dice);
    set(&mut park, "status", status);
    set(&mut park, "total_ha", Value::Number(skewed(&mut dice, 900.0)));
    Made { record: park, evidence: Vec::new() }
}

pub fn sites(lands: &Lands, amounts: Amounts) -> impl Iterator<Item = Made> {
    (0..amounts.sites).map(move |number| site(lands, amounts, number))
}

fn site(lands: &Lands, amounts: Amounts, number: u32) -> Made {
    let mut dice = dice(amounts, Kind::Site, number);
    let (land, country) = lands.country(&mut dice);
    let mut site = record(Kind::Site, number);
    set(&mut site, "reference", text(format!("{}-{:05}", land.iso2, number + 1)));
    name(&mut site, number, COUNTRIES.iter().position(|known| known.iso2 == land.iso2).unwrap_or_default(), &mut dice);
    set(&mut site, "country", Value::Ref(country));
    set(&mut site, "place", Value::Ref(lands.place(land, &mut dice)));
    // A site in twelve has no readiness yet: the board has a column for it.
    if dice.u8(..12) > 0 {
        let readiness = code(&site, "readiness", &mut dice);
        set(&mut site, "readiness", readiness);
    }
    let contamination = code(&site, "contamination", &mut dice);
    set(&mut site, "contamination", contamination);
    for (field, most, known) in MEASURED {
        if dice.f64() < *known {
            set(&mut site, field, Value::Number(skewed(&mut dice, *most)));
        }
    }
    let evidence = evidence(&site, lands, &mut dice);
    Made { record: site, evidence }
}

/// Quantities, the most of each, and the share of sites where it is known.
const MEASURED: &[(&str, f64, f64)] = &[
    ("area_ha", 400.0, 0.95),
    ("largest_piece_ha", 120.0, 0.5),
    ("free_power_mw", 80.0, 0.6),
    ("free_gas_nm3_h", 12_000.0, 0.4),
    ("free_water_m3_day", 9_000.0, 0.45),
    ("road_km", 60.0, 0.7),
    ("rail_siding_m", 2_500.0, 0.3),
    ("border_km", 1_800.0, 0.8),
];

fn name(site: &mut Record, number: u32, country: usize, dice: &mut fastrand::Rng) {
    let land = &COUNTRIES[country];
    let city = &land.cities[dice.usize(..land.cities.len())];
    let (en, ru, zh) = INDUSTRIES[dice.usize(..INDUSTRIES.len())];
    let plot = number + 1;
    set(site, "name_en", text(format!("Former {en} works, {}, plot {plot}", city.en)));
    set(site, "name_ru", text(format!("Бывший {ru} завод, {}, участок {plot}", city.ru)));
    set(site, "name_zh", text(format!("{}{zh}厂旧址{plot}号地", city.zh)));
    set(site, "name_local", text(format!("{} {plot}", city.local)));
    set(site, "previous_use", text(format!("{en} works")));
}

/// Evidence of the area and the power, where they are known.
fn evidence(site: &Record, lands: &Lands, dice: &mut fastrand::Rng) -> Vec<Evidence> {
    let known = ["area_ha", "free_power_mw"].into_iter().filter(|field| site.get(field).is_some());
    let mut made = Vec::new();
    for field in known {
        if dice.u8(..3) > 0 {
            continue;
        }
        made.push(Evidence {
            field: field.to_owned(),
            state: ValueState::Known,
            low: None,
            high: None,
            source: Some(lands.source(dice)),
            as_of: Some(day(dice)),
            method: Some(Method::ALL[dice.usize(..Method::ALL.len())]),
            confidence: Some(['A', 'B', 'C', 'D'][dice.usize(..4)]),
            note: None,
        });
    }
    made
}
