//! Units, offices, incompatibilities in words.

use super::numbers::{Case, Noun, count, period};
use super::{Prose, labels};
use crate::Statutes;
use crate::lang::say;
use crate::model::{Nature, Office, Origin, Reach, Uniqueness, Vacancy};

pub(super) fn units(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    p.heading(say!(lang, ar: "الهياكل", fr: "Structures", en: "Units"));
    for kind in &s.unit_kinds {
        let mut t = Vec::new();
        if kind.nature != Nature::Internal {
            let nature = labels::nature(lang, kind.nature);
            t.push(say!(lang, ar: format!("{nature}."), fr: format!("{nature}."), en: format!("{nature}.")));
        }
        if kind.root {
            t.push(
                say!(lang, ar: "يوجد في أعلى الهيكل.", fr: "Se trouve au sommet.", en: "Stands at the top."),
            );
        }
        if kind.children.is_empty() {
            t.push(say!(lang, ar: "لا وحدات متفرعة.", fr: "Aucune structure n’en dépend.", en: "No units stand under it."));
        } else {
            let children = p.kinds_plural(&kind.children);
            t.push(say!(lang,
                ar: format!("الوحدات المتفرعة مباشرة: {children}."),
                fr: format!("En dépendent directement\u{a0}: {children}."),
                en: format!("Directly under it stand {children}.")));
        }
        if let Some(area) = &kind.area {
            let level = p.quoted(s.area_level(&area.level).map_or("", |l| l.name.get(lang)));
            t.push(if area.optional {
                say!(lang,
                    ar: format!("يمكن ربط كل وحدة بمجال ترابي من مستوى {level}."),
                    fr: format!("Chaque structure peut être rattachée à un territoire du niveau {level}."),
                    en: format!("Each unit may be tied to an area of the level {level}."))
            } else {
                say!(lang,
                    ar: format!("ترتبط كل وحدة بمجال ترابي من مستوى {level}."),
                    fr: format!("Chaque structure est rattachée à un territoire du niveau {level}."),
                    en: format!("Each unit is tied to an area of the level {level}."))
            });
            if lies_in_another(s, &kind.id) {
                t.push(say!(lang,
                    ar: "يقع هذا المجال ضمن مجال أقرب وحدة أعلى لها مجال ترابي.",
                    fr: "Ce territoire fait partie de celui de la plus proche unité supérieure qui en a un.",
                    en: "That area lies in the area of the nearest unit above that has one."));
            }
            match area.unique {
                Uniqueness::None => {}
                Uniqueness::AmongSiblings => t.push(say!(lang,
                    ar: "لا تشترك وحدتان تابعتان للوحدة نفسها في مجال واحد.",
                    fr: "Deux structures qui dépendent de la même n’ont pas le même territoire.",
                    en: "Two units under the same unit do not share an area.")),
                Uniqueness::Everywhere => t.push(say!(lang,
                    ar: "لكل مجال وحدة واحدة من هذا النوع.",
                    fr: "Chaque territoire n’a qu’une structure de ce type.",
                    en: "Each area has one unit of this kind only.")),
            }
        }
        p.item(kind.name.get(lang), kind.article.as_ref(), t);
    }
}

/// Whether some kind that may stand above, at whatever distance, is tied to an area: then [`Statutes::validate_tree`] compares.
fn lies_in_another(s: &Statutes, kind: &str) -> bool {
    let mut seen: Vec<&str> = vec![kind];
    let mut next = 0;
    while let Some(&below) = seen.get(next) {
        next += 1;
        for above in s.unit_kinds.iter().filter(|above| above.children.iter().any(|child| child == below)) {
            if above.area.is_some() {
                return true;
            }
            if !seen.contains(&above.id.as_str()) {
                seen.push(&above.id);
            }
        }
    }
    false
}

pub(super) fn offices(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    p.heading(say!(lang, ar: "المهام", fr: "Fonctions", en: "Offices"));
    for office in &s.offices {
        let mut t = vec![seats(p, office)];
        t.extend(feminine(p, office));
        t.extend(term(p, office));
        t.extend(origin(p, office));
        if !office.deputies.is_empty() {
            let deputies = p.offices(&office.deputies);
            t.push(say!(lang,
                ar: format!("تجوز النيابة على الترتيب لـ: {deputies}."),
                fr: format!("Peuvent suppléer, dans l’ordre\u{a0}: {deputies}."),
                en: format!("May be represented, in this order, by {deputies}.")));
        }
        for quota in &office.quotas {
            let (text, cited) = (labels::quota(lang, quota), p.cited(quota.article.as_ref()));
            t.push(capital(&format!("{text}{cited}.")));
        }
        t.extend(office.vacancy.as_ref().map(|v| vacancy(p, v)));
        if !office.roles.is_empty() {
            let roles: Vec<String> = (office.roles.iter())
                .map(|g| format!("{} {}", labels::role(lang, g.role), labels::scope(lang, g.scope)))
                .collect();
            t.push(say!(lang,
                ar: format!("الصلاحيات في التطبيق: {}.", roles.join("؛ ")),
                fr: format!("Donne dans l’application\u{a0}: {}.", roles.join("\u{a0}; ")),
                en: format!("Gives in the application: {}.", roles.join("; "))));
        }
        p.item(office.title.name(lang), office.article.as_ref(), t);
    }
}

fn seats(p: &Prose<'_>, office: &Office) -> String {
    let seats = count(p.lang, office.seats, Noun::Seat, Case::Nominative);
    let kinds = p.kinds(&office.units);
    say!(p.lang,
        ar: format!("{seats} في كل وحدة من نوع {kinds}."),
        fr: format!("{seats} dans chaque structure du type {kinds}."),
        en: format!("{seats} in each unit of the kind {kinds}."))
}

/// How the office is called for a woman, where the language has a form of its own.
fn feminine(p: &Prose<'_>, office: &Office) -> Option<String> {
    let form = office.title.feminine.exact(p.lang).filter(|form| *form != office.title.name(p.lang))?;
    let form = p.quoted(form);
    Some(say!(p.lang,
        ar: format!("وللمرأة: {form}."),
        fr: format!("Au féminin : {form}."),
        en: format!("Of a woman: {form}.")))
}

fn term(p: &Prose<'_>, office: &Office) -> Option<String> {
    let lang = p.lang;
    let Some(term) = office.term else {
        return Some(say!(lang,
            ar: "بلا مدة محددة.",
            fr: "Sans durée fixée.",
            en: "Without a fixed term."));
    };
    let years = period(lang, term);
    Some(match office.limit {
        None => say!(lang,
            ar: format!("مدة الانتداب محددة في {years}، وهو قابل للتجديد."),
            fr: format!("Le mandat dure {years}\u{a0}; il est renouvelable."),
            en: format!("The term lasts {years} and may be renewed.")),
        Some(limit) => {
            let terms = count(lang, limit.terms, Noun::Term, Case::Oblique);
            let (ar, fr, en) = if limit.consecutive {
                (" متتالية", " de suite", " in a row")
            } else {
                ("", " en tout", " in all")
            };
            // The adjective agrees: one and two terms have their own forms.
            let ar = match (limit.terms, limit.consecutive) {
                (2, true) => " متتاليين",
                (1, true) => "",
                _ => ar,
            };
            let (fr, en) = if limit.terms == 1 { ("", "") } else { (fr, en) };
            say!(lang,
                ar: format!("مدة الانتداب محددة في {years}، ولا يجوز أن يتجاوز الشخص الواحد {terms}{ar}."),
                fr: format!("Le mandat dure {years}\u{a0}; nul n’exerce plus de {terms}{fr}.").replace("plus de un", "plus d’un"),
                en: format!("The term lasts {years}; nobody serves more than {terms}{en}."))
        }
    })
}

fn origin(p: &Prose<'_>, office: &Office) -> Option<String> {
    Some(match office.origin.as_ref()? {
        Origin::Elected { by } => {
            let by = p.body(by);
            say!(p.lang,
                ar: format!("يتم الانتخاب من طرف {by}."),
                fr: format!("L’élection revient à l’instance {by}."),
                en: format!("Elected by the body {by}."))
        }
        Origin::Appointed { by } => {
            let by = p.office(by);
            say!(p.lang,
                ar: format!("يتم التعيين من طرف {by}."),
                fr: format!("La nomination revient à la fonction {by}."),
                en: format!("Appointed by the office {by}."))
        }
        Origin::ExOfficio { of } => {
            let of = p.office(of);
            say!(p.lang,
                ar: format!("التولية بحكم مهمة {of}."),
                fr: format!("Découle de la fonction {of}."),
                en: format!("Held by virtue of the office {of}."))
        }
        Origin::External => say!(p.lang,
            ar: "يتم الاختيار خارج المنظمة.",
            fr: "La désignation se fait hors de l’organisation.",
            en: "Designated outside the organisation."),
    })
}

pub(super) fn vacancy(p: &Prose<'_>, v: &Vacancy) -> String {
    let (how, cited) = (labels::filling(p.lang, v.by), p.cited(v.article.as_ref()));
    let within = v.within.map(|w| period(p.lang, w)).map_or(String::new(), |w| {
        say!(p.lang,
            ar: format!(" داخل أجل {w}"),
            fr: format!(" dans un délai de {w}").replace("de un ", "d’un ").replace("de une ", "d’une "),
            en: format!(" within {w}"))
    });
    say!(p.lang,
        ar: format!("عند الشغور {how}{within}{cited}."),
        fr: format!("En cas de vacance, {how}{within}{cited}."),
        en: format!("When a seat falls empty, {how}{within}{cited}."))
}

pub(super) fn incompatibilities(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    if s.incompatibilities.is_empty() {
        return;
    }
    p.heading(say!(lang, ar: "حالات التنافي", fr: "Incompatibilités", en: "Incompatibilities"));
    for rule in &s.incompatibilities {
        let place = match rule.within {
            Reach::SameUnit => {
                say!(lang, ar: " في الوحدة نفسها", fr: " dans la même structure", en: " in the same unit")
            }
            Reach::SameKind => {
                say!(lang, ar: " في وحدات من النوع نفسه", fr: " dans des structures du même type", en: " in units of the same kind")
            }
            Reach::Anywhere => String::new(),
        };
        let (offices, cited) = (p.offices(&rule.offices), p.cited(rule.article.as_ref()));
        let sentence = if rule.offices.len() == 1 {
            say!(lang,
                ar: format!("لا يجوز للشخص الواحد أن يشغل {offices} أكثر من مرة في آن واحد{place}{cited}."),
                fr: format!("Nul n’exerce deux fois à la fois la fonction {offices}{place}{cited}."),
                en: format!("Nobody holds {offices} twice at a time{place}{cited}."))
        } else {
            say!(lang,
                ar: format!("لا يجوز الجمع بين {offices}{place}{cited}."),
                fr: format!("Nul ne cumule les fonctions {offices}{place}{cited}."),
                en: format!("Nobody holds together {offices}{place}{cited}."))
        };
        let reason = rule.reason.get(lang);
        p.line(if reason.is_empty() { sentence } else { format!("{sentence} {reason}") });
    }
}

/// The sentence with a capital, where the script has them.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}
