// The renewal of one branch, in Arabic: headquarters opens the campaign of a young league; the branch's secretary freezes the roll, convenes the
// assembly and holds it on a phone; members stand and vote from their own pages; the supervisor judges, headquarters certifies; everybody
// reads the new bureau, counts the published ballots again and checks the ledger, trusting nobody.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, fill, hidden, leap, letters, overflow, press, reader, run, runLine, speaks, takeIn, tell, told } from '../lib/index.mjs';
import { BRANCH, CAMPAIGN, ELECTED, LEAGUE, MEMBERS, OFFICES, OTHERS, SECRETARY, STANDING } from './young-league.mjs';

const PASSWORD = 'a-long-password-of-the-branch';
const PHONE = { device: 'phone' };

const story = tell('renewal');
const { step } = story;

const text = async (page, selector = 'main') => (await page.locator(selector).first().textContent()).replace(/[\u2066-\u2069]/g, '');
const here = (page) => new URL(page.url()).pathname;
const branch = (page) => page.goto(story.branch);
const contest = (office) => story.contests[office];
/** A contest as a link: names stand in isolates. */
const titled = (office) => new RegExp(`^.?${OFFICES[office]}.? – .?${BRANCH}`);
const looks = async (page) => {
  await axe(page);
  await overflow(page);
};

/** Founds a unit below another one; gives its identifier. */
async function found(page, parent, kind, name, area) {
  await page.goto(`/office/federation/found?parent=${parent}`);
  await fill(page, { kind, 'name.ar': name[0], 'name.fr': name[1], 'name.en': name[2], founded: '2014-10-01', ...(area && { area }) });
  await press(page, 'تأسيس');
  await told(page, 'تأسست الوحدة');
  return here(page).split('/').pop();
}

step('headquarters founds a league with a branch in a region and one in a province', 'secretariat', async (page) => {
  story.league = await found(page, 'party', 'league', [LEAGUE, 'Ligue des pêcheurs', 'League of fishers']);
  const region = await found(page, story.league, 'league_regional_branch', ['الفرع الجهوي لرابطة الصيادين', 'Section régionale des pêcheurs', 'Regional branch of the fishers'], '04');
  story.unit = await found(page, region, 'league_provincial_branch', [BRANCH, 'Section des pêcheurs de Rabat', 'Fishers of Rabat'], '04.421');
});

step('its members are taken in from a list', 'secretariat', async (page) => {
  const columns = ['الاسم الكامل', 'Nom complet', 'الجنس', 'تاريخ الازدياد', 'البريد الإلكتروني', 'الفرع', 'تاريخ الانخراط', 'صنف الاشتراك', 'مؤدى إلى غاية'];
  const rows = MEMBERS.map(({ ar, latin, gender, born, mail }) => [ar, latin, gender === 'f' ? 'أنثى' : 'ذكر', born, mail, story.unit, '15/01/2015', 'ordinary', '31/12/2018']);
  await takeIn(page, join(story.own.path, 'members.csv'), columns, rows);
});

step('who keeps the branch until its renewal is recorded, and every member is asked to open an account', 'secretariat', async (page) => {
  await page.goto(`/office/federation/units/${story.unit}/mandates/new?office=branch_secretary`);
  await fill(page, { person: SECRETARY.ar, start: '2014-10-15', origin: 'elected' });
  await press(page, 'فتح الانتداب');
  await told(page, 'فُتح الانتداب');
  await page.goto(`/office/members?q=${encodeURIComponent(SECRETARY.latin)}`);
  await press(page, SECRETARY.ar);
  await press(page, 'دعوة إلى فتح حساب');
  await press(page, 'إرسال الدعوة');
  await told(page, 'أُرسلت الدعوة');
  await page.goto(`/office/members?unit=${encodeURIComponent(`/party/${story.league}/`)}`);
  const links = await page.locator('main tbody tr a[href^="/office/members/"]').evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
  const headers = { origin: story.demo.url, 'sec-fetch-site': 'same-origin' };
  for (const { ar } of OTHERS) {
    const [link] = links.find(([, name]) => name.includes(ar));
    const answer = await page.request.post(`${link}/invite`, { form: {}, headers, maxRedirects: 0 });
    assert.equal(answer.status(), 303, `${ar} is invited: ${await answer.text()}`);
  }
});

/** Opens an account with the link that lies in the outbox. */
async function open(page, mail) {
  const [link] = await letters(story.demo.data, '/invitation/', { to: mail });
  await page.goto(link);
  await fill(page, { password: PASSWORD, again: PASSWORD });
  await press(page, 'فتح الحساب');
  assert.equal(here(page), '/me');
  return { email: mail, password: PASSWORD };
}

step('the secretary opens an account on a phone', undefined, async (page) => {
  story.people.secretary = await open(page, SECRETARY.mail);
  await looks(page);
}, PHONE);

step('so do all the others', undefined, async () => {
  story.crowd = new Map();
  for (const { mail } of OTHERS) {
    const [link] = await letters(story.demo.data, '/invitation/', { to: mail });
    const ask = reader(story.demo.url);
    const answer = await ask(link, { password: PASSWORD, again: PASSWORD });
    assert.equal(answer.status, 303, await answer.text());
    story.crowd.set(mail, ask);
    story.people[mail] = { email: mail, password: PASSWORD };
  }
});

step('headquarters opens the campaign; where one is running already it is told which', 'secretariat', async (page) => {
  await page.goto('/office/renewals');
  await press(page, 'فتح حملة');
  await speaks(page, 'ar');
  await looks(page);
  await fill(page, { unit: 'حزب الاستقلال', 'title.ar': CAMPAIGN });
  const running = await press(page, 'فتح الحملة');
  assert.equal(running.status(), 422);
  assert.match(await text(page, '#e-unit'), /تجديد الفروع الجهوية والإقليمية 2018/);
  assert.equal(await page.locator('[name="title.ar"]').inputValue(), CAMPAIGN, 'nothing typed is lost');
  await fill(page, { unit: LEAGUE });
  await press(page, 'فتح الحملة');
  await told(page, 'فُتحت الحملة');
  story.campaign = here(page);
  await looks(page);
  await press(page, BRANCH);
  story.branch = here(page);
  await looks(page);
  story.supervisor = (await page.locator('main dl.facts dt:has-text("الإشراف") + dd bdi').first().textContent()).trim();
  assert.match(story.supervisor, /\S/, 'somebody supervises');
});

step('the secretary freezes the roll and convenes the assembly; too soon is told at the day', 'secretary', async (page) => {
  await branch(page);
  await looks(page);
  await press(page, 'حصر اللائحة اليوم');
  await told(page, 'حُصرت اللائحة');
  await press(page, 'إعداد الاستدعاء');
  await looks(page);
  const planned = await page.locator('[name="starts"]').inputValue();
  await fill(page, { starts: '2018-10-20', 'place.ar': 'قاعة الميناء' });
  const soon = await press(page, 'توجيه الاستدعاءات');
  assert.equal(soon.status(), 422);
  assert.equal(await page.locator('[name="starts"]').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('[name="place.ar"]').inputValue(), 'قاعة الميناء', 'nothing typed is lost');
  await fill(page, { starts: planned });
  await press(page, 'توجيه الاستدعاءات');
  await told(page, 'وُجهت الاستدعاءات');
  assert.equal(planned, '2018-11-07');
}, PHONE);

step('candidatures are opened for every office of the bureau, to be elected in the application', 'secretary', async (page) => {
  await branch(page);
  await press(page, 'فتح الترشيحات');
  await looks(page);
  await fill(page, { polling: 'electronic', until_day: '2018-11-06' });
  const late = await press(page, 'فتح الترشيحات');
  assert.equal(late.status(), 422, 'whoever is refused must have time to appeal');
  assert.equal(await page.locator('[name="until_day"]').getAttribute('aria-invalid'), 'true');
  await fill(page, { until_day: '2018-11-03' });
  assert.equal(await page.locator('[name="close_time"]').inputValue(), '13:00', 'three hours are proposed');
  await press(page, 'فتح الترشيحات');
  await told(page, 'فُتحت الترشيحات');
  await looks(page);
  story.contests = {};
  for (const [office, name] of Object.entries(OFFICES)) {
    const link = page.locator('main a[href^="/office/elections/"]', { hasText: new RegExp(`^${name}$`) });
    story.contests[office] = (await link.getAttribute('href')).split('/').pop();
  }
}, PHONE);

step('a member stands from the own page', OTHERS[0].mail, async (page) => {
  await page.goto('/me');
  await looks(page);
  await press(page, titled('branch_secretary'));
  await looks(page);
  await press(page, 'تقديم ترشيحي');
  await looks(page);
  await fill(page, { note: 'أريد ميناء يعيش فيه الصياد الصغير.' });
  await press(page, 'تقديم الترشيح');
  await told(page, 'سُجل ترشيحكم');
  await looks(page);
}, PHONE);

step('the secretary proposes another one, who must agree', 'secretary', async (page) => {
  await page.goto(`/office/elections/${contest('branch_secretary')}/candidates`);
  await looks(page);
  await fill(page, { person: OTHERS[1].ar, note: 'خبرت البحر ثلاثين سنة.' });
  await press(page, 'تسجيل الترشيح');
  await told(page, 'تم التسجيل');
  assert.match(await text(page), /قبول الترشيح منتظر/);
  await looks(page);
}, PHONE);

step('the one who was proposed agrees', OTHERS[1].mail, async (page) => {
  await page.goto('/me');
  await press(page, titled('branch_secretary'));
  await looks(page);
  await press(page, 'قبول الترشيح');
  await told(page, 'تم الحفظ');
}, PHONE);

step('others stand for the other seats', undefined, async () => {
  for (const [office, all] of Object.entries(STANDING).slice(1)) {
    for (const { mail } of all) {
      const answer = await story.crowd.get(mail)(`/me/elections/${contest(office)}/stand`, { note: '' });
      assert.equal(answer.status, 303, await answer.text());
    }
  }
});

step('the secretary decides on who stands', 'secretary', async (page) => {
  const waiting = () => page.locator('main ul.todo > li', { hasText: 'في انتظار البت' });
  for (const office of Object.keys(OFFICES)) {
    await page.goto(`/office/elections/${contest(office)}/candidates`);
    while (await waiting().count()) {
      await waiting().first().getByRole('link', { name: 'البت', exact: true }).click();
      await page.waitForURL(/\/candidates\/.+/);
      await fill(page, { decision: 'accept' });
      await press(page, 'تسجيل القرار');
      await told(page, 'سُجل القرار');
    }
    assert.equal(await page.locator('main ul.todo .badge', { hasText: 'ترشيح مقبول' }).count(), STANDING[office].length);
  }
}, PHONE);

step('weeks pass until candidatures are closed', 'secretariat', (page) => leap(page, '2018-11-05'));

step('the secretary closes the lists', 'secretary', async (page) => {
  for (const office of Object.keys(OFFICES)) {
    await page.goto(`/office/elections/${contest(office)}`);
    await press(page, 'حصر لائحة المترشحين');
    await told(page, 'حُصرت لائحة المترشحين');
  }
  await looks(page);
}, PHONE);

step('the day of the assembly comes', 'secretariat', async (page) => {
  await leap(page, '2018-11-07');
  await leap(page);
  await leap(page);
});

step('on a phone: who is there, and the assembly is opened', 'secretary', async (page) => {
  await branch(page);
  await press(page, 'صفحة الجمع العام');
  story.meeting = here(page);
  await looks(page);
  await press(page, 'الحضور');
  await looks(page);
  const lines = page.locator('#roll > li');
  assert.equal(await lines.count(), MEMBERS.length, 'all on the roll are called');
  for (const line of await lines.all()) {
    const away = (await line.locator('.who-name').textContent()).includes(OTHERS[22].ar);
    await line.locator(`label:has(input[value="${away ? 'excused' : 'present'}"])`).click();
  }
  await press(page, 'حفظ الحضور');
  await told(page, 'تم الحفظ');
  await page.goto(`${story.meeting}/open`);
  await looks(page);
  assert.match(await page.locator('main [name="chair"] option:checked').textContent(), new RegExp(SECRETARY.ar), 'who chairs by the statutes is proposed');
  await press(page, 'افتتاح الاجتماع وتسجيل النصاب');
  await told(page, 'افتُتح الاجتماع');
}, PHONE);

step('the moral and the financial report are put to the vote', 'secretary', async (page) => {
  for (const report of ['التقرير الأدبي', 'التقرير المالي']) {
    await branch(page);
    await press(page, 'تسجيل التصويت');
    await looks(page);
    assert.equal(await page.locator('main [name="subject.ar"]').inputValue(), report, 'the report that waits for its vote');
    await fill(page, { for: '20', against: '2', abstain: '1' });
    await press(page, 'تسجيل النتيجة');
  }
  await branch(page);
  assert.match(await text(page), /عُرض على التصويت: 2؛ صودق على: 2/);
}, PHONE);

step('the vote is opened', 'secretary', async (page) => {
  for (const office of Object.keys(OFFICES)) {
    await page.goto(`/office/elections/${contest(office)}`);
    await press(page, 'فتح التصويت');
    if (office === 'branch_secretary') await looks(page);
    await press(page, 'فتح التصويت');
    await told(page, 'فُتح التصويت');
    assert.equal(await page.getByRole('button', { name: 'إغلاق التصويت' }).count(), 0, 'not before its hour');
  }
  await looks(page);
}, PHONE);

/** Marks a ballot in the application and casts it, without a browser. */
async function vote(ask, office, name) {
  const path = `/me/elections/${contest(office)}`;
  const ballot = await (await ask(`${path}/vote`)).text();
  const choice = new RegExp(`value="(\\d+)"[^>]*><span>(?:(?!</label>).)*${name}`, 's').exec(ballot)[1];
  const again = await (await ask(`${path}/vote`, { ...hidden(ballot, `${path}/vote`), choice })).text();
  const cast = await ask(`${path}/cast`, hidden(again, `${path}/cast`));
  assert.match(await cast.text(), /سُجل صوتكم/);
}

/** A member votes on a phone, looks at the ballot again, keeps the receipt. */
const votes = (who) => async (page) => {
  await page.goto('/me');
  await press(page, titled('branch_secretary'));
  await looks(page);
  await press(page, 'التصويت');
  await looks(page);
  assert.match(await text(page), /تصويت سري/);
  await page.getByRole('radio', { name: OTHERS[1].ar }).check();
  await press(page, 'مراجعة قبل التصويت');
  await looks(page);
  assert.match(await text(page), new RegExp(OTHERS[1].ar), 'the choice is shown again');
  const [receipt, digest] = await page.locator('main dl.facts dd').allTextContents();
  await press(page, 'تأكيد التصويت');
  assert.match(await text(page), /سُجل صوتكم/);
  assert.match(await text(page), new RegExp(receipt.trim()));
  await looks(page);
  story.receipts[who.mail] = { receipt: receipt.trim(), digest: digest.trim() };
  await page.goto(`/me/elections/${contest('branch_secretary')}/vote`);
  assert.match(await text(page), /سبق تسجيل هذا التصويت/, 'nobody votes twice');
};

story.receipts = {};
for (const [n, who] of OTHERS.slice(12, 15).entries()) step(`voter ${n + 1} votes`, who.mail, votes(who), PHONE);

step('others vote, too', undefined, async () => {
  for (const [n, { mail }] of OTHERS.slice(0, 22).entries()) {
    const ask = story.crowd.get(mail);
    // Of the nineteen who are left here eight are for the first candidate.
    if (!story.receipts[mail]) await vote(ask, 'branch_secretary', STANDING.branch_secretary[n < 8 ? 0 : 1].ar);
    await vote(ask, 'branch_deputy_secretary', OTHERS[2].ar);
    await vote(ask, 'branch_treasurer', OTHERS[3].ar);
    // Seven of the eight are elected: the last one has one vote.
    await vote(ask, 'branch_bureau_member', STANDING.branch_bureau_member[n === 0 ? 7 : n % 7].ar);
  }
});

step('its hours pass, and the vote is over', 'secretariat', async (page) => {
  await leap(page);
  await leap(page);
  await leap(page);
});

step('the result is there, and provisional', 'secretary', async (page) => {
  for (const office of Object.keys(OFFICES)) {
    await page.goto(`/office/elections/${contest(office)}`);
    assert.match(await text(page), /نتيجة مؤقتة/);
  }
  await page.goto(`/office/elections/${contest('branch_secretary')}/count`);
  await looks(page);
  const votes = await page.locator('main table tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent));
  assert.equal(votes.length, 2);
  assert.match(votes.find((row) => row.includes(OTHERS[1].ar)), /14/);
  assert.match(votes.find((row) => row.includes(OTHERS[0].ar)), /8/);
}, PHONE);

step('the assembly is closed, its minutes are approved, and the record is handed over', 'secretary', async (page) => {
  await page.goto(story.meeting);
  await press(page, 'اختتام الاجتماع');
  await press(page, 'إعداد المحضر');
  await looks(page);
  await press(page, 'المصادقة على المحضر');
  await looks(page);
  await press(page, 'المصادقة على المحضر');
  await told(page, 'صودق على المحضر');
  await branch(page);
  await looks(page);
  await press(page, 'رفع المحضر');
  await told(page, 'رُفع المحضر');
  await looks(page);
  const record = await page.request.get(`${story.branch}/record.pdf`);
  assert.equal(record.headers()['content-type'], 'application/pdf');
  assert.equal((await record.body()).subarray(0, 5).toString('latin1'), '%PDF-');
}, PHONE);

step('who supervises is asked to open an account', 'administrator', async (page) => {
  await page.goto('/office/accounts/invite');
  await fill(page, { label: 'عضو اللجنة التنفيذية', email: 'supervisor@example.org', lang: 'ar', person: story.supervisor });
  await press(page, 'إرسال الدعوة');
  await told(page, 'أُرسلت الدعوة');
});

step('the supervisor says how the assembly was held', undefined, async (page) => {
  await open(page, 'supervisor@example.org');
  await page.goto('/office/renewals');
  await press(page, CAMPAIGN);
  await press(page, BRANCH);
  await press(page, 'الإدلاء بالرأي');
  await looks(page);
  await fill(page, { verdict: 'passed', note: 'جرى الجمع في ظروف عادية، وحضره من حضره طوعا.' });
  await press(page, 'تسجيل الرأي');
  await told(page, 'سُجل الرأي');
  await looks(page);
});

step('headquarters cannot certify while the result can be contested', 'secretariat', async (page) => {
  await branch(page);
  assert.equal(await page.getByRole('link', { name: 'التحقق والمصادقة' }).count(), 0);
  assert.match(await text(page), /ابتداء من 23 نونبر 2018/);
  await page.goto(`${story.branch}/review/certify`);
  const early = await press(page, 'المصادقة');
  assert.equal(early.status(), 422);
  assert.match(await text(page), /ما زالت النتيجة قابلة للتظلم/);
  await leap(page, '2018-11-23');
});

step('then it checks the record and certifies: the mandates are opened', 'secretariat', async (page) => {
  await branch(page);
  await press(page, 'التحقق والمصادقة');
  await looks(page);
  await press(page, 'المصادقة');
  await told(page, 'سُجل ذلك');
  assert.match(await text(page), /جُدد هذا الفرع/);
  await looks(page);
  await page.goto(`/office/federation/units/${story.unit}`);
  const bureau = await text(page);
  for (const { ar } of ELECTED) assert.match(bureau, new RegExp(ar));
});

step('everybody reads the new bureau, and the act that proves it', undefined, async (page) => {
  await page.goto('/renewals');
  await looks(page);
  await press(page, CAMPAIGN);
  await looks(page);
  const card = page.locator('section.panel', { hasText: BRANCH });
  const shown = (await card.textContent()).replace(/[\u2066-\u2069]/g, '');
  for (const { ar } of ELECTED) assert.match(shown, new RegExp(ar));
  for (const { ar } of [OTHERS[0], OTHERS[11]]) assert.doesNotMatch(shown, new RegExp(ar), 'who was not elected');
  const act = card.locator('a[href*="/ledger/acts/"]');
  story.act = await act.getAttribute('href');
  await act.click();
  await page.waitForURL((url) => url.pathname.startsWith('/ledger/acts/'));
  assert.equal(await page.locator('.proof .badge-ok').count(), 1, 'the act is proven');
  await looks(page);
  await page.goto(`/organisation/${story.unit}`);
  assert.match(await text(page), new RegExp(OTHERS[1].ar), 'the new secretary');
  await looks(page);
}, PHONE);

step('a voter finds the ballot again by its receipt', OTHERS[12].mail, async (page) => {
  const { receipt, digest } = story.receipts[OTHERS[12].mail];
  await page.goto(`/me/elections/${contest('branch_secretary')}`);
  await looks(page);
  const list = page.getByRole('link', { name: /لائحة الأوراق المنشورة/ });
  const csv = await (await page.request.get(await list.getAttribute('href'))).text();
  const lines = csv.trim().split(/\r?\n/).map((line) => line.split(','));
  const found = lines.filter(([key]) => key === receipt);
  assert.equal(found.length, 1, 'once in the list');
  assert.ok(found[0].includes(digest), 'with the digest that was shown');
  const choice = found[0][1].replaceAll('"', '');
  assert.equal(createHash('sha256').update(`${contest('branch_secretary')}:1:${receipt}:${choice}`).digest('hex'), digest);
  await page.goto(`/elections/${contest('branch_secretary')}`);
  const hash = createHash('sha256').update(csv).digest('hex');
  assert.match(await text(page), new RegExp(hash), 'the file is the one whose hash is in the result');
  await looks(page);
}, PHONE);

step('the published ballots, counted again by the line that the page prints, give the same result', undefined, async (page) => {
  for (const office of Object.keys(OFFICES)) {
    await page.goto(`/elections/${contest(office)}`);
    const line = (await page.locator('main code', { hasText: /^rawabit count / }).textContent()).trim();
    const file = page.getByRole('link', { name: 'الأوراق (BLT)' });
    const ballots = await (await page.request.get(await file.getAttribute('href'))).text();
    const folder = join(story.own.path, office);
    await mkdir(folder);
    await writeFile(join(folder, 'ballots.blt'), ballots);
    const { code, text: said } = await runLine(line, folder);
    assert.equal(code, 0, said);
    // The names stand in the file in the order of its numbers.
    const names = [...ballots.matchAll(/^"(.*)"$/gm)].map(([, name]) => name);
    const { winners } = JSON.parse((await runLine(`${line} --json`, folder)).text);
    const table = page.locator('main table').first().locator('tbody tr', { hasText: 'فوز' });
    const shown = await table.evaluateAll((rows) => rows.map((row) => row.textContent));
    assert.equal(winners.length, shown.length, `${office}: as many seats`);
    for (const winner of winners) assert.ok(shown.some((row) => row.includes(names[winner - 1])), `${office}: ${names[winner - 1]} is elected on the page, too`);
  }
});

test('the proof and the ledger are sound offline, and hold every step of the renewal', { timeout: 60_000 }, async () => {
  const save = async (path, name) => {
    const answer = await fetch(new URL(path, story.demo.url));
    assert.equal(answer.status, 200, path);
    const text = await answer.text();
    await writeFile(join(story.own.path, name), text);
    return text;
  };
  await save(`${story.act}/proof.json`, 'proof.json');
  const ledger = await save('/ledger/export', 'ledger');
  for (const name of ['proof.json', 'ledger']) {
    const { code, text: said } = await run('verify', join(story.own.path, name));
    assert.equal(code, 0, said);
  }
  const acts = ledger.split('\n').filter((line) => line.includes(story.unit) || line.includes(story.campaign.split('/').pop()));
  for (const kind of ['campaign.opened', 'roll.frozen', 'meeting.convened', 'contest.opened', 'contest.listed', 'contest.vote_opened', 'contest.vote_closed', 'meeting.opened', 'minutes.approved', 'renewal.transmitted', 'result.certified', 'mandate.opened', 'renewal.certified']) {
    assert.ok(acts.some((line) => line.includes(`"${kind}"`)), `${kind} is in the ledger`);
  }
  for (const { mail } of MEMBERS) assert.ok(!ledger.includes(mail), 'no address is in it');
});
