//! Rules that the rooms members, elections, renewals, congresses and programmes enforce.

use serde::Serialize;

use super::{DuesShare, Majority, Quota};
use crate::lang::LocalText;
use crate::measure::{Fraction, Period, Threshold};
use crate::words::{Word as _, words};

/// Conditions for a right of a member.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Rights {
    /// Membership of at least this long.
    pub seniority: Option<Period>,
    /// Least age in years.
    pub min_age: Option<u32>,
    /// Whether the dues of the year must be paid.
    pub dues_paid: bool,
    /// The article.
    pub article: Option<String>,
}

/// How an application for membership is decided.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Admission {
    /// The deciding body.
    pub decided_by: Option<String>,
    /// How soon; silence afterwards lets the application go to the appeal.
    pub within: Option<Period>,
    /// The body of appeal.
    pub appeal_to: Option<String>,
    /// Members who must support the application.
    pub sponsors: u32,
    /// The article.
    pub article: Option<String>,
}

/// Which bodies take a member's rights away.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Sanctions {
    /// The body that suspends.
    pub suspended_by: Option<String>,
    /// The longest suspension.
    pub longest_suspension: Option<Period>,
    /// The body that expels.
    pub expelled_by: Option<String>,
    /// The article.
    pub article: Option<String>,
}

/// What a telephone number looks like in the organisation's country: an entry `[members.phones]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Phones {
    /// The country's code, digits only.
    pub country_code: String,
    /// What is dialled before a number within the country, and left out after the code.
    pub trunk: String,
    /// How many digits follow the code, at least.
    pub digits: u32,
    /// At most.
    pub digits_most: u32,
}

/// A category of dues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DuesCategory {
    /// Key in the file.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// Amount in hundredths of the currency (centimes, cents).
    pub amount: u64,
    /// How often it is due.
    pub every: Period,
    /// The article.
    pub article: Option<String>,
}

/// A group of professions in the organisation's nomenclature: an entry of `[members.professions]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProfessionGroup {
    /// Key in the file.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// Whether the organisation counts the group as the middle class.
    pub middle_class: bool,
}

/// The smallest group of persons of which a figure is told, where the statutes name none.
pub const SMALLEST_GROUP: u32 = 5;

/// What is told of the members in figures: the table `[members.figures]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FigureRules {
    /// Of fewer persons than this no figure is told, nor anything from which one could be reckoned.
    pub smallest_group: u32,
    /// The article that says so, and which groups of professions are the middle class.
    pub article: Option<String>,
}

impl Default for FigureRules {
    fn default() -> Self {
        Self { smallest_group: SMALLEST_GROUP, article: None }
    }
}

/// What a unit asks of whoever joins it or a unit below it: an entry of `[[members.takes]]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Taking {
    /// The unit's identifier: units are data of the organisation, so whether it exists is not checked here.
    pub unit: String,
    /// The groups of professions it takes; empty: all.
    pub professions: Vec<String>,
    /// What an applicant has to declare, in words.
    pub condition: Option<LocalText>,
    /// The article.
    pub article: Option<String>,
}

/// The `[members]` section.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct MemberRules {
    /// Least age of a member, in years.
    pub min_age: Option<u32>,
    /// Kinds of units that a member joins; empty: any.
    pub join: Vec<String>,
    /// Memberships that exclude this one, in words.
    pub incompatible_with: Vec<LocalText>,
    /// Groups of professions.
    pub professions: Vec<ProfessionGroup>,
    /// Figures about members.
    pub figures: FigureRules,
    /// What single units ask of their members.
    pub takes: Vec<Taking>,
    /// Admission.
    pub admission: Admission,
    /// Suspension and expulsion.
    pub sanctions: Sanctions,
    /// Telephone numbers of the country; none: only whole numbers with a plus are taken.
    pub phones: Option<Phones>,
    /// What identity numbers look like, as `rawabit-text` reads patterns: `AA?999999`.
    pub identity: Option<String>,
    /// Currency of the dues, ISO 4217.
    pub currency: Option<String>,
    /// Categories of dues.
    pub dues: Vec<DuesCategory>,
    /// What of each payment goes up.
    pub dues_shares: Vec<DuesShare>,
    /// Who may vote.
    pub vote: Rights,
    /// Who may stand.
    pub stand: Rights,
    /// The article.
    pub article: Option<String>,
}

words! {
    /// An electoral method.
    Method {
        /// The most votes win.
        Plurality = "plurality",
        /// An absolute majority, or a second round.
        TwoRound = "two_round",
        /// As many votes as seats; the most votes win.
        Block = "block",
        /// A voter approves any number of candidates.
        Approval = "approval",
        /// Ranked, one seat, the last one drops out.
        InstantRunoff = "irv",
        /// Single transferable vote.
        Stv = "stv",
        /// Lists, in proportion.
        ListPr = "list_pr",
    }
}

words! {
    /// A formula of proportional apportionment, or the quota of a transferable vote.
    Formula {
        /// Hare's quota, largest remainders.
        Hare = "hare",
        /// Droop's quota.
        Droop = "droop",
        /// D'Hondt's divisors.
        DHondt = "dhondt",
        /// Sainte-Laguë's divisors.
        SainteLague = "sainte_lague",
        /// Sainte-Laguë's divisors with a first divisor of 1.4.
        ModifiedSainteLague = "modified_sainte_lague",
        /// Huntington and Hill's divisors.
        HuntingtonHill = "huntington_hill",
    }
}

words! {
    /// How equality of votes is decided.
    Ties {
        /// A lot, drawn in public.
        Lot = "lot",
        /// The older candidate.
        Older = "older",
        /// The younger candidate.
        Younger = "younger",
        /// The woman, then a lot.
        Woman = "woman",
        /// The longer membership.
        Seniority = "seniority",
        /// A new ballot among the equal ones.
        NewBallot = "new_ballot",
    }
}

words! {
    /// The three honest levels of ballot secrecy.
    Secrecy {
        /// Named votes.
        Open = "open",
        /// Who voted is recorded, what is not linkable to whom in the store.
        Confidential = "confidential",
        /// Encrypted ballots that anyone can audit.
        Verifiable = "verifiable",
    }
}

words! {
    /// How votes are given.
    Polling {
        /// Hands are raised and counted by two tellers.
        Hands = "hands",
        /// Each voter is called by name and says the vote.
        RollCall = "roll_call",
        /// Ballot papers.
        Paper = "paper",
        /// In the application.
        Electronic = "electronic",
    }
}

/// The least number of voters of a secret vote in the application, where the statutes name none: of fewer, the result alone says too
/// much of each.
pub const LEAST_ELECTRONIC: u32 = 10;

/// How some offices are elected: an entry of `[elections]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ElectionRule {
    /// Key in the file.
    pub id: String,
    /// The offices it fills.
    pub offices: Vec<String>,
    /// The electing body; none: the body named by the office's origin.
    pub by: Option<String>,
    /// The method.
    pub method: Method,
    /// The formula of a list election or of a transferable vote.
    pub formula: Option<Formula>,
    /// The share of votes below which a list gets no seat.
    pub threshold: Option<Fraction>,
    /// Equality of votes.
    pub ties: Ties,
    /// Secrecy.
    pub secrecy: Secrecy,
    /// Least shares among those elected.
    pub quotas: Vec<Quota>,
    /// Candidatures close so long before the vote.
    pub candidatures_before: Option<Period>,
    /// How votes may be given; empty: every way that the secrecy allows.
    pub polling: Vec<Polling>,
    /// The least number of voters of a secret vote in the application.
    pub electronic_minimum: Option<u32>,
    /// The majority that elects in the first of two rounds; none: more than half of the votes cast.
    pub majority: Option<Majority>,
    /// Proxies that one voter may hold.
    pub proxies: u32,
    /// How long candidatures that were refused, and results, may be contested.
    pub appeals_within: Option<Period>,
    /// The body that decides appeals.
    pub appeals_to: Option<String>,
    /// The office whose holder certifies the result.
    pub certified_by: Option<String>,
    /// The article.
    pub article: Option<String>,
}

impl ElectionRule {
    /// How votes may be given: as the statutes say, else every way that the secrecy allows.
    pub fn ways(&self) -> Vec<Polling> {
        let open = self.secrecy == Secrecy::Open;
        let allowed = |way: &Polling| match way {
            Polling::Hands | Polling::RollCall => open,
            Polling::Paper => !open,
            // Ballots that anyone can audit are another thing than an election in the application.
            Polling::Electronic => self.secrecy != Secrecy::Verifiable,
        };
        let said = if self.polling.is_empty() { Polling::ALL } else { &self.polling };
        said.iter().copied().filter(allowed).collect()
    }

    /// The least number of voters of a secret vote in the application.
    pub fn least_electronic(&self) -> u32 {
        self.electronic_minimum.unwrap_or(LEAST_ELECTRONIC)
    }
}

/// A campaign that renews branches: an entry of `[renewals]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CampaignRules {
    /// Key in the file.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// Kinds of units that are renewed.
    pub kinds: Vec<String>,
    /// How often.
    pub every: Option<Period>,
    /// How long a campaign lasts at most.
    pub window: Option<Period>,
    /// The body whose meeting renews a branch.
    pub assembly: Option<String>,
    /// The reports on which it votes before it elects: the moral one, the financial one.
    pub reports: Vec<LocalText>,
    /// The office whose holder supervises an assembly.
    pub supervised_by: Option<String>,
    /// The office that confirms the result.
    pub confirmed_by: Option<String>,
    /// The share of the members on the roll who must take part.
    pub valid_if: Option<Threshold>,
    /// How soon the record must arrive.
    pub report_within: Option<Period>,
    /// How long a result may be contested.
    pub contest_within: Option<Period>,
    /// The article.
    pub article: Option<String>,
}

words! {
    /// In proportion to what delegates are apportioned.
    Basis {
        /// Members whose dues are paid.
        PaidMembers = "paid_members",
        /// Members.
        Members = "members",
        /// The same number for each unit.
        Equal = "equal",
    }
}

/// How elected delegates are shared among units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Apportionment {
    /// Number of elected delegates.
    pub seats: u32,
    /// The kind of unit that sends them.
    pub kind: String,
    /// In proportion to what.
    pub basis: Basis,
    /// The formula.
    pub formula: Formula,
    /// Least number for each unit.
    pub minimum: u32,
    /// Least shares in each delegation.
    pub quotas: Vec<Quota>,
    /// The article.
    pub article: Option<String>,
}

/// A condition before a congress may be held: this share of the units of a kind has been renewed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// The kind of unit.
    pub kind: String,
    /// The share that must have been renewed.
    pub renewed: Threshold,
    /// The article.
    pub article: Option<String>,
}

/// A congress: an entry of `[congresses]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Congress {
    /// Key in the file.
    pub id: String,
    /// The body that meets as the congress.
    pub body: String,
    /// Elected delegates.
    pub delegates: Option<Apportionment>,
    /// Offices whose holders are delegates without election.
    pub ex_officio: Vec<String>,
    /// What must be done before.
    pub ready_when: Vec<Readiness>,
    /// The body that prepares it.
    pub prepared_by: Option<String>,
    /// How long before the opening its texts are circulated.
    pub texts_before: Option<Period>,
    /// The article.
    pub article: Option<String>,
}

impl MemberRules {
    /// The group of professions with this key.
    pub fn profession(&self, id: &str) -> Option<&ProfessionGroup> {
        self.professions.iter().find(|group| group.id == id)
    }

    /// The category of dues with this key.
    pub fn category(&self, id: &str) -> Option<&DuesCategory> {
        self.dues.iter().find(|category| category.id == id)
    }

    /// Whether one can join units of this kind.
    pub fn joins(&self, kind: &str) -> bool {
        self.join.is_empty() || self.join.iter().any(|one| one == kind)
    }

    /// What the units on a way (root first) ask of whoever joins the last of them.
    pub fn taken_on<'a>(&'a self, way: &'a [&'a str]) -> impl Iterator<Item = &'a Taking> + 'a {
        self.takes.iter().filter(move |taking| way.contains(&taking.unit.as_str()))
    }
}

/// The `[programmes]` section: commitments between the leadership and units.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ProgrammeRules {
    /// Kinds of units that sign one.
    pub kinds: Vec<String>,
    /// How long one runs.
    pub duration: Option<Period>,
    /// Offices that sign for the leadership.
    pub signed_for_leadership: Vec<String>,
    /// Offices that sign for the unit.
    pub signed_for_unit: Vec<String>,
    /// How often progress is reported.
    pub report_every: Option<Period>,
    /// How long after the end of a period its report is due.
    pub report_within: Option<Period>,
    /// Offices that approve a report, in order.
    pub approved_by: Vec<String>,
    /// Who takes up the programme of a unit above.
    pub taken_up_by: Vec<TakingUp>,
    /// The article.
    pub article: Option<String>,
}

/// Units that take up the programme of a unit above them: an entry of `[[programmes.taken_up_by]]`. Their partner is the nearest
/// unit above that has a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakingUp {
    /// Kinds of units that may.
    pub kinds: Vec<String>,
    /// Offices that sign for the unit above; of these, whichever it has.
    pub signed_for_leadership: Vec<String>,
    /// Offices that sign for the unit itself; of these, whichever it has.
    pub signed_for_unit: Vec<String>,
    /// The article.
    pub article: Option<String>,
}

/// Who signs the programme of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signatories<'a> {
    /// Offices of the unit's partner.
    pub for_leadership: &'a [String],
    /// Offices of the unit itself.
    pub for_unit: &'a [String],
    /// Whether the unit takes up what a unit above it signed, and does not contract with the leadership itself.
    pub takes_up: bool,
    /// The article.
    pub article: Option<&'a str>,
}

impl ProgrammeRules {
    /// Who signs the programme of a unit of this kind; `None` where such units have none. The leadership's own programme is no
    /// contract: [`ProgrammeRules::signed_for_leadership`] signs it.
    pub fn signatories(&self, kind: &str) -> Option<Signatories<'_>> {
        let named = |kinds: &[String]| kinds.iter().any(|one| one == kind);
        if named(&self.kinds) {
            return Some(Signatories {
                for_leadership: &self.signed_for_leadership,
                for_unit: &self.signed_for_unit,
                takes_up: false,
                article: self.article.as_deref(),
            });
        }
        let rule = self.taken_up_by.iter().find(|rule| named(&rule.kinds))?;
        Some(Signatories {
            for_leadership: &rule.signed_for_leadership,
            for_unit: &rule.signed_for_unit,
            takes_up: true,
            article: rule.article.as_deref().or(self.article.as_deref()),
        })
    }
}
