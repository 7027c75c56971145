//! Office documents are ZIP archives. Only their table of contents is read (APPNOTE.TXT 6.3, 4.3.12 and 4.3.16); nothing
//! is unpacked, so a bomb stays packed.

use super::kind::Found;
use super::refused::FileRefused;

const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
const ENTRY: &[u8] = b"PK\x01\x02";
const ENTRY_LENGTH: usize = 46;
/// The most files a document may hold.
const MOST_ENTRIES: usize = 20_000;
const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

/// Which document an archive is.
pub(super) fn tell(bytes: &[u8]) -> Result<Found, FileRefused> {
    let names = names(bytes).ok_or(FileRefused::Damaged)?;
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted.as_bytes()));
    let ends = |wanted: &str| {
        names.iter().any(|name| {
            name.len() >= wanted.len()
                && name[name.len() - wanted.len()..].eq_ignore_ascii_case(wanted.as_bytes())
        })
    };
    if ends("vbaProject.bin") || names.iter().any(|name| name.starts_with(b"Basic/")) {
        return Err(FileRefused::Macros);
    }
    Ok(if has("[Content_Types].xml") && has("word/document.xml") {
        Found::Docx
    } else if has("[Content_Types].xml") && has("xl/workbook.xml") {
        Found::Xlsx
    } else if is_odt(bytes) && has("content.xml") {
        Found::Odt
    } else {
        Found::Archive
    })
}

/// An OpenDocument file says what it is in its first entry, uncompressed (OpenDocument 1.3, part 2, 3.3).
fn is_odt(bytes: &[u8]) -> bool {
    let name = bytes.get(30..38) == Some(b"mimetype");
    name && bytes.get(38..38 + ODT.len()) == Some(ODT)
        && bytes.get(38 + ODT.len()..38 + ODT.len() + 2) == Some(b"PK")
}

/// The names in the table of contents; nothing when the archive is cut, encrypted, has something before or after it, or
/// names that climb out.
fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let end = bytes.len().checked_sub(END_LENGTH)?;
    let record = bytes.get(end..)?;
    // No comment at the end: office programs write none, and one can hide another file.
    if !record.starts_with(END) || u16_at(record, 20)? != 0 {
        return None;
    }
    let count = usize::from(u16_at(record, 10)?);
    let (size, start) = (u32_at(record, 12)?, u32_at(record, 16)?);
    if start.checked_add(size)? != end || count > MOST_ENTRIES {
        return None;
    }
    let mut names = Vec::with_capacity(count);
    let mut at = start;
    for _ in 0..count {
        let entry = bytes.get(at..at + ENTRY_LENGTH)?;
        if !entry.starts_with(ENTRY) || u16_at(entry, 8)? & 1 != 0 {
            return None;
        }
        let length = |offset| u16_at(entry, offset).map(usize::from);
        let name = bytes.get(at + ENTRY_LENGTH..at + ENTRY_LENGTH + length(28)?)?;
        if name.starts_with(b"/") || name.split(|byte| matches!(byte, b'/' | b'\\')).any(|step| step == b"..")
        {
            return None;
        }
        names.push(name);
        at += ENTRY_LENGTH + length(28)? + length(30)? + length(32)?;
    }
    (at == end).then_some(names)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A stored (uncompressed) archive with these entries.
    fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let (mut out, mut directory) = (Vec::new(), Vec::new());
        for (name, content) in entries {
            let offset = u32::try_from(out.len()).expect("small");
            let (size, length) =
                (u32::try_from(content.len()).expect("small"), u16::try_from(name.len()).expect("short"));
            out.extend_from_slice(b"PK\x03\x04");
            out.extend_from_slice(&[0; 14]);
            for n in [size, size] {
                out.extend_from_slice(&n.to_le_bytes());
            }
            out.extend_from_slice(&length.to_le_bytes());
            out.extend_from_slice(&[0; 2]);
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(content);
            directory.extend_from_slice(ENTRY);
            directory.extend_from_slice(&[0; 16]);
            for n in [size, size] {
                directory.extend_from_slice(&n.to_le_bytes());
            }
            directory.extend_from_slice(&length.to_le_bytes());
            directory.extend_from_slice(&[0; 12]);
            directory.extend_from_slice(&offset.to_le_bytes());
            directory.extend_from_slice(name.as_bytes());
        }
        let start = u32::try_from(out.len()).expect("small");
        let count = u16::try_from(entries.len()).expect("few");
        out.extend_from_slice(&directory);
        out.extend_from_slice(END);
        out.extend_from_slice(&[0; 4]);
        out.extend_from_slice(&count.to_le_bytes());
        out.extend_from_slice(&count.to_le_bytes());
        out.extend_from_slice(&u32::try_from(directory.len()).expect("small").to_le_bytes());
        out.extend_from_slice(&start.to_le_bytes());
        out.extend_from_slice(&[0; 2]);
        out
    }

    #[test]
    fn documents_are_told_by_their_parts() {
        let docx = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
        assert_eq!(tell(&docx), Ok(Found::Docx));
        let odt = archive(&[("mimetype", ODT), ("content.xml", b"<x/>")]);
        assert_eq!(tell(&odt), Ok(Found::Odt));
        assert_eq!(tell(&archive(&[("a.txt", b"a")])), Ok(Found::Archive));
        let xlsx = crate::kit::sheet::xlsx(&["a".into()], &[vec!["b".into()]], true).expect("a workbook");
        assert_eq!(tell(&xlsx), Ok(Found::Xlsx));
    }

    #[test]
    fn cut_armed_and_padded_archives_are_refused() {
        let docx = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
        assert_eq!(tell(&docx[..docx.len() - 5]), Err(FileRefused::Damaged));
        let padded: Vec<u8> = docx.iter().copied().chain(*b"<script>").collect();
        assert_eq!(tell(&padded), Err(FileRefused::Damaged));
        let armed = archive(&[
            ("[Content_Types].xml", b""),
            ("word/document.xml", b""),
            ("word/vbaProject.bin", b""),
        ]);
        assert_eq!(tell(&armed), Err(FileRefused::Macros));
        assert_eq!(tell(&archive(&[("../../etc/passwd", b"")])), Err(FileRefused::Damaged));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_get_an_answer(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let mut archive = b"PK\x03\x04".to_vec();
            archive.extend(bytes);
            let _ = tell(&archive);
        }
    }
}
