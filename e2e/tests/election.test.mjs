// An election on paper, in Arabic on a desk: two tellers who do not see each other's sheets and first differ, a tie between two of the same age, a lot
// that is drawn in public and that anybody can draw again, the end of the time for appeals, and the mandate.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axe, fill, leap, overflow, press, runLine, takeIn, tell, told } from '../lib/index.mjs';

const UNIT = 'province-04-481';
const CANDIDATES = [['بهيجة القادوسي', 'Bahija Kadoussi', 'أنثى'], ['المعطي الزناكي', 'Maati Zenagui', 'ذكر']];
const FIRST = { votes: [16, 12], expressed: 28, blank: 1, invalid: 1, voters: 30 };
const SECOND = { votes: [14, 14], expressed: 28, blank: 2, invalid: 0, voters: 30 };

const story = tell('election');
const { step } = story;
const text = async (page, selector = 'main') => (await page.locator(selector).first().textContent()).replace(/[\u2066-\u2069]/g, '');
const part = (page, name) => page.goto(name ? `${story.contest}/${name}` : story.contest);
const looks = async (page) => {
  await axe(page);
  await overflow(page);
};

/** Types what a teller counted, and sends it. */
async function sheet(page, { votes, ...rest }) {
  await part(page);
  await press(page, 'إدخال ورقة الإحصاء');
  await fill(page, { 'votes.1': String(votes[0]), 'votes.2': String(votes[1]), ...Object.fromEntries(Object.entries(rest).map(([name, n]) => [name, String(n)])) });
  return press(page, 'تسجيل الورقة');
}

step('two members of the same age are on record', 'secretariat', async (page) => {
  const columns = ['الاسم الكامل', 'Nom complet', 'الجنس', 'تاريخ الازدياد', 'الفرع', 'تاريخ الانخراط', 'صنف الاشتراك', 'مؤدى إلى غاية'];
  const rows = CANDIDATES.map((names) => [...names, '15/03/1970', UNIT, '15/01/2015', 'ordinary', '31/12/2018']);
  await takeIn(page, join(story.own.path, 'members.csv'), columns, rows);
});

step('the election of a treasurer is opened, on paper', 'branch', async (page) => {
  await page.goto('/office/elections');
  await press(page, 'فتح انتخاب');
  await looks(page);
  await page.goto(`/office/elections/new/${UNIT}`);
  await fill(page, {
    office: 'branch_treasurer', polling: 'paper',
    until_day: '2018-10-15', until_time: '10:00', open_day: '2018-10-16', open_time: '10:00', close_day: '2018-10-16', close_time: '12:00',
  });
  const late = await press(page, 'فتح الانتخاب وحصر لائحة الناخبين');
  assert.equal(late.status(), 422);
  assert.equal(await page.locator('[name="until_day"]').getAttribute('aria-invalid'), 'true', 'whoever is refused must have time to appeal');
  await looks(page);
  await fill(page, { until_day: '2018-10-10' });
  await press(page, 'فتح الانتخاب وحصر لائحة الناخبين');
  await told(page, 'فُتح الانتخاب');
  story.contest = new URL(page.url()).pathname;
  await looks(page);
});

step('both stand in writing, and are accepted', 'branch', async (page) => {
  await part(page, 'candidates');
  for (const [ar] of CANDIDATES) {
    await fill(page, { consent: true, person: ar });
    await press(page, 'تسجيل الترشيح');
    await told(page, 'تم التسجيل');
  }
  const waiting = page.locator('main ul.todo > li', { hasText: 'في انتظار البت' });
  while (await waiting.count()) {
    await press(page, 'البت', { within: 'main ul.todo > li:has(.badge:has-text("في انتظار البت"))' });
    await fill(page, { decision: 'accept' });
    await press(page, 'تسجيل القرار');
  }
  await looks(page);
});

step('candidatures close', 'secretariat', (page) => leap(page, '2018-10-11'));

step('the list is settled', 'branch', async (page) => {
  await part(page);
  await press(page, 'حصر لائحة المترشحين');
  await told(page, 'حُصرت لائحة المترشحين');
});

step('the day of the vote comes', 'secretariat', async (page) => {
  await leap(page, '2018-10-16');
  await leap(page);
  await leap(page);
});

step('the ballot papers are printed, and the vote is opened', 'branch', async (page) => {
  for (const paper of ['ballot.pdf', 'sheet.pdf']) {
    for (const lang of ['ar', 'fr']) {
      const answer = await page.request.get(`${story.contest}/${paper}?lang=${lang}`);
      assert.equal(answer.headers()['content-type'], 'application/pdf', paper);
    }
  }
  await part(page);
  await press(page, 'فتح التصويت');
  await press(page, 'فتح التصويت');
  await told(page, 'فُتح التصويت');
  await looks(page);
});

step('its hour passes', 'secretariat', async (page) => {
  await leap(page);
  await leap(page);
});

step('the vote is closed', 'branch', async (page) => {
  await part(page);
  await press(page, 'إغلاق التصويت');
  await told(page, 'أُغلق التصويت');
  await looks(page);
});

step('a teller enters a sheet; one whose sums do not agree is not taken', 'branch', async (page) => {
  const wrong = await sheet(page, { ...FIRST, expressed: 27 });
  assert.equal(wrong.status(), 422);
  assert.equal(await page.locator('[name="votes.1"]').inputValue(), '16', 'nothing typed is lost');
  await looks(page);
  await sheet(page, FIRST);
  await told(page, 'سُجلت ورقتكم');
  assert.match(await text(page), /والثانية منتظرة/);
  await looks(page);
});

step('the other teller sees nothing of it, and is told on which lines they differ, not by what', 'secretariat', async (page) => {
  await part(page, 'sheet');
  assert.equal(await page.locator('[name="votes.1"]').inputValue(), '', 'an empty sheet');
  await sheet(page, SECOND);
  await told(page, 'سُجلت ورقتكم');
  const said = await text(page, 'main .notice-bad');
  for (const line of ['أصوات الرقم 1', 'أصوات الرقم 2', 'أوراق بيضاء', 'أوراق ملغاة']) assert.match(said, new RegExp(line));
  assert.doesNotMatch(said, /المعبر عنها|المؤشر عليهم/, 'what they agree on');
  assert.deepEqual(said.match(/\d+/g), ['1', '2'], 'no figure');
  await looks(page);
});

step('counted again, both agree: two are equal, and of the same age', 'branch', async (page) => {
  await part(page, 'count');
  assert.match(await text(page, 'main .notice-bad'), /الورقتان مختلفتان/);
  await sheet(page, SECOND);
  await told(page, 'تطابقت الورقتان');
  assert.match(await text(page), /لا بد من القرعة بين اثنين/);
  await looks(page);
});

step('the lot is drawn in public', 'branch', async (page) => {
  await part(page);
  await press(page, 'إجراء القرعة');
  await looks(page);
  story.commitment = /[0-9a-f]{64}/.exec(await text(page))[0];
  await fill(page, { seed: '5 2 6 1 3', witnesses: 'كل الحاضرين بمكتب التصويت' });
  await press(page, 'إجراء القرعة');
  await told(page, 'أُجريت القرعة');
  await looks(page);
});

step('anybody can draw it again', undefined, async (page) => {
  await page.goto('/elections');
  await looks(page);
  await page.goto(story.contest.replace('/office', ''));
  await looks(page);
  const line = (await page.locator('main code', { hasText: /^rawabit count / }).textContent()).trim();
  const [, value, typed] = /--lots '([0-9a-f]+)\.(.+)'/.exec(line);
  assert.equal(typed, '5 2 6 1 3');
  assert.equal(createHash('sha256').update(value).digest('hex'), story.commitment, 'the value of the server was fixed before');
  const file = page.getByRole('link', { name: 'الأوراق (BLT)' });
  const ballots = await (await page.request.get(await file.getAttribute('href'))).text();
  await writeFile(join(story.own.path, 'ballots.blt'), ballots);
  const { code, text: said } = await runLine(`${line} --json`, story.own.path);
  assert.equal(code, 0, said);
  const names = [...ballots.matchAll(/^"(.*)"$/gm)].map(([, name]) => name);
  const { winners } = JSON.parse(said);
  story.winner = names[winners[0] - 1];
  const elected = page.locator('main table').first().locator('tbody tr', { hasText: 'فوز' });
  assert.equal(await elected.count(), 1);
  assert.match(await elected.textContent(), new RegExp(story.winner));
});

step('the time for appeals passes; headquarters certifies, and the mandate is opened', 'secretariat', async (page) => {
  await part(page);
  assert.equal(await page.getByRole('button', { name: 'إقرار النتيجة' }).count(), 0, 'not while it can be contested');
  assert.match(await text(page), /ليس قبل/);
  await leap(page, '2018-10-20');
  await part(page);
  await press(page, 'إقرار النتيجة');
  await told(page, 'أُقرت النتيجة');
  await looks(page);
  await page.goto(`/office/federation/units/${UNIT}`);
  assert.match(await text(page), new RegExp(story.winner));
});
