//! What only a face can do: ask a person for a file.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

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
    /// Asks for a file to open; `None` when the person cancels.
    fn pick_open(&self, question: FileQuestion) -> Asking<'_, Option<PathBuf>>;
    /// Asks where to save; `None` when the person cancels. The dialog itself asks before overwriting.
    fn pick_save(&self, question: FileQuestion) -> Asking<'_, Option<PathBuf>>;
}

/// A face without dialogs: every path must be given.
pub struct Headless;

impl Host for Headless {
    fn dialogs(&self) -> bool {
        false
    }
    fn pick_open(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { None })
    }
    fn pick_save(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { None })
    }
}
