//! The black-box tests: one program, so that Typst and SQLite are linked once.

mod architecture;
mod cli;
mod contract;
mod files;
mod licences;
mod locales;
mod sources;
#[cfg(target_os = "linux")]
mod window;
