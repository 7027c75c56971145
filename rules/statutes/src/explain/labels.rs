//! The small words of the file, in the three languages.

use crate::lang::{Lang, say};
use crate::model::{
    AppRole, Base, Basis, Filling, Formula, Group, Method, Nature, Quota, RoleScope, Secrecy, Ties,
};

pub(super) fn role(lang: Lang, role: AppRole) -> String {
    match role {
        AppRole::Administrator => {
            say!(lang, ar: "إدارة النظام", fr: "administration du système", en: "administration of the system")
        }
        AppRole::Secretariat => {
            say!(lang, ar: "الكتابة المركزية", fr: "secrétariat central", en: "central secretariat")
        }
        AppRole::President => say!(lang, ar: "الرئاسة", fr: "présidence", en: "presidency"),
        AppRole::Secretary => say!(lang, ar: "الكتابة", fr: "secrétariat", en: "secretariat of the unit"),
        AppRole::Bureau => {
            say!(lang, ar: "عضوية المكتب", fr: "membre du bureau", en: "membership of the bureau")
        }
        AppRole::Communication => {
            say!(lang, ar: "تحرير المقالات", fr: "rédaction des articles", en: "drafting of articles")
        }
        AppRole::Publisher => {
            say!(lang, ar: "نشر المقالات", fr: "publication des articles", en: "publication of articles")
        }
        AppRole::Auditor => say!(lang, ar: "المراقبة", fr: "contrôle", en: "audit"),
        AppRole::Member => say!(lang, ar: "العضوية", fr: "membre", en: "membership"),
    }
}

pub(super) fn scope(lang: Lang, scope: RoleScope) -> String {
    match scope {
        RoleScope::Unit => {
            say!(lang, ar: "في الوحدة وحدها", fr: "dans l’unité seule", en: "in the unit alone")
        }
        RoleScope::Subtree => {
            say!(lang, ar: "في الوحدة وما تحتها", fr: "dans l’unité et celles qui en dépendent", en: "in the unit and all under it")
        }
        RoleScope::Organisation => {
            say!(lang, ar: "في المنظمة كلها", fr: "dans toute l’organisation", en: "in the whole organisation")
        }
    }
}

pub(super) fn nature(lang: Lang, nature: Nature) -> String {
    match nature {
        Nature::Internal => {
            say!(lang, ar: "هيكل داخلي", fr: "structure interne", en: "part of the organisation")
        }
        Nature::External => {
            say!(lang, ar: "هيكل خارجي له قانونه الخاص", fr: "structure externe, régie par son propre droit", en: "an external body with its own law")
        }
        Nature::State => {
            say!(lang, ar: "هيكل تابع لمؤسسات الدولة", fr: "structure d’une institution de l’État", en: "part of an institution of the state")
        }
    }
}

pub(super) fn filling(lang: Lang, filling: Filling) -> String {
    match filling {
        Filling::Deputy => {
            say!(lang, ar: "ينوب النائب إلى نهاية الانتداب", fr: "le suppléant achève le mandat", en: "a deputy completes the term")
        }
        Filling::ByElection => {
            say!(lang, ar: "تُجرى انتخابات جزئية", fr: "une élection partielle est organisée", en: "a by-election is held")
        }
        Filling::Appointment => {
            say!(lang, ar: "يُملأ المقعد بالتعيين", fr: "le siège est pourvu par nomination", en: "the seat is filled by appointment")
        }
        Filling::NextOnList => {
            say!(lang, ar: "يشغل المقعد التالي في اللائحة", fr: "le suivant de la liste prend le siège", en: "the next on the list takes the seat")
        }
        Filling::StaysEmpty => {
            say!(lang, ar: "يبقى المقعد شاغرا إلى التجديد الموالي", fr: "le siège reste vacant jusqu’au prochain renouvellement", en: "the seat stays empty until the next renewal")
        }
    }
}

/// The whole of a majority, for `share_of`.
pub(super) fn base(base: Base) -> (&'static str, &'static str, &'static str) {
    match base {
        Base::Cast => ("الأصوات المعبر عنها", "des suffrages exprimés", "the votes cast"),
        Base::CastAndAbstentions => (
            "المصوتين بمن فيهم الممتنعون",
            "des votants, abstentions comprises",
            "the voters, abstentions included",
        ),
        Base::Present => ("الحاضرين", "des présents", "those present"),
        Base::Members => ("جميع الأعضاء", "de tous les membres", "all members"),
    }
}

pub(super) fn quota(lang: Lang, quota: &Quota) -> String {
    let share = super::numbers::fraction_of(lang, quota.at_least, ("المقاعد", "des sièges", "the seats"));
    let group = match quota.group {
        Group::Women => say!(lang, ar: "للنساء", fr: "aux femmes", en: "to women"),
        Group::Men => say!(lang, ar: "للرجال", fr: "aux hommes", en: "to men"),
        Group::EachSex => say!(lang, ar: "لكل من الجنسين", fr: "à chacun des deux sexes", en: "to each sex"),
        Group::Youth => {
            let age = quota.under.unwrap_or(0);
            say!(lang,
                ar: format!("لمن تقل أعمارهم عن {}", super::numbers::count(lang, age, super::numbers::Noun::Year, super::numbers::Case::Oblique)),
                fr: format!("aux moins de {age} ans"),
                en: format!("to people under {age}"))
        }
    };
    say!(lang,
        ar: format!("يعود {group} ما لا يقل عن {share}"),
        fr: format!("{share} au moins revient {group}").replace("les deux tiers des sièges au moins revient", "les deux tiers des sièges au moins reviennent"),
        en: format!("at least {share} go {group}"))
}

pub(super) fn method(lang: Lang, method: Method) -> String {
    match method {
        Method::Plurality => {
            say!(lang, ar: "الاقتراع الأحادي بالأغلبية النسبية", fr: "scrutin majoritaire à un tour", en: "plurality")
        }
        Method::TwoRound => {
            say!(lang, ar: "الاقتراع بالأغلبية المطلقة في دورتين", fr: "scrutin majoritaire à deux tours", en: "absolute majority in two rounds")
        }
        Method::Block => {
            say!(lang, ar: "الاقتراع التعددي بالأغلبية", fr: "scrutin plurinominal majoritaire", en: "block vote")
        }
        Method::Approval => {
            say!(lang, ar: "التصويت بالموافقة", fr: "vote par approbation", en: "approval voting")
        }
        Method::InstantRunoff => {
            say!(lang, ar: "التصويت التفضيلي بالإقصاء المتتالي", fr: "vote préférentiel à éliminations successives", en: "instant-runoff voting")
        }
        Method::Stv => {
            say!(lang, ar: "الصوت الواحد القابل للتحويل", fr: "vote unique transférable", en: "the single transferable vote")
        }
        Method::ListPr => {
            say!(lang, ar: "الاقتراع باللائحة بالتمثيل النسبي", fr: "scrutin de liste à la représentation proportionnelle", en: "proportional lists")
        }
    }
}

pub(super) fn formula(lang: Lang, formula: Formula) -> String {
    match formula {
        Formula::Hare => {
            say!(lang, ar: "قاعدة هير وأكبر البقايا", fr: "quotient de Hare, plus forts restes", en: "Hare quota, largest remainders")
        }
        Formula::Droop => say!(lang, ar: "قاسم دروب", fr: "quotient de Droop", en: "Droop quota"),
        Formula::DHondt => {
            say!(lang, ar: "قاعدة دونت وأقوى المعدلات", fr: "plus fortes moyennes (D’Hondt)", en: "D’Hondt divisors")
        }
        Formula::SainteLague => {
            say!(lang, ar: "قاعدة سانت لاغي", fr: "Sainte-Laguë", en: "Sainte-Laguë divisors")
        }
        Formula::ModifiedSainteLague => {
            say!(lang, ar: "قاعدة سانت لاغي المعدلة", fr: "Sainte-Laguë modifiée", en: "modified Sainte-Laguë divisors")
        }
        Formula::HuntingtonHill => {
            say!(lang, ar: "قاعدة هنتنغتون وهيل", fr: "Huntington-Hill", en: "Huntington–Hill divisors")
        }
    }
}

pub(super) fn ties(lang: Lang, ties: Ties) -> String {
    match ties {
        Ties::Lot => {
            say!(lang, ar: "يُلجأ عند تعادل الأصوات إلى القرعة العلنية", fr: "à égalité de voix, un tirage au sort public décide", en: "a lot drawn in public decides a tie")
        }
        Ties::Older => {
            say!(lang, ar: "يُقدَّم عند تعادل الأصوات الأكبر سنا", fr: "à égalité de voix, le plus âgé l’emporte", en: "the older candidate wins a tie")
        }
        Ties::Younger => {
            say!(lang, ar: "يُقدَّم عند تعادل الأصوات الأصغر سنا", fr: "à égalité de voix, le plus jeune l’emporte", en: "the younger candidate wins a tie")
        }
        Ties::Woman => {
            say!(lang, ar: "تُقدَّم عند تعادل الأصوات المرأة، ثم القرعة", fr: "à égalité de voix, la femme l’emporte, puis le sort décide", en: "a woman wins a tie, then a lot decides")
        }
        Ties::Seniority => {
            say!(lang, ar: "يُقدَّم عند تعادل الأصوات الأقدم انخراطا", fr: "à égalité de voix, le plus ancien adhérent l’emporte", en: "the longer membership wins a tie")
        }
        Ties::NewBallot => {
            say!(lang, ar: "يُعاد الاقتراع عند تعادل الأصوات", fr: "à égalité de voix, on vote de nouveau", en: "a tie is voted on again")
        }
    }
}

pub(super) fn secrecy(lang: Lang, secrecy: Secrecy) -> String {
    match secrecy {
        Secrecy::Open => say!(lang, ar: "التصويت علني", fr: "le vote est public", en: "the vote is open"),
        Secrecy::Confidential => {
            say!(lang, ar: "التصويت سري", fr: "le vote est confidentiel", en: "the vote is confidential")
        }
        Secrecy::Verifiable => {
            say!(lang, ar: "التصويت سري ومشفر ويمكن لأي كان التحقق منه", fr: "le vote est chiffré et vérifiable par tous", en: "the vote is encrypted and anyone can verify it")
        }
    }
}

pub(super) fn basis(lang: Lang, basis: Basis) -> String {
    match basis {
        Basis::PaidMembers => {
            say!(lang, ar: "بحسب عدد المنخرطين المؤدين لاشتراكاتهم", fr: "en proportion des adhérents à jour de cotisation", en: "in proportion to the members whose dues are paid")
        }
        Basis::Members => {
            say!(lang, ar: "بحسب عدد المنخرطين", fr: "en proportion des adhérents", en: "in proportion to the members")
        }
        Basis::Equal => say!(lang, ar: "بالتساوي", fr: "à parts égales", en: "in equal shares"),
    }
}
