//! `cargo xtask run | test | check | screenshots | generate`: everything a developer or CI asks for,
//! from a machine that has nothing but Rust, Node and a C compiler.
//!
//! No dependencies, so that the first thing a fresh machine sees builds in a second.
//!
//! Everything is built with one profile (dev), one feature set, and `--workspace`: cargo unifies
//! features over the packages that it is asked to build, so `-p one` would build Tauri, Typst and
//! SQLite again with other features. `--bin NAME` picks programs without changing the features.

mod check;
mod generate;
mod process;
mod run;
mod say;
mod screenshots;
mod setup;
mod test;
mod tree;

use std::process::ExitCode;

use process::Stop;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  run                    install what is missing, build, and open the window on the sample workspace;
                         without a display, write the sample's session book to a PDF
  test                   install what is missing and run every test of every layer
  check                  the two-minute loop: format, clippy, types, unit tests
  screenshots --to DIR   every page in both themes and three languages, from the real window
  generate --sites N --residents N --facts N --seed S --to FILE
                         the large workspace of the benchmarks";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => run::run(),
        ["test"] => test::test(),
        ["check"] => check::check(),
        ["screenshots", "--to", folder] => screenshots::screenshots(folder),
        ["generate", options @ ..] if !options.is_empty() => generate::generate(options),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop(reason)) => {
            say::problem(&reason);
            ExitCode::FAILURE
        }
    }
}
