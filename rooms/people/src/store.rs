//! The tables of persons and what is asked of them.

use std::collections::HashMap;

use rawabit_platform::Work;
use rawabit_platform::kit::Query;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::like_contains;
use rawabit_text::{fold, name_key};
use sea_orm::sea_query::{Condition, Expr, LikeExpr, Order};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

use crate::model::searchable;

/// Persons.
pub(crate) mod person {
    use rawabit_platform::clock::{Day, UtcMicros};
    use rawabit_platform::lang::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub unit_path: UnitPath,
        pub name: Multi,
        pub honorific: Multi,
        pub form: String,
        pub birth_day: Option<Day>,
        pub email: Option<String>,
        pub email_key: Option<String>,
        pub lang: String,
        pub biography: Multi,
        pub photo: Option<String>,
        pub synthetic: bool,
        pub sort_key: String,
        pub name_keys: String,
        pub version: i64,
        pub created_at: UtcMicros,
        pub updated_at: UtcMicros,
    }

    // What is known of a person does not belong in a log.
    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Mail addresses they had before.
pub(crate) mod former {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person_address")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub person_id: String,
        pub email: String,
        pub email_key: String,
        pub until_at: UtcMicros,
    }

    // Addresses do not belong in a log.
    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("FormerAddress").field("person_id", &self.person_id).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps the address that a person has until now, where they have another or none from now on: mails that went there stay theirs.
pub(crate) async fn keep_former(
    work: &Work,
    person_id: &str,
    before: Option<&str>,
    now: Option<&str>,
) -> Result<(), DbErr> {
    let Some(before) = before.filter(|before| Some(*before) != now) else { return Ok(()) };
    former::ActiveModel {
        id: Set(work.id()),
        person_id: Set(person_id.to_owned()),
        email: Set(before.to_owned()),
        email_key: Set(fold(before)),
        until_at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    Ok(())
}

/// Ways to reach them.
pub(crate) mod contact {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person_contact")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub person_id: String,
        pub kind: String,
        pub value: String,
        pub note: String,
        pub created_at: UtcMicros,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The columns a list shows.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct PersonRow {
    pub(crate) id: String,
    pub(crate) unit_path: rawabit_platform::permit::UnitPath,
    pub(crate) name: rawabit_platform::lang::Multi,
    pub(crate) email: Option<String>,
    pub(crate) synthetic: bool,
}

/// The columns by which a list may be sorted, the first by default.
pub(crate) const SORTS: [&str; 3] = ["name", "email", "registered"];

/// The condition of a search field on names and addresses: every word somewhere, in any order, in any spelling.
pub(crate) fn words_condition(words: &str) -> Condition {
    words.split_whitespace().take(8).fold(Condition::all(), |all, word| {
        let like = |text: String| {
            let pattern = LikeExpr::new(like_contains(&text)).escape('\\');
            person::Column::NameKeys.like(pattern)
        };
        let (folded, key) = (fold(word), name_key(word));
        if folded.is_empty() && key.is_empty() {
            return all;
        }
        all.add(
            Condition::any()
                .add(like(if folded.is_empty() { key.clone() } else { folded }))
                .add_option((!key.is_empty()).then(|| like(key))),
        )
    })
}

/// One page of the persons in scope, and how many there are.
pub(crate) async fn list<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    query: &Query,
) -> Result<(Vec<PersonRow>, u64), DbErr> {
    let mut wanted = person::Entity::find().filter(scope.condition(person::Column::UnitPath));
    if !query.words.is_empty() {
        wanted = wanted.filter(words_condition(&query.words));
    }
    match query.filter("kind") {
        Some("synthetic") => wanted = wanted.filter(person::Column::Synthetic.eq(true)),
        Some("real") => wanted = wanted.filter(person::Column::Synthetic.eq(false)),
        _ => {}
    }
    let total = wanted.clone().count(db).await?;
    let column = match query.sort {
        "email" => person::Column::EmailKey,
        "registered" => person::Column::CreatedAt,
        _ => person::Column::SortKey,
    };
    // Databases disagree on where nothing stands in an order: here it is last, whichever way the list runs.
    let unknown = Expr::case(column.is_null(), 1).finally(0);
    let rows = wanted
        .order_by(Expr::expr(unknown), Order::Asc)
        .order_by(column, query.order())
        .order_by(person::Column::Id, query.order())
        .offset(query.offset())
        .limit(query.limit())
        .into_model::<PersonRow>()
        .all(db)
        .await?;
    Ok((rows, total))
}

/// One person.
pub(crate) async fn get(db: &impl ConnectionTrait, id: &str) -> Result<Option<person::Model>, DbErr> {
    person::Entity::find_by_id(id.to_owned()).one(db).await
}

/// Several persons by identifier.
pub(crate) async fn many(
    db: &impl ConnectionTrait,
    ids: &[String],
) -> Result<HashMap<String, person::Model>, DbErr> {
    let mut found = HashMap::with_capacity(ids.len());
    // SQLite takes a bounded number of values a statement.
    for chunk in ids.chunks(500) {
        let rows =
            person::Entity::find().filter(person::Column::Id.is_in(chunk.iter().cloned())).all(db).await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// The persons with a mail address, whoever keeps the record: an address is one person's in a unit, but units keep their records
/// apart. Those of higher units first.
pub(crate) async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Vec<person::Model>, DbErr> {
    let query = person::Entity::find()
        .filter(person::Column::EmailKey.eq(fold(email)))
        .order_by_asc(person::Column::UnitPath)
        .order_by_asc(person::Column::Id);
    query.all(db).await
}

/// The contacts of a person, oldest first.
pub(crate) async fn contacts(
    db: &impl ConnectionTrait,
    person_id: &str,
) -> Result<Vec<contact::Model>, DbErr> {
    contact::Entity::find()
        .filter(contact::Column::PersonId.eq(person_id))
        .order_by_asc(contact::Column::Id)
        .all(db)
        .await
}

/// Whether a name has every word, in any order and spelling: what [`words_condition`] asks, of the name alone.
fn is_called(name: &Multi, words: &str) -> bool {
    let text = searchable(name, None);
    words.split_whitespace().all(|word| {
        let key = name_key(word);
        text.contains(&fold(word)) || (!key.is_empty() && text.contains(&key))
    })
}

/// Persons under a condition whose names have all the words; at most `most`. A whole name goes before one that has more
/// words, so that it is among the first however many share them.
pub(crate) async fn matching(
    db: &impl ConnectionTrait,
    under: Condition,
    words: &str,
    most: u64,
) -> Result<Vec<person::Model>, DbErr> {
    let whole = fold(words).split_whitespace().collect::<Vec<_>>().join(" ");
    if whole.is_empty() {
        return Ok(Vec::new());
    }
    let has = |text: &str| person::Column::NameKeys.like(LikeExpr::new(like_contains(text)).escape('\\'));
    // The column has each name folded with its key after it: both together are a whole name.
    let key = name_key(words);
    let rank = Expr::case(has(&format!("{whole} {key} ")), 0).case(has(&format!(" {key} ")), 1).finally(2);
    let mut rows = person::Entity::find()
        .filter(under)
        .filter(words_condition(words))
        .order_by(Expr::expr(rank), Order::Asc)
        .order_by_asc(person::Column::SortKey)
        .order_by_asc(person::Column::Id)
        .limit(most)
        .all(db)
        .await?;
    // The column holds mail addresses, too. Whoever finds persons beyond their own lists must not be able to guess an
    // address letter by letter.
    rows.retain(|row| is_called(&row.name, words));
    Ok(rows)
}

/// Persons under a condition with this identifier or mail address.
pub(crate) async fn called(
    db: &impl ConnectionTrait,
    under: Condition,
    text: &str,
) -> Result<Vec<person::Model>, DbErr> {
    let so = Condition::any().add(person::Column::Id.eq(text)).add(person::Column::EmailKey.eq(fold(text)));
    person::Entity::find().filter(under).filter(so).limit(20).all(db).await
}
