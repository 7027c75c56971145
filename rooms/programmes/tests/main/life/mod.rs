//! The life of a programme: commands on both databases, pages by personas.

mod addenda;
mod branches;
mod drafts;
mod dropped;
mod letters;
mod pages;
mod reviews;
mod rights;
mod scene;
mod sheets;
mod signing;
mod steps;
mod strategies;
