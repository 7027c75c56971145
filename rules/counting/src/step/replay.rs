//! stub
use super::Step;
/// x
#[derive(Debug)]
pub struct Replayed;
/// y
#[derive(Debug)]
pub struct Unsound;
/// z
pub fn replay(_s: &[Step]) -> Result<Replayed, Unsound> { Ok(Replayed) }
