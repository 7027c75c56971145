use super::*;

// The vectors that every implementation of signed notes is tested with (golang.org/x/mod/sumdb/note).
const SECRET: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const PUBLIC: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const OTHER: &str = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const TEXT: &str =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const LINE: &str = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const OTHER_LINE: &str = "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

#[test]
fn keys_read_and_write_as_everywhere_else() {
    let signer = Signer::parse(SECRET).unwrap();
    assert_eq!(signer.to_secret_text(), SECRET);
    assert_eq!(signer.verifier().to_string(), PUBLIC);
    assert_eq!(PUBLIC.parse::<VerifierKey>().unwrap().id(), 0xc74f_20a3);
    assert!(!format!("{signer:?}").contains("AYEKFAL"), "a secret is not logged");
}

#[test]
fn a_mangled_key_is_refused() {
    for text in [SECRET, PUBLIC] {
        for start in 0..text.len() {
            for end in start..=text.len() {
                if end - start < text.len() {
                    assert!(text[start..end].parse::<VerifierKey>().is_err());
                    assert!(Signer::parse(&text[start..end]).is_err());
                }
            }
        }
        for at in 0..text.len() {
            let mut bytes = text.as_bytes().to_vec();
            bytes[at] += 1;
            let mangled = String::from_utf8(bytes).unwrap();
            assert!(mangled.parse::<VerifierKey>().is_err() && Signer::parse(&mangled).is_err(), "{mangled}");
        }
    }
    let longer = "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==";
    assert_eq!(longer.parse::<VerifierKey>(), Err(KeyError::Malformed));
    let algorithm = "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    assert_eq!(algorithm.parse::<VerifierKey>(), Err(KeyError::Algorithm));
    for name in ["", "a b", "a+b", "a\u{a0}b", "a\n"] {
        assert_eq!(Signer::from_seed(name, &[7; 32]).unwrap_err(), KeyError::Malformed);
    }
}

#[test]
fn signing_gives_the_known_note_and_it_verifies() {
    let note = SignedNote::sign(TEXT, &Signer::parse(SECRET).unwrap()).unwrap();
    assert_eq!(note.to_string(), format!("{TEXT}\n{LINE}"));
    let both: SignedNote = format!("{TEXT}\n{LINE}{OTHER_LINE}").parse().unwrap();
    assert_eq!(both.text(), TEXT);
    for key in [PUBLIC, OTHER] {
        assert_eq!(both.verify(&key.parse().unwrap()), Ok(()));
    }
    assert_eq!(note.verify(&OTHER.parse().unwrap()), Err(NoteError::Unsigned));
    assert_eq!(note.verify_time(&PUBLIC.parse().unwrap()), Ok(None));
}

#[test]
fn a_cosignature_vouches_for_its_time_only() {
    let signer = Signer::from_seed("log.example/a", &[3; 32]).unwrap();
    let note = SignedNote::sign("log.example/a\n0\nx\n", &signer).unwrap().cosigned(&signer, 1_538_989_200);
    let read: SignedNote = note.to_string().parse().unwrap();
    assert_eq!(read, note);
    assert_eq!(read.verify_time(signer.verifier()), Ok(Some(1_538_989_200)));
    // One second earlier in the bytes, and the signature no longer holds.
    let mut signatures = read.signatures().to_vec();
    signatures[1].bytes[7] -= 1;
    let earlier = rebuild(read.text(), &signatures);
    assert_eq!(earlier.verify_time(signer.verifier()), Err(NoteError::BadSignature));
}

fn rebuild(text: &str, signatures: &[NoteSignature]) -> SignedNote {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    let lines: String = signatures
        .iter()
        .map(|s| {
            format!("— {} {}\n", s.name, STANDARD.encode([s.id.to_be_bytes().as_slice(), &s.bytes].concat()))
        })
        .collect();
    format!("{text}\n{lines}").parse().unwrap()
}

#[test]
fn malformed_notes_are_refused() {
    let bad = [
        TEXT.to_owned(),
        format!("{TEXT}\n"),
        format!("{TEXT}\n{}", LINE.trim_end()),
        format!("\u{1}{TEXT}\n{LINE}"),
        format!("{TEXT}\r\n{LINE}"),
        format!("{TEXT}\n— Bad Name x08go/ZJ\n"),
        format!("{TEXT}\n{LINE}Unexpected line.\n"),
        format!("{TEXT}\n{}", LINE.repeat(65)),
        format!("\n{LINE}"),
        format!("\n\n{LINE}"),
        format!("{TEXT}\n— PeterNeumann x08gow==\n"),
        format!("{TEXT}\n— PeterNeumann x08go/ZJ===\n"),
    ];
    for note in bad {
        assert_eq!(note.parse::<SignedNote>(), Err(NoteError::Malformed), "{note:?}");
    }
    let signer = Signer::parse(SECRET).unwrap();
    for text in ["", "\n", "no line break", "a\tb\n", "cosignature/v1\ntime 1\nx\n"] {
        assert_eq!(SignedNote::sign(text, &signer), Err(NoteError::Unsignable), "{text:?}");
    }
}

/// No byte of a signed note can change without the change being seen.
#[test]
fn every_changed_byte_is_found() {
    let key: VerifierKey = PUBLIC.parse().unwrap();
    let note = format!("{TEXT}\n{LINE}");
    for at in 0..note.len() {
        for bit in 0..8 {
            let mut bytes = note.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let sound = String::from_utf8(bytes)
                .is_ok_and(|text| text.parse::<SignedNote>().is_ok_and(|note| note.verify(&key).is_ok()));
            assert!(!sound, "byte {at} bit {bit}");
        }
    }
}
