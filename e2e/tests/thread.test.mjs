// The thread of the product, in Arabic on a desk: a meeting is convened, held, recorded, approved, told to the public,
// found by a reader, and proven to somebody who trusts nobody.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, fill, overflow, press, run, speaks, startDemo, tell, told } from '../lib/index.mjs';

const TITLE = 'اجتماع تتبع تجديد الفروع الجهوية للروابط';
const HEADLINE = 'الأمين العام يدعو إلى استكمال تجديد الفروع الجهوية قبل نهاية السنة';
const DECISION = 'استكمال تجديد الفروع الجهوية';

const story = tell('thread');
const { step } = story;

const text = (page, selector = 'main') => page.locator(selector).first().textContent();
const part = (page, name) => page.goto(`${story.meeting}${name ? `/${name}` : ''}`);

step('the secretariat plans a meeting; the statutes refuse a convocation that would leave too late', 'secretariat', async (page) => {
  await page.goto('/office/meetings');
  await press(page, 'اجتماع جديد');
  await speaks(page, 'ar');
  await axe(page);
  await fill(page, {
    'title.ar': TITLE,
    'title.fr': 'Réunion de suivi du renouvellement des sections régionales',
    'title.en': 'Follow-up meeting on the renewal of the regional branches',
    body: 'league_presidents_meeting',
    unit: 'party',
    day: '2018-10-09',
    time: '10:00',
    duration: '90',
    'place.ar': 'المركز العام للحزب بالرباط',
    'place.fr': 'Siège central du parti, Rabat',
    'place.en': 'Headquarters of the party, Rabat',
  });
  await press(page, 'حفظ والاطلاع على المدعوين');
  await told(page, 'حُفظ المشروع');
  const late = await text(page, 'main .notice-bad');
  assert.match(late, /30/, 'the article is named');
  assert.match(late, /7 أكتوبر 2018/, 'the last day on which it could have left');
  assert.equal(await page.getByRole('button', { name: 'إرسال الاستدعاءات' }).count(), 0, 'nothing to send with');
  story.meeting = new URL(page.url()).pathname.replace(/\/convene$/, '');
});

step('three days ahead it must be urgent, with a reason and the office that the article names', 'secretariat', async (page) => {
  await part(page, 'convene');
  await press(page, 'تعديل المشروع');
  await fill(page, { day: '2018-10-11' });
  await press(page, 'حفظ والاطلاع على المدعوين');
  assert.match(await text(page, 'main .notice-warn'), /30/);
  const answer = await press(page, 'إرسال الاستدعاءات');
  assert.equal(answer.status(), 422);
  assert.equal(await page.locator('[name="urgent_reason.ar"]').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('[name="invoked_by"]').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await page.locator('[name="invoked_by"] option').evaluateAll((all) => all.map((one) => one.value)), ['', 'secretary_general']);
  await axe(page);
});

step('eight days ahead it is in time: agenda, invitees, convocations', 'secretariat', async (page) => {
  await part(page, 'edit');
  await fill(page, { day: '2018-10-16' });
  await press(page, 'حفظ والاطلاع على المدعوين');
  assert.match(await text(page, 'main .notice-ok >> nth=1'), /30/);
  await part(page, 'agenda');
  for (const [kind, title] of [['political', 'متابعة الدينامية السياسية للروابط'], ['organisational', 'تجديد الفروع الإقليمية والجهوية']]) {
    await fill(page, { 'title.ar': title, kind, minutes: '30' });
    await press(page, 'حفظ النقطة');
  }
  assert.equal(await page.locator('.agenda-item').count(), 2);
  await axe(page);
  await part(page, 'convene');
  story.invited = await page.locator('.checkin .who-name').count();
  assert.ok(story.invited >= 10, `${story.invited} invitees`);
  assert.match(await text(page, '.checkin'), /نزار بركة/);
  await axe(page);
  await press(page, 'إرسال الاستدعاءات');
  await told(page, 'أُرسلت الاستدعاءات');
  await part(page, 'sending');
  assert.ok((await page.locator('main table tbody tr').count()) >= story.invited - 1, 'each convocation is listed');
  await axe(page);
  await page.goto('/office/mail');
  assert.match(await text(page), new RegExp(TITLE), 'the outbox has them');
});

step('before its day it cannot be opened; eight days pass, and nobody is signed out', 'secretariat', async (page) => {
  await part(page);
  assert.equal(await page.getByRole('link', { name: 'افتتاح الاجتماع' }).count(), 0, 'not before its day');
  await page.goto('/office');
  await press(page, 'تقديم الساعة', { within: '.demo-clock' });
  await axe(page);
  await overflow(page);
  assert.match(await text(page, 'main'), new RegExp(TITLE), 'the meeting is among the coming dates');
  await press(page, /16 أكتوبر 2018/);
  await told(page, 'تقدمت الساعة');
  assert.match(await text(page, '.demo-clock'), /16 أكتوبر 2018/);
});

test('the clock stays where it was moved when the demo starts again', { timeout: 120_000 }, async () => {
  await story.demo.stop();
  story.demo = await startDemo({ data: story.own.data });
});

step('nobody in the room: it cannot be opened', 'secretariat', async (page) => {
  await page.goto('/office');
  assert.match(await text(page, '.demo-clock'), /16 أكتوبر 2018/);
  await part(page);
  await press(page, 'افتتاح الاجتماع');
  assert.ok((await page.locator('.quorum').count()) && !(await page.locator('.quorum-met').count()));
  const answer = await press(page, 'افتتاح الاجتماع وتسجيل النصاب');
  assert.equal(answer.status(), 422);
  assert.equal(await page.locator('[name="chair"]').getAttribute('aria-invalid'), 'true');
});

step('attendance is recorded: present, represented, excused; the quorum is seen and the meeting opened', 'secretariat', async (page) => {
  await part(page, 'attendance');
  const lines = page.locator('#roll > li');
  const count = await lines.count();
  let represented = 0;
  for (let at = 0; at < count; at += 1) {
    const line = lines.nth(at);
    // The radio buttons are drawn as segments: people press their labels.
    const mark = (word) => line.locator(`label:has(input[value="${word}"])`);
    if (!represented && (await mark('represented').count())) {
      represented += 1;
      await mark('represented').click();
      await line.locator('summary').click();
      await line.locator('select').selectOption({ index: 1 });
    } else {
      await mark(at === 5 ? 'excused' : 'present').click();
    }
  }
  assert.equal(represented, 1, 'presidents and representatives');
  await press(page, 'حفظ الحضور');
  await told(page, 'تم الحفظ');
  await axe(page);
  const quorum = await text(page, '.quorum-met');
  assert.match(quorum, /النصاب مكتمل/);
  assert.match(quorum, /31/, 'the article of the quorum');
  await part(page, 'open');
  await press(page, 'افتتاح الاجتماع وتسجيل النصاب');
  await told(page, 'افتُتح الاجتماع');
  assert.match(await text(page, '.quorum'), /كما سجل عند الافتتاح/);
});

step('an intervention, a decision with its owner, deadline and vote, and the end', 'secretariat', async (page) => {
  await part(page, 'interventions');
  await page.locator('[name="person"]').selectOption({ index: 1 });
  await page.locator('[name="item"]').selectOption({ index: 2 });
  await fill(page, { 'summary.ar': 'ذكّر بأن تجديد الفروع شرط لعقد المؤتمرات الوطنية.', from: '10:10', to: '10:20' });
  await press(page, 'حفظ المداخلة');
  assert.match(await text(page, '.timeline'), /شرط لعقد المؤتمرات/);
  await axe(page);

  await part(page, 'decisions');
  await fill(page, {
    'title.ar': DECISION,
    'text.ar': 'تستكمل كل رابطة تجديد فروعها الجهوية قبل نهاية السنة.',
    owner: 'headquarters_secretary@party',
    deadline: '2018-12-31',
    public: true,
    for: '999',
    against: '1',
    abstain: '0',
  });
  const refused = await press(page, 'تسجيل القرار');
  assert.equal(refused.status(), 422, 'more hands than people');
  assert.equal(await page.locator('[name="title.ar"]').inputValue(), DECISION, 'nothing typed is lost');
  await axe(page);
  await fill(page, { for: '5' });
  await press(page, 'تسجيل القرار');
  await told(page, 'اعتُمد القرار');
  const cards = await text(page);
  assert.match(cards, new RegExp(DECISION));
  assert.match(cards, /31 دجنبر 2018/, 'the deadline, in Moroccan month names');
  await axe(page);

  await part(page);
  await press(page, 'اختتام الاجتماع');
  await page.goto('/office/decisions');
  assert.match(await text(page), new RegExp(DECISION), 'the register has it');
});

step('minutes are drafted, corrected, printed and approved', 'secretariat', async (page) => {
  await part(page);
  await press(page, 'إعداد المحضر');
  const opening = page.locator('[name="opening.ar"]');
  const drafted = await opening.inputValue();
  assert.match(drafted, /للمادة 30/);
  await opening.fill(`${drafted}\n\nتُليت لائحة الحضور.`);
  await fill(page, { note: 'أضيفت تلاوة اللائحة' });
  await press(page, 'حفظ نسخة جديدة');
  await told(page, 'تم الحفظ');
  assert.match(await opening.inputValue(), /تُليت لائحة الحضور/);
  await axe(page);

  await press(page, 'المصادقة على المحضر');
  await axe(page);
  assert.match(await text(page), /الأمين العام/, 'the office that the statutes name');
  assert.match(await text(page, '.choices'), /للمركز العام/, 'and the one that the secretariat holds');
  await press(page, 'المصادقة على المحضر');
  await told(page, 'صودق على المحضر');

  for (const paper of ['minutes.pdf?lang=ar', 'minutes.pdf?lang=fr', 'minutes.pdf?lang=en', 'convocation.pdf', 'attendance.pdf']) {
    const answer = await page.request.get(`${story.meeting}/${paper}`);
    assert.equal(answer.status(), 200, paper);
    assert.match(answer.headers()['content-type'], /^application\/pdf/, paper);
    const bytes = await answer.body();
    assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-', paper);
    assert.ok(bytes.includes('/StructTreeRoot') || bytes.includes('/MarkInfo'), `${paper} is tagged`);
  }
});

step('the communiqué is drafted from the record, edited and sent for review', 'secretariat', async (page) => {
  await part(page);
  await press(page, 'إعداد مشروع البلاغ');
  await told(page, 'أُعد مشروع البلاغ');
  story.article = new URL(page.url()).pathname;
  await axe(page);
  await press(page, 'تعديل');
  assert.match(await page.locator('[name="body.ar"]').inputValue(), /تستكمل كل رابطة تجديد فروعها/, 'the decision is in the draft');
  assert.equal(await page.locator('[name="dateline"]').inputValue(), '2018-10-16');
  await axe(page);
  await fill(page, { 'title.ar': HEADLINE });
  await press(page, 'حفظ');
  await told(page, 'حُفظ التعديل');
  await press(page, 'إرسال للمراجعة');
  await told(page, 'أُرسل المقال للمراجعة');
});

step('the publisher publishes it', 'publisher', async (page) => {
  await page.goto(story.article);
  await axe(page);
  await press(page, 'نشر الآن');
  await told(page, 'نُشر المقال');
});

step('a reader finds it on the front page, in the news, the feed, the search, and its act in the ledger', undefined, async (page) => {
  await page.goto('/');
  assert.match(await text(page), new RegExp(HEADLINE));
  await page.goto('/news');
  assert.match(await text(page), new RegExp(HEADLINE));
  const feed = await page.request.get('/feed.atom');
  assert.match(feed.headers()['content-type'], /^application\/atom\+xml/);
  assert.match(await feed.text(), new RegExp(HEADLINE));
  const index = await (await page.request.get('/sitemap.xml')).text();
  const [, year] = /<loc>([^<]*\/sitemap\/2018\.xml)<\/loc>/.exec(index);
  assert.match(await (await page.request.get(new URL(year).pathname)).text(), /\/news\/2018\/10\//);

  await page.goto(`/search?q=${encodeURIComponent('الجهويه')}`);
  assert.match(await text(page), new RegExp(HEADLINE));
  assert.ok((await page.locator('main mark').allTextContents()).includes('الجهوية'), 'found as written, and marked');
  await axe(page);
  await press(page, new RegExp(HEADLINE));
  assert.match(new URL(page.url()).pathname, /^\/news\/2018\/10\//);
  await axe(page);
  await overflow(page);

  const act = page.locator('main a[href*="/ledger/acts/"]').first();
  story.act = await act.getAttribute('href');
  await act.click();
  await page.waitForURL((url) => url.pathname.startsWith('/ledger/acts/'));
  assert.match(await text(page, '.proof'), /\d/);
  assert.equal(await page.locator('.proof .badge-ok').count(), 1, 'the act is proven');
  await axe(page);
  await overflow(page);
});

test('proof and ledger are sound offline; one changed character is found, and its act named', { timeout: 60_000 }, async () => {
  const index = /\d+$/.exec(story.act)[0];
  const save = async (path, name) => {
    const answer = await fetch(new URL(path, story.demo.url));
    assert.equal(answer.status, 200, path);
    await writeFile(join(story.own.path, name), Buffer.from(await answer.arrayBuffer()));
    return join(story.own.path, name);
  };
  const proof = await save(`${story.act}/proof.json`, 'proof.json');
  const ledger = await save('/ledger/export', 'ledger');
  for (const file of [proof, ledger]) {
    const { code, text: said } = await run('verify', file);
    assert.equal(code, 0, said);
  }
  const whole = await readFile(ledger, 'utf8');
  assert.ok(whole.includes(HEADLINE), 'the act is in the export');
  const forged = join(story.own.path, 'forged');
  await writeFile(forged, whole.replace(HEADLINE, HEADLINE.replace('قبل', 'قبد')));
  const { code, text: said } = await run('verify', forged);
  assert.equal(code, 1, said);
  assert.match(said, new RegExp(`\\b${index}\\b`), 'the act is named');

  const bundle = await readFile(proof, 'utf8');
  await writeFile(proof, bundle.replace(HEADLINE, HEADLINE.replace('قبل', 'قبد')));
  assert.notEqual(await readFile(proof, 'utf8'), bundle);
  assert.equal((await run('verify', proof)).code, 1, 'a changed proof is refused');
});
