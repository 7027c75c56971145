//! Typst documents: tagged PDF in Arabic, French and English.
