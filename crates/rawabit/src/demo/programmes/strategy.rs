//! The strategy "2017–2021", in the words of the press release.

use rawabit_platform::lang::Multi;
use rawabit_platform::web::App;
use rawabit_programmes::commands::{
    AxisInput, StrategyInput, adopt_strategy, draft_strategy, put_axis, put_group, put_theme,
};
use rawabit_programmes::model::AxisKind;
use rawabit_programmes::permissions::KeepStrategy;

use super::deeds::{day, headquarters, permit, words};
use crate::demo::granted;

/// The strategy with its axes, by what they are about.
pub(super) struct Strategy {
    pub(super) id: String,
    pub(super) renewal: String,
    pub(super) advocacy: String,
    pub(super) middle_class: String,
    pub(super) parliament: String,
    pub(super) policies: String,
    pub(super) society: String,
    pub(super) citizens: String,
}

/// Drafts and adopts it. Its aims are those that the press release names, as it names them.
pub(super) async fn adopt(app: &App) -> anyhow::Result<Strategy> {
    let keep = permit::<KeepStrategy>();
    let mut work = headquarters(app).await?;
    let input = StrategyInput {
        unit: "party".to_owned(),
        title: words(
            "الاستراتيجية الجديدة للنهوض بأداء الحزب 2017 - 2021",
            "Nouvelle stratégie pour l’essor de l’action du parti, 2017-2021",
            "New strategy to raise the party's performance, 2017–2021",
        ),
        summary: words(
            "استراتيجية رامية إلى جعل 2018 سنة تنظيمية بامتياز عبر إطلاق دينامية تجديد الفروع الإقليمية والجهوية للروابط المهنية تحضيرا لمحطة المؤتمرات الوطنية.",
            "Une stratégie qui veut faire de 2018 une année d’organisation par excellence, en lançant le renouvellement des sections provinciales et régionales des ligues professionnelles, en vue de leurs congrès nationaux.",
            "A strategy that sets out to make 2018 an organisational year par excellence, by starting the renewal of the provincial and regional branches of the professional leagues on the way to their national congresses.",
        ),
        starts: day("2017-01-01")?,
        ends: day("2021-12-31")?,
        public: true,
        synthetic: false,
    };
    let id = granted(draft_strategy(app, &mut work, &keep, input).await)?;
    let mut axes = Vec::new();
    for (kind, ar, fr, en) in AXES {
        let input = AxisInput { kind, name: words(ar, fr, en), note: Multi::default() };
        axes.push(granted(put_axis(app, &mut work, &keep, &id, None, input).await)?);
    }
    let theme = words(
        "سنة تنظيمية بامتياز",
        "Une année d’organisation par excellence",
        "An organisational year par excellence",
    );
    granted(put_theme(app, &mut work, &keep, &id, 2018, theme).await)?;
    for (key, ar, fr, en) in [
        ("engineers", "مهندسون", "ingénieurs", "engineers"),
        ("doctors", "أطباء", "médecins", "physicians"),
        ("lawyers", "محامون", "avocats", "lawyers"),
        ("teachers", "أساتذة", "enseignants", "teachers"),
    ] {
        granted(put_group(app, &mut work, &keep, &id, key, words(ar, fr, en)).await)?;
    }
    granted(adopt_strategy(app, &mut work, &keep, &id, None).await)?;
    work.commit().await?;
    let [renewal, advocacy, middle_class, parliament, policies, society, citizens] =
        <[String; 7]>::try_from(axes).map_err(|axes| anyhow::anyhow!("{} axes", axes.len()))?;
    Ok(Strategy { id, renewal, advocacy, middle_class, parliament, policies, society, citizens })
}

/// The press release's own words, in its order of meaning.
const AXES: [(AxisKind, &str, &str, &str); 7] = [
    (
        AxisKind::Organisational,
        "تجديد الفروع الإقليمية والجهوية للروابط المهنية تحضيرا للمؤتمرات الوطنية",
        "Renouveler les sections provinciales et régionales des ligues, en vue des congrès nationaux",
        "Renewing the leagues' provincial and regional branches on the way to the national congresses",
    ),
    (
        AxisKind::Thematic,
        "خدمة المواطن والترافع من أجل القضايا التي تشغل بال الرأي العام الوطني",
        "Servir le citoyen et plaider les causes qui préoccupent l’opinion nationale",
        "Serving the citizen and pleading the causes that concern national public opinion",
    ),
    (
        AxisKind::Thematic,
        "العناية بالطبقة المتوسطة وتحسين وضعيتها",
        "Prendre soin de la classe moyenne et améliorer sa situation",
        "Caring for the middle class and improving its situation",
    ),
    (
        AxisKind::Political,
        "التعاون مع فريقي الحزب بالبرلمان في إعداد مقترحات القوانين ومناقشة مشاريع القوانين",
        "Coopérer avec les deux groupes parlementaires sur les propositions et projets de loi",
        "Working with the two parliamentary groups on members' and government bills",
    ),
    (
        AxisKind::Political,
        "التفاعل مع السياسات المطروحة على المستوى الوطني في مختلف الميادين",
        "Réagir aux politiques nationales dans les différents domaines",
        "Responding to national policies in every field",
    ),
    (
        AxisKind::Other,
        "الانفتاح على المجتمع المدني بمختلف مجالات تدخله",
        "S’ouvrir à la société civile dans tous ses domaines",
        "Opening up to civil society in all its fields",
    ),
    (
        AxisKind::Thematic,
        "تأطير المواطنين ودعم حضور الحزب في المنتديات الاقتصادية والاجتماعية والسياسية",
        "Encadrer les citoyens et soutenir la présence du parti dans les forums économiques, sociaux et politiques",
        "Engaging citizens and supporting the party's presence in economic, social and political forums",
    ),
];
