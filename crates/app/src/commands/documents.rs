//! Documents: the preview on screen, and the PDF.

use std::io::Read;
use std::path::PathBuf;

use domain::{Kind, Record, RecordId, Value};
use reports::ReportError;
use reports::model::Document;
use sha2::{Digest, Sha256};
use store::Label;
use text::{Language, Text};

use crate::app::{Context, lock};
use crate::contract::wire::{BookPageRequest, BookPreview, BookReady, BookRequest, CancelRequest, Event, Nothing};
use crate::convert;
use crate::files;
use crate::gather;
use crate::host::{FileQuestion, Target};
use crate::problem::AppError;

/// Steps of a job, for its progress: gather, make, write.
const STEPS: u32 = 3;

pub(crate) async fn book_preview(context: &Context, request: BookRequest) -> Result<BookPreview, AppError> {
    let document = compose(context, &request).await?;
    let preview = context.inner().worker.preview(&document).await?;
    Ok(BookPreview {
        pages: preview.pages as u32,
        notices: notices(context, &preview.notices),
        token: preview.token.to_string(),
    })
}

/// One page of a preview, as SVG.
pub(crate) async fn book_page(context: &Context, request: BookPageRequest) -> Result<Vec<u8>, AppError> {
    let token = request.token.parse().map_err(|_| AppError::Report(ReportError::NoSuchPage))?;
    // Pages count from 0 on the wire, from 1 in the worker, as in a book.
    Ok(context.inner().worker.page_svg(token, request.page as usize + 1).await?)
}

pub(crate) async fn book_build(context: &Context, request: BookRequest) -> Result<BookReady, AppError> {
    let (cancel, mut cancelled) = tokio::sync::watch::channel(false);
    lock(&context.inner().jobs).insert(context.call, cancel);
    let built = tokio::select! {
        built = build(context, request) => built,
        // Dropping the work ends the worker's process; it starts anew when it is next needed.
        _ = cancelled.wait_for(|cancelled| *cancelled) => Err(AppError::Cancelled),
    };
    lock(&context.inner().jobs).remove(&context.call);
    built
}

pub(crate) async fn cancel(context: &Context, request: CancelRequest) -> Result<Nothing, AppError> {
    if let Some(job) = lock(&context.inner().jobs).get(&request.call) {
        job.send_replace(true);
    }
    Ok(Nothing {})
}

async fn build(context: &Context, request: BookRequest) -> Result<BookReady, AppError> {
    progress(context, 0, "report-progress-gather");
    let document = compose(context, &request).await?;
    let target = match &request.path {
        Some(path) => Target { path: PathBuf::from(path), agreed: request.overwrite },
        None => ask_path(context, &document).await?,
    };
    may_write(&target)?;
    progress(context, 1, "report-progress-make");
    let rendered = context.inner().worker.pdf(&document).await?;
    progress(context, 2, "report-progress-write");
    files::replace(&target.path, &rendered.pdf)
        .map_err(|error| AppError::CannotWrite { path: target.path.clone(), reason: error.to_string() })?;
    let pages = rendered.pages as u32;
    let document = remember(context, &request, &document.title, &rendered.pdf, pages).await?;
    progress(context, STEPS, "report-progress-write");
    Ok(BookReady {
        path: target.path.display().to_string(),
        pages,
        bytes: rendered.pdf.len() as f64,
        notices: notices(context, &rendered.notices),
        document,
    })
}

/// The document of the request, in its language.
async fn compose(context: &Context, request: &BookRequest) -> Result<Document, AppError> {
    if request.kind != "session-book" {
        return Err(AppError::UnknownDocument(request.kind.chars().take(60).collect()));
    }
    let language = language(&request.language)?;
    let id = convert::id(&request.about)?;
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    // One state of the workspace from the first record to the last.
    reader.snapshot().await?;
    let session = reader.record(&id).await?.ok_or_else(|| store::StoreError::NotFound(id.clone()))?;
    if session.kind != Kind::Session {
        return Err(AppError::NotASession(request.about.clone()));
    }
    let text = Text::new(language);
    let input = gather::session_book(&mut reader, session, context.today(), text).await?;
    Ok(reports::session_book::compose(&input, &text))
}

fn language(code: &str) -> Result<Language, AppError> {
    Language::ALL
        .into_iter()
        .find(|language| language.key() == code)
        .ok_or_else(|| AppError::UnknownLanguage(code.chars().take(60).collect()))
}

async fn ask_path(context: &Context, document: &Document) -> Result<Target, AppError> {
    let question = FileQuestion {
        title: context.text.get("dialog-save-document"),
        name: format!("{} ({}).pdf", file_name(&document.title), document.language),
        type_label: context.text.get("file-type-pdf"),
        extension: "pdf",
    };
    Target::ask(context.inner().host.as_ref(), question).await
}

/// A PDF is replaced when the person agreed; anything else that is there, a workspace above all, never.
fn may_write(target: &Target) -> Result<(), AppError> {
    let path = &target.path;
    let mut start = [0u8; 5];
    match std::fs::File::open(path).and_then(|mut file| file.read(&mut start)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(AppError::CannotWrite { path: path.clone(), reason: error.to_string() }),
        Ok(0) => Ok(()),
        Ok(_) if &start != b"%PDF-" => Err(AppError::NotAPdf(path.clone())),
        Ok(_) if target.agreed => Ok(()),
        Ok(_) => Err(AppError::File(store::FileError::AlreadyExists { path: path.clone() })),
    }
}

/// The title without what file systems do not take.
fn file_name(title: &str) -> String {
    let name: String =
        title
            .chars()
            .map(|c| {
                if c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') {
                    ' '
                } else {
                    c
                }
            })
            .take(80)
            .collect();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds the version to the documents of the workspace; a workspace open for reading has none added.
async fn remember(
    context: &Context,
    request: &BookRequest,
    title: &str,
    pdf: &[u8],
    pages: u32,
) -> Result<String, AppError> {
    let open = context.open().await?;
    if open.workspace.read_only() {
        return Ok(String::new());
    }
    let mut record = Record::new(RecordId::new(context.now().unsigned_abs()), Kind::Document);
    let language = domain::codes::DOCUMENT_LANGUAGE.find(&request.language).unwrap_or("en");
    let hash: String = Sha256::digest(pdf).iter().map(|byte| format!("{byte:02x}")).collect();
    record.values.extend([
        ("name", Value::Text(title.chars().take(500).collect())),
        ("document_kind", Value::Code("session_book")),
        ("about", Value::Ref(convert::id(&request.about)?)),
        ("language", Value::Code(language)),
        ("made_on", Value::Date(context.today())),
        ("pages", Value::Integer(i64::from(pages))),
        ("sha256", Value::Text(hash)),
    ]);
    let label = Label { key: "log-document".into(), args: vec![("title".to_owned(), title.to_owned())] };
    let mut tx = open.workspace.begin(label).await?;
    tx.insert(&record).await?;
    let set = tx.commit().await?;
    context.committed(&open, &set);
    Ok(record.id.to_string())
}

fn progress(context: &Context, done: u32, label: &str) {
    context.tell(Event::Progress { call: context.call, done, of: STEPS, label: context.text.get(label) });
}

fn notices(context: &Context, notices: &[reports::Notice]) -> Vec<String> {
    notices.iter().map(|notice| notice.message(context.text)).collect()
}
