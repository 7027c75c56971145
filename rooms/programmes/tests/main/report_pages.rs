//! Pages of reports, with personas who may only use the public ways in.

use rawabit_platform::permit::Role;
use rawabit_testkit::Reply;

use crate::yard::{BRANCHES, LEAGUE, NORTH, SOUTH, setup, signed_in, texts, yard};

/// What a page says, without the marks that isolate directions. No page may show a key without a message.
#[track_caller]
pub(crate) fn said(reply: &Reply) -> Reply {
    let text = reply.text();
    let hole = text.split('⟦').nth(1).and_then(|rest| rest.split('⟧').next());
    assert_eq!(hole, None, "a message is missing");
    let bytes = text.replace(['\u{2068}', '\u{2069}'], "").into_bytes();
    Reply { bytes, ..reply.clone() }
}

fn at(programme: &str, period: i32, part: &str) -> String {
    format!("/office/programmes/{programme}/reports/{period}{part}")
}

#[tokio::test]
async fn a_branch_writes_and_three_offices_approve() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let north = signed_in(house, &people.north).await;
            said(&north.get("/office/reports").await).assert_status(200).assert_has(&at(NORTH, 2, ""));
            said(&north.get(&format!("/office/programmes/{NORTH}/reports")).await)
                .assert_status(200)
                .assert_has("غير مودع");
            said(&north.get(&at(NORTH, 2, "")).await)
                .assert_status(200)
                .assert_has("تحرير التقرير")
                .assert_has("سبع زيارات لكل فرع");
            for lang in ["", "/fr", "/en"] {
                for part in
                    ["", "/edit", "/proof", "/submit", "/parts/meetings/gender", "/parts/renewed/region"]
                {
                    said(&north.get(&format!("{lang}{}", at(NORTH, 2, part))).await).assert_status(200);
                }
            }
            let form = [
                ("version", "0"),
                ("text", "نظمنا أربعة لقاءات"),
                ("num.meetings", "٤"),
                ("num.renewed", "2,5"),
                ("den.renewed", "10"),
                ("num.charter", "1"),
                ("num.quality", "2"),
                ("note.quality", "حسب الاستطلاع"),
            ];
            north.post(&at(NORTH, 2, "/edit"), &form).await.assert_status(303);
            let shown = north.get(&at(NORTH, 2, "")).await;
            said(&shown)
                .assert_has("نظمنا أربعة لقاءات")
                .assert_has("25% (2,5/10)")
                .assert_has("ممتاز")
                .assert_has("حسب الاستطلاع");
            let parts = [("version", "1"), ("num.women", "3")];
            north.post(&at(NORTH, 2, "/parts/meetings/gender"), &parts).await.assert_status(303);
            said(&north.get(&at(NORTH, 2, "")).await).assert_has("ناقص: تبقى 1");
            north.post(&at(NORTH, 2, "/submit"), &[("version", "2")]).await.assert_status(303);
            // From here on it is the approvers', and they find it.
            north.get(&at(NORTH, 2, "/edit")).await.assert_status(409);
            north.get(&at(NORTH, 2, "/judge")).await.assert_status(404);
            for (person, next, then) in
                [(&people.president, "3", 403), (&people.headquarters, "4", 403), (&people.deputy, "5", 409)]
            {
                let reader = signed_in(house, person).await;
                said(&reader.get("/office/reports").await).assert_has(&at(NORTH, 2, ""));
                said(&reader.get(&at(NORTH, 2, "")).await).assert_has("المصادقة أو الإعادة");
                said(&reader.get(&at(NORTH, 2, "/judge")).await).assert_status(200);
                let empty = reader.post(&at(NORTH, 2, "/judge"), &[("version", next)]).await;
                said(&empty).assert_status(422);
                let back = [("verdict", "return"), ("note", " "), ("version", next)];
                said(&reader.post(&at(NORTH, 2, "/judge"), &back).await)
                    .assert_status(422)
                    .assert_has("بينوا ما يجب تصحيحه");
                let approve = [("verdict", "approve"), ("note", ""), ("version", next)];
                reader.post(&at(NORTH, 2, "/judge"), &approve).await.assert_status(303);
                reader.get(&at(NORTH, 2, "/judge")).await.assert_status(then);
            }
            let done = north.get(&at(NORTH, 2, "")).await;
            said(&done)
                .assert_has("مصادق عليه")
                .assert_has("الأمين العام، الحزب")
                .assert_has("المصادقة على تقرير");
            // The league sees what came up, and that it is not its own.
            let president = signed_in(house, &people.president).await;
            said(&president.get(&at(LEAGUE, 2, "")).await).assert_has("مع ما دونه: 4 (برنامج واحد)");
            let id = texts(house, "SELECT id FROM report").await[0].clone();
            let led = president.get(&format!("/office/reports/{id}")).await;
            led.assert_status(303);
            assert_eq!(led.location(), at(NORTH, 2, ""));
        })
        .await;
}

#[tokio::test]
async fn what_cannot_be_taken_comes_back_filled_with_the_reason_at_the_field() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let north = signed_in(house, &people.north).await;
            let form = [
                ("version", "0"),
                ("text", "نص لا يضيع"),
                ("num.meetings", "أربعة"),
                ("num.renewed", "5"),
                ("den.renewed", ""),
                ("num.quality", "7"),
                ("num.visits", "99"),
            ];
            let back = north.post(&at(NORTH, 2, "/edit"), &form).await;
            said(&back)
                .assert_status(422)
                .assert_has("نص لا يضيع")
                .assert_has("value=\"أربعة\"")
                .assert_has("id=\"e-num.meetings\"")
                .assert_has("اكتبوا عددا بالأرقام")
                .assert_has("id=\"e-num.renewed\"")
                .assert_has("اكتبوا البسط والعدد الأصل معا")
                .assert_has("id=\"e-num.visits\"")
                .assert_has("هذا الرقم محسوب من السجلات");
            let levels = [("version", "0"), ("text", ""), ("num.quality", "7")];
            said(&north.post(&at(NORTH, 2, "/edit"), &levels).await)
                .assert_status(422)
                .assert_has("اختاروا درجة من السلم");
            assert_eq!(texts(house, "SELECT id FROM report").await, Vec::<String>::new());
            let empty = north.post(&at(SOUTH, 2, "/submit"), &[("version", "0")]).await;
            empty.assert_status(404);
            // A breakdown in words, too.
            let parts = [("version", "0"), ("num.women", "ثلاث"), ("num.men", "1")];
            said(&north.post(&at(NORTH, 2, "/parts/meetings/gender"), &parts).await)
                .assert_status(422)
                .assert_has("value=\"ثلاث\"")
                .assert_has("id=\"e-num.women\"");
        })
        .await;
}

#[tokio::test]
async fn a_locked_period_is_told_with_its_day_and_who_may_open_it() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let north = signed_in(house, &people.north).await;
            said(&north.get(&at(NORTH, 1, "")).await)
                .assert_has("هذه الفترة مقفلة")
                .assert_has("15 أبريل 2018")
                .assert_has("الأمين العام، الحزب");
            said(&north.get(&at(NORTH, 1, "/edit")).await).assert_status(409).assert_has("هذه الفترة مقفلة");
            // Locked while somebody was writing: what was typed comes back.
            let form = [("version", "0"), ("text", "كتب قبل الإقفال"), ("num.meetings", "4")];
            said(&north.post(&at(NORTH, 1, "/edit"), &form).await)
                .assert_status(422)
                .assert_has("كتب قبل الإقفال")
                .assert_has("هذه الفترة مقفلة");
            // The calendar is headquarters'.
            let calendar = "/office/strategies/strategy/periods";
            let open = [("version", "1"), ("state", "open")];
            said(&north.get(calendar).await).assert_status(200);
            north.post(&format!("{calendar}/1"), &open).await.assert_status(403);
            let headquarters = signed_in(house, &people.headquarters).await;
            for lang in ["", "/fr", "/en"] {
                said(&headquarters.get(&format!("{lang}{calendar}")).await).assert_status(200);
            }
            headquarters.post(&format!("{calendar}/1"), &open).await.assert_status(303);
            headquarters.post(&format!("{calendar}/1"), &open).await.assert_status(409);
            north.post(&at(NORTH, 1, "/edit"), &form).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn two_people_writing_lose_nothing() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let north = signed_in(house, &people.north).await;
            let other = house.with_role(Role::Secretary, BRANCHES[0].1).await;
            let first = [("version", "0"), ("text", "الأول"), ("num.meetings", "4")];
            other.post(&at(NORTH, 2, "/edit"), &first).await.assert_status(303);
            let second = [("version", "0"), ("text", "الثاني"), ("num.meetings", "5"), ("num.charter", "1")];
            let back = north.post(&at(NORTH, 2, "/edit"), &second).await;
            said(&back)
                .assert_status(422)
                .assert_has("عدل شخص آخر هذه المعطيات")
                .assert_has("الثاني")
                .assert_has("value=\"5\"")
                .assert_has("حفظ شخص آخر في هذه الأثناء: 4")
                .assert_has("name=\"version\" value=\"1\"");
            let knowingly =
                [("version", "1"), ("text", "الثاني"), ("num.meetings", "5"), ("num.charter", "1")];
            north.post(&at(NORTH, 2, "/edit"), &knowingly).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn proof_is_a_file_or_a_record_and_one_thing_at_a_time() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let north = signed_in(house, &people.north).await;
            let pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
            let path = at(NORTH, 2, "/proof");
            let none = north.post_files(&path, &[("label", "محضر")], &[]).await;
            said(&none).assert_status(422).assert_has("اختاروا سجلا أو وثيقة أو صورة").assert_has("محضر");
            let program = north
                .post_files(&path, &[("label", "محضر")], &[("document", "x.pdf", b"MZ\x90\x00program")])
                .await;
            said(&program).assert_status(422).assert_has("id=\"e-document\"");
            let both = [("record.q", "رابطة المهندسين"), ("label", "")];
            said(&north.post_files(&path, &both, &[("document", "report.pdf", pdf)]).await)
                .assert_status(422);
            let file = north
                .post_files(
                    &path,
                    &[("label", "محضر اللقاء"), ("indicator", "meetings")],
                    &[("document", "report.pdf", pdf)],
                )
                .await;
            file.assert_status(303);
            let shown = north.get(&at(NORTH, 2, "")).await;
            said(&shown).assert_has("محضر اللقاء").assert_has("/files/");
            let id = texts(house, "SELECT id FROM report_evidence").await[0].clone();
            let foreign = signed_in(house, &people.south).await;
            foreign.post(&format!("{path}/{id}/remove"), &[]).await.assert_status(404);
            north.post(&format!("{path}/{id}/remove"), &[]).await.assert_status(303);
            assert_eq!(texts(house, "SELECT id FROM report_evidence").await, Vec::<String>::new());
        })
        .await;
}

#[tokio::test]
async fn nobody_is_told_what_is_not_theirs() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let south = signed_in(house, &people.south).await;
            for part in ["", "/edit", "/proof", "/submit", "/judge", "/reopen", "/parts/meetings/gender"] {
                south.get(&at(NORTH, 2, part)).await.assert_status(404);
                south.get(&at("prog-nothing", 2, part)).await.assert_status(404);
            }
            south.get(&at(SOUTH, 77, "")).await.assert_status(404);
            south.get(&format!("/office/programmes/{NORTH}/reports")).await.assert_status(404);
            south.post(&at(NORTH, 2, "/edit"), &[("version", "0"), ("text", "x")]).await.assert_status(404);
            house.visitor().get(&at(NORTH, 2, "")).await.assert_status(303);
            let stranger = house.stranger().await;
            stranger.get("/office/reports").await.assert_status(404);
            stranger.get(&at(NORTH, 2, "")).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn nobody_approves_the_report_that_they_handed_in() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let president = signed_in(house, &people.president).await;
            let form = [("version", "0"), ("text", "ما تم"), ("num.meetings", "9")];
            president.post(&at(LEAGUE, 2, "/edit"), &form).await.assert_status(303);
            president.post(&at(LEAGUE, 2, "/submit"), &[("version", "1")]).await.assert_status(303);
            let approve = [("verdict", "approve"), ("note", ""), ("version", "2")];
            for (lang, why) in [
                ("", "أنتم من أودع هذا التقرير"),
                ("/fr", "Vous avez remis ce rapport vous-même"),
                ("/en", "You handed this report in yourself"),
            ] {
                let path = format!("{lang}{}", at(LEAGUE, 2, "/judge"));
                said(&president.get(&path).await)
                    .assert_status(200)
                    .assert_has(why)
                    .assert_lacks("e-verdict");
                said(&president.post(&path, &approve).await)
                    .assert_status(422)
                    .assert_has("id=\"e-verdict\"")
                    .assert_has(why);
            }
            assert_eq!(texts(house, "SELECT CAST(level AS TEXT) FROM report").await, ["0"]);
            // They send it back, and somebody else of the league hands it in.
            let back = [("verdict", "return"), ("note", "يودعه الكاتب"), ("version", "2")];
            president.post(&at(LEAGUE, 2, "/judge"), &back).await.assert_status(303);
            let secretary = house.with_role(Role::Secretary, "/party/league-engineers/").await;
            secretary.post(&at(LEAGUE, 2, "/submit"), &[("version", "3")]).await.assert_status(303);
            let approve = [("verdict", "approve"), ("note", ""), ("version", "4")];
            president.post(&at(LEAGUE, 2, "/judge"), &approve).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn whoever_leads_from_above_writes_no_report_of_a_league() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let headquarters = signed_in(house, &people.headquarters).await;
            let page = headquarters.get(&at(LEAGUE, 2, "")).await;
            said(&page)
                .assert_status(200)
                .assert_lacks("/edit")
                .assert_lacks("/submit")
                .assert_lacks("/proof");
            for part in ["/edit", "/proof", "/submit", "/parts/meetings/gender"] {
                headquarters.get(&at(LEAGUE, 2, part)).await.assert_status(404);
            }
            let form = [("version", "0"), ("text", "x"), ("num.meetings", "9")];
            for part in ["/edit", "/submit", "/parts/meetings/gender", "/proof/x/remove"] {
                headquarters.post(&at(LEAGUE, 2, part), &form).await.assert_status(404);
            }
            headquarters
                .post_files(&at(LEAGUE, 2, "/proof"), &[("label", "x")], &[])
                .await
                .assert_status(404);
            assert_eq!(texts(house, "SELECT id FROM report").await, Vec::<String>::new());
        })
        .await;
}

#[tokio::test]
async fn what_is_not_handed_in_is_the_unit_s_own_affair_and_so_is_its_proof() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            let north = signed_in(house, &people.north).await;
            let form = [("version", "0"), ("text", "مسودة لم تودع"), ("num.meetings", "4")];
            north.post(&at(NORTH, 2, "/edit"), &form).await.assert_status(303);
            let pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
            let file = [("document", "report.pdf", pdf.as_slice())];
            north.post_files(&at(NORTH, 2, "/proof"), &[("label", "محضر")], &file).await.assert_status(303);
            let id = texts(house, "SELECT ref FROM report_evidence").await.remove(0);
            let file = format!("/files/{id}/full");
            let president = signed_in(house, &people.president).await;
            let deputy = signed_in(house, &people.deputy).await;
            north.get(&file).await.assert_status(200);
            for reader in [&president, &deputy] {
                reader.get(&file).await.assert_status(404);
            }
            said(&president.get(&at(NORTH, 2, "")).await)
                .assert_status(200)
                .assert_lacks("مسودة لم تودع")
                .assert_lacks("محضر");
            let list = format!("/office/programmes/{NORTH}/reports");
            said(&president.get(&format!("/fr{list}")).await)
                .assert_has("manquant")
                .assert_lacks("brouillon");
            said(&north.get(&format!("/fr{list}")).await).assert_has("brouillon");
            north.post(&at(NORTH, 2, "/submit"), &[("version", "2")]).await.assert_status(303);
            for reader in [&north, &president, &deputy] {
                reader.get(&file).await.assert_status(200);
                said(&reader.get(&at(NORTH, 2, "")).await).assert_has("مسودة لم تودع").assert_has("محضر");
            }
            signed_in(house, &people.south).await.get(&file).await.assert_status(404);
            house.stranger().await.get(&file).await.assert_status(404);
            house.visitor().get(&file).await.assert_status(404);
        })
        .await;
}
