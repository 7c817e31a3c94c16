//! The running program: what is open, who is asked, who is told.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use domain::Kind;
use reports::Worker;
use store::{ChangeSet, Clock, Workspace};
use text::{Language, Text};
use tokio::sync::{RwLock, RwLockReadGuard};

use crate::contract::wire::{Event, Problem, ProblemKind};
use crate::host::Host;
use crate::problem::AppError;
use crate::problem_log;
use crate::settings::SettingsStore;

/// Without a commit for this long the program counts as idle.
const IDLE: Duration = Duration::from_secs(5);

/// What a face hands in when it starts the program.
pub struct AppOptions {
    /// Folder of the device's settings.
    pub settings_dir: PathBuf,
    /// Folder of the backups.
    pub backups_dir: PathBuf,
    pub host: Arc<dyn Host>,
    /// Milliseconds since 1970; a fixed one makes results repeatable.
    pub clock: Clock,
    /// What makes documents: a process of its own, or a thread in tests.
    pub worker: Worker,
    /// Told what changed and how far jobs are.
    pub events: Arc<dyn Fn(Event) + Send + Sync>,
}

/// The program, cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

pub(crate) struct Inner {
    pub host: Arc<dyn Host>,
    pub clock: Clock,
    pub backups_dir: PathBuf,
    pub settings_dir: PathBuf,
    pub worker: Worker,
    pub settings: Mutex<SettingsStore>,
    /// Signs changes in place of the author in the settings.
    pub signature: Mutex<Option<String>>,
    pub workspace: RwLock<Option<Open>>,
    /// Held while one workspace is put in the place of another.
    pub switching: tokio::sync::Mutex<()>,
    /// Seconds east of UTC where the person is: their day is the day of a document.
    pub zone: AtomicI32,
    /// How many change sets this run has committed.
    pub commits: AtomicU64,
    pub jobs: Mutex<BTreeMap<u32, tokio::sync::watch::Sender<bool>>>,
    events: Arc<dyn Fn(Event) + Send + Sync>,
}

/// The open workspace and what is to be said about it.
pub(crate) struct Open {
    pub workspace: Workspace,
    pub notices: Vec<store::Notice>,
    /// Milliseconds since 1970 of the last commit in this session.
    pub saved_at: Mutex<Option<i64>>,
}

/// Of one call: its number, for progress and cancel, and the language of its answer.
#[derive(Clone, Copy, Debug)]
pub struct CallContext {
    pub call: u32,
    pub language: Language,
}

/// The answer of a command.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    Json(String),
    Bytes(Vec<u8>),
}

impl App {
    pub fn start(options: AppOptions) -> Self {
        let now = (options.clock)();
        App(Arc::new(Inner {
            settings: Mutex::new(SettingsStore::load(&options.settings_dir, now)),
            host: options.host,
            clock: options.clock,
            backups_dir: options.backups_dir,
            settings_dir: options.settings_dir,
            worker: options.worker,
            signature: Mutex::new(None),
            workspace: RwLock::new(None),
            switching: tokio::sync::Mutex::new(()),
            zone: AtomicI32::new(0),
            commits: AtomicU64::new(0),
            jobs: Mutex::new(BTreeMap::new()),
            events: options.events,
        }))
    }

    /// Runs a command of the contract on JSON input. A panic inside becomes an internal problem.
    ///
    /// # Errors
    /// A [`Problem`] in the language of the call.
    pub async fn call(&self, name: &str, input: &str, call: CallContext) -> Result<Reply, Problem> {
        let text = Text::new(call.language);
        let context = Context { app: self.clone(), text, call: call.call };
        let (name, input) = (name.to_owned(), input.to_owned());
        let task = tokio::spawn(async move { crate::contract::dispatch(&context, &name, &input).await });
        let error = match task.await {
            Ok(Ok(reply)) => return Ok(reply),
            Ok(Err(error)) => error,
            Err(ended) => {
                AppError::Internal(ended.try_into_panic().map_or_else(|ended| ended.to_string(), panic_words))
            }
        };
        let mut problem = error.to_problem(text);
        if problem.code == ProblemKind::Internal {
            problem.log_id = problem_log::write(&self.0.settings_dir, (self.0.clock)(), &format!("{error:?}"));
        }
        Err(problem)
    }

    /// Closes the workspace, so that one complete file is left, and ends the document worker.
    ///
    /// # Errors
    /// A [`Problem`] when the file could not be closed; what was acknowledged is safe all the same.
    pub async fn close(&self, language: Language) -> Result<(), Problem> {
        self.0.worker.stop().await;
        let open = self.0.workspace.write().await.take();
        match open {
            Some(open) => {
                open.workspace.close().await.map_err(|error| AppError::File(error).to_problem(Text::new(language)))
            }
            None => Ok(()),
        }
    }

    /// Says where the person is, in seconds east of UTC.
    pub fn in_zone(&self, seconds_east: i32) {
        self.0.zone.store(seconds_east, Ordering::Relaxed);
    }

    /// Signs changes with another name than the device's author, for this run.
    pub fn sign_as(&self, author: String) {
        *lock(&self.0.signature) = Some(author);
    }

    /// The language that the device is set to, if it is.
    pub fn language(&self) -> Option<Language> {
        Language::parse(&lock(&self.0.settings).get().language)
    }
}

/// What a command has at hand.
#[derive(Clone)]
pub struct Context {
    app: App,
    pub(crate) text: Text,
    pub(crate) call: u32,
}

impl Context {
    pub(crate) fn inner(&self) -> &Inner {
        &self.app.0
    }

    pub(crate) fn now(&self) -> i64 {
        (self.inner().clock)()
    }

    /// The person's day.
    pub(crate) fn today(&self) -> chrono::NaiveDate {
        let east = i64::from(self.inner().zone.load(Ordering::Relaxed)) * 1000;
        chrono::DateTime::from_timestamp_millis(self.now() + east).unwrap_or_default().date_naive()
    }

    /// The open workspace, held open until the guard is dropped.
    pub(crate) async fn open(&self) -> Result<RwLockReadGuard<'_, Open>, AppError> {
        let guard = self.inner().workspace.read().await;
        RwLockReadGuard::try_map(guard, Option::as_ref).map_err(|_| AppError::NoWorkspace)
    }

    /// Remembers and tells that a change set was committed.
    pub(crate) fn committed(&self, open: &Open, set: &ChangeSet) {
        self.fold_in_when_idle();
        *lock(&open.saved_at) = Some(self.now());
        let mut subjects: Vec<String> = set.records.iter().map(|(kind, _)| kind.name().to_owned()).collect();
        subjects.sort();
        subjects.dedup();
        self.tell(Event::Changed { subjects });
    }

    /// Some seconds after the last commit the write-ahead log is folded into the file, so that a copy
    /// taken by stick meanwhile is nearly whole.
    fn fold_in_when_idle(&self) {
        let app = self.app.clone();
        let commit = app.0.commits.fetch_add(1, Ordering::Relaxed) + 1;
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(IDLE).await;
                if app.0.commits.load(Ordering::Relaxed) != commit {
                    return;
                }
                match app.0.workspace.read().await.as_ref() {
                    // Somebody reads or writes just now: later. An error is told by the next command.
                    Some(open) if matches!(open.workspace.checkpoint().await, Ok(false)) => {}
                    _ => return,
                }
            }
        });
    }

    /// Tells that another workspace was opened, or none: everything is to be read anew.
    pub(crate) fn reopened(&self) {
        let kinds = Kind::ALL.iter().map(|kind| kind.name().to_owned());
        self.tell(Event::Changed { subjects: kinds.chain(["workspace".to_owned()]).collect() });
    }

    pub(crate) fn tell(&self, event: Event) {
        // A face that panics while it is told must not undo what was committed.
        let _ = std::panic::catch_unwind(AssertUnwindSafe(|| (self.inner().events)(event)));
    }
}

/// What a panic said.
fn panic_words(payload: Box<dyn std::any::Any + Send>) -> String {
    match payload.downcast::<String>() {
        Ok(words) => *words,
        Err(payload) => payload.downcast_ref::<&str>().map_or_else(|| "panic".to_owned(), |words| (*words).to_owned()),
    }
}

/// A mutex whose holder panicked still has sound data: every change to it is one assignment.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
