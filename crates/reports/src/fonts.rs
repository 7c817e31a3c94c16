//! The fonts of documents, shipped in the program, and what they cover.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

const FILES: [&[u8]; 7] = [
    include_bytes!("../../../assets/fonts/IBMPlexSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSans-Italic.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSans-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansCJKsc-Regular.otf"),
    include_bytes!("../../../assets/fonts/NotoSansCJKsc-Bold.otf"),
];

/// The fonts and the book that Typst chooses them from.
pub(crate) struct Fonts {
    pub book: LazyHash<FontBook>,
    pub list: Vec<Font>,
}

/// The fonts, read once.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let list: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    Fonts { book: LazyHash::new(FontBook::from_infos(list.iter().map(info))), list }
});

/// The font's description. The semi-bold Plex calls its family “SmBld”, a style word Typst does not know.
fn info(font: &Font) -> FontInfo {
    let mut info = font.info().clone();
    if let Some(family) = info.family.strip_suffix(" SmBld") {
        info.family = family.to_owned();
    }
    info
}

impl Fonts {
    /// Whether some font has a glyph for the character.
    pub fn cover(&self, character: char) -> bool {
        self.list.iter().any(|font| font.info().coverage.contains(character as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_under_the_family_that_the_template_names() {
        assert_eq!(FONTS.list.len(), FILES.len(), "a font file could not be read");
        for family in ["ibm plex sans", "noto sans", "noto sans cjk sc"] {
            let fonts = FONTS.book.select_family(family);
            let strong =
                fonts.filter_map(|index| FONTS.book.info(index)).any(|info| info.variant.weight.to_number() >= 600);
            assert!(strong, "no strong font of the family {family}");
        }
    }

    #[test]
    fn names_of_the_field_can_be_written() {
        // Uzbek ʻ ʼ, Tajik ӣ ӯ ҷ, Kazakh ә ұ, Azerbaijani ə, the minus, the manat, the rouble, common Chinese
        for character in "ʻʼӣӯҷқғҳәұəŞğ−₼₽₸€、。《》工业园区奇尔奇克".chars() {
            assert!(FONTS.cover(character), "no glyph for {character}");
        }
        assert!(!FONTS.cover('\u{1F600}'), "the test of missing glyphs needs one that is missing");
    }
}
