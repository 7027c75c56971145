//! What single units ask of their members, suspension and expulsion, and the nomenclature of professions, in words.

use super::Prose;
use super::numbers::{Case, Noun, count, period};
use crate::lang::say;

/// What single units ask.
pub(super) fn takes(p: &mut Prose<'_>) {
    let lang = p.lang;
    for taking in &p.s.members.takes {
        let unit = &taking.unit;
        let cited = p.cited(taking.article.as_ref());
        if !taking.professions.is_empty() {
            let groups = p.either(
                taking
                    .professions
                    .iter()
                    .map(|id| p.s.members.profession(id).map_or(id.as_str(), |group| group.name.get(lang))),
            );
            p.line(say!(lang,
                ar: format!("الفئات المقبولة في الوحدة \u{2068}{unit}\u{2069} وما تحتها: {groups}{cited}."),
                fr: format!("Groupes admis dans la structure {unit} et celles qui en dépendent\u{a0}: {groups}{cited}."),
                en: format!("The unit {unit} and those under it take {groups}{cited}.")));
        }
        if let Some(condition) = taking.condition.as_ref().map(|text| text.get(lang)) {
            p.line(say!(lang,
                ar: format!("شرط الانخراط في الوحدة \u{2068}{unit}\u{2069} وما تحتها: {condition}{cited}."),
                fr: format!("Condition d’adhésion à la structure {unit} et à celles qui en dépendent\u{a0}: {condition}{cited}."),
                en: format!("Joining the unit {unit} or one under it takes {condition}{cited}.")));
        }
    }
}

/// Who suspends and who expels.
pub(super) fn sanctions(p: &mut Prose<'_>) {
    let (lang, rules) = (p.lang, &p.s.members.sanctions);
    let cited = p.cited(rules.article.as_ref());
    if let Some(body) = rules.suspended_by.as_ref().map(|body| p.body(body)) {
        let longest = rules.longest_suspension.map(|time| period(lang, time)).map_or(String::new(), |time| {
            say!(lang,
            ar: format!(" لمدة أقصاها {time}"), fr: format!(" pour {time} au plus"), en: format!(" for {time} at most"))
        });
        p.line(say!(lang,
            ar: format!("توقيف العضوية: {body}{longest}{cited}."),
            fr: format!("La suspension relève de l’instance {body}{longest}{cited}."),
            en: format!("A member is suspended by {body}{longest}{cited}.")));
    }
    if let Some(body) = rules.expelled_by.as_ref().map(|body| p.body(body)) {
        p.line(say!(lang,
            ar: format!("الطرد: {body}{cited}."),
            fr: format!("L’exclusion relève de l’instance {body}{cited}."),
            en: format!("A member is expelled by {body}{cited}.")));
    }
}

/// The groups of professions, and which of them the organisation counts as the middle class.
pub(super) fn professions(p: &mut Prose<'_>) {
    let (lang, groups) = (p.lang, &p.s.members.professions);
    let cited = p.cited(p.s.members.figures.article.as_ref());
    let few = count(lang, p.s.members.figures.smallest_group, Noun::Person, Case::Oblique);
    p.line(say!(lang,
        ar: format!("لا يُصرح بأي رقم عن مجموعة تقل عن {few}، ولا بما قد يُستنتج منه{cited}."),
        fr: format!("Aucun chiffre n’est donné sur un groupe de moins de {few}, ni rien dont on pourrait le déduire{cited}."),
        en: format!("No figure is told of a group of fewer than {few}, nor anything from which one could be reckoned{cited}.")));
    if groups.is_empty() {
        return;
    }
    let all = p.listed(groups.iter().map(|group| group.name.get(lang)));
    p.line(say!(lang,
        ar: format!("الفئات السوسيو-مهنية: {all}."),
        fr: format!("Groupes socioprofessionnels\u{a0}: {all}."),
        en: format!("Groups of professions: {all}.")));
    let middle: Vec<&str> =
        groups.iter().filter(|group| group.middle_class).map(|group| group.name.get(lang)).collect();
    if !middle.is_empty() {
        let middle = p.listed(middle);
        p.line(say!(lang,
            ar: format!("ما تعده المنظمة من الطبقة الوسطى: {middle}{cited}."),
            fr: format!("L’organisation compte dans la classe moyenne\u{a0}: {middle}{cited}."),
            en: format!("The organisation counts as the middle class: {middle}{cited}.")));
    }
}

/// What telephone numbers and identity numbers look like.
pub(super) fn numbers(p: &mut Prose<'_>) {
    let (lang, rules) = (p.lang, &p.s.members);
    if let Some(phones) = &rules.phones {
        let code = format!("+{}", phones.country_code);
        let (least, most) = (phones.digits, phones.digits_most);
        let digits = if least == most { least.to_string() } else { format!("{least}–{most}") };
        let trunk = match phones.trunk.as_str() {
            "" => String::new(),
            trunk => say!(lang,
            ar: format!("، ويسبقه داخل البلد الرقم \u{2068}{trunk}\u{2069}"),
            fr: format!(", précédés de {trunk} à l’intérieur du pays"),
            en: format!(", dialled with {trunk} before it within the country")),
        };
        p.line(say!(lang,
            ar: format!("أرقام الهاتف في البلد: الرمز \u{2068}{code}\u{2069}، وعدد الأرقام بعده \u{2068}{digits}\u{2069}{trunk}."),
            fr: format!("Téléphones du pays\u{a0}: l’indicatif {code}, suivi de {digits} chiffres{trunk}."),
            en: format!("Telephones of the country: the code {code} and {digits} digits{trunk}.")));
    }
    if let Some(pattern) = &rules.identity {
        p.line(say!(lang,
            ar: format!("شكل رقم البطاقة (A حرف، 9 رقم، ? اختياري): \u{2068}{pattern}\u{2069}."),
            fr: format!("Forme du numéro d’identité (A une lettre, 9 un chiffre, ? facultatif)\u{a0}: {pattern}"),
            en: format!("Form of an identity number (A a letter, 9 a digit, ? optional): {pattern}")));
    }
}
