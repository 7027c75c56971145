//! Problems of elections, congresses and rules that would be dropped, in words.

use super::Reason;
use super::message::{code, codes};
use crate::lang::{Lang, say};

impl Reason {
    pub(super) fn text_of_later(&self, lang: Lang) -> String {
        let c = |text: &str| code(lang, text);
        match self {
            Self::NoQuota => {
                let quotas = codes(lang, ["hare", "droop"]);
                say!(lang,
                    ar: format!("الصوت الواحد القابل للتحويل يُحتسب بحاصل؛ اكتبوا أحدهما: {quotas}."),
                    fr: format!("le vote transférable se compte avec un quotient\u{a0}; écrivez l’un de ceux-ci\u{a0}: {quotas}."),
                    en: format!("a transferable vote is counted with a quota; write one of: {quotas}."))
            }
            Self::UselessThreshold => {
                let list = c("list_pr");
                say!(lang,
                    ar: format!("العتبة لا معنى لها إلا في الاقتراع باللائحة {list}؛ احذفوها أو غيّروا الطريقة."),
                    fr: format!("un seuil n’a de sens que pour un scrutin de liste {list}\u{a0}; supprimez-le ou changez la méthode."),
                    en: format!("a threshold only has a meaning for lists, {list}; remove it or change the method."))
            }
            Self::UselessMajority => {
                let rounds = c("two_round");
                say!(lang,
                    ar: format!("الأغلبية لا معنى لها إلا في الاقتراع على دورتين {rounds}؛ احذفوها أو غيّروا الطريقة."),
                    fr: format!("une majorité n’a de sens que pour un scrutin à deux tours {rounds}\u{a0}; supprimez-la ou changez la méthode."),
                    en: format!("a majority only has a meaning in two rounds, {rounds}; remove it or change the method."))
            }
            Self::SecondElection { office, first } => {
                let (office, first) = (c(office), c(&format!("elections.{first}")));
                say!(lang,
                    ar: format!("المهمة {office} يشملها من قبل انتخاب آخر، {first}؛ اتركوها في أحدهما فقط."),
                    fr: format!("la fonction {office} est déjà pourvue par {first}\u{a0}; ne la laissez que dans l’une des deux élections."),
                    en: format!("the office {office} is filled by {first} already; keep it in one of the two elections."))
            }
            Self::OtherElector { office, elected_by } => {
                let (office, said) = (c(office), c(&format!("elected_by = \"{elected_by}\"")));
                say!(lang,
                    ar: format!("جاء في المهمة {office} ما يخالف ذلك: {said}؛ سمّوا الهيئة نفسها في الموضعين."),
                    fr: format!("la fonction {office} dit autre chose\u{a0}: {said}\u{a0}; nommez la même instance aux deux endroits."),
                    en: format!("the office {office} says otherwise: {said}; name the same body in both places."))
            }
            Self::DelegatesWithoutSeats(body) => {
                let (body, seat) = (c(body), c("{ all = \"delegates\" }"));
                say!(lang,
                    ar: format!("يُنتخب منتدبون لهيئة {body} ولا مقاعد لهم فيها؛ أضيفوا {seat} إلى أعضائها."),
                    fr: format!("des délégués sont élus pour l’instance {body}, où aucun ne siège\u{a0}; ajoutez {seat} à ses membres."),
                    en: format!("delegates are elected for the body {body}, in which none sit; add {seat} to its members."))
            }
            Self::SeatsWithoutDelegates => {
                let section = c("[congresses.….delegates]");
                say!(lang,
                    ar: format!("لا مؤتمر يبعث منتدبين إلى هذه الهيئة؛ أضيفوا {section} أو احذفوا هذا المقعد."),
                    fr: format!("aucun congrès n’envoie de délégués à cette instance\u{a0}; ajoutez {section} ou retirez ce siège."),
                    en: format!("no congress sends delegates to this body; add {section} or remove this seat."))
            }
            Self::SecondLimit => {
                let first = c("max_terms");
                say!(lang,
                    ar: format!("عدد الانتدابات محدد من قبل في {first}؛ احذفوا أحد المفتاحين."),
                    fr: format!("{first} limite déjà le nombre de mandats\u{a0}; gardez l’une des deux clés."),
                    en: format!("{first} limits the number of terms already; keep one of the two keys."))
            }
            Self::Without(base) => {
                let base = c(base);
                say!(lang,
                    ar: format!("لا أثر لهذا المفتاح دون {base}؛ أضيفوه أو احذفوا هذا."),
                    fr: format!("cette clé ne dit rien sans {base}\u{a0}; ajoutez celle-ci ou supprimez celle-là."),
                    en: format!("this key says nothing without {base}; add that one or remove this one."))
            }
            Self::NobodySigns(kind) => {
                let kind = c(kind);
                say!(lang,
                    ar: format!("لا توجد أي من هذه المهام في وحدات من نوع {kind}، فلا أحد يوقع عنها؛ أضيفوا مهمة من مهامها."),
                    fr: format!("aucune de ces fonctions n’existe dans les unités du type {kind} : personne ne signerait pour elles ; ajoutez-en une."),
                    en: format!("none of these offices exists in units of the kind {kind}, so nobody could sign for them; add one that does."))
            }
            Self::NoPartner(kind) => {
                let (kind, offices) = (c(kind), c("signed_for_leadership"));
                say!(lang,
                    ar: format!("لا توجد فوق الوحدات من نوع {kind} وحدة لها مهمة من مهام {offices}؛ أضيفوا مهمة وحدة أعلى منها أو احذفوا هذا النوع."),
                    fr: format!("aucune unité au-dessus du type {kind} n’a une fonction de {offices} ; ajoutez une fonction d’une unité supérieure ou retirez ce type."),
                    en: format!("no unit above one of the kind {kind} has an office of {offices}; add an office of a unit above it or remove the kind."))
            }
            Self::SecondShare(kind) => {
                let kind = c(kind);
                say!(lang,
                    ar: format!("للوحدات من نوع {kind} حصة أخرى من الأداءات نفسها؛ اجمعوا الحصتين في واحدة."),
                    fr: format!("les structures du type {kind} ont déjà une part des mêmes versements\u{a0}; réunissez les deux parts."),
                    en: format!("units of the kind {kind} have a share of the same payments already; write one share."))
            }
            Self::SharesOverAll(kind) => {
                let kind = c(kind);
                say!(lang,
                    ar: format!("بهذه الحصة يفوق مجموع الحصص الأداء نفسه لدى الوحدات من نوع {kind}؛ خفضوا إحداها."),
                    fr: format!("avec cette part, on prendrait plus que le versement fait aux structures du type {kind}\u{a0}; réduisez l’une des parts."),
                    en: format!("with this share, more than the payment would be taken of payments to units of the kind {kind}; lower one of the shares."))
            }
            Self::NotUnder(kind) => {
                let kind = c(kind);
                say!(lang,
                    ar: format!("لا تقع الوحدات من هذا النوع أبدا تحت وحدة من نوع {kind}؛ احذفوه أو غيروا الجهة المستفيدة."),
                    fr: format!("les structures de ce type ne dépendent jamais d’une structure du type {kind}\u{a0}; retirez-le ou changez de bénéficiaire."),
                    en: format!("units of this kind never lie under one of the kind {kind}; remove it or change who gets the share."))
            }
            Self::NobodyUnder => say!(lang,
                ar: "لا يتم الانخراط في أي وحدة تحت هذا النوع، فلا أداء تؤخذ منه الحصة؛ اختاروا نوعا أعلى.".to_owned(),
                fr: "on n’adhère à aucune structure sous ce type\u{a0}: la part ne serait prise sur rien ; choisissez un type supérieur.".to_owned(),
                en: "nobody joins a unit under this kind, so there is no payment to take the share of; choose a kind above.".to_owned()),
            // The rest has had its words before.
            _ => String::new(),
        }
    }
}
