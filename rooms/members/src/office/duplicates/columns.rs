//! Two records in two columns: what stands in each field, what hangs on each, and the choice where they differ.

use std::fmt::Write as _;

use rawabit_platform::Answer;
use rawabit_platform::kit::form::error_html;
use rawabit_platform::kit::{Form, Html, bdi, esc};
use rawabit_platform::web::{Ctx, UnitNames};

use super::super::path;
use crate::commands::duplicates::Record;
use crate::model::merge::{Field, Side, to_choose};
use crate::permissions::SeeMembers;
use crate::words;

/// The records in two columns.
pub(super) struct Columns<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) low: &'a Record,
    pub(super) high: &'a Record,
    pub(super) names: &'a UnitNames,
}

impl Columns<'_> {
    fn record(&self, side: Side) -> &Record {
        match side {
            Side::Low => self.low,
            Side::High => self.high,
        }
    }

    /// A record as headings and choices call it.
    pub(super) fn heading(&self, side: Side) -> String {
        let member = &self.record(side).member;
        self.ctx.ta("members-merge-record", "number", member.number.as_str())
    }

    /// The table: the fields with their choices, then what hangs on either.
    pub(super) async fn html(&self, form: &Form) -> Answer<Html> {
        let ctx = self.ctx;
        let mut out = format!(
            "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table table-cards\"><caption class=\"visually-hidden\">{0}</caption><thead><tr><th scope=\"col\">{1}</th>",
            esc(&ctx.t("members-merge-caption")),
            esc(&ctx.t("members-merge-field"))
        );
        for side in Side::ALL {
            let _ = write!(
                out,
                "<th scope=\"col\"><a href=\"{}\">{}</a></th>",
                esc(&ctx.url(&path(self.record(*side).member.no))),
                esc(&self.heading(*side))
            );
        }
        out.push_str("</tr></thead><tbody>");
        let (low, high) = (self.low.values(), self.high.values());
        let choose = to_choose(&low, &high);
        for field in Field::ALL {
            if low.contains_key(field) || high.contains_key(field) {
                self.row(*field, choose.contains(field).then_some(form), &mut out).await?;
            }
        }
        for (label, cells) in self.more() {
            let _ = write!(out, "<tr><th scope=\"row\">{}</th>", esc(&ctx.t(label)));
            for (side, cell) in Side::ALL.iter().zip(cells) {
                let _ =
                    write!(out, "<td data-label=\"{}\"><span>{cell}</span></td>", esc(&self.heading(*side)));
            }
            out.push_str("</tr>");
        }
        out.push_str("</tbody></table></div>");
        Ok(Html(out))
    }

    /// A field: two values, each with a choice where there is one.
    async fn row(&self, field: Field, choice: Option<&Form>, out: &mut String) -> Answer<()> {
        let ctx = self.ctx;
        let error = choice.and_then(|form| form.errors.get(field.word())).map(|message| ctx.msg(message));
        let _ = write!(
            out,
            "<tr><th scope=\"row\" id=\"f-{field}\" tabindex=\"-1\">{}{}</th>",
            esc(&self.label(field)),
            error.map(|text| error_html(field.word(), &text)).unwrap_or_default()
        );
        for side in Side::ALL {
            let value = self.value(*side, field).await?;
            let heading = esc(&self.heading(*side));
            let cell = match choice {
                Some(form) => {
                    let checked =
                        if form.values.get(field.word()) == Some(side.word()) { " checked" } else { "" };
                    format!(
                        "<label class=\"choice\"><input type=\"radio\" name=\"{field}\" value=\"{side}\" required aria-describedby=\"f-{field}\"{checked}><span>{value}</span></label>"
                    )
                }
                None => format!("<span>{value}</span>"),
            };
            let _ = write!(out, "<td data-label=\"{heading}\">{cell}</td>");
        }
        out.push_str("</tr>");
        Ok(())
    }

    fn label(&self, field: Field) -> String {
        self.ctx.t(&format!("members-merge-{field}"))
    }

    async fn value(&self, side: Side, field: Field) -> Answer<Html> {
        let ctx = self.ctx;
        let record = self.record(side);
        let member = &record.member;
        let ltr = |text: &Option<String>| {
            text.as_ref()
                .map_or_else(Html::none, |text| Html(format!("<bdi dir=\"ltr\">{}</bdi>", esc(text))))
        };
        let said = |text: Option<String>| text.map_or_else(Html::none, |text| bdi(&text));
        Ok(match field {
            Field::NameAr | Field::NameFr | Field::NameEn => {
                let lang = field.lang().unwrap_or(rawabit_platform::Lang::Ar);
                record.person.name.exact(lang).map_or_else(Html::none, |text| {
                    Html(format!("<bdi lang=\"{}\" dir=\"{}\">{}</bdi>", lang.code(), lang.dir(), esc(text)))
                })
            }
            Field::Gender => {
                said(member.gender.as_ref().map(|word| ctx.t(&format!("members-gender-{word}"))))
            }
            Field::BirthDay => record.person.birth_day.map_or_else(Html::none, |day| words::day(ctx, day)),
            Field::Phone => ltr(&member.phone),
            Field::Email => ltr(&record.person.email),
            Field::Profession => said(member.profession.as_deref().map(|id| words::profession(ctx, id))),
            Field::Area => match &member.area {
                Some(code) => said(Some(
                    rawabit_federation::area_name(ctx.db(), code)
                        .await?
                        .map_or_else(|| code.clone(), |name| ctx.voice.pick(&name).to_owned()),
                )),
                None => Html::none(),
            },
            Field::Identity => {
                said(member.identity_digest.as_ref().map(|_| ctx.t("members-identity-sealed")))
            }
            Field::Number => ltr(&Some(member.number.clone())),
            Field::Unit => bdi(&self.names.of(&member.unit_path)),
        })
    }

    /// What hangs on the records beyond their fields.
    fn more(&self) -> Vec<(&'static str, Vec<String>)> {
        let ctx = self.ctx;
        let today = ctx.today();
        // What lies elsewhere is not shown here either.
        let sees = ctx.scope::<SeeMembers>();
        let none = || format!("<span class=\"muted\">{}</span>", esc(&ctx.t("members-merge-none")));
        let each = |of: &dyn Fn(&Record) -> Vec<String>| -> Vec<String> {
            [self.low, self.high]
                .into_iter()
                .map(|record| {
                    let lines = of(record);
                    if lines.is_empty() { none() } else { lines.join("<br>") }
                })
                .collect()
        };
        let statutes = ctx.app.statutes.load();
        vec![
            (
                "members-memberships",
                each(&|record| {
                    let line = |one: &crate::store::entity::membership::Model| {
                        format!(
                            "<bdi>{}</bdi> {} <small class=\"muted\">{}</small>",
                            esc(&self.names.of(&one.unit_path)),
                            words::standing(ctx, one.standing()),
                            words::day(ctx, one.joined)
                        )
                    };
                    record.memberships.iter().filter(|one| sees.contains(&one.unit_path)).map(line).collect()
                }),
            ),
            (
                "members-merge-offices",
                each(&|record| {
                    let line = |one: &rawabit_federation::Holding| {
                        let title = statutes.office(&one.office).map_or_else(
                            || one.office.clone(),
                            |office| office.title.name(ctx.lang()).to_owned(),
                        );
                        format!("{} <bdi>{}</bdi>", esc(&title), esc(&self.names.of(&one.unit_path)))
                    };
                    record.offices(today).filter(|one| sees.contains(&one.unit_path)).map(line).collect()
                }),
            ),
            (
                "members-merge-account",
                each(&|record| {
                    let yes = record.accounts > 0;
                    yes.then(|| esc(&ctx.t("members-merge-account-yes"))).into_iter().collect()
                }),
            ),
            (
                "members-merge-recorded",
                each(&|record| {
                    let day = record.member.created_at.day(ctx.app.formats.zone());
                    vec![words::day(ctx, day).0]
                }),
            ),
        ]
    }
}
