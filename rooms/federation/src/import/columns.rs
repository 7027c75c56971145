//! The columns of a file, under any of their names.

use rawabit_text::fold;

/// The names that the program itself writes, in order.
pub const COLUMNS: [&str; 21] = [
    "unit_id",
    "parent_id",
    "kind",
    "name_ar",
    "name_fr",
    "name_en",
    "area",
    "founded",
    "office",
    "seat",
    "person_ar",
    "person_fr",
    "person_en",
    "gender",
    "email",
    "start",
    "deadline",
    "origin",
    "synthetic",
    "ended",
    "end_reason",
];

/// Other names under which people keep these columns.
const SYNONYMS: [(&str, &[&str]); 21] = [
    ("unit_id", &["id", "unit", "رمز الوحدة", "معرف الوحدة", "الوحدة", "code unité", "identifiant", "unité"]),
    ("parent_id", &["parent", "رمز الوحدة الأعلى", "الوحدة الأعلى", "unité supérieure"]),
    ("kind", &["type", "النوع", "نوع الوحدة", "type d'unité", "genre d'unité"]),
    ("name_ar", &["الاسم بالعربية", "اسم الوحدة", "اسم الوحدة بالعربية", "nom arabe", "arabic name"]),
    ("name_fr", &["الاسم بالفرنسية", "nom", "nom français", "french name"]),
    ("name_en", &["الاسم بالإنجليزية", "nom anglais", "english name"]),
    (
        "area",
        &["رمز المجال", "المجال الترابي", "الجهة أو الإقليم", "territoire", "code territoire", "area code"],
    ),
    ("founded", &["تاريخ التأسيس", "date de création", "fondée le", "founding date"]),
    ("office", &["المهمة", "المنصب", "الصفة", "fonction", "mandat", "post"]),
    ("seat", &["المقعد", "رقم المقعد", "siège", "seat number"]),
    ("person_ar", &["الاسم الكامل", "اسم المسؤول", "المسؤول", "titulaire (arabe)", "person"]),
    ("person_fr", &["المسؤول بالفرنسية", "titulaire", "nom du titulaire", "holder"]),
    ("person_en", &["المسؤول بالإنجليزية", "titulaire (anglais)"]),
    ("gender", &["الجنس", "sexe", "genre", "sex"]),
    ("email", &["البريد الإلكتروني", "courriel", "e-mail", "mail"]),
    ("start", &["تاريخ البداية", "ابتداء من", "début", "date de début", "start date"]),
    ("deadline", &["تاريخ الانتهاء", "الأجل", "échéance", "fin du mandat", "end date"]),
    ("origin", &["طريقة التولية", "المصدر", "origine", "mode de désignation"]),
    ("synthetic", &["اصطناعي", "synthétique", "fictif"]),
    ("ended", &["تاريخ الانتهاء الفعلي", "fin effective", "terminé le", "ended on"]),
    ("end_reason", &["سبب الانتهاء", "motif de fin", "reason of end"]),
];

/// The column that a heading names.
pub(super) fn known(heading: &str) -> Option<usize> {
    let wanted = plain(heading);
    COLUMNS.iter().position(|column| {
        plain(column) == wanted
            || SYNONYMS
                .iter()
                .any(|(name, others)| name == column && others.iter().any(|other| plain(other) == wanted))
    })
}

fn plain(text: &str) -> String {
    fold(text.trim().trim_start_matches('\u{feff}')).replace(['_', '-'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_in_three_languages_and_any_spelling() {
        for (heading, column) in [
            ("unit_id", 0),
            ("Unit ID", 0),
            ("\u{feff}unit_id", 0),
            ("الوحدة الاعلى", 1),
            ("Début", 15),
            ("Échéance", 16),
            ("المهمه", 8),
            ("E-mail", 14),
        ] {
            assert_eq!(known(heading), Some(column), "{heading}");
        }
        assert_eq!(known("telephone"), None);
    }

    #[test]
    fn no_name_stands_for_two_columns() {
        let mut names: Vec<String> =
            SYNONYMS.iter().flat_map(|(_, others)| others.iter().map(|one| plain(one))).collect();
        names.extend(COLUMNS.iter().map(|one| plain(one)));
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
