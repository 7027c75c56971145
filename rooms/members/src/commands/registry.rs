//! The two steps that every way into the registry takes: a row for the person, and a membership.

use rawabit_federation::Unit;
use rawabit_people::{Named, all_by_email, named};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::sealed::Sealer;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_text::name_sounds;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use crate::IDENTITY;
use crate::model::{Gender, Joining, MemberData, MemberRefused, Standing, number};
use crate::store::duplicates::merges;
use crate::store::entity::{member, member_number, membership};
use crate::store::mirror::order;
use crate::store::rank;

/// A person's row in the registry: the one there is, or a new one kept by this unit. What is known already is not replaced.
///
/// # Errors
/// [`Fault::NotFound`] without such a person; the database.
pub async fn put_on_record(
    work: &Work,
    sealer: &Sealer,
    person_id: &str,
    unit: &UnitPath,
    data: &MemberData,
    day: Day,
) -> Answer<Result<member::Model, MemberRefused>> {
    if let Some(known) = by_person(work, person_id).await? {
        return Ok(Ok(known));
    }
    let people = named(work.tx(), &[person_id.to_owned()]).await?;
    let person = people.get(person_id).ok_or(Fault::NotFound)?;
    if let Some(identity) = &data.identity
        && by_identity(work, sealer, identity).await?.is_some()
    {
        return Ok(Err(MemberRefused::IdentityTaken));
    }
    let no = merges::last_no(work.tx()).await? + 1;
    let Some(number) = free_number(work, data.number.as_deref(), no).await? else {
        return Ok(Err(MemberRefused::NumberTaken));
    };
    let order = order(person);
    let row = member::ActiveModel {
        no: Set(no),
        person_id: Set(person_id.to_owned()),
        number: Set(number.clone()),
        unit_path: Set(unit.clone()),
        rank: Set(rank::free(work.tx(), &order).await?),
        sort_key: Set(order),
        gender: Set(Some(gender(data.gender, person).word().to_owned())),
        birth_day: Set(person.birth_day),
        profession: Set(data.profession.clone()),
        area: Set(data.area.clone()),
        phone: Set(data.phone.clone()),
        identity_sealed: Set(data.identity.as_deref().map(|text| seal(work, sealer, person_id, text))),
        identity_digest: Set(data.identity.as_deref().map(|text| sealer.digest(IDENTITY, text))),
        since: Set(None),
        state: Set(Standing::Ended.word().to_owned()),
        synthetic: Set(person.synthetic),
        version: Set(1),
        created_at: Set(work.now()),
        updated_at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    keep_number(work, &number, person_id, day).await?;
    Ok(Ok(row))
}

/// Opens a membership of a member in a unit.
///
/// # Errors
/// The database.
pub async fn open_membership(
    work: &Work,
    member: &member::Model,
    unit: &Unit,
    joining: &Joining,
) -> Answer<Result<membership::Model, MemberRefused>> {
    let there = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(member.person_id.as_str()))
        .filter(membership::Column::UnitId.eq(unit.id.as_str()))
        .filter(membership::Column::UntilDay.is_null())
        .one(work.tx())
        .await?;
    if there.is_some() {
        return Ok(Err(MemberRefused::AlreadyMember));
    }
    let row = membership::ActiveModel {
        id: Set(work.id()),
        no: Set(member.no),
        person_id: Set(member.person_id.clone()),
        unit_id: Set(unit.id.clone()),
        unit_path: Set(unit.path.clone()),
        category: Set(joining.category.clone()),
        state: Set(Standing::Active.word().to_owned()),
        since: Set(joining.since),
        joined: Set(joining.joined),
        until_day: Set(None),
        end_reason: Set(None),
        sort_key: Set(member.sort_key.clone()),
        gender: Set(member.gender.clone()),
        birth_day: Set(member.birth_day),
        profession: Set(member.profession.clone()),
        synthetic: Set(member.synthetic),
        version: Set(1),
        created_at: Set(work.now()),
        updated_at: Set(work.now()),
    };
    Ok(Ok(row.insert(work.tx()).await?))
}

/// The sex that was said, or the one whose form the person's offices are named in.
fn gender(said: Option<Gender>, person: &Named) -> Gender {
    said.unwrap_or(match person.form {
        rawabit_statutes::Form::Feminine => Gender::Female,
        rawabit_statutes::Form::Masculine => Gender::Male,
    })
}

/// Seals an identity number for a record.
pub(super) fn seal(work: &Work, sealer: &Sealer, subject: &str, text: &str) -> String {
    sealer.seal(work.entropy().as_ref(), IDENTITY, subject, text)
}

/// The number that was wished for, or the next one that is free; none where it is somebody's.
async fn free_number(work: &Work, wished: Option<&str>, no: i64) -> Answer<Option<String>> {
    let taken = async |number: &str| -> Answer<bool> {
        Ok(member_number::Entity::find_by_id(number.to_owned()).one(work.tx()).await?.is_some())
    };
    if let Some(wished) = wished {
        return Ok((!taken(wished).await?).then(|| wished.to_owned()));
    }
    let mut n = no;
    loop {
        let number = number::of_row(n);
        if !taken(&number).await? {
            return Ok(Some(number));
        }
        // A number of the old register stands there: numbers of ours begin beyond.
        n += 1_000_000;
    }
}

/// Writes down that a number is a person's.
pub(super) async fn keep_number(work: &Work, number: &str, person_id: &str, day: Day) -> Answer<()> {
    member_number::ActiveModel {
        number: Set(number.to_owned()),
        person_id: Set(person_id.to_owned()),
        since: Set(day),
    }
    .insert(work.tx())
    .await?;
    Ok(())
}

/// The row of a person.
pub(super) async fn by_person(work: &Work, person_id: &str) -> Answer<Option<member::Model>> {
    Ok(member::Entity::find().filter(member::Column::PersonId.eq(person_id)).one(work.tx()).await?)
}

/// The member with an identity number, under whichever key it was digested.
pub(super) async fn by_identity(
    work: &Work,
    sealer: &Sealer,
    identity: &str,
) -> Answer<Option<member::Model>> {
    let digests = sealer.digests(IDENTITY, identity);
    let found = member::Entity::find().filter(member::Column::IdentityDigest.is_in(digests));
    Ok(found.one(work.tx()).await?)
}

/// The person on record who is certainly the one described: the same identity number or the same confirmed address, and nothing that
/// speaks against it. An identity number that is somebody else's is refused.
pub(super) async fn on_record(
    work: &Work,
    sealer: &Sealer,
    data: &MemberData,
    email: Option<&str>,
    birth_day: Option<Day>,
    names: &[String],
) -> Answer<Result<Option<String>, MemberRefused>> {
    let alike = |person: &Named, sure: bool| {
        let days = match (person.birth_day, birth_day) {
            (Some(one), Some(other)) => one == other,
            _ => sure,
        };
        days && names.iter().any(|name| {
            let said = name_sounds(name);
            person.name.0.values().any(|known| name_sounds(known).iter().any(|one| said.contains(one)))
        })
    };
    if let Some(identity) = &data.identity
        && let Some(found) = by_identity(work, sealer, identity).await?
    {
        let person = named(work.tx(), std::slice::from_ref(&found.person_id)).await?.remove(&found.person_id);
        return Ok(match person.filter(|person| alike(person, true)) {
            Some(person) => Ok(Some(person.id)),
            None => Err(MemberRefused::IdentityTaken),
        });
    }
    if let Some(email) = email {
        let people = all_by_email(work.tx(), email).await?;
        return Ok(Ok(people.into_iter().find(|person| alike(person, false)).map(|person| person.id)));
    }
    Ok(Ok(None))
}
