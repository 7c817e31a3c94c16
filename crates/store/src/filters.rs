//! Conditions of lists and boards as SQL. What was typed is always handed over as a value.

use domain::field::FieldType;
use domain::{Field, Kind, Value};
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::error::StoreError;
use crate::records::push;
use crate::search;
use crate::shadow::normal;

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterOp {
    /// Text compares without the case of Latin letters.
    Is,
    /// Also true where the value is unknown.
    IsNot,
    /// Codes compare by their place in the list, amounts within their currency.
    AtLeast,
    AtMost,
    Known,
    Unknown,
}

/// One condition.
#[derive(Clone, Debug)]
pub enum ListFilter {
    Illustrative(bool),
    /// The text holds this part, in upper or lower case of any script; of a reference, its title does.
    Contains(&'static Field, String),
    /// Without a value, `Is` means unknown, `IsNot` known, and the others nothing.
    Compare(&'static Field, FilterOp, Option<Value>),
}

/// A value of a statement.
#[derive(Clone, Debug)]
enum Argument {
    Text(String),
    Integer(i64),
    Real(f64),
}

/// A condition in the forms that the two ways of finding a page need. `§` stands before each column.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    indexed: String,
    tried: Option<String>,
    arguments: Vec<Argument>,
    /// A whole statement that counts the matches when this is the only condition.
    count: Option<String>,
    /// SQL of the opposite, where that can be counted from an index and this cannot.
    opposite: Option<String>,
    /// Whether one index of the kind's table answers it alone.
    own: bool,
    /// How many records meet it, where that decides which condition leads.
    size: i64,
    /// Whether its index gives the matches in the order of entry.
    pub in_order: bool,
    /// Whether it asks the full-text index.
    pub full_text: bool,
}

impl Condition {
    fn new(sql: impl Into<String>, arguments: Vec<Argument>) -> Self {
        Self {
            indexed: sql.into(),
            tried: None,
            arguments,
            count: None,
            opposite: None,
            own: false,
            size: 0,
            in_order: false,
            full_text: false,
        }
    }

    /// For trying rows that are found in another way.
    pub fn tried(&self) -> String {
        self.tried.as_ref().unwrap_or(&self.indexed).replace('§', "+t.")
    }

    pub fn bind(&self, arguments: &mut SqliteArguments) -> Result<(), StoreError> {
        self.arguments.iter().try_for_each(|argument| match argument {
            Argument::Text(text) => push(arguments, text.as_str()),
            Argument::Integer(number) => push(arguments, *number),
            Argument::Real(number) => push(arguments, *number),
        })
    }
}

/// SQL that finds what meets all conditions through indexes; values are bound in the order of the conditions.
///
/// The condition with the most matches leads; each other that an index can answer alone becomes a
/// set of rows, so that no row of the table is read to try it.
pub(crate) fn indexed(kind: Kind, conditions: &[Condition]) -> String {
    let own = conditions.iter().enumerate().filter(|(_, condition)| condition.own);
    let leader = own.max_by_key(|(_, condition)| condition.size).map(|(index, _)| index);
    let term = |(index, condition): (usize, &Condition)| {
        let sql = condition.indexed.replace('§', "t.");
        match condition.own && leader != Some(index) {
            true => format!("+t.rowid IN (SELECT t.rowid FROM {kind} t WHERE {sql})"),
            false if condition.full_text && conditions.len() > 1 => condition.tried(),
            false => sql,
        }
    };
    conditions.iter().enumerate().map(term).collect::<Vec<_>>().join(" AND ")
}

/// The conditions of a list; `None` when nothing can match.
pub(crate) async fn conditions(
    connection: &mut SqliteConnection,
    kind: Kind,
    filters: &[ListFilter],
    text: &str,
) -> Result<Option<Vec<Condition>>, StoreError> {
    let mut conditions = Vec::new();
    for filter in filters {
        let condition = match filter {
            ListFilter::Illustrative(wanted) => Some(illustrative(kind, *wanted)),
            ListFilter::Contains(_, part) if part.trim().is_empty() => None,
            ListFilter::Contains(field, part) => Some(contains(connection, kind, field, part.trim()).await?),
            ListFilter::Compare(field, op, value) => compare(field, *op, value.as_ref()),
        };
        conditions.extend(condition);
    }
    if !text.trim().is_empty() {
        let Some(expression) = search::expression(text) else { return Ok(None) };
        conditions.push(text_condition(kind, &expression));
    }
    if conditions.iter().filter(|condition| condition.own).count() > 1 {
        for condition in conditions.iter_mut().filter(|condition| condition.own) {
            condition.size = count(connection, kind, std::slice::from_ref(condition)).await?;
        }
    }
    Ok(Some(conditions))
}

fn text_condition(kind: Kind, expression: &str) -> Condition {
    let expression = search::within(kind, &format!("{{title body}} : ({expression})"));
    Condition {
        tried: Some(
            "(SELECT s.id FROM search_text s WHERE s.record_id = §id) IN
               (SELECT rowid FROM search_index WHERE search_index MATCH ?)"
                .to_owned(),
        ),
        full_text: true,
        count: Some("SELECT count(*) FROM search_index WHERE search_index MATCH ?".to_owned()),
        ..Condition::new(
            "§id IN (SELECT s.record_id FROM search_index CROSS JOIN search_text s ON s.id = search_index.rowid
              WHERE search_index MATCH ?)",
            vec![Argument::Text(expression)],
        )
    }
}

fn illustrative(kind: Kind, wanted: bool) -> Condition {
    let own = format!("FROM record WHERE kind = '{kind}' AND illustrative = ?");
    Condition {
        tried: Some("(SELECT r.illustrative FROM record r WHERE r.id = §id) = ?".to_owned()),
        count: Some(format!("SELECT count(*) {own}")),
        ..Condition::new(format!("§id IN (SELECT id {own})"), vec![Argument::Integer(i64::from(wanted))])
    }
}

/// How many different texts of a field are looked at one by one.
const TEXTS_MAX: usize = 2_000;

async fn contains(
    connection: &mut SqliteConnection,
    kind: Kind,
    field: &Field,
    part: &str,
) -> Result<Condition, StoreError> {
    let column = field.value_column();
    match field.ty {
        FieldType::Ref(kinds) => {
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("'{kind}'")).collect();
            let sql = format!(
                "§{column} IN (SELECT record_id FROM search_text WHERE kind IN ({}) AND title GLOB ?)",
                kinds.join(", ")
            );
            return Ok(Condition::new(sql, vec![Argument::Text(pattern(&normal(part)))]));
        }
        FieldType::Text => {
            if let Some(texts) = few_texts(connection, kind, &column, &pattern(part)).await? {
                let sql = format!("§{column} COLLATE NOCASE IN (SELECT value FROM json_each(?))");
                let texts = serde_json::json!(texts).to_string();
                return Ok(Condition { own: true, ..Condition::new(sql, vec![Argument::Text(texts)]) });
            }
        }
        _ => {}
    }
    let sql = format!("(§{column} IS NOT NULL AND §{column} GLOB ?)");
    Ok(Condition::new(sql, vec![Argument::Text(pattern(part))]))
}

/// The different texts of a column that fit a pattern, when the column has few: its index is skipped
/// through from text to text. Texts that differ in the case of Latin letters count as one.
async fn few_texts(
    connection: &mut SqliteConnection,
    kind: Kind,
    column: &str,
    pattern: &str,
) -> Result<Option<Vec<String>>, StoreError> {
    let next = |after: &str| {
        format!(
            "(SELECT {column} FROM {kind} WHERE {column} IS NOT NULL{after}
              ORDER BY {column} COLLATE NOCASE LIMIT 1)"
        )
    };
    let sql = format!(
        "WITH RECURSIVE texts (text) AS (
           SELECT {} UNION ALL SELECT {} FROM texts WHERE texts.text IS NOT NULL LIMIT {})
         SELECT text, text GLOB ? FROM texts WHERE text IS NOT NULL",
        next(""),
        next(&format!(" AND {column} COLLATE NOCASE > texts.text")),
        TEXTS_MAX + 1
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(pattern).fetch_all(connection).await?;
    if rows.len() >= TEXTS_MAX {
        return Ok(None);
    }
    let fitting = rows.iter().filter(|row| row.try_get(1).unwrap_or(false));
    Ok(Some(fitting.map(|row| row.try_get(0)).collect::<Result<_, _>>()?))
}

/// A GLOB pattern that finds the part in any case: SQLite's LIKE folds Latin letters only.
fn pattern(part: &str) -> String {
    let mut pattern = String::from("*");
    for c in part.chars().take(200) {
        let mut forms: Vec<char> = c.to_lowercase().chain(c.to_uppercase()).chain([c]).collect();
        if forms.iter().any(|c| matches!(c, 'е' | 'ё')) {
            forms.extend(['е', 'ё', 'Е', 'Ё']);
        }
        forms.sort_unstable();
        forms.dedup();
        match forms.as_slice() {
            // Alone in brackets even a star, a question mark or a bracket means itself.
            [one] if matches!(one, '*' | '?' | '[') => pattern.extend(['[', *one, ']']),
            [one] => pattern.push(*one),
            several => {
                pattern.push('[');
                pattern.extend(several);
                pattern.push(']');
            }
        }
    }
    pattern.push('*');
    pattern
}

fn compare(field: &Field, op: FilterOp, value: Option<&Value>) -> Option<Condition> {
    let column = field.value_column();
    let known = format!("§{column} IS NOT NULL");
    // Where the index holds known values only, the unknown are the others.
    let whole = field.column || matches!(field.ty, FieldType::Ref(_));
    let unknown = || Condition {
        opposite: (!whole).then(|| known.clone()),
        own: whole,
        in_order: whole,
        ..Condition::new(format!("§{column} IS NULL"), vec![])
    };
    match (op, value) {
        (FilterOp::Unknown, _) | (FilterOp::Is, None) => Some(unknown()),
        (FilterOp::Known, _) | (FilterOp::IsNot, None) => {
            Some(Condition { own: true, ..Condition::new(known, vec![]) })
        }
        (FilterOp::AtLeast | FilterOp::AtMost, None) => None,
        (FilterOp::Is, Some(value)) => Some(Condition { in_order: true, ..related(field, "=", value) }),
        (FilterOp::IsNot, Some(value)) => {
            let is = related(field, "=", value);
            Some(Condition {
                opposite: Some(is.indexed.clone()),
                own: false,
                ..Condition::new(format!("NOT ifnull({}, 0)", is.indexed), is.arguments)
            })
        }
        (FilterOp::AtLeast | FilterOp::AtMost, Some(Value::Code(code))) => Some(ranked(field, op, code)),
        (FilterOp::AtLeast, Some(value)) => Some(related(field, ">=", value)),
        (FilterOp::AtMost, Some(value)) => Some(related(field, "<=", value)),
    }
}

/// Codes from one on, or up to one, in the order of their list.
fn ranked(field: &Field, op: FilterOp, code: &str) -> Condition {
    let FieldType::Code(list) = field.ty else {
        return Condition::new(format!("§{} = ?", field.name), vec![Argument::Text(code.to_owned())]);
    };
    let place = list.codes.iter().position(|known| *known == code).unwrap_or(0);
    let codes = if op == FilterOp::AtLeast { &list.codes[place..] } else { &list.codes[..=place] };
    let marks = vec!["?"; codes.len()].join(", ");
    let arguments = codes.iter().map(|code| Argument::Text((*code).to_owned())).collect();
    Condition { own: true, ..Condition::new(format!("§{} IN ({marks})", field.name), arguments) }
}

fn related(field: &Field, sign: &str, value: &Value) -> Condition {
    let column = field.value_column();
    let own = |condition| Condition { own: true, ..condition };
    let plain = |argument| own(Condition::new(format!("§{column} {sign} ?"), vec![argument]));
    let paired = |value: &str, currency: &str, argument| {
        let currency_column = field.currency_column().unwrap_or_default();
        let sql = format!("(§{currency_column} = ? AND {value} {sign} ? AND §{column} IS NOT NULL)");
        own(Condition::new(sql, vec![Argument::Text(currency.to_owned()), argument]))
    };
    match value {
        Value::Text(text) => {
            own(Condition::new(format!("§{column} COLLATE NOCASE {sign} ?"), vec![Argument::Text(text.clone())]))
        }
        Value::Lines(lines) => plain(Argument::Text(lines.join("\n"))),
        Value::Code(code) => plain(Argument::Text((*code).to_owned())),
        Value::Ref(id) => plain(Argument::Text(id.to_string())),
        Value::Integer(number) => plain(Argument::Integer(*number)),
        Value::Number(number) => plain(Argument::Real(*number)),
        Value::Date(date) => plain(Argument::Text(date.to_string())),
        Value::Time(time) => plain(Argument::Text(time.format("%H:%M").to_string())),
        Value::Flag(flag) => plain(Argument::Integer(i64::from(*flag))),
        Value::Money(money) => paired(&format!("§{column}"), money.currency.code(), Argument::Integer(money.minor)),
        Value::UnitPrice(price) => {
            // Compared as a number: prices are far coarser than a double.
            let amount = price.amount.to_string().parse().unwrap_or(f64::NAN);
            paired(&format!("CAST(§{column} AS REAL)"), price.currency.code(), Argument::Real(amount))
        }
    }
}

/// How many records of the kind meet all conditions.
pub(crate) async fn count(
    connection: &mut SqliteConnection,
    kind: Kind,
    conditions: &[Condition],
) -> Result<i64, StoreError> {
    if let [only] = conditions
        && let Some(opposite) = &only.opposite
    {
        let all = run(connection, format!("SELECT count(*) FROM {kind} t"), &[]).await?;
        let others = format!("SELECT count(*) FROM {kind} t WHERE {}", opposite.replace('§', "t."));
        return Ok(all - run(connection, others, conditions).await?);
    }
    if let [only] = conditions
        && let Some(count) = &only.count
    {
        return run(connection, count.clone(), conditions).await;
    }
    let terms = indexed(kind, conditions);
    let restriction = if terms.is_empty() { String::new() } else { format!(" WHERE {terms}") };
    run(connection, format!("SELECT count(*) FROM {kind} t{restriction}"), conditions).await
}

async fn run(connection: &mut SqliteConnection, sql: String, conditions: &[Condition]) -> Result<i64, StoreError> {
    let mut arguments = SqliteArguments::default();
    conditions.iter().try_for_each(|condition| condition.bind(&mut arguments))?;
    let row = sqlx::query_with(AssertSqlSafe(sql), arguments).fetch_one(connection).await?;
    Ok(row.try_get(0)?)
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn a_part_is_found_in_any_case_and_means_itself() {
        assert_eq!(pattern("Ж1"), "*[Жж]1*", "both cases of a Cyrillic letter");
        assert_eq!(pattern("ё"), "*[ЁЕеё]*", "ё and е are one letter to a reader");
        assert_eq!(pattern("*[?]"), "*[*][[][?]]*", "signs of GLOB mean themselves");
    }
}
