//! Units of measured fields. A field has one unit; entry in another is converted at the edge.

/// The unit of a quantity, named as in the field's documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    Hectares,
    SquareMetres,
    Metres,
    Kilometres,
    Kilovolts,
    Megawatts,
    NormalCubicMetresPerHour,
    CubicMetresPerDay,
    GigacaloriesPerHour,
    TonnesPerHour,
    GigabitsPerSecond,
    Tonnes,
    TonnesPerSquareMetre,
    Percent,
    Persons,
    Minutes,
    Days,
    Months,
    Years,
    WagonsPerDay,
    TrucksPerDay,
    HoursPerYear,
}

impl Unit {
    /// Every unit, in the order of declaration.
    pub const ALL: [Unit; 22] = [
        Unit::Hectares,
        Unit::SquareMetres,
        Unit::Metres,
        Unit::Kilometres,
        Unit::Kilovolts,
        Unit::Megawatts,
        Unit::NormalCubicMetresPerHour,
        Unit::CubicMetresPerDay,
        Unit::GigacaloriesPerHour,
        Unit::TonnesPerHour,
        Unit::GigabitsPerSecond,
        Unit::Tonnes,
        Unit::TonnesPerSquareMetre,
        Unit::Percent,
        Unit::Persons,
        Unit::Minutes,
        Unit::Days,
        Unit::Months,
        Unit::Years,
        Unit::WagonsPerDay,
        Unit::TrucksPerDay,
        Unit::HoursPerYear,
    ];

    /// The stable key: part of column and message names (`unit-ha`).
    pub const fn key(self) -> &'static str {
        match self {
            Unit::Hectares => "ha",
            Unit::SquareMetres => "m2",
            Unit::Metres => "m",
            Unit::Kilometres => "km",
            Unit::Kilovolts => "kv",
            Unit::Megawatts => "mw",
            Unit::NormalCubicMetresPerHour => "nm3-h",
            Unit::CubicMetresPerDay => "m3-day",
            Unit::GigacaloriesPerHour => "gcal-h",
            Unit::TonnesPerHour => "t-h",
            Unit::GigabitsPerSecond => "gbit-s",
            Unit::Tonnes => "t",
            Unit::TonnesPerSquareMetre => "t-m2",
            Unit::Percent => "percent",
            Unit::Persons => "persons",
            Unit::Minutes => "min",
            Unit::Days => "days",
            Unit::Months => "months",
            Unit::Years => "years",
            Unit::WagonsPerDay => "wagons-day",
            Unit::TrucksPerDay => "trucks-day",
            Unit::HoursPerYear => "h-year",
        }
    }
}
