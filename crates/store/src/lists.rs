//! Lists: filtered, sorted, paged. The only module that puts SQL together from what is asked.
//!
//! A page is found in two steps: the ids in order, then their rows. With many matches the order's
//! index is walked and each row tried; with few, the matches are fetched through an index and
//! sorted. Unknown values stand last in both directions.

use domain::field::FieldType;
use domain::{Field, Kind, Record, RecordId};
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::error::StoreError;
use crate::filters::{self, Condition};
use crate::records::{self, push};
use crate::row::{self, Place};
use crate::schema::sort_terms;
use crate::titles::title_fields;
use crate::workspace::ReadConnection;

pub use crate::filters::{FilterOp, ListFilter};

/// More than one match in this many rows: the order's index is walked.
const DENSE: i64 = 20;

/// What a list is ordered by; records of equal rank stand in the order of entry.
#[derive(Clone, Copy, Debug)]
pub enum Sort {
    /// The order of entry.
    Entry,
    Title,
    /// A reference sorts by the title of the record, a code by its place in its list, amounts by currency first.
    Field(&'static Field),
}

/// What is asked of a list.
#[derive(Clone, Debug)]
pub struct ListQuery {
    pub kind: Kind,
    /// All of them have to hold.
    pub filters: Vec<ListFilter>,
    /// Full-text condition, as typed; blank for none.
    pub text: String,
    pub sort: Sort,
    pub descending: bool,
    pub offset: u32,
    pub limit: u32,
    /// Of titles that are sorted by: `en`, `ru` or `zh`.
    pub language: String,
}

/// A page of a list, and how many records the whole list has.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPage {
    pub records: Vec<Record>,
    pub total: u32,
}

/// A part of the order with a query of its own: known values, unknown ones, one code of a list.
struct Phase {
    /// From `FROM` to before `WHERE`, of one query or of several that are merged; the kind's table is `t`.
    from: Vec<String>,
    condition: Option<String>,
    code: Option<&'static str>,
    order: Vec<String>,
    direction: &'static str,
    /// The full-text index leads: its matches come in the order of entry.
    matching: bool,
}

impl ReadConnection {
    /// A page of the records of a kind, and their number, at one moment.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file holds what cannot be ours.
    pub async fn list(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        self.begin_read().await?;
        let listed = self.list_now(query).await;
        self.end_read().await?;
        listed
    }

    async fn list_now(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        let Some(conditions) = filters::conditions(self, query.kind, &query.filters, &query.text).await? else {
            return Ok(ListPage { records: Vec::new(), total: 0 });
        };
        let all = filters::count(self, query.kind, &[]).await?;
        let total = if conditions.is_empty() { all } else { filters::count(self, query.kind, &conditions).await? };
        let in_order = matches!((query.sort, conditions.as_slice()), (Sort::Entry, [only]) if only.in_order);
        let dense = total.saturating_mul(DENSE) >= all && !in_order;
        let mut ids = Vec::new();
        let mut skip = i64::from(query.offset);
        if skip < total {
            // A text alone, or one that most of the list holds, is read off the index in its order.
            let matching = conditions.iter().any(|c| c.full_text) && (dense || conditions.len() == 1);
            for phase in phases(query, dense, matching) {
                let wanted = i64::from(query.limit) - ids.len() as i64;
                if wanted <= 0 {
                    break;
                }
                let found = page(self, query.kind, &phase, &conditions, dense, wanted, skip).await?;
                skip = match found.is_empty() && skip > 0 {
                    true => skip - size(self, query.kind, &phase, &conditions).await?.min(skip),
                    false => 0,
                };
                ids.extend(found);
            }
        }
        let records = records::of_kind(self, query.kind, &ids).await?;
        Ok(ListPage { records, total: u32::try_from(total).unwrap_or(u32::MAX) })
    }
}

fn phases(query: &ListQuery, dense: bool, matching: bool) -> Vec<Phase> {
    let kind = query.kind;
    let direction = if query.descending { " DESC" } else { "" };
    let key = match query.language.as_str() {
        "ru" => "sort_ru",
        "zh" => "sort_zh",
        _ => "sort_en",
    };
    let rowid = || vec!["t.rowid".to_owned()];
    let table = |order| Phase {
        from: vec![format!("{kind} t")],
        condition: None,
        code: None,
        order,
        direction,
        matching: false,
    };
    match query.sort {
        Sort::Entry if matching => vec![Phase {
            from: vec![format!(
                "search_index CROSS JOIN search_text s ON s.id = search_index.rowid
                 CROSS JOIN {kind} t ON t.id = s.record_id"
            )],
            matching,
            ..table(vec!["search_index.rowid".to_owned()])
        }],
        Sort::Entry => vec![table(rowid())],
        Sort::Title => vec![Phase { direction, ..title_phase(kind, key, dense) }],
        Sort::Field(field) => {
            let column = field.value_column();
            let unknown = Phase { condition: Some(format!("t.{column} IS NULL")), direction: "", ..table(rowid()) };
            let known = match field.ty {
                FieldType::Code(list) => {
                    let one = |code: &&'static str| Phase {
                        condition: Some(format!("t.{column} = ?")),
                        code: Some(code),
                        ..table(rowid())
                    };
                    let ordered: Vec<Phase> = list.codes.iter().map(one).collect();
                    if query.descending { ordered.into_iter().rev().collect() } else { ordered }
                }
                FieldType::Ref(kinds) => {
                    vec![Phase { direction, ..reference_phase(kind, &column, kinds, key, dense) }]
                }
                _ => {
                    // A plus keeps SQLite from walking the order's index where matches are few.
                    let terms = sort_terms(field, if dense { "t." } else { "+t." });
                    let order = terms.into_iter().chain(rowid()).collect();
                    vec![Phase { condition: Some(format!("t.{column} IS NOT NULL")), ..table(order) }]
                }
            };
            known.into_iter().chain([unknown]).collect()
        }
    }
}

/// By the title's key in the shadow text; a title that begins with a record sorts by that one's title first.
fn title_phase(kind: Kind, key: &str, dense: bool) -> Phase {
    let first = title_fields(kind).into_iter().next();
    let named = first.filter(|field| matches!(field.ty, FieldType::Ref(_)));
    let (from, order) = match named {
        Some(field) => (
            format!(
                "{kind} t CROSS JOIN search_text s ON s.record_id = t.id
                 LEFT JOIN search_text p ON p.record_id = t.{}",
                field.name
            ),
            vec![format!("p.{key}"), format!("s.{key}"), "s.id".to_owned()],
        ),
        None if dense => (
            format!("search_text s CROSS JOIN {kind} t ON s.kind = '{kind}' AND t.id = s.record_id"),
            vec![format!("s.{key}"), "s.id".to_owned()],
        ),
        None => (
            format!("{kind} t CROSS JOIN search_text s ON s.record_id = t.id"),
            vec![format!("s.{key}"), "s.id".to_owned()],
        ),
    };
    Phase { from: vec![from], condition: None, code: None, order, direction: "", matching: false }
}

/// By the title of the record referred to; with many matches, the titles of each kind are walked in order.
fn reference_phase(kind: Kind, column: &str, kinds: &[Kind], key: &str, dense: bool) -> Phase {
    let walked =
        |one: &Kind| format!("search_text s CROSS JOIN {kind} t ON s.kind = '{one}' AND t.{column} = s.record_id");
    let from = if dense {
        kinds.iter().map(walked).collect()
    } else {
        vec![format!("{kind} t CROSS JOIN search_text s ON s.record_id = t.{column}")]
    };
    let order = vec![format!("s.{key}"), "s.id".to_owned(), "t.rowid".to_owned()];
    Phase {
        from,
        condition: Some(format!("t.{column} IS NOT NULL")),
        code: None,
        order,
        direction: "",
        matching: false,
    }
}

/// One query of a phase with all conditions; its values go to `arguments`.
fn select(
    what: &str,
    from: &str,
    phase: &Phase,
    kind: Kind,
    conditions: &[Condition],
    dense: bool,
    arguments: &mut SqliteArguments,
) -> Result<String, StoreError> {
    if let Some(code) = phase.code {
        push(arguments, code)?;
    }
    let mut terms: Vec<String> = phase.condition.iter().cloned().collect();
    if dense || phase.matching {
        let term = |condition: &Condition| match phase.matching && condition.full_text {
            true => "search_index MATCH ?".to_owned(),
            false => condition.tried(),
        };
        terms.extend(conditions.iter().map(term));
    } else if !conditions.is_empty() {
        terms.push(filters::indexed(kind, conditions));
    }
    conditions.iter().try_for_each(|condition| condition.bind(arguments))?;
    let restriction = if terms.is_empty() { String::new() } else { format!(" WHERE {}", terms.join(" AND ")) };
    Ok(format!("SELECT {what} FROM {from}{restriction}"))
}

async fn page(
    connection: &mut SqliteConnection,
    kind: Kind,
    phase: &Phase,
    conditions: &[Condition],
    dense: bool,
    limit: i64,
    offset: i64,
) -> Result<Vec<RecordId>, StoreError> {
    let mut arguments = SqliteArguments::default();
    let merged = phase.from.len() > 1;
    let keys: Vec<String> = phase.order.iter().enumerate().map(|(n, key)| format!("{key} AS k{n}")).collect();
    let what = if merged { format!("t.id, {}", keys.join(", ")) } else { "t.id".to_owned() };
    let selects = phase
        .from
        .iter()
        .map(|from| select(&what, from, phase, kind, conditions, dense, &mut arguments))
        .collect::<Result<Vec<_>, _>>()?;
    let order: Vec<String> = phase
        .order
        .iter()
        .enumerate()
        .map(|(n, key)| format!("{}{}", if merged { format!("k{n}") } else { key.clone() }, phase.direction))
        .collect();
    let sql = format!("{} ORDER BY {} LIMIT ? OFFSET ?", selects.join(" UNION ALL "), order.join(", "));
    push(&mut arguments, limit)?;
    push(&mut arguments, offset)?;
    let rows = sqlx::query_with(AssertSqlSafe(sql), arguments).fetch_all(connection).await?;
    let place = Place { table: "record", row: "?" };
    rows.iter().map(|row| row::id(&row::text(row, 0, "id", place)?).ok_or_else(|| place.bad("id"))).collect()
}

/// How many records a phase has.
async fn size(
    connection: &mut SqliteConnection,
    kind: Kind,
    phase: &Phase,
    conditions: &[Condition],
) -> Result<i64, StoreError> {
    let mut arguments = SqliteArguments::default();
    let from = if phase.matching { &phase.from[0] } else { &format!("{kind} t") };
    let sql = select("count(*)", from, phase, kind, conditions, false, &mut arguments)?;
    let row = sqlx::query_with(AssertSqlSafe(sql), arguments).fetch_one(connection).await?;
    Ok(sqlx::Row::try_get(&row, 0)?)
}
