//! The languages of the program and of its documents.

use unic_langid::{LanguageIdentifier, langid};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    #[default]
    En,
    Ru,
    Zh,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::En, Language::Ru, Language::Zh];

    pub const fn key(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Ru => "ru",
            Language::Zh => "zh",
        }
    }

    /// The language of a code such as `ru`, `zh-CN` or `ru_RU.UTF-8`.
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.key() == primary)
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        match self {
            Language::En => langid!("en"),
            Language::Ru => langid!("ru"),
            Language::Zh => langid!("zh"),
        }
    }
}
