//! The shadow of a text: what is indexed and sorted in place of what was typed.
//!
//! Search: NFKC, lower case, `ё` as `е`, Chinese characters apart, so that the plain word tokenizer of
//! SQLite finds two-character Chinese words, and the stems of Russian and English words behind.
//! Sorting: the same letters, numbers filled up with zeros. Letters then stand in the order of
//! Unicode: Latin and Cyrillic each in alphabetical order, Chinese by radical and stroke.

use std::collections::BTreeSet;

use domain::field::FieldType;
use domain::{Kind, Record, Value};
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use crate::titles::title_fields;

/// Longest sort key, in characters.
const KEY_MAX: usize = 80;

/// Digits that a number in a sort key is filled up to.
const DIGITS: usize = 10;

/// Lower case in one form of Unicode, with `ё` as `е`.
fn folded(text: &str) -> String {
    // Most text is in that form already, and finding out is cheaper than normalising.
    let plain = |c: char| c.is_ascii() || matches!(c, '\u{410}'..='\u{44f}' | 'ё' | 'Ё' | '\u{4e00}'..='\u{9fff}');
    let lower = |c: char| c.to_lowercase().map(|c| if c == 'ё' { 'е' } else { c });
    if text.chars().all(plain) {
        text.chars().flat_map(lower).collect()
    } else {
        // Lower case may leave the form (İ becomes two characters), so it is normalised behind.
        text.nfkc().flat_map(lower).nfkc().collect()
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The text as it is indexed.
pub(crate) fn normal(text: &str) -> String {
    let folded = folded(text);
    if !folded.chars().any(is_han) {
        return folded;
    }
    let mut apart = String::with_capacity(folded.len() * 2);
    for c in folded.chars() {
        if is_han(c) {
            apart.extend([' ', c, ' ']);
        } else {
            apart.push(c);
        }
    }
    apart
}

/// Finds stems: Russian of Cyrillic words, English of Latin ones.
pub(crate) struct Stems {
    russian: Stemmer,
    english: Stemmer,
}

impl Stems {
    pub fn new() -> Self {
        Self { russian: Stemmer::create(Algorithm::Russian), english: Stemmer::create(Algorithm::English) }
    }

    /// The stem of a normalised word, when it is another than the word.
    pub fn stem(&self, word: &str) -> Option<String> {
        let stemmer = if word.chars().all(|c| matches!(c, '\u{430}'..='\u{44f}')) {
            &self.russian
        } else if word.chars().all(|c| c.is_ascii_lowercase()) {
            &self.english
        } else {
            return None;
        };
        let stem = stemmer.stem(word);
        (stem != word && stem.chars().count() > 1).then(|| stem.into_owned())
    }

    /// The stems of all words of a normalised text.
    fn of(&self, text: &str) -> String {
        let stems: BTreeSet<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter_map(|word| self.stem(word)).collect();
        stems.into_iter().collect::<Vec<_>>().join(" ")
    }
}

/// What is kept of a record for search and sorting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shadow {
    /// Sort keys in English, Russian and Chinese.
    pub sort: [String; 3],
    pub facet: String,
    /// The title in each language on a line of its own, the last line its stems.
    pub title: String,
    pub body: String,
}

/// One word that stands for the kind in the index.
pub(crate) fn facet(kind: Kind) -> String {
    format!("kind{}", kind.name().replace('_', ""))
}

/// The shadow of a record with its tags and the notes of its evidence.
pub(crate) fn shadow(record: &Record, notes: &[String], stems: &Stems) -> Shadow {
    let titles = title_fields(record.kind);
    let text = |value: &Value| match value {
        Value::Text(text) => Some(normal(text)),
        Value::Lines(lines) => Some(normal(&lines.join("\n"))),
        _ => None,
    };
    let in_title = |name: &str| titles.iter().any(|field| field.name == name);
    let title: Vec<String> = titles
        .iter()
        .filter_map(|field| record.get(field.name))
        .filter_map(text)
        .map(|t| t.replace('\n', " "))
        .collect();
    let body: Vec<String> = record
        .values
        .iter()
        .filter(|(name, _)| !in_title(name))
        .filter_map(|(_, value)| text(value))
        .chain(notes.iter().map(|note| normal(note)))
        .collect();
    let with_stems = |texts: Vec<String>| {
        let text = texts.join("\n");
        let stems = stems.of(&text);
        if stems.is_empty() { text } else { format!("{text}\n{stems}") }
    };
    Shadow {
        sort: ["en", "ru", "zh"].map(|language| sort_key(record, language)),
        facet: facet(record.kind),
        title: with_stems(title),
        body: with_stems(body),
    }
}

/// The key that the title sorts by in a language, without the titles of other records in it.
fn sort_key(record: &Record, language: &str) -> String {
    let def = record.kind.def();
    let part = |base: &&str| -> Option<String> {
        let field = def.fields.iter().find(|field| field.base == *base)?;
        if field.language.is_some() {
            return record.text_in(base, language).map(|(_, text)| text_key(text));
        }
        // Whole numbers shifted, so that negative ones come first.
        let shifted = |number: i64| format!("{:020}", i128::from(number) - i128::from(i64::MIN));
        match (record.get(field.name)?, field.ty) {
            (Value::Text(text), _) => Some(text_key(text)),
            (Value::Code(code), FieldType::Code(list)) => {
                Some(format!("{:03}", list.codes.iter().position(|known| known == code)?))
            }
            (Value::Integer(number), _) => Some(shifted(*number)),
            (Value::Money(money), _) => Some(format!("{} {}", money.currency.code(), shifted(money.minor))),
            _ => None,
        }
    };
    def.title.iter().filter_map(part).collect::<Vec<_>>().join(" ")
}

fn text_key(text: &str) -> String {
    let folded = folded(text);
    let mut key = String::new();
    let mut number = String::new();
    for c in folded.chars().skip_while(|c| !c.is_alphanumeric()).take(KEY_MAX).chain(['\0']) {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        if !number.is_empty() {
            key.push_str(&format!("{number:0>DIGITS$}"));
            number.clear();
        }
        key.push(c);
    }
    key.trim_end_matches('\0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_sort_as_a_reader_expects() {
        let sorted = |texts: &[&str]| {
            let mut texts = texts.to_vec();
            texts.sort_by_key(|text| text_key(text));
            texts.join(", ")
        };
        assert_eq!(sorted(&["Plot 10", "plot 9", "Plot 1"]), "Plot 1, plot 9, Plot 10", "numbers sort by size");
        assert_eq!(sorted(&["Ёлкино", "завод", "Жиззах", "ездок"]), "ездок, Ёлкино, Жиззах, завод", "ё stands with е");
        assert_eq!(sorted(&["«Янтарь»", "Азов", "арена"]), "Азов, арена, «Янтарь»", "quotes and case do not count");
        assert_eq!(sorted(&["长春", "重庆", "一汽"]), "一汽, 重庆, 长春", "Chinese sorts by radical and stroke");
    }

    #[test]
    fn text_is_folded_and_chinese_is_set_apart() {
        assert_eq!(normal("ЁЛКИНО"), "елкино", "upper case and ё fold");
        assert_eq!(normal("ＡＢＣ①"), "abc1", "compatibility forms fold");
        assert_eq!(normal("长安x").split_whitespace().collect::<Vec<_>>(), ["长", "安", "x"], "characters stand apart");
    }
}
