//! Dialogs answered beforehand.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Mutex;

use app::host::{Asking, FileQuestion, Host};

/// Answers in the order in which they were given; with none left a dialog counts as cancelled.
#[derive(Default)]
pub struct Dialogs {
    answers: Mutex<VecDeque<Option<PathBuf>>>,
}

impl Dialogs {
    pub fn answer(&self, answer: Option<PathBuf>) {
        self.queue().push_back(answer);
    }

    fn queue(&self) -> std::sync::MutexGuard<'_, VecDeque<Option<PathBuf>>> {
        self.answers.lock().expect("nothing panics while it holds the answers")
    }
}

impl Host for Dialogs {
    fn dialogs(&self) -> bool {
        true
    }
    fn pick_open(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { self.queue().pop_front().flatten() })
    }
    fn pick_save(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { self.queue().pop_front().flatten() })
    }
}
