//! How votes are given, who may contest a result, and who certifies it, in words.

use super::numbers::{Case, Noun, count, period, share_of};
use super::structure::capital;
use super::{Prose, labels};
use crate::lang::say;
use crate::model::{ElectionRule, Polling, Secrecy};

/// The sentences on an election besides its method.
pub(super) fn sentences(p: &Prose<'_>, e: &ElectionRule) -> Vec<String> {
    let lang = p.lang;
    let mut t = Vec::new();
    if let Some(m) = &e.majority {
        let (share, cited) = (share_of(lang, m.share, labels::base(m.of)), p.cited(m.article.as_ref()));
        t.push(say!(lang,
            ar: format!("الأغلبية المطلوبة في الدورة الأولى: {share}{cited}."),
            fr: format!("La majorité requise au premier tour\u{a0}: {share}{cited}."),
            en: format!("The majority needed in the first round is {share}{cited}.")));
    }
    let ways: Vec<String> = e.ways().into_iter().map(|way| labels::polling(lang, way)).collect();
    if !ways.is_empty() {
        let ways = ways.join(if lang == crate::Lang::Ar { "، " } else { ", " });
        t.push(say!(lang,
            ar: format!("كيفية التصويت: {ways}."),
            fr: format!("Le vote se fait\u{a0}: {ways}."),
            en: format!("Votes may be given {ways}.")));
    }
    if e.secrecy == Secrecy::Confidential && e.ways().contains(&Polling::Electronic) {
        let least = count(lang, e.least_electronic(), Noun::Person, Case::Oblique);
        t.push(say!(lang,
            ar: format!("لا يجرى التصويت السري إلكترونيا إذا قل عدد الناخبين عن {least}."),
            fr: format!("Le vote électronique confidentiel requiert un corps électoral d’au moins {least}."),
            en: format!("A confidential vote in the application needs an electorate of at least {least}.")));
    }
    if e.proxies > 0 {
        let proxies = count(lang, e.proxies, Noun::Proxy, Case::Oblique);
        t.push(say!(lang,
            ar: format!("لا يحمل الناخب الواحد أكثر من {proxies}."),
            fr: format!("Nul électeur ne porte plus de {proxies}.").replace("plus de une ", "plus d’une "),
            en: format!("No voter carries more than {proxies}.")));
    }
    if let Some(within) = e.appeals_within.map(|w| period(lang, w)) {
        t.push(say!(lang,
            ar: format!("يُقبل التظلم داخل أجل {within}."),
            fr: format!("Un recours est recevable sous {within}."),
            en: format!("An appeal is possible within {within}.")));
    }
    if let Some(body) = e.appeals_to.as_ref().map(|b| p.body(b)) {
        t.push(say!(lang,
            ar: format!("البت في التظلمات: {body}."),
            fr: format!("Les recours sont tranchés par l’instance {body}."),
            en: format!("Appeals are decided by {body}.")));
    }
    if let Some(office) = e.certified_by.as_ref().map(|o| p.office(o)) {
        t.push(capital(&say!(lang,
            ar: format!("إقرار النتيجة: {office}."),
            fr: format!("le résultat est certifié par {office}."),
            en: format!("the result is certified by {office}."))));
    }
    t
}
