//! Persons who do not exist: seeded members with the mess of real lists, for the demo, for simulations and for benches.
//!
//! ```
//! use rawabit_synthetic::{Generator, Settings};
//! let generator = Generator::new(42, Settings::default());
//! let some: Vec<_> = generator.members(0..1000).collect();
//! assert_eq!(some[7], generator.member(7), "each can be made by itself, and always is the same");
//! assert!(some.iter().any(|member| member.duplicate_of().is_some()), "some are entered twice, and it is known who");
//! ```
//!
//! A member of a number is made from the seed and that number alone: there is nothing to keep, a million are made in a second, any part of
//! them can be made again. What is messy in real files is messy here: letters and their case, glued articles and particles, hamzas, tatweel,
//! family before given name, one Arabic name with several Latin ones, telephones in every writing, missing fields, the same person twice.
//!
//! The names are common ones, written for this crate as general knowledge, and paired at random: no list of real persons went in, and a likeness
//! is an accident. Identity numbers begin with `ZZ`, which no office gives out; mail goes to `example.org`.

mod day;
mod member;
mod mess;
mod names;
mod person;
mod random;

pub use day::Day;
pub use member::{Gender, Generator, Group, Member, Settings, Written};
