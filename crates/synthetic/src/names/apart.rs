//! Names that are not put together, because somebody in public life bears them.
//!
//! Pairing common names at random makes names that real persons have; that cannot be helped. Where it is somebody who can be looked up in
//! a parliament, it can. Only fingerprints stand here, so that this is no list of persons.

use super::Name;

/// Fingerprints of a given and a family name, sorted.
const APART: [u64; 21] = [
    0x0CB5_35FD_5B76_C954,
    0x1244_3889_8EE8_B377,
    0x306B_F6C8_031C_1F93,
    0x31A7_EC1A_66B8_301D,
    0x3500_737B_4FD7_C167,
    0x3DDB_4D59_8937_EE8A,
    0x426D_4F14_5C62_F631,
    0x4725_3B31_D019_B8D5,
    0x4F61_0D7B_BD35_69F0,
    0x51BA_3A78_E3CC_2788,
    0x59A6_91CA_77FA_82A5,
    0x6127_DEE7_CB8C_7C2F,
    0x702C_EC7E_C558_90ED,
    0x92A5_D2BB_FB80_309B,
    0x9FA4_CEED_ECA5_5236,
    0xACA0_CA4E_95DF_8C10,
    0xC1BD_496E_6501_0431,
    0xDEFA_D841_9BC4_92D7,
    0xE9F8_51E6_946C_6094,
    0xFA9D_F7B7_849D_5070,
    0xFDA4_1910_F7E7_F05F,
];

/// Whether a given and a family name are kept apart.
pub(crate) fn are_apart(given: Name, family: Name) -> bool {
    APART.binary_search(&fingerprint(given, family)).is_ok()
}

/// FNV-1a over both names in Arabic.
fn fingerprint(given: Name, family: Name) -> u64 {
    let bytes = given.0.bytes().chain([b'|']).chain(family.0.bytes());
    bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::*;
    use crate::names::{family, given};

    /// The Latin names of a house of representatives, if the shared data lie beside the repository.
    fn deputies() -> HashSet<String> {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../shared/data/parliament/popolo/morocco-house-term9.csv");
        let text = std::fs::read_to_string(file).unwrap_or_default();
        text.lines().skip(1).filter_map(|line| line.split(',').nth(1)).map(letters).collect()
    }

    fn letters(name: &str) -> String {
        name.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect()
    }

    #[test]
    fn no_pair_is_a_deputys() {
        let deputies = deputies();
        let mut missing = BTreeSet::new();
        for one in given::MEN.iter().chain(given::WOMEN) {
            for other in family::FAMILIES {
                let alike = one.1.iter().any(|one| {
                    other.1.iter().any(|other| {
                        let bare = other.strip_prefix("El ").unwrap_or(other);
                        [other.to_string(), format!("El {bare}"), format!("Al {bare}"), bare.to_owned()]
                            .iter()
                            .any(|other| {
                                deputies.contains(&letters(&format!("{one}{other}")))
                                    || deputies.contains(&letters(&format!("{other}{one}")))
                            })
                    })
                });
                if alike && !are_apart(*one, *other) {
                    missing.insert(fingerprint(*one, *other));
                }
            }
        }
        assert!(missing.is_empty(), "to be added: {missing:#018X?}");
        assert!(APART.is_sorted());
    }
}
