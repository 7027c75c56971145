//! The faces that documents are set in, embedded: a document looks the same on every machine.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Amiri, Arabic in the tradition of the Bulaq press with its own Latin, and Noto Sans Tifinagh for Amazigh names (both
/// SIL Open Font Licence 1.1).
static FACES: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/typst/Amiri-Regular.ttf"),
    include_bytes!("../../../assets/fonts/typst/Amiri-Bold.ttf"),
    include_bytes!("../../../assets/fonts/typst/NotoSansTifinagh-Regular.ttf"),
];

/// Fonts and their catalogue.
pub(crate) struct Fonts {
    pub book: LazyHash<FontBook>,
    pub faces: Vec<Font>,
}

impl Fonts {
    pub(crate) fn embedded() -> Self {
        let faces: Vec<Font> = FACES.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    }
}
