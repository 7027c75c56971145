//! Who the organisation is, and which edition this is, in words.

use super::{Prose, date, labels};
use crate::lang::{Lang, say};

pub(super) fn organisation(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    let e = &s.edition;
    let (name, version) = (s.organisation.name.get(lang), &e.version);
    let (adopted, since) = (date(lang, e.adopted), date(lang, e.in_force));
    p.out.push_str(&say!(lang,
        ar: format!("# النظام الأساسي: {name}\n\nنسخة {version}، تمت المصادقة عليها في {adopted}، وهي سارية منذ {since}.\n"),
        fr: format!("# Statuts\u{a0}: {name}\n\nVersion {version}, adoptée le {adopted}, en vigueur depuis le {since}.\n"),
        en: format!("# Statutes: {name}\n\nVersion {version}, adopted on {adopted}, in force since {since}.\n")));
    if !e.note.is_empty() {
        p.out.push_str(&format!("\n> {}\n", e.note.get(lang)));
    }
    p.heading(say!(lang, ar: "المنظمة", fr: "Organisation", en: "Organisation"));
    identity(p);
    languages(p);
    place(p);
    look(p);
    if e.synthetic {
        p.line(say!(lang,
            ar: "هذا النظام مثال، ومواده مختلقة.",
            fr: "Ces statuts sont un exemple ; leurs articles sont inventés.",
            en: "These statutes are an example; their articles are invented."));
    }
}

fn identity(p: &mut Prose<'_>) {
    let o = &p.s.organisation;
    let (short, kind) = (p.quoted(o.short_name.get(p.lang)), labels::organisation(p.lang, o.kind));
    p.line(say!(p.lang,
        ar: format!("الاسم المختصر: {short}؛ الصفة: {kind}."),
        fr: format!("Nom court : {short} ; nature : {kind}."),
        en: format!("Short name: {short}; kind: {kind}.")));
}

/// The languages in their order, which is also the order in which a missing text falls back.
fn languages(p: &mut Prose<'_>) {
    let o = &p.s.organisation;
    let names: Vec<String> = o.languages.iter().map(|one| labels::language(p.lang, *one)).collect();
    let names = names.join(if p.lang == Lang::Ar {
        "، ثم "
    } else if p.lang == Lang::Fr {
        ", puis "
    } else {
        ", then "
    });
    p.line(say!(p.lang,
        ar: format!("لغات الكتابة على الترتيب: {names}. ما لا يوجد بلغة القارئ يُعرض بأولاها التي يوجد بها."),
        fr: format!("Langues, dans l’ordre : {names}. Ce qui manque dans la langue du lecteur est montré dans la première où il existe."),
        en: format!("Languages, in this order: {names}. What a reader’s language lacks is shown in the first one that has it.")));
}

fn place(p: &mut Prose<'_>) {
    let o = &p.s.organisation;
    let zone = p.code(&o.time_zone);
    let country = o.country.as_ref().map(|country| p.code(country));
    let written = match country {
        Some(country) => say!(p.lang,
            ar: format!("كما في البلد ذي الرمز {country}"),
            fr: format!("à la manière du pays de code {country}"),
            en: format!("as in the country with the code {country}")),
        None => say!(p.lang,
            ar: "كما هو معتاد في لغة القارئ",
            fr: "selon l’usage de la langue du lecteur",
            en: "as is usual in the reader’s language"),
    };
    p.line(say!(p.lang,
        ar: format!("تبدأ الأيام وتُحدد الساعات بتوقيت {zone}، وتُكتب الأعداد والتواريخ {written}."),
        fr: format!("Les jours et les heures sont ceux de {zone} ; les nombres et les dates s’écrivent {written}."),
        en: format!("Days and hours are those of {zone}; numbers and dates are written {written}.")));
}

fn look(p: &mut Prose<'_>) {
    let theme = &p.s.organisation.theme;
    let accent = p.code(&theme.accent);
    let emblem = theme.emblem.as_ref().map(|file| p.code(file)).map_or_else(String::new, |file| {
        say!(p.lang,
            ar: format!("، والشعار في الملف {file}"),
            fr: format!(", l’emblème est le fichier {file}"),
            en: format!(", the emblem is the file {file}"))
    });
    p.line(say!(p.lang,
        ar: format!("لون الصفحات {accent}{emblem}."),
        fr: format!("La couleur des pages est {accent}{emblem}."),
        en: format!("The colour of the pages is {accent}{emblem}.")));
}
