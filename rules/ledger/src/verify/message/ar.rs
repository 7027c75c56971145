//! Arabic. Codes, numbers and times stand between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a terminal or
//! a page shows them in one piece (Unicode UAX #9 §2.4).

use std::fmt::Display;

use super::super::{Finding, Named};

fn code(value: impl Display) -> String {
    format!("\u{2068}{value}\u{2069}")
}

fn name(act: &Named) -> String {
    let mut text = format!("القيد رقم {}", code(act.index));
    match (&act.kind, act.at) {
        (Some(kind), Some(at)) => text += &format!(" ({}، {})", code(kind), code(at)),
        _ => text += " (غير مقروء)",
    }
    text
}

pub(super) fn message(finding: &Finding) -> String {
    match finding {
        Finding::Rewritten(act) => format!("إعادة كتابة: {} ليس هو ما سُجِّل في السجل.", name(act)),
        Finding::LeafHashAltered(act) => {
            format!("البصمة المذكورة بجانب القيد غُيِّرت: {}؛ أما القيد نفسه فهو الموقَّع.", name(act))
        }
        Finding::RootMismatch { from, to } => format!(
            "إعادة كتابة: القيود من {} إلى {} لا تعطي الجذر الموقَّع عند الحجم {}؛ واحد منها على الأقل، أو بصمته، ليس ما \
             سُجِّل في السجل.",
            code(from),
            code(to.saturating_sub(1)),
            code(to)
        ),
        Finding::Dropped { first, last } if first == last => {
            format!("حذف: القيد رقم {} غير موجود.", code(first))
        }
        Finding::Dropped { first, last } => {
            format!("حذف: القيود من {} إلى {} غير موجودة.", code(first), code(last))
        }
        Finding::Reordered { act, position } => {
            format!("تغيير الترتيب: {} يوجد في الرتبة {} وليست رتبته.", name(act), code(position))
        }
        Finding::Repeated(act) => format!("تكرار: {} وارد أكثر من مرة.", name(act)),
        Finding::BackDated { act, not_before } => format!(
            "تاريخ مُقدَّم: {} يحمل وقتا سابقا على {}، وهو وقت تسجيل ما قبله.",
            name(act),
            code(not_before)
        ),
        Finding::PostDated { act, size, signed } => format!(
            "تاريخ خاطئ: {} يحمل وقتا لاحقا لنقطة التحقق ذات الحجم {} التي تشمله، والموقَّعة في {}.",
            name(act),
            code(size),
            code(signed)
        ),
        Finding::BadCheckpoint { acts } => {
            format!(
                "نقطة التحقق الواردة بعد عدد من القيود قدره {} لا تحمل توقيعا صحيحا بمفتاح السجل.",
                code(acts)
            )
        }
        Finding::UntimedCheckpoint { size } => {
            format!("نقطة التحقق ذات الحجم {} لا تحمل وقتا موقَّعا.", code(size))
        }
        Finding::CheckpointBackDated { size } => {
            format!("نقطة التحقق ذات الحجم {} تحمل وقت توقيع سابقا على التي قبلها.", code(size))
        }
        Finding::ForeignCheckpoint { origin } => format!("نقطة تحقق تعود إلى سجل آخر: {}.", code(origin)),
        Finding::WrongCount { size, acts } => {
            format!("نقطة التحقق وُقِّعت على عدد من القيود قدره {}، والموجود قبلها {}.", code(size), code(acts))
        }
        Finding::Uncovered { first, last } => {
            format!("القيود من {} إلى {} لا تشملها أي نقطة تحقق: لم يوقِّعها أحد.", code(first), code(last))
        }
        Finding::NoCheckpoint => "لا توجد أي نقطة تحقق صحيحة: لا شيء في هذا السجل موقَّع.".to_owned(),
        Finding::InconsistentWithKnown { from, to } => format!(
            "أُعيدت كتابة الماضي: القيود من {} إلى {} ليست هي قيود نقطة التحقق التي احتفظتم بها (الحجم {}).",
            code(from),
            code(to.saturating_sub(1)),
            code(to)
        ),
        Finding::ShorterThanKnown { known, acts } => format!(
            "حُذفت قيود: نقطة التحقق التي احتفظتم بها تشمل من القيود {}، وفي السجل {}.",
            code(known),
            code(acts)
        ),
        Finding::BadKnownCheckpoint => {
            "إحدى نقط التحقق التي أدليتم بها ليست من هذا السجل أو ليست موقَّعة بمفتاحه.".to_owned()
        }
        Finding::BadTrustedKey => {
            format!("المفتاح الذي أدليتم به ليس مفتاح تحقق ({}).", code("name+id+base64"))
        }
        Finding::KeyMismatch { key } => format!(
            "لا شيء هنا موقع بالمفتاح الذي تثقون به، ولا بمفتاح سلّمه السجل؛ وآخر مفتاح هو {}",
            code(key)
        ),
        Finding::KeyNotHandedOver(act) => {
            format!("السجل لم يُسلَّم: {} يسمي مفتاحا آخر، لكن المفتاح السابق لم يوقع ذلك.", name(act))
        }
        Finding::BadOpening { index, name } => format!(
            "القيمة المكشوفة للبيان «{}» من القيد رقم {} ليست هي القيمة المُلتزَم بها.",
            code(name),
            code(index)
        ),
        Finding::Unreadable { line } => {
            format!("السطر {} ليس سطرا من سطور التصدير، أو ليس في موضعه.", code(line))
        }
        Finding::Truncated => "ينتهي ملف التصدير قبل سطره الأخير: لقد بُتر.".to_owned(),
        Finding::Damaged => "الملف ليس كما صُدِّر: مجموع التحقق أو عدد القيود مختلف.".to_owned(),
    }
}
