//! The programmes of three leagues that are in force or were, and the text that leagues share.

use anyhow::Context as _;
use rawabit_platform::clock::FixedClock;
use rawabit_platform::lang::Multi;
use rawabit_platform::web::App;
use rawabit_programmes::model::{Dimension, IndicatorKind, Side, StepKind};

use super::contract::{Draft, Gauge, Q1_2018, Q2_2018, Q4_2018, Q4_2020, number, share};
use super::deeds::{DEPUTY, Opening, draft, into_force, words};
use super::strategy::Strategy;

/// The engineers' programme, with what its branches take up.
pub(super) struct Engineers {
    pub(super) id: String,
    pub(super) objective: String,
    pub(super) citizens: String,
    pub(super) step: String,
    pub(super) party: super::deeds::Party,
}

/// The days of a programme of three years.
pub(super) const THREE_YEARS: (&str, &str) = ("2018-01-01", "2020-12-31");
/// The years of the same.
const YEARS: (u16, u16) = (2018, 2020);

/// The objective that all leagues share, on the way to their congress. Returns nothing but what it adds.
fn renewal(text: &mut Draft<'_>, strategy: &Strategy, weight: u8, branches: i64) -> anyhow::Result<()> {
    text.objective(
        &strategy.renewal,
        weight,
        words(
            "تجديد فروع الرابطة تحضيرا لمؤتمرها الوطني",
            "Renouveler les sections de la ligue, en vue de son congrès national",
            "Renewing the league's branches on the way to its national congress",
        ),
        words(
            "تجدد الرابطة فروعها الجهوية قبل نهاية سنة 2018، ثم تعقد مؤتمرها الوطني.",
            "La ligue renouvelle ses sections régionales avant la fin de 2018, puis tient son congrès national.",
            "The league renews its regional branches before the end of 2018, then holds its national congress.",
        ),
    );
    text.promise(
        Side::Unit,
        Some("2018-12-31"),
        words(
            "عقد الجموع العامة لكل الفروع الجهوية وفق النظام الأساسي",
            "Tenir les assemblées générales de toutes les sections régionales, selon les statuts",
            "Hold the general assemblies of all regional branches, as the statutes say",
        ),
    )?;
    text.promise(
        Side::Partner,
        Some("2018-06-30"),
        words(
            "توفير القاعات والدعم اللوجستيكي لجموع التجديد",
            "Fournir les salles et l’appui logistique aux assemblées de renouvellement",
            "Provide halls and logistics for the renewal assemblies",
        ),
    )?;
    text.step(
        StepKind::Organisational,
        (Side::Unit, "league_secretary"),
        ("2018-01-15", "2018-04-30"),
        false,
        words(
            "إعداد لوائح الفروع وبرمجة الجموع",
            "Préparer les listes des sections et le calendrier des assemblées",
            "Preparing the lists of branches and the calendar of assemblies",
        ),
    )?;
    text.step(
        StepKind::Organisational,
        (Side::Unit, "league_president"),
        ("2018-05-01", "2018-12-15"),
        true,
        words(
            "عقد جموع التجديد في الجهات",
            "Tenir les assemblées de renouvellement dans les régions",
            "Holding the renewal assemblies in the regions",
        ),
    )?;
    text.step(
        StepKind::Organisational,
        (Side::Partner, "headquarters_secretary"),
        ("2018-05-01", "2018-06-30"),
        false,
        words(
            "وضع القاعات رهن إشارة الفروع",
            "Mettre les salles à la disposition des sections",
            "Opening halls to the branches",
        ),
    )?;
    text.gauge(Gauge {
        title: words(
            "الفروع الجهوية المجددة",
            "Sections régionales renouvelées",
            "Regional branches renewed",
        ),
        kind: IndicatorKind::Percentage,
        baseline: Some(share(0, branches)),
        targets: vec![
            (Q2_2018, share(branches / 3, branches)),
            (Q4_2018, share(branches, branches)),
            (Q4_2020, share(branches, branches)),
        ],
        weight: 60,
        ..Gauge::default()
    })?;
    text.gauge(Gauge {
        title: words("الانتدابات السارية داخل أجلها", "Mandats en règle", "Mandates in order"),
        kind: IndicatorKind::Percentage,
        metric: Some("federation.mandates_in_order"),
        targets: vec![(Q4_2018, share(70, 100)), (Q4_2020, share(95, 100))],
        weight: 40,
        ..Gauge::default()
    })?;
    Ok(())
}

/// The objective of advocacy: typed figures with breakdowns, and a scale. Returns the objective, what is counted, and the step.
fn advocacy(
    text: &mut Draft<'_>,
    axis: &str,
    weight: u8,
    (title, measure): (Multi, Multi),
    targets: [i64; 3],
) -> anyhow::Result<[String; 3]> {
    let objective = text.objective(axis, weight, title, Multi::default());
    text.promise(
        Side::Unit,
        None,
        words(
            "تنظيم لقاءات مع المواطنات والمواطنين في كل جهة، ورفع خلاصاتها إلى القيادة",
            "Organiser dans chaque région des rencontres avec les citoyens et en remettre les conclusions à la direction",
            "Hold meetings with citizens in every region and report their conclusions to the leadership",
        ),
    )?;
    let step = text.step(
        StepKind::Strategic,
        (Side::Unit, "league_president"),
        ("2018-02-01", "2018-12-31"),
        false,
        words(
            "برنامج اللقاءات في الجهات",
            "Programme des rencontres dans les régions",
            "Programme of meetings in the regions",
        ),
    )?;
    let held = text.gauge(Gauge {
        title: words("لقاءات مع المواطنين", "Rencontres avec les citoyens", "Meetings with citizens"),
        cumulative: true,
        measure,
        dimensions: vec![Dimension::Region, Dimension::Gender],
        targets: vec![
            (Q2_2018, number(targets[0])),
            (Q4_2018, number(targets[1])),
            (Q4_2020, number(targets[2])),
        ],
        weight: 70,
        ..Gauge::default()
    })?;
    text.gauge(Gauge {
        title: words("جودة خلاصات اللقاءات", "Qualité des conclusions", "Quality of the conclusions"),
        kind: IndicatorKind::Scale,
        scale: vec![
            words("دون المستوى", "insuffisante", "insufficient"),
            words("مقبولة", "acceptable", "acceptable"),
            words("جيدة", "bonne", "good"),
            words("ممتازة", "excellente", "excellent"),
        ],
        targets: vec![(Q4_2018, number(2)), (Q4_2020, number(3))],
        weight: 30,
        ..Gauge::default()
    })?;
    Ok([objective, held, step])
}

fn parliament(
    text: &mut Draft<'_>,
    strategy: &Strategy,
    weight: u8,
    opinions: [i64; 3],
) -> anyhow::Result<()> {
    text.objective(
        &strategy.parliament,
        weight,
        words(
            "إبداء الرأي في مقترحات ومشاريع القوانين",
            "Donner un avis sur les propositions et projets de loi",
            "Giving opinions on members' and government bills",
        ),
        Multi::default(),
    );
    text.promise(
        Side::Partner,
        None,
        words(
            "إحالة النصوص التي تهم المهنة على الرابطة قبل مناقشتها",
            "Saisir la ligue des textes qui concernent la profession avant leur discussion",
            "Refer bills that concern the profession to the league before they are debated",
        ),
    )?;
    text.gauge(Gauge {
        title: words(
            "مذكرات رفعت إلى الفريقين البرلمانيين",
            "Avis remis aux deux groupes parlementaires",
            "Opinions handed to the two parliamentary groups",
        ),
        cumulative: true,
        measure: words("مذكرات", "avis", "opinions"),
        targets: vec![
            (Q2_2018, number(opinions[0])),
            (Q4_2018, number(opinions[1])),
            (Q4_2020, number(opinions[2])),
        ],
        ..Gauge::default()
    })?;
    Ok(())
}

/// What the programme of a league is called, from its first year to its last.
pub(super) fn title([ar, fr, en]: [&str; 3], (first, last): (u16, u16)) -> Multi {
    words(
        &format!("البرنامج التعاقدي ل{ar} {first} - {last}"),
        &format!("Programme contractuel {fr}, {first}-{last}"),
        &format!("Contract programme of the {en}, {first}–{last}"),
    )
}

pub(super) fn of_league<'a>(unit: &'a str, title: Multi) -> Opening<'a> {
    Opening { unit, office: "league_president", partner: Some(("party", DEPUTY)), title, days: THREE_YEARS }
}

/// What stands before the objectives of every league's programme.
pub(super) fn preamble() -> Multi {
    words(
        "تلتزم الرابطة وقيادة الحزب، كل فيما يخصه، بالخطوات التنظيمية والاستراتيجية أدناه.

هذا البرنامج مثال اصطناعي.",
        "La ligue et la direction du parti s’engagent, chacune pour ce qui la concerne, sur les étapes organisationnelles et stratégiques ci-dessous.

Ce programme est un exemple fictif.",
        "The league and the party's leadership commit, each for its part, to the organisational and strategic steps below.

This programme is a synthetic example.",
    )
}

/// A whole draft of a league: renewal, advocacy on an axis, and opinions on bills.
pub(super) fn league_text(
    work: &rawabit_platform::Work,
    strategy: &Strategy,
    axis: &str,
    about: (Multi, Multi),
    targets: [i64; 3],
) -> anyhow::Result<(Vec<rawabit_programmes::model::Placed>, [String; 3])> {
    let mut text = Draft::new(work, preamble());
    renewal(&mut text, strategy, 40, 9)?;
    let ids = advocacy(&mut text, axis, 40, about, targets)?;
    parliament(&mut text, strategy, 20, [1, 3, 9])?;
    Ok((text.items(), ids))
}

/// In force since January, amended in June.
pub(super) async fn engineers(
    app: &App,
    clock: &FixedClock,
    strategy: &Strategy,
) -> anyhow::Result<Engineers> {
    clock.set(crate::demo::instant("2017-12-11T10:00:00Z")?);
    let opening = of_league(
        "league-engineers",
        title(["رابطة المهندسين", "de la ligue des ingénieurs", "league of engineers"], YEARS),
    );
    let mut ids = None;
    let party = draft(app, strategy, opening, |work| {
        let about = (
            words(
                "تأطير المواطنين حول قضايا التجهيز والسكن",
                "Encadrer les citoyens sur l’équipement et le logement",
                "Engaging citizens on infrastructure and housing",
            ),
            words("لقاءات", "rencontres", "meetings"),
        );
        let (items, found) = league_text(work, strategy, &strategy.citizens, about, [6, 16, 60])?;
        ids = Some(found);
        Ok(items)
    })
    .await?;
    into_force(app, clock, &party, ["2017-12-14T10:00:00Z", "2017-12-19T10:00:00Z", "2017-12-22T10:00:00Z"])
        .await?;
    let [objective, citizens, step] = ids.context("the engineers' draft was written")?;
    Ok(Engineers { id: party.id.clone(), objective, citizens, step, party })
}

/// In force; its report on the second quarter never came.
pub(super) async fn doctors(app: &App, clock: &FixedClock, strategy: &Strategy) -> anyhow::Result<String> {
    clock.set(crate::demo::instant("2017-12-12T10:00:00Z")?);
    let opening = of_league(
        "league-doctors",
        title(["رابطة الأطباء", "de la ligue des médecins", "league of physicians"], YEARS),
    );
    let party = draft(app, strategy, opening, |work| {
        let about = (
            words(
                "الترافع من أجل الولوج إلى العلاج",
                "Plaider pour l’accès aux soins",
                "Pleading for access to care",
            ),
            words("لقاءات", "rencontres", "meetings"),
        );
        Ok(league_text(work, strategy, &strategy.advocacy, about, [4, 12, 40])?.0)
    })
    .await?;
    into_force(app, clock, &party, ["2017-12-15T10:00:00Z", "2017-12-20T10:00:00Z", "2017-12-23T10:00:00Z"])
        .await?;
    Ok(party.id)
}

/// A short one, of half a year, which ends with a final account.
pub(super) async fn traders(app: &App, clock: &FixedClock, strategy: &Strategy) -> anyhow::Result<String> {
    clock.set(crate::demo::instant("2017-12-13T10:00:00Z")?);
    let opening = Opening {
        days: ("2018-01-01", "2018-06-30"),
        ..of_league(
            "league-traders",
            words(
                "البرنامج التعاقدي المرحلي لرابطة التجار، النصف الأول من 2018",
                "Programme contractuel transitoire de la ligue des commerçants, premier semestre 2018",
                "Interim contract programme of the league of traders, first half of 2018",
            ),
        )
    };
    let party = draft(app, strategy, opening, |work| {
        let mut text = Draft::new(work, preamble());
        text.objective(
            &strategy.middle_class,
            100,
            words(
                "الإنصات إلى التجار والمهنيين الصغار",
                "Écouter les commerçants et les petits entrepreneurs",
                "Listening to traders and small businesses",
            ),
            Multi::default(),
        );
        text.promise(
            Side::Unit,
            Some("2018-06-30"),
            words(
                "رفع خلاصة الاستماع إلى القيادة",
                "Remettre à la direction la synthèse des écoutes",
                "Hand the summary of what was heard to the leadership",
            ),
        )?;
        text.step(
            StepKind::Strategic,
            (Side::Unit, "league_president"),
            ("2018-02-01", "2018-05-31"),
            false,
            words(
                "لقاءات استماع في الأسواق",
                "Rencontres d’écoute sur les marchés",
                "Listening meetings on the markets",
            ),
        )?;
        text.gauge(Gauge {
            title: words("لقاءات استماع", "Rencontres d’écoute", "Listening meetings"),
            cumulative: true,
            measure: words("لقاءات", "rencontres", "meetings"),
            targets: vec![(Q1_2018, number(3)), (Q2_2018, number(8))],
            ..Gauge::default()
        })?;
        Ok(text.items())
    })
    .await?;
    into_force(app, clock, &party, ["2017-12-16T10:00:00Z", "2017-12-21T10:00:00Z", "2017-12-24T10:00:00Z"])
        .await?;
    Ok(party.id)
}
