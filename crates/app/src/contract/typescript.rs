//! The window's `contract.ts`, made from the list. Committed; a test fails when it is stale.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use super::{COMMANDS, Nature, Subject, declarations, signatures, wire};

/// Collects the declarations of types and of what they are made of.
pub struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl Declarations {
    /// Adds the type and all it names.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only declared types have a place of their own; primitives and containers do not.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.by_name.contains_key(&name) {
                return;
            }
            let mut text = String::new();
            for line in T::docs().unwrap_or_default().lines() {
                let _ = writeln!(text, "{line}");
            }
            let _ = writeln!(text, "export {}", T::decl(&self.config));
            self.by_name.insert(name, text);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The text of `ui/src/contract/contract.ts`.
pub fn typescript() -> String {
    let mut declared = Declarations { config: Config::default(), by_name: BTreeMap::new() };
    declarations(&mut declared);
    declared.add::<wire::Problem>();
    declared.add::<wire::Event>();

    let mut out = String::from(
        "// Made from the contract's list in crates/app/src/contract/mod.rs. Do not edit:\n\
         // UPDATE_CONTRACT=1 cargo test --package app writes it anew.\n\n",
    );
    for text in declared.by_name.values() {
        out.push_str(text);
        out.push('\n');
    }
    out.push_str("/** Every command: what it takes and what it gives. */\nexport interface Commands {\n");
    for (name, input, output) in signatures(&declared.config) {
        let _ = writeln!(out, "  {name}: {{ input: {input}; output: {output} }};");
    }
    out.push_str("}\n\nexport type CommandName = keyof Commands;\n\n");
    out.push_str("export type Nature = 'query' | 'command' | 'job';\n");
    out.push_str("export type Subject = 'request_kind' | 'records' | 'workspace' | 'settings' | 'constant';\n\n");
    out.push_str("/** How each command behaves and what it reads. */\n");
    out.push_str("export const commands: Record<CommandName, { nature: Nature; reads: readonly Subject[] }> = {\n");
    for command in COMMANDS {
        let nature = match command.nature {
            Nature::Query => "query",
            Nature::Command => "command",
            Nature::Job => "job",
        };
        let reads: Vec<String> = command.reads.iter().map(|subject| format!("'{}'", key(*subject))).collect();
        let _ = writeln!(out, "  {}: {{ nature: '{nature}', reads: [{}] }},", command.name, reads.join(", "));
    }
    out.push_str("};\n");
    out
}

fn key(subject: Subject) -> &'static str {
    match subject {
        Subject::RequestKind => "request_kind",
        Subject::Records => "records",
        Subject::Workspace => "workspace",
        Subject::Settings => "settings",
        Subject::Constant => "constant",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_large_integer_crosses() {
        assert!(!typescript().contains("bigint"), "64-bit integers lose digits in JavaScript: send them as text");
    }

    #[test]
    fn the_committed_file_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/contract/contract.ts");
        let fresh = typescript();
        if std::env::var_os("UPDATE_CONTRACT").is_some() {
            std::fs::write(path, &fresh).expect("ui/src/contract is there");
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(committed == fresh, "contract.ts is stale: UPDATE_CONTRACT=1 cargo test --package app writes it anew");
    }
}
