//! Makes text fit for setting: characters that no page can show are replaced, and the reader is told.
//!
//! The document goes through as JSON, so that no text field can be forgotten. Besides cleaning, a
//! text is cut into pieces where lines end and where a very long word may break.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use text::Text;

use crate::fonts::FONTS;

/// Stands where a character was that cannot be shown.
const REPLACEMENT: char = '\u{FFFD}';

/// A word of more characters than this may be broken anywhere, or it would run off the page.
const LONG_WORD: usize = 24;
/// Characters between two places where a long word may break: so few that wide letters fit the narrowest column.
const BREAK_EVERY: usize = 2;

/// Something a person should know about a document that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "notice", rename_all = "snake_case")]
pub enum Notice {
    /// Characters without a glyph, or that control the direction of text, were replaced by `\u{FFFD}`.
    Replaced {
        /// The characters as `U+1F600`, each once.
        characters: Vec<String>,
        /// How many characters were replaced in all.
        count: usize,
        /// The beginning of the first text concerned.
        example: String,
    },
}

impl Notice {
    /// The notice in the reader's language.
    pub fn message(&self, text: Text) -> String {
        match self {
            Notice::Replaced { characters, count, example } => text.with(
                "report-notice-replaced",
                &[
                    ("n", (*count).into()),
                    ("count", text.integer(i64::try_from(*count).unwrap_or(i64::MAX)).into()),
                    ("characters", characters.join(", ").into()),
                    ("example", example.as_str().into()),
                ],
            ),
        }
    }
}

/// Cleans texts and remembers what it replaced.
#[derive(Default)]
pub(crate) struct Cleaner {
    /// Sequences that turned out to have no glyph together though each character has one.
    unshowable: BTreeSet<String>,
    replaced: BTreeMap<char, usize>,
    example: Option<String>,
}

impl Cleaner {
    pub fn new(unshowable: BTreeSet<String>) -> Self {
        Self { unshowable, ..Self::default() }
    }

    /// Cleans every text of `value`; texts with line ends or long words become arrays of pieces.
    pub fn value(&mut self, value: Value) -> Value {
        match value {
            Value::String(text) => pieces(&self.text(&text)),
            Value::Array(items) => items.into_iter().map(|item| self.value(item)).collect(),
            Value::Object(fields) => fields.into_iter().map(|(name, field)| (name, self.value(field))).collect(),
            other => other,
        }
    }

    /// The text with `\n` as its only line end and without characters that cannot be shown.
    pub fn text(&mut self, text: &str) -> String {
        let mut text = text.replace("\r\n", "\n");
        for sequence in &self.unshowable {
            if text.contains(sequence.as_str()) {
                let first = sequence.chars().next().unwrap_or(REPLACEMENT);
                *self.replaced.entry(first).or_default() += text.matches(sequence.as_str()).count();
                text = text.replace(sequence.as_str(), &REPLACEMENT.to_string());
            }
        }
        let mut clean = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
                '\t' => clean.push(' '),
                character if can_be_shown(character) => clean.push(character),
                character => {
                    *self.replaced.entry(character).or_default() += 1;
                    clean.push(REPLACEMENT);
                    self.example.get_or_insert_with(|| beginning(&text));
                }
            }
        }
        clean
    }

    pub fn notices(self) -> Vec<Notice> {
        if self.replaced.is_empty() {
            return Vec::new();
        }
        vec![Notice::Replaced {
            characters: self.replaced.keys().map(|c| format!("U+{:04X}", *c as u32)).collect(),
            count: self.replaced.values().sum(),
            example: self.example.unwrap_or_default(),
        }]
    }
}

fn beginning(text: &str) -> String {
    text.chars().map(|c| if can_be_shown(c) { c } else { REPLACEMENT }).take(60).collect()
}

/// Controls, marks that turn the direction of text and private characters are not shown, as one
/// could make a page read otherwise than it is; the rest needs a glyph.
fn can_be_shown(character: char) -> bool {
    let forbidden = character.is_control()
        || matches!(character,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
    !forbidden && FONTS.cover(character)
}

/// The text as one string, or cut: `true` where a line ends, `null` where a long word may break.
fn pieces(text: &str) -> Value {
    let mut out = Vec::new();
    let mut piece = String::new();
    let flush = |piece: &mut String, out: &mut Vec<Value>| {
        if !piece.is_empty() {
            out.push(Value::String(std::mem::take(piece)));
        }
    };
    for (index, line) in text.trim_end_matches('\n').split('\n').enumerate() {
        if index > 0 {
            flush(&mut piece, &mut out);
            out.push(Value::Bool(true));
        }
        for word in line.split_inclusive(breaks_by_itself) {
            if word.chars().count() <= LONG_WORD {
                piece.push_str(word);
                continue;
            }
            for (position, character) in word.chars().enumerate() {
                if position > 0 && position % BREAK_EVERY == 0 && !joins_the_one_before(character) {
                    flush(&mut piece, &mut out);
                    out.push(Value::Null);
                }
                piece.push(character);
            }
        }
    }
    flush(&mut piece, &mut out);
    match out.as_slice() {
        [] => Value::String(String::new()),
        [Value::String(_)] => out.remove(0),
        _ => Value::Array(out),
    }
}

/// A line may break beside the character anyway: white space, Chinese text and punctuation, Korean syllables.
fn breaks_by_itself(character: char) -> bool {
    (character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{202F}' | '\u{2007}'))
        || matches!(character, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// A combining mark or joiner: cutting before it would tear a letter apart.
fn joins_the_one_before(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> (String, Vec<Notice>) {
        let mut cleaner = Cleaner::default();
        (cleaner.text(text), cleaner.notices())
    }

    #[test]
    fn what_fonts_cover_stays_as_it_is() {
        for text in
            ["#eval(\"1\") *b* _i_ $x$ @a <b> \\ ` ~ [ ( {", "Чирчик, Oʻzbekiston, 奇尔奇克", "− ₽ ₼ ² ³ ≥ → “”«»"]
        {
            assert_eq!(clean(text), (text.to_owned(), vec![]), "nothing in it lacks a glyph");
        }
    }

    #[test]
    fn what_cannot_be_shown_is_replaced_and_told() {
        let (text, notices) = clean("a\0b\u{202e}c\u{1F600}");
        assert_eq!(text, "a\u{FFFD}b\u{FFFD}c\u{FFFD}");
        let expected = Notice::Replaced {
            characters: vec!["U+0000".into(), "U+202E".into(), "U+1F600".into()],
            count: 3,
            example: "a\u{FFFD}b\u{FFFD}c\u{FFFD}".into(),
        };
        assert_eq!(notices, vec![expected], "the reader must learn which characters are missing and where");
    }

    #[test]
    fn long_words_break_and_lose_nothing() {
        let word = "Ж".repeat(50);
        let Value::Array(cut) = pieces(&format!("a {word}\nb")) else { panic!("a word of 50 letters must be cut") };
        let joined: String = cut
            .iter()
            .map(|piece| match piece {
                Value::String(text) => text.as_str(),
                Value::Bool(true) => "\n",
                _ => "",
            })
            .collect();
        assert_eq!(joined, format!("a {word}\nb"), "cutting may add no character and lose none");
        assert_eq!(
            pieces("短句，没有空格也可以换行的中文文本不需要断开因为每个字之间都可以换行"),
            Value::String("短句，没有空格也可以换行的中文文本不需要断开因为每个字之间都可以换行".into()),
            "Chinese breaks by itself"
        );
    }
}
