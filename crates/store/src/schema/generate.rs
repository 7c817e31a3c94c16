//! Writes the schema's text from the catalogue. A development aid: it runs in a test only.

use domain::field::FieldType;
use domain::{Field, Kind};

use super::{SQL, Storage, columns, sort_terms};

const HEAD: &str = "\
-- The workspace, version 1. Written from the catalogue of kinds and fields by a test of the store;
-- a released version is never changed, the next one is a migration.
--
-- Text ids are UUIDs of 36 characters. NULL is unknown. Days are ISO 8601. Lists of short texts are
-- lines. Money is whole minor units with its currency; unit prices are decimals as text.

-- Facts of the file itself.
CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- Every record of every kind; its values stand in the table of its kind under the same id.
CREATE TABLE record (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1))
) STRICT;
CREATE INDEX record_kind ON record (kind, illustrative);
CREATE INDEX record_confidentiality ON record (kind, confidentiality);
";

const TAIL: &str = "\
-- What stands behind a measured value. The id is '<record>.<field>'.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  state TEXT NOT NULL,
  low REAL,
  high REAL,
  source_id TEXT REFERENCES record (id) ON DELETE SET NULL,
  as_of TEXT,
  method TEXT,
  confidence TEXT,
  note TEXT,
  UNIQUE (record_id, field),
  CHECK (low <= high)
) STRICT;
CREATE INDEX evidence_source ON evidence (source_id);

-- The id is '<record>.<name>'.
CREATE TABLE tag (
  id TEXT PRIMARY KEY NOT NULL,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  UNIQUE (record_id, name)
) STRICT;
CREATE INDEX tag_name ON tag (name);

-- Two records that have to do with each other, the smaller id first. The id is '<from>.<to>'.
CREATE TABLE link (
  id TEXT PRIMARY KEY NOT NULL,
  from_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  UNIQUE (from_id, to_id),
  CHECK (from_id < to_id)
) STRICT;
CREATE INDEX link_to ON link (to_id);

-- Contents of attachments by their hash: grows only, so the log can point into it.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  sha256 TEXT NOT NULL REFERENCES blob (sha256)
) STRICT;
CREATE INDEX attachment_record ON attachment (record_id);
CREATE INDEX attachment_blob ON attachment (sha256);

-- The log. One user action is one set; its id sorts by time. An undo or redo names the edit it is about.
CREATE TABLE change_set (
  id TEXT PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  label TEXT NOT NULL,
  label_args TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('edit', 'undo', 'redo', 'barrier')),
  undoes TEXT REFERENCES change_set (id)
) STRICT;
CREATE INDEX change_set_action ON change_set (action, id);
CREATE INDEX change_set_undoes ON change_set (undoes, id) WHERE undoes IS NOT NULL;

-- One change of one row. An insert has neither before nor after; an update has the changed columns in
-- both; a delete has the known columns in before. A REAL is {\"r\": \"17 significant digits\"}.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  set_id TEXT NOT NULL REFERENCES change_set (id),
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  record_id TEXT NOT NULL,
  also_id TEXT,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_of_set ON change (set_id);
CREATE INDEX change_of_record ON change (record_id);
CREATE INDEX change_of_also ON change (also_id) WHERE also_id IS NOT NULL;

-- Normalised text of every record for search, and the keys that titles are sorted by in each language.
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  sort_en TEXT NOT NULL,
  sort_ru TEXT NOT NULL,
  sort_zh TEXT NOT NULL,
  facet TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX search_text_en ON search_text (kind, sort_en);
CREATE INDEX search_text_ru ON search_text (kind, sort_ru);
CREATE INDEX search_text_zh ON search_text (kind, sort_zh);
CREATE VIRTUAL TABLE search_index USING fts5 (
  facet, title, body,
  content = 'search_text', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
";

fn schema_text() -> String {
    let kinds: Vec<String> = Kind::ALL.iter().map(|kind| kind_text(*kind)).collect();
    format!("{HEAD}\n{}\n{TAIL}", kinds.join("\n"))
}

fn kind_text(kind: Kind) -> String {
    let def = kind.def();
    let mut lines = vec!["  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE".to_owned()];
    lines.extend(def.fields.iter().flat_map(column_lines));
    let table = format!("CREATE TABLE {kind} (\n{}\n) STRICT;\n", lines.join(",\n"));
    let indexes: String = def.fields.iter().map(|field| index_text(kind, field)).collect();
    let board = def.stage.map(|stage| {
        let columns: Vec<&str> = std::iter::once(stage).chain(def.sums.iter().copied()).collect();
        format!("CREATE INDEX {kind}_board ON {kind} ({});\n", columns.join(", "))
    });
    format!("{table}{indexes}{}", board.filter(|_| !def.sums.is_empty()).unwrap_or_default())
}

fn column_lines(field: &Field) -> Vec<String> {
    let refers = matches!(field.ty, FieldType::Ref(_));
    let pair = field.currency_column();
    let mut lines: Vec<String> = columns(field)
        .iter()
        .map(|column| {
            let storage = match column.storage {
                Storage::Text => "TEXT",
                Storage::Integer => "INTEGER",
                Storage::Real => "REAL",
            };
            let needed = if field.owner || (field.required && !refers) { " NOT NULL" } else { "" };
            format!("  {} {storage}{needed}", column.name)
        })
        .collect();
    let check = match field.ty {
        FieldType::Flag => format!(" CHECK ({0} IN (0, 1))", field.name),
        FieldType::Quantity(_) => format!(" CHECK ({0} >= 0)", field.name),
        FieldType::Ref(_) if field.owner => " REFERENCES record (id) ON DELETE CASCADE".to_owned(),
        FieldType::Ref(_) => " REFERENCES record (id) ON DELETE SET NULL".to_owned(),
        _ => String::new(),
    };
    lines[0].push_str(&check);
    if let Some(currency) = pair {
        lines[1].push_str(&format!(" CHECK (({} IS NULL) = ({currency} IS NULL))", field.value_column()));
    }
    lines
}

/// Columns of the table and references are indexed whole; the rest, mostly unknown, where it is known.
fn index_text(kind: Kind, field: &Field) -> String {
    let known = format!(" WHERE {} IS NOT NULL", field.value_column());
    let whole = field.column || matches!(field.ty, FieldType::Ref(_));
    let terms = sort_terms(field, "").join(", ");
    format!("CREATE INDEX {kind}_{} ON {kind} ({terms}){};\n", field.name, if whole { "" } else { &known })
}

#[test]
fn the_schema_is_that_of_the_catalogue() {
    let wanted = schema_text();
    if std::env::var_os("PARKBRIDGE_WRITE_SCHEMA").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/schema/0001.sql");
        std::fs::write(path, &wanted).expect("the schema's file can be written");
        return;
    }
    assert_eq!(
        SQL, wanted,
        "schema/0001.sql is not that of the catalogue; run this test with PARKBRIDGE_WRITE_SCHEMA=1 while unreleased"
    );
}
