//! The fields of a person who joins, the same on paper and on the public form, and how they are read.

use rawabit_platform::Answer;
use rawabit_platform::kit::form::Input;
use rawabit_platform::kit::{Form, Reader};
use rawabit_platform::web::Ctx;

use crate::model::{MemberData, number, phone};
use crate::words;

/// The fields of what the registry keeps of somebody.
pub(crate) async fn joining_fields(ctx: &Ctx, form: Form) -> Answer<Form> {
    let mut form = form
        .input(Input::multi("name").required().max(200))
        .input(Input::radio("gender", words::genders(ctx)).required())
        .input(Input::day("birth_day"))
        .input(Input::email("email"))
        .input(Input::code("phone").max(40))
        .input(Input::select("profession", words::professions(ctx)));
    let areas = words::areas(ctx).await?;
    if !areas.is_empty() {
        form = form.input(Input::select("area", areas));
    }
    let categories = words::categories(ctx);
    if !categories.is_empty() {
        form = form.input(Input::select("category", categories));
    }
    Ok(form.input(Input::code("identity").max(40)))
}

/// Checks what the kit cannot know: telephone, identity number, membership number. What is right comes back.
pub(crate) fn check(ctx: &Ctx, form: &mut Form) -> MemberData {
    let statutes = ctx.app.statutes.load_full();
    let rules = &statutes.members;
    let read: Reader<'_> = form.read();
    let mut data = MemberData {
        gender: read.text("gender").parse().ok(),
        profession: read.optional("profession"),
        area: read.optional("area"),
        ..MemberData::default()
    };
    let (typed_phone, typed_identity, typed_number) =
        (read.optional("phone"), read.optional("identity"), read.optional("number"));
    match typed_phone.map(|typed| phone::e164(&typed, rules)) {
        Some(Ok(phone)) => data.phone = Some(phone),
        Some(Err(_)) => form.fail("phone", "members-refused-phone"),
        None => {}
    }
    match typed_identity.map(|typed| number::identity(&typed, rules)) {
        Some(Some(identity)) => data.identity = Some(identity),
        Some(None) => form.fail("identity", "members-refused-identity"),
        None => {}
    }
    match typed_number.map(|typed| number::membership(&typed)) {
        Some(Some(number)) => data.number = Some(number),
        Some(None) => form.fail("number", "members-refused-number"),
        None => {}
    }
    data
}
