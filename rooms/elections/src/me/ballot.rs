//! The ballot on the screen: who stands, and reading what was marked.

use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Method;
use sea_orm::EntityTrait as _;

use crate::commands::{most_names, standing};
use crate::model::{BadChoice, Choice, Law};
use crate::store::entity::contest;
use crate::store::vote::round;
use crate::{shown, store};

/// What stands on the ballot of the present round.
pub(super) struct Ballot {
    pub(super) law: Law,
    /// The numbers.
    pub(super) among: Vec<u32>,
    /// Their names; of a list also those who are on it.
    names: Vec<(u32, Html)>,
    /// How many names a ballot may have.
    pub(super) most: usize,
}

impl Ballot {
    /// The ballot of a contest whose vote is open.
    pub(super) async fn of(ctx: &Ctx, row: &contest::Model) -> Answer<Self> {
        let law = row.law()?;
        let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(ctx.db()).await?;
        let open = open.ok_or(Fault::NotFound)?;
        let among = standing(&open)?;
        let rows = shown::standing(ctx, row).await?;
        let mut names = shown::names(ctx, &rows).await?;
        if law.method == Method::ListPr {
            let lists = store::lists(ctx.db(), &row.id).await?;
            let on = |id: &str| -> String {
                let of = rows.iter().filter(|one| one.list_id.as_deref() == Some(id));
                let of = of.filter_map(|one| {
                    let number = one.number?.unsigned_abs();
                    names.iter().find(|(known, _)| *known == number).map(|(_, name)| name.0.clone())
                });
                of.collect::<Vec<_>>().join(ctx.voice.comma())
            };
            names = lists
                .iter()
                .filter_map(|list| {
                    let name = format!(
                        "<strong>{}</strong><br><small>{}</small>",
                        ctx.voice.spoken(&list.name),
                        on(&list.id)
                    );
                    Some((list.number?.unsigned_abs(), Html(name)))
                })
                .collect();
        }
        names.retain(|(number, _)| among.contains(number));
        let most = most_names(&law, &open, among.len());
        Ok(Self { law, among, names, most })
    }

    /// The name behind a number.
    pub(super) fn name(&self, number: u32) -> &str {
        self.names.iter().find(|(known, _)| *known == number).map_or("–", |(_, name)| name.0.as_str())
    }

    /// How it is filled in.
    pub(super) fn how(&self, ctx: &Ctx) -> String {
        if self.law.is_ranked() {
            ctx.t("elections-ballot-how-ranked")
        } else if self.most == 1 {
            ctx.t("elections-ballot-how-one")
        } else {
            ctx.tn("elections-ballot-how-many", self.most)
        }
    }

    /// The fields, with what was marked.
    pub(super) fn fields(&self, ctx: &Ctx, sent: &Params) -> String {
        let legend = esc(&self.how(ctx));
        let blank = esc(&ctx.t("elections-blank"));
        if self.law.is_ranked() {
            let rows: String =
                self.names.iter().map(|(number, name)| self.rank(*number, name, sent)).collect();
            let ticked = checked(sent.text("blank") == "1");
            return format!(
                "<fieldset class=\"field\"><legend>{legend}</legend>{rows}<div class=\"choices\"><label class=\"choice\"><input type=\"checkbox\" name=\"blank\" value=\"1\"{ticked}><span>{blank}</span></label></div></fieldset>"
            );
        }
        let kind = if self.most == 1 { "radio" } else { "checkbox" };
        let marked = |value: &str| checked(sent.all("choice").iter().any(|one| one == value));
        let rows: String = self
            .names
            .iter()
            .map(|(number, name)| {
                let value = number.to_string();
                format!(
                    "<label class=\"choice choice-card\"><input type=\"{kind}\" name=\"choice\" value=\"{value}\"{}><span><bdi dir=\"ltr\">{value}</bdi> {name}</span></label>",
                    marked(&value)
                )
            })
            .collect();
        format!(
            "<fieldset class=\"field\"><legend>{legend}</legend><div class=\"choices\">{rows}<label class=\"choice choice-card\"><input type=\"{kind}\" name=\"choice\" value=\"-\"{}><span>{blank}</span></label></div></fieldset>",
            marked("-")
        )
    }

    fn rank(&self, number: u32, name: &Html, sent: &Params) -> String {
        let field = format!("rank.{number}");
        let chosen = sent.text(&field).to_owned();
        let options: String = (1..=self.among.len())
            .map(|place| {
                let place = place.to_string();
                let selected = if place == chosen { " selected" } else { "" };
                format!("<option{selected}>{place}</option>")
            })
            .collect();
        format!(
            "<div class=\"field\"><label for=\"f-{field}\"><bdi dir=\"ltr\">{number}</bdi> {name}</label><select class=\"select input-short\" id=\"f-{field}\" name=\"{field}\"><option value=\"\">–</option>{options}</select></div>"
        )
    }

    /// What was marked, as a vote.
    pub(super) fn read(&self, sent: &Params) -> Result<Choice, BadChoice> {
        if self.law.is_ranked() {
            let mut ranks: Vec<(u32, u32)> = Vec::new();
            for (number, place) in sent.with_prefix("rank.") {
                if place.trim().is_empty() {
                    continue;
                }
                let number = number.parse().map_err(|_| BadChoice::Unknown)?;
                let place = place.trim().parse().map_err(|_| BadChoice::Unknown)?;
                ranks.push((place, number));
            }
            ranks.sort_unstable();
            if ranks.is_empty() && sent.text("blank") == "1" {
                return Ok(Choice::blank());
            }
            // Two on one place, or somebody and nobody: the voter has to say what is meant.
            if ranks.windows(2).any(|pair| pair[0].0 == pair[1].0)
                || (sent.text("blank") == "1" && !ranks.is_empty())
            {
                return Err(BadChoice::Twice);
            }
            return Choice::new(
                ranks.into_iter().map(|(_, number)| number).collect(),
                &self.among,
                self.most,
            );
        }
        let marked = sent.all("choice");
        if marked == ["-"] {
            return Ok(Choice::blank());
        }
        let numbers = marked.iter().map(|text| text.parse().map_err(|_| BadChoice::Unknown));
        Choice::new(numbers.collect::<Result<Vec<u32>, _>>()?, &self.among, self.most)
    }

    /// A vote that came back from the page on which it was looked at again, without asking for names.
    pub(super) async fn reread(
        ctx: &Ctx,
        row: &contest::Model,
        text: &str,
    ) -> Answer<Result<Choice, BadChoice>> {
        let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(ctx.db()).await?;
        let open = open.ok_or(Fault::NotFound)?;
        let among = standing(&open)?;
        let most = most_names(&row.law()?, &open, among.len());
        Ok(match Choice::read(text) {
            Some(choice) if choice.is_blank() => Ok(choice),
            Some(choice) => Choice::new(choice.numbers().to_vec(), &among, most),
            None => Err(BadChoice::Unknown),
        })
    }

    /// A vote in words.
    pub(super) fn words(&self, ctx: &Ctx, choice: &Choice) -> Html {
        if choice.is_blank() {
            return Html(format!("<p><strong>{}</strong></p>", esc(&ctx.t("elections-blank"))));
        }
        let tag = if self.law.is_ranked() { "ol" } else { "ul" };
        let lines: String = choice
            .numbers()
            .iter()
            .map(|number| format!("<li><bdi dir=\"ltr\">{number}</bdi> {}</li>", self.name(*number)))
            .collect();
        Html(format!("<{tag}>{lines}</{tag}>"))
    }
}

fn checked(yes: bool) -> &'static str {
    if yes { " checked" } else { "" }
}
