//! `bridge [--home DIR] [--pages DIR] [--port N] [--now DATE] [WORKSPACE]`: the program over HTTP.
//!
//! Prints its address as the first line on stdout and serves until it is ended. Without `--home`,
//! settings and backups go to a temporary folder.

use std::future::IntoFuture;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use app::{CallContext, Clock, Folders, Language, Worker, WorkerCommand};
use blackbox::bridge::Bridge;
use tokio::net::TcpListener;

#[derive(Default)]
struct Arguments {
    home: Option<PathBuf>,
    pages: Option<PathBuf>,
    port: u16,
    now: Option<i64>,
    workspace: Option<PathBuf>,
}

fn main() -> ExitCode {
    if app::is_document_worker() {
        app::document_worker_main();
    }
    let runtime = tokio::runtime::Runtime::new().expect("the system gives threads");
    match arguments(std::env::args().skip(1)).and_then(|arguments| runtime.block_on(serve(arguments))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("bridge: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--home" => arguments.home = Some(value()?.into()),
            "--pages" => arguments.pages = Some(value()?.into()),
            "--port" => arguments.port = value()?.parse().map_err(|error| format!("--port: {error}"))?,
            "--now" => arguments.now = Some(moment(&value()?)?),
            option if option.starts_with('-') => return Err(format!("no option {option}")),
            _ => arguments.workspace = Some(word.into()),
        }
    }
    Ok(arguments)
}

/// Milliseconds since 1970 at the beginning of a day.
fn moment(day: &str) -> Result<i64, String> {
    let day: chrono::NaiveDate = day.parse().map_err(|error| format!("--now {day}: {error}"))?;
    Ok(day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis())
}

async fn serve(arguments: Arguments) -> Result<(), String> {
    let say = |error: std::io::Error| error.to_string();
    let scratch = tempfile::tempdir().map_err(say)?;
    let home = arguments.home.unwrap_or_else(|| scratch.path().to_owned());
    let folders =
        Folders { settings: home.join("config"), backups: home.join("backups"), documents: home.join("documents") };
    let clock: Clock = match arguments.now {
        Some(now) => Arc::new(move || now),
        None => Arc::new(|| chrono::Utc::now().timestamp_millis()),
    };
    let worker = Worker::new(WorkerCommand::this_program().map_err(say)?);
    let pages = arguments.pages.unwrap_or_else(|| blackbox::programs::root().join("ui/dist"));
    let bridge = Bridge::start(folders, clock, worker, pages);
    let app = bridge.app().clone();
    if let Some(workspace) = &arguments.workspace {
        let input = serde_json::json!({ "path": workspace }).to_string();
        let context = CallContext { call: 0, language: Language::En };
        app.call("workspace_open", &input, context).await.map_err(|problem| problem.message)?;
    }
    let listener = TcpListener::bind(("127.0.0.1", arguments.port)).await.map_err(say)?;
    let address = listener.local_addr().map_err(say)?;
    writeln!(std::io::stdout(), "http://{address}").map_err(say)?;
    // Not gracefully: a page that listens for events never lets go of its connection.
    tokio::select! {
        served = axum::serve(listener, bridge.router()).into_future() => served.map_err(say)?,
        () = ended() => {}
    }
    app.close(Language::En).await.map_err(|problem| problem.message)
}

/// Until the program is asked to end.
async fn ended() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => return,
                _ = tokio::signal::ctrl_c() => return,
            }
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
