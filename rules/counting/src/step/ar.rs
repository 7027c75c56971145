//! The words of a step in Arabic, as the administration of Morocco writes it. Numbers and names stand isolated.

use super::{Because, QuotaRule, Step, Why, Words, joined};
use crate::lang::{Case, Noun, amount, count, isolate};
use crate::majority::Base;
use crate::{Amount, Ground, Lang, Purpose};

/// After a verb, as its subject.
fn subject(number: u64, noun: Noun) -> String {
    count(Lang::Ar, number, noun, Case::Nominative)
}

/// After a preposition or as an object.
fn n(number: u64, noun: Noun) -> String {
    count(Lang::Ar, number, noun, Case::Oblique)
}

fn votes(value: &Amount) -> String {
    amount(Lang::Ar, value, Noun::Vote, Case::Oblique)
}

fn names(w: &Words<'_>, list: &[usize]) -> String {
    w.names(list, "، ", " و")
}

fn each(w: &Words<'_>, list: &[(usize, Amount)]) -> String {
    joined(list.iter().map(|(c, value)| format!("{} {}", w.name(*c), isolate(value))).collect(), "، ", "، ")
}

fn quota(rule: QuotaRule) -> &'static str {
    match rule {
        QuotaRule::Hare => "عدد الأصوات مقسوما على عدد المقاعد",
        QuotaRule::Droop => "العدد الصحيح الذي يلي حاصل قسمة عدد الأصوات على عدد المقاعد زائد واحد",
        QuotaRule::DroopDecimal => "العدد العشري الذي يلي حاصل قسمة عدد الأصوات على عدد المقاعد زائد واحد",
        QuotaRule::DroopExact => "عدد الأصوات مقسوما على عدد المقاعد زائد واحد",
        QuotaRule::Imperiali => "عدد الأصوات مقسوما على عدد المقاعد زائد اثنين",
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Quota => "لبلوغ القاسم الانتخابي",
        Why::Remaining => "لأن عدد من بقي لا يتجاوز عدد المقاعد الشاغرة",
        Why::Most => "بأكبر عدد ممن بقي",
        Why::Majority => "لبلوغ الأغلبية",
        Why::Unbeaten => "إذ لا يتقدم عليه أحد ممن بقي",
        Why::Judgment => "بأحسن تقدير وسيط ممن بقي",
        Why::Unopposed => "لأن عدد الترشيحات لا يتجاوز عدد المقاعد",
    }
}

fn base(base: Base) -> &'static str {
    match base {
        Base::Expressed => "الأصوات المعبر عنها",
        Base::Valid => "الأصوات المعبر عنها والأوراق البيضاء",
        Base::Cast => "الأوراق الموجودة في الصندوق",
        Base::Present => "الحاضرون",
        Base::Entitled => "المسجلون الذين لهم حق التصويت",
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Elect => "لشغل مقعد",
        Purpose::Exclude => "للإقصاء",
        Purpose::Surplus => "لتحويل الفائض أولا",
        Purpose::NextRound => "للمشاركة في الدور الموالي",
    }
}

fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Lot => "بالقرعة",
        Ground::Older => "بتقديم الأكبر سنا",
        Ground::Younger => "بتقديم الأصغر سنا",
        Ground::Woman => "بتقديم المرأة",
        Ground::Seniority => "بتقديم الأقدم انخراطا",
    }
}

fn because(because: Because) -> &'static str {
    match because {
        Because::Base => "العدد نفسه للجميع",
        Because::Minimum => "الحد الأدنى",
        Because::Cap => "الحد الأقصى",
        Because::ByRight => "بحكم المهمة",
        Because::Bonus => "مكافأة اللائحة الأولى",
        Because::Overhang => "مقاعد مباشرة تفوق النصيب ويُحتفظ بها",
    }
}

pub(super) fn say(w: &Words<'_>, step: &Step) -> String {
    match step {
        Step::Opened { seats, standing, withdrawn, expressed, blank, invalid } => {
            let mut text = format!(
                "يتنافس {} على {}. الأوراق المعبرة عن صوت: {}، والأوراق البيضاء: {}، والأوراق الملغاة: {}.",
                subject(*standing as u64, Noun::Candidate),
                n(*seats, Noun::Seat),
                isolate(expressed),
                isolate(blank),
                isolate(invalid)
            );
            if !withdrawn.is_empty() {
                text += &format!(" الانسحاب: {}.", names(w, withdrawn));
            }
            text
        }
        Step::Quota { value, rule } => format!("القاسم الانتخابي: {} ({}).", isolate(value), quota(*rule)),
        Step::Votes { stage, votes, nontransferable, rounding } => {
            let mut text = format!("المرحلة {}: {}.", isolate(stage), each(w, votes));
            if !nontransferable.is_zero() {
                text += &format!(" أصوات غير قابلة للتحويل: {}.", isolate(nontransferable));
            }
            if !rounding.is_zero() {
                text += &format!(" ما ضاع بسبب التقريب: {}.", isolate(rounding));
            }
            text
        }
        Step::Scores { scores, points } => {
            format!("{}: {}.", if *points { "النقط" } else { "الأصوات" }, each(w, scores))
        }
        Step::NotAccepted { ballots, least, most } => format!(
            "لم تُقبل {} لأن عدد الأسماء فيها أقل من {} أو أكثر من {}.",
            subject(*ballots, Noun::Ballot),
            isolate(least),
            isolate(most)
        ),
        Step::Majority { needed, base: of, of: total } => {
            format!(
                "الأغلبية المطلوبة هي {} من أصل {} ({}).",
                subject(*needed, Noun::Vote),
                isolate(total),
                base(*of)
            )
        }
        Step::NextRound { seats, among } => {
            format!("لم تتحقق الأغلبية لشغل {}: يُجرى دور آخر بين {}.", n(*seats, Noun::Seat), names(w, among))
        }
        Step::Elected { who, votes: with, why: reason } => match with {
            Some(with) => format!("أُعلن انتخاب {} بمجموع {}، {}.", w.name(*who), isolate(with), why(*reason)),
            None => format!("أُعلن انتخاب {}، {}.", w.name(*who), why(*reason)),
        },
        Step::Excluded { who, votes: with } => {
            format!("تقرر إقصاء صاحب أقل الأصوات: {} بمجموع {}.", w.name(*who), votes(with))
        }
        Step::Moved { from, surplus, to, nontransferable, rounding, left: _ } => {
            let what = if *surplus { "حُوّل فائض أصوات" } else { "حُوّلت أصوات" };
            let mut text = match to.is_empty() {
                true => format!("لا يستفيد أحد من تحويل أصوات {}.", w.name(*from)),
                false => format!("{what} {} إلى: {}.", w.name(*from), each(w, to)),
            };
            if !nontransferable.is_zero() {
                text += &format!(" ما ليس له تفضيل لاحق: {}.", isolate(nontransferable));
            }
            if !rounding.is_zero() {
                text += &format!(" ما ضاع بسبب التقريب: {}.", isolate(rounding));
            }
            text
        }
        Step::KeepValues { iterations, values, surplus } => format!(
            "عدد مرات الحساب: {}؛ ويحتفظ المنتخبون من كل صوت بما يلي: {}. الفائض الباقي: {}.",
            isolate(iterations),
            each(w, values),
            isolate(surplus)
        ),
        Step::PriorStage { stage, among, taken, purpose: what } => format!(
            "تساوت أصوات {}؛ ولم تكن متساوية في المرحلة {}، فوقع الاختيار على {} {}.",
            names(w, among),
            isolate(stage),
            w.name(*taken),
            purpose(*what)
        ),
        Step::Drawn(lot) => format!(
            "تساوى {}؛ فوقع الاختيار على {} {}، {}.",
            names(w, &lot.question.among),
            w.name(lot.drawn),
            purpose(lot.question.purpose),
            ground(lot.ground)
        ),
        Step::NeedsLot(question) => {
            format!("تساوى {}: يجب إجراء القرعة {}.", names(w, &question.among), purpose(question.purpose))
        }
        Step::Duel { one, other, for_one, for_other } => format!(
            "{} مقابل {}: {} إلى {}.",
            w.name(*one),
            w.name(*other),
            isolate(for_one),
            isolate(for_other)
        ),
        Step::Chain { winner, loser, strength, back } => format!(
            "{} قبل {}: أقوى سلسلتين بينهما {} و{}.",
            w.name(*winner),
            w.name(*loser),
            isolate(strength),
            isolate(back)
        ),
        Step::Median { who, grade, better, worse } => format!(
            "{}: التقدير الوسيط {}، وفوقه {} وتحته {}.",
            w.name(*who),
            isolate(grade),
            isolate(better),
            isolate(worse)
        ),
        Step::Nominated { who, votes, needed, enough } => format!(
            "اقتُرح {} {} مرة، والمطلوب {}{}.",
            w.name(*who),
            isolate(votes),
            isolate(needed),
            if *enough { "" } else { "، وهذا لا يكفي" }
        ),
        Step::Withdrew { who } => format!("انسحاب {}.", w.name(*who)),
        Step::BelowThreshold { list, votes, needed } => format!(
            "حصلت {} على {} فلا تشارك في توزيع المقاعد: المطلوب {}.",
            w.name(*list),
            n(*votes, Noun::Vote),
            isolate(needed)
        ),
        Step::Fixed { list, seats, because: reason } => {
            format!("{}: {} ({}).", w.name(*list), subject(*seats, Noun::Seat), because(*reason))
        }
        Step::Share { list, share, seats, remainder } => format!(
            "{}: {} من القاسم الانتخابي، أي {}؛ والبقية {}.",
            w.name(*list),
            isolate(share),
            subject(*seats, Noun::Seat),
            isolate(remainder)
        ),
        Step::RemainderSeat { list, remainder } => {
            format!("مقعد واحد لـ{} بأكبر بقية: {}.", w.name(*list), isolate(remainder))
        }
        Step::GivenBack { list, remainder } => {
            format!("مقعد زائد: تعيده {} لأن لها أصغر بقية: {}.", w.name(*list), isolate(remainder))
        }
        Step::QuotientSeat { seat, list, quotient, squared } => match quotient {
            Some(value) => format!(
                "المقعد رقم {} لـ{}: خارج القسمة {}{}.",
                isolate(seat),
                w.name(*list),
                isolate(value),
                if *squared { " (مربَّعا)" } else { "" }
            ),
            None => format!("المقعد رقم {} لـ{}: مقعد للجميع أولا.", isolate(seat), w.name(*list)),
        },
        Step::Full { list, seats } => {
            format!("اكتمل نصيب {}: {}.", w.name(*list), subject(*seats, Noun::Seat))
        }
        Step::Seats { seats } => {
            let list = seats.iter().map(|(list, seats)| format!("{} {}", w.name(*list), isolate(seats)));
            format!("المقاعد: {}.", joined(list.collect(), "، ", "، "))
        }
        Step::ListSeat { list, place, name, preference } => match preference {
            Some(votes) => format!(
                "لائحة {}: انتخاب {} (الرتبة {}، أصوات التفضيل {}).",
                w.name(*list),
                isolate(name),
                isolate(place),
                isolate(votes)
            ),
            None => {
                format!("لائحة {}: انتخاب {} (الرتبة {}).", w.name(*list), isolate(name), isolate(place))
            }
        },
        Step::Vacant { list, seats } => {
            format!("لم يبق أحد في لائحة {}: شغور {}.", w.name(*list), n(*seats, Noun::Seat))
        }
        Step::Quotum { rule, needed, have } => format!(
            "القاعدة «{}»: {} على الأقل؛ وبالطريقة وحدها {}.",
            isolate(rule),
            isolate(needed),
            isolate(have)
        ),
        Step::Replaced { out, into, rules } => {
            format!("{} مكان {}: القاعدة «{}».", w.name(*into), w.name(*out), isolate(rules.join("، ")))
        }
        Step::TooFew { rule, needed, possible, vacant } => format!(
            "القاعدة «{}»: المطلوب {} والممكن {}؛ والمقاعد الناقصة {}.",
            isolate(rule),
            isolate(needed),
            isolate(possible),
            if *vacant { "تبقى شاغرة" } else { "تؤول إلى غيرهم" }
        ),
        Step::Closed { winners } if winners.is_empty() => "لم يُنتخب أحد.".to_owned(),
        Step::Closed { winners } => format!("المنتخبون حسب الترتيب: {}.", names(w, winners)),
    }
}
