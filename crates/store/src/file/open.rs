//! Opening a workspace: judged first, locked, migrated where needed, and only then written to.

use std::path::Path;
use std::sync::{Arc, RwLock};

use domain::RecordId;
use sqlx::SqliteConnection;
use tokio::sync::Mutex;

use super::journal::{self, Journal};
use super::judge::{self, Situation, Verdict};
use super::lineage::Lineage;
use super::lock::{self, Holder, InUse, WriterLock};
use super::place::Place;
use super::readers::Readers;
use super::scratch::Scratch;
use super::{connect, migrate, session};
use crate::error::{FileError, StoreError};
use crate::tx::Label;
use crate::workspace::{Access, Notice, Options, Workspace, Writer};

/// One at a time in this process opens or closes a workspace: between finding that SQLite does not have a
/// file open and reading its header, nobody here may let SQLite open it.
pub(crate) static TURN: Mutex<()> = Mutex::const_new(());

impl Workspace {
    /// Opens the workspace at `path`, and says what the user should hear about it.
    ///
    /// The file is judged before a row of it is read. For writing it is locked, brought to this program's
    /// version (after a backup), and marked open until [`Workspace::close`]. For reading nothing beside it
    /// is touched: a workspace that was not closed is read from a private copy.
    ///
    /// # Errors
    /// A [`FileError`] that says why not; the file is then untouched.
    pub async fn open(path: &Path, access: Access, options: Options) -> Result<(Self, Vec<Notice>), FileError> {
        let _turn = TURN.lock().await;
        open(path, access, options, Lineage::ours()).await
    }
}

/// Opens with the versions of `lineage`. The caller has the [`TURN`].
pub(crate) async fn open(
    path: &Path,
    access: Access,
    options: Options,
    lineage: Arc<Lineage>,
) -> Result<(Workspace, Vec<Notice>), FileError> {
    let place = Place::existing(path)?;
    place.check_sides()?;
    match access {
        Access::ReadWrite => open_for_writing(place, options, lineage).await,
        Access::ReadOnly => open_for_reading(place, options, lineage).await,
    }
}

async fn open_for_writing(
    place: Place,
    options: Options,
    lineage: Arc<Lineage>,
) -> Result<(Workspace, Vec<Notice>), FileError> {
    let used_here = InUse::count(&place) > 0;
    if !used_here {
        super::header::Header::read(place.path())?;
        place.check_writable()?;
    }
    let lock = WriterLock::acquire(&place).await?;
    open_locked(place, lock, options, lineage).await
}

/// Opens a workspace whose lock is held already.
pub(crate) async fn open_locked(
    place: Place,
    mut lock: WriterLock,
    options: Options,
    lineage: Arc<Lineage>,
) -> Result<(Workspace, Vec<Notice>), FileError> {
    let used_here = InUse::count(&place) > 0;
    let situation = Situation::of(&place, used_here, true).await?;
    let verdict = judge::judge(&place, &situation, &lineage).await?;
    let mut notices: Vec<Notice> = notice_of(&situation, &verdict, lock.previous_session()).into_iter().collect();
    let (from, to) = (verdict.version, lineage.current().number);
    if from < to {
        notices.push(migrate::migrate(&place, &situation, &verdict, &lineage, &options).await?);
    }
    drop(situation);
    place.remove_parts()?;

    let session = session_id(&verdict, &lock, &options);
    lock.claim(&Holder::this_process((options.clock)(), session.clone()))?;
    let in_use = InUse::register(&place);
    let (connection, journal) = match start(&place, &session).await {
        Ok(started) => started,
        Err(error) => {
            // Nothing was written, or only marks: the next opening takes it for a crash at worst.
            if !place.has_unfinished() {
                lock.release()?;
            }
            return Err(error);
        }
    };
    if journal == Journal::Rollback {
        notices.push(Notice::RollbackJournal);
    }
    let writer = Writer { connection, in_transaction: false, lock, in_use: in_use.clone() };
    let readers = Readers::new(place.clone(), connect::reader(place.path()), in_use, None);
    let workspace = workspace(place, options, lineage, verdict.marks.workspace, Some(writer), readers);
    if from < to {
        // What the log holds from before fits another schema: undo must not go there.
        let args = vec![("from".to_owned(), from.to_string()), ("to".to_owned(), to.to_string())];
        let barrier = workspace.barrier(Label { key: "log-migration".into(), args }).await;
        barrier.map_err(|error| stored(&workspace.place, error))?;
    }
    Ok((workspace, notices))
}

/// The writing connection, with the file marked open and the log triggers in place.
async fn start(place: &Place, session: &str) -> Result<(SqliteConnection, Journal), FileError> {
    let (mut connection, journal) = journal::enter(place).await?;
    match prepare(place, &mut connection, session).await {
        Ok(()) => Ok((connection, journal)),
        Err(error) => {
            // The first error is the one to tell; leaving the log is a courtesy to the file.
            let _ = journal::leave(place, &mut connection).await;
            connect::close(place, connection).await?;
            Err(error)
        }
    }
}

async fn prepare(place: &Place, connection: &mut SqliteConnection, session: &str) -> Result<(), FileError> {
    session::mark_open(place, connection, session).await?;
    // So that the mark is in the file itself, and with it in whatever copy is made of it.
    journal::checkpoint(place, connection).await?;
    crate::log::install(connection).await.map_err(|error| stored(place, error))
}

async fn open_for_reading(
    place: Place,
    options: Options,
    lineage: Arc<Lineage>,
) -> Result<(Workspace, Vec<Notice>), FileError> {
    let used_here = InUse::count(&place) > 0;
    let (situation, verdict) = judge_beside_writers(&place, used_here, &lineage).await?;
    let beside = lock::session_beside(&place);
    let notices = notice_of(&situation, &verdict, beside.as_deref()).into_iter().collect();
    let older = verdict.version < lineage.current().number;
    let scratch = match situation {
        Situation::Unfinished(_, scratch) => Some(scratch),
        // In write-ahead mode even reading would leave files beside it.
        Situation::Whole(header) if header.wal || older => Some(Scratch::of(&place).await?),
        Situation::Live if older => return Err(FileError::Locked { path: place.path().to_owned(), by: None }),
        Situation::Whole(_) | Situation::Live => None,
    };
    let source = scratch.as_ref().map_or(&place, |scratch| &scratch.place).clone();
    if older {
        migrate::take_steps(&source, verdict.version, &lineage).await?;
    }
    let in_use = InUse::register(&source);
    let readers = Readers::new(place.clone(), connect::reader(source.path()), in_use, scratch);
    Ok((workspace(place, options, lineage, verdict.marks.workspace, None, readers), notices))
}

/// Judges without the lock. When a writer comes meanwhile, what was seen may be half of what it writes: then
/// the file is looked at once more, through SQLite's own locks.
async fn judge_beside_writers(
    place: &Place,
    used_here: bool,
    lineage: &Lineage,
) -> Result<(Situation, Verdict), FileError> {
    let attempt = async {
        let situation = Situation::of(place, used_here, false).await?;
        let verdict = judge::judge(place, &situation, lineage).await?;
        Ok((situation, verdict))
    };
    match attempt.await {
        Err(_) if lock::is_held(place) => {
            let verdict = judge::judge(place, &Situation::Live, lineage).await?;
            Ok((Situation::Live, verdict))
        }
        judged => judged,
    }
}

fn workspace(
    place: Place,
    options: Options,
    lineage: Arc<Lineage>,
    id: String,
    writer: Option<Writer>,
    readers: Readers,
) -> Workspace {
    Workspace {
        place,
        id,
        author: RwLock::new(options.author.clone()),
        options,
        lineage,
        writer: writer.map(|writer| Arc::new(Mutex::new(Some(writer)))),
        readers,
    }
}

/// What the marks say about how the file came to be as it is. `beside` is the session in the lock file.
fn notice_of(situation: &Situation, verdict: &Verdict, beside: Option<&str>) -> Option<Notice> {
    let header = situation.header()?;
    match (&verdict.marks.session, verdict.marks.counter) {
        (Some(session), _) if beside == Some(session) => Some(Notice::Recovered),
        (Some(_), _) => Some(Notice::CopiedWhileOpen),
        (None, Some(counter)) if counter != header.change_counter && beside.is_none() => Some(Notice::ChangedOutside),
        _ => None,
    }
}

/// A new session's id. After a crash the one that the file still holds goes on, so that another crash
/// before the new one is written is not taken for a copy.
fn session_id(verdict: &Verdict, lock: &WriterLock, options: &Options) -> String {
    match &verdict.marks.session {
        Some(session) if lock.previous_session() == Some(session) => session.clone(),
        _ => RecordId::new((options.clock)().max(0).unsigned_abs()).to_string(),
    }
}

/// An error of the store while a file is opened or closed, told as one about the file.
pub(crate) fn stored(place: &Place, error: StoreError) -> FileError {
    let path = place.path().to_owned();
    match error {
        StoreError::Full => FileError::DiskFull { path },
        StoreError::Busy => FileError::Locked { path, by: None },
        StoreError::ReadOnly => FileError::ReadOnlyFile { path },
        StoreError::Damaged(detail) => FileError::Damaged { path, detail },
        StoreError::Sql(error) => FileError::from_sql(&path, error),
        other => FileError::Io { path, source: std::io::Error::other(other) },
    }
}
