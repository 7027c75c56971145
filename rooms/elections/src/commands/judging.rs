//! Who may stand: what the registry and the federation say of somebody, with every reason in three languages.

use rawabit_federation::Unit;
use rawabit_federation::commands::MandateRefused;
use rawabit_members::model::Entitlement;
use rawabit_members::model::rights::{Conditions, entitled};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Lang, Multi};
use rawabit_statutes::Form;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _};

use crate::model::Facts;
use crate::store::entity::contest;

/// What is known of somebody, every reason of the statutes why they may not stand, and what they must lay down if they are elected. None where
/// there is no such person.
pub(super) async fn judged(
    app: &App,
    db: &impl ConnectionTrait,
    row: &contest::Model,
    unit: &Unit,
    person: &str,
) -> Answer<Option<(Facts, Vec<Multi>, Vec<Multi>)>> {
    let Some(named) = rawabit_people::named(db, &[person.to_owned()]).await?.remove(person) else {
        return Ok(None);
    };
    let statutes = app.statutes.load_full();
    let day = row.opens_at.day(app.formats.zone());
    use rawabit_members::store::entity::member;
    let member = member::Entity::find().filter(member::Column::PersonId.eq(person)).one(db).await?;
    let born = member.as_ref().and_then(|one| one.birth_day).or(named.birth_day);
    // Where the registry does not say it, the form in which the person is addressed does.
    let gender = member.as_ref().and_then(|one| one.gender.clone()).unwrap_or_else(|| {
        match named.form {
            Form::Feminine => "f",
            Form::Masculine => "m",
        }
        .to_owned()
    });
    let (mut reasons, mut warnings) = (Vec::new(), Vec::new());
    let mut since = member.as_ref().and_then(|one| one.since);
    let office = statutes.office(&row.office);
    // What the statutes ask of whoever stands holds whoever elects; only offices that others fill need no member.
    if office.is_none_or(|office| !office.is_external()) {
        let held = rawabit_members::store::rights::held(db, person).await?;
        let conditions = Conditions::of(&statutes.members, Entitlement::Stand, day);
        match entitled(&conditions, &unit.path, born, &held) {
            Ok(held) => since = Some(held.since),
            Err(found) => reasons.extend(found.iter().map(|reason| {
                spoken(|lang| {
                    let voice = app.voice(lang).plain();
                    voice.msg(&reason.message(|day: Day| voice.day(day)))
                })
            })),
        }
    }
    if let Some(office) = office {
        let say = |refused: MandateRefused| {
            spoken(|lang| app.voice(lang).plain().msg(&refused.message(&statutes, lang)))
        };
        match rawabit_federation::commands::may_take(db, &statutes, unit, office, person, day).await? {
            Ok(()) => {}
            // Whoever is elected may lay the other office down first: the mandate is asked for again at the certification.
            Err(refused @ MandateRefused::Incompatible { .. }) => warnings.push(say(refused)),
            Err(refused) => reasons.push(say(refused)),
        }
        // A by-election leaves those in office where they are: one of them has nothing to win.
        let sitting = rawabit_federation::holders(db, &row.unit_id, &row.office, day).await?;
        if !row.renews && sitting.iter().any(|one| one.person_id == person) {
            reasons.push(say(MandateRefused::SameOfficeTwice));
        }
    }
    Ok(Some((Facts { gender, born, since }, reasons, warnings)))
}

/// The same sentence in the three languages.
fn spoken(say: impl Fn(Lang) -> String) -> Multi {
    Multi::three(say(Lang::Ar), say(Lang::Fr), say(Lang::En))
}
