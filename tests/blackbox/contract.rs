//! The contract from outside: everything that a window can do, the command line can do.

use app::contract::COMMANDS;
use blackbox::place::{Place, text};

use crate::sources::sources;

#[test]
fn every_command_can_be_called_from_the_command_line() {
    let place = Place::new();
    let workspace = place.empty("a.parkbridge");
    assert!(COMMANDS.len() > 20, "the list of commands was not read");
    for command in COMMANDS {
        // A number is the input of no command: it is refused for its form, but the name is known.
        let outcome = place.run(&["call", command.name, "5", "--workspace", text(&workspace)]);
        let refused = format!("The input of {} does not fit", command.name);
        assert!(outcome.stderr.contains(&refused) && outcome.status == Some(3), "{}: {outcome:?}", command.name);
    }
    let unknown = place.run(&["call", "no_such_command", "{}", "--workspace", text(&workspace)]);
    assert_eq!(unknown.status, Some(3), "an unknown command is bad input: {unknown:?}");
    assert!(unknown.stderr.contains("no_such_command"), "the name is said: {unknown:?}");
}

#[test]
fn the_pages_use_every_command() {
    let pages: String = sources(&["ui/src"], &[".ts", ".tsx"])
        .into_iter()
        .filter(|source| !source.path.ends_with("contract.ts") && !source.path.contains(".test."))
        .map(|source| source.text)
        .collect();
    for command in COMMANDS {
        let quoted = format!("'{}'", command.name);
        assert!(pages.contains(&quoted), "no page uses {}: what the window cannot do is a half feature", command.name);
    }
}
