// Talking to members: a search is saved, a message is written for it in two languages, looked at, counted, confirmed and sent; a member says "no
// more" from the link in the mail, without an account, and is left out of the next one.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axe, fill, overflow, press, speaks, tell, told } from '../lib/index.mjs';

const story = tell('messages');
const { step } = story;
const text = (page, selector = 'main') => page.locator(selector).first().textContent();

/** A part of a mail, decoded. */
function decoded(mail) {
  const [head, ...rest] = mail.split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  if (/Content-Transfer-Encoding: base64/i.test(head)) return Buffer.from(body.replace(/\s/g, ''), 'base64').toString('utf8');
  const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The path of the link that stops messages, from the mail of a message in the outbox. */
async function stopLink() {
  for (let round = 0; round < 120; round += 1) {
    const outbox = join(story.demo.data, 'outbox');
    const names = (await readdir(outbox).catch(() => [])).filter((name) => /^m\d+-\d+-/.test(name));
    for (const name of names) {
      const link = /\/stop\/mail-\d+-[0-9a-f]{20}/.exec(decoded(await readFile(join(outbox, name), 'utf8')));
      if (link) return link[0];
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return undefined;
}

step('the secretariat enters two members', 'secretariat', async (page) => {
  for (const [ar, latin, email] of [
    ['زمردة المراسلة', 'Zoumourrouda MOURASSILA', 'zahra@example.org'],
    ['زمردة الصامتة', 'Zoumourrouda SAMITA', ''],
  ]) {
    await page.goto('/office/members/new');
    await fill(page, {
      unit: 'province-04-441', 'name.ar': ar, 'name.fr': latin, gender: 'f', birth_day: '1985-03-02', email, joined: '2016-01-01', profession: 'executives',
    });
    await press(page, 'تسجيل');
    assert.match(new URL(page.url()).pathname, /^\/office\/members\/\d+$/, await text(page));
  }
});

step('a search is saved', 'secretariat', async (page) => {
  await page.goto('/office/members?q=زمردة&gender=f&age_from=18');
  await press(page, 'حفظ هذا البحث');
  await overflow(page);
  await axe(page);
  const refused = await press(page, 'حفظ');
  assert.equal(refused.status(), 422, 'a search without a name');
  await fill(page, { name: 'زمردات سلا' });
  await press(page, 'حفظ');
  await told(page, 'حُفظ البحث');
  await overflow(page);
  await axe(page);
  await press(page, 'عرض المنخرطين');
  assert.ok((await text(page)).includes('زمردة المراسلة'));
});

step('a message is written for it, with a mistake that is told at the field', 'secretariat', async (page) => {
  await page.goto('/office/members/segments');
  await press(page, 'مراسلة هؤلاء المنخرطين');
  await fill(page, {
    'subject.ar': 'لقاء تواصلي', 'subject.fr': 'Rencontre', 'body.ar': 'إلى {الاسم}:\nموعدنا السبت.', 'body.fr': 'À {prénom} : rendez-vous samedi.',
  });
  const refused = await press(page, 'حفظ المسودة والمعاينة');
  assert.equal(refused.status(), 422, 'a placeholder that is none');
  assert.equal(await page.locator('[name="body.ar"]').inputValue(), 'إلى {الاسم}:\nموعدنا السبت.', 'the form comes back filled');
  await axe(page);
  await fill(page, { 'body.fr': 'À {nom} : rendez-vous samedi.' });
  await press(page, 'حفظ المسودة والمعاينة');
  await told(page, 'حُفظت المسودة');
  const shown = await text(page);
  assert.ok(shown.includes('إلى زمردة المراسلة:'), 'as a member gets it');
  assert.ok(shown.includes('À Zoumourrouda MOURASSILA'), 'in French, too');
  assert.ok(shown.includes('دون بريد إلكتروني'), 'and why another does not');
  await overflow(page);
  await axe(page);
});

step('it is sent once the number was typed in', 'secretariat', async (page) => {
  await page.goto('/office/members/messages');
  await press(page, 'لقاء تواصلي');
  await press(page, 'إرسال');
  await fill(page, { count: '50' });
  const refused = await press(page, 'إرسال الآن');
  assert.equal(refused.status(), 422, 'another number');
  await overflow(page);
  await axe(page);
  await fill(page, { count: '1' });
  await press(page, 'إرسال الآن');
  await told(page, 'بدأ الإرسال');
  await overflow(page);
  await axe(page);
});

step('the member wants no more, from the link in the mail and without an account', undefined, async (page) => {
  const link = await stopLink();
  assert.ok(link, 'a mail with its link lies in the outbox');
  await page.goto(link);
  await speaks(page, 'ar');
  assert.ok(!(await text(page)).includes('زمردة'), 'the page does not tell whose it is');
  await overflow(page);
  await axe(page);
  await press(page, 'التوقف عن التوصل بها');
  assert.ok((await text(page)).includes('لن تتوصلوا'));
  await axe(page);
});

step('who got what is there, and the next message leaves the member out', 'secretariat', async (page) => {
  await page.goto('/office/members/messages');
  await press(page, 'لقاء تواصلي');
  const shown = await text(page);
  assert.ok(shown.includes('أُرسلت') && shown.includes('دون بريد إلكتروني'), shown);
  await page.goto('/office/members/segments');
  await press(page, 'مراسلة هؤلاء المنخرطين');
  await fill(page, { 'subject.ar': 'لقاء آخر', 'body.ar': 'نص' });
  await press(page, 'حفظ المسودة والمعاينة');
  const next = await text(page);
  assert.ok(next.includes('لا يرغبون في هذه الرسائل'), next);
});
