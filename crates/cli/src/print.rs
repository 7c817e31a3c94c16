//! Replies in words on stdout. Labels are Fluent messages; `--json` prints the reply itself.

use std::io::Write;

use app::wire::Problem;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::run::Session;

/// Widest column of a list on a terminal.
const COLUMN_MAX: usize = 44;

/// Writes a line; a reader that went away (`| head`) ends the program quietly.
fn line(text: &str) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{text}").is_err() {
        std::process::exit(i32::from(crate::outcome::DONE));
    }
}

/// Writes bytes as they are, with a line end when they are text.
pub fn raw(bytes: &[u8], text: bool) {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(bytes).and_then(|()| if text { out.write_all(b"\n") } else { Ok(()) });
    if written.and_then(|()| out.flush()).is_err() {
        std::process::exit(i32::from(crate::outcome::DONE));
    }
}

pub fn json(value: &Value) {
    line(&serde_json::to_string_pretty(value).unwrap_or_default());
}

/// A problem on stderr: message, fields, ways out; with `--json` the problem itself.
pub fn problem(problem: &Problem, json: bool) {
    if json {
        eprintln!("{}", serde_json::to_string(problem).unwrap_or_default());
        return;
    }
    eprintln!("{}", problem.message);
    for hint in &problem.hints {
        eprintln!("  {hint}");
    }
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

pub fn done(session: &Session<'_>, _: &Value) {
    line(&session.text.get("cli-done"));
}

pub fn saved(_: &Session<'_>, reply: &Value) {
    line(word(&reply["id"]));
}

pub fn written(session: &Session<'_>, reply: &Value) {
    line(&session.text.with("cli-written", &[("path", word(&reply["path"]).into())]));
}

pub fn book(session: &Session<'_>, reply: &Value) {
    let pages = reply["pages"].as_f64().unwrap_or_default();
    line(&session.text.with(
        "cli-book-ready",
        &[("path", word(&reply["path"]).into()), ("count", session.text.number(pages).into()), ("n", pages.into())],
    ));
    for notice in reply["notices"].as_array().into_iter().flatten() {
        line(&format!("  {}", word(notice)));
    }
}

pub fn info(session: &Session<'_>, reply: &Value) {
    line(word(&reply["path"]));
    for notice in reply["notices"].as_array().into_iter().flatten() {
        line(word(notice));
    }
    for (kind, count) in reply["counts"].as_object().into_iter().flatten() {
        let count = count.as_f64().unwrap_or_default();
        if count > 0.0 {
            line(&format!("  {}", session.text.count(&format!("kind-count-{kind}"), count)));
        }
    }
}

pub fn check(session: &Session<'_>, reply: &Value) {
    for finding in reply["findings"].as_array().into_iter().flatten() {
        let grade = session.text.get(&format!("cli-grade-{}", word(&finding["grade"])));
        line(&format!("{grade}: {}", word(&finding["message"])));
    }
    let records = reply["records"].as_f64().unwrap_or_default();
    line(&session.text.count("cli-checked", records));
}

pub fn hits(session: &Session<'_>, reply: &Value) {
    for hit in reply["hits"].as_array().into_iter().flatten() {
        let kind = session.text.get(&format!("kind-{}", word(&hit["kind"])));
        line(&format!("{}  {kind}: {}", word(&hit["id"]), word(&hit["title"])));
    }
}

pub fn history(session: &Session<'_>, reply: &Value) {
    for entry in reply["entries"].as_array().into_iter().flatten() {
        let label = word(&entry["label"]);
        let done = match word(&entry["action"]) {
            "undo" => session.text.with("cli-history-undo", &[("label", label.into())]),
            "redo" => session.text.with("cli-history-redo", &[("label", label.into())]),
            _ => label.to_owned(),
        };
        line(&format!("{}  {}  {done}", word(&entry["at"]), word(&entry["author"])));
    }
}

pub fn undone(session: &Session<'_>, reply: &Value) {
    match reply["label"].as_str() {
        Some(label) => line(label),
        None => line(&session.text.get("cli-nothing-to-undo")),
    }
}

pub fn record(session: &Session<'_>, reply: &Value) {
    let kind = word(&reply["kind"]);
    line(&format!("{}: {}", session.text.get(&format!("kind-{kind}")), word(&reply["title"])));
    if reply["illustrative"] == true {
        line(&session.text.get("cli-illustrative"));
    }
    for (field, value) in reply["values"].as_object().into_iter().flatten() {
        line(&format!("  {field}: {}", shown(value, &reply["refs"])));
    }
    for evidence in reply["evidence"].as_array().into_iter().flatten() {
        let source = shown(&evidence["source"], &reply["refs"]);
        let parts: Vec<&str> = [&evidence["state"], &evidence["as_of"], &evidence["method"], &evidence["confidence"]]
            .into_iter()
            .filter_map(|part| part.as_str())
            .chain(Some(source.as_str()))
            .filter(|part| !part.is_empty())
            .collect();
        line(&format!("  {} ← {}", word(&evidence["field"]), parts.join(", ")));
    }
    for linked in reply["links"].as_array().into_iter().flatten() {
        line(&format!("  → {}  {}", word(&linked["id"]), word(&linked["title"])));
    }
}

/// A list as columns: id, title, then the stage, where the kind has one.
pub fn list(session: &Session<'_>, list: &Value) {
    let rows: Vec<[String; 2]> = list["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| [word(&row["id"]).to_owned(), one_line(&row["title"])])
        .collect();
    for [id, title] in &rows {
        line(&format!("{id}  {}", clipped(title)));
    }
    line(&session.text.with(
        "cli-listed",
        &[
            ("shown", session.text.integer(rows.len() as i64).into()),
            ("total", session.text.number(list["total"].as_f64().unwrap_or_default()).into()),
        ],
    ));
}

fn one_line(value: &Value) -> String {
    word(value).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn clipped(text: &str) -> String {
    if text.width() <= 2 * COLUMN_MAX {
        return text.to_owned();
    }
    let mut out = String::new();
    for letter in text.chars() {
        out.push(letter);
        if out.width() >= 2 * COLUMN_MAX - 1 {
            break;
        }
    }
    out.push('…');
    out
}

/// A value in one line; a reference by its title.
fn shown(value: &Value, refs: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => match refs[text.as_str()]["title"].as_str() {
            Some(title) => format!("{title} ({text})"),
            None => text.split_whitespace().collect::<Vec<_>>().join(" "),
        },
        Value::Array(items) => items.iter().map(word).collect::<Vec<_>>().join("; "),
        Value::Object(amount) => {
            format!("{} {}", word(&amount["amount"]), word(&amount["currency"]))
        }
        other => other.to_string(),
    }
}
