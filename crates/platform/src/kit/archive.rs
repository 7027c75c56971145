//! A small archive of files for somebody to take home: ZIP without compression (APPNOTE.TXT 6.3, 4.3), names in UTF-8.

/// The files as one ZIP archive, dated by nothing: the same files are the same bytes.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let start = length(out.len());
        let mut crc = flate2::Crc::new();
        crc.update(content);
        // Version needed, flags (names in UTF-8), stored, midnight of 1 January 1980.
        let mut common = Vec::with_capacity(26);
        for word in [20_u16, 1 << 11, 0, 0, 33] {
            common.extend(word.to_le_bytes());
        }
        for word in [crc.sum(), length(content.len()), length(content.len())] {
            common.extend(word.to_le_bytes());
        }
        common.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        common.extend([0; 2]);
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend_from_slice(content);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(start.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, size) = (length(out.len()), length(directory.len()));
    let count = u16::try_from(files.len()).unwrap_or(u16::MAX);
    out.extend(directory);
    out.extend(b"PK\x05\x06\x00\x00\x00\x00");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// Lengths have four bytes here: what somebody takes home is far below that.
fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_has_its_files_and_its_table_of_contents() {
        let bytes = zip(&[("a.json", b"{}"), ("ملف.html", b"<p>")]);
        assert!(bytes.starts_with(b"PK\x03\x04"));
        let end = &bytes[bytes.len() - 22..];
        assert!(end.starts_with(b"PK\x05\x06"));
        assert_eq!(u16::from_le_bytes([end[10], end[11]]), 2);
        let start = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
        assert!(bytes[start..].starts_with(b"PK\x01\x02"));
        let size = u32::from_le_bytes([end[12], end[13], end[14], end[15]]) as usize;
        assert_eq!(start + size + 22, bytes.len());
        assert_eq!(bytes[14..18], 0xa3a6_bf43_u32.to_le_bytes(), "CRC-32 of the first file");
    }
}
