//! Boards: the records of a kind by the codes of its stage, with counts, sums and the first cards.

use std::collections::BTreeMap;

use domain::{Kind, Record};
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Row};

use crate::error::StoreError;
use crate::filters::{self, Condition, ListFilter};
use crate::records::{self, push};
use crate::row::{self, Place};
use crate::workspace::ReadConnection;

/// What is asked of a board.
#[derive(Clone, Debug)]
pub struct BoardQuery {
    pub kind: Kind,
    /// All of them have to hold.
    pub filters: Vec<ListFilter>,
    /// Full-text condition, as typed; blank for none.
    pub text: String,
    /// Most cards of a column.
    pub cards: u32,
}

/// One column of a board.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// A code of the stage; empty for the records without one, which have a column when there are any.
    pub code: String,
    pub count: u32,
    /// Sum of each summed field over the records where it is known; absent where it is known of none.
    pub sums: BTreeMap<&'static str, f64>,
    /// How many records do not know the summed field.
    pub unknown: BTreeMap<&'static str, u32>,
    /// The first cards in the order of entry.
    pub records: Vec<Record>,
}

impl ReadConnection {
    /// The columns of a kind's board in the order of its codes; none for a kind without a stage.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file holds what cannot be ours.
    pub async fn board(&mut self, query: &BoardQuery) -> Result<Vec<Column>, StoreError> {
        self.begin_read().await?;
        let columns = self.board_now(query).await;
        self.end_read().await?;
        columns
    }

    async fn board_now(&mut self, query: &BoardQuery) -> Result<Vec<Column>, StoreError> {
        let def = query.kind.def();
        let (Some(stage), Some(codes)) = (def.stage, def.stage_codes()) else { return Ok(Vec::new()) };
        let mut columns = BTreeMap::new();
        if let Some(conditions) = filters::conditions(self, query.kind, &query.filters, &query.text).await? {
            columns = sums(self, query.kind, stage, &conditions).await?;
            for column in columns.values_mut() {
                column.records = cards(self, query, stage, &column.code, &conditions).await?;
            }
        }
        let unstaged = columns.remove("");
        let staged = codes.codes.iter().map(|code| columns.remove(*code).unwrap_or_else(|| empty(query.kind, code)));
        let staged: Vec<Column> = staged.collect();
        match columns.into_keys().next() {
            Some(code) => Err(Place { table: query.kind.name(), row: &code }.bad(stage)),
            None => Ok(unstaged.into_iter().chain(staged).collect()),
        }
    }
}

fn empty(kind: Kind, code: &str) -> Column {
    let unknown = kind.def().sums.iter().map(|name| (*name, 0)).collect();
    Column { code: code.to_owned(), count: 0, sums: BTreeMap::new(), unknown, records: Vec::new() }
}

/// The columns that have records, without their cards.
async fn sums(
    connection: &mut sqlx::SqliteConnection,
    kind: Kind,
    stage: &'static str,
    conditions: &[Condition],
) -> Result<BTreeMap<String, Column>, StoreError> {
    let mut arguments = SqliteArguments::default();
    conditions.iter().try_for_each(|condition| condition.bind(&mut arguments))?;
    let terms = filters::indexed(kind, conditions);
    let restriction = if terms.is_empty() { String::new() } else { format!(" WHERE {terms}") };
    let fields = kind.def().sums;
    let summed: String = fields.iter().map(|name| format!(", sum(t.{name}), count(t.{name})")).collect();
    let sql = format!("SELECT t.{stage}, count(*){summed} FROM {kind} t{restriction} GROUP BY t.{stage}");
    let rows = sqlx::query_with(AssertSqlSafe(sql), arguments).fetch_all(connection).await?;
    let place = Place { table: kind.name(), row: "?" };
    rows.iter()
        .map(|row| {
            let code = row::optional_text(row, 0, stage, place)?.unwrap_or_default();
            let count: u32 = row.try_get(1)?;
            let mut column = Column { count, ..empty(kind, &code) };
            for (index, name) in fields.iter().enumerate() {
                if let Some(sum) = row::optional_number(row, 2 + 2 * index, name, place)? {
                    column.sums.insert(name, sum);
                }
                let known: u32 = row.try_get(3 + 2 * index)?;
                column.unknown.insert(name, count - known);
            }
            Ok((code, column))
        })
        .collect()
}

async fn cards(
    connection: &mut sqlx::SqliteConnection,
    query: &BoardQuery,
    stage: &str,
    code: &str,
    conditions: &[Condition],
) -> Result<Vec<Record>, StoreError> {
    let mut arguments = SqliteArguments::default();
    let mut terms = vec![format!("t.{stage} IS NULL")];
    if !code.is_empty() {
        terms = vec![format!("t.{stage} = ?")];
        push(&mut arguments, code)?;
    }
    for condition in conditions {
        terms.push(condition.tried());
        condition.bind(&mut arguments)?;
    }
    push(&mut arguments, query.cards)?;
    let kind = query.kind;
    let sql = format!("SELECT t.id FROM {kind} t WHERE {} ORDER BY t.rowid LIMIT ?", terms.join(" AND "));
    let rows = sqlx::query_with(AssertSqlSafe(sql), arguments).fetch_all(&mut *connection).await?;
    let place = Place { table: kind.name(), row: "?" };
    let ids = rows
        .iter()
        .map(|row| row::id(&row::text(row, 0, "id", place)?).ok_or_else(|| place.bad("id")))
        .collect::<Result<Vec<_>, _>>()?;
    records::of_kind(connection, kind, &ids).await
}
