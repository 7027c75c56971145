//! From rows to the tree: judged as a whole first, then written in one transaction.

use std::collections::{HashMap, HashSet};

use rawabit_people::permissions::KeepPeople;
use rawabit_people::{Named, PersonInput};
use rawabit_platform::lang::{Lang, Message, Multi, Preference};
use rawabit_platform::permit::{Permit, Policy};
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::{Statutes, UnitRow};
use rawabit_text::{fold, name_key};

use super::rows::{Holder, Row, read};
use super::{Import, ImportReport};
use crate::commands::{UnitRefused, found_quietly, open_quietly, rename_quietly};
use crate::model::{NewMandate, NewUnit, Ties, Unit};
use crate::permissions::ImportTree;
use crate::store::{area, mandate, unit};

/// Loads a tree with its office-holders from CSV (see [`super::COLUMNS`]; headings in Arabic, French or English, with or without a byte
/// order mark, separated by commas, semicolons or tabs; one row a seat, or a unit without one). Units and holders that are on
/// record already are left alone, so that a corrected file can be loaded again.
///
/// The transaction is the command's own: it is committed when no row was refused and it is no dry run, and leaves no trace otherwise.
///
/// # Errors
/// The database does not answer; [`Fault::Denied`] when the permit is not for the whole organisation. Bad rows are no errors: see
/// [`ImportReport::refused`].
pub async fn import_tree(
    work: Work,
    permit: &Permit<ImportTree>,
    statutes: &Statutes,
    csv: &str,
    how: Import,
) -> Answer<ImportReport> {
    let mut report = ImportReport::default();
    let rows = read(csv, &mut report);
    load(work, permit, statutes, &rows, report, how).await
}

/// Loads rows that were read; nothing, if one of them was refused.
pub(super) async fn load(
    mut work: Work,
    permit: &Permit<ImportTree>,
    statutes: &Statutes,
    rows: &[Row],
    mut report: ImportReport,
    how: Import,
) -> Answer<ImportReport> {
    if !permit.covers(&rawabit_platform::permit::UnitPath::root()) {
        return Err(Fault::Denied);
    }
    if !report.refused.is_empty() {
        return Ok(report);
    }
    let mut tree: HashMap<String, Unit> =
        unit::all_units(work.tx()).await?.into_iter().map(|unit| (unit.id.clone(), unit)).collect();
    let new = judge(&work, statutes, rows, &tree, &mut report, how.lang).await?;
    if !report.refused.is_empty() {
        return Ok(report);
    }
    for one in parents_first(new) {
        let above = one.parent.as_ref().and_then(|parent| tree.get(parent)).cloned();
        let founded = found_quietly(&mut work, statutes, one, above.as_ref()).await?;
        report.new += 1;
        tree.insert(founded.id.clone(), founded);
    }
    rename(&mut work, statutes, rows, &mut tree, &mut report).await?;
    let mut people = People::default();
    for row in rows {
        let (Some(holder), Some(place)) = (&row.holder, tree.get(&row.unit)) else { continue };
        seat(&mut work, statutes, &mut people, row.line, place, holder, &mut report, how.lang).await?;
    }
    if report.refused.is_empty() && !how.dry_run {
        work.audit("federation.import", ("tree", "import"), permit.unit(), &report.new.to_string()).await?;
        work.commit().await?;
        report.written = true;
    }
    Ok(report)
}

/// The units that are new, if the whole tree with them is legal.
async fn judge(
    work: &Work,
    statutes: &Statutes,
    rows: &[Row],
    tree: &HashMap<String, Unit>,
    report: &mut ImportReport,
    lang: Lang,
) -> Answer<Vec<NewUnit>> {
    let areas = area::by_code(work.tx()).await?;
    let mut lines: HashMap<&str, usize> = HashMap::new();
    let mut new: Vec<NewUnit> = Vec::new();
    for row in rows {
        if let Some(code) = row.area.as_ref().filter(|code| !areas.contains_key(*code)) {
            report.refuse(
                row.line,
                "area",
                Message::new("federation-import-no-area").with("code", code.as_str()),
            );
        }
        let differs = |kind: &str, parent: Option<&String>, area: Option<&String>| {
            let other = |given: Option<&String>, known: Option<&String>| given.is_some() && given != known;
            if !row.kind.is_empty() && row.kind != kind {
                Some("kind")
            } else if other(row.parent.as_ref(), parent) {
                Some("parent_id")
            } else if other(row.area.as_ref(), area) {
                Some("area")
            } else {
                None
            }
        };
        // A unit may have several rows, one a seat: the first describes it, the others must not say otherwise.
        let conflict = match (tree.get(&row.unit), new.iter().rev().find(|one| one.id == row.unit)) {
            (Some(known), _) => differs(&known.kind, known.parent.as_ref(), known.area.as_ref()),
            (None, Some(known)) => differs(&known.kind, known.parent.as_ref(), known.area.as_ref()),
            (None, None) => {
                if row.name.is_empty() {
                    report.refuse(row.line, "name_ar", "federation-refused-nameless");
                }
                lines.insert(&row.unit, row.line);
                new.push(NewUnit {
                    id: row.unit.clone(),
                    kind: row.kind.clone(),
                    parent: row.parent.clone(),
                    name: row.name.clone(),
                    area: row.area.clone(),
                    founded: row.founded,
                });
                None
            }
        };
        if let Some(column) = conflict {
            report.refuse(row.line, column, "federation-import-conflict");
        }
    }
    let ties = Ties::of(&areas);
    let mut whole: Vec<UnitRow<'_>> = Vec::with_capacity(tree.len() + new.len());
    whole.extend(tree.values().filter(|unit| unit.closed.is_none()).map(|known| ties.row(known)));
    whole.extend(new.iter().map(|one| ties.new_row(one)));
    // A code that no area has was told already: that the unit then stands without an area is not a second mistake.
    let unknown: HashSet<usize> =
        report.refused.iter().filter(|one| one.column == "area").map(|one| one.line).collect();
    for problem in statutes.validate_tree(&whole) {
        let Some(line) = lines.get(problem.unit.as_str()).copied() else { continue };
        let refused = UnitRefused::Law(problem);
        if refused.field() == "area" && unknown.contains(&line) {
            continue;
        }
        let column = match refused.field() {
            "parent" => "parent_id",
            "id" => "unit_id",
            other => other,
        };
        report.refuse(line, column, refused.message(statutes, lang));
    }
    report.refused.sort_by_key(|problem| problem.line);
    Ok(new)
}

/// The same units, every parent before its children. The tree was judged: there is no circle.
fn parents_first(mut new: Vec<NewUnit>) -> Vec<NewUnit> {
    let mut waiting: HashSet<String> = new.iter().map(|one| one.id.clone()).collect();
    let mut sorted = Vec::with_capacity(new.len());
    while !new.is_empty() {
        let before = new.len();
        let (ready, later): (Vec<_>, Vec<_>) = new
            .into_iter()
            .partition(|one| one.parent.as_ref().is_none_or(|parent| !waiting.contains(parent)));
        for one in ready {
            waiting.remove(&one.id);
            sorted.push(one);
        }
        new = later;
        if new.len() == before {
            sorted.append(&mut new);
        }
    }
    sorted
}

/// Gives known units the names of the file, where it gives any.
async fn rename(
    work: &mut Work,
    statutes: &Statutes,
    rows: &[Row],
    tree: &mut HashMap<String, Unit>,
    report: &mut ImportReport,
) -> Answer<()> {
    let mut seen: HashSet<&str> = HashSet::new();
    for row in rows.iter().filter(|row| !row.name.is_empty()) {
        let Some(known) = tree.get_mut(&row.unit) else { continue };
        if !seen.insert(&row.unit) {
            continue;
        }
        let mut name = known.name.clone();
        for (lang, text) in &row.name.0 {
            name.set(*lang, text);
        }
        if name != known.name {
            rename_quietly(work, statutes, known, name.clone()).await?;
            known.name = name;
            known.version += 1;
            report.changed += 1;
        }
    }
    Ok(())
}

/// The persons met in this file, so that one who holds two offices is registered once.
#[derive(Default)]
struct People {
    by_key: HashMap<String, Met>,
}

/// Somebody met in this file.
struct Met {
    id: String,
    name: Multi,
    unit: String,
}

impl People {
    /// The person of a row: whoever has the address, whoever the file named before by the same address or (without one) by the same
    /// name letter by letter, or somebody new. Two people of one name need an address each to be told apart; an address that is
    /// another name's is refused.
    async fn find(
        &mut self,
        work: &mut Work,
        place: &Unit,
        holder: &Holder,
        report: &mut ImportReport,
        preference: Preference,
    ) -> Answer<Result<String, Message>> {
        let key = match &holder.email {
            Some(email) => format!("@{}", fold(email)),
            None => Lang::ALL
                .iter()
                .filter_map(|lang| holder.name.exact(*lang))
                .map(fold)
                .collect::<Vec<_>>()
                .join("|"),
        };
        if let Some(met) = self.by_key.get(&key) {
            if agree(&met.name, &holder.name) == Some(false) {
                return Ok(Err(of_another(&met.name, preference)));
            }
            if holder.email.is_none() && met.unit != place.id {
                report.merged += 1;
            }
            return Ok(Ok(met.id.clone()));
        }
        let met = |id: String, name: Multi| Met { id, name, unit: place.id.clone() };
        if let Some(email) = &holder.email {
            // An address is one person's in a unit, but units keep their records apart: the name decides among them.
            let known = rawabit_people::all_by_email(work.tx(), email).await?;
            let same = known.iter().find(|one| agree(&one.name, &holder.name) != Some(false));
            match (same, known.first()) {
                (Some(one), _) => {
                    self.by_key.insert(key, met(one.id.clone(), one.name.clone()));
                    return Ok(Ok(one.id.clone()));
                }
                (None, Some(other)) => return Ok(Err(of_another(&other.name, preference))),
                (None, None) => {}
            }
        }
        // The right to load a tree with its holders contains the right to register them; it is the secretariat's alone.
        let permit = Policy::system().permit::<KeepPeople>(&place.path).ok_or(Fault::NotFound)?;
        let input = PersonInput {
            email: holder.email.clone(),
            synthetic: holder.synthetic,
            ..PersonInput::named(place.path.clone(), holder.name.clone(), holder.form)
        };
        Ok(match rawabit_people::commands::register(work, &permit, input).await? {
            Ok(id) => {
                self.by_key.insert(key, met(id.clone(), holder.name.clone()));
                Ok(id)
            }
            Err(refused) => Err(refused.message()),
        })
    }
}

#[expect(clippy::too_many_arguments, reason = "one row of one file on its way into the tree")]
async fn seat(
    work: &mut Work,
    statutes: &Statutes,
    people: &mut People,
    line: usize,
    place: &Unit,
    holder: &Holder,
    report: &mut ImportReport,
    lang: Lang,
) -> Answer<()> {
    let wanted = fold(&holder.office);
    let office = statutes.offices_of(&place.kind).find(|office| {
        office.id == holder.office
            || Lang::ALL.iter().any(|lang| {
                fold(office.title.name(*lang)) == wanted
                    || fold(office.title.get(*lang, rawabit_statutes::Form::Feminine)) == wanted
            })
    });
    let Some(office) = office else {
        report.refuse(line, "office", "federation-refused-no-such-office");
        return Ok(());
    };
    let standing = mandate::holders(work.tx(), &place.id, &office.id, holder.start).await?;
    let ids: Vec<String> = standing.iter().map(|one| one.person_id.clone()).collect();
    let named = rawabit_people::named(work.tx(), &ids).await?;
    let same = standing.iter().any(|one| {
        holder.seat.is_none_or(|seat| seat == one.seat)
            && named.get(&one.person_id).is_some_and(|person| is_same(person, holder))
    });
    if same {
        report.same += 1;
        return Ok(());
    }
    let person =
        match people.find(work, place, holder, report, statutes.organisation.preference(lang)).await? {
            Ok(person) => person,
            Err(message) => {
                let column = if message.key == OF_ANOTHER { "email" } else { "person_ar" };
                report.refuse(line, column, message);
                return Ok(());
            }
        };
    let new = NewMandate {
        seat: holder.seat,
        deadline: holder.deadline,
        origin: holder.origin,
        ended: holder.ended,
        end_reason: holder.end_reason,
        source: Some(("import".to_owned(), line.to_string())),
        ..NewMandate::new(&place.id, &office.id, &person, holder.start)
    };
    match open_quietly(work, statutes, place, office, new).await? {
        Ok(_) => report.new += 1,
        Err(refused) => {
            let column = match refused.field() {
                "person" => "person_ar",
                "term" | "day" => "start",
                other => other,
            };
            report.refuse(line, column, refused.message(statutes, lang));
        }
    }
    Ok(())
}

fn is_same(person: &Named, holder: &Holder) -> bool {
    if let (Some(a), Some(b)) = (&person.email, &holder.email) {
        return fold(a) == fold(b) && agree(&person.name, &holder.name) != Some(false);
    }
    agree(&person.name, &holder.name) == Some(true)
}

/// Whether two names are one, in any spelling of any language that both have; none where they have no language in common.
fn agree(a: &Multi, b: &Multi) -> Option<bool> {
    let mut both = a.0.iter().filter_map(|(lang, text)| Some((text, b.exact(*lang)?))).peekable();
    both.peek()?;
    Some(both.any(|(text, other)| name_key(text) == name_key(other)))
}

/// The key of the refusal of somebody else's address.
const OF_ANOTHER: &str = "federation-import-address";

fn of_another(name: &Multi, preference: Preference) -> Message {
    Message::new(OF_ANOTHER).with("person", name.get(preference))
}
