//! The versions a workspace can have, the schema each must have word for word, and the step to each.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row, SqliteConnection};

/// One version of the file, as `user_version` numbers it.
pub struct Version {
    pub number: u32,
    /// The whole schema of the version, as a script for an empty database.
    pub schema: &'static str,
    /// What brings a file of the version before to this one. None for the first.
    pub step: Option<&'static str>,
    objects: OnceLock<Objects>,
}

/// What `sqlite_schema` holds: (type, name) to (table name, SQL).
pub type Objects = BTreeMap<(String, String), (String, Option<String>)>;

/// All versions that this program knows, oldest first.
pub struct Lineage(Vec<Version>);

/// SQL of a schema object that is longer than this is not ours; it is not even read.
const LONGEST_SQL: u32 = 200_000;

impl Version {
    pub const fn new(number: u32, schema: &'static str, step: Option<&'static str>) -> Self {
        Self { number, schema, step, objects: OnceLock::new() }
    }

    /// The schema objects of this version: those that SQLite itself makes of the script.
    pub async fn objects(&self) -> Result<&Objects, sqlx::Error> {
        if let Some(objects) = self.objects.get() {
            return Ok(objects);
        }
        let mut memory = SqliteConnectOptions::new().in_memory(true).connect().await?;
        sqlx::raw_sql(AssertSqlSafe(self.schema)).execute(&mut memory).await?;
        let objects = read_objects(&mut memory).await?;
        memory.close().await?;
        Ok(self.objects.get_or_init(|| objects))
    }
}

impl Lineage {
    /// The versions of this program.
    pub fn ours() -> Arc<Self> {
        static OURS: OnceLock<Arc<Lineage>> = OnceLock::new();
        OURS.get_or_init(|| Arc::new(Self::of(vec![Version::new(1, crate::schema::SQL, None)]))).clone()
    }

    /// A lineage of `versions`, oldest first.
    ///
    /// # Panics
    /// When there is none.
    pub fn of(versions: Vec<Version>) -> Self {
        assert!(!versions.is_empty(), "a lineage has at least one version");
        Self(versions)
    }

    /// The version that new workspaces get and old ones are brought to.
    pub fn current(&self) -> &Version {
        self.0.last().expect("a lineage has at least one version")
    }

    pub fn version(&self, number: u32) -> Option<&Version> {
        self.0.iter().find(|version| version.number == number)
    }

    /// The versions after `number`, in the order in which their steps are to be taken.
    pub fn after(&self, number: u32) -> impl Iterator<Item = &Version> {
        self.0.iter().filter(move |version| version.number > number)
    }
}

/// The schema objects of a database that may be hostile. Reads `sqlite_schema` alone.
pub async fn read_objects(connection: &mut SqliteConnection) -> Result<Objects, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT type, substr(name, 1, 200), substr(tbl_name, 1, 200), \
         CASE WHEN length(sql) <= ?1 THEN sql ELSE '' END FROM main.sqlite_schema",
    )
    .bind(LONGEST_SQL)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| Ok(((row.try_get(0)?, row.try_get(1)?), (row.try_get(2)?, row.try_get(3)?)))).collect()
}

/// An object that only one of two schemas has, or that differs: a table where there is one, since the rest
/// follows from it.
pub fn difference(expected: &Objects, found: &Objects) -> Option<String> {
    let odd = found.iter().filter(|(key, object)| expected.get(*key) != Some(*object)).map(|(key, _)| key);
    let missing = expected.keys().filter(|key| !found.contains_key(*key));
    odd.chain(missing).min_by_key(|(kind, _)| kind != "table").map(|(kind, name)| format!("{kind} {name}"))
}
