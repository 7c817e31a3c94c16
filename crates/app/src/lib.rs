//! Use cases of Parkbridge: the only door for faces.
//!
//! The [`contract`] lists every command; a face hands in a name and JSON and gets JSON or bytes
//! back, or one [`Problem`](contract::wire::Problem) that says what is wrong, where, and the way out.

pub mod app;
mod commands;
pub mod contract;
mod convert;
mod folders;
mod gather;
pub mod host;
mod problem;
mod problem_log;
mod problem_text;
mod sample;
mod settings;
mod titles;

pub use app::{App, AppOptions, CallContext, Reply};
pub use contract::typescript::typescript;
pub use contract::wire;
pub use folders::Folders;
pub use host::{FileQuestion, Headless, Host};
pub use reports::{WorkerCommand, document_worker_main, is_document_worker};
pub use store::Clock;
pub use text::{Arg, Language, Text};
