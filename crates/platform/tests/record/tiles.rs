//! The ledger as files for machines: with nothing but them a stranger rebuilds the signed root.

use rawabit_ledger::tiles::{Tile, parse_entry_bundle};
use rawabit_ledger::tree::Frontier;
use rawabit_ledger::{Checkpoint, hash_leaf};
use rawabit_testkit::House;

use crate::support::{setup, write};

async fn head(house: &House) -> Checkpoint {
    let reply = house.visitor().get("/ledger/checkpoint").await;
    reply.assert_status(200);
    assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
    Checkpoint::open(&reply.text(), house.app.store.signer().verifier())
        .expect("signed by the house")
        .checkpoint
}

#[tokio::test]
async fn a_stranger_rebuilds_the_signed_root_from_the_tiles() {
    setup()
        .for_both(async |house| {
            write(house, 200).await;
            write(house, 100).await;
            let reader = house.visitor();
            let head = head(house).await;
            assert_eq!(head.size, 300);
            let mut leaves = Frontier::new();
            let mut entries = Frontier::new();
            for (path, index, width) in [("000", 0, 256), ("001.p/44", 1, 44)] {
                let hashes = reader.get(&format!("/ledger/tile/0/{path}")).await;
                assert_eq!(hashes.assert_status(200).header("content-type"), "application/octet-stream");
                let tile = Tile::new(0, index, width).expect("a tile");
                tile.parse_bytes(&hashes.bytes)
                    .expect("hashes")
                    .into_iter()
                    .for_each(|hash| leaves.push(hash));
                let bundle = reader.get(&format!("/ledger/tile/entries/{path}")).await;
                for entry in parse_entry_bundle(&bundle.assert_status(200).bytes, width).expect("entries") {
                    entries.push(hash_leaf(entry));
                }
            }
            assert_eq!(leaves.root(), head.root);
            assert_eq!(entries.root(), head.root);
            let top = reader.get("/ledger/tile/1/000.p/1").await;
            assert_eq!(top.assert_status(200).bytes.len(), 32);
        })
        .await;
}

#[tokio::test]
async fn full_tiles_are_kept_for_ever_and_what_is_not_there_is_not_found() {
    setup()
        .on_sqlite(async |house| {
            write(house, 300).await;
            let reader = house.visitor();
            let full = reader.get("/ledger/tile/0/000").await;
            assert_eq!(full.header("cache-control"), "public, max-age=31536000, immutable");
            let partial = reader.get("/ledger/tile/0/001.p/10").await;
            assert!(!partial.assert_status(200).header("cache-control").contains("immutable"));
            assert_eq!(reader.get("/ledger/checkpoint").await.header("cache-control"), "public, no-cache");
            for path in [
                "0/001",
                "0/001.p/45",
                "0/002.p/1",
                "1/000.p/2",
                "1/000",
                "entries/001.p/45",
                "0/1",
                "0/000.p/256",
                "64/000",
                "x",
                "data/000",
            ] {
                reader.get(&format!("/ledger/tile/{path}")).await.assert_status(404);
            }
        })
        .await;
}

#[tokio::test]
async fn an_empty_ledger_serves_a_head_and_no_tiles() {
    setup()
        .on_sqlite(async |house| {
            assert_eq!(head(house).await.size, 0);
            house.visitor().get("/ledger/tile/0/000.p/1").await.assert_status(404);
            house.visitor().get("/ledger/acts/0").await.assert_status(404);
            house.visitor().get("/en/ledger").await.assert_status(200).assert_has("\u{2068}0\u{2069} acts");
        })
        .await;
}
