//! The tables of accounts.

/// Who may sign in.
pub mod account {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One account.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The sign-in address as typed.
        pub email: String,
        /// The address folded for comparison.
        pub email_key: String,
        /// What the account is called on screen.
        pub label: String,
        /// The person it belongs to.
        pub person_id: Option<String>,
        /// PHC string of argon2id; none until the invitation is taken up.
        pub password_hash: Option<String>,
        /// The base-32 secret of the second factor, sealed for this account.
        pub totp_secret: Option<String>,
        /// The last time step whose code was used: a code works once.
        pub totp_last_step: Option<i64>,
        /// Language of its mails.
        pub lang: String,
        /// Whether it may administer the installation.
        pub administrator: bool,
        /// Since when.
        pub created_at: UtcMicros,
        /// Until when.
        pub closed_at: Option<UtcMicros>,
        /// The label as lists sort it.
        pub sort_key: String,
        /// Label and address folded, as lists search them.
        pub search_key: String,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Account").field("id", &self.id).finish_non_exhaustive()
        }
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Signed-in browsers.
pub mod session {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One session.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        /// Identifier, to show and to end it.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// SHA-256 of the cookie's token.
        pub token_hash: String,
        /// Whose.
        pub account_id: String,
        /// Since when.
        pub created_at: UtcMicros,
        /// Last request, to the minute.
        pub seen_at: UtcMicros,
        /// Ends by itself.
        pub expires_at: UtcMicros,
        /// Was ended.
        pub ended_at: Option<UtcMicros>,
        /// When the password was last typed.
        pub confirmed_at: Option<UtcMicros>,
        /// The browser, as it calls itself.
        pub agent: String,
        /// The network address.
        pub address: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Appointed roles.
pub mod appointment {
    use sea_orm::entity::prelude::*;

    use crate::clock::{Day, UtcMicros};
    use crate::permit::UnitPath;

    /// One appointment: a role on the subtree of a unit, from a day to a day.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "appointment")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Whose.
        pub account_id: String,
        /// The role's name.
        pub role: String,
        /// On which unit and below.
        pub unit_path: UnitPath,
        /// First day.
        pub start_day: Day,
        /// Last day, if it ends.
        pub end_day: Option<Day>,
        /// When it was made.
        pub created_at: UtcMicros,
        /// When it was ended before its last day: from then on it gives nothing.
        pub ended_at: Option<UtcMicros>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One-time links and tickets: whoever brings the secret may do one thing, once.
pub mod one_time_link {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One link.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "one_time_link")]
    pub struct Model {
        /// Identifier, for administrators.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// SHA-256 of the secret.
        pub secret_hash: String,
        /// [`Purpose`](crate::accounts::link::Purpose) by name.
        pub purpose: String,
        /// The address it concerns.
        pub email: String,
        /// The account it concerns, if there is one already.
        pub account_id: Option<String>,
        /// The person the new account will belong to.
        pub person_id: Option<String>,
        /// What the new account will be called.
        pub label: String,
        /// The language of its mail.
        pub lang: String,
        /// Whether the new account will administer.
        pub administrator: bool,
        /// Since when.
        pub created_at: UtcMicros,
        /// Until when.
        pub expires_at: UtcMicros,
        /// When it was used.
        pub used_at: Option<UtcMicros>,
        /// When it was taken back.
        pub withdrawn_at: Option<UtcMicros>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Attempts to sign in, for throttling.
pub mod sign_in_attempt {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One attempt.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_attempt")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Hash of the folded address that was typed.
        pub account_key: String,
        /// The network address.
        pub address: String,
        /// When.
        pub at: UtcMicros,
        /// Whether it ended in a session. Written as false before the password is looked at.
        pub succeeded: bool,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Codes for the day the telephone is lost.
pub mod recovery_code {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One code.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: String,
        /// SHA-256 of the code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub code_hash: String,
        /// When it was used.
        pub used_at: Option<UtcMicros>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
