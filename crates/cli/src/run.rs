//! Runs one command against the program and says what came of it.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::sync::Arc;

use app::wire::{Event, Problem, ProblemKind};
use app::{App, AppOptions, CallContext, Headless, Language, Reply, Text};
use clap::ArgMatches;
use serde_json::{Value, json};

use crate::{arguments, outcome, print};

/// Rows asked for at a time when a whole list is wanted.
const PAGE: u32 = 500;
const CALL: u32 = 1;

/// A problem, or words for wrong usage.
pub enum Refusal {
    Problem(Problem),
    Usage(String),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Refusal::Problem(problem)
    }
}

/// The program and how to answer.
pub struct Session<'a> {
    pub app: App,
    pub text: Text,
    pub json: bool,
    pub matches: &'a ArgMatches,
}

/// Runs what the command line asks for; the result is the exit status.
pub async fn run(matches: &ArgMatches, language: Language) -> u8 {
    let text = Text::new(language);
    let json = matches.get_flag("json");
    let app = match start(matches) {
        Ok(app) => app,
        Err(reason) => {
            eprintln!("{reason}");
            return outcome::BAD_INPUT;
        }
    };
    if let Some(author) = matches.get_one::<String>("author") {
        app.sign_as(author.clone());
    }
    let session = Session { app: app.clone(), text, json, matches };
    let worked = cancellable(&session).await;
    let closed = app.close(language).await;
    match worked.and_then(|status| closed.map(|()| status).map_err(Refusal::from)) {
        Ok(status) => status,
        Err(Refusal::Usage(words)) => {
            eprintln!("{words}");
            outcome::WRONG_USAGE
        }
        Err(Refusal::Problem(problem)) => {
            print::problem(&problem, json);
            outcome::of(&problem)
        }
    }
}

/// Runs the command; Ctrl+C stops a document that is being made, and lets anything shorter finish, so
/// that the status says what came of it.
async fn cancellable(session: &Session<'_>) -> Result<u8, Refusal> {
    let work = command(session);
    tokio::pin!(work);
    loop {
        tokio::select! {
            worked = &mut work => return worked,
            pressed = tokio::signal::ctrl_c() => {
                if pressed.is_err() {
                    return work.await;
                }
                session.call("cancel", &json!({ "call": CALL })).await?;
            }
        }
    }
}

fn start(matches: &ArgMatches) -> Result<App, String> {
    let now = matches.get_one::<i64>("now").copied();
    let clock: app::Clock = match now {
        Some(now) => Arc::new(move || now),
        None => Arc::new(|| chrono::Utc::now().timestamp_millis()),
    };
    let folders = app::Folders::of_device();
    let worker = app::WorkerCommand::this_program().map_err(|error| error.to_string())?;
    let worker = app::Worker::new(worker);
    let terminal = std::io::stderr().is_terminal();
    let app = App::start(AppOptions {
        settings_dir: folders.settings,
        backups_dir: folders.backups,
        host: Arc::new(Headless),
        clock,
        worker,
        events: Arc::new(move |event| {
            if let (true, Event::Progress { done, of, label, .. }) = (terminal, event) {
                eprintln!("{done}/{of} {label}");
            }
        }),
    });
    // A fixed clock is in UTC, so that results repeat everywhere.
    if now.is_none() {
        app.in_zone(chrono::Local::now().offset().local_minus_utc());
    }
    Ok(app)
}

async fn command(session: &Session<'_>) -> Result<u8, Refusal> {
    let Some((name, matches)) = session.matches.subcommand() else {
        return Err(Refusal::Usage(session.text.get("cli-about")));
    };
    match name {
        "new" => new(session, matches).await,
        "call" => call_by_name(session, matches).await,
        "restore" => restore(session, matches).await,
        _ => {
            session.open(matches, name).await?;
            in_workspace(session, name, matches).await
        }
    }
}

async fn in_workspace(session: &Session<'_>, name: &str, matches: &ArgMatches) -> Result<u8, Refusal> {
    let text_of = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    match name {
        "info" => session.say("workspace_status", json!({}), print::info).await,
        "check" => check(session).await,
        "list" => list(session, matches).await,
        "show" => session.say("record_get", json!({ "id": text_of("id") }), print::record).await,
        "add" => {
            let values = values(matches)?;
            let draft =
                json!({ "kind": text_of("kind"), "values": values, "illustrative": matches.get_flag("illustrative") });
            session.say("record_add", draft, print::saved).await
        }
        "set" => {
            let change = json!({ "id": text_of("id"), "values": values(matches)? });
            session.say("record_change", change, print::saved).await
        }
        "link" | "unlink" => {
            let link = json!({ "from": text_of("id"), "to": text_of("other") });
            session.say(&format!("record_{name}"), link, print::done).await
        }
        "delete" => session.say("record_delete", json!({ "id": text_of("id") }), print::done).await,
        "search" => {
            let words: Vec<&String> = matches.get_many::<String>("words").into_iter().flatten().collect();
            let words: Vec<&str> = words.into_iter().map(String::as_str).collect();
            let limit = matches.get_one::<u32>("limit").copied().unwrap_or(0);
            session.say("record_search", json!({ "text": words.join(" "), "limit": limit }), print::hits).await
        }
        "history" => {
            let limit = matches.get_one::<u32>("limit").copied().unwrap_or(0);
            let request = json!({ "id": matches.get_one::<String>("record"), "limit": limit });
            session.say("history", request, print::history).await
        }
        "undo" | "redo" => session.say(name, json!({}), print::undone).await,
        "backup" => {
            let request = json!({ "path": matches.get_one::<String>("to-file") });
            session.say("workspace_backup", request, print::written).await
        }
        "report" => report(session, matches).await,
        other => Err(Refusal::Usage(other.to_owned())),
    }
}

impl Session<'_> {
    /// Runs a command of the contract.
    pub async fn call(&self, name: &str, input: &Value) -> Result<Value, Problem> {
        let context = CallContext { call: CALL, language: self.text.language() };
        match self.app.call(name, &input.to_string(), context).await? {
            Reply::Json(text) => Ok(serde_json::from_str(&text).unwrap_or(Value::Null)),
            Reply::Bytes(bytes) => Ok(Value::String(String::from_utf8_lossy(&bytes).into_owned())),
        }
    }

    /// Runs a command and prints its reply: as it is with `--json`, else in words.
    async fn say(&self, name: &str, input: Value, words: fn(&Session<'_>, &Value)) -> Result<u8, Refusal> {
        let reply = self.call(name, &input).await?;
        self.show(&reply, words);
        Ok(outcome::DONE)
    }

    fn show(&self, reply: &Value, words: fn(&Session<'_>, &Value)) {
        if self.json { print::json(reply) } else { words(self, reply) }
    }

    /// Opens the workspace of `--workspace`: for reading when the command only reads.
    async fn open(&self, matches: &ArgMatches, command: &str) -> Result<(), Refusal> {
        let Some(path) = matches.get_one::<String>("workspace") else {
            return Err(Refusal::Usage(self.text.get("cli-no-workspace")));
        };
        let reads = match command {
            "info" | "check" | "list" | "show" | "search" | "history" => true,
            "backup" => matches.get_one::<String>("to-file").is_some(),
            _ => false,
        };
        match self.call("workspace_open", &json!({ "path": path, "read_only": reads })).await {
            // A document can be made beside the window; only its version is not remembered then.
            Err(problem) if command == "report" && problem.code == ProblemKind::Locked => {
                self.call("workspace_open", &json!({ "path": path, "read_only": true })).await?;
            }
            other => drop(other?),
        }
        Ok(())
    }
}

async fn new(session: &Session<'_>, matches: &ArgMatches) -> Result<u8, Refusal> {
    let file = matches.get_one::<String>("file").cloned().unwrap_or_default();
    let request =
        json!({ "path": file, "sample": matches.get_flag("sample"), "overwrite": matches.get_flag("overwrite") });
    session.say("workspace_new", request, print::info).await
}

/// Does not open the workspace first: one that does not open any more is what a backup is for.
async fn restore(session: &Session<'_>, matches: &ArgMatches) -> Result<u8, Refusal> {
    let Some(path) = matches.get_one::<String>("workspace") else {
        return Err(Refusal::Usage(session.text.get("cli-no-workspace")));
    };
    let request = json!({ "workspace": path, "path": matches.get_one::<String>("backup-file") });
    session.say("workspace_restore", request, print::info).await
}

async fn check(session: &Session<'_>) -> Result<u8, Refusal> {
    let report = session.call("workspace_check", &json!({})).await?;
    session.show(&report, print::check);
    let errors = report["findings"].as_array().is_some_and(|all| all.iter().any(|one| one["grade"] == "error"));
    Ok(if errors { outcome::FINDINGS } else { outcome::DONE })
}

async fn list(session: &Session<'_>, matches: &ArgMatches) -> Result<u8, Refusal> {
    let text_of = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let filters: Vec<Value> = arguments::pairs(matches, "where")
        .map_err(Refusal::Usage)?
        .into_iter()
        .map(|(field, value)| json!({ "field": field, "op": "is", "value": value }))
        .collect();
    let first = matches.get_one::<u32>("offset").copied().unwrap_or(0);
    let wanted = matches.get_one::<u32>("limit").copied();
    let mut rows: Vec<Value> = Vec::new();
    let mut refs = BTreeMap::new();
    let total = loop {
        let limit = wanted.map_or(PAGE, |wanted| PAGE.min(wanted - rows.len() as u32));
        let request = json!({
            "kind": text_of("kind"), "filters": filters, "text": text_of("text"), "sort": text_of("sort"),
            "descending": matches.get_flag("descending"), "offset": first + rows.len() as u32, "limit": limit,
        });
        let page = session.call("record_list", &request).await?;
        let got = page["rows"].as_array().cloned().unwrap_or_default();
        let last = got.len() < limit as usize;
        rows.extend(got);
        refs.extend(page["refs"].as_object().cloned().unwrap_or_default());
        if last || wanted.is_some_and(|wanted| rows.len() as u32 >= wanted) {
            break page["total"].clone();
        }
    };
    let rows: Vec<Value> = rows.into_iter().map(flat).collect();
    let list = json!({ "rows": rows, "total": total, "refs": refs, "kind": text_of("kind") });
    if session.json {
        print::json(&json!({ "rows": list["rows"], "total": list["total"] }));
    } else {
        print::list(session, &list);
    }
    Ok(outcome::DONE)
}

/// A row with its fields beside its id: `{"id": ..., "title": ..., "name_en": ...}`.
fn flat(mut row: Value) -> Value {
    if let Some(row) = row.as_object_mut()
        && let Some(Value::Object(values)) = row.remove("values")
    {
        // A field of the kind keeps its name even where the row has a property of the same name.
        row.extend(values);
    }
    row
}

async fn report(session: &Session<'_>, matches: &ArgMatches) -> Result<u8, Refusal> {
    let text_of = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let request = json!({
        "kind": text_of("document"), "about": text_of("for"), "language": text_of("lang"), "path": text_of("to"),
        "overwrite": true,
    });
    session.say("book_build", request, print::book).await
}

async fn call_by_name(session: &Session<'_>, matches: &ArgMatches) -> Result<u8, Refusal> {
    let name = matches.get_one::<String>("name").cloned().unwrap_or_default();
    if let Some(path) = matches.get_one::<String>("workspace") {
        let reads = app::only_reads(&name);
        session.call("workspace_open", &json!({ "path": path, "read_only": reads })).await?;
    }
    let input = matches.get_one::<String>("input").cloned().unwrap_or_default();
    let context = CallContext { call: CALL, language: session.text.language() };
    match session.app.call(&name, &input, context).await? {
        Reply::Json(text) => print::raw(text.as_bytes(), true),
        Reply::Bytes(bytes) => print::raw(&bytes, false),
    }
    Ok(outcome::DONE)
}

fn values(matches: &ArgMatches) -> Result<BTreeMap<String, String>, Refusal> {
    Ok(arguments::pairs(matches, "values").map_err(Refusal::Usage)?.into_iter().collect())
}
