//! The leadership's own programme, under which those of the leagues stand.

use rawabit_platform::clock::FixedClock;
use rawabit_platform::lang::Multi;
use rawabit_platform::web::App;
use rawabit_programmes::model::{IndicatorKind, Side, StepKind};

use super::contract::{Draft, Gauge, Q2_2018, Q4_2018, Q4_2019, Q4_2020, number, share};
use super::deeds::{DEPUTY, Opening, draft, into_force, words};
use super::strategy::Strategy;

fn meetings() -> Multi {
    words("اجتماعات", "réunions", "meetings")
}

/// The leadership's own programme, under which the leagues' stand.
pub(super) async fn write(app: &App, clock: &FixedClock, strategy: &Strategy) -> anyhow::Result<String> {
    let opening = Opening {
        unit: "party",
        office: DEPUTY,
        partner: None,
        title: words(
            "البرنامج التعاقدي لقيادة الحزب",
            "Programme contractuel de la direction du parti",
            "Contract programme of the party's leadership",
        ),
        days: ("2018-01-01", "2021-12-31"),
    };
    let party = draft(app, strategy, opening, |work| {
        let mut text = Draft::new(
            work,
            words(
                "يحدد هذا البرنامج ما تلتزم به قيادة الحزب تجاه روابطه المهنية وفروعه، تنزيلا للاستراتيجية.\n\nأرقامه وآجاله أمثلة لا غير.",
                "Ce programme dit ce à quoi la direction du parti s’engage envers ses ligues et ses sections, en application de la stratégie.\n\nSes chiffres et ses dates ne sont que des exemples.",
                "This programme says what the leadership commits to towards its leagues and branches, in carrying out the strategy.\n\nIts figures and dates are examples only.",
            ),
        );
        text.objective(
            &strategy.renewal,
            50,
            words(
                "جعل 2018 سنة تنظيمية بامتياز",
                "Faire de 2018 une année d’organisation",
                "Making 2018 an organisational year",
            ),
            Multi::default(),
        );
        text.promise(
            Side::Unit,
            Some("2018-12-31"),
            words(
                "مواكبة الروابط في تجديد فروعها ووضع مقرات الحزب رهن إشارتها",
                "Accompagner les ligues dans le renouvellement de leurs sections et leur ouvrir les locaux du parti",
                "Accompany the leagues in renewing their branches and open the party's premises to them",
            ),
        )?;
        text.step(
            StepKind::Organisational,
            (Side::Unit, "headquarters_secretary"),
            ("2018-01-15", "2018-03-31"),
            false,
            words("حصر وضعية الفروع وانتداباتها", "État des lieux des sections et de leurs mandats", "Taking stock of branches and their mandates"),
        )?;
        text.step(
            StepKind::Organisational,
            (Side::Unit, "headquarters_secretary"),
            ("2018-04-01", "2018-12-31"),
            true,
            words("إطلاق تجديد الفروع الإقليمية والجهوية", "Lancer le renouvellement des sections", "Starting the renewal of the branches"),
        )?;
        text.gauge(Gauge {
            title: words("المقاعد المشغولة في كل الوحدات", "Sièges pourvus dans toutes les unités", "Seats filled in all units"),
            kind: IndicatorKind::Percentage,
            metric: Some("federation.seats_filled"),
            targets: vec![(Q2_2018, share(80, 100)), (Q4_2018, share(90, 100)), (Q4_2020, share(98, 100))],
            weight: 60,
            ..Gauge::default()
        })?;
        text.gauge(Gauge {
            title: words("اجتماعات الهيئات المنعقدة", "Réunions d’instances tenues", "Meetings of bodies held"),
            cumulative: true,
            measure: meetings(),
            metric: Some("meetings.held"),
            targets: vec![(Q4_2018, number(4)), (Q4_2019, number(12)), (Q4_2020, number(24))],
            weight: 40,
            ..Gauge::default()
        })?;
        text.objective(
            &strategy.advocacy,
            30,
            words("التواصل مع المواطنين حول عمل الحزب", "Rendre compte aux citoyens de l’action du parti", "Telling citizens of the party's work"),
            Multi::default(),
        );
        text.gauge(Gauge {
            title: words("المقالات المنشورة بالبوابة", "Articles publiés sur le portail", "Articles published on the portal"),
            cumulative: true,
            measure: words("مقالات", "articles", "articles"),
            metric: Some("portal.articles_published"),
            targets: vec![(Q4_2018, number(20)), (Q4_2019, number(120)), (Q4_2020, number(240))],
            ..Gauge::default()
        })?;
        text.objective(
            &strategy.parliament,
            20,
            words("تنسيق عمل الروابط مع الفريقين البرلمانيين", "Coordonner le travail des ligues avec les deux groupes parlementaires", "Coordinating the leagues' work with the two parliamentary groups"),
            Multi::default(),
        );
        text.step(
            StepKind::Strategic,
            (Side::Unit, DEPUTY),
            ("2018-02-01", "2018-06-30"),
            false,
            words("وضع مسطرة لإحالة النصوص على الروابط", "Établir une procédure de saisine des ligues sur les textes", "Setting up a procedure for referring bills to the leagues"),
        )?;
        Ok(text.items())
    })
    .await?;
    into_force(app, clock, &party, ["2017-12-06T10:00:00Z", "2017-12-06T11:00:00Z", "2017-12-08T10:00:00Z"])
        .await?;
    Ok(party.id)
}
