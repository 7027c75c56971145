//! The portal's tables.

macro_rules! no_relations {
    () => {
        /// No relations.
        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    };
}

/// Articles.
pub mod article {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::lang::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// One article, whatever its languages.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "article")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// [`crate::model::Kind`] by name.
        pub kind: String,
        /// The unit that publishes it.
        pub unit_path: UnitPath,
        /// [`crate::model::State`] by name.
        pub state: String,
        /// The language it was written in first.
        pub main_lang: String,
        /// The day in its date line, when that is not the day of publication.
        pub dateline: Option<Day>,
        /// The place in its date line.
        pub place: Multi,
        /// What kind of record it tells of: `meeting`.
        pub source_kind: Option<String>,
        /// Which record.
        pub source_id: Option<String>,
        /// Its picture's file.
        pub picture_id: Option<String>,
        /// What the picture shows, for who does not see it.
        pub picture_alt: Multi,
        /// Whose picture it is.
        pub picture_credit: String,
        /// Counts changes, against lost edits.
        pub version: i32,
        /// When the job publishes it.
        pub scheduled_at: Option<UtcMicros>,
        /// When it was first public.
        pub published_at: Option<UtcMicros>,
        /// The day it stands under while it is public.
        pub public_day: Option<Day>,
        /// When it last changed.
        pub changed_at: UtcMicros,
        /// When it was begun.
        pub created_at: UtcMicros,
        /// Who changed it last: the function, as acts say it.
        pub updated_by: String,
        /// The reviewer's last note, or why it was withdrawn, in its own language.
        pub note: String,
        /// Why it was withdrawn, for readers of each language.
        pub withdrawal: Multi,
    }
    no_relations!();
}

/// Language versions.
pub mod version {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// An article in one language.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "article_version")]
    pub struct Model {
        /// The article.
        #[sea_orm(primary_key, auto_increment = false)]
        pub article_id: String,
        /// The language's code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        /// The title as written.
        pub title: String,
        /// A paragraph under the title, or nothing.
        pub standfirst: String,
        /// The text, in the subset of [`crate::text`].
        pub body: String,
        /// The last part of its address.
        pub slug: String,
        /// Its address since it is public: not encoded, without the language's prefix.
        pub path: Option<String>,
        /// To sort by title.
        pub sort_key: String,
        /// The title folded, to look for its words.
        pub title_key: String,
        /// Its row in the search index.
        pub search_row: i64,
        /// When this version changed.
        pub changed_at: UtcMicros,
    }
    no_relations!();
}

/// Units that an article is about.
pub mod unit {
    use sea_orm::entity::prelude::*;

    /// One unit of one article.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "article_unit")]
    pub struct Model {
        /// The article.
        #[sea_orm(primary_key, auto_increment = false)]
        pub article_id: String,
        /// The unit.
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit_id: String,
    }
    no_relations!();
}

/// Former addresses.
pub mod redirect {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// An address that leads to an article's present one.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "article_redirect")]
    pub struct Model {
        /// The language's code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        /// The former path.
        #[sea_orm(primary_key, auto_increment = false)]
        pub path: String,
        /// The article.
        pub article_id: String,
        /// When it moved.
        pub created_at: UtcMicros,
    }
    no_relations!();
}

/// What an article was after each step.
pub mod revision {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// One revision.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "article_revision")]
    pub struct Model {
        /// The article.
        #[sea_orm(primary_key, auto_increment = false)]
        pub article_id: String,
        /// Counts from 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        /// When.
        pub at: UtcMicros,
        /// By which function.
        pub author: String,
        /// [`crate::model::Step`] by name; `draft` for the first.
        pub step: String,
        /// What was said with the step.
        pub note: String,
        /// [`crate::commands::Snapshot`] as JSON.
        pub snapshot: String,
    }
    no_relations!();
}

/// Corrections, which the page shows.
pub mod correction {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::lang::Multi;
    use sea_orm::entity::prelude::*;

    /// One correction.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "article_correction")]
    pub struct Model {
        /// The article.
        #[sea_orm(primary_key, auto_increment = false)]
        pub article_id: String,
        /// The revision it made.
        #[sea_orm(primary_key, auto_increment = false)]
        pub revision: i32,
        /// The revision before it.
        pub before: i32,
        /// When.
        pub at: UtcMicros,
        /// What was wrong and what is right.
        pub note: Multi,
    }
    no_relations!();
}

/// Public events.
pub mod event {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::lang::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// One event of the calendar.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "public_event")]
    pub struct Model {
        /// Identifier, and the calendar's.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// What kind of record offered it.
        pub source_kind: String,
        /// Which record.
        pub source_id: String,
        /// Whose event it is.
        pub unit_path: UnitPath,
        /// What it is.
        pub title: Multi,
        /// Where.
        pub place: Multi,
        /// A sentence about it.
        pub summary: Multi,
        /// Its beginning.
        pub starts_at: UtcMicros,
        /// Its end.
        pub ends_at: UtcMicros,
        /// A public page of ours about it.
        pub page: Option<String>,
        /// It does not take place.
        pub cancelled: bool,
        /// Counts changes, as calendars want.
        pub sequence: i32,
        /// When it last changed.
        pub changed_at: UtcMicros,
    }
    no_relations!();
}

/// Categories.
pub mod category {
    use rawabit_platform::clock::UtcMicros;
    use rawabit_platform::lang::Multi;
    use sea_orm::entity::prelude::*;

    /// One category.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "category")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// What addresses call it; it never changes.
        pub slug: String,
        /// What readers call it.
        pub name: Multi,
        /// Its place in every list, from 1.
        pub position: i32,
        /// Since when it is in the archive: no longer offered, its address still answers.
        pub closed_at: Option<UtcMicros>,
        /// Counts changes, against lost edits.
        pub version: i32,
    }
    no_relations!();
}

/// Articles under categories.
pub mod filed {
    use sea_orm::entity::prelude::*;

    /// One article under one category.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "article_category")]
    pub struct Model {
        /// The article.
        #[sea_orm(primary_key, auto_increment = false)]
        pub article_id: String,
        /// The category.
        #[sea_orm(primary_key, auto_increment = false)]
        pub category_id: String,
    }
    no_relations!();
}
