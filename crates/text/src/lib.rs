//! What a person reads: Fluent messages, numbers, dates and plural forms in three languages.
//!
//! The messages stand in `assets/locales/<language>/*.ftl`, read by the window's UI too. Numbers
//! reach a message preformatted, with a plural selector beside them (`$count` and `$n`), because
//! Fluent in Rust and in JavaScript format numbers differently.

mod format;
mod language;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use language::Language;

/// Every file of a language, by name; the names are the same in each.
macro_rules! locale {
    ($language:literal) => {
        &[
            ("app", include_str!(concat!("../../../assets/locales/", $language, "/app.ftl"))),
            ("catalogue", include_str!(concat!("../../../assets/locales/", $language, "/catalogue.ftl"))),
            ("cli", include_str!(concat!("../../../assets/locales/", $language, "/cli.ftl"))),
            ("format", include_str!(concat!("../../../assets/locales/", $language, "/format.ftl"))),
            ("indicators", include_str!(concat!("../../../assets/locales/", $language, "/indicators.ftl"))),
            ("problems", include_str!(concat!("../../../assets/locales/", $language, "/problems.ftl"))),
            ("report", include_str!(concat!("../../../assets/locales/", $language, "/report.ftl"))),
        ]
    };
}

const EN: &[(&str, &str)] = locale!("en");
const RU: &[(&str, &str)] = locale!("ru");
const ZH: &[(&str, &str)] = locale!("zh");

type Bundle = FluentBundle<FluentResource>;

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Text {
    language: Language,
    bundle: &'static Bundle,
}

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    Text(String),
    /// Selects the plural form; the number to show is handed in as text beside it.
    Count(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
impl From<f64> for Arg {
    fn from(count: f64) -> Self {
        Arg::Count(count)
    }
}
impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Arg::Count(f64::from(count))
    }
}
impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Arg::Count(count as f64)
    }
}

impl Text {
    pub fn new(language: Language) -> Self {
        static BUNDLES: [OnceLock<Bundle>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
        let (slot, files) = match language {
            Language::En => (&BUNDLES[0], EN),
            Language::Ru => (&BUNDLES[1], RU),
            Language::Zh => (&BUNDLES[2], ZH),
        };
        Self { language, bundle: slot.get_or_init(|| load(language, files)) }
    }

    pub fn language(self) -> Language {
        self.language
    }

    /// Whether the message exists.
    pub fn has(self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// A message without arguments. A missing message shows as its key, so that it is seen and found.
    pub fn get(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with arguments.
    pub fn with(self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟦{key}⟧");
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Arg::Count(count) => values.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// A message about a number: `$count` is the number as read, `$n` selects the plural form.
    pub fn count(self, key: &str, number: f64) -> String {
        self.with(key, &[("count", self.number(number).into()), ("n", number.into())])
    }
}

fn load(language: Language, files: &[(&str, &str)]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
    // Isolation marks would show as boxes in PDF text and break comparisons.
    bundle.set_use_isolating(false);
    for (_, source) in files {
        // A message that does not parse is missing then, and the locale test names it.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_parses_and_no_key_stands_twice() {
        for (language, files) in [("en", EN), ("ru", RU), ("zh", ZH)] {
            let mut bundle = Bundle::new_concurrent(vec![Language::parse(language).unwrap().identifier()]);
            for (name, source) in files {
                let resource = FluentResource::try_new((*source).to_owned())
                    .unwrap_or_else(|(_, errors)| panic!("{language}/{name}.ftl does not parse: {errors:?}"));
                if let Err(errors) = bundle.add_resource(resource) {
                    panic!("{language}/{name}.ftl repeats a message of another file: {errors:?}");
                }
            }
        }
    }
}
