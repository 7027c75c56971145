//! Arabic and Latin text: folding, stems, sort and search keys, slugs, highlights.
