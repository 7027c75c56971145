//! The article as it was when the contest was opened: later editions of the statutes change nothing of an election that goes on.

use rawabit_counting::majority::{Base, Majority, Share};
use rawabit_platform::clock::{Day, TimeZone, UtcMicros};
use rawabit_statutes::{
    Call, Counting, ElectionRule, Formula, Fraction, Group, Method, Period, Polling, QuorumRule, Secrecy,
    Statutes, Threshold, Ties, Word,
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

/// One call of the electing body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawCall {
    /// The share that must be there, as the statutes write it.
    pub share: String,
    /// The least time after the call before.
    pub after: Option<String>,
}

/// The quorum of the electing body: a vote in which fewer take part counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawQuorum {
    /// Whether those are counted for whom somebody else votes.
    pub represented: bool,
    /// The calls, in order.
    pub calls: Vec<LawCall>,
    /// A least number whatever the share.
    pub minimum: Option<u32>,
    /// The article.
    pub article: Option<String>,
}

impl LawQuorum {
    fn of(rule: &QuorumRule) -> Self {
        let calls = rule.calls.iter();
        Self {
            represented: rule.counts == Counting::PresentOrRepresented,
            calls: calls
                .map(|call| LawCall {
                    share: call.share.to_string(),
                    after: call.after.map(|after| after.to_string()),
                })
                .collect(),
            minimum: rule.minimum,
            article: rule.article.clone(),
        }
    }

    /// How many of `electors` must take part at a call, from 1.
    pub fn required(&self, electors: i64, call: i32) -> u64 {
        let calls = self.calls.iter().map(|call| Call {
            share: Threshold::parse(&call.share).unwrap_or(Threshold::Any),
            after: call.after.as_ref().and_then(|after| Period::parse(after)),
        });
        let rule = QuorumRule {
            counts: Counting::Present,
            calls: calls.collect(),
            minimum: self.minimum,
            article: None,
        };
        let members = u32::try_from(electors).unwrap_or(u32::MAX);
        u64::from(rule.required(members, u8::try_from(call).unwrap_or(u8::MAX)))
    }

    /// How long after the call before this one may be.
    pub fn after(&self, call: i32) -> Option<Period> {
        let at = usize::try_from(call).ok()?.checked_sub(1)?;
        Period::parse(self.calls.get(at).or(self.calls.last())?.after.as_ref()?)
    }
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
    /// The quorum of the body that elects.
    #[serde(default)]
    pub quorum: Option<LawQuorum>,
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
        let body = by.as_deref().and_then(|by| statutes.body(by));
        let quorum = body.and_then(|body| body.quorum.as_ref()).map(LawQuorum::of);
        let law = Self {
            key: rule.id.clone(),
            by,
            quorum,
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

    /// Whether this program counts it: of transferable votes, those by Droop's quota or by Hare's.
    pub fn is_countable(&self) -> bool {
        self.method != Method::Stv || self.is_of(Formula::Droop) || self.is_of(Formula::Hare)
    }

    fn is_of(&self, formula: Formula) -> bool {
        self.formula.as_deref() == Some(formula.key())
    }

    /// The transferable vote that the statutes ask for, as the counting knows it.
    pub fn transferable(&self) -> rawabit_counting::method::Method {
        use rawabit_counting::method::Method as Kind;
        if self.is_of(Formula::Hare) { Kind::StvHare } else { Kind::StvScottish }
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

    /// The last moment at which candidatures may close for a vote that opens then: as long before as the statutes say, and as whoever is refused on
    /// the last day has for an appeal.
    pub fn candidatures_close(&self, opens_at: UtcMicros, zone: &TimeZone) -> UtcMicros {
        let mut latest = opens_at;
        if let Some(before) = Self::period(self.candidatures_before.as_ref()) {
            let civil = before.before_moment(opens_at.zoned(zone).datetime());
            let moment = civil.to_zoned_datetime(zone.clone()).map(|at| at.timestamp());
            latest = moment.map_or(latest, UtcMicros::from_timestamp);
        }
        if let Some(within) = Self::period(self.appeals_within.as_ref()) {
            // The day itself and the time of the statutes lie before the vote.
            let opens = opens_at.day(zone);
            let mut day = Day(within.before(opens.0));
            while Day(within.after(day.0)).plus_days(1) > opens {
                day = day.plus_days(-1);
            }
            latest = latest.min(day.plus_days(1).begins(zone));
        }
        latest
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
        let statutes = Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml"))
            .expect("the example");
        for office in ["league_president", "league_bureau_member", "executive_member", "branch_secretary"] {
            let (law, _) = Law::of(&statutes, office).expect("it is elected");
            let kept = serde_json::to_string(&law).expect("plain data");
            assert_eq!(serde_json::from_str::<Law>(&kept).expect("read back"), law, "{kept}");
            assert!(law.is_countable());
        }
        // Half at the first call of a branch's assembly, whoever comes at the second, seven days later.
        let (branch, _) = Law::of(&statutes, "branch_secretary").expect("it is elected");
        let quorum = branch.quorum.expect("article 31");
        assert_eq!([1, 2, 3].map(|call| quorum.required(21, call)), [11, 1, 1]);
        assert_eq!((quorum.after(1), quorum.after(2)), (None, Period::parse("7 days")));
        assert!(quorum.represented);
        let (law, _) = Law::of(&statutes, "executive_member").expect("it is elected");
        assert_eq!(law.sharing(), rawabit_counting::apportion::Formula::Hare);
        assert_eq!(
            law.by.as_deref(),
            statutes.office("executive_member").and_then(|o| match &o.origin {
                Some(rawabit_statutes::Origin::Elected { by }) => Some(by.as_str()),
                _ => None,
            })
        );
    }
}
