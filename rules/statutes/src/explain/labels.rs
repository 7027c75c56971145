//! The small words of the file, in the three languages.

use crate::lang::{Lang, say};
use crate::model::{
    AppRole, Base, Basis, Filling, Formula, Group, Method, Nature, OrganisationKind, Polling, Quota,
    RoleScope, Secrecy, Ties,
};

/// One function a table: a variant and its words in Arabic, French and English.
macro_rules! words {
    ($($name:ident($type:ident) { $($variant:ident: $ar:literal, $fr:literal, $en:literal;)+ })+) => {$(
        pub(super) fn $name(lang: Lang, of: $type) -> String {
            match of {
                $($type::$variant => say!(lang, ar: $ar, fr: $fr, en: $en),)+
            }
        }
    )+};
}

words! {
    organisation(OrganisationKind) {
        Party: "حزب سياسي", "parti politique", "political party";
        Union: "نقابة", "syndicat", "trade union";
        Federation: "اتحاد هيئات", "fédération d’organisations", "federation of organisations";
        Association: "جمعية", "association", "association";
    }
    language(Lang) {
        Ar: "العربية", "arabe", "Arabic";
        Fr: "الفرنسية", "français", "French";
        En: "الإنجليزية", "anglais", "English";
    }
    role(AppRole) {
        Administrator: "إدارة النظام", "administration du système", "administration of the system";
        Secretariat: "الكتابة المركزية", "secrétariat central", "central secretariat";
        President: "الرئاسة", "présidence", "presidency";
        Secretary: "الكتابة", "secrétariat", "secretariat of the unit";
        Treasurer: "أمانة المال", "trésorerie", "treasury";
        Bureau: "عضوية المكتب", "membre du bureau", "membership of the bureau";
        Communication: "تحرير المقالات", "rédaction des articles", "drafting of articles";
        Publisher: "نشر المقالات", "publication des articles", "publication of articles";
        Auditor: "المراقبة", "contrôle", "audit";
        Member: "العضوية", "membre", "membership";
    }
    scope(RoleScope) {
        Unit: "في الوحدة وحدها", "dans la structure seule", "in the unit alone";
        Subtree: "في الوحدة وما تحتها", "dans la structure et celles qui en dépendent", "in the unit and all under it";
        Organisation: "في المنظمة كلها", "dans toute l’organisation", "in the whole organisation";
    }
    nature(Nature) {
        Internal: "هيكل داخلي", "structure interne", "part of the organisation";
        External: "هيكل خارجي له قانونه الخاص", "structure externe, régie par son propre droit", "an external body with its own law";
        State: "هيكل تابع لمؤسسات الدولة", "structure d’une institution de l’État", "part of an institution of the state";
    }
    filling(Filling) {
        Deputy: "ينوب النائب إلى نهاية الانتداب", "le suppléant achève le mandat", "a deputy completes the term";
        ByElection: "تُجرى انتخابات جزئية", "une élection partielle est organisée", "a by-election is held";
        Appointment: "يُملأ المقعد بالتعيين", "le siège est pourvu par nomination", "the seat is filled by appointment";
        NextOnList: "يشغل المقعد التالي في اللائحة", "le suivant de la liste prend le siège", "the next on the list takes the seat";
        StaysEmpty: "يبقى المقعد شاغرا إلى التجديد الموالي", "le siège reste vacant jusqu’au prochain renouvellement", "the seat stays empty until the next renewal";
    }
    method(Method) {
        Plurality: "الاقتراع الأحادي بالأغلبية النسبية", "scrutin majoritaire à un tour", "plurality";
        TwoRound: "الاقتراع بالأغلبية المطلقة في دورتين", "scrutin majoritaire à deux tours", "absolute majority in two rounds";
        Block: "الاقتراع التعددي بالأغلبية", "scrutin plurinominal majoritaire", "block vote";
        Approval: "التصويت بالموافقة", "vote par approbation", "approval voting";
        InstantRunoff: "التصويت التفضيلي بالإقصاء المتتالي", "vote préférentiel à éliminations successives", "instant-runoff voting";
        Stv: "الصوت الواحد القابل للتحويل", "vote unique transférable", "the single transferable vote";
        ListPr: "الاقتراع باللائحة بالتمثيل النسبي", "scrutin de liste à la représentation proportionnelle", "proportional lists";
    }
    formula(Formula) {
        Hare: "قاعدة هير وأكبر البقايا", "quotient de Hare, plus forts restes", "Hare quota, largest remainders";
        Droop: "قاسم دروب", "quotient de Droop", "Droop quota";
        DHondt: "قاعدة دونت وأقوى المعدلات", "plus fortes moyennes (D’Hondt)", "D’Hondt divisors";
        SainteLague: "قاعدة سانت لاغي", "Sainte-Laguë", "Sainte-Laguë divisors";
        ModifiedSainteLague: "قاعدة سانت لاغي المعدلة", "Sainte-Laguë modifiée", "modified Sainte-Laguë divisors";
        HuntingtonHill: "قاعدة هنتنغتون وهيل", "Huntington-Hill", "Huntington–Hill divisors";
    }
    ties(Ties) {
        Lot: "يُلجأ عند تعادل الأصوات إلى القرعة العلنية", "à égalité de voix, un tirage au sort public décide", "a lot drawn in public decides a tie";
        Older: "يُقدَّم عند تعادل الأصوات الأكبر سنا", "à égalité de voix, le plus âgé l’emporte", "the older candidate wins a tie";
        Younger: "يُقدَّم عند تعادل الأصوات الأصغر سنا", "à égalité de voix, le plus jeune l’emporte", "the younger candidate wins a tie";
        Woman: "تُقدَّم عند تعادل الأصوات المرأة، ثم القرعة", "à égalité de voix, la femme l’emporte, puis le sort décide", "a woman wins a tie, then a lot decides";
        Seniority: "يُقدَّم عند تعادل الأصوات الأقدم انخراطا", "à égalité de voix, le plus ancien adhérent l’emporte", "the longer membership wins a tie";
        NewBallot: "يُعاد الاقتراع عند تعادل الأصوات", "à égalité de voix, on vote de nouveau", "a tie is voted on again";
    }
    secrecy(Secrecy) {
        Open: "التصويت علني", "le vote est public", "the vote is open";
        Confidential: "التصويت سري", "le vote est confidentiel", "the vote is confidential";
        Verifiable: "التصويت سري ومشفر ويمكن لأي كان التحقق منه", "le vote est chiffré et vérifiable par tous", "the vote is encrypted and anyone can verify it";
    }
    polling(Polling) {
        Hands: "برفع الأيدي", "à main levée", "by a show of hands";
        RollCall: "بالمناداة على الأسماء", "par appel nominal", "by roll call";
        Paper: "بأوراق التصويت", "par bulletins papier", "on paper";
        Electronic: "إلكترونيا", "par voie électronique", "in the application";
    }
    basis(Basis) {
        PaidMembers: "بحسب عدد المنخرطين المؤدين لاشتراكاتهم", "en proportion des adhérents à jour de cotisation", "in proportion to the members whose dues are paid";
        Members: "بحسب عدد المنخرطين", "en proportion des adhérents", "in proportion to the members";
        Equal: "بالتساوي", "à parts égales", "in equal shares";
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
    // « les deux tiers » are several, « le tiers » is one.
    let goes = if share.starts_with("les ") { "reviennent" } else { "revient" };
    say!(lang,
        ar: format!("يعود {group} ما لا يقل عن {share}"),
        fr: format!("{share} au moins {goes} {group}"),
        en: format!("at least {share} go {group}"))
}
