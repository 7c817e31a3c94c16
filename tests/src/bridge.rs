//! The bridge: the program over HTTP, so that a browser can be its window in tests.
//!
//! `POST /rpc/NAME?call=N&language=L` runs a command of the contract (200 with the reply, 422 with
//! the `Problem`), `GET /events` pushes events, `POST /answer-dialog` queues `{"path": ...}` for the
//! next file dialog (null cancels it), everything else is the built pages.

mod dialogs;
mod pages;

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use app::{App, AppOptions, CallContext, Clock, Folders, Language, Reply, Worker};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::{Stream, stream};
use serde_json::Value;
use tokio::sync::broadcast;

use dialogs::Dialogs;

/// How many events a slow page may be behind.
const EVENTS: usize = 1024;

/// The program and those who listen to it.
#[derive(Clone)]
pub struct Bridge {
    app: App,
    dialogs: Arc<Dialogs>,
    events: broadcast::Sender<String>,
    pages: Arc<PathBuf>,
}

impl Bridge {
    /// Starts the program with the folders and clock given; `pages` is the folder of the built pages.
    pub fn start(folders: Folders, clock: Clock, worker: Worker, pages: PathBuf) -> Self {
        let (events, _) = broadcast::channel(EVENTS);
        let dialogs = Arc::new(Dialogs::default());
        let teller = events.clone();
        let app = App::start(AppOptions {
            settings_dir: folders.settings,
            backups_dir: folders.backups,
            host: Arc::clone(&dialogs) as Arc<dyn app::Host>,
            clock,
            worker,
            events: Arc::new(move |event| {
                // Nobody listening is no problem.
                let _ = teller.send(serde_json::to_string(&event).unwrap_or_default());
            }),
        });
        Self { app, dialogs, events, pages: Arc::new(pages) }
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    /// What is served.
    pub fn router(self) -> Router {
        Router::new()
            .route("/rpc/{name}", post(rpc))
            .route("/events", get(events))
            .route("/answer-dialog", post(answer_dialog))
            .fallback(get(pages::page))
            .with_state(self)
    }
}

/// `call` and `language` of an address; what is missing counts as the first call, in English.
fn context(address: &Uri) -> CallContext {
    let query = address.query().unwrap_or_default();
    let value = |name| query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name);
    CallContext {
        call: value("call").and_then(|(_, call)| call.parse().ok()).unwrap_or_default(),
        language: value("language").and_then(|(_, key)| Language::parse(key)).unwrap_or(Language::En),
    }
}

async fn rpc(State(bridge): State<Bridge>, Path(name): Path<String>, address: Uri, input: String) -> Response {
    match bridge.app.call(&name, &input, context(&address)).await {
        Ok(Reply::Json(json)) => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
        Ok(Reply::Bytes(bytes)) => ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response(),
        Err(problem) => (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(problem)).into_response(),
    }
}

async fn events(State(bridge): State<Bridge>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let pushed = stream::unfold(bridge.events.subscribe(), |mut listening| async move {
        loop {
            match listening.recv().await {
                Ok(event) => return Some((Ok(Event::default().data(event)), listening)),
                Err(broadcast::error::RecvError::Lagged(_)) => {}
                Err(broadcast::error::RecvError::Closed) => return None,
            }
        }
    });
    Sse::new(pushed).keep_alive(KeepAlive::default())
}

async fn answer_dialog(State(bridge): State<Bridge>, answer: axum::Json<Value>) -> StatusCode {
    match &answer["path"] {
        Value::String(path) => bridge.dialogs.answer(Some(PathBuf::from(path))),
        Value::Null => bridge.dialogs.answer(None),
        _ => return StatusCode::BAD_REQUEST,
    }
    StatusCode::NO_CONTENT
}
