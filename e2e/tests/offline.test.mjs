// The day of an assembly on a phone whose connection comes and goes: what is typed stays on the page, a form that cannot be sent waits and goes by
// itself when the connection is back, and however often it was pressed or sent it is taken once.
import assert from 'node:assert/strict';
import { axe, fill, leap, overflow, press, signIn, tell, told } from '../lib/index.mjs';

const story = tell('offline');
const { step } = story;
// What Chromium says itself when it cannot reach the server.
const PHONE = { device: 'phone', pardon: /net::ERR_(INTERNET_DISCONNECTED|FAILED)/ };
const WORDS = 'طلب توضيحا حول مداخيل الفرع من بيع البطائق.';

const text = (page, selector = 'main') => page.locator(selector).first().textContent();
const cut = (page) => page.context().setOffline(true);
const waits = (page) => page.locator('[data-keep-note]').waitFor({ state: 'visible' });
const submit = (page) => page.locator('main form[data-keep] button[type="submit"]');

/** The connection comes back, and the form that waits goes by itself. */
async function back(page, leads) {
  const arrived = page.waitForURL((url) => leads.test(url.href));
  await page.context().setOffline(false);
  await arrived;
  await page.waitForLoadState();
}

/** How many votes by hands on this are recorded. */
async function recorded(page, subject) {
  await page.goto(`${story.meeting}/decisions`);
  return page.locator('main').getByText(subject).count();
}

step('the day of the assembly of a branch comes', 'secretariat', async (page) => {
  await leap(page, '2018-10-20');
  await leap(page);
  await leap(page);
});

step('the roll is called without a connection; it waits, and is saved when the connection is back', 'branch', async (page) => {
  await page.goto('/office/meetings');
  await press(page, /الجمع العام لتجديد المكتب/);
  story.meeting = new URL(page.url()).pathname;
  await page.goto(`${story.meeting}/attendance`);
  await cut(page);
  const lines = await page.locator('#roll > li').count();
  await page.evaluate(() => document.querySelectorAll('#roll input[value="present"]').forEach((one) => one.click()));
  await submit(page).click();
  await waits(page);
  await overflow(page);
  await axe(page);
  assert.equal(await page.locator('#roll input[value="present"]:checked').count(), lines, 'what was marked stays');
  await back(page, /attendance\?done=/);
  await told(page, 'تم الحفظ');
  assert.equal(await page.locator('#roll input[value="present"]:checked').count(), lines);
  await page.goto(`${story.meeting}/open`);
  await page.locator('main [name="chair"]').selectOption({ index: 1 });
  await press(page, 'افتتاح الاجتماع وتسجيل النصاب');
  await told(page, 'افتُتح الاجتماع');
}, PHONE);

step('a vote is sent without a connection, pressed again and again: one is recorded', 'branch', async (page) => {
  await page.goto(`${story.meeting}/votes`);
  await cut(page);
  await fill(page, { 'subject.ar': 'المصادقة على التقرير الأدبي', for: '20', against: '2', abstain: '1' });
  await submit(page).click();
  await waits(page);
  await submit(page).click();
  await submit(page).click();
  await waits(page);
  await back(page, /decisions/);
  assert.equal(await recorded(page, 'المصادقة على التقرير الأدبي'), 1);
}, PHONE);

step('a vote arrives and its answer is lost: it is sent again, and recorded once', 'branch', async (page) => {
  await page.goto(`${story.meeting}/votes`);
  let sent = 0;
  await page.route('**/votes', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent += 1;
    if (sent > 1) return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });
  await fill(page, { 'subject.ar': 'المصادقة على التقرير المالي', for: '19', against: '3', abstain: '1' });
  await submit(page).click();
  await waits(page);
  await cut(page);
  await back(page, /decisions/);
  assert.equal(sent, 2, 'it was sent again');
  assert.equal(await recorded(page, 'المصادقة على التقرير المالي'), 1);
}, PHONE);

step('what was typed survives the page that is gone, and belongs to whoever typed it', 'branch', async (page) => {
  const form = `${story.meeting}/interventions`;
  const words = page.locator('main [name="summary.ar"]');
  await page.goto(form);
  await page.locator('main [name="person"]').selectOption({ index: 1 });
  const who = await page.locator('main [name="person"]').inputValue();
  await words.fill(WORDS);
  await cut(page);
  await submit(page).click();
  await waits(page);
  // The page that waited is gone, and what was typed with it but for what is kept. Closed, not left: on a busy machine a page that is left lives
  // long enough to hear that the connection is back, and sends what it has.
  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(form);
  const kept = again.locator('main [name="summary.ar"]');
  assert.equal(await kept.inputValue(), WORDS, 'nothing typed is lost');
  assert.equal(await again.locator('main [name="person"]').inputValue(), who);
  assert.equal(await again.locator('.timeline').getByText(WORDS).count(), 0, 'nothing was recorded yet');

  const colleague = await context.browser().newContext({ storageState: await context.storageState(), baseURL: story.demo.url });
  await colleague.clearCookies();
  const other = await colleague.newPage();
  await signIn(other, story.demo.as('secretariat'));
  await other.goto(form);
  assert.equal(await other.locator('main [name="summary.ar"]').inputValue(), '', 'another account on the same phone does not read it');
  await colleague.close();

  await press(again, 'حفظ المداخلة');
  assert.equal(await again.locator('.timeline').getByText(WORDS).count(), 1, 'recorded once');
  assert.equal(await kept.inputValue(), '', 'and the form is empty again');
}, PHONE);

step('what the statutes refuse comes back filled when the connection is back', 'branch', async (page) => {
  await page.goto(`${story.meeting}/votes`);
  await cut(page);
  await fill(page, { 'subject.ar': 'ملتمس إلى المكتب', for: '999', against: '0', abstain: '0' });
  await submit(page).click();
  await waits(page);
  await page.context().setOffline(false);
  await page.locator('.error-summary').waitFor();
  assert.equal(await page.locator('main [name="subject.ar"]').inputValue(), 'ملتمس إلى المكتب', 'nothing typed is lost');
  await fill(page, { for: '21' });
  await press(page, 'تسجيل النتيجة');
  assert.equal(await recorded(page, 'ملتمس إلى المكتب'), 1);
}, PHONE);
