//! temp
#![allow(missing_docs)]
use serde::{Deserialize, Serialize};
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang { Ar, Fr, En }
impl Lang {
    pub const ALL: [Lang; 3] = [Lang::Ar, Lang::Fr, Lang::En];
    pub fn code(self) -> &'static str { match self { Lang::Ar => "ar", Lang::Fr => "fr", Lang::En => "en" } }
    pub fn dir(self) -> &'static str { match self { Lang::Ar => "rtl", _ => "ltr" } }
}
