//! Payments and their receipts.

use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use sha2::{Digest as _, Sha256};

use super::entity::{payment, share};

/// A payment.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<payment::Model>, DbErr> {
    payment::Entity::find_by_id(id).one(db).await
}

/// The payment that counters this one.
pub(crate) async fn counter_of(db: &impl ConnectionTrait, id: &str) -> Result<Option<payment::Model>, DbErr> {
    payment::Entity::find().filter(payment::Column::Counters.eq(id)).one(db).await
}

/// The payments of a membership, the latest first.
pub(crate) async fn of_membership(
    db: &impl ConnectionTrait,
    membership_id: &str,
) -> Result<Vec<payment::Model>, DbErr> {
    payment::Entity::find()
        .filter(payment::Column::MembershipId.eq(membership_id))
        .order_by_desc(payment::Column::Day)
        .order_by_desc(payment::Column::Id)
        .all(db)
        .await
}

/// The steps on which a payment's shares go up.
pub(crate) async fn shares(db: &impl ConnectionTrait, payment_id: &str) -> Result<Vec<share::Model>, DbErr> {
    share::Entity::find()
        .filter(share::Column::PaymentId.eq(payment_id))
        .order_by_asc(share::Column::Step)
        .all(db)
        .await
}

/// What the database keeps of the secret in the link of a receipt.
pub(crate) fn link_hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

/// The payment whose receipt a link leads to.
pub(crate) async fn by_link(
    db: &impl ConnectionTrait,
    secret: &str,
) -> Result<Option<payment::Model>, DbErr> {
    payment::Entity::find().filter(payment::Column::LinkHash.eq(link_hash(secret))).one(db).await
}
