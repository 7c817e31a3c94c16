//! Money as whole minor units with its currency, and unit prices as decimals
//! (minor units cannot hold 0.045 USD/kWh).

use std::fmt;

use rust_decimal::Decimal;

/// An ISO 4217 code that the program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

/// ISO 4217 codes of circulating currencies with their number of decimals where it is not two.
/// Source: ISO 4217 list one as maintained by SIX, edition of 2024.
const CODES: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF",
    "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC",
    "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS",
    "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD",
    "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL",
    "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD",
    "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD",
    "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP",
    "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED",
    "VES", "VND", "VUV", "WST", "XAF", "XCD", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWL",
];

impl Currency {
    /// The currency of an ISO code, upper or lower case; `None` when the code is not in the list.
    pub fn parse(code: &str) -> Option<Self> {
        let upper = code.trim().to_ascii_uppercase();
        CODES.iter().find(|known| **known == upper).map(|known| Self(known))
    }

    /// Every currency, by code.
    pub fn all() -> impl Iterator<Item = Currency> {
        CODES.iter().map(|code| Self(code))
    }

    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Number of decimals between the currency and its minor unit.
    pub fn decimals(self) -> u32 {
        match self.0 {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
            | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }
}

/// An amount of money: whole minor units (kopecks, cents) of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

/// A price per unit, as a decimal of any fineness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitPrice {
    pub amount: Decimal,
    pub currency: Currency,
}

impl Money {
    /// Money of a decimal amount; `None` when it has more decimals than the currency or is too large.
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Option<Self> {
        let scaled = amount.checked_mul(Decimal::from(10i64.pow(currency.decimals())))?;
        if scaled != scaled.trunc() {
            return None;
        }
        i64::try_from(scaled.trunc().mantissa() / 10i128.pow(scaled.trunc().scale()))
            .ok()
            .map(|minor| Self { minor, currency })
    }

    /// The amount in whole units of the currency.
    pub fn amount(self) -> Decimal {
        Decimal::new(self.minor, self.currency.decimals())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency.code())
    }
}

impl fmt::Display for UnitPrice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minor_units_follow_the_currency() {
        let yen = Currency::parse("jpy").expect("JPY is in the list");
        assert_eq!(Money::from_decimal("30".parse().unwrap(), yen).unwrap().minor, 30, "the yen has no minor unit");
        assert!(Money::from_decimal("30.5".parse().unwrap(), yen).is_none(), "half a yen cannot be booked");
        let rub = Currency::parse("RUB").expect("RUB is in the list");
        assert_eq!(Money::from_decimal("30000000000.01".parse().unwrap(), rub).unwrap().minor, 3_000_000_000_001);
        assert!(Money::from_decimal(Decimal::MAX, rub).is_none(), "an overflow must be refused, not wrapped");
    }
}
