// The life of a contract programme, in Arabic on a desk: a league drafts it, the leadership remarks and answers with a
// counter-proposal, both sign, a branch takes it up and reports with evidence, league and leadership approve, everybody reads what came of
// it, and its acts are proven to somebody who trusts nobody.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, fill, overflow, press, run, speaks, tell, told } from '../lib/index.mjs';

const TITLE = 'البرنامج التعاقدي لرابطة التجار 2019 - 2020';
const BRANCH_TITLE = 'برنامج فرع رابطة التجار 2019 - 2020';
const OBJECTIVE = 'الإنصات إلى صغار التجار في الأسواق';
const STEP = 'جولة الإنصات في أسواق الجهات';
const INDICATOR = 'لقاءات إنصات منعقدة';
const REMARK = 'نقترح أن تنتهي الجولة قبل رأس السنة بأسبوع.';
const REPORT = 'عقد الفرع ثلاثة لقاءات مع تجار السوق المركزي.';
// The last quarter of 2018 is the eighth period of the strategy's calendar.
const PERIOD = 8;

const story = tell('contract');
const { step } = story;

const text = (page, selector = 'main') => page.locator(selector).first().textContent();
const part = (page, name, path = story.programme) => page.goto(name ? `${path}/${name}` : path);
const home = (page) => new URL(page.url()).pathname.replace(/\/draft$/, '');

/** The box of an item on a drafting or negotiating page, as a selector. */
async function box(page, kind, title) {
  const id = await page.locator(kind, { hasText: title }).first().getAttribute('id');
  return `[id="${id}"]`;
}

/** Types the password again where the product asks for it: once wrongly, then rightly. */
async function confirm(page, who, path) {
  await page.goto(path);
  assert.equal(new URL(page.url()).pathname, '/me/confirm', 'the password is asked for again');
  await fill(page, { password: 'not-this-one' });
  await press(page, 'متابعة');
  assert.match(new URL(page.url()).pathname, /confirm/, 'a wrong password leads nowhere');
  await fill(page, { password: story.demo.as(who).password });
  await press(page, 'متابعة');
  assert.equal(new URL(page.url()).pathname, path);
}

/** Lets an hour of the demo pass, so that nobody typed a password lately. */
async function anHourPasses() {
  const other = await story.enter('secretariat');
  try {
    await other.page.goto('/office/clock');
    await press(other.page, 'تقديم الساعة ساعة واحدة');
    await told(other.page, 'تقدمت الساعة');
  } finally {
    await other.leave();
  }
}

async function sign(page, done) {
  await fill(page, { read: true });
  await press(page, 'توقيع');
  await told(page, done);
}

step('the president of a league without a programme opens one; one that is too long comes back filled', 'traders', async (page) => {
  await page.goto('/office/programmes');
  await press(page, 'برنامج جديد');
  await speaks(page, 'ar');
  await axe(page);
  await fill(page, { 'title.ar': TITLE, starts: '2018-10-09', ends: '2022-12-31' });
  const long = await press(page, 'فتح البرنامج');
  assert.equal(long.status(), 422);
  assert.equal(await page.locator('[name="title.ar"]').inputValue(), TITLE, 'nothing typed is lost');
  await fill(page, { ends: '2020-12-31' });
  await press(page, 'فتح البرنامج');
  await told(page, 'فُتح البرنامج');
  story.programme = home(page);
});

step('an objective, a promise, a step and an indicator; a target in words is told at its field', 'traders', async (page) => {
  await part(page, 'draft');
  await press(page, 'إضافة هدف');
  await axe(page);
  await page.locator('main [name="axis"]').selectOption({ index: 2 });
  await fill(page, { 'title.ar': OBJECTIVE, 'text.ar': 'تنصت الرابطة إلى صغار التجار، وترفع خلاصاتها إلى القيادة.' });
  await press(page, 'حفظ الهدف');
  await told(page, 'حُفظ التعديل');
  await press(page, 'إضافة التزام');
  await fill(page, { 'text.ar': 'رفع خلاصة كل لقاء إلى القيادة', due: '2018-12-31' });
  await press(page, 'حفظ الالتزام');
  await press(page, 'إضافة خطوة');
  await fill(page, { 'title.ar': STEP, kind: 'strategic', office: 'unit:league_president', starts: '2018-10-15', ends: '2018-12-31' });
  await page.locator('main [name="open"][value="dates"]').check();
  await press(page, 'حفظ الخطوة');
  await press(page, 'إضافة مؤشر');
  await axe(page);
  await fill(page, { 'title.ar': INDICATOR, 'measure.ar': 'لقاءات', cumulative: true, [`target.${PERIOD}`]: 'كثير' });
  const words = await press(page, 'حفظ المؤشر');
  assert.equal(words.status(), 422);
  assert.match(await text(page, '#e-targets'), /\S/, 'the field says what is wrong');
  assert.equal(await page.locator(`[name="target.${PERIOD}"]`).inputValue(), 'كثير');
  await fill(page, { [`target.${PERIOD}`]: '10' });
  await press(page, 'حفظ المؤشر');
  await told(page, 'حُفظ التعديل');
  await axe(page);
  await overflow(page);
  await fill(page, { 'note.ar': 'هذا مشروع الرابطة.' });
  await press(page, 'تقديم إلى الطرف الآخر');
  await told(page, 'قُدِّم النص');
});

step('the leadership remarks at the paragraph and answers with a counter-proposal', 'secretariat', async (page) => {
  await part(page, 'negotiation');
  await axe(page);
  const at = await box(page, 'section[id^="item-"]', OBJECTIVE);
  await page.locator(`${at} summary`).first().click();
  await fill(page, { body: REMARK }, { within: at });
  await press(page, 'تسجيل الملاحظة', { within: at });
  await told(page, 'سُجلت الملاحظة');
  await press(page, 'إعداد اقتراح مضاد');
  await page.locator('.agenda-item', { hasText: STEP }).getByRole('link', { name: 'تعديل' }).click();
  await page.waitForURL((url) => url.pathname.includes('/draft/items/'));
  await fill(page, { ends: '2018-12-24' });
  await press(page, 'حفظ الخطوة');
  await press(page, 'إضافة التزام');
  await fill(page, { side: 'partner', 'text.ar': 'وضع قاعات الحزب رهن إشارة اللقاءات' });
  await press(page, 'حفظ الالتزام');
  await fill(page, { 'note.ar': 'نضع القاعات رهن إشارتكم.' });
  await press(page, 'تقديم الاقتراح المضاد');
  await told(page, 'قُدِّم النص');
});

step('the league reads the remark, compares the versions and agrees', 'traders', async (page) => {
  await part(page, 'negotiation');
  assert.match(await text(page), new RegExp(REMARK));
  await part(page, 'versions?from=1&to=2');
  await axe(page);
  assert.match(await text(page), /وضع قاعات الحزب/);
  assert.ok((await page.locator('main ins').count()) && (await page.locator('main del').count()), 'what changed is marked');
  await part(page, 'negotiation');
  await press(page, 'الموافقة على هذه الصيغة');
  await told(page, 'اتُّفق على النص');
});

step('the president signs, after typing the password again', 'traders', async (page) => {
  await anHourPasses();
  await confirm(page, 'traders', `${story.programme}/sign`);
  await axe(page);
  await sign(page, 'أُثبت توقيعكم');
  await press(page, 'نوافق على النشر');
  await told(page, 'سُجلت موافقتكم');
});

step('the deputy signs for the leadership in the same way: it is in force', 'deputy', async (page) => {
  await anHourPasses();
  await confirm(page, 'deputy', `${story.programme}/sign`);
  await sign(page, 'اكتملت التوقيعات');
  await axe(page);
});

step('it becomes public only once both agree', 'secretariat', async (page) => {
  story.public = story.programme.replace('/office', '');
  assert.equal((await page.request.get(story.public)).status(), 404, 'one side is not enough');
  await part(page, 'sign');
  await press(page, 'نوافق على النشر');
  await told(page, 'سُجلت موافقتكم');
  assert.equal((await page.request.get(story.public)).status(), 200);
});

step('a branch takes the objective up by reference, with an office and a target of its own', 'traders-branch', async (page) => {
  await page.goto('/office/programmes/new');
  await fill(page, { 'title.ar': BRANCH_TITLE, starts: '2018-10-09', ends: '2020-12-31' });
  await press(page, 'فتح البرنامج');
  await told(page, 'فُتح البرنامج');
  story.branch = home(page);
  await press(page, 'أخذ هدف من البرنامج الأعلى');
  await axe(page);
  await press(page, 'أخذ الهدف بهذا الوزن');
  await axe(page);
  await press(page, STEP);
  await fill(page, { office: 'unit:branch_secretary' });
  await press(page, 'حفظ');
  await press(page, INDICATOR);
  await fill(page, { [`target.${PERIOD}`]: '4' });
  await press(page, 'حفظ');
  await part(page, 'draft', story.branch);
  await press(page, 'تقديم إلى الطرف الآخر');
  await told(page, 'قُدِّم النص');
});

step('its league agrees and signs', 'traders', async (page) => {
  await part(page, 'negotiation', story.branch);
  await press(page, 'الموافقة على هذه الصيغة');
  await told(page, 'اتُّفق على النص');
  await sign(page, 'أُثبت توقيعكم');
  await press(page, 'نوافق على النشر');
});

step('and the branch', 'traders-branch', async (page) => {
  await part(page, 'sign', story.branch);
  await sign(page, 'اكتملت التوقيعات');
  await part(page, 'sign', story.branch);
  await press(page, 'نوافق على النشر');
  await told(page, 'سُجلت موافقتكم');
});

step('the quarter passes; headquarters opens it for reports', 'secretariat', async (page) => {
  await page.goto('/office/clock');
  // Other days stand on the page, too, each in a form of its own.
  const anyDay = 'section[aria-labelledby="other"]';
  await fill(page, { day: '2019-01-03' }, { within: anyDay });
  await press(page, 'الانتقال إلى هذا اليوم', { within: anyDay });
  await told(page, 'تقدمت الساعة');
  await page.goto('/office/strategies');
  await press(page, /الاستراتيجية الجديدة/);
  await page.goto(`${new URL(page.url()).pathname}/periods`);
  await axe(page);
  await press(page, 'فتح', { within: `main form[action$="/periods/${PERIOD}"]` });
  await told(page, 'الفترة مفتوحة');
});

step('the branch reports with evidence', 'traders-branch', async (page) => {
  await part(page, `reports/${PERIOD}`, story.branch);
  await press(page, 'تحرير التقرير');
  await axe(page);
  const value = page.locator('main input[name^="num."]').first();
  await fill(page, { text: REPORT });
  await value.fill('1,250');
  const unclear = await press(page, 'حفظ المسودة');
  assert.equal(unclear.status(), 422, 'a number of two readings is not guessed');
  await value.fill('٣');
  await press(page, 'حفظ المسودة');
  await told(page, 'حفظت المسودة');
  await press(page, 'إضافة إثبات');
  await axe(page);
  const contract = await (await page.request.get(`${story.branch}/contract.pdf`)).body();
  assert.equal(contract.subarray(0, 5).toString('latin1'), '%PDF-');
  await page.locator('main [name="document"]').setInputFiles({ name: 'evidence.pdf', mimeType: 'application/pdf', buffer: contract });
  await fill(page, { label: 'لائحة الحضور' });
  await press(page, 'إضافة');
  await told(page, 'أضيف الإثبات');
  await press(page, 'إيداع التقرير');
  await press(page, 'إيداع التقرير');
  await told(page, 'تم إيداع التقرير');
  await axe(page);
});

/** Whoever's turn it is finds the report in the inbox and approves it. */
async function approve(page, done) {
  await page.goto('/office/reports');
  await page.locator(`main a[href*="${story.branch}/reports/${PERIOD}"]`).first().click();
  await page.waitForURL((url) => url.pathname.includes('/reports/'));
  assert.match(await text(page), new RegExp(REPORT));
  await press(page, 'المصادقة أو الإعادة');
  await fill(page, { verdict: 'approve' });
  await press(page, 'تأكيد القرار');
  await told(page, done);
}

step('the league approves', 'traders', (page) => approve(page, 'انتقل التقرير'));
step('headquarters approves', 'secretariat', (page) => approve(page, 'انتقل التقرير'));
step('the deputy approves last: the values count', 'deputy', async (page) => {
  await approve(page, 'وقيمه محتسبة');
  await axe(page);
});

step('everybody reads what was promised, what was done, and the proof', undefined, async (page) => {
  await page.goto('/programmes');
  await axe(page);
  await press(page, TITLE);
  await axe(page);
  await overflow(page);
  assert.match(await text(page, 'section.gauge'), /3/, "the branch's meetings count in the league's programme");
  assert.match(await text(page), new RegExp(BRANCH_TITLE), 'the programme below is linked');
  await press(page, BRANCH_TITLE);
  assert.match(await text(page, '#reports'), new RegExp(REPORT));
  await axe(page);
  await overflow(page);
  const act = page.locator('#reports a[href*="/ledger/acts/"]').first();
  story.act = await act.getAttribute('href');
  await act.click();
  await page.waitForURL((url) => url.pathname.startsWith('/ledger/acts/'));
  assert.equal(await page.locator('.proof .badge-ok').count(), 1, 'the act is proven');
  const data = await page.request.get('/api/v1/iati/activities.xml');
  assert.match(await data.text(), new RegExp(TITLE));
});

test('the proof and the ledger are sound offline, and every total is that of the approved reports', { timeout: 60_000 }, async () => {
  const save = async (path, name) => {
    const answer = await fetch(new URL(path, story.demo.url));
    assert.equal(answer.status, 200, path);
    await writeFile(join(story.own.path, name), Buffer.from(await answer.arrayBuffer()));
    return join(story.own.path, name);
  };
  for (const file of [await save(`${story.act}/proof.json`, 'proof.json'), await save('/ledger/export', 'ledger')]) {
    const { code, text: said } = await run('verify', file);
    assert.equal(code, 0, said);
  }
  const set = join(story.own.path, 'rawabit.toml');
  await writeFile(set, `data_dir = ${JSON.stringify(story.own.data)}\n`);
  const { code, text: said } = await run('programmes', 'audit', '--config', set);
  assert.equal(code, 0, said);
  assert.match(said, /[1-9]\d* totals counted again, 0 differ/);
  assert.match(said, /[1-9]\d* standings looked at again, 0 differences/);
});
