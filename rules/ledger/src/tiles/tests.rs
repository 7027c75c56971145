use std::collections::HashMap;

use proptest::prelude::*;

use super::*;
use crate::{hash_leaf, hash_node, tree};

fn tile(level: u8, index: u64, width: u16) -> Tile {
    Tile::new(level, index, width).unwrap()
}

#[test]
fn paths_are_those_of_the_specification() {
    assert_eq!(Resource::Hashes(tile(0, 1_234_067, 256)).to_string(), "tile/0/x001/x234/067");
    assert_eq!(Resource::Hashes(tile(0, 1_234_067, 8)).to_string(), "tile/0/x001/x234/067.p/8");
    assert_eq!(Resource::Entries(tile(0, 5, 255)).to_string(), "tile/entries/005.p/255");
    assert_eq!(Resource::Hashes(tile(63, 1000, 1)).to_string(), "tile/63/x001/000.p/1");
}

#[test]
fn malformed_paths_are_refused() {
    let bad = [
        "",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "/tile/0/000",
        "tile/0/00",
        "tile/0/0000",
        "tile/0/000/",
        "tile/00/000",
        "tile/+0/000",
        "tile/-1/000",
        "tile/64/000",
        "tile/256/000",
        "tile/0/x000",
        "tile/0/x000/001",
        "tile/0/001/002",
        "tile/0/x001/x002",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/000.p/+1",
        "tile/0/000.p/",
        "tile/0/000.p",
        "tile/0/000.p/1/",
        "tile/0/000.p/1.p/1",
        "tile/entries/",
        "tile/entries/0",
        "tile/data/000",
        "tile/0/../000",
        "tile/0/x001/x234/067.P/8",
        "tile/0/xx01/000",
        "tile/0/٠٠٠",
        "tile/0/0é",
        "tile//000",
        "tile/0/x999/x999/x999/x999/x999/x999/999",
        "tile/0/000\n",
        "tile/0/000?x",
        "tile/0/X001/000",
    ];
    for path in bad {
        assert_eq!(path.parse::<Resource>(), Err(TileError::Path), "{path}");
    }
    assert_eq!(Tile::new(64, 0, 1), Err(TileError::Shape));
    assert_eq!(Tile::new(0, 0, 257), Err(TileError::Shape));
}

/// The specification's own example.
#[test]
fn a_tree_of_seventy_thousand() {
    let size = 70_000;
    assert_eq!(partial_tiles(size), [tile(0, 273, 112), tile(1, 1, 17), tile(2, 0, 1)]);
    assert!(tile(0, 272, 256).exists_in(size) && !tile(0, 273, 256).exists_in(size));
    assert!(tile(0, 273, 112).exists_in(size) && !tile(0, 273, 113).exists_in(size));
    assert!(tile(1, 0, 256).exists_in(size) && !tile(1, 1, 18).exists_in(size));
    assert_eq!(partial_tiles(256), [tile(1, 0, 1)]);
    assert_eq!(partial_tiles(0), []);
}

#[test]
fn tiles_that_no_tree_has_do_not_exist() {
    assert!(!tile(8, 0, 1).exists_in(u64::MAX));
    assert!(!tile(63, 0, 1).exists_in(u64::MAX));
    assert!(!tile(0, u64::MAX, 256).exists_in(u64::MAX));
    assert_eq!(tile(63, 0, 1).node_range(), Err(TileError::Beyond));
}

/// Somebody with nothing but the tiles computes the log's root.
#[test]
fn the_root_follows_from_the_tiles_alone() {
    let size = 700_u64;
    let mut nodes = HashMap::new();
    for n in 0..size {
        nodes.extend(tree::append(n, hash_leaf(&n.to_be_bytes()), &nodes).unwrap());
    }
    // Two full tiles, a partial one, and on level 1 the roots of the full ones.
    let level_0: Vec<_> = [tile(0, 0, 256), tile(0, 1, 256), tile(0, 2, 188)]
        .iter()
        .flat_map(|t| t.parse_bytes(&t.bytes(&nodes).unwrap()).unwrap())
        .collect();
    let top = tile(1, 0, 2);
    let level_1 = top.parse_bytes(&top.bytes(&nodes).unwrap()).unwrap();
    let mut frontier = tree::Frontier::new();
    level_0.iter().for_each(|hash| frontier.push(*hash));
    assert_eq!(frontier.root(), tree::root(size, &nodes).unwrap());
    let fold = |leaves: &[crate::Hash]| {
        let mut frontier = tree::Frontier::new();
        leaves.iter().for_each(|hash| frontier.push(*hash));
        frontier.root()
    };
    assert_eq!(level_1, [fold(&level_0[..256]), fold(&level_0[256..512])]);
    assert_eq!(hash_node(&hash_node(&level_1[0], &level_1[1]), &fold(&level_0[512..])), frontier.root());
    assert!(matches!(tile(0, 2, 189).bytes(&nodes), Err(TileError::Tree(_))));
    assert_eq!(tile(0, 0, 2).parse_bytes(&[0; 65]), Err(TileError::Bytes));
    assert_eq!(tile(0, 0, 2).parse_bytes(&[0; 32]), Err(TileError::Bytes));
}

#[test]
fn bundles_carry_their_entries_exactly() {
    let bytes = entry_bundle(&[b"one".as_slice(), b"", b"three"]).unwrap();
    assert_eq!(bytes, b"\x00\x03one\x00\x00\x00\x05three");
    assert_eq!(parse_entry_bundle(&bytes, 3).unwrap(), [b"one".as_slice(), b"", b"three"]);
    assert_eq!(parse_entry_bundle(&bytes, 2), Err(TileError::Bytes));
    for cut in 0..bytes.len() {
        assert_eq!(parse_entry_bundle(&bytes[..cut], 3), Err(TileError::Bytes), "{cut}");
    }
    assert!(entry_bundle(&[vec![0; MAX_ENTRY_BYTES]]).is_ok());
    assert_eq!(entry_bundle(&[vec![0; 65_536]]), Err(TileError::EntryTooLong(65_536)));
    assert_eq!(entry_bundle::<&[u8]>(&[]), Err(TileError::Shape));
}

proptest! {
    #[test]
    fn every_path_reads_back(level in 0_u8..64, index in any::<u64>(), small in 0_u64..3000, width in 1_u16..=256) {
        for index in [index, small] {
            let hashes = Resource::Hashes(tile(level, index, width));
            prop_assert_eq!(hashes.to_string().parse(), Ok(hashes));
            let entries = Resource::Entries(tile(0, index, width));
            prop_assert_eq!(entries.to_string().parse(), Ok(entries));
        }
    }

    #[test]
    fn what_parses_is_spelled_the_one_way(path in "tile/(entries|[0-9]{1,2})/(x[0-9]{3}/){0,3}[0-9]{3}(\\.p/[0-9]{1,3})?") {
        if let Ok(resource) = path.parse::<Resource>() {
            prop_assert_eq!(resource.to_string(), path);
        }
    }
}
