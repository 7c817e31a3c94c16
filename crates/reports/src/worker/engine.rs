//! What a worker does with a request; the same in a process of its own and on a thread.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::PREVIEWS_KEPT;
use super::protocol::{Answer, Failure, Request};
use crate::ReportError;
use crate::model::Document;
use crate::typst_writer::Pages;

/// Sets documents and keeps the pages of the last previews.
#[derive(Default)]
pub(super) struct Engine {
    previews: VecDeque<(u64, Pages)>,
}

impl Engine {
    /// The answer, with the bytes that belong to it. A panic becomes an answer too.
    pub fn answer(&mut self, request: Request) -> (Answer, Vec<u8>) {
        let answered = catch_unwind(AssertUnwindSafe(|| self.try_to_answer(request)));
        answered.unwrap_or_else(|_| Err(ReportError::Typesetting("the typesetter panicked".to_owned()))).unwrap_or_else(
            |error| {
                let failure = match error {
                    ReportError::NoSuchPage => Failure::NoSuchPage,
                    other => Failure::Typesetting { message: other.to_string() },
                };
                (Answer::Failed { failure }, Vec::new())
            },
        )
    }

    fn try_to_answer(&mut self, request: Request) -> Result<(Answer, Vec<u8>), ReportError> {
        match request {
            Request::Limit { .. } => Err(ReportError::Worker("the limit is set once, at the start".to_owned())),
            Request::Pdf { document } => {
                let pages = Pages::set(&document)?;
                Ok((set(&pages), pages.pdf()?))
            }
            Request::Preview { token, document } => {
                let answer = self.preview(token, &document)?;
                Ok((answer, Vec::new()))
            }
            Request::Page { token, page } => {
                let found = self.previews.iter().find(|(kept, _)| *kept == token);
                let svg = found.and_then(|(_, pages)| pages.svg(page)).ok_or(ReportError::NoSuchPage)?;
                Ok((Answer::Page, svg))
            }
        }
    }

    fn preview(&mut self, token: u64, document: &Document) -> Result<Answer, ReportError> {
        let pages = Pages::set(document)?;
        let answer = set(&pages);
        self.previews.retain(|(kept, _)| *kept != token);
        self.previews.push_back((token, pages));
        while self.previews.len() > PREVIEWS_KEPT {
            self.previews.pop_front();
        }
        Ok(answer)
    }
}

fn set(pages: &Pages) -> Answer {
    Answer::Set { pages: pages.count(), notices: pages.notices.clone() }
}
