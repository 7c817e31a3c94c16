//! What faces may know of kinds, fields and codes, and of the program itself.

use std::collections::BTreeMap;

use domain::field::{Field, FieldType};
use domain::{Currency, Kind, codes};

use crate::app::Context;
use crate::contract::wire::{Catalogue, CatalogueField, CatalogueKind, HostAbilities, Nothing};
use crate::convert::type_name;
use crate::problem::AppError;

pub(crate) async fn host_abilities(context: &Context, _: Nothing) -> Result<HostAbilities, AppError> {
    Ok(HostAbilities {
        dialogs: context.inner().host.dialogs(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        platform: std::env::consts::OS.to_owned(),
    })
}

pub(crate) async fn catalogue(_: &Context, _: Nothing) -> Result<Catalogue, AppError> {
    let kinds = Kind::ALL.iter().map(|kind| kind_entry(*kind)).collect();
    let code_lists: BTreeMap<String, Vec<String>> = codes::ALL
        .iter()
        .map(|list| (list.name.to_owned(), list.codes.iter().map(|code| (*code).to_owned()).collect()))
        .collect();
    let currencies = Currency::all().map(|currency| currency.code().to_owned()).collect();
    Ok(Catalogue { kinds, code_lists, currencies })
}

fn kind_entry(kind: Kind) -> CatalogueKind {
    let def = kind.def();
    let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
    CatalogueKind {
        kind: kind.name().to_owned(),
        plural: kind.plural().to_owned(),
        fields: def.fields.iter().map(field_entry).collect(),
        title: names(def.title),
        stage: def.stage.map(str::to_owned),
        card: names(def.card),
        sums: names(def.sums),
    }
}

fn field_entry(field: &Field) -> CatalogueField {
    let (mut unit, mut per, mut codes, mut kinds) = (None, None, None, Vec::new());
    match field.ty {
        FieldType::Quantity(of) => unit = Some(of.key().to_owned()),
        FieldType::UnitPrice { per: of } => per = Some(of.to_owned()),
        FieldType::Code(list) => codes = Some(list.name.to_owned()),
        FieldType::Ref(of) => kinds = of.iter().map(|kind| kind.name().to_owned()).collect(),
        _ => {}
    }
    CatalogueField {
        name: field.name.to_owned(),
        base: field.base.to_owned(),
        language: field.language.map(|language| language.key().to_owned()),
        ty: type_name(field.ty).to_owned(),
        unit,
        per,
        codes,
        kinds,
        group: field.group.to_owned(),
        required: field.required,
        measured: field.measured,
        owner: field.owner,
        column: field.column,
    }
}
