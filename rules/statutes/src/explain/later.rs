//! Members, elections, renewals, congresses and programmes in words.

use super::numbers::{Case, Noun, count, every, period, share_of};
use super::structure::capital;
use super::{Prose, labels};
use crate::lang::say;
use crate::model::{Apportionment, Rights};

pub(super) fn members(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    let m = &s.members;
    p.heading(say!(lang, ar: "المنخرطون", fr: "Adhérents", en: "Members"));
    let cited = p.cited(m.article.as_ref());
    if let Some(age) = m.min_age {
        let years = count(lang, age, Noun::Year, Case::Oblique);
        p.line(say!(lang,
            ar: format!("لا يقل سن المنخرط عن {years}{cited}."),
            fr: format!("L’âge minimal d’adhésion est de {years}{cited}."),
            en: format!("The least age of a member is {years}{cited}.")));
    }
    if !m.join.is_empty() {
        let kinds = p.kinds(&m.join);
        p.line(say!(lang,
            ar: format!("يتم الانخراط في وحدة من نوع {kinds}{cited}."),
            fr: format!("On adhère à une structure du type {kinds}{cited}."),
            en: format!("One joins a unit of the kind {kinds}{cited}.")));
    }
    for other in &m.incompatible_with {
        let other = other.get(lang);
        p.line(say!(lang,
            ar: format!("ما يتنافى مع الانخراط: {other}{cited}."),
            fr: format!("Est incompatible avec l’adhésion\u{a0}: {other}{cited}."),
            en: format!("Incompatible with membership: {other}{cited}.")));
    }
    super::joining::takes(p);
    admission(p);
    super::joining::sanctions(p);
    super::joining::professions(p);
    super::joining::numbers(p);
    for dues in &m.dues {
        let currency = m.currency.as_deref().unwrap_or("");
        let amount = format!("{}.{:02} {currency}", dues.amount / 100, dues.amount % 100);
        let amount = if lang == crate::Lang::Fr { amount.replace('.', ",") } else { amount };
        let at = every(lang, dues.every);
        p.item(
            dues.name.get(lang),
            dues.article.as_ref(),
            vec![say!(lang,
            ar: format!("\u{2068}{amount}\u{2069} {at}."),
            fr: format!("{amount} {at}."),
            en: format!("{amount} {at}."))],
        );
    }
    super::dues::shares(p);
    rights(p, &m.vote, say!(lang, ar: "للتصويت", fr: "Pour voter", en: "To vote"));
    rights(p, &m.stand, say!(lang, ar: "للترشح", fr: "Pour être candidat", en: "To stand"));
}

fn admission(p: &mut Prose<'_>) {
    let (lang, a) = (p.lang, &p.s.members.admission);
    let cited = p.cited(a.article.as_ref());
    if let Some(body) = a.decided_by.as_ref().map(|b| p.body(b)) {
        let within = a.within.map(|w| period(lang, w)).map_or(String::new(), |w| {
            say!(lang,
            ar: format!(" داخل أجل {w}"), fr: format!(" sous {w}"), en: format!(" within {w}"))
        });
        p.line(say!(lang,
            ar: format!("البت في طلب الانخراط: {body}{within}{cited}."),
            fr: format!("La demande d’adhésion est tranchée par l’instance {body}{within}{cited}."),
            en: format!("An application is decided by {body}{within}{cited}.")));
    }
    if let Some(body) = a.appeal_to.as_ref().map(|b| p.body(b)) {
        p.line(say!(lang,
            ar: format!("يُرفع التظلم إلى {body}{cited}."),
            fr: format!("Le recours est porté devant l’instance {body}{cited}."),
            en: format!("An appeal goes to {body}{cited}.")));
    }
    if a.sponsors > 0 {
        let sponsors = count(lang, a.sponsors, Noun::Sponsor, Case::Oblique);
        p.line(say!(lang,
            ar: format!("يُزكى الطلب من طرف {sponsors} على الأقل{cited}."),
            fr: format!("La demande est parrainée par au moins {sponsors}{cited}."),
            en: format!("An application is supported by at least {sponsors}{cited}.")));
    }
}

fn rights(p: &mut Prose<'_>, r: &Rights, what: String) {
    let lang = p.lang;
    let mut t = Vec::new();
    if let Some(seniority) = r.seniority.map(|s| period(lang, s)) {
        t.push(say!(lang,
            ar: format!("أقدمية لا تقل عن {seniority}"),
            fr: format!("une ancienneté d’au moins {seniority}"),
            en: format!("membership of at least {seniority}")));
    }
    if let Some(age) = r.min_age {
        let years = count(lang, age, Noun::Year, Case::Oblique);
        t.push(say!(lang, ar: format!("سن لا يقل عن {years}"), fr: format!("un âge d’au moins {years}"), en: format!("an age of at least {years}")));
    }
    if r.dues_paid {
        t.push(say!(lang, ar: "أداء اشتراك السنة", fr: "la cotisation de l’année acquittée", en: "the dues of the year paid"));
    }
    if t.is_empty() {
        return;
    }
    let cited = p.cited(r.article.as_ref());
    let conditions = t.join(if lang == crate::Lang::Ar { "، و" } else { ", " });
    p.line(say!(lang,
        ar: format!("يشترط {what}: {conditions}{cited}."),
        fr: format!("{what}, il faut {conditions}{cited}."),
        en: format!("{what}, one needs {conditions}{cited}.")));
}

pub(super) fn elections(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    if s.elections.is_empty() {
        return;
    }
    p.heading(say!(lang, ar: "الانتخابات", fr: "Élections", en: "Elections"));
    for e in &s.elections {
        let mut method = labels::method(lang, e.method);
        if let Some(formula) = e.formula {
            method = format!("{method} ({})", labels::formula(lang, formula));
        }
        let mut t = vec![say!(lang,
            ar: format!("الطريقة: {method}."), fr: format!("Mode de scrutin\u{a0}: {method}."), en: format!("The method is {method}."))];
        if let Some(by) = e.by.as_ref().map(|b| p.body(b)) {
            t.push(say!(lang, ar: format!("جهة الانتخاب: {by}."), fr: format!("L’élection revient à l’instance {by}."), en: format!("The electing body is {by}.")));
        }
        if let Some(threshold) = e.threshold {
            let spaced = threshold.to_string().replace('%', "\u{a0}%");
            t.push(say!(lang,
                ar: format!("لا تحصل على مقاعد اللوائح التي نالت أقل من {threshold} من الأصوات."),
                fr: format!("Une liste qui a moins de {spaced} des suffrages n’obtient pas de siège."),
                en: format!("A list below {threshold} of the votes gets no seat.")));
        }
        t.push(capital(&format!("{}.", labels::secrecy(lang, e.secrecy))));
        t.push(capital(&format!("{}.", labels::ties(lang, e.ties))));
        for quota in &e.quotas {
            t.push(capital(&format!("{}{}.", labels::quota(lang, quota), p.cited(quota.article.as_ref()))));
        }
        if let Some(close) = e.candidatures_before.map(|c| period(lang, c)) {
            t.push(say!(lang,
                ar: format!("يُغلق باب الترشيح قبل الاقتراع بمدة {close}."),
                fr: format!("Les candidatures sont closes {close} avant le vote."),
                en: format!("Candidatures close {close} before the vote.")));
        }
        t.extend(super::polls::sentences(p, e));
        let name = if e.offices.is_empty() { p.quoted(&e.id) } else { p.offices(&e.offices) };
        p.item(&name, e.article.as_ref(), t);
    }
}

pub(super) fn renewals(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    if s.renewals.is_empty() {
        return;
    }
    p.heading(say!(lang, ar: "تجديد الفروع", fr: "Renouvellements", en: "Renewals"));
    for c in &s.renewals {
        let kinds = p.kinds_plural(&c.kinds);
        let mut t = vec![
            say!(lang, ar: format!("الأنواع المعنية: {kinds}."), fr: format!("Concerne\u{a0}: {kinds}."), en: format!("Concerns {kinds}.")),
        ];
        if let Some(at) = c.every.map(|e| every(lang, e)) {
            t.push(say!(lang, ar: format!("الموعد: {at}."), fr: format!("A lieu {at}."), en: format!("Takes place {at}.")));
        }
        if let Some(window) = c.window.map(|w| period(lang, w)) {
            t.push(say!(lang, ar: format!("لا تتجاوز الحملة {window}."), fr: format!("La campagne ne dépasse pas {window}."), en: format!("The campaign does not exceed {window}.")));
        }
        if let Some(body) = c.assembly.as_ref().map(|b| p.body(b)) {
            t.push(say!(lang, ar: format!("الهيئة التي تجدد: {body}."), fr: format!("L’instance qui renouvelle\u{a0}: {body}."), en: format!("The renewing body is {body}.")));
        }
        if !c.reports.is_empty() {
            let reports = p.listed(c.reports.iter().map(|report| report.get(lang)));
            t.push(say!(lang, ar: format!("يُصوَّت قبل الانتخاب على: {reports}."), fr: format!("Sont votés avant l’élection\u{a0}: {reports}."), en: format!("Voted on before the election: {reports}.")));
        }
        if let Some(by) = c.supervised_by.as_ref().map(|o| p.office(o)) {
            t.push(say!(lang, ar: format!("الإشراف على الجمع: {by}."), fr: format!("L’assemblée est supervisée par {by}."), en: format!("The assembly is supervised by {by}.")));
        }
        if let Some(share) = c.valid_if {
            let share = share_of(lang, share, ("المقيدين في اللائحة", "des inscrits", "those on the roll"));
            t.push(say!(lang, ar: format!("لا يصح التجديد إلا بمشاركة {share}."), fr: format!("La participation requise\u{a0}: {share}."), en: format!("It is valid when {share} take part.")));
        }
        if let Some(within) = c.report_within.map(|w| period(lang, w)) {
            t.push(say!(lang, ar: format!("يُرفع المحضر داخل أجل {within}."), fr: format!("Le procès-verbal est transmis sous {within}."), en: format!("The record is sent within {within}.")));
        }
        if let Some(within) = c.contest_within.map(|w| period(lang, w)) {
            t.push(say!(lang, ar: format!("يُقبل الطعن داخل أجل {within}."), fr: format!("Le résultat se conteste sous {within}."), en: format!("The result may be contested within {within}.")));
        }
        if let Some(by) = c.confirmed_by.as_ref().map(|o| p.office(o)) {
            t.push(say!(lang, ar: format!("تأكيد النتيجة: {by}."), fr: format!("Le résultat est confirmé par {by}."), en: format!("The result is confirmed by {by}.")));
        }
        p.item(c.name.get(lang), c.article.as_ref(), t);
    }
}

pub(super) fn congresses(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    if s.congresses.is_empty() {
        return;
    }
    p.heading(say!(lang, ar: "المؤتمرات", fr: "Congrès", en: "Congresses"));
    for c in &s.congresses {
        let mut t: Vec<String> = c.delegates.iter().flat_map(|d| delegates(p, d)).collect();
        if !c.ex_officio.is_empty() {
            let offices = p.offices(&c.ex_officio);
            t.push(say!(lang, ar: format!("الحضور بالصفة: {offices}."), fr: format!("Sont délégués de droit\u{a0}: {offices}."), en: format!("Delegates by office are {offices}.")));
        }
        for ready in &c.ready_when {
            let plural = s.unit_kind(&ready.kind).map_or("", |k| k.plural.get(lang));
            let (fr, en) = (format!("des structures {}", p.quoted(plural)), format!("the {plural}"));
            let share = share_of(lang, ready.renewed, (plural, &fr, &en));
            let cited = p.cited(ready.article.as_ref());
            t.push(say!(lang,
                ar: format!("لا انعقاد إلا بعد تجديد {share}{cited}."),
                fr: format!("Ne se tient qu’une fois renouvelées\u{a0}: {share}{cited}."),
                en: format!("It is held only once {share} have been renewed{cited}.")));
        }
        if let Some(by) = c.prepared_by.as_ref().map(|b| p.body(b)) {
            t.push(say!(lang, ar: format!("التحضير: {by}."), fr: format!("La préparation revient à l’instance {by}."), en: format!("It is prepared by {by}.")));
        }
        if let Some(before) = c.texts_before.map(|b| period(lang, b)) {
            t.push(say!(lang, ar: format!("تُعمَّم النصوص قبل الافتتاح بمدة {before}."), fr: format!("Les textes sont diffusés {before} avant l’ouverture."), en: format!("Its texts are circulated {before} before the opening.")));
        }
        let name = s.body(&c.body).map_or(c.body.as_str(), |b| b.name.get(lang));
        p.item(name, c.article.as_ref(), t);
    }
}

fn delegates(p: &Prose<'_>, d: &Apportionment) -> Vec<String> {
    let lang = p.lang;
    let seats = count(lang, d.seats, Noun::Delegate, Case::Oblique);
    let (kind, basis) = (p.kinds_plural(std::slice::from_ref(&d.kind)), labels::basis(lang, d.basis));
    let (formula, cited) = (labels::formula(lang, d.formula), p.cited(d.article.as_ref()));
    let mut t = vec![say!(lang,
        ar: format!("عدد المنتدبين المنتخبين: {seats}، يوزعون على {kind} {basis} ({formula}){cited}."),
        fr: format!("Nombre de délégués élus\u{a0}: {}, répartis entre les structures {kind} {basis} ({formula}){cited}.", d.seats),
        en: format!("The elected delegates number {}, shared among the {kind} {basis} ({formula}){cited}.", d.seats))];
    if d.minimum > 0 {
        let least = count(lang, d.minimum, Noun::Delegate, Case::Oblique);
        t.push(say!(lang, ar: format!("لا تقل حصة كل وحدة عن {least}."), fr: format!("Chaque structure en a au moins {}.", d.minimum), en: format!("Each unit has at least {least}.")));
    }
    t.extend(
        d.quotas
            .iter()
            .map(|q| capital(&format!("{}{}.", labels::quota(lang, q), p.cited(q.article.as_ref())))),
    );
    t
}

pub(super) fn programmes(p: &mut Prose<'_>) {
    let (lang, r) = (p.lang, &p.s.programmes);
    if r.kinds.is_empty() {
        return;
    }
    p.heading(say!(lang, ar: "البرامج التعاقدية", fr: "Programmes contractuels", en: "Contract programmes"));
    let (kinds, cited) = (p.kinds_plural(&r.kinds), p.cited(r.article.as_ref()));
    p.line(say!(lang, ar: format!("توقع البرامج التعاقدية مع القيادة: {kinds}{cited}."), fr: format!("Signent un programme avec la direction\u{a0}: {kinds}{cited}."), en: format!("A programme with the leadership is signed by {kinds}{cited}.")));
    if let Some(duration) = r.duration.map(|d| period(lang, d)) {
        p.line(say!(lang, ar: format!("مدة البرنامج محددة في {duration}."), fr: format!("Un programme dure {duration}."), en: format!("A programme runs for {duration}.")));
    }
    let (a, b) = (p.offices(&r.signed_for_leadership), p.offices(&r.signed_for_unit));
    if b.is_empty() && !a.is_empty() {
        p.line(say!(lang, ar: format!("التوقيع عن القيادة: {a}."), fr: format!("Signature pour la direction\u{a0}: {a}."), en: format!("{a} signs for the leadership.")));
    } else if a.is_empty() && !b.is_empty() {
        p.line(say!(lang, ar: format!("التوقيع عن الوحدة: {b}."), fr: format!("Signature pour la structure\u{a0}: {b}."), en: format!("{b} signs for the unit.")));
    } else if !a.is_empty() {
        p.line(say!(lang, ar: format!("التوقيع عن القيادة: {a}، وعن الوحدة: {b}."), fr: format!("Signature pour la direction\u{a0}: {a}\u{a0}; pour la structure\u{a0}: {b}."), en: format!("{a} signs for the leadership, {b} for the unit.")));
    }
    for rule in &r.taken_up_by {
        let (kinds, cited) = (p.kinds_plural(&rule.kinds), p.cited(rule.article.as_ref()));
        let (a, b) = (p.any_office(&rule.signed_for_leadership), p.any_office(&rule.signed_for_unit));
        p.line(say!(lang,
            ar: format!("يجوز أن تتبنى برنامج الوحدة التي تعلوها: {kinds}{cited}. التوقيع عن الوحدة الأعلى: {a}، وعن الوحدة المتبنية: {b}."),
            fr: format!("Peuvent reprendre le programme de la structure supérieure\u{a0}: {kinds}{cited}. Signature pour la structure supérieure\u{a0}: {a}\u{a0}; pour celle qui reprend\u{a0}: {b}."),
            en: format!("The programme of the unit above may be taken up by {kinds}{cited}. {a} signs for the unit above, {b} for the unit that takes it up.")));
    }
    if let Some(at) = r.report_every.map(|e| every(lang, e)) {
        let within = r.report_within.map(|w| period(lang, w)).map_or(String::new(), |w| say!(lang,
            ar: format!("، داخل أجل {w} من نهاية الفترة"), fr: format!(", sous {w} après la fin de la période"), en: format!(", within {w} of the end of the period")));
        p.line(say!(lang, ar: format!("يُرفع تقرير عن التقدم {at}{within}."), fr: format!("L’avancement est rapporté {at}{within}."), en: format!("Progress is reported {at}{within}.")));
    }
    if !r.approved_by.is_empty() {
        let by = p.offices(&r.approved_by);
        p.line(say!(lang, ar: format!("المصادقة على التقرير على الترتيب: {by}."), fr: format!("Le rapport est approuvé, dans l’ordre, par {by}."), en: format!("A report is approved, in this order, by {by}.")));
    }
}
