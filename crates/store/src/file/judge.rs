//! Judging a file before a single row of it is read: ours? newer? damaged? anything in it that is not ours?

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Row, SqliteConnection};

use super::connect;
use super::header::{APPLICATION_ID, Header};
use super::lineage::{Lineage, difference, read_objects};
use super::lock;
use super::place::Place;
use super::scratch::Scratch;
use super::session::Marks;
use crate::error::{FileError, Stranger, sqlite_code};

/// Files up to this size have every page looked at each time they are opened: it takes milliseconds.
/// Longer ones only when something speaks for doubt.
const ALWAYS_CHECKED: u64 = 16 << 20;

/// How long judging may take at the least, and more for each mebibyte whose pages are looked at.
const LIMIT: Duration = Duration::from_secs(20);
const LIMIT_PER_MEBIBYTE: Duration = Duration::from_millis(100);

/// SQLite's code for trouble with the disk, which says nothing about the file's content.
const SQLITE_IOERR: u32 = 10;
const SQLITE_NOMEM: u32 = 7;

/// What a file was found to be. It may be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub version: u32,
    pub marks: Marks,
}

/// How a file stands while it is judged, which decides how it can be read without touching it.
pub enum Situation {
    /// A program that judged it itself has it open.
    Live,
    /// Everything is in the file.
    Whole(Header),
    /// Changes lie beside the file: the judge looks at a copy that has them folded in.
    Unfinished(Header, Scratch),
}

impl Situation {
    /// Finds out. With the lock held nobody writes meanwhile; without it a writer may come, and is waited for.
    ///
    /// `used_here`: SQLite has the file open in this process, so it may not be touched otherwise.
    pub async fn of(place: &Place, used_here: bool, locked_by_us: bool) -> Result<Self, FileError> {
        if used_here || (!locked_by_us && lock::is_held(place)) {
            return Ok(Self::Live);
        }
        let header = Header::read(place.path())?;
        if place.has_unfinished() {
            return Ok(Self::Unfinished(header, Scratch::of(place).await?));
        }
        header.check_length(place.path(), place.length()?)?;
        Ok(Self::Whole(header))
    }

    /// The header of the file, unless somebody has it open.
    pub fn header(&self) -> Option<&Header> {
        match self {
            Self::Live => None,
            Self::Whole(header) | Self::Unfinished(header, _) => Some(header),
        }
    }

    /// A connection that reads everything and touches nothing.
    pub fn source(&self, place: &Place) -> SqliteConnectOptions {
        match self {
            Self::Live => connect::reader(place.path()),
            Self::Whole(_) => connect::immutable(place.path()),
            Self::Unfinished(_, scratch) => connect::writer(scratch.place.path()),
        }
    }
}

/// Judges the file at `place` as it stands.
///
/// # Errors
/// The variant of [`FileError`] that says why it may not be opened; the file is as it was.
pub async fn judge(place: &Place, situation: &Situation, lineage: &Lineage) -> Result<Verdict, FileError> {
    let size = place.length()?;
    let mut connection = connect::with_deadline(situation.source(place), limit(size))
        .await
        .map_err(|error| judged(place.path(), error))?;
    let verdict = look(&mut connection, place.path(), lineage).await;
    let verdict = match verdict {
        Ok(verdict) if wants_check(situation, &verdict, size) => {
            check(&mut connection, place.path(), "PRAGMA quick_check(1)").await.map(|()| verdict)
        }
        other => other,
    };
    connect::close(place, connection).await?;
    verdict
}

/// Judges a file that nobody has open, with every page and index: a backup, or a file just made.
pub async fn prove(place: &Place, lineage: &Lineage) -> Result<Verdict, FileError> {
    let header = Header::read(place.path())?;
    let size = place.length()?;
    header.check_length(place.path(), size)?;
    let mut connection = connect::with_deadline(connect::immutable(place.path()), limit(size))
        .await
        .map_err(|error| judged(place.path(), error))?;
    let verdict = match look(&mut connection, place.path(), lineage).await {
        Ok(verdict) => check(&mut connection, place.path(), "PRAGMA integrity_check(1)").await.map(|()| verdict),
        refused => refused,
    };
    connect::close(place, connection).await?;
    verdict
}

/// Identity, version and schema, and only then the first rows.
async fn look(connection: &mut SqliteConnection, path: &Path, lineage: &Lineage) -> Result<Verdict, FileError> {
    let wrong = |error| judged(path, error);
    let damaged = |detail: String| FileError::Damaged { path: path.to_owned(), detail };
    let application_id = number(connection, "PRAGMA main.application_id").await.map_err(wrong)?;
    if application_id != APPLICATION_ID {
        return Err(FileError::NotAWorkspace {
            path: path.to_owned(),
            found: Stranger::OtherProgram { application_id },
        });
    }
    let found = number(connection, "PRAGMA main.user_version").await.map_err(wrong)?;
    let supported = lineage.current().number;
    if found > supported {
        return Err(FileError::Newer { path: path.to_owned(), found, supported });
    }
    let version = lineage.version(found).ok_or_else(|| damaged(format!("there is no version {found}")))?;
    let encoding: String =
        sqlx::query_scalar("PRAGMA main.encoding").fetch_one(&mut *connection).await.map_err(wrong)?;
    if encoding != "UTF-8" {
        return Err(damaged(format!("text encoding {encoding}")));
    }
    let expected = version.objects().await.map_err(|source| FileError::Sql { path: path.to_owned(), source })?;
    let objects = read_objects(connection).await.map_err(wrong)?;
    if let Some(object) = difference(expected, &objects) {
        return Err(FileError::Foreign { path: path.to_owned(), object });
    }
    let marks = Marks::read(connection).await.map_err(wrong)?;
    Ok(Verdict { version: found, marks })
}

/// Runs one of SQLite's own checks; anything but "ok" is damage.
async fn check(connection: &mut SqliteConnection, path: &Path, pragma: &'static str) -> Result<(), FileError> {
    let finding: String =
        sqlx::query_scalar(pragma).fetch_one(connection).await.map_err(|error| judged(path, error))?;
    match finding.as_str() {
        "ok" => Ok(()),
        _ => Err(FileError::Damaged { path: path.to_owned(), detail: finding }),
    }
}

/// Whether the pages are to be looked at: always in a small file, else after anything but a clean close.
fn wants_check(situation: &Situation, verdict: &Verdict, size: u64) -> bool {
    match situation {
        Situation::Live => false,
        Situation::Unfinished(..) => true,
        Situation::Whole(header) => {
            let clean =
                !header.wal && verdict.marks.session.is_none() && verdict.marks.counter == Some(header.change_counter);
            size <= ALWAYS_CHECKED || !clean
        }
    }
}

fn limit(size: u64) -> Duration {
    LIMIT + LIMIT_PER_MEBIBYTE * u32::try_from(size >> 20).unwrap_or(u32::MAX)
}

/// A pragma's value as the header holds it: 32 bits without a sign.
async fn number(connection: &mut SqliteConnection, pragma: &'static str) -> Result<u32, sqlx::Error> {
    let value: i64 = sqlx::query(pragma).fetch_one(connection).await?.try_get(0)?;
    Ok(value as u32)
}

/// What SQLite says while a file is judged: unless the disk is to blame, the file is.
fn judged(path: &Path, error: sqlx::Error) -> FileError {
    let disk = matches!(sqlite_code(&error), Some(SQLITE_IOERR | SQLITE_NOMEM));
    match FileError::from_sql(path, error) {
        FileError::Sql { path, source } if !disk => FileError::Damaged { path, detail: source.to_string() },
        sorted => sorted,
    }
}
