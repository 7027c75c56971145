//! Texts that a unit keeps for the next time.

use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_text::{Article, sort_key};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::signed;
use crate::permissions::MessageMembers;
use crate::store::messages::{message, template};

/// Keeps the text of a message under a name, for its unit.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the unit; the database.
pub async fn keep_template(
    work: &mut Work,
    permit: &Permit<MessageMembers>,
    row: &message::Model,
    name: &str,
) -> Answer<String> {
    if !permit.covers(&row.unit_path) {
        return Err(Fault::NotFound);
    }
    let id = work.id();
    let (account_id, office, actor) = signed(work.author());
    template::ActiveModel {
        id: Set(id.clone()),
        unit_path: Set(row.unit_path.clone()),
        name: Set(name.trim().to_owned()),
        sort_key: Set(sort_key(name, Article::Skip)),
        way: Set(row.way.clone()),
        subject: Set(row.subject.clone()),
        body: Set(row.body.clone()),
        account_id: Set(account_id),
        office: Set(office),
        actor: Set(actor),
        version: Set(1),
        updated_at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.template", ("member_message_template", &id), &row.unit_path, "").await?;
    Ok(id)
}

/// Forgets a text.
///
/// # Errors
/// [`Fault::NotFound`]; the database.
pub async fn drop_template(work: &mut Work, permit: &Permit<MessageMembers>, id: &str) -> Answer<()> {
    let row = template::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = row.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    template::Entity::delete_by_id(id.to_owned()).exec(work.tx()).await?;
    Ok(work.audit("members.template_drop", ("member_message_template", id), &row.unit_path, "").await?)
}
