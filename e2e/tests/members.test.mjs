// A member's way, in Arabic: asks to join, is supported and admitted, pays, opens an account and a card that a stranger scans, and reads who
// has read their data; and an officer who mends a bad spreadsheet with its report.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { axe, fill, letters, overflow, press, speaks, tell, told } from '../lib/index.mjs';

const BRANCH = 'province-04-421';
const MAIL = 'nadia.tester@example.org';
const story = tell('members');
const { step } = story;
const text = (page, selector = 'main') => page.locator(selector).first().textContent();

step('the branch secretary finds two members with an address, who can support somebody', 'branch', async (page) => {
  await page.goto(`/office/members?unit=${encodeURIComponent('/party/region-04/province-04-421/')}`);
  await speaks(page, 'ar');
  await axe(page);
  const pages = await page.locator('main tbody a[href^="/office/members/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  assert.ok(pages.length >= 40, `${pages.length} members`);
  story.sponsors = [];
  for (const path of pages) {
    await page.goto(path);
    const mail = await page.locator('main a[href^="mailto:"]').allTextContents();
    if (mail.length !== 1) continue;
    const number = (await text(page)).match(/\b0\d{5}\b/)[0];
    story.sponsors.push({ path, number, mail: mail[0].trim() });
    if (story.sponsors.length === 2) break;
  }
  assert.equal(story.sponsors.length, 2);
});

step('somebody asks to join, and nothing typed is lost when it is not complete', undefined, async (page) => {
  await page.goto(`/join/${BRANCH}`);
  await speaks(page, 'ar');
  await overflow(page);
  await axe(page);
  await fill(page, {
    'name.ar': 'نادية المختبرة',
    'name.fr': 'Nadia Tester',
    gender: 'f',
    birth_day: '2010-03-04',
    email: MAIL,
    phone: '٠٦١٢ ٣٤ ٥٦ ٧٨',
    profession: 'employees',
    sponsors: story.sponsors.map(({ number }) => number).join(', '),
    words: 'أرغب في خدمة حيي.',
    declared: true,
    consent: true,
  });
  const refused = await press(page, 'إرسال الطلب');
  assert.equal(refused.status(), 422, 'eight years old');
  assert.equal(await page.locator('[name="birth_day"]').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('[name="words"]').inputValue(), 'أرغب في خدمة حيي.');
  await axe(page);
  await fill(page, { birth_day: '1990-03-04', consent: true, declared: true });
  await press(page, 'إرسال الطلب');
  assert.match(await text(page), /بقيت خطوة واحدة/);
  const [link] = await letters(story.demo.data, '/join/confirm/', { to: MAIL });
  await page.goto(link);
  await press(page, 'تأكيد');
});

step('both members support it', undefined, async (page) => {
  for (const { mail } of story.sponsors) {
    const [link] = await letters(story.demo.data, '/join/support/', { to: mail });
    await page.goto(link);
    await press(page, 'أزكي هذا الطلب');
    assert.match(await text(page), /سُجلت تزكيتكم/);
  }
});

step('the bureau’s decision is recorded: she is a member', 'branch', async (page) => {
  await page.goto('/office/members/applications');
  await press(page, /نادية المختبرة/);
  await axe(page);
  await fill(page, { outcome: 'admit', day: '2018-10-08', reference: '12/2018' });
  await press(page, 'تسجيل القرار');
  await page.goto('/office/members?q=nadia+tester');
  assert.equal(await page.locator('main tbody tr').count(), 1, 'found by the Latin writing');
  await press(page, /نادية المختبرة/);
  story.member = new URL(page.url()).pathname;
  story.number = (await text(page)).match(/\b0\d{5}\b/)[0];
  await axe(page);
  await press(page, 'دعوة إلى فتح حساب');
  await press(page, 'إرسال الدعوة');
  await told(page, 'أُرسلت الدعوة');
});

step('the secretariat records what she paid', 'secretariat', async (page) => {
  await page.goto(`/office/dues/units/${BRANCH}/pay`);
  await fill(page, { membership: story.number, amount: '100', day: '2018-10-08' });
  await press(page, 'تسجيل الأداء');
  await axe(page);
  const receipt = page.locator('main a[href*="/receipt.pdf"]').first();
  assert.ok(await receipt.count(), `a receipt at ${page.url()}`);
  const answer = await page.request.get(await receipt.getAttribute('href'));
  assert.equal(answer.headers()['content-type'], 'application/pdf');
});

step('she opens her account, sees what she paid, and takes a card', undefined, async (page) => {
  const [link] = await letters(story.demo.data, '/invitation/', { to: MAIL });
  await page.goto(link);
  const fields = page.locator('main input[type="password"]');
  for (let n = 0; n < (await fields.count()); n += 1) await fields.nth(n).fill('a-long-password-of-nadia');
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForLoadState();
  await page.goto('/me');
  if (await page.locator('input[type="password"]').count()) {
    await page.locator('input[type="email"], input[name="email"]').first().fill(MAIL);
    await page.locator('input[type="password"]').first().fill('a-long-password-of-nadia');
    await page.locator('main form button[type="submit"]').first().click();
    await page.waitForLoadState();
    await page.goto('/me');
  }
  assert.match(await text(page), new RegExp(story.number));
  await page.goto('/me/memberships');
  assert.match(await text(page), /2019/, 'paid to the end of the year');
  await page.goto('/me/card');
  await press(page, 'إصدار البطاقة');
  await axe(page);
  await overflow(page);
  // What a camera sees.
  const picture = PNG.sync.read(await page.locator('.qr-box').first().screenshot({ scale: 'device' }));
  const code = jsqr(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  assert.ok(code, 'the code can be scanned');
  story.card = new URL(code.data).pathname;
  const pdf = await page.request.get('/me/card/card.pdf');
  assert.equal(pdf.headers()['content-type'], 'application/pdf');
  await page.goto('/me/reads');
  assert.match(await text(page, 'main table'), /كاتب|الكتابة|الفرع/, 'who has read her record');
  await axe(page);
});

step('a stranger scans the card, and learns one word', undefined, async (page) => {
  await page.goto(story.card);
  await axe(page);
  const said = await text(page, 'body');
  assert.match(said, /بطاقة صالحة/);
  assert.doesNotMatch(said, /نادية|Nadia/);
  assert.doesNotMatch(said, new RegExp(story.number));
});

step('who keeps another branch does not find her', 'traders-branch', async (page) => {
  const answer = await page.request.get(`/office/members/${story.number}`);
  assert.equal(answer.status(), 404);
});

step('a bad spreadsheet is mended with its report, and taken the second time', 'branch', async (page) => {
  const bad = join(story.own.path, 'list.csv');
  const rows = [
    'الاسم الكامل,Nom complet,تاريخ الازدياد,الهاتف,الفرع,تاريخ الانخراط',
    `سمير المجرب,Samir Moujarrib,14 غشت 1985,0612000001,${BRANCH},2018-01-05`,
    `كوثر المجربة,Kaoutar Moujarriba,1/1/2090,0612000002,${BRANCH},2018-01-05`,
    `حسن المجرب,Hassan Moujarrib,02/03/1979,06,${BRANCH},2018-01-05`,
  ];
  await writeFile(bad, `\ufeff${rows.join('\r\n')}\r\n`);
  const take = async (file) => {
    await page.goto('/office/members/import');
    await page.locator('main input[type="file"]').setInputFiles(file);
    await page.locator('main form button[type="submit"]').first().click();
    await page.waitForURL(/\/office\/members\/import\/.+/);
    await press(page, 'فحص ما سينتج عنه');
    for (let round = 0; round < 60 && !(await page.getByRole('button', { name: 'استيراد', exact: true }).count()); round += 1) {
      await page.waitForTimeout(500);
      await page.reload();
    }
  };
  await take(bad);
  await axe(page);
  const said = await text(page);
  assert.match(said, /لا يُعقل/);
  assert.match(said, /هاتف ناقص/);
  const report = await page.request.get(await page.getByRole('link', { name: 'تنزيل التقرير' }).getAttribute('href'));
  assert.match(await report.text(), /لا يُعقل/);
  await press(page, 'ترك الملف');
  const mended = join(story.own.path, 'mended.csv');
  const good = (await readFile(bad, 'utf8')).replace('1/1/2090', '01/01/1990').replace(',06,', ',0612000003,');
  await writeFile(mended, good);
  await take(mended);
  assert.match(await text(page), /كل الأسطر مقبولة/);
  await press(page, 'استيراد');
  for (let round = 0; round < 60 && !/مستورد/.test(await text(page)); round += 1) {
    await page.waitForTimeout(500);
    await page.reload();
  }
  await page.goto('/office/members?q=mujarrib');
  assert.ok((await page.locator('main tbody tr').count()) >= 2, 'found in the other script');
});

