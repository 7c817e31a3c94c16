//! Gathers from the workspace what a session book is made of.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{Kind, Record, RecordId};
use reports::session_book::{Input, Named};
use store::ReadConnection;

use text::Text;

use crate::problem::AppError;
use crate::{convert, titles};

/// The records of the book of one session.
///
/// Countries and parks with a page are those that the session, its statements, points, questions or
/// people concern. A session that names none yet gets every country and park of the workspace: a
/// reader of a first draft wants to see what is there.
pub(crate) async fn session_book(
    reader: &mut ReadConnection,
    session: Record,
    today: NaiveDate,
    text: Text,
) -> Result<Input, AppError> {
    let mut input = Input::new(session, today);
    let id = input.session.id.clone();
    input.event = match input.session.reference("event") {
        Some(event) => reader.record(event).await?,
        None => None,
    };
    input.seats = of_session(reader, Kind::Seat, &id).await?;
    input.run_items = of_session(reader, Kind::RunItem, &id).await?;
    input.statements = of_session(reader, Kind::Statement, &id).await?;
    input.points = of_session(reader, Kind::Point, &id).await?;
    input.questions = of_session(reader, Kind::Question, &id).await?;

    let speakers = refers(&input.seats, "participant").chain(refers(&input.statements, "speaker"));
    let people: Vec<RecordId> = speakers.chain(refers(&input.run_items, "participant")).collect();
    input.participants = reader.records(&unique(people)).await?;
    let employers = refers(&input.participants, "organisation").collect();
    input.organisations = reader.records(&unique(employers)).await?;

    link(reader, &mut input).await?;
    choose_pages(reader, &mut input).await?;
    conditions(reader, &mut input).await?;
    evidence_and_sources(reader, &mut input).await?;
    name_the_rest(reader, &mut input, text).await?;
    Ok(input)
}

async fn of_session(reader: &mut ReadConnection, kind: Kind, session: &RecordId) -> Result<Vec<Record>, AppError> {
    let mut records = reader.children(kind, "session", session).await?;
    records.sort_by_key(|record| {
        (record.integer("position").or(record.integer("priority")).unwrap_or(i64::MAX), record.id.clone())
    });
    Ok(records)
}

/// What the session, its statements, points and questions are linked with.
async fn link(reader: &mut ReadConnection, input: &mut Input) -> Result<(), AppError> {
    let linked: Vec<RecordId> =
        [std::slice::from_ref(&input.session), &input.statements, &input.points, &input.questions]
            .into_iter()
            .flatten()
            .map(|record| record.id.clone())
            .collect();
    for id in linked {
        let links = reader.links(&id).await?;
        if !links.is_empty() {
            input.links.insert(id, links);
        }
    }
    Ok(())
}

async fn choose_pages(reader: &mut ReadConnection, input: &mut Input) -> Result<(), AppError> {
    let linked: BTreeSet<RecordId> = input.links.values().flatten().cloned().collect();
    let concerned = reader.records(&linked.into_iter().collect::<Vec<_>>()).await?;

    input.parks = of_kind(&concerned, Kind::Park);
    if input.parks.is_empty() {
        input.parks = reader.all(Kind::Park).await?;
    }
    input.sites = of_kind(&concerned, Kind::Site);

    let mut countries: Vec<RecordId> =
        of_kind(&concerned, Kind::Country).iter().map(|country| country.id.clone()).collect();
    countries.extend(refers(&concerned, "country"));
    countries.extend(refers(&input.parks, "country"));
    countries.extend(refers(&input.participants, "country"));
    input.countries = reader.records(&unique(countries)).await?;
    if input.countries.is_empty() {
        input.countries = reader.all(Kind::Country).await?;
    }
    // Home first, then by code: the order in which a delegation looks them up.
    input.countries.sort_by_key(|country| {
        (country.flag("home") != Some(true), country.text("iso2").unwrap_or_default().to_owned(), country.id.clone())
    });
    Ok(())
}

/// Facts that hold in the countries, places, zones and parks of the book.
async fn conditions(reader: &mut ReadConnection, input: &mut Input) -> Result<(), AppError> {
    let countries: Vec<RecordId> = input.countries.iter().map(|country| country.id.clone()).collect();
    for country in &countries {
        input.places.extend(reader.children(Kind::Place, "country", country).await?);
        input.zones.extend(reader.children(Kind::Zone, "country", country).await?);
    }
    let scopes: Vec<RecordId> = [&input.countries, &input.places, &input.zones, &input.parks]
        .into_iter()
        .flatten()
        .map(|record| record.id.clone())
        .collect();
    for scope in &scopes {
        input.facts.extend(reader.children(Kind::Fact, "scope", scope).await?);
    }
    for fact in input.facts.iter().filter(|fact| fact.code("value_kind") == Some("brackets")) {
        input.brackets.extend(reader.children(Kind::Bracket, "fact", &fact.id).await?);
    }
    Ok(())
}

async fn evidence_and_sources(reader: &mut ReadConnection, input: &mut Input) -> Result<(), AppError> {
    let measured: Vec<RecordId> = [&input.parks, &input.sites, &input.places, &input.zones]
        .into_iter()
        .flatten()
        .map(|record| record.id.clone())
        .collect();
    let mut evidence: BTreeMap<RecordId, Vec<domain::Evidence>> = BTreeMap::new();
    for (id, one) in reader.evidence_for(&measured).await? {
        evidence.entry(id).or_default().push(one);
    }
    let mut sources: Vec<RecordId> = evidence.values().flatten().filter_map(|one| one.source.clone()).collect();
    sources.extend(refers(&input.facts, "source").chain(refers(&input.statements, "source")));
    sources.extend(input.session.reference("source").cloned());
    input.evidence = evidence;
    input.sources = reader.records(&unique(sources)).await?;
    Ok(())
}

/// Titles of what is referred to or linked but has no record in the book.
async fn name_the_rest(reader: &mut ReadConnection, input: &mut Input, text: Text) -> Result<(), AppError> {
    let mut wanted: BTreeSet<RecordId> = input.links.values().flatten().cloned().collect();
    let groups = [
        &input.seats,
        &input.participants,
        &input.organisations,
        &input.run_items,
        &input.statements,
        &input.points,
        &input.questions,
        &input.countries,
        &input.places,
        &input.zones,
        &input.facts,
        &input.parks,
        &input.sites,
    ];
    for record in groups.into_iter().flatten().chain([&input.session]).chain(&input.event) {
        wanted.extend(convert::referred(record).cloned());
    }
    let titled = reader.titles(&wanted.into_iter().collect::<Vec<_>>(), text.language().key()).await?;
    let named = reader.records(&titled.keys().cloned().collect::<Vec<_>>()).await?;
    input.titles = named
        .into_iter()
        .filter_map(|record| {
            let title = titles::shown(text, titled.get(&record.id)?);
            let named = Named { title, illustrative: record.illustrative, confidentiality: record.confidentiality };
            Some((record.id, named))
        })
        .collect();
    Ok(())
}

fn of_kind(records: &[Record], kind: Kind) -> Vec<Record> {
    records.iter().filter(|record| record.kind == kind).cloned().collect()
}

fn refers<'a>(records: &'a [Record], field: &'a str) -> impl Iterator<Item = RecordId> + 'a {
    records.iter().filter_map(move |record| record.reference(field).cloned())
}

/// Each id once, in order.
fn unique(ids: Vec<RecordId>) -> Vec<RecordId> {
    ids.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}
