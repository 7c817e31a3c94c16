//! Forum sessions: who sits where, what was said, what is asked, and the documents made of it.

use super::{Fields, KindDef, en_ru_zh, with_local};
use crate::codes;
use crate::field::FieldType;
use crate::{Kind, Unit};

pub(super) fn event() -> KindDef {
    Fields::in_group("identity")
        .in_languages("name", en_ru_zh!("name"), FieldType::Text)
        .text("edition").column()
        .refer("country", &[Kind::Country]).column()
        .refer("place", &[Kind::Place]).column()
        .date("starts_on").column()
        .date("ends_on").column()
        .text("website")
        .kind(Kind::Event, &["name"])
}

pub(super) fn session() -> KindDef {
    Fields::in_group("identity")
        .in_languages("title", en_ru_zh!("title"), FieldType::Text)
        .refer("event", &[Kind::Event]).column()
        .text("track").column()
        .text("format")
        .date("date").column()
        .time("starts_at").column()
        .time("ends_at")
        .text("time_zone")
        .text("hall").column()
        .lines("languages")
        .refer("source", &[Kind::Source])
        .group("content")
        .in_languages("annotation", en_ru_zh!("annotation"), FieldType::LongText)
        .in_languages("key_questions", en_ru_zh!("key_questions"), FieldType::Lines)
        .in_languages("desired_outcome", en_ru_zh!("desired_outcome"), FieldType::LongText)
        .group("papers")
        .lines("documents_to_sign")
        .in_languages("press_line", en_ru_zh!("press_line"), FieldType::LongText)
        .long("minutes")
        .kind(Kind::Session, &["title"])
}

pub(super) fn participant() -> KindDef {
    Fields::in_group("identity")
        .in_languages("name", with_local!("name"), FieldType::Text)
        .text("pronunciation")
        .in_languages("position", en_ru_zh!("position"), FieldType::Text)
        .refer("organisation", &[Kind::Organisation]).column()
        .refer("country", &[Kind::Country]).column()
        .lines("languages")
        .group("preparation")
        .lines("interests")
        .date("last_met")
        .long("previous_positions")
        .long("sensitivities")
        .text("consent_basis")
        .kind(Kind::Participant, &["name"])
}

pub(super) fn seat() -> KindDef {
    Fields::in_group("identity")
        .refer("session", &[Kind::Session]).owner().column()
        .refer("participant", &[Kind::Participant]).owner().column()
        .code("role", &codes::SEAT).required().column()
        .integer("position", 1, 10_000).column()
        .kind(Kind::Seat, &["participant", "session"])
}

pub(super) fn run_item() -> KindDef {
    Fields::in_group("identity")
        .refer("session", &[Kind::Session]).owner().column()
        .integer("position", 1, 10_000).required().column()
        .in_languages("title", en_ru_zh!("title"), FieldType::Text)
        .refer("participant", &[Kind::Participant]).column()
        .time("starts_at").column()
        .quantity("minutes", Unit::Minutes).column()
        .long("note")
        .kind(Kind::RunItem, &["title"])
}

pub(super) fn statement() -> KindDef {
    Fields::in_group("identity")
        .text("reference").column()
        .refer("session", &[Kind::Session]).column()
        .refer("speaker", &[Kind::Participant]).column()
        .integer("position", 1, 10_000)
        .group("content")
        .in_languages("text", en_ru_zh!("text"), FieldType::LongText)
        .in_languages("consequence", en_ru_zh!("consequence"), FieldType::LongText)
        .group("proof")
        .refer("source", &[Kind::Source]).column()
        .date("said_on").column()
        .flag("translation")
        .flag("original_held")
        .code("confidence", &codes::CONFIDENCE).column()
        .kind(Kind::Statement, &["reference", "text"])
}

pub(super) fn point() -> KindDef {
    Fields::in_group("identity")
        .refer("session", &[Kind::Session]).column()
        .in_languages("text", en_ru_zh!("text"), FieldType::LongText)
        .in_languages("long_form", en_ru_zh!("long_form"), FieldType::LongText)
        .code("verb", &codes::POINT_VERB).column()
        .code("point_kind", &codes::POINT_KIND).column()
        .integer("priority", 1, 6).column()
        .date("expires").column()
        .kind(Kind::Point, &["text"])
}

pub(super) fn question() -> KindDef {
    Fields::in_group("identity")
        .refer("session", &[Kind::Session]).column()
        .in_languages("text", en_ru_zh!("text"), FieldType::LongText)
        .code("status", &codes::QUESTION_STATUS).column()
        .refer("asked_of", &[Kind::Participant, Kind::Organisation, Kind::Country]).column()
        .in_languages("reply", en_ru_zh!("reply"), FieldType::LongText)
        .date("due").column()
        .kind(Kind::Question, &["text"])
}

pub(super) fn document() -> KindDef {
    Fields::in_group("identity")
        .text("name").required()
        .code("document_kind", &codes::DOCUMENT_KIND).required().column()
        .refer("about", &[Kind::Session]).column()
        .code("language", &codes::DOCUMENT_LANGUAGE).required().column()
        .date("made_on").column()
        .integer("pages", 0, 1_000_000).column()
        .text("sha256")
        .kind(Kind::Document, &["name"])
}
