//! The tables of saved searches and messages.

/// Saved searches.
pub mod segment {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_segment")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The unit it belongs to.
        pub unit_path: UnitPath,
        /// Its name.
        pub name: String,
        /// The order of lists.
        pub sort_key: String,
        /// [`crate::model::segment::Segment`].
        pub filter: String,
        /// The account of whoever saved it.
        pub account_id: Option<String>,
        /// Their office.
        pub office: Option<String>,
        /// Their label.
        pub actor: String,
        /// Counts changes.
        pub version: i64,
        /// When.
        pub created_at: UtcMicros,
        /// When last.
        pub updated_at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Texts kept for the next time.
pub mod template {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::lang::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_message_template")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The unit it belongs to.
        pub unit_path: UnitPath,
        /// Its name.
        pub name: String,
        /// The order of lists.
        pub sort_key: String,
        /// [`crate::model::message::Way`].
        pub way: String,
        /// The subject of mails.
        pub subject: Multi,
        /// The text.
        pub body: Multi,
        /// The account of whoever kept it.
        pub account_id: Option<String>,
        /// Their office.
        pub office: Option<String>,
        /// Their label.
        pub actor: String,
        /// Counts changes.
        pub version: i64,
        /// When last.
        pub updated_at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Messages.
pub mod message {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::lang::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::message::{MessageState, Way};

    /// A row.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_message")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Counts messages.
        pub no: i64,
        /// The unit that writes.
        pub unit_path: UnitPath,
        /// [`Way`].
        pub way: String,
        /// [`MessageState`].
        pub state: String,
        /// The subject of mails.
        pub subject: Multi,
        /// The text.
        pub body: Multi,
        /// The saved search it goes to, while it is a draft.
        pub segment_id: Option<String>,
        /// What is asked of the members, where there is no saved search, and what was asked once it was sent.
        pub filter: String,
        /// The account of whoever wrote or sent it.
        pub account_id: Option<String>,
        /// Their office.
        pub office: Option<String>,
        /// Their label.
        pub actor: String,
        /// Counts changes.
        pub version: i64,
        /// When.
        pub created_at: UtcMicros,
        /// When last.
        pub updated_at: UtcMicros,
        /// When it was sent.
        pub started_at: Option<UtcMicros>,
        /// When nobody was left, or it was stopped.
        pub ended_at: Option<UtcMicros>,
    }

    impl Model {
        /// The way. A word that this program does not know is a way by which nothing goes out: mail without addresses is the harmless one.
        pub fn way(&self) -> Way {
            self.way.parse().unwrap_or(Way::Mail)
        }

        /// Where it stands.
        pub fn state(&self) -> MessageState {
            self.state.parse().unwrap_or(MessageState::Cancelled)
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who gets a message, until that is written down for each.
pub mod audience {
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// A piece: members of one unit and one reason.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_audience")]
    pub struct Model {
        /// The message.
        #[sea_orm(primary_key, auto_increment = false)]
        pub message_id: String,
        /// Counts the pieces of a message.
        #[sea_orm(primary_key, auto_increment = false)]
        pub piece: i64,
        /// The unit by which they are reached.
        pub unit_path: UnitPath,
        /// Why they get nothing; empty where they get it.
        pub reason: String,
        /// How many.
        pub members: i64,
        /// Which, with blanks between.
        pub numbers: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What became of a message for each member.
pub mod delivery {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::message::Fate;

    /// A row.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_delivery")]
    pub struct Model {
        /// The message.
        #[sea_orm(primary_key, auto_increment = false)]
        pub message_id: String,
        /// The member.
        #[sea_orm(primary_key, auto_increment = false)]
        pub no: i64,
        /// Their place in the order of lists when it was sent.
        pub place: i64,
        /// The person.
        pub person_id: String,
        /// The unit by which they are reached.
        pub unit_path: UnitPath,
        /// [`crate::model::message::Way`].
        pub way: String,
        /// Their language.
        pub lang: String,
        /// Where it goes; nothing where it goes nowhere.
        pub address: Option<String>,
        /// [`Fate`].
        pub state: String,
        /// [`crate::model::message::Skip`], or a status.
        pub reason: Option<String>,
        /// The other server's words.
        pub words: String,
        /// How often it was tried.
        pub attempts: i32,
        /// Into how many parts a short message was cut.
        pub parts: i32,
        /// What the operator calls it.
        pub remote: Option<String>,
        /// Not before.
        pub next_at: UtcMicros,
        /// When it was last taken in hand.
        pub tried_at: Option<UtcMicros>,
        /// When it became what it is.
        pub at: UtcMicros,
    }

    // Addresses do not belong in a log.
    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Delivery")
                .field("no", &self.no)
                .field("state", &self.state)
                .finish_non_exhaustive()
        }
    }

    impl Model {
        /// What became of it.
        pub fn fate(&self) -> Fate {
            self.state.parse().unwrap_or(Fate::Unsure)
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Addresses from which messages come back.
pub mod bounce {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// A row.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_bounce")]
    pub struct Model {
        /// The address or telephone.
        #[sea_orm(primary_key, auto_increment = false)]
        pub address: String,
        /// How often.
        pub times: i64,
        /// Whether nothing is sent there any more.
        pub blocked: bool,
        /// The last status.
        pub status: String,
        /// The last words.
        pub words: String,
        /// When last.
        pub at: UtcMicros,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Bounce").field("times", &self.times).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
