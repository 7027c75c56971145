// A shorter thread on a telephone without JavaScript: every page works there too.
import assert from 'node:assert/strict';
import { axe, fill, letters, overflow, press, signIn, speaks, suite, told } from '../lib/index.mjs';

const house = suite();
const PHONE = { device: 'phone', javaScript: false };
const text = (page, selector = 'main') => page.locator(selector).first().textContent();

const shared = {};

house.journey('the menus open without a script, in the office and on the portal', PHONE, async ({ page, demo }) => {
  await page.goto('/');
  await overflow(page);
  await page.locator('.menu-button').click();
  const link = page.locator('#menu a[href="/news"]');
  assert.ok(await link.isVisible(), 'the portal’s menu');
  await axe(page);
  await link.click();
  await page.waitForURL((url) => url.pathname === '/news');

  await signIn(page, demo.as('secretariat'));
  await overflow(page);
  await page.locator('.menu-button').click();
  const meetings = page.locator('#menu a[href="/office/meetings"]');
  assert.ok(await meetings.isVisible(), 'the office’s menu');
  await axe(page);
  await meetings.click();
  await page.waitForURL((url) => url.pathname === '/office/meetings');
  await page.locator('details.account summary').click();
  assert.ok(await page.locator('details.account a[href="/me"]').isVisible(), 'the account’s menu');
  await axe(page);
});

house.journey('the draft that waits in the demo is convened', PHONE, async ({ page, demo }) => {
  await signIn(page, demo.as('secretariat'));
  await page.goto('/office/meetings/new');
  await fill(page, { 'title.ar': 'اجتماع بلا جافاسكريبت', body: 'league_presidents_meeting', unit: 'party', day: '2018-10-18', time: '10:00' });
  const answer = await press(page, 'حفظ والاطلاع على المدعوين');
  assert.equal(answer.status(), 422, 'neither place nor link');
  assert.equal(await page.locator('[name="title.ar"]').inputValue(), 'اجتماع بلا جافاسكريبت', 'the form comes back filled');
  await overflow(page);
  await axe(page);
  await fill(page, { 'place.ar': 'المركز العام' });
  await press(page, 'حفظ والاطلاع على المدعوين');
  await overflow(page);
  await press(page, 'إرسال الاستدعاءات');
  await told(page, 'أُرسلت الاستدعاءات');
  shared.meeting = new URL(page.url()).pathname;
});

house.journey('an invitee replies through the personal link, and shows the code at the door', PHONE, async ({ page, demo, browser }) => {
  [shared.link] = await letters(demo.data, '/meetings/reply/', { says: 'اجتماع بلا جافاسكريبت' });
  await page.goto(shared.link);
  await speaks(page, 'ar');
  await overflow(page);
  await axe(page);
  const nothing = await press(page, 'إرسال الرد');
  assert.equal(nothing.status(), 422, 'a reply that says nothing');
  await fill(page, { reply: 'coming', note: 'سأصل في الموعد' });
  await press(page, 'إرسال الرد');
  assert.match(await text(page, '.badge-info'), /\S/, 'the reply is shown');
  const calendar = await page.request.get(`${shared.link}/invitation.ics`);
  assert.match(calendar.headers()['content-type'], /^text\/calendar/);
  assert.match(await calendar.text(), /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/);
  const code = (await text(page, 'code')).trim();
  assert.match(code, /^\S{5} \S{5}$/);

  const context = await browser.newContext({ baseURL: demo.url, javaScriptEnabled: false, locale: 'ar-MA', viewport: { width: 390, height: 844 } });
  const door = await context.newPage();
  try {
    await signIn(door, demo.as('secretariat'));
    await door.goto('/office/clock');
    await overflow(door);
    await press(door, /18 أكتوبر 2018/);
    await told(door, 'تقدمت الساعة');
    await door.goto('/office/meetings/check-in');
    await fill(door, { code: 'AAAAA AAAAA' });
    assert.equal((await press(door, 'بحث')).status(), 422, 'an unknown code');
    await fill(door, { code });
    await press(door, 'بحث');
    await overflow(door);
    await press(door, 'تسجيل الحضور');
    assert.equal(await door.locator('main section .badge-ok').count(), 1, 'checked in');
    await door.goto(`${shared.meeting}/attendance`);
    assert.equal(await door.locator('#roll input[value="present"]:checked').count(), 1, 'the roll has it');
    await overflow(door);
  } finally {
    await context.close();
  }
});

house.journey('the outbox shows the convocation and hides the secret', PHONE, async ({ page, demo }) => {
  await signIn(page, demo.as('secretariat'));
  await page.goto('/office/mail');
  await overflow(page);
  await page.goto(`/office/mail?q=${encodeURIComponent('استدعاء')}`);
  await page.locator('main table a[href^="/office/mail/"]').first().click();
  await page.waitForURL((url) => /\/office\/mail\/.+/.test(url.pathname));
  await overflow(page);
  assert.ok(!/reply\/[\w-]{40}/.test(await page.content()), 'nobody else replies for the invitee');
  const entry = await (await page.request.get(`${new URL(page.url()).pathname}/attachment`)).text();
  assert.match(entry, /BEGIN:VCALENDAR/);
  assert.ok(!/reply\/[\w-]{20}/.test(entry), 'nor through the calendar entry');
});

house.journey('attendance is recorded from the list', PHONE, async ({ page, demo }) => {
  await signIn(page, demo.as('secretariat'));
  await page.goto(`${shared.meeting}/attendance`);
  const lines = page.locator('#roll > li');
  for (let at = 0; at < await lines.count(); at += 1) await lines.nth(at).locator('label:has(input[value="present"])').click();
  await press(page, 'حفظ الحضور');
  await told(page, 'تم الحفظ');
  await overflow(page);
  await axe(page);
  assert.match(await text(page, '.quorum-met'), /النصاب مكتمل/);
});

house.journey('a reader searches and reads', PHONE, async ({ page }) => {
  await page.goto('/search');
  await fill(page, { q: 'الروابط المهنيه' });
  await press(page, 'بحث');
  assert.ok((await page.locator('main mark').count()) > 0);
  await overflow(page);
  await axe(page);
  await page.locator('.result a').first().click();
  await page.waitForURL((url) => url.pathname.startsWith('/news/'));
  await overflow(page);
  await axe(page);
});
