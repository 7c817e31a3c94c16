//! Problems in words: every error of the inside becomes what is wrong, where, and the way out.

use std::path::Path;

use domain::{FieldProblem, Kind};
use reports::ReportError;
use store::{FileError, StoreError, Stranger};
use text::{Arg, Text};

use crate::contract::wire::{Problem, ProblemField, ProblemKind};
use crate::problem::AppError;

impl AppError {
    /// The problem in the language of the face.
    pub(crate) fn to_problem(&self, text: Text) -> Problem {
        let say = |kind, key: &str, args: &[(&str, Arg)]| problem(text, kind, key, args);
        match self {
            AppError::UnknownCommand(name) => {
                say(ProblemKind::InvalidInput, "error-unknown-command", &[("name", name.as_str().into())])
            }
            AppError::BadInput { command, reason } => say(
                ProblemKind::InvalidInput,
                "error-bad-input",
                &[("command", command.as_str().into()), ("reason", reason.as_str().into())],
            ),
            AppError::Fields { kind, problems } => fields(text, *kind, problems),
            AppError::UnknownKind(given) => {
                let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.plural()).collect();
                say(
                    ProblemKind::InvalidInput,
                    "error-unknown-kind",
                    &[("given", given.as_str().into()), ("accepted", kinds.join(", ").into())],
                )
            }
            AppError::NotAnId(given) => {
                say(ProblemKind::InvalidInput, "error-not-an-id", &[("given", given.as_str().into())])
            }
            AppError::NoBoard(kind) => {
                say(ProblemKind::InvalidInput, "error-no-board", &[("kind", label(text, *kind).into())])
            }
            AppError::InUse { title, needing } => {
                let kinds: Vec<String> = needing
                    .iter()
                    .map(|(kind, count)| text.count(&format!("kind-count-{kind}"), f64::from(*count)))
                    .collect();
                say(
                    ProblemKind::Conflict,
                    "error-in-use",
                    &[("title", title.as_str().into()), ("records", kinds.join(", ").into())],
                )
            }
            AppError::NoWorkspace => say(ProblemKind::NotNow, "error-no-workspace", &[]),
            AppError::NoDialog => say(ProblemKind::NotNow, "error-no-dialog", &[]),
            AppError::Cancelled => say(ProblemKind::Cancelled, "error-cancelled", &[]),
            AppError::NotASession(given) => {
                say(ProblemKind::InvalidInput, "error-not-a-session", &[("given", given.as_str().into())])
            }
            AppError::UnknownDocument(given) => {
                say(ProblemKind::InvalidInput, "error-unknown-document", &[("given", given.as_str().into())])
            }
            AppError::NotAPdf(path) => {
                say(ProblemKind::FileProblem, "file-not-a-pdf", &[("path", path.display().to_string().into())])
            }
            AppError::UnknownLanguage(given) => {
                say(ProblemKind::InvalidInput, "error-unknown-language", &[("given", given.as_str().into())])
            }
            AppError::CannotWrite { path, reason } => say(
                ProblemKind::FileProblem,
                "error-cannot-write",
                &[("path", path.display().to_string().into()), ("reason", reason.as_str().into())],
            ),
            AppError::Settings(reason) => {
                say(ProblemKind::FileProblem, "error-settings", &[("reason", reason.as_str().into())])
            }
            AppError::Sample(reason) => {
                say(ProblemKind::Internal, "error-sample", &[("reason", reason.as_str().into())])
            }
            AppError::Store(error) => store_problem(text, error),
            AppError::File(error) => file_problem(text, error),
            AppError::Report(error) => report_problem(text, error),
            AppError::Internal(reason) => {
                say(ProblemKind::Internal, "error-internal", &[("reason", reason.as_str().into())])
            }
        }
    }
}

/// The message `key` and, where there is one, its way out `key-hint`.
fn problem(text: Text, code: ProblemKind, key: &str, args: &[(&str, Arg)]) -> Problem {
    let hint = format!("{key}-hint");
    let hints = if text.has(&hint) { vec![text.with(&hint, args)] } else { Vec::new() };
    Problem { code, message: text.with(key, args), hints, fields: Vec::new(), log_id: None }
}

fn label(text: Text, kind: Kind) -> String {
    text.get(&format!("kind-{kind}"))
}

fn fields(text: Text, kind: Kind, problems: &[FieldProblem]) -> Problem {
    let fields: Vec<ProblemField> = problems.iter().map(|problem| field(text, kind, problem)).collect();
    let all: Vec<&str> = fields.iter().map(|field| field.message.as_str()).collect();
    Problem {
        code: ProblemKind::InvalidInput,
        message: text.with("error-fields", &[("kind", label(text, kind).into()), ("problems", all.join(" ").into())]),
        hints: Vec::new(),
        fields,
        log_id: None,
    }
}

fn field(text: Text, kind: Kind, problem: &FieldProblem) -> ProblemField {
    // Evidence problems are named `<field>.<part>`.
    let name = problem.field.split('.').next().unwrap_or_default();
    let shown = kind
        .def()
        .field(name)
        .map_or_else(|| problem.field.clone(), |field| text.get(&format!("field-{kind}-{}", field.base)));
    let args = [
        ("field", shown.into()),
        ("name", problem.field.as_str().into()),
        ("given", problem.given.as_str().into()),
        ("accepted", problem.accepted.as_str().into()),
    ];
    ProblemField { field: problem.field.clone(), message: text.with(&format!("problem-{}", problem.code.key()), &args) }
}

fn store_problem(text: Text, error: &StoreError) -> Problem {
    let say = |kind, key: &str, args: &[(&str, Arg)]| problem(text, kind, key, args);
    match error {
        StoreError::NotFound(id) => say(ProblemKind::NotFound, "error-not-found", &[("id", id.to_string().into())]),
        StoreError::Conflict { .. } => say(ProblemKind::Conflict, "error-conflict", &[]),
        StoreError::Invalid(problems) => {
            let names: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
            say(ProblemKind::InvalidInput, "error-invalid", &[("fields", names.join(", ").into())])
        }
        StoreError::WrongKind { expected, found, .. } => say(
            ProblemKind::InvalidInput,
            "error-wrong-kind",
            &[("expected", label(text, *expected).into()), ("found", label(text, *found).into())],
        ),
        StoreError::UndoConflict { table, .. } => {
            let kind = table.parse::<Kind>().map_or_else(|_| table.clone(), |kind| label(text, kind));
            say(ProblemKind::Conflict, "error-undo-conflict", &[("kind", kind.into())])
        }
        StoreError::ReadOnly => say(ProblemKind::NotNow, "error-read-only", &[]),
        StoreError::Closed => say(ProblemKind::NotNow, "error-no-workspace", &[]),
        StoreError::Full => say(ProblemKind::FileProblem, "error-disk-full-writing", &[]),
        StoreError::Busy => say(ProblemKind::Locked, "error-busy", &[]),
        StoreError::Damaged(detail) => {
            say(ProblemKind::FileProblem, "error-damaged-in-use", &[("detail", detail.as_str().into())])
        }
        other => say(ProblemKind::Internal, "error-internal", &[("reason", other.to_string().into())]),
    }
}

fn file_problem(text: Text, error: &FileError) -> Problem {
    let path = error.path().display().to_string();
    let say = |kind, key: &str, more: &[(&str, Arg)]| {
        let mut args: Vec<(&str, Arg)> = vec![("path", path.as_str().into())];
        args.extend(more.iter().cloned());
        problem(text, kind, key, &args)
    };
    let file = ProblemKind::FileProblem;
    match error {
        FileError::NotFound { .. } => say(file, "file-not-found", &[]),
        FileError::NoFolder { path } => say(file, "file-no-folder", &[("folder", folder(path).into())]),
        FileError::IsFolder { .. } => say(file, "file-is-folder", &[]),
        FileError::NotAFile { .. } => say(file, "file-not-a-file", &[]),
        FileError::UnusableName { .. } => say(file, "file-unusable-name", &[]),
        FileError::NotAWorkspace { found, .. } => match found {
            Stranger::Empty => say(file, "file-empty", &[]),
            Stranger::NotADatabase => say(file, "file-not-a-database", &[]),
            Stranger::OtherProgram { .. } => say(file, "file-other-program", &[]),
        },
        FileError::Damaged { detail, .. } => say(file, "file-damaged", &[("detail", detail.as_str().into())]),
        FileError::Truncated { expected, found, .. } => say(
            file,
            "file-truncated",
            &[("expected", expected.to_string().into()), ("found", found.to_string().into())],
        ),
        FileError::Newer { found, supported, .. } => say(
            ProblemKind::NewerWorkspace,
            "file-newer",
            &[("found", found.to_string().into()), ("supported", supported.to_string().into())],
        ),
        FileError::Foreign { object, .. } => say(file, "file-foreign", &[("object", object.as_str().into())]),
        FileError::TooSlow { .. } => say(file, "file-too-slow", &[]),
        FileError::Locked { by, .. } => {
            let who = by.as_ref().map_or_else(
                || text.get("holder-unknown"),
                |holder| {
                    let pid = holder.pid.to_string();
                    text.with(
                        "holder",
                        &[
                            ("program", holder.program.as_str().into()),
                            ("host", holder.host.as_str().into()),
                            ("pid", pid.into()),
                        ],
                    )
                },
            );
            say(ProblemKind::Locked, "file-locked", &[("who", who.into())])
        }
        FileError::ReadOnlyFile { .. } => say(file, "file-read-only", &[]),
        FileError::NoRights { path } => say(file, "file-no-rights", &[("folder", folder(path).into())]),
        FileError::DiskFull { .. } => say(file, "file-disk-full", &[]),
        FileError::AlreadyExists { .. } => say(file, "file-exists", &[]),
        FileError::Migration { detail, backup, .. } => say(
            file,
            "file-migration",
            &[
                ("detail", detail.as_str().into()),
                ("backup", backup.as_ref().map(|path| path.display().to_string()).unwrap_or_default().into()),
            ],
        ),
        FileError::NoBackupFolder { .. } => say(file, "file-no-backup-folder", &[]),
        FileError::Unproven { why, .. } => {
            say(file, "file-unproven", &[("why", file_problem(text, why).message.into())])
        }
        FileError::Io { source, .. } => say(file, "file-io", &[("reason", source.to_string().into())]),
        FileError::Sql { source, .. } => say(file, "file-io", &[("reason", source.to_string().into())]),
    }
}

fn report_problem(text: Text, error: &ReportError) -> Problem {
    match error {
        ReportError::Cancelled => problem(text, ProblemKind::Cancelled, "error-cancelled", &[]),
        ReportError::NoSuchPage => problem(text, ProblemKind::NotNow, "error-preview-gone", &[]),
        ReportError::OutOfMemory { .. } => problem(text, ProblemKind::NotNow, "report-too-large", &[]),
        other => problem(text, ProblemKind::Internal, "report-failed", &[("reason", other.to_string().into())]),
    }
}

fn folder(path: &Path) -> String {
    path.parent().map(|folder| folder.display().to_string()).unwrap_or_default()
}
