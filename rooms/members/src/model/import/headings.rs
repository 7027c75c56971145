//! Guessing what the columns of a file hold from their headings, as Moroccan lists write them: Arabic, French or English.

use std::collections::{BTreeMap, BTreeSet};

use rawabit_text::fold;

use super::Field;

/// A heading as headings are compared: letters and digits, folded.
pub fn plain(heading: &str) -> String {
    fold(heading).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Headings by what they mean, as people write them; compared by [`plain`].
const WORDS: &[(Field, &[&str])] = &[
    (
        Field::Number,
        &[
            "رقم الانخراط",
            "رقم العضوية",
            "رقم المنخرط",
            "رقم البطاقة",
            "رقم بطاقة الانخراط",
            "رقم بطاقة العضوية",
            "n° d'adhérent",
            "numéro d'adhérent",
            "n° adhérent",
            "numéro adhérent",
            "n° d'adhésion",
            "numéro d'adhésion",
            "n° de carte",
            "numéro de carte",
            "matricule",
            "membership number",
            "membership no",
            "member number",
            "member no",
            "member id",
            "card number",
        ],
    ),
    (
        Field::Name,
        &[
            "الاسم الكامل",
            "الاسم والنسب",
            "الاسم الشخصي والعائلي",
            "الإسم والنسب",
            "الاسم العائلي والشخصي",
            "اسم المنخرط",
            "الاسم و اللقب",
            "الاسم واللقب",
            "nom complet",
            "nom et prénom",
            "nom et prénoms",
            "nom & prénom",
            "nom prénom",
            "prénom et nom",
            "noms et prénoms",
            "full name",
            "member name",
            "whole name",
        ],
    ),
    (
        Field::NameLatin,
        &[
            "الاسم الكامل باللاتينية",
            "الاسم بالفرنسية",
            "الاسم الكامل بالفرنسية",
            "الاسم بالحروف اللاتينية",
            "الاسم الكامل بالحروف اللاتينية",
            "nom complet en français",
            "nom en français",
            "nom en lettres latines",
            "nom complet en lettres latines",
            "name in latin script",
            "latin name",
            "full name in latin script",
        ],
    ),
    (
        Field::Given,
        &[
            "الاسم الشخصي",
            "الإسم الشخصي",
            "prénom",
            "prénoms",
            "prenom",
            "given name",
            "first name",
            "given names",
            "forename",
        ],
    ),
    (
        Field::Family,
        &[
            "الاسم العائلي",
            "الإسم العائلي",
            "النسب",
            "اللقب",
            "nom de famille",
            "family name",
            "last name",
            "surname",
        ],
    ),
    (
        Field::GivenLatin,
        &[
            "الاسم الشخصي بالفرنسية",
            "الاسم الشخصي باللاتينية",
            "الاسم الشخصي بالحروف اللاتينية",
            "prénom en français",
            "prénom en lettres latines",
            "given name in latin script",
        ],
    ),
    (
        Field::FamilyLatin,
        &[
            "الاسم العائلي بالفرنسية",
            "الاسم العائلي باللاتينية",
            "النسب بالفرنسية",
            "الاسم العائلي بالحروف اللاتينية",
            "nom de famille en lettres latines",
            "family name in latin script",
        ],
    ),
    (Field::Gender, &["الجنس", "النوع", "sexe", "genre", "sex", "gender", "civilité"]),
    (
        Field::Birth,
        &[
            "تاريخ الازدياد",
            "تاريخ الميلاد",
            "تاريخ الولادة",
            "الازدياد",
            "date de naissance",
            "né le",
            "née le",
            "né(e) le",
            "naissance",
            "ddn",
            "date of birth",
            "birth date",
            "birthday",
            "dob",
            "birth day",
            "day of birth",
        ],
    ),
    (
        Field::Identity,
        &[
            "رقم البطاقة الوطنية",
            "البطاقة الوطنية",
            "رقم ب ت و",
            "ب ت و",
            "رقم بطاقة التعريف",
            "رقم بطاقة التعريف الوطنية",
            "رقم التعريف الوطني",
            "بطاقة التعريف",
            "رقم بطاقة التعريف الإلكترونية",
            "cin",
            "n° cin",
            "cni",
            "cine",
            "n° cine",
            "n° cni",
            "carte nationale",
            "n° de la cin",
            "numéro cin",
            "n° de carte nationale",
            "carte d'identité",
            "n° d'identité",
            "numéro d'identité",
            "pièce d'identité",
            "national id",
            "identity number",
            "id number",
            "identity card",
        ],
    ),
    (
        Field::Phone,
        &[
            "الهاتف",
            "رقم الهاتف",
            "الهاتف المحمول",
            "الهاتف النقال",
            "النقال",
            "المحمول",
            "الهاتف الشخصي",
            "رقم الهاتف النقال",
            "téléphone",
            "tél",
            "tel",
            "gsm",
            "portable",
            "n° de téléphone",
            "numéro de téléphone",
            "n° tél",
            "n° gsm",
            "mobile",
            "phone",
            "telephone",
            "phone number",
            "mobile phone",
        ],
    ),
    (
        Field::Email,
        &[
            "البريد الإلكتروني",
            "العنوان الإلكتروني",
            "الإيميل",
            "البريد",
            "e-mail",
            "email",
            "mail",
            "courriel",
            "adresse e-mail",
            "adresse électronique",
            "adresse mail",
            "mail address",
            "email address",
        ],
    ),
    (
        Field::Unit,
        &[
            "الفرع",
            "الوحدة",
            "الفرع الإقليمي",
            "الفرع المحلي",
            "الفرع الجهوي",
            "اسم الفرع",
            "الهيكل",
            "section",
            "structure",
            "branche",
            "antenne",
            "section provinciale",
            "section locale",
            "unit",
            "branch",
            "code de la structure",
            "code unité",
        ],
    ),
    (
        Field::Category,
        &[
            "الفئة",
            "فئة الاشتراك",
            "صنف الاشتراك",
            "نوع الاشتراك",
            "نوع الانخراط",
            "catégorie",
            "catégorie de cotisation",
            "type d'adhésion",
            "type de cotisation",
            "category",
            "dues category",
            "category of dues",
        ],
    ),
    (
        Field::Profession,
        &[
            "المهنة",
            "الوظيفة",
            "الفئة المهنية",
            "الفئة السوسيومهنية",
            "الفئة الاجتماعية المهنية",
            "profession",
            "métier",
            "csp",
            "catégorie socioprofessionnelle",
            "groupe professionnel",
            "fonction professionnelle",
            "occupation",
            "job",
            "group of professions",
            "professional group",
        ],
    ),
    (
        Field::Joined,
        &[
            "تاريخ الانخراط",
            "تاريخ الانضمام",
            "تاريخ العضوية",
            "منخرط منذ",
            "date d'adhésion",
            "adhésion",
            "adhérent depuis",
            "membre depuis",
            "date d'inscription",
            "joined",
            "joining date",
            "member since",
            "date joined",
            "joined on",
        ],
    ),
    (
        Field::Area,
        &[
            "الإقليم",
            "الجماعة",
            "العمالة",
            "الجهة",
            "المدينة",
            "مكان السكنى",
            "محل السكنى",
            "العمالة أو الإقليم",
            "الإقليم أو العمالة",
            "المجال الترابي",
            "مجال السكنى",
            "province",
            "préfecture",
            "commune",
            "ville",
            "région",
            "lieu de résidence",
            "territoire",
            "territoire de résidence",
            "area",
            "city",
            "region",
            "area of residence",
        ],
    ),
    (
        Field::Paid,
        &[
            "مؤدى إلى غاية",
            "آخر اشتراك",
            "آخر اشتراك مؤدى",
            "الاشتراك مؤدى إلى غاية",
            "سنة آخر اشتراك",
            "أداء الاشتراك",
            "payé jusqu'au",
            "cotisation payée jusqu'au",
            "dernière cotisation",
            "à jour jusqu'au",
            "cotisation jusqu'au",
            "paid until",
            "dues paid until",
            "last dues",
        ],
    ),
    (
        Field::State,
        &[
            "وضعية العضوية",
            "حالة العضوية",
            "الوضعية",
            "situation de l'adhésion",
            "statut de l'adhésion",
            "situation",
            "standing",
            "status",
        ],
    ),
];

/// What the columns hold: what this unit's files meant before, then what the words mean, each field once. Columns nobody
/// knows hold nothing.
pub fn guess(headings: &[String], remembered: &BTreeMap<String, Option<Field>>) -> Vec<Option<Field>> {
    let mut taken = BTreeSet::new();
    let mut out: Vec<Option<Field>> = vec![None; headings.len()];
    let keys: Vec<String> = headings.iter().map(|heading| plain(heading)).collect();
    let mut settled = vec![false; headings.len()];
    for (at, key) in keys.iter().enumerate() {
        if let Some(field) = remembered.get(key) {
            settled[at] = true;
            out[at] = field.filter(|field| taken.insert(*field));
        }
    }
    for (at, key) in keys.iter().enumerate().filter(|(_, key)| !key.is_empty()) {
        if settled[at] {
            continue;
        }
        let Some(field) = meaning(key) else { continue };
        out[at] = if taken.insert(field) {
            Some(field)
        } else {
            field.latin().filter(|field| taken.insert(*field))
        };
    }
    // `الاسم`, `Nom`, `Name`: a given, a family or a whole name, as the others leave it.
    for (at, key) in keys.iter().enumerate() {
        if settled[at] || out[at].is_some() {
            continue;
        }
        let field = match key.as_str() {
            "الاسم" | "اسم" if taken.contains(&Field::Family) => Some(Field::Given),
            "nom" | "noms" if taken.contains(&Field::Given) => Some(Field::Family),
            "nom" | "noms" if taken.contains(&Field::GivenLatin) => Some(Field::FamilyLatin),
            "الاسم" | "اسم" | "nom" | "noms" | "name" => Some(Field::Name),
            _ => None,
        };
        let free = |field: Field| {
            if taken.contains(&field) {
                field.latin().filter(|latin| !taken.contains(latin))
            } else {
                Some(field)
            }
        };
        if let Some(field) = field.and_then(free) {
            taken.insert(field);
            out[at] = Some(field);
        }
    }
    // A family name alone is the whole name.
    let whole = [Field::Name, Field::NameLatin, Field::Given, Field::GivenLatin]
        .iter()
        .any(|field| taken.contains(field));
    if !whole && let Some(column) = out.iter_mut().find(|field| **field == Some(Field::Family)) {
        *column = Some(Field::Name);
    }
    out
}

/// What a heading means by itself.
fn meaning(key: &str) -> Option<Field> {
    let is = |words: &[&str]| words.iter().any(|word| plain(word) == key);
    WORDS.iter().find(|(_, words)| is(words)).map(|(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(headings: &[&str]) -> Vec<Option<Field>> {
        guess(&headings.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), &BTreeMap::new())
    }

    #[test]
    fn lists_in_three_languages_are_understood() {
        let arabic = guessed(&[
            "ر.ت",
            "الاسم الكامل",
            "الجنس",
            "تاريخ الازدياد",
            "رقم ب.ت.و",
            "الهاتف",
            "الفرع",
            "المهنة",
            "تاريخ الانخراط",
        ]);
        let wanted = [
            None,
            Some(Field::Name),
            Some(Field::Gender),
            Some(Field::Birth),
            Some(Field::Identity),
            Some(Field::Phone),
            Some(Field::Unit),
            Some(Field::Profession),
            Some(Field::Joined),
        ];
        assert_eq!(arabic, wanted);
        assert_eq!(
            guessed(&["N° d’adhérent", "NOM", "Prénom", "CIN", "Tél.", "E-mail", "Province"]),
            [
                Some(Field::Number),
                Some(Field::Family),
                Some(Field::Given),
                Some(Field::Identity),
                Some(Field::Phone),
                Some(Field::Email),
                Some(Field::Area)
            ]
        );
        assert_eq!(
            guessed(&["First name", "Surname", "Date of birth", "Shoe size"]),
            [Some(Field::Given), Some(Field::Family), Some(Field::Birth), None]
        );
    }

    #[test]
    fn one_name_may_stand_in_two_scripts() {
        assert_eq!(guessed(&["الاسم الكامل", "Nom complet"]), [Some(Field::Name), Some(Field::NameLatin)]);
        assert_eq!(
            guessed(&["الاسم الشخصي", "النسب", "Prénom", "Nom"]),
            [Some(Field::Given), Some(Field::Family), Some(Field::GivenLatin), Some(Field::FamilyLatin)]
        );
        assert_eq!(guessed(&["الاسم", "النسب"]), [Some(Field::Given), Some(Field::Family)]);
        assert_eq!(guessed(&["Nom", "CIN"]), [Some(Field::Name), Some(Field::Identity)]);
        assert_eq!(guessed(&["النسب"]), [Some(Field::Name)]);
    }

    #[test]
    fn what_was_said_once_is_remembered() {
        let remembered = BTreeMap::from([(plain("Zone"), Some(Field::Unit)), (plain("Section"), None)]);
        let headings = ["Section".to_owned(), "ZONE :".to_owned()];
        assert_eq!(guess(&headings, &remembered), [None, Some(Field::Unit)]);
    }

    #[test]
    fn no_heading_means_two_things() {
        let mut seen = BTreeMap::new();
        for (field, words) in WORDS {
            for word in *words {
                let other = seen.insert(plain(word), *field);
                assert!(other.is_none_or(|other| other == *field), "{word}: {other:?} and {field:?}");
            }
        }
    }
}
