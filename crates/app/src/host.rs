//! What only a face can do: ask a person for a file.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use crate::problem::AppError;

/// An answer that may take as long as the person does.
pub type Asking<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a dialog asks for.
#[derive(Clone, Debug)]
pub struct FileQuestion {
    /// Title of the dialog, in the language of the face.
    pub title: String,
    /// Suggested file name, for saving.
    pub name: String,
    /// Label of the file type.
    pub type_label: String,
    /// Extension without its dot.
    pub extension: &'static str,
}

/// The face that the program runs in.
pub trait Host: Send + Sync {
    /// Whether native dialogs can be shown.
    fn dialogs(&self) -> bool;
    /// Whether the files opened here belong in the person's list of recent files.
    fn remembers_files(&self) -> bool {
        true
    }
    /// Asks for a file to open; `None` when the person cancels.
    fn pick_open(&self, question: FileQuestion) -> Asking<'_, Option<PathBuf>>;
    /// Asks where to save; `None` when the person cancels. The path exactly as the dialog gave it: the
    /// dialog has asked before overwriting that path, and no other.
    fn pick_save(&self, question: FileQuestion) -> Asking<'_, Option<PathBuf>>;
}

/// Where to save, and whether the person agreed to replace what is there.
pub(crate) struct Target {
    pub path: PathBuf,
    pub agreed: bool,
}

impl Target {
    /// Asks with a dialog. A name typed without an extension gets it; the dialog did not ask about
    /// that file, so nothing there is replaced then.
    pub(crate) async fn ask(host: &dyn Host, question: FileQuestion) -> Result<Self, AppError> {
        if !host.dialogs() {
            return Err(AppError::NoDialog);
        }
        let extension = question.extension;
        let path = host.pick_save(question).await.ok_or(AppError::Cancelled)?;
        Ok(match path.extension() {
            Some(_) => Self { path, agreed: true },
            None => Self { path: path.with_extension(extension), agreed: false },
        })
    }
}

/// A face without dialogs: every path must be given.
pub struct Headless;

impl Host for Headless {
    fn dialogs(&self) -> bool {
        false
    }
    fn remembers_files(&self) -> bool {
        false
    }
    fn pick_open(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { None })
    }
    fn pick_save(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { None })
    }
}
