//! The communiqué: a draft for the portal from the result.

use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Multi, Work};
use rawabit_portal::NewDraft;
use rawabit_portal::permissions::DraftArticle;
use rawabit_statutes::Form;
use sea_orm::Set;

use super::{change, conducted, result};
use crate::model::State;
use crate::permissions::ConductElections;
use crate::store;

/// Hands a draft to the portal: who was elected to what, by how many of how many. Drafted once, the same article is returned again.
///
/// # Errors
/// [`Fault::NotFound`]; a refusal while there is no result that stands; the database.
pub async fn draft_communique(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    drafting: &Permit<DraftArticle>,
    contest: &str,
) -> Answer<String> {
    let row = conducted(work, permit, contest).await?;
    if row.state() != State::Certified {
        return Err(Fault::refused("elections-refused-state"));
    }
    if let Some(article) = &row.article_id {
        return Ok(article.clone());
    }
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let statutes = app.statutes.load_full();
    let office = statutes.office(&row.office).ok_or(Fault::NotFound)?;
    let all = store::candidacies(work.tx(), &row.id).await?;
    let elected: Vec<String> = result(&row)
        .elected
        .iter()
        .filter_map(|number| all.iter().find(|one| one.number.map(i32::unsigned_abs) == Some(*number)))
        .map(|one| one.person_id.clone())
        .collect();
    let people = rawabit_people::named(work.tx(), &elected).await?;
    let (mut title, mut body) = (Multi::default(), Multi::default());
    for lang in Lang::ALL.into_iter().filter(|lang| unit.name.exact(*lang).is_some()) {
        let voice = app.voice(lang).plain();
        let name = voice.pick(&unit.name).to_owned();
        let lines: Vec<String> = elected
            .iter()
            .filter_map(|id| people.get(id))
            .map(|person| format!("- {} – {}", person.display(&voice), office.title.get(lang, person.form)))
            .collect();
        title.set(lang, &voice.msg(&Message::new("elections-communique-title").with("unit", name.as_str())));
        let lead = Message::new("elections-communique-lead")
            .with("unit", name.as_str())
            .with("office", office.title.get(lang, Form::Masculine))
            .with("day", voice.day(row.settled_at.unwrap_or(work.now()).day(app.formats.zone())))
            .with("electors", voice.number(row.electors));
        body.set(lang, &format!("{}\n\n{}", voice.msg(&lead), lines.join("\n")));
    }
    let mut draft = NewDraft::new("communique", row.unit_path.clone(), title, body);
    draft.dateline = row.certified_at.map(|at| at.day(app.formats.zone()));
    draft.source = Some(("contest".to_owned(), row.id.clone()));
    draft.units = vec![row.unit_id.clone()];
    let article = rawabit_portal::draft(work, drafting, draft).await?;
    work.audit("elections.communique", ("contest", &row.id), &row.unit_path, &article).await?;
    change(work, &row, |row| row.article_id = Set(Some(article.clone()))).await?;
    Ok(article)
}
