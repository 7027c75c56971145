//! Bodies, intervals, mandates and meetings in words.

use super::numbers::{Case, Noun, count, every, fraction_of, period, share_of};
use super::structure::{capital, vacancy};
use super::{Prose, labels};
use crate::lang::say;
use crate::model::{Body, Counting, Majority, NoticeRule, QuorumRule, Sitting, Within};

pub(super) fn bodies(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    p.heading(say!(lang, ar: "الهيئات", fr: "Instances", en: "Bodies"));
    for body in &s.bodies {
        let mut t = Vec::new();
        let kinds = p.kinds(&body.units);
        t.push(say!(lang,
            ar: format!("الانعقاد في كل وحدة من نوع {kinds}."),
            fr: format!("Siège dans chaque structure du type {kinds}."),
            en: format!("Meets in each unit of the kind {kinds}.")));
        let members: Vec<String> = body.members.iter().map(|m| sitting(p, m)).collect();
        let members = members.join(if lang == crate::Lang::En {
            "; "
        } else if lang == crate::Lang::Fr {
            "\u{a0}; "
        } else {
            "؛ "
        });
        t.push(say!(lang,
            ar: format!("الأعضاء: {members}."),
            fr: format!("Se compose de\u{a0}: {members}."),
            en: format!("Is made up of {members}.")));
        t.extend(presiding(p, body));
        if let Some(at) = body.meets_every {
            let at = every(lang, at);
            t.push(say!(lang,
                ar: format!("الاجتماع مرة على الأقل {at}."),
                fr: format!("Se réunit au moins une fois {at}."),
                en: format!("Meets at least once {at}.")));
        }
        t.extend(body.notice.as_ref().map(|n| notice(p, n)));
        t.extend(body.quorum.as_ref().map(|q| quorum(p, q)));
        t.push(majority(p, None, &body.majority));
        for (decision, rule) in &body.majorities {
            let name = s.decision(decision).map_or(decision.as_str(), |d| d.name.get(lang));
            t.push(majority(p, Some(name), rule));
        }
        if body.proxies > 0 {
            let proxies = count(lang, body.proxies, Noun::Proxy, Case::Oblique);
            t.push(say!(lang,
                ar: format!("لا يحمل الشخص الواحد أكثر من {proxies}."),
                fr: format!("Nul ne porte plus de {proxies}.").replace("plus de une ", "plus d’une "),
                en: format!("Nobody carries more than {proxies}.")));
        }
        t.push(if body.minutes_approved_by.is_empty() {
            say!(lang,
                ar: "تصادق الهيئة على محضرها في اجتماعها الموالي.",
                fr: "L’instance approuve son procès-verbal à la réunion suivante.",
                en: "The body approves its minutes at its next meeting.")
        } else {
            let by = p.any_office(&body.minutes_approved_by);
            say!(lang,
                ar: format!("المصادقة على المحضر: {by}."),
                fr: format!("Le procès-verbal est approuvé par {by}."),
                en: format!("The minutes are approved by {by}."))
        });
        p.item(body.name.get(lang), body.article.as_ref(), t);
    }
}

fn sitting(p: &Prose<'_>, member: &Sitting) -> String {
    let lang = p.lang;
    let no_vote = || say!(lang, ar: " دون حق التصويت", fr: " sans droit de vote", en: " without a vote");
    let (mut text, voting) = match member {
        Sitting::Members { voting } => (
            say!(lang, ar: "جميع منخرطي الوحدة", fr: "tous les adhérents de la structure", en: "all members of the unit"),
            *voting,
        ),
        Sitting::Delegates { voting } => {
            (say!(lang, ar: "المؤتمِرون", fr: "délégués au congrès", en: "the delegates"), *voting)
        }
        Sitting::Office { office, within, kind, voting, deputy, weight } => {
            let mut text = p.office(office);
            let of = kind.as_ref().map(|k| p.kinds_plural(std::slice::from_ref(k)));
            text.push_str(&place(p, *within, of));
            if *deputy {
                text.push_str(&say!(lang, ar: " أو من ينوب عنه", fr: " ou un suppléant", en: " or a deputy"));
            }
            if *weight > 1 && *voting {
                let votes = count(lang, *weight, Noun::Vote, Case::Nominative);
                text.push_str(&say!(lang, ar: format!(" (لكل منهم {votes})"), fr: format!(" ({votes} chacun)"), en: format!(" ({votes} each)")));
            }
            (text, *voting)
        }
    };
    if !voting {
        text.push_str(&no_vote());
    }
    text
}

fn place(p: &Prose<'_>, within: Within, of: Option<String>) -> String {
    let lang = p.lang;
    match (within, of) {
        (Within::Own, _) => String::new(),
        (Within::Parent, _) => {
            say!(lang, ar: " من الوحدة الأعلى", fr: " de la structure supérieure", en: " of the unit above")
        }
        (Within::Children, None) => {
            say!(lang, ar: " من الوحدات التابعة مباشرة", fr: " des structures directement rattachées", en: " of the units directly under it")
        }
        (Within::Descendants, None) => {
            say!(lang, ar: " من جميع الوحدات التابعة", fr: " de toutes les structures rattachées", en: " of all units under it")
        }
        (Within::Anywhere, None) => {
            say!(lang, ar: " من أي وحدة كانت", fr: " de toute structure", en: " of any unit")
        }
        (Within::Children, Some(of)) => {
            say!(lang, ar: format!(" من {of} التابعة مباشرة"), fr: format!(" des structures {of} directement rattachées"), en: format!(" of the {of} directly under it"))
        }
        (Within::Descendants, Some(of)) => {
            say!(lang, ar: format!(" من جميع {of} التابعة"), fr: format!(" de toutes les structures {of} rattachées"), en: format!(" of all {of} under it"))
        }
        (Within::Anywhere, Some(of)) => {
            say!(lang, ar: format!(" من جميع {of}"), fr: format!(" de toutes les structures {of}"), en: format!(" of all {of}"))
        }
    }
}

fn presiding(p: &Prose<'_>, body: &Body) -> Vec<String> {
    let lang = p.lang;
    let mut t = Vec::new();
    if let ([chair], false) = (body.chair.as_slice(), body.co_chaired) {
        let chair = p.office(chair);
        t.push(say!(lang,
            ar: format!("الرئاسة: {chair}."),
            fr: format!("La présidence revient à {chair}."),
            en: format!("The chair belongs to {chair}.")));
    } else if !body.chair.is_empty() {
        let chairs = p.offices(&body.chair);
        t.push(if body.co_chaired {
            say!(lang,
                ar: format!("الرئاسة مشتركة بين من يشغلون مهمة: {chairs}."),
                fr: format!("La présidence est partagée entre les titulaires\u{a0}: {chairs}."),
                en: format!("The chair is shared by the holders of {chairs}."))
        } else {
            say!(lang,
                ar: format!("الرئاسة على الترتيب: {chairs}."),
                fr: format!("La présidence revient, dans l’ordre, à {chairs}."),
                en: format!("The chair belongs, in this order, to {chairs}."))
        });
    }
    if let Some(secretary) = &body.secretary {
        let secretary = p.office(secretary);
        t.push(say!(lang,
            ar: format!("تحرير المحضر: {secretary}."),
            fr: format!("Le procès-verbal est tenu par {secretary}."),
            en: format!("The minutes are kept by {secretary}.")));
    }
    if !body.convenors().is_empty() {
        let by = p.any_office(body.convenors());
        let mut text = say!(lang,
            ar: format!("توجيه الاستدعاء: {by}"),
            fr: format!("La convocation émane de {by}"),
            en: format!("It is convened by {by}"));
        if let Some(share) = body.convened_on_request {
            let share = fraction_of(lang, share, ("الأعضاء", "des membres", "the members"));
            text.push_str(&say!(lang,
                ar: format!("، أو بطلب من {share}"),
                fr: format!(", ou à la demande\u{a0}: {share}"),
                en: format!(", or at the request of {share}")));
        }
        t.push(format!("{text}."));
    }
    t
}

fn notice(p: &Prose<'_>, n: &NoticeRule) -> String {
    let lang = p.lang;
    let (ordinary, cited) = (period(lang, n.ordinary), p.cited(n.article.as_ref()));
    let clear = if n.clear {
        say!(lang, ar: " كاملة", fr: " (jours francs)", en: " (clear days)")
    } else {
        String::new()
    };
    let mut text = say!(lang,
        ar: format!("يوجه الاستدعاء قبل الاجتماع بمدة لا تقل عن {ordinary}{clear}"),
        fr: format!("La convocation part au moins {ordinary}{clear} avant la réunion"),
        en: format!("The convocation leaves at least {ordinary}{clear} before the meeting"));
    if let Some(urgent) = n.urgent {
        let urgent = period(lang, urgent);
        text.push_str(&say!(lang,
            ar: format!("، وتقلص هذه المدة عند الاستعجال إلى {urgent}"),
            fr: format!(", ou {urgent} en cas d’urgence"),
            en: format!(", or {urgent} in urgent cases")));
        let condition = n.urgent_if.get(lang);
        if !condition.is_empty() {
            text.push_str(&say!(lang, ar: format!("، {condition}"), fr: format!(", {condition}"), en: format!(", {condition}")));
        }
        if !n.urgent_by.is_empty() {
            let by = p.any_office(&n.urgent_by);
            text.push_str(&say!(lang,
                ar: format!("؛ وإعلان الاستعجال: {by}"),
                fr: format!("\u{a0}; l’urgence est décidée par {by}"),
                en: format!("; urgency is decided by {by}")));
        }
        text.push_str(&p.cited(n.urgent_article.as_ref()));
    }
    format!("{text}{cited}.")
}

fn quorum(p: &Prose<'_>, q: &QuorumRule) -> String {
    let lang = p.lang;
    let whole = ("الأعضاء", "des membres", "the members");
    let mut text = String::new();
    for (i, call) in q.calls.iter().enumerate() {
        let share = if call.share == crate::Threshold::Any {
            say!(lang, ar: "مهما كان عدد الحاضرين", fr: "quel que soit le nombre des présents", en: "whatever the number of those there")
        } else {
            share_of(lang, call.share, whole)
        };
        if i == 0 {
            let any = call.share == crate::Threshold::Any;
            text = match (q.counts, any) {
                (_, true) => {
                    say!(lang, ar: format!("المداولات صحيحة {share}"), fr: format!("Délibère valablement {share}"), en: format!("Is quorate {share}"))
                }
                (Counting::Present, _) => say!(lang,
                    ar: format!("لا تصح المداولات إلا بحضور {share}"),
                    fr: format!("Ne délibère valablement qu’en présence d’un quorum\u{a0}: {share}"),
                    en: format!("The quorum is {share}, present in person")),
                (Counting::PresentOrRepresented, _) => say!(lang,
                    ar: format!("لا تصح المداولات إلا بحضور أو تمثيل {share}"),
                    fr: format!("Ne délibère valablement qu’avec un quorum de présents ou représentés\u{a0}: {share}"),
                    en: format!("The quorum is {share}, present or represented")),
            };
            continue;
        }
        let ordinal = match i {
            1 => {
                say!(lang, ar: "في الدعوة الثانية", fr: "à la deuxième convocation", en: "at the second call")
            }
            _ => {
                say!(lang, ar: "في الدعوة الثالثة", fr: "à la troisième convocation", en: "at the third call")
            }
        };
        let after = call.after.map(|a| period(lang, a)).map_or(String::new(), |a| {
            say!(lang,
            ar: format!(" بعد {a} على الأقل"),
            fr: format!(", {a} plus tard au moins"),
            en: format!(", {a} later at the earliest"))
        });
        text.push_str(&say!(lang,
            ar: format!("؛ و{ordinal}{after}: {share}"),
            fr: format!("\u{a0}; {ordinal}{after}\u{a0}: {share}"),
            en: format!("; {ordinal}{after}: {share}")));
    }
    if let Some(minimum) = q.minimum {
        let people = count(lang, minimum, Noun::Person, Case::Oblique);
        text.push_str(&say!(lang,
            ar: format!("، على ألا يقل العدد عن {people}"),
            fr: format!(", et jamais moins de {people}"),
            en: format!(", and never fewer than {people}")));
    }
    let cited = p.cited(q.article.as_ref());
    format!("{text}{cited}.")
}

fn majority(p: &Prose<'_>, decision: Option<&str>, m: &Majority) -> String {
    let lang = p.lang;
    let share = share_of(lang, m.share, labels::base(m.of));
    let cited = p.cited(m.article.as_ref());
    let subject = match decision {
        None => say!(lang, ar: "تتخذ القرارات", fr: "Les décisions sont prises", en: "decisions are taken"),
        Some(name) => {
            let of = p.s.decisions.iter().find(|one| one.name.get(lang) == name);
            let name = format!("{}{}", p.quoted(name), p.cited(of.and_then(|one| one.article.as_ref())));
            say!(lang, ar: format!("لاعتماد {name} لا بد من"), fr: format!("{name} requiert"), en: format!("{name} needs"))
        }
    };
    let mut text = match decision {
        None => say!(lang,
            ar: format!("{subject} بأغلبية {share}"),
            fr: format!("{subject} à la majorité\u{a0}: {share}"),
            en: format!("{subject} by {share}")),
        Some(_) => say!(lang,
            ar: format!("{subject} أغلبية {share}"),
            fr: format!("{subject} une majorité\u{a0}: {share}"),
            en: format!("{subject} {share}")),
    };
    if m.chair_casts {
        text.push_str(&say!(lang,
            ar: "، ويرجح صوت الرئاسة عند التعادل",
            fr: "\u{a0}; à égalité, la voix de la présidence est prépondérante",
            en: "; in a tie the chair’s vote decides"));
    }
    capital(&format!("{text}{cited}."))
}

pub(super) fn time(p: &mut Prose<'_>) {
    let (lang, s) = (p.lang, p.s);
    p.heading(say!(lang, ar: "الآجال والانتدابات والاجتماعات", fr: "Délais, mandats et réunions", en: "Intervals, mandates and meetings"));
    for interval in &s.intervals {
        let (at, body, cited) =
            (every(lang, interval.every), p.body(&interval.body), p.cited(interval.article.as_ref()));
        let warn = interval.warn_before.map(|w| period(lang, w)).map_or(String::new(), |w| {
            say!(lang,
            ar: format!("، مع التنبيه قبل حلول الأجل بمدة {w}"),
            fr: format!(", avec un avertissement {w} avant l’échéance"),
            en: format!(", with a warning {w} before the deadline"))
        });
        let name = interval.name.get(lang);
        p.line(say!(lang,
            ar: format!("{name}: تنعقد هيئة {body} مرة على الأقل {at}{warn}{cited}."),
            fr: format!("{}\u{a0}: l’instance {body} se réunit au moins une fois {at}{warn}{cited}.", capital(name)),
            en: format!("{}: the body {body} meets at least once {at}{warn}{cited}.", capital(name))));
    }
    let m = &s.mandates;
    if let Some(w) = m.warn_before.map(|w| period(lang, w)) {
        p.line(say!(lang,
            ar: format!("يُنبَّه إلى نهاية كل انتداب قبل حلولها بمدة {w}."),
            fr: format!("La fin de chaque mandat est annoncée {w} à l’avance."),
            en: format!("The end of each mandate is announced {w} before.")));
    }
    if m.continues_until_succession {
        let cited = p.cited(m.article.as_ref());
        p.line(say!(lang,
            ar: format!("يستمر كل مسؤول في مهمته إلى حين تعيين خلفه{cited}."),
            fr: format!("Chacun reste en fonction jusqu’à la désignation de son successeur{cited}."),
            en: format!("Holders stay in office until their successors are designated{cited}.")));
    }
    if let Some(v) = &m.vacancy {
        let text = vacancy(p, v);
        p.line(text);
    }
    meetings(p);
}

fn meetings(p: &mut Prose<'_>) {
    let (lang, m) = (p.lang, &p.s.meetings);
    let cited = p.cited(m.article.as_ref());
    if let Some(time) = m.speaking_time.map(|t| period(lang, t)) {
        let times = m.speeches_per_item.map(|n| count(lang, n, Noun::Speech, Case::Oblique)).map_or(
            String::new(),
            |n| {
                say!(lang,
                ar: format!("، في حدود {n} لكل شخص في النقطة الواحدة"),
                fr: format!(", dans la limite par personne et par point de {n}").replace("de une ", "d’une "),
                en: format!(", with at most {n} per person and item"))
            },
        );
        p.line(say!(lang,
            ar: format!("لا يتجاوز التدخل الواحد {time}{times}{cited}."),
            fr: format!("Une intervention ne dépasse pas {time}{times}{cited}."),
            en: format!("A speech does not exceed {time}{times}{cited}.")));
    }
    if let Some(within) = m.minutes_within.map(|t| period(lang, t)) {
        p.line(say!(lang,
            ar: format!("يُعمَّم المحضر داخل أجل {within}{cited}."),
            fr: format!("Le procès-verbal est diffusé sous {within}{cited}."),
            en: format!("The minutes are circulated within {within}{cited}.")));
    }
    p.line(if m.remote {
        say!(lang,
            ar: "يُعد المشارك عن بعد حاضرا.",
            fr: "La participation à distance vaut présence.",
            en: "Taking part remotely counts as presence.")
    } else {
        say!(lang,
            ar: "لا تُعد المشاركة عن بعد حضورا.",
            fr: "La participation à distance ne vaut pas présence.",
            en: "Taking part remotely does not count as presence.")
    });
}
