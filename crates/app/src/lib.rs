//! Use cases of Parkbridge: the only door for faces.
//!
//! The [`contract`] lists every command; a face hands in a name and JSON and gets JSON or bytes
//! back, or one [`Problem`](contract::wire::Problem) that says what is wrong, where, and the way out.

pub mod app;
mod commands;
pub mod contract;
mod convert;
mod files;
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
pub use reports::{Worker, WorkerCommand};
pub use store::Clock;
pub use text::{Arg, Language, Text};

/// Whether the program was started as its own document worker: then [`document_worker_main`] is its
/// whole work, and nothing else may start before.
pub fn is_document_worker() -> bool {
    std::env::args_os().nth(1).is_some_and(|argument| argument == reports::ARGUMENT)
}

/// The whole work of a document worker; never returns.
pub fn document_worker_main() -> ! {
    reports::worker_main()
}

/// Whether the command of the contract only reads.
pub fn only_reads(name: &str) -> bool {
    contract::COMMANDS.iter().any(|command| command.name == name && command.nature == contract::Nature::Query)
}

/// Names of the kinds of record, singular and plural, as `list KIND` and `add KIND` take them.
pub fn kind_names() -> Vec<&'static str> {
    let names = domain::Kind::ALL.iter().flat_map(|kind| [kind.plural(), kind.name()]);
    names.chain(["people", "person"]).collect()
}
