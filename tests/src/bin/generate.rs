//! `generate --sites N --residents N --facts N --seed S --to FILE`: a large workspace.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use blackbox::generate::{Amounts, generate};

const USAGE: &str = "usage: generate --sites N --residents N --facts N --seed S --to FILE";

fn main() -> ExitCode {
    let Some((amounts, file)) = arguments(&std::env::args().skip(1).collect::<Vec<_>>()) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let terminal = std::io::stderr().is_terminal();
    let said = |kind, written| {
        if terminal {
            eprint!("\r{kind} {written}   ");
        }
    };
    let runtime = tokio::runtime::Runtime::new().expect("the system gives threads");
    let made = runtime.block_on(generate(&file, amounts, said));
    if terminal {
        eprintln!();
    }
    match made {
        Ok(()) => {
            // Whoever closed the output does not want to know.
            let _ = writeln!(std::io::stdout(), "{}", file.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("generate: {error}");
            ExitCode::from(3)
        }
    }
}

/// Every option once; `None` when one is missing, unknown or no number.
fn arguments(words: &[String]) -> Option<(Amounts, PathBuf)> {
    let (mut sites, mut residents, mut facts, mut seed, mut file) = (None, None, None, None, None);
    for pair in words.chunks(2) {
        let [option, value] = pair else { return None };
        match option.as_str() {
            "--sites" => sites = Some(value.parse().ok()?),
            "--residents" => residents = Some(value.parse().ok()?),
            "--facts" => facts = Some(value.parse().ok()?),
            "--seed" => seed = Some(value.parse().ok()?),
            "--to" => file = Some(PathBuf::from(value)),
            _ => return None,
        }
    }
    Some((Amounts { sites: sites?, residents: residents?, facts: facts?, seed: seed? }, file?))
}
