//! The article as it was when the contest was opened: later editions of the statutes change nothing of an election that goes on.

use rawabit_counting::majority::{Base, Majority, Share};
use rawabit_statutes::{
    ElectionRule, Formula, Fraction, Group, Method, Period, Polling, Secrecy, Statutes, Threshold, Ties, Word,
};
use serde::{Deserialize, Serialize};

/// A share of the places for a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawQuota {
    /// For whom.
    #[serde(with = "word")]
    pub group: Group,
    /// The least share: numerator and denominator.
    pub share: (u64, u64),
    /// For the young: under this age.
    pub under: Option<u32>,
    /// The article.
    pub article: Option<String>,
}

/// A majority of a first round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawMajority {
    /// The share.
    pub share: (u64, u64),
    /// Whether it must be exceeded.
    pub strict: bool,
    /// Of what: a key of the statutes.
    #[serde(with = "word")]
    pub of: rawabit_statutes::Base,
}

/// What the statutes say of an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    /// The key of the entry.
    pub key: String,
    /// The body that elects.
    pub by: Option<String>,
    /// The method.
    #[serde(with = "word")]
    pub method: Method,
    /// The formula of lists, or the quota of transferable votes.
    pub formula: Option<String>,
    /// The share below which a list gets nothing.
    pub threshold: Option<(u64, u64)>,
    /// The majority of a first round.
    pub majority: Option<LawMajority>,
    /// Ties.
    #[serde(with = "word")]
    pub ties: Ties,
    /// Secrecy.
    #[serde(with = "word")]
    pub secrecy: Secrecy,
    /// Places for groups.
    pub quotas: Vec<LawQuota>,
    /// Proxies that one voter may hold.
    pub proxies: u32,
    /// The least number of voters of a confidential vote in the application.
    pub least_electronic: u32,
    /// How long before the vote candidatures close.
    pub candidatures_before: Option<String>,
    /// How long one may appeal.
    pub appeals_within: Option<String>,
    /// Who decides appeals.
    pub appeals_to: Option<String>,
    /// Whose holder certifies.
    pub certified_by: Option<String>,
}

impl Law {
    /// What the statutes say of the election of an office; none where they have no such election.
    pub fn of(statutes: &Statutes, office: &str) -> Option<(Self, ElectionRule)> {
        let rule = statutes.election_of(office)?;
        let by = rule.by.clone().or_else(|| match statutes.office(office)?.origin.as_ref()? {
            rawabit_statutes::Origin::Elected { by } => Some(by.clone()),
            _ => None,
        });
        let parts = |share: Fraction| {
            let (num, den) = share.parts();
            (u64::from(num), u64::from(den))
        };
        let law = Self {
            key: rule.id.clone(),
            by,
            method: rule.method,
            formula: rule.formula.map(|formula| formula.key().to_owned()),
            threshold: rule.threshold.map(parts),
            majority: rule.majority.as_ref().and_then(|majority| {
                let (share, strict) = match majority.share {
                    Threshold::AtLeast(share) => (share, false),
                    Threshold::MoreThan(share) => (share, true),
                    Threshold::Any => return None,
                };
                Some(LawMajority { share: parts(share), strict, of: majority.of })
            }),
            ties: rule.ties,
            secrecy: rule.secrecy,
            quotas: rule
                .quotas
                .iter()
                .map(|quota| LawQuota {
                    group: quota.group,
                    share: parts(quota.at_least),
                    under: quota.under,
                    article: quota.article.clone(),
                })
                .collect(),
            proxies: rule.proxies,
            least_electronic: rule.least_electronic(),
            candidatures_before: rule.candidatures_before.map(|period| period.to_string()),
            appeals_within: rule.appeals_within.map(|period| period.to_string()),
            appeals_to: rule.appeals_to.clone(),
            certified_by: rule.certified_by.clone(),
        };
        Some((law, rule.clone()))
    }

    /// The formula of the lists, as the counting knows it.
    pub fn sharing(&self) -> rawabit_counting::apportion::Formula {
        self.formula
            .as_deref()
            .and_then(|key| key.parse().ok())
            .unwrap_or(rawabit_counting::apportion::Formula::Hare)
    }

    /// Whether this program counts it: of transferable votes, those by Droop's quota.
    pub fn is_countable(&self) -> bool {
        self.method != Method::Stv || self.formula.as_deref() == Some(Formula::Droop.key())
    }

    /// Whether voters rank candidates, so that papers cannot be added up candidate by candidate.
    pub fn is_ranked(&self) -> bool {
        matches!(self.method, Method::InstantRunoff | Method::Stv)
    }

    /// How many names a ballot may have.
    pub fn most_names(&self, seats: usize, candidates: usize) -> usize {
        match self.method {
            Method::Plurality | Method::TwoRound | Method::ListPr => 1,
            Method::Block => seats.min(candidates),
            Method::Approval | Method::InstantRunoff | Method::Stv => candidates,
        }
    }

    /// The majority of the first round: more than half of the expressed votes where the statutes say nothing.
    pub fn first_majority(&self) -> Majority {
        let Some(majority) = self.majority else { return Majority::ABSOLUTE };
        let of = match majority.of {
            rawabit_statutes::Base::Cast => Base::Expressed,
            rawabit_statutes::Base::CastAndAbstentions => Base::Valid,
            rawabit_statutes::Base::Present => Base::Present,
            rawabit_statutes::Base::Members => Base::Entitled,
        };
        let share = Share::new(majority.share.0, majority.share.1);
        share.map_or(Majority::ABSOLUTE, |share| Majority { share, strict: majority.strict, of })
    }

    /// A period of the article.
    pub fn period(text: Option<&String>) -> Option<Period> {
        text.and_then(|text| Period::parse(text))
    }
}

/// Whether a vote may be held so: the ways that the statutes name, and, of the electronic ones, those whose secrecy can be kept.
pub fn ways(rule: &ElectionRule) -> Vec<Polling> {
    rule.ways()
}

/// Closed words of the statutes, by their keys.
pub(crate) mod word {
    use rawabit_statutes::Word;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(crate) fn serialize<W: Word, S: Serializer>(word: &W, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(word.key())
    }

    pub(crate) fn deserialize<'de, W: Word, D: Deserializer<'de>>(d: D) -> Result<W, D::Error> {
        let key = String::deserialize(d)?;
        W::from_key(&key).ok_or_else(|| D::Error::custom(format!("no such word: {key}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_is_kept_as_it_was() {
        let statutes =
            Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml")).expect("the example");
        for office in ["league_president", "league_bureau_member", "executive_member", "branch_secretary"] {
            let (law, _) = Law::of(&statutes, office).expect("it is elected");
            let kept = serde_json::to_string(&law).expect("plain data");
            assert_eq!(serde_json::from_str::<Law>(&kept).expect("read back"), law, "{kept}");
            assert!(law.is_countable());
        }
        let (law, _) = Law::of(&statutes, "executive_member").expect("it is elected");
        assert_eq!(law.sharing(), rawabit_counting::apportion::Formula::Hare);
        assert_eq!(law.by.as_deref(), statutes.office("executive_member").and_then(|o| match &o.origin {
            Some(rawabit_statutes::Origin::Elected { by }) => Some(by.as_str()),
            _ => None,
        }));
    }
}
