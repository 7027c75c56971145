//! Transparency log: RFC 6962 tree, C2SP tiles and checkpoints, canonical JSON, proofs.
