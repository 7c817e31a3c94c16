//! The catalogue of kinds and fields: the one table that schema, forms, command line and documents read.
//!
//! Fields follow the standards named in the README: the UK brownfield land register, CNIG
//! Friches, the park feasibility study. Adding a field means a line here, a migration in the store
//! and a label in each language; tests hold the three together.

#[rustfmt::skip] // one field a line reads as a table
mod companies;
#[rustfmt::skip]
mod conditions;
#[rustfmt::skip]
mod sessions;
#[rustfmt::skip]
mod sites;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::codes::CodeList;
use crate::field::{Field, FieldType, TextLanguage};
use crate::{Kind, Unit};

/// What the program knows of a kind.
#[derive(Debug)]
pub struct KindDef {
    pub kind: Kind,
    pub fields: Vec<Field>,
    /// Bases of the fields that make the record's title, in order.
    pub title: &'static [&'static str],
    /// The code field whose codes are the columns of the kind's board.
    pub stage: Option<&'static str>,
    /// Fields on a card, below the title; of a text held in several languages, its base.
    pub card: &'static [&'static str],
    /// Quantities summed over a board column.
    pub sums: &'static [&'static str],
}

impl KindDef {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Fields that hold references, with the kinds they may refer to.
    pub fn references(&self) -> impl Iterator<Item = (&Field, &'static [Kind])> {
        self.fields.iter().filter_map(|field| match field.ty {
            FieldType::Ref(kinds) => Some((field, kinds)),
            _ => None,
        })
    }

    /// The code list of the stage field.
    pub fn stage_codes(&self) -> Option<&'static CodeList> {
        match self.field(self.stage?)?.ty {
            FieldType::Code(list) => Some(list),
            _ => None,
        }
    }
}

impl Kind {
    /// The catalogue's entry of this kind.
    pub fn def(self) -> &'static KindDef {
        static CATALOGUE: OnceLock<BTreeMap<Kind, KindDef>> = OnceLock::new();
        &CATALOGUE.get_or_init(|| Kind::ALL.iter().map(|kind| (*kind, define(*kind))).collect())[&self]
    }
}

fn define(kind: Kind) -> KindDef {
    match kind {
        Kind::Country => conditions::country(),
        Kind::Place => conditions::place(),
        Kind::Zone => conditions::zone(),
        Kind::Source => conditions::source(),
        Kind::Fact => conditions::fact(),
        Kind::Bracket => conditions::bracket(),
        Kind::Park => sites::park(),
        Kind::ParkYear => sites::park_year(),
        Kind::Site => sites::site(),
        Kind::Building => sites::building(),
        Kind::Utility => sites::utility(),
        Kind::Plot => sites::plot(),
        Kind::Organisation => companies::organisation(),
        Kind::Resident => companies::resident(),
        Kind::Event => sessions::event(),
        Kind::Session => sessions::session(),
        Kind::Participant => sessions::participant(),
        Kind::Seat => sessions::seat(),
        Kind::RunItem => sessions::run_item(),
        Kind::Statement => sessions::statement(),
        Kind::Point => sessions::point(),
        Kind::Question => sessions::question(),
        Kind::Document => sessions::document(),
    }
}

/// Collects the fields of one kind; each method adds a field to the current group.
struct Fields {
    group: &'static str,
    list: Vec<Field>,
}

impl Fields {
    fn in_group(group: &'static str) -> Self {
        Self { group, list: Vec::new() }
    }

    fn group(mut self, group: &'static str) -> Self {
        self.group = group;
        self
    }

    fn add(mut self, name: &'static str, ty: FieldType) -> Self {
        let group = self.group;
        self.list.push(Field {
            name,
            base: name,
            language: None,
            ty,
            group,
            required: false,
            measured: false,
            owner: false,
            column: false,
        });
        self
    }

    fn text(self, name: &'static str) -> Self {
        self.add(name, FieldType::Text)
    }
    fn long(self, name: &'static str) -> Self {
        self.add(name, FieldType::LongText)
    }
    fn lines(self, name: &'static str) -> Self {
        self.add(name, FieldType::Lines)
    }
    fn code(self, name: &'static str, list: &'static CodeList) -> Self {
        self.add(name, FieldType::Code(list))
    }
    fn refer(self, name: &'static str, kinds: &'static [Kind]) -> Self {
        self.add(name, FieldType::Ref(kinds))
    }
    fn integer(self, name: &'static str, min: i64, max: i64) -> Self {
        self.add(name, FieldType::Integer { min, max })
    }
    fn number(self, name: &'static str) -> Self {
        self.add(name, FieldType::Number)
    }
    /// A measured quantity.
    fn quantity(self, name: &'static str, unit: Unit) -> Self {
        self.add(name, FieldType::Quantity(unit)).measured()
    }
    fn money(self, name: &'static str) -> Self {
        self.add(name, FieldType::Money)
    }
    fn price(self, name: &'static str, per: &'static str) -> Self {
        self.add(name, FieldType::UnitPrice { per }).measured()
    }
    fn date(self, name: &'static str) -> Self {
        self.add(name, FieldType::Date)
    }
    fn time(self, name: &'static str) -> Self {
        self.add(name, FieldType::Time)
    }
    fn flag(self, name: &'static str) -> Self {
        self.add(name, FieldType::Flag)
    }

    /// A text held in English, Russian and Chinese; the names are `<base>_<language>`.
    fn in_languages(mut self, base: &'static str, names: &[(&'static str, TextLanguage)], ty: FieldType) -> Self {
        for (name, language) in names {
            self = self.add(name, ty);
            let field = self.last();
            field.base = base;
            field.language = Some(*language);
        }
        self
    }

    fn last(&mut self) -> &mut Field {
        self.list.last_mut().expect("a field was added before it is described")
    }
    fn required(mut self) -> Self {
        self.last().required = true;
        self
    }
    fn measured(mut self) -> Self {
        self.last().measured = true;
        self
    }
    fn owner(mut self) -> Self {
        self.last().owner = true;
        self.last().required = true;
        self
    }
    fn column(mut self) -> Self {
        self.last().column = true;
        self
    }

    fn kind(self, kind: Kind, title: &'static [&'static str]) -> KindDef {
        KindDef { kind, fields: self.list, title, stage: None, card: &[], sums: &[] }
    }
}

impl KindDef {
    fn board(mut self, stage: &'static str, card: &'static [&'static str], sums: &'static [&'static str]) -> Self {
        self.stage = Some(stage);
        self.card = card;
        self.sums = sums;
        self
    }
}

/// The three languages of documents, for [`Fields::in_languages`].
macro_rules! en_ru_zh {
    ($base:literal) => {
        &[
            (concat!($base, "_en"), crate::field::TextLanguage::En),
            (concat!($base, "_ru"), crate::field::TextLanguage::Ru),
            (concat!($base, "_zh"), crate::field::TextLanguage::Zh),
        ]
    };
}
/// The three languages and that of the place.
macro_rules! with_local {
    ($base:literal) => {
        &[
            (concat!($base, "_en"), crate::field::TextLanguage::En),
            (concat!($base, "_ru"), crate::field::TextLanguage::Ru),
            (concat!($base, "_zh"), crate::field::TextLanguage::Zh),
            (concat!($base, "_local"), crate::field::TextLanguage::Local),
        ]
    };
}
use {en_ru_zh, with_local};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_holds_together() {
        for kind in Kind::ALL {
            let def = kind.def();
            let mut names = std::collections::BTreeSet::new();
            for field in &def.fields {
                assert!(names.insert(field.value_column()), "{kind}: column {} stands twice", field.name);
                if let Some(column) = field.currency_column() {
                    assert!(names.insert(column), "{kind}.{}: its currency column stands twice", field.name);
                }
            }
            for name in def.sums.iter().chain(def.stage.iter()) {
                assert!(def.field(name).is_some(), "{kind}: the board names {name}, which is no field");
            }
            for name in def.card {
                assert!(def.fields.iter().any(|f| f.base == *name), "{kind}: the card names {name}, which is no field");
            }
            for base in def.title {
                assert!(
                    def.fields.iter().any(|f| f.base == *base),
                    "{kind}: the title names {base}, which is no field"
                );
            }
            assert!(
                def.stage.is_none() || def.stage_codes().is_some(),
                "{kind}: a board needs a code field as its stage"
            );
        }
    }
}
