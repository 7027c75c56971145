//! Problems in words: what is wrong, and what to do.

use super::{Expected, Problem, Reason, RefKind};
use crate::lang::{Lang, say};

/// A piece of the file inside a sentence. In Arabic it is isolated, so that its direction disturbs nothing around it.
pub(super) fn code(lang: Lang, text: &str) -> String {
    // A file may hold a value of a megabyte; a message shows its beginning.
    let mut shown: String = text.chars().filter(|c| !c.is_control()).take(80).collect();
    if text.chars().count() > 80 {
        shown.push('…');
    }
    match lang {
        Lang::Ar => format!("\u{2068}`{shown}`\u{2069}"),
        _ => format!("`{shown}`"),
    }
}

pub(super) fn codes(lang: Lang, texts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let all: Vec<String> = texts.into_iter().map(|t| code(lang, t.as_ref())).collect();
    all.join(if lang == Lang::Ar { "، " } else { ", " })
}

fn did_you_mean(lang: Lang, suggestion: Option<&String>) -> Option<String> {
    suggestion.map(|s| code(lang, s)).map(|s| {
        say!(lang,
            ar: format!(" هل تقصدون {s}؟"),
            fr: format!(" Vouliez-vous dire {s}\u{a0}?"),
            en: format!(" Did you mean {s}?"))
    })
}

impl Problem {
    /// The problem in words: the key, the reason, and what to do about it. The line is not repeated: the caller shows it as suits
    /// the place (`file:12:` in a terminal, a margin on a page), or takes [`Problem::message_with_line`].
    pub fn message(&self, lang: Lang) -> String {
        let reason = self.reason.text(lang);
        let colon = if lang == Lang::Fr { "\u{a0}:" } else { ":" };
        if self.key.is_empty() { reason } else { format!("{}{colon} {reason}", code(lang, &self.key)) }
    }

    /// « line 12 — … », in words.
    pub fn message_with_line(&self, lang: Lang) -> String {
        let (line, message) = (self.line, self.message(lang));
        say!(lang,
            ar: format!("السطر {line} — {message}"),
            fr: format!("ligne {line} — {message}"),
            en: format!("line {line} — {message}"))
    }
}

impl Expected {
    fn text(self, lang: Lang) -> String {
        match self {
            Self::Text => {
                say!(lang, ar: "نص بين علامتي اقتباس", fr: "un texte entre guillemets", en: "text in quotes")
            }
            Self::Whole => say!(lang, ar: "عدد صحيح", fr: "un nombre entier", en: "a whole number"),
            Self::Boolean => {
                let (t, f) = (code(lang, "true"), code(lang, "false"));
                say!(lang, ar: format!("{t} أو {f}"), fr: format!("{t} ou {f}"), en: format!("{t} or {f}"))
            }
            Self::List => {
                say!(lang, ar: "قائمة بين معقوفين", fr: "une liste entre crochets", en: "a list in brackets")
            }
            Self::Table => say!(lang, ar: "جدول", fr: "une table", en: "a table"),
            Self::Tables => {
                say!(lang, ar: "قائمة من الجداول", fr: "une liste de tables", en: "a list of tables")
            }
            Self::Date => {
                let example = code(lang, "2017-10-07");
                say!(lang,
                    ar: format!("تاريخ مثل {example}"),
                    fr: format!("une date telle que {example}"),
                    en: format!("a date such as {example}"))
            }
        }
    }
}

impl RefKind {
    fn text(self, lang: Lang) -> String {
        match self {
            Self::UnitKind => {
                say!(lang, ar: "نوع من الوحدات", fr: "un type de structure", en: "a kind of unit")
            }
            Self::Office => say!(lang, ar: "مهمة", fr: "une fonction", en: "an office"),
            Self::Body => say!(lang, ar: "هيئة", fr: "une instance", en: "a body"),
            Self::Decision => {
                say!(lang, ar: "نوع من المقررات", fr: "un type de décision", en: "a type of decision")
            }
            Self::AreaLevel => {
                say!(lang, ar: "مستوى ترابي", fr: "un niveau territorial", en: "a level of areas")
            }
            Self::Article => say!(lang, ar: "مادة", fr: "un article", en: "an article"),
            Self::Profession => {
                say!(lang, ar: "فئة سوسيو-مهنية", fr: "un groupe socioprofessionnel", en: "a group of professions")
            }
        }
    }
}

impl Reason {
    /// The reason in words, without the key.
    pub fn text(&self, lang: Lang) -> String {
        let c = |text: &str| code(lang, text);
        match self {
            Self::Syntax(words) => {
                let words = words.text(lang);
                say!(lang,
                    ar: format!("ليس هذا السطر بصيغة TOML سليمة ({words})؛ صحّحوه ثم أعيدوا الفحص."),
                    fr: format!("cette ligne n’est pas du TOML valide ({words})\u{a0}; corrigez-la, puis vérifiez à nouveau."),
                    en: format!("this line is not valid TOML ({words}); correct it, then check again."))
            }
            Self::DuplicateKey => say!(lang,
                ar: "هذا المفتاح مكتوب مرتين؛ احذفوا أحدهما.",
                fr: "cette clé est écrite deux fois\u{a0}; supprimez-en une.",
                en: "this key is written twice; remove one of them."),
            Self::UnknownKey(suggestion) => {
                let hint = did_you_mean(lang, suggestion.as_ref()).unwrap_or_else(|| {
                    say!(lang,
                    ar: " احذفوه أو تحققوا من كتابته.",
                    fr: " Supprimez-la ou vérifiez son orthographe.",
                    en: " Remove it or check its spelling.")
                });
                say!(lang,
                    ar: format!("مفتاح غير معروف في هذا الموضع.{hint}"),
                    fr: format!("clé inconnue à cet endroit.{hint}"),
                    en: format!("this key is not known here.{hint}"))
            }
            Self::MissingKey => say!(lang,
                ar: "هذا المفتاح ضروري وهو غير موجود؛ أضيفوه.",
                fr: "cette clé est obligatoire et manque\u{a0}; ajoutez-la.",
                en: "this key is required and missing; add it."),
            Self::WrongType(expected) => {
                let expected = expected.text(lang);
                say!(lang,
                    ar: format!("القيمة المنتظرة هنا: {expected}."),
                    fr: format!("il faut ici {expected}."),
                    en: format!("this must be {expected}."))
            }
            Self::OutOfRange { min, max } => say!(lang,
                ar: format!("ينبغي أن يكون العدد بين {min} و{max}."),
                fr: format!("le nombre doit être compris entre {min} et {max}."),
                en: format!("the number must lie between {min} and {max}.")),
            Self::NotAWord { found, allowed, suggestion } => {
                let (found, allowed) = (c(found), codes(lang, allowed));
                let hint = did_you_mean(lang, suggestion.as_ref()).unwrap_or_default();
                say!(lang,
                    ar: format!("القيمة {found} غير مقبولة؛ القيم المقبولة: {allowed}.{hint}"),
                    fr: format!("{found} n’est pas admis\u{a0}; valeurs admises\u{a0}: {allowed}.{hint}"),
                    en: format!("{found} is not allowed; allowed values: {allowed}.{hint}"))
            }
            Self::BadPeriod(found) => {
                let (found, a, b) = (c(found), c("\"4 years\""), c("\"48 hours\""));
                say!(lang,
                    ar: format!("{found} ليست مدة؛ اكتبوا مثلا {a} أو {b}."),
                    fr: format!("{found} n’est pas une durée\u{a0}; écrivez par exemple {a} ou {b}."),
                    en: format!("{found} is not a period; write for example {a} or {b}."))
            }
            Self::BadFraction(found) => {
                let (found, a, b) = (c(found), c("\"2/3\""), c("\"> 1/2\""));
                say!(lang,
                    ar: format!("{found} ليس كسرا مضبوطا بين 0 و1؛ اكتبوا مثلا {a} أو {b} بين علامتي اقتباس."),
                    fr: format!("{found} n’est pas une fraction exacte entre 0 et 1\u{a0}; écrivez par exemple {a} ou {b}, entre guillemets."),
                    en: format!("{found} is not an exact fraction between 0 and 1; write for example {a} or {b}, in quotes."))
            }
            Self::BadDate(found) => {
                let (found, a) = (c(found), c("2017-10-07"));
                say!(lang,
                    ar: format!("{found} ليس تاريخا صحيحا؛ اكتبوا السنة ثم الشهر ثم اليوم، مثلا {a}."),
                    fr: format!("{found} n’est pas une date du calendrier\u{a0}; écrivez année-mois-jour, par exemple {a}."),
                    en: format!("{found} is not a date of the calendar; write year-month-day, for example {a}."))
            }
            Self::BadTimeZone(found) => {
                let (found, a) = (c(found), c("Africa/Casablanca"));
                say!(lang,
                    ar: format!("{found} ليست منطقة زمنية معروفة؛ اكتبوا اسما من قائمة IANA مثل {a}."),
                    fr: format!("{found} n’est pas un fuseau horaire connu\u{a0}; écrivez un nom de l’IANA tel que {a}."),
                    en: format!("{found} is not a known time zone; write an IANA name such as {a}."))
            }
            Self::BadColour(found) => {
                let (found, a) = (c(found), c("#d81b60"));
                say!(lang,
                    ar: format!("{found} ليس لونا؛ اكتبوا ستة أرقام ست عشرية بعد العلامة، مثلا {a}."),
                    fr: format!("{found} n’est pas une couleur\u{a0}; écrivez six chiffres hexadécimaux, par exemple {a}."),
                    en: format!("{found} is not a colour; write six hexadecimal digits, for example {a}."))
            }
            Self::BadId(found) => {
                let (found, a) = (c(found), c("league_president"));
                say!(lang,
                    ar: format!("{found} ليس معرّفا سليما؛ استعملوا حروفا لاتينية صغيرة وأرقاما وشرطات سفلية، مثلا {a}."),
                    fr: format!("{found} n’est pas un identifiant\u{a0}; prenez des minuscules latines, des chiffres et des tirets bas, par exemple {a}."),
                    en: format!("{found} is not an identifier; use small Latin letters, digits and underscores, for example {a}."))
            }
            Self::BadAmount(found) => {
                let (found, a, b) = (c(found), c("200"), c("\"12.50\""));
                say!(lang,
                    ar: format!("{found} ليس مبلغا؛ اكتبوا مثلا {a} أو {b}."),
                    fr: format!("{found} n’est pas un montant\u{a0}; écrivez par exemple {a} ou {b}."),
                    en: format!("{found} is not an amount; write for example {a} or {b}."))
            }
            Self::BadCurrency(found) => {
                let (found, a) = (c(found), c("MAD"));
                say!(lang,
                    ar: format!("{found} ليس رمز عملة؛ اكتبوا رمز ISO 4217 من ثلاثة حروف مثل {a}."),
                    fr: format!("{found} n’est pas un code de monnaie\u{a0}; écrivez un code ISO 4217 tel que {a}."),
                    en: format!("{found} is not a currency code; write an ISO 4217 code such as {a}."))
            }
            Self::Empty => say!(lang,
                ar: "القيمة فارغة؛ املؤوها أو احذفوا المفتاح.",
                fr: "la valeur est vide\u{a0}; remplissez-la ou supprimez la clé.",
                en: "the value is empty; fill it in or remove the key."),
            Self::MissingTranslation(missing) => {
                let name = match missing {
                    Lang::Ar => say!(lang, ar: "العربية", fr: "arabe", en: "Arabic"),
                    Lang::Fr => say!(lang, ar: "الفرنسية", fr: "français", en: "French"),
                    Lang::En => say!(lang, ar: "الإنجليزية", fr: "anglais", en: "English"),
                };
                say!(lang,
                    ar: format!("النص باللغة {name} غير موجود، مع أن المنظمة أعلنت هذه اللغة؛ أضيفوا الترجمة."),
                    fr: format!("le texte manque en {name}, langue que l’organisation déclare\u{a0}; ajoutez la traduction."),
                    en: format!("the text is missing in {name}, which the organisation declares; add the translation."))
            }
            Self::Repeated(found) => {
                let found = c(found);
                say!(lang,
                    ar: format!("{found} مذكور مرتين؛ احذفوا أحدهما."),
                    fr: format!("{found} figure deux fois\u{a0}; supprimez une des mentions."),
                    en: format!("{found} is listed twice; remove one of them."))
            }
            Self::UnknownReference { kind, found, suggestion } => {
                let (found, section, kind) = (c(found), c(&format!("[{kind}]")), kind.text(lang));
                let hint = did_you_mean(lang, suggestion.as_ref()).unwrap_or_else(|| {
                    say!(lang,
                    ar: format!(" أضيفوه في {section} أو صحّحوا الاسم."),
                    fr: format!(" Ajoutez cette entrée sous {section} ou corrigez le nom."),
                    en: format!(" Add it under {section} or correct the name."))
                });
                say!(lang,
                    ar: format!("{found} لا يحيل على شيء: المنتظر هنا {kind} من {section}.{hint}"),
                    fr: format!("{found} ne renvoie à rien\u{a0}: il faut ici {kind} de {section}.{hint}"),
                    en: format!("{found} points to nothing: this must be {kind} of {section}.{hint}"))
            }
            _ => self.structural(lang),
        }
    }

    /// Reasons that concern the whole rather than a value.
    fn structural(&self, lang: Lang) -> String {
        let c = |text: &str| code(lang, text);
        match self {
            Self::NoRoot => {
                let root = c("root = true");
                say!(lang,
                    ar: format!("لا يوجد أي نوع من الوحدات في أعلى الهيكل؛ ضعوا {root} في أحدها."),
                    fr: format!("aucun type de structure ne peut être au sommet\u{a0}; mettez {root} dans l’un d’eux."),
                    en: format!("no kind of unit may stand at the top; put {root} in one of them."))
            }
            Self::UnreachableKind => {
                let (children, root) = (c("children"), c("root = true"));
                say!(lang,
                    ar: format!("لا يمكن أن توجد أي وحدة من هذا النوع؛ أضيفوه إلى {children} لنوع آخر أو ضعوا فيه {root}."),
                    fr: format!("aucune structure de ce type ne peut exister\u{a0}; ajoutez-le aux {children} d’un autre type ou mettez-y {root}."),
                    en: format!("no unit of this kind can exist; add it to the {children} of another kind or put {root} in it."))
            }
            Self::EndlessKinds(circle) => {
                let circle = codes(lang, circle);
                say!(lang,
                    ar: format!("هذه الأنواع تحتوي بعضها بعضا بلا نهاية: {circle}؛ احذفوا إحدى الصلات."),
                    fr: format!("ces types se contiennent l’un l’autre sans fin\u{a0}: {circle}\u{a0}; supprimez un des liens."),
                    en: format!("these kinds contain one another without end: {circle}; remove one of the links."))
            }
            Self::WiderArea { parent } => {
                let parent = c(parent);
                say!(lang,
                    ar: format!("المجال الترابي أوسع من مجال الوحدة الأعلى {parent}؛ اختاروا مستوى أضيق."),
                    fr: format!("le territoire est plus large que celui de la structure supérieure {parent}\u{a0}; choisissez un niveau plus étroit."),
                    en: format!("the area is wider than that of the unit above, {parent}; choose a narrower level."))
            }
            Self::NobodySits => say!(lang,
                ar: "لا أحد يجلس في هذه الهيئة؛ أضيفوا مهمة واحدة على الأقل.",
                fr: "personne ne siège dans cette instance\u{a0}; ajoutez au moins une fonction.",
                en: "nobody sits in this body; add at least one office."),
            Self::NobodyVotes => {
                let voting = c("voting = false");
                say!(lang,
                    ar: format!("لا أحد يصوّت في هذه الهيئة؛ احذفوا {voting} من أحد الأعضاء."),
                    fr: format!("personne ne vote dans cette instance\u{a0}; retirez {voting} pour l’un des membres."),
                    en: format!("nobody votes in this body; remove {voting} from one of the members."))
            }
            Self::ChairNotMember(chair) => {
                let chair = c(chair);
                say!(lang,
                    ar: format!("يرأس {chair} الهيئة دون أن يكون عضوا فيها؛ أضيفوه إلى الأعضاء."),
                    fr: format!("{chair} préside sans être membre de l’instance\u{a0}; ajoutez-le aux membres."),
                    en: format!("{chair} presides without being a member of the body; add it to the members."))
            }
            Self::OfficeElsewhere { office, kind } => {
                let (office, kind) = (c(office), c(kind));
                say!(lang,
                    ar: format!("لا توجد المهمة {office} في وحدات من نوع {kind}؛ أضيفوا هذا النوع إلى وحداتها أو صحّحوا الموضع."),
                    fr: format!("la fonction {office} n’existe pas dans les structures du type {kind}\u{a0}; ajoutez ce type à ses structures ou corrigez l’endroit."),
                    en: format!("the office {office} does not exist in units of the kind {kind}; add the kind to its units or correct the place."))
            }
            Self::NoDeputy(office) => {
                let (office, deputies) = (c(office), c("deputies"));
                say!(lang,
                    ar: format!("ليس للمهمة {office} من ينوب عنها؛ املؤوا {deputies} فيها."),
                    fr: format!("la fonction {office} n’a pas de suppléant\u{a0}; remplissez ses {deputies}."),
                    en: format!("the office {office} has no deputy; fill in its {deputies}."))
            }
            Self::StricterCall(call) => say!(lang,
                ar: format!("الدعوة رقم {call} تشترط حضورا أكبر من الدعوة السابقة؛ اخفضوا الحصة."),
                fr: format!("la convocation no {call} exige plus de présents que la précédente\u{a0}; abaissez la part."),
                en: format!("call number {call} asks for more people than the one before; lower the share.")),
            Self::UrgentLonger => say!(lang,
                ar: "أجل الاستدعاء المستعجل أطول من الأجل العادي؛ قصّروه.",
                fr: "le délai d’urgence est plus long que le délai ordinaire\u{a0}; raccourcissez-le.",
                en: "the urgent notice is longer than the ordinary one; shorten it."),
            Self::UselessCastingVote => {
                let half = c("{ share = \"> 1/2\", of = \"cast\" }");
                say!(lang,
                    ar: format!("صوت الرئيس المرجّح لا معنى له إلا مع {half}؛ احذفوه أو غيّروا الأغلبية."),
                    fr: format!("la voix prépondérante n’a de sens qu’avec {half}\u{a0}; supprimez-la ou changez la majorité."),
                    en: format!("a casting vote only has a meaning with {half}; remove it or change the majority."))
            }
            Self::ForceBeforeAdoption => say!(lang,
                ar: "تاريخ دخول النظام الأساسي حيز التنفيذ سابق لتاريخ المصادقة عليه؛ صحّحوا أحد التاريخين.",
                fr: "les statuts entrent en vigueur avant leur adoption\u{a0}; corrigez l’une des deux dates.",
                en: "the statutes come into force before their adoption; correct one of the two dates."),
            Self::ExOfficioCircle(circle) => {
                let circle = codes(lang, circle);
                say!(lang,
                    ar: format!("كل مهمة من هذه المهام تُشغل بحكم الأخرى فلا يشغلها أحد: {circle}؛ حدّدوا لإحداها من ينتخبها أو يعيّنها."),
                    fr: format!("chacune de ces fonctions découle de l’autre, et nul ne les exerce\u{a0}: {circle}\u{a0}; dites qui élit ou nomme à l’une d’elles."),
                    en: format!("each of these offices is held by virtue of the other, so by nobody: {circle}; say who elects or appoints one of them."))
            }
            Self::OwnDeputy => say!(lang,
                ar: "المهمة تنوب عن نفسها؛ سمّوا مهمة أخرى.",
                fr: "la fonction se supplée elle-même\u{a0}; nommez-en une autre.",
                en: "the office deputises for itself; name another one."),
            Self::SecondOrigin(first) => {
                let first = c(first);
                say!(lang,
                    ar: format!("طريقة إسناد المهمة محددة من قبل في {first}؛ احذفوا إحداهما."),
                    fr: format!("{first} dit déjà comment on accède à cette fonction\u{a0}; gardez l’une des deux clés."),
                    en: format!("{first} already says how this office is filled; keep one of the two keys."))
            }
            Self::LimitWithoutTerm => {
                let term = c("term");
                say!(lang,
                    ar: format!("عدد الانتدابات محدود والمهمة بلا مدة؛ أضيفوا {term}."),
                    fr: format!("le nombre de mandats est limité, mais la fonction n’a pas de durée\u{a0}; ajoutez {term}."),
                    en: format!("the number of terms is limited, but the office has no term; add {term}."))
            }
            Self::Formula { needed: true } => {
                let formulas = codes(lang, ["hare", "droop", "dhondt", "sainte_lague"]);
                say!(lang,
                    ar: format!("هذه الطريقة تحتاج إلى صيغة حساب؛ اكتبوا إحدى الصيغ: {formulas}."),
                    fr: format!("cette méthode demande une formule\u{a0}; écrivez l’une de celles-ci\u{a0}: {formulas}."),
                    en: format!("this method needs a formula; write one of: {formulas}."))
            }
            Self::Formula { needed: false } => say!(lang,
                ar: "هذه الطريقة لا تحتاج إلى صيغة حساب؛ احذفوها.",
                fr: "cette méthode ne prend pas de formule\u{a0}; supprimez-la.",
                en: "this method takes no formula; remove it."),
            Self::QuotaAge { needed: true } => {
                let under = c("under = 40");
                say!(lang,
                    ar: format!("حصة الشباب تحتاج إلى سن؛ اكتبوا مثلا {under}."),
                    fr: format!("un quota de jeunes demande un âge\u{a0}; écrivez par exemple {under}."),
                    en: format!("a quota for the young needs an age; write for example {under}."))
            }
            Self::QuotaAge { needed: false } => say!(lang,
                ar: "السن لا معنى له إلا في حصة الشباب؛ احذفوه.",
                fr: "l’âge n’a de sens que pour un quota de jeunes\u{a0}; supprimez-le.",
                en: "an age only has a meaning in a quota for the young; remove it."),
            Self::WarningTooLong => say!(lang,
                ar: "مدة التنبيه لا تقل عن المدة التي ينبه إلى نهايتها؛ قصّروها.",
                fr: "l’avertissement dure au moins autant que ce dont il annonce la fin\u{a0}; raccourcissez-le.",
                en: "the warning is at least as long as the time whose end it announces; shorten it."),
            other => other.text_of_later(lang),
        }
    }
}
