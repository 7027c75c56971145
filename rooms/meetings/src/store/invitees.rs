//! Invitees and their personal links.

use rawabit_platform::{UtcMicros, Work};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, Set};
use sha2::{Digest, Sha256};

use crate::model::{Attendance, Reply, Roll};

/// One seat or guest of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitee")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub meeting_id: String,
    pub position: i32,
    pub person_id: Option<String>,
    pub guest_name: String,
    pub guest_email: String,
    pub office: String,
    pub unit_id: String,
    pub voting: bool,
    pub deputies: String,
    pub lang: String,
    pub mail_id: Option<String>,
    pub reply: String,
    pub reply_by: Option<String>,
    pub reply_note: String,
    pub replied_at: Option<UtcMicros>,
    pub attendance: String,
    pub represented_by: Option<String>,
    pub arrived_at: Option<UtcMicros>,
    pub weight: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// An empty seat: named in the convocation's list, but nobody to call.
    pub(crate) fn is_vacant(&self) -> bool {
        self.person_id.is_none() && self.guest_name.is_empty()
    }

    /// Whether it counts among the members with a vote.
    pub(crate) fn counts(&self) -> bool {
        self.voting && !self.is_vacant()
    }

    /// Votes that it casts: 1, or what the statutes weigh it at; none for whoever has no vote.
    pub(crate) fn votes(&self) -> u32 {
        if self.counts() { u32::try_from(self.weight).unwrap_or(1) } else { 0 }
    }

    /// Whether this is a guest rather than a seat.
    pub(crate) fn is_guest(&self) -> bool {
        self.office.is_empty() && !self.voting
    }

    /// Whether it is called as a person with a vote and not as the holder of an office: a participant of an ad-hoc meeting, or a
    /// member on the roll of an assembly.
    pub(crate) fn is_on_roll(&self) -> bool {
        self.voting && self.office.is_empty()
    }

    /// What was answered.
    pub(crate) fn reply(&self) -> Reply {
        Reply::of(&self.reply).unwrap_or(Reply::None)
    }

    /// How they took part.
    pub(crate) fn attendance(&self) -> Attendance {
        Attendance::of(&self.attendance).unwrap_or(Attendance::Unknown)
    }

    /// Who may stand in, by person.
    pub(crate) fn deputies(&self) -> Vec<String> {
        self.deputies.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect()
    }
}

/// The roll of the members with a vote.
pub(crate) fn roll(invitees: &[Model]) -> Roll {
    let voting = invitees.iter().filter(|invitee| invitee.counts());
    Roll::of(voting.map(|invitee| (invitee.attendance(), invitee.votes())))
}

/// Everybody of a meeting, in order of protocol.
pub(crate) async fn of_meeting(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::MeetingId.eq(meeting_id)).order_by_asc(Column::Position).all(db).await
}

/// The personal links.
pub(crate) mod link {
    use rawabit_platform::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// One link that went out.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reply_link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub secret_hash: String,
        pub check_code: String,
        pub invitee_id: String,
        pub created_at: UtcMicros,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Makes a new personal link; the older ones of the same invitee stay good, since mails are kept. Returns its secret.
pub(crate) async fn new_link(work: &Work, invitee_id: &str) -> Result<String, DbErr> {
    let secret = work.secret();
    let row = link::ActiveModel {
        secret_hash: Set(secret_hash(&secret)),
        check_code: Set(check_code(&secret)),
        invitee_id: Set(invitee_id.to_owned()),
        created_at: Set(work.now()),
    };
    link::Entity::insert(row).exec_without_returning(work.tx()).await?;
    Ok(secret)
}

/// Whose link a secret is.
pub(crate) async fn by_secret(db: &impl ConnectionTrait, secret: &str) -> Result<Option<Model>, DbErr> {
    match link::Entity::find_by_id(secret_hash(secret)).one(db).await? {
        Some(link) => Entity::find_by_id(link.invitee_id).one(db).await,
        None => Ok(None),
    }
}

/// Whose check-in code this is. Two links with one code would be ambiguous, so that the newest wins.
pub(crate) async fn by_code(db: &impl ConnectionTrait, code: &str) -> Result<Option<Model>, DbErr> {
    let link = link::Entity::find()
        .filter(link::Column::CheckCode.eq(code))
        .order_by_desc(link::Column::CreatedAt)
        .one(db)
        .await?;
    match link {
        Some(link) => Entity::find_by_id(link.invitee_id).one(db).await,
        None => Ok(None),
    }
}

fn secret_hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

/// The code that an officer scans or types: ten letters and digits that cannot be mistaken for one another (Crockford's
/// alphabet), derived from the secret so that the reply page can show it and the store need not keep the secret.
pub(crate) fn check_code(secret: &str) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digest = Sha256::new().chain_update(b"check-in\n").chain_update(secret.as_bytes()).finalize();
    digest.iter().take(10).map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}

/// A typed code as it is stored: capitals, without spaces, the letters that Crockford reads as digits as digits.
pub(crate) fn normal_code(typed: &str) -> String {
    rawabit_text::to_western_digits(typed)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .take(40)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_survive_how_people_type_them() {
        let code = check_code("secret");
        assert_eq!(code.len(), 10);
        assert_ne!(code, check_code("secret2"));
        let typed =
            format!("{} {}", &code[..5].to_lowercase(), &code[5..]).replace('0', "o").replace('1', "l");
        assert_eq!(normal_code(&typed), code);
    }
}
