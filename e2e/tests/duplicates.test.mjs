// Somebody who stands in the register twice: the register asks when she is entered again, the night finds her, headquarters looks at both
// records side by side, makes one of them, and two again.
import assert from 'node:assert/strict';
import { axe, fill, overflow, press, speaks, tell, told } from '../lib/index.mjs';

const NAME = 'زبيدة المرنيسي السلاوي';
const AGAIN = 'ZOUBIDA EL MERNISSI SLAOUI';
const PHONES = ['0612340001', '0612340002'];
const UNIT = 'province-04-421';

const story = tell('duplicates');
const { step } = story;

const text = (page, selector = 'main') => page.locator(selector).first().textContent();

async function enter(page, values) {
  await page.goto('/office/members/new');
  await fill(page, { unit: UNIT, gender: 'f', birth_day: '1971-04-09', joined: '2016-02-01', ...values });
  return press(page, 'تسجيل');
}

step('a member is entered, and entered again: the register asks', 'secretariat', async (page) => {
  await enter(page, { 'name.ar': NAME, phone: PHONES[0] });
  await told(page, 'سُجل المنخرط');
  story.first = new URL(page.url()).pathname;
  const no = story.first.split('/').pop();
  // While she is typed, whoever is like her is shown beside.
  await page.goto('/office/members/new');
  await fill(page, { 'name.fr': AGAIN, gender: 'f', birth_day: '1971-04-09' });
  await page.locator('[name="birth_day"]').blur();
  await page.locator(`#alike a[href="${story.first}"]`).waitFor();
  await axe(page);
  const asked = await enter(page, { 'name.fr': AGAIN, phone: PHONES[1] });
  assert.equal(asked.status(), 422, 'a question, not a record');
  assert.equal(await page.locator('[name="name.fr"]').inputValue(), AGAIN, 'nothing typed is lost');
  assert.ok(await page.locator(`#alike a[href="${story.first}"]`).isVisible(), 'who it may be');
  await overflow(page);
  await axe(page);
  await fill(page, { anyway: true });
  await press(page, 'تسجيل');
  await told(page, 'سُجل المنخرط');
  story.second = new URL(page.url()).pathname;
  story.pair = `/office/members/duplicates/${no}-${story.second.split('/').pop()}`;
  story.number = (await text(page)).match(/\b0\d{5}\b/)[0];
});

step('two records side by side, chosen with the keyboard, become one', 'secretariat', async (page) => {
  await page.goto(story.pair);
  await speaks(page, 'ar');
  await overflow(page);
  await axe(page);
  assert.match(await text(page), /تاريخ الازدياد نفسه/);
  const nothing = await press(page, 'دمج التسجيلين');
  assert.equal(nothing.status(), 422, 'what differs has to be chosen');
  await overflow(page);
  await axe(page);
  // The choice is one of radio buttons: arrows move within it.
  await page.locator('[name="phone"][value="low"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  assert.ok(await page.locator('[name="phone"][value="high"]').isChecked());
  await fill(page, { number: 'low', reason: 'استمارتان بتاريخ واحد' });
  await press(page, 'دمج التسجيلين');
  await told(page, 'صار التسجيلان تسجيلا واحدا');
  await overflow(page);
  await axe(page);
  story.merge = new URL(page.url()).pathname;
});

step('the old number leads to the one record, on its page and in the search', 'secretariat', async (page) => {
  await page.goto(`/office/members/${story.number}`);
  const record = await text(page);
  assert.ok(record.includes('0612340002') || record.includes('+212612340002'), 'the telephone that was chosen');
  assert.match(record, /دمج/, 'its history says so');
  await page.goto(`/office/members?q=${story.number}`);
  const links = page.locator('main table tbody a[href^="/office/members/"]');
  assert.equal(await links.count(), 1);
});

step('it is undone, and there are two again', 'secretariat', async (page) => {
  await page.goto(story.merge);
  const nothing = await press(page, 'التراجع عن الدمج');
  assert.equal(nothing.status(), 422, 'without a reason it is not');
  await fill(page, { reason: 'هما أختان' });
  await press(page, 'التراجع عن الدمج');
  await told(page, 'تم التراجع عن الدمج');
  for (const path of [story.first, story.second]) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 200);
  }
  assert.ok((await text(page)).includes('0612340002') || (await text(page)).includes('+212612340002'));
  await page.goto(story.pair);
  await fill(page, { why: 'هما أختان توأمان' });
  await press(page, 'تسجيل أنهما شخصان');
  await told(page, 'أنهما شخصان');
  await page.goto('/office/members/duplicates?state=apart');
  assert.ok(await page.locator(`a[href="${story.pair}"]`).isVisible());
  await overflow(page);
  await axe(page);
});
