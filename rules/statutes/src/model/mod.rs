//! What statutes say, typed. Every item that comes from an article may name it.

mod body;
mod decision;
mod dues;
mod interval;
mod later;
mod notice;
mod office;
mod organisation;
mod quorum;
mod unit;

pub use body::{Body, Sitting, Within};
pub(crate) use decision::HALF;
pub use decision::{Base, DecisionType, Majority, Outcome, Tally, Vote};
pub use dues::DuesShare;
pub use interval::{Interval, MandateRules, MeetingRules};
pub use later::{
    Admission, Apportionment, Basis, CampaignRules, Congress, DuesCategory, ElectionRule, FigureRules,
    Formula, LEAST_ELECTRONIC, MemberRules, Method, Phones, Polling, ProfessionGroup, ProgrammeRules,
    Readiness, Rights, SMALLEST_GROUP, Sanctions, Secrecy, Signatories, Taking, TakingUp, Ties,
};
pub use notice::{NoticeResult, NoticeRule};
pub use office::{
    AppRole, Filling, Group, Incompatibility, Office, Origin, Quota, Reach, RoleGrant, RoleScope, TermLimit,
    Vacancy,
};
pub use organisation::{Citation, Edition, Organisation, OrganisationKind, Theme};
pub use quorum::{Call, Counting, QuorumRule};
pub use unit::{AreaLevel, AreaTie, Nature, Uniqueness, UnitKind};
