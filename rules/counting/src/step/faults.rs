//! Why there is nothing to count, in words.

use crate::lang::{Case, Noun, count, isolate, number, pick};
use crate::{Fault, Lang};

pub(super) fn message(fault: &Fault, lang: Lang) -> String {
    let plain = |ar: &str, fr: &str, en: &str| pick(lang, ar, fr, en).to_owned();
    match fault {
        Fault::NoVotes => plain(
            "لا توجد أي ورقة تعبر عن صوت.",
            "aucun bulletin n’exprime de suffrage.",
            "no ballot expresses a vote.",
        ),
        Fault::NoCandidates => plain("لا يوجد أي مترشح.", "il n’y a aucun candidat.", "nobody stands."),
        Fault::NoSeats => {
            plain("لا يوجد أي مقعد لشغله.", "il n’y a aucun siège à pourvoir.", "there is no seat to fill.")
        }
        Fault::TooManySeats { seats, most } => {
            let (seats, most) = (number(lang, seats), number(lang, most));
            pick(
                lang,
                format!("عدد المقاعد {seats} يتجاوز ما يمكن توزيعه، وهو {most} على الأكثر."),
                format!("{seats} sièges, c’est plus qu’il n’en peut être réparti\u{a0}: {most} au plus."),
                format!("{seats} seats are more than can be shared: at most {most}."),
            )
        }
        Fault::TooMany => plain(
            "عدد الأصوات يتجاوز ما يمكن عده.",
            "il y a plus de voix qu’il n’en peut être compté.",
            "there are more votes than can be counted.",
        ),
        Fault::OneSeatOnly => plain(
            "هذه الطريقة لمقعد واحد فقط.",
            "cette méthode ne pourvoit qu’un siège.",
            "this method fills one seat only.",
        ),
        Fault::EqualPreferences => plain(
            "هذه الطريقة لا تقبل تفضيلات متساوية في ورقة واحدة.",
            "cette méthode n’admet pas de préférences égales sur un bulletin.",
            "this method does not allow equal preferences on a ballot.",
        ),
        Fault::Bounds { seats, least, most } => {
            let seats_ = |n: u64| count(lang, n, Noun::Seat, Case::Oblique);
            let (seats, least) = (seats_(*seats), seats_(*least));
            let most = number(lang, most);
            pick(
                lang,
                format!("الحدود الدنيا والقصوى لا تسمح بتوزيع {seats}: الأدنى {least}، والأقصى {most}."),
                format!(
                    "les minima et maxima ne permettent pas {seats}\u{a0}: au moins {least}, au plus {most}."
                ),
                format!("the minima and maxima do not allow {seats}: at least {least}, at most {most}."),
            )
        }
        Fault::Unsatisfiable { rule, needed, possible } => {
            let rule = isolate(rule);
            let (needed, possible) = (number(lang, needed), number(lang, possible));
            pick(
                lang,
                format!("لا يمكن احترام القاعدة «{rule}»: المطلوب {needed} والممكن {possible}."),
                format!(
                    "la règle «\u{a0}{rule}\u{a0}» ne peut être respectée\u{a0}: {needed} sont exigés, {possible} sont possibles."
                ),
                format!(
                    "the rule “{rule}” cannot be satisfied: {needed} are needed, {possible} are possible."
                ),
            )
        }
        Fault::Mismatch { left, right } => {
            let (left, right) = (number(lang, left), number(lang, right));
            pick(
                lang,
                format!("عددان كان يجب أن يتوافقا ولم يتوافقا: {left} و{right}."),
                format!("deux nombres devaient s’accorder et ne s’accordent pas\u{a0}: {left} et {right}."),
                format!("two numbers had to agree and do not: {left} and {right}."),
            )
        }
    }
}
