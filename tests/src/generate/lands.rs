//! Countries, places and sources, to which everything else refers.

use chrono::NaiveDate;
use domain::{Kind, RecordId, Value};

use super::names::{COUNTRIES, Land};
use super::{Amounts, Made, code, dice, id, record, set, text};

/// How many of each there are.
pub struct Lands {
    amounts: Amounts,
    places: u32,
    sources: u32,
}

impl Lands {
    pub fn make(amounts: Amounts) -> Self {
        let least = COUNTRIES.len() as u32;
        Self { amounts, places: (amounts.sites / 20).max(least), sources: amounts.facts / 200 + 20 }
    }

    /// The country that a record falls into, and its id.
    pub fn country(&self, dice: &mut fastrand::Rng) -> (&'static Land, RecordId) {
        let number = dice.usize(..COUNTRIES.len());
        (&COUNTRIES[number], id(Kind::Country, number as u32))
    }

    /// A place in that country.
    pub fn place(&self, land: &Land, dice: &mut fastrand::Rng) -> RecordId {
        let countries = COUNTRIES.len() as u32;
        let number = COUNTRIES.iter().position(|known| known.iso2 == land.iso2).unwrap_or_default() as u32;
        // Places are dealt out to the countries in turn.
        let in_country = self.places.saturating_sub(number).div_ceil(countries).max(1);
        id(Kind::Place, number + countries * dice.u32(..in_country))
    }

    pub fn source(&self, dice: &mut fastrand::Rng) -> RecordId {
        id(Kind::Source, dice.u32(..self.sources))
    }

    pub fn countries(&self) -> Vec<Made> {
        let made = COUNTRIES.iter().enumerate().map(|(number, land)| {
            let mut dice = dice(self.amounts, Kind::Country, number as u32);
            let mut country = record(Kind::Country, number as u32);
            set(&mut country, "iso2", text(land.iso2));
            set(&mut country, "name_en", text(land.en));
            set(&mut country, "name_ru", text(land.ru));
            set(&mut country, "name_zh", text(land.zh));
            set(&mut country, "currency", text(land.currency));
            let stage = code(&country, "partnership_stage", &mut dice);
            set(&mut country, "partnership_stage", stage);
            Made { record: country, evidence: Vec::new() }
        });
        made.collect()
    }

    pub fn places(&self) -> Vec<Made> {
        (0..self.places).map(|number| self.place_record(number)).collect()
    }

    fn place_record(&self, number: u32) -> Made {
        let mut dice = dice(self.amounts, Kind::Place, number);
        let country = number % COUNTRIES.len() as u32;
        let land = &COUNTRIES[country as usize];
        let city = &land.cities[dice.usize(..land.cities.len())];
        let part = number / COUNTRIES.len() as u32 + 1;
        let mut place = record(Kind::Place, number);
        set(&mut place, "name_en", text(format!("{} {part}", city.en)));
        set(&mut place, "name_ru", text(format!("{} {part}", city.ru)));
        set(&mut place, "name_zh", text(format!("{}{part}", city.zh)));
        set(&mut place, "name_local", text(format!("{} {part}", city.local)));
        set(&mut place, "country", Value::Ref(id(Kind::Country, country)));
        let level = code(&place, "level", &mut dice);
        set(&mut place, "level", level);
        set(&mut place, "population", Value::Number(f64::from(dice.u32(8_000..2_500_000))));
        Made { record: place, evidence: Vec::new() }
    }

    pub fn sources(&self) -> Vec<Made> {
        (0..self.sources).map(|number| self.source_record(number)).collect()
    }

    fn source_record(&self, number: u32) -> Made {
        let mut dice = dice(self.amounts, Kind::Source, number);
        let (land, _) = self.country(&mut dice);
        let mut source = record(Kind::Source, number);
        let title = match number % 3 {
            0 => format!("Statistical yearbook, {}, volume {number}", land.en),
            1 => format!("Сборник нормативных актов, {}, выпуск {number}", land.ru),
            _ => format!("{}投资指南 第{number}期", land.zh),
        };
        set(&mut source, "title", text(title));
        let kind = code(&source, "source_kind", &mut dice);
        set(&mut source, "source_kind", kind);
        set(&mut source, "date", Value::Date(day(&mut dice)));
        Made { record: source, evidence: Vec::new() }
    }
}

/// A day in the eight years before the workspace was made.
pub fn day(dice: &mut fastrand::Rng) -> NaiveDate {
    NaiveDate::from_ymd_opt(2018, 12, 1).unwrap_or_default() + chrono::Days::new(dice.u64(..2_900))
}
