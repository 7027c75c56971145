//! A meeting that never took place, minuted in three languages. Every person here is invented.

use rawabit_documents::Lang;
use serde_json::{Value, json};

/// An emblem and a QR code, as a room would attach them.
pub(crate) fn files() -> Vec<(&'static str, Vec<u8>)> {
    let emblem = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="47" fill="none" stroke="#14532d" stroke-width="5"/><g fill="none" stroke="#14532d" stroke-width="6"><circle cx="36" cy="42" r="17"/><circle cx="64" cy="42" r="17"/><circle cx="50" cy="66" r="17"/></g></svg>"##;
    let code = qrcode::QrCode::new("https://example.org/ledger/act/412").expect("a short address fits");
    let svg = code.render::<qrcode::render::svg::Color<'_>>().quiet_zone(false).build();
    vec![("emblem.svg", emblem.into()), ("proof.svg", svg.into_bytes())]
}

/// The data that `minutes.typ` asks for.
pub(crate) fn minutes(lang: Lang) -> Value {
    match lang {
        Lang::Ar => arabic(),
        Lang::Fr => french(),
        Lang::En => english(),
    }
}

fn arabic() -> Value {
    json!({
        "organisation": { "name": "جمعية النور للتنمية", "accent": "#14532d" },
        "unit": "المكتب الوطني",
        "reference": "PV-BN/2018-0042",
        "draft": false,
        "kind": "دورة عادية – الدعوة الثانية",
        "labels": {
            "when": "التاريخ والساعة", "place": "المكان", "chair": "الرئاسة", "secretary": "كتابة الجلسة",
            "reference": "مرجع المحضر", "attendance": "لائحة الحضور", "name": "الاسم الكامل", "office": "الصفة",
            "status": "الحضور", "quorum": "النصاب القانوني", "agenda": "جدول الأعمال", "proceedings": "المداولات",
            "decisions": "القرارات", "number": "الرقم", "decision": "نص القرار", "owner": "الجهة المكلفة",
            "deadline": "الأجل", "for": "موافق", "against": "معارض", "abstained": "ممتنع",
        },
        "when": "الاثنين 8 أكتوبر 2018، من الساعة 10:00 إلى الساعة 13:30",
        "place": "المقر المركزي، الرباط",
        "chair": "السيدة سلمى بنعمر، رئيسة المكتب",
        "secretary": "السيد يونس التازي، كاتب المكتب",
        "opening": "بناءً على الاستدعاء الموجه إلى الأعضاء بتاريخ 24 شتنبر 2018، وطبقاً للمادة 14 من النظام الأساسي، عقد المكتب الوطني اجتماعه العادي.\n\nافتتحت السيدة الرئيسة الجلسة بالترحيب بالحاضرين، وذكّرت بأن «سنة 2018 سنةٌ تنظيمية»، وأن ملف التجديد (الفروع الإقليمية والجهوية) يأتي على رأس الأولويات. للمراسلة: contact@example.org.",
        "attendance": [
            { "name": "سلمى بنعمر", "office": "رئيسة المكتب", "status": "حاضرة" },
            { "name": "يونس التازي", "office": "كاتب المكتب", "status": "حاضر" },
            { "name": "عبد الإله الإدريسي", "office": "أمين المال", "status": "ممثَّل" },
            { "name": "فاطمة الزهراء المنصوري", "office": "مستشارة مكلفة بالفروع الجهوية", "status": "حاضرة" },
            { "name": "Karim El Alaoui", "office": "مستشار", "status": "معتذر" },
        ],
        "quorum": { "text": "متوفر: 4 من أصل 5 أعضاء (المطلوب 3).", "rule": "المادة 17، الفقرة 2" },
        "agenda": [
            { "number": "1", "title": "المصادقة على محضر الاجتماع السابق",
              "text": "صودق على محضر الاجتماع السابق بالإجماع دون تعديل.", "interventions": [] },
            { "number": "2", "title": "برنامج تجديد الفروع الإقليمية والجهوية",
              "text": "قدمت المستشارة المكلفة بالفروع عرضاً حول تقدم عملية التجديد في الجهات الاثنتي عشرة.",
              "interventions": [
                { "speaker": "يونس التازي", "text": "دعا إلى ضبط الجدولة الزمنية واحترام آجال الاستدعاء في كل إقليم." },
                { "speaker": "سلمى بنعمر", "text": "أكدت ضرورة رفع تقرير شهري إلى المكتب عن كل فرع لم يجدَّد بعد." },
              ],
              "vote": { "text": "عُرضت الجدولة الزمنية على التصويت برفع الأيدي، وتطلبت الأغلبية المطلقة.", "for": 3, "against": 0, "abstained": 1 } },
            { "number": "3", "title": "التحضير للمؤتمر الوطني", "text": "تم التداول في تكوين اللجنة التحضيرية وفي مشروع ميزانيتها.", "interventions": [] },
        ],
        "decisions": [
            { "number": "2018/17", "text": "اعتماد الجدولة الزمنية لتجديد الفروع الإقليمية والجهوية.", "owner": "كاتب المكتب", "deadline": "30 نونبر 2018" },
            { "number": "2018/18", "text": "إحداث لجنة تحضيرية للمؤتمر الوطني من سبعة أعضاء، ترفع تقريرها الأول إلى المكتب.", "owner": "رئيسة المكتب", "deadline": "15 دجنبر 2018" },
            { "number": "2018/19", "text": "نشر بلاغ حول أشغال الاجتماع.", "owner": null, "deadline": null },
        ],
        "closing": "ورُفعت الجلسة على الساعة 13:30.",
        "signatures": [
            { "office": "رئيسة الجلسة", "name": "سلمى بنعمر" },
            { "office": "كاتب الجلسة", "name": "يونس التازي" },
        ],
        "proof": { "caption": "هذا المحضر مسجل في السجل العام تحت رقم 412؛ يمكن لأي كان التحقق من سلامته بمسح الرمز أو بزيارة العنوان التالي.", "address": "https://example.org/ledger/act/412" },
    })
}

fn french() -> Value {
    json!({
        "organisation": { "name": "Association Ennour pour le développement", "accent": "#14532d" },
        "unit": "Bureau national",
        "reference": "PV-BN/2018-0042",
        "draft": true,
        "kind": "Session ordinaire, deuxième convocation",
        "labels": {
            "when": "Date et heure", "place": "Lieu", "chair": "Présidence", "secretary": "Secrétariat de séance",
            "reference": "Référence", "attendance": "Présences", "name": "Nom", "office": "Qualité",
            "status": "Présence", "quorum": "Quorum", "agenda": "Ordre du jour", "proceedings": "Délibérations",
            "decisions": "Décisions", "number": "N°", "decision": "Décision", "owner": "Responsable",
            "deadline": "Échéance", "for": "Pour", "against": "Contre", "abstained": "Abstentions",
        },
        "when": "lundi 8 octobre 2018, de 10 h à 13 h 30",
        "place": "Siège central, Rabat",
        "chair": "Mme Salma Benomar, présidente du bureau",
        "secretary": "M. Younes Tazi, secrétaire du bureau",
        "opening": "Sur convocation adressée aux membres le 24 septembre 2018, et conformément à l’article 14 des statuts, le Bureau national s’est réuni en session ordinaire.\n\nLa présidente a ouvert la séance en souhaitant la bienvenue aux présents et a rappelé que « 2018 est une année d’organisation » (الدينامية التنظيمية) dont le renouvellement des sections est la première priorité.",
        "attendance": [
            { "name": "Salma Benomar", "office": "Présidente", "status": "présente" },
            { "name": "Younes Tazi", "office": "Secrétaire", "status": "présent" },
            { "name": "Abdelilah El Idrissi", "office": "Trésorier", "status": "représenté" },
            { "name": "Fatima Zahra Mansouri", "office": "Conseillère chargée des sections régionales", "status": "présente" },
            { "name": "Karim El Alaoui", "office": "Conseiller", "status": "excusé" },
        ],
        "quorum": { "text": "atteint, 4 membres sur 5 (3 requis).", "rule": "Article 17, alinéa 2" },
        "agenda": [
            { "number": "1", "title": "Approbation du procès-verbal précédent", "text": "Le procès-verbal est approuvé à l’unanimité, sans modification.", "interventions": [] },
            { "number": "2", "title": "Programme de renouvellement des sections", "text": "La conseillère chargée des sections présente l’avancement du renouvellement dans les douze régions.",
              "interventions": [
                { "speaker": "Younes Tazi", "text": "demande un calendrier précis et le respect des délais de convocation dans chaque province." },
                { "speaker": "Salma Benomar", "text": "souhaite un rapport mensuel sur chaque section non encore renouvelée." },
              ],
              "vote": { "text": "Le calendrier est mis aux voix à main levée ; la majorité absolue est requise.", "for": 3, "against": 0, "abstained": 1 } },
            { "number": "3", "title": "Préparation du congrès national", "text": "Le bureau débat de la composition du comité préparatoire et de son budget.", "interventions": [] },
        ],
        "decisions": [
            { "number": "2018/17", "text": "Adopter le calendrier de renouvellement des sections provinciales et régionales.", "owner": "Secrétaire", "deadline": "30 novembre 2018" },
            { "number": "2018/18", "text": "Créer un comité préparatoire du congrès national, de sept membres, qui remet un premier rapport au bureau.", "owner": "Présidente", "deadline": "15 décembre 2018" },
            { "number": "2018/19", "text": "Publier un communiqué sur les travaux de la réunion." },
        ],
        "closing": "La séance est levée à 13 h 30.",
        "signatures": [
            { "office": "La présidente de séance", "name": "Salma Benomar" },
            { "office": "Le secrétaire de séance", "name": "Younes Tazi", "note": "Signé électroniquement le 9 octobre 2018" },
        ],
        "proof": { "caption": "Ce procès-verbal est inscrit au registre public sous le numéro 412 ; chacun peut en vérifier l’intégrité avec ce code ou à l’adresse suivante.", "address": "https://example.org/ledger/act/412" },
    })
}

fn english() -> Value {
    let mut data = french();
    let words = [
        ("organisation", json!({ "name": "Ennour Development Association", "accent": "#1e3a8a" })),
        ("unit", json!("National Bureau")),
        ("draft", json!(false)),
        ("kind", json!("Ordinary session, second call")),
        ("when", json!("Monday 8 October 2018, 10:00–13:30")),
        ("place", json!("Headquarters, Rabat")),
        ("chair", json!("Ms Salma Benomar, president of the bureau")),
        ("secretary", json!("Mr Younes Tazi, secretary of the bureau")),
        (
            "opening",
            json!(
                "Called on 24 September 2018 under article 14 of the statutes, the National Bureau met in ordinary session.\n\nThe president opened the meeting and welcomed those present."
            ),
        ),
        ("quorum", json!({ "text": "reached, 4 of 5 members (3 required).", "rule": "Article 17(2)" })),
        ("closing", json!("The meeting closed at 13:30.")),
        (
            "attendance",
            json!([
                { "name": "Salma Benomar", "office": "President", "status": "present" },
                { "name": "Younes Tazi", "office": "Secretary", "status": "present" },
                { "name": "Abdelilah El Idrissi", "office": "Treasurer", "status": "represented" },
                { "name": "Fatima Zahra Mansouri", "office": "Adviser for regional branches", "status": "present" },
                { "name": "Karim El Alaoui", "office": "Adviser", "status": "excused" },
            ]),
        ),
        (
            "labels",
            json!({
                "when": "Date and time", "place": "Place", "chair": "Chair", "secretary": "Secretary", "reference": "Reference",
                "attendance": "Attendance", "name": "Name", "office": "Office", "status": "Attendance", "quorum": "Quorum",
                "agenda": "Agenda", "proceedings": "Proceedings", "decisions": "Decisions", "number": "No.",
                "decision": "Decision", "owner": "Owner", "deadline": "Deadline", "for": "For", "against": "Against",
                "abstained": "Abstentions",
            }),
        ),
        (
            "agenda",
            json!([
                { "number": "1", "title": "Approval of the previous minutes", "text": "Approved unanimously without change.", "interventions": [] },
                { "number": "2", "title": "Renewal of the branches", "text": "The adviser reported on the renewal in the twelve regions.",
                  "interventions": [{ "speaker": "Younes Tazi", "text": "asked for a timetable and for notice periods to be kept in every province." }],
                  "vote": { "text": "The timetable was put to a vote by show of hands; an absolute majority was required.", "for": 3, "against": 0, "abstained": 1 } },
                { "number": "3", "title": "Preparation of the national congress", "interventions": [] },
            ]),
        ),
        (
            "decisions",
            json!([
                { "number": "2018/17", "text": "To adopt the timetable for renewing the provincial and regional branches.", "owner": "Secretary", "deadline": "30 November 2018" },
                { "number": "2018/18", "text": "To set up a preparatory committee of seven for the national congress.", "owner": "President", "deadline": "15 December 2018" },
            ]),
        ),
        (
            "signatures",
            json!([
                { "office": "Chair", "name": "Salma Benomar" },
                { "office": "Secretary", "name": "Younes Tazi" },
                { "office": "Observer", "name": "Karim El Alaoui" },
            ]),
        ),
        (
            "proof",
            json!({ "caption": "These minutes are act 412 of the public record; anyone can check them with this code or at this address.", "address": "https://example.org/ledger/act/412" }),
        ),
    ];
    for (key, value) in words {
        data[key] = value;
    }
    data
}
