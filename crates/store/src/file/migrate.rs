//! Bringing an older workspace to this program's version: on a copy, checked, and only then renamed.

use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};

use super::backup::{self, Subject};
use super::judge::{self, Situation, Verdict};
use super::lineage::Lineage;
use super::place::{Part, Place};
use super::{connect, copy, journal, session};
use crate::error::FileError;
use crate::workspace::{Notice, Options};

/// Migrates the workspace at `place`, whose lock is held and which was judged.
///
/// # Errors
/// [`FileError::Migration`] with the backup when a step fails or leaves another schema than its version
/// must have. The file is then untouched.
pub async fn migrate(
    place: &Place,
    situation: &Situation,
    verdict: &Verdict,
    lineage: &Lineage,
    options: &Options,
) -> Result<Notice, FileError> {
    let subject = Subject { place, workspace: &verdict.marks.workspace };
    let backup = backup::make(&subject, situation.source(place), "migration", options, lineage).await?;
    let (from, to) = (verdict.version, lineage.current().number);

    let part = Part::of(place);
    copy::write(situation.source(place), part.path(), None).await.map_err(|error| error.about(place.path()))?;
    let copied = Place::existing(part.path())?;
    take_steps(&copied, from, lineage).await.map_err(|error| FileError::Migration {
        path: place.path().to_owned(),
        from,
        to,
        detail: error.about(place.path()).to_string(),
        backup: Some(backup.path.clone()),
    })?;
    session::seal(copied.path(), None).await?;

    // A log of the old file beside the new one would be taken for the new one's.
    journal::fold_in(place).await?;
    part.put(place, true)?;
    Ok(Notice::Migrated { from, to, backup: backup.path })
}

/// Takes every step after version `from` in a file that nobody else has, and checks what comes out.
pub async fn take_steps(place: &Place, from: u32, lineage: &Lineage) -> Result<(), FileError> {
    let wrong = |error| FileError::from_sql(place.path(), error);
    let mut connection = connect::writer(place.path()).foreign_keys(false).connect().await.map_err(wrong)?;
    let stepped = steps(&mut connection, from, lineage).await.map_err(wrong);
    let dangling = match stepped {
        Ok(()) => sqlx::query("PRAGMA foreign_key_check").fetch_optional(&mut connection).await.map_err(wrong),
        Err(error) => Err(error),
    };
    connect::close(place, connection).await?;
    if dangling?.is_some() {
        let detail = "a reference to nothing".to_owned();
        return Err(FileError::Damaged { path: place.path().to_owned(), detail });
    }
    judge::prove(place, lineage).await.map(|_| ())
}

/// All steps in one transaction.
async fn steps(connection: &mut SqliteConnection, from: u32, lineage: &Lineage) -> Result<(), sqlx::Error> {
    let mut script = String::from("BEGIN IMMEDIATE; ");
    for version in lineage.after(from) {
        script.push_str(version.step.unwrap_or_default());
        script.push_str(&format!("; PRAGMA user_version = {}; ", version.number));
    }
    script.push_str("COMMIT");
    sqlx::raw_sql(AssertSqlSafe(script)).execute(connection).await?;
    Ok(())
}
