//! The organisation's own law as data: one TOML file, validated and explained.
