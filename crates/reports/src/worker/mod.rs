//! Sets documents away from the program: in a process of its own that stays warm between documents.
//!
//! Setting a document cannot be cancelled and keeps much memory, so it is done by the same program
//! started with [`ARGUMENT`]. Requests and answers go over its standard input and output, one at a
//! time. It ends with its parent, is killed when a call is cancelled or dropped, ends itself above
//! its memory limit, and is started again when it is next needed.

mod child;
mod engine;
mod process;
mod protocol;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use crate::model::Document;
use crate::{Notice, ReportError};
use engine::Engine;
use process::Process;
use protocol::{Answer, Failure, Request};

pub use child::worker_main;

/// The hidden argument that makes the program a document worker: [`worker_main`] is its whole work.
pub const ARGUMENT: &str = "--document-worker";

/// Memory that a worker may have unless told otherwise.
const MEMORY_MB: u64 = 2048;
/// Previews whose pages can still be asked for.
const PREVIEWS_KEPT: usize = 4;

/// How a worker process is started.
#[derive(Clone, Debug)]
pub struct WorkerCommand {
    pub program: PathBuf,
    pub arguments: Vec<OsString>,
    /// Memory above which the worker ends itself, in megabytes.
    pub memory_mb: u64,
}

impl WorkerCommand {
    /// The program itself with the hidden argument.
    ///
    /// # Errors
    /// When the system does not say where the running program is.
    pub fn this_program() -> std::io::Result<Self> {
        Ok(Self { program: std::env::current_exe()?, arguments: vec![ARGUMENT.into()], memory_mb: MEMORY_MB })
    }
}

/// A document as PDF.
#[derive(Clone, Debug, PartialEq)]
pub struct Rendered {
    pub pdf: Vec<u8>,
    pub pages: usize,
    pub notices: Vec<Notice>,
}

/// A document that was set to be looked at; its pages are fetched by token and number.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub token: u64,
    pub pages: usize,
    pub notices: Vec<Notice>,
}

/// Sets documents. Clones share the process behind it.
#[derive(Clone)]
pub struct Worker {
    inner: Arc<Inner>,
}

struct Inner {
    place: Place,
    /// The documents of the last previews: a worker that was restarted has forgotten their pages.
    previews: Mutex<BTreeMap<u64, Arc<Document>>>,
    next_token: AtomicU64,
    cancelled: Notify,
}

enum Place {
    Process { command: WorkerCommand, running: tokio::sync::Mutex<Option<Box<Process>>> },
    Here(Arc<Mutex<Engine>>),
}

impl Worker {
    /// A worker process, started when it is first needed.
    pub fn new(command: WorkerCommand) -> Self {
        Self::at(Place::Process { command, running: tokio::sync::Mutex::new(None) })
    }

    /// A worker on a thread of this process, for tests: what was begun cannot be stopped.
    pub fn in_process() -> Self {
        Self::at(Place::Here(Arc::default()))
    }

    fn at(place: Place) -> Self {
        let inner =
            Inner { place, previews: Mutex::default(), next_token: AtomicU64::new(1), cancelled: Notify::new() };
        Self { inner: Arc::new(inner) }
    }

    /// The document as PDF. Dropping the future stops the work.
    ///
    /// # Errors
    /// [`ReportError`]: cancelled, out of memory, or a fault of the program.
    pub async fn pdf(&self, document: &Document) -> Result<Rendered, ReportError> {
        match self.ask(Request::Pdf { document: document.clone() }).await? {
            (Answer::Set { pages, notices }, pdf) => Ok(Rendered { pdf, pages, notices }),
            (answer, _) => Err(unexpected(&answer)),
        }
    }

    /// Sets the document and keeps its pages for [`Worker::page_svg`]. The last few previews are kept.
    ///
    /// # Errors
    /// As of [`Worker::pdf`].
    pub async fn preview(&self, document: &Document) -> Result<Preview, ReportError> {
        let token = self.inner.next_token.fetch_add(1, Ordering::Relaxed);
        let (pages, notices) = self.set_preview(token, document).await?;
        let mut previews = self.inner.previews.lock().unwrap_or_else(PoisonError::into_inner);
        previews.insert(token, Arc::new(document.clone()));
        while previews.len() > PREVIEWS_KEPT {
            previews.pop_first();
        }
        Ok(Preview { token, pages, notices })
    }

    /// The page of this number, from 1, of a preview, as SVG.
    ///
    /// # Errors
    /// [`ReportError::NoSuchPage`] when the preview is too old or has no such page; else as of [`Worker::pdf`].
    pub async fn page_svg(&self, token: u64, page: usize) -> Result<Vec<u8>, ReportError> {
        let request = Request::Page { token, page };
        match self.ask(request.clone()).await {
            Err(ReportError::NoSuchPage) => {
                // Restarted since: set again what was previewed.
                let document = {
                    let previews = self.inner.previews.lock().unwrap_or_else(PoisonError::into_inner);
                    previews.get(&token).cloned()
                };
                self.set_preview(token, &*document.ok_or(ReportError::NoSuchPage)?).await?;
                self.ask(request).await
            }
            answered => answered,
        }
        .map(|(_, svg)| svg)
    }

    /// Stops what is being set and all that waits: their calls end with [`ReportError::Cancelled`].
    pub fn cancel(&self) {
        self.inner.cancelled.notify_waiters();
    }

    /// Ends the process; it starts again when it is next needed.
    pub async fn stop(&self) {
        self.cancel();
        if let Place::Process { running, .. } = &self.inner.place {
            running.lock().await.take();
        }
    }

    async fn set_preview(&self, token: u64, document: &Document) -> Result<(usize, Vec<Notice>), ReportError> {
        match self.ask(Request::Preview { token, document: document.clone() }).await? {
            (Answer::Set { pages, notices }, _) => Ok((pages, notices)),
            (answer, _) => Err(unexpected(&answer)),
        }
    }

    async fn ask(&self, request: Request) -> Result<(Answer, Vec<u8>), ReportError> {
        let answered = tokio::select! {
            () = self.inner.cancelled.notified() => Err(ReportError::Cancelled),
            answered = self.ask_to_the_end(request) => answered,
        };
        match answered? {
            (Answer::Failed { failure: Failure::Typesetting { message } }, _) => Err(ReportError::Typesetting(message)),
            (Answer::Failed { failure: Failure::NoSuchPage }, _) => Err(ReportError::NoSuchPage),
            answered => Ok(answered),
        }
    }

    async fn ask_to_the_end(&self, request: Request) -> Result<(Answer, Vec<u8>), ReportError> {
        match &self.inner.place {
            Place::Here(engine) => {
                let engine = engine.clone();
                let work = move || engine.lock().unwrap_or_else(PoisonError::into_inner).answer(request);
                tokio::task::spawn_blocking(work).await.map_err(|error| ReportError::Worker(error.to_string()))
            }
            Place::Process { command, running } => {
                let mut slot = running.lock().await;
                // Taken out while it works: dropping this future kills it, and the slot stays empty.
                let mut process = match slot.take().filter(|process| process.is_alive()) {
                    Some(process) => process,
                    None => Box::new(Process::start(command).await?),
                };
                let answered = process.ask(&request).await?;
                *slot = Some(process);
                Ok(answered)
            }
        }
    }
}

fn unexpected(answer: &Answer) -> ReportError {
    ReportError::Worker(format!("unexpected answer {answer:?}"))
}
