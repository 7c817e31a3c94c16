//! The texts: complete in every language, the same variables in each, none missing, none left over.

use std::collections::{BTreeMap, BTreeSet};

use blackbox::programs::root;
use domain::{Confidentiality, FieldType, Kind, Method, ValueState, codes};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use regex_lite::{Captures, Regex};

use crate::sources::{code, sources};

const LANGUAGES: &[&str] = &["en", "ru", "zh"];

/// The messages of one language: key, and the variables that it takes.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_the_same_files_and_messages() {
    let english = messages("en");
    assert!(english.len() > 500, "the texts were not read");
    for language in LANGUAGES {
        assert_eq!(files(language), files("en"), "{language} has other files than English");
        let theirs = messages(language);
        let missing: Vec<_> = english.keys().filter(|key| !theirs.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        let additional: Vec<_> = theirs.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(additional.is_empty(), "only {language} has {additional:?}");
    }
}

#[test]
fn every_language_takes_the_same_variables() {
    let english = messages("en");
    for language in LANGUAGES {
        for (key, variables) in messages(language) {
            // A language without plural forms needs no selector.
            let mut theirs = variables.clone();
            let mut ours = english[&key].clone();
            theirs.remove("n");
            ours.remove("n");
            assert_eq!(theirs, ours, "{language}, {key}: other variables than in English");
        }
    }
}

#[test]
fn every_label_of_the_catalogue_is_there() {
    let english = messages("en");
    let missing: Vec<String> = catalogue_keys().into_iter().filter(|key| !english.contains_key(key)).collect();
    assert!(missing.is_empty(), "the catalogue has no label for {missing:?}");
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let english = messages("en");
    let asked = asked();
    assert!(asked.len() > 100, "the patterns find no use of messages");
    let missing: Vec<_> = asked.iter().filter(|(key, _)| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "asked for and missing: {missing:?}");
}

#[test]
fn no_message_is_left_over() {
    let literals = literals();
    let labels: BTreeSet<String> = catalogue_keys().into_iter().collect();
    let mut unused: Vec<String> = Vec::new();
    let all = messages("en");
    for key in all.keys() {
        let shown = labels.contains(key) || literals.holds(key);
        // A hint goes with its message.
        let hint = key.strip_suffix("-hint").is_some_and(|message| all.contains_key(message));
        if !shown && !hint {
            unused.push(key.clone());
        }
    }
    assert!(unused.is_empty(), "nobody shows {unused:?}");
}

fn files(language: &str) -> Vec<String> {
    let folder = root().join("assets/locales").join(language);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.ends_with(".ftl"));
    names.sort();
    names
}

fn messages(language: &str) -> Messages {
    let mut all = Messages::new();
    for file in files(language) {
        let path = root().join("assets/locales").join(language).join(&file);
        let source = std::fs::read_to_string(&path).expect("a file of texts");
        let parsed = fluent_syntax::parser::parse(source);
        let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                message.value.iter().for_each(|pattern| collect(pattern, &mut variables));
                let twice = all.insert(message.id.name.clone(), variables);
                assert!(twice.is_none(), "{language}/{file}: {} stands twice", message.id.name);
            }
        }
    }
    all
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<String>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            variants.iter().for_each(|variant| collect(&variant.value, variables));
        }
    }
}

fn of_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, variables));
        }
        _ => {}
    }
}

/// Labels that are named by what the catalogue holds.
fn catalogue_keys() -> Vec<String> {
    let mut keys = BTreeSet::new();
    for kind in Kind::ALL {
        keys.extend([format!("kind-{kind}"), format!("kinds-{kind}"), format!("kind-count-{kind}")]);
        for field in &kind.def().fields {
            keys.insert(format!("field-{kind}-{}", field.base));
            keys.insert(format!("group-{}", field.group));
            match field.ty {
                FieldType::Quantity(unit) => {
                    keys.insert(format!("unit-{}", unit.key()));
                }
                FieldType::UnitPrice { per } => {
                    keys.insert(format!("per-{per}"));
                }
                _ => {}
            }
        }
    }
    for list in codes::ALL {
        keys.extend(list.codes.iter().map(|code| format!("code-{}-{code}", list.name)));
    }
    keys.extend(Method::ALL.iter().map(|method| format!("method-{}", method.key())));
    keys.extend(ValueState::ALL.iter().map(|state| format!("state-{}", state.key())));
    keys.extend(Confidentiality::ALL.iter().map(|level| format!("confidentiality-{}", level.key())));
    keys.into_iter().collect()
}

/// Literal keys in the calls that ask for a message, with the file that asks.
fn asked() -> BTreeMap<String, String> {
    let rust = Regex::new(r#"(?s)\btext\s*\.(?:get|with|count)\(\s*"([a-z][a-z0-9_-]*)""#).expect("a pattern");
    let pages = Regex::new(r"\.(?:t|counted)\(\s*'([a-z][a-z0-9_-]*)'").expect("a pattern");
    let mut found = BTreeMap::new();
    for (folders, endings, pattern) in [
        (&["crates/app/src", "crates/cli/src", "crates/reports/src"][..], &[".rs"][..], &rust),
        (&["ui/src"][..], &[".ts", ".tsx"][..], &pages),
    ] {
        for source in sources(folders, endings).iter().filter(|source| !source.path.contains(".test.")) {
            let text = code(&source.text);
            let keys = pattern.captures_iter(&text).map(|found| found[1].to_owned());
            found.extend(keys.map(|key| (key, source.path.clone())));
        }
    }
    found
}

/// Text literals of all sources: whole ones, and those with a gap (`cli-arg-{name}`, `${action}-done`).
struct Literals {
    whole: BTreeSet<String>,
    gapped: BTreeSet<(String, String)>,
}

impl Literals {
    fn holds(&self, key: &str) -> bool {
        let fits = |(before, after): &(String, String)| {
            key.len() > before.len() + after.len() && key.starts_with(before.as_str()) && key.ends_with(after.as_str())
        };
        self.whole.contains(key) || self.gapped.iter().any(fits)
    }
}

fn literals() -> Literals {
    let whole = Regex::new(r#"["'`]([a-z][a-z0-9_.-]*)["'`]"#).expect("a pattern");
    let gapped = r#"["`](?:([a-z][a-z0-9_]*-[a-z0-9_-]*)\$?\{[^}"`]*\}([a-z0-9_-]*)|\$\{[^}"`]*\}(-[a-z0-9_-]+))["`]"#;
    let gapped = Regex::new(gapped).expect("a pattern");
    let mut found = Literals { whole: BTreeSet::new(), gapped: BTreeSet::new() };
    let folders = ["crates", "tests/src", "ui/src"];
    for source in sources(&folders, &[".rs", ".ts", ".tsx"]) {
        found.whole.extend(whole.captures_iter(&source.text).map(|literal| literal[1].to_owned()));
        let part =
            |literal: &Captures, group| literal.get(group).map_or(String::new(), |part| part.as_str().to_owned());
        let gaps = gapped.captures_iter(&source.text).map(|literal| {
            let after = part(&literal, 2) + &part(&literal, 3);
            (part(&literal, 1), after)
        });
        found.gapped.extend(gaps);
    }
    // Documents name their messages in the template.
    for source in sources(&["assets/report"], &[".typ"]) {
        found.whole.extend(whole.captures_iter(&source.text).map(|literal| literal[1].to_owned()));
    }
    found
}
