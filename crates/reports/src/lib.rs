//! Documents: one model, the composers that fill it, and the writers that set it.
//!
//! The only crate that knows Typst. A composer ([`session_book`]) turns records into a
//! [`model::Document`]; a [`Worker`] has it set in a process of its own, because setting cannot be
//! cancelled and keeps much memory.

mod clean;
mod error;
mod fonts;
pub mod model;
pub mod session_book;
pub mod typst_writer;
mod worker;

pub use clean::Notice;
pub use error::ReportError;
pub use worker::{ARGUMENT, Preview, Rendered, Worker, WorkerCommand, worker_main};
