//! The first page: what the workspace holds and which work is waiting.

use std::collections::BTreeMap;

use domain::field::Field;
use domain::{Kind, codes};
use store::ReadConnection;
use store::lists::{FilterOp as StoreOp, ListFilter, ListQuery, Sort};

use super::records::references;
use crate::app::Context;
use crate::contract::wire::{
    CheckFinding, Filter, FilterOp, HistoryRequest, Nothing, Overview, OverviewBoard, OverviewColumn, OverviewGap,
    OverviewSession,
};
use crate::problem::AppError;

const SESSIONS_SHOWN: u32 = 5;
const RECENT_SHOWN: u32 = 8;

/// Fields whose absence is work for somebody, with the message that says so.
const GAPS: &[(Kind, &str, &str)] = &[
    (Kind::Site, "free_power_mw", "site-power"),
    (Kind::Site, "area_ha", "site-area"),
    (Kind::Site, "ownership", "site-ownership"),
    (Kind::Site, "contamination", "site-ground"),
    (Kind::Resident, "power_mw", "resident-power"),
    (Kind::Resident, "land_ha", "resident-land"),
    (Kind::Fact, "source", "fact-source"),
    (Kind::Statement, "source", "statement-source"),
    (Kind::Participant, "organisation", "participant-organisation"),
];

pub(crate) async fn overview(context: &Context, _: Nothing) -> Result<Overview, AppError> {
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    let counts = reader.counts().await?;
    let sessions = sessions(context, &mut reader).await?;
    let boards = boards(&mut reader).await?;
    let gaps = gaps(&mut reader).await?;
    drop(reader);
    let recent =
        super::history::history(context, HistoryRequest { id: None, offset: 0, limit: RECENT_SHOWN }).await?.entries;
    Ok(Overview {
        counts: counts.into_iter().map(|(kind, count)| (kind.name().to_owned(), count)).collect(),
        sessions,
        boards,
        gaps,
        recent,
    })
}

async fn sessions(context: &Context, reader: &mut ReadConnection) -> Result<Vec<OverviewSession>, AppError> {
    let query = ListQuery {
        sort: Sort::Field(field(Kind::Session, "date")),
        descending: true,
        limit: SESSIONS_SHOWN,
        ..all(Kind::Session)
    };
    let page = reader.list(&query).await?;
    let ids = page.records.iter().map(|record| record.id.clone()).collect();
    let refs = references(context, reader, ids).await?;
    let mut sessions = Vec::new();
    for record in page.records {
        let Some(session) = refs.get(record.id.as_str()).cloned() else { continue };
        let of = |kind| {
            ListFilter::Compare(field(kind, "session"), StoreOp::Is, Some(domain::Value::Ref(record.id.clone())))
        };
        let statements = count(reader, Kind::Statement, vec![of(Kind::Statement)]).await?;
        let participants = count(reader, Kind::Seat, vec![of(Kind::Seat)]).await?;
        let open = ListFilter::Compare(
            field(Kind::Question, "status"),
            StoreOp::Is,
            Some(domain::Value::Code(codes::QUESTION_STATUS.codes[0])),
        );
        let open_questions = count(reader, Kind::Question, vec![of(Kind::Question), open]).await?;
        let date = record.date("date").map(|date| date.to_string());
        sessions.push(OverviewSession { session, date, statements, participants, open_questions });
    }
    Ok(sessions)
}

async fn boards(reader: &mut ReadConnection) -> Result<Vec<OverviewBoard>, AppError> {
    let mut boards = Vec::new();
    for kind in [Kind::Country, Kind::Site, Kind::Resident] {
        let query = store::board::BoardQuery { kind, filters: Vec::new(), text: String::new(), cards: 0 };
        let columns = reader.board(&query).await?;
        boards.push(OverviewBoard {
            kind: kind.name().to_owned(),
            columns: columns
                .into_iter()
                .map(|column| OverviewColumn { code: column.code, count: column.count })
                .collect(),
        });
    }
    Ok(boards)
}

async fn gaps(reader: &mut ReadConnection) -> Result<Vec<OverviewGap>, AppError> {
    let mut gaps = Vec::new();
    for (kind, name, key) in GAPS {
        let unknown = ListFilter::Compare(field(*kind, name), StoreOp::Unknown, None);
        let count = count(reader, *kind, vec![unknown]).await?;
        if count > 0 {
            gaps.push(OverviewGap {
                key: (*key).to_owned(),
                count,
                kind: kind.name().to_owned(),
                filters: vec![Filter { field: (*name).to_owned(), op: FilterOp::Unknown, value: String::new() }],
            });
        }
    }
    Ok(gaps)
}

/// The gaps as findings of a check: notes, because an unknown is no error.
pub(super) async fn gap_findings(
    context: &Context,
    reader: &mut ReadConnection,
) -> Result<Vec<CheckFinding>, AppError> {
    let by_key: BTreeMap<String, u32> = gaps(reader).await?.into_iter().map(|gap| (gap.key, gap.count)).collect();
    Ok(by_key
        .into_iter()
        .map(|(key, count)| CheckFinding {
            grade: "note".to_owned(),
            message: context.text.count(&format!("overview-gap-{key}"), f64::from(count)),
            record: None,
            field: None,
        })
        .collect())
}

async fn count(reader: &mut ReadConnection, kind: Kind, filters: Vec<ListFilter>) -> Result<u32, AppError> {
    Ok(reader.list(&ListQuery { filters, limit: 0, ..all(kind) }).await?.total)
}

/// Every record of a kind, none of them fetched.
fn all(kind: Kind) -> ListQuery {
    ListQuery {
        kind,
        filters: Vec::new(),
        text: String::new(),
        sort: Sort::Entry,
        descending: false,
        offset: 0,
        limit: 0,
        language: String::new(),
    }
}

fn field(kind: Kind, name: &str) -> &'static Field {
    kind.def().field(name).expect("the overview names fields of the catalogue")
}
