// What people do on the product's pages, said once.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { binary } from './demo.mjs';

/** Presses the button or link of this name and waits for the page that follows; gives its response. */
export async function press(page, name, { within = 'main' } = {}) {
  const place = page.locator(within);
  const exact = typeof name === 'string';
  const control = place.getByRole('button', { name, exact }).or(place.getByRole('link', { name, exact })).first();
  // On a phone it may be folded behind a button of its own.
  if (!(await control.count())) {
    const folded = page.getByRole('link', { name, exact, includeHidden: true });
    const fold = place.locator('details.fold:not([open])', { has: folded }).first();
    if (await fold.count()) await fold.locator('summary').click();
  }
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().isNavigationRequest() && answer.status() !== 303),
    // A form that survives a lost connection goes by itself and leads on afterwards: the click does not wait for that.
    page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame()),
    control.click(),
  ]);
  await page.waitForLoadState();
  return response;
}

/** Fills fields by their names: texts, lists, radio buttons, boxes; a field where one chooses by typing gets the words. */
export async function fill(page, values, { within = 'main' } = {}) {
  for (const [name, value] of Object.entries(values)) {
    const typed = page.locator(`${within} [name="${name}.q"]`);
    if (await typed.count()) {
      await typed.fill(value);
      continue;
    }
    const all = page.locator(`${within} [name="${name}"]`);
    const field = all.first();
    const kind = await field.evaluate((element) => (element.tagName === 'SELECT' ? 'select' : element.type));
    if (kind === 'select') await field.selectOption(value);
    else if (kind === 'radio') await page.locator(`${within} [name="${name}"][value="${value}"]`).check();
    else if (kind === 'checkbox') await field.setChecked(value);
    else await field.fill(value);
  }
}

/** The page says so, in a notice of what was done. */
export async function told(page, text) {
  const notice = await page.locator('.notice-ok').first().textContent();
  assert.ok(notice.includes(text), `told “${notice.trim()}”, not “${text}”, at ${page.url()}`);
}

/** Loads a page again until it shows what is waited for. */
export async function until(page, seen) {
  for (let round = 0; round < 120; round += 1) {
    if (await seen()) return;
    await page.waitForTimeout(250);
    await page.reload();
  }
  throw new Error(`what was waited for did not come at ${page.url()}`);
}

/** Takes members in from a list: the columns as a branch would call them, a row a member. */
export async function takeIn(page, file, columns, rows) {
  await writeFile(file, `\ufeff${[columns, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`);
  await page.goto('/office/members/import');
  await page.locator('main input[type="file"]').setInputFiles(file);
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForURL(/\/office\/members\/import\/.+/);
  await press(page, 'فحص ما سينتج عنه');
  const done = page.getByRole('button', { name: 'استيراد', exact: true });
  await until(page, () => done.count());
  assert.match(await page.locator('main').textContent(), /كل الأسطر مقبولة/);
  await press(page, 'استيراد');
  await until(page, async () => /مستورد/.test(await page.locator('main').textContent()));
}

/** The clock of the example leaps: to the morning of a day, or an hour on. */
export async function leap(page, day) {
  await page.goto('/office/clock');
  if (day) {
    // Other days stand on the page, too, each in a form of its own.
    const anyDay = 'section[aria-labelledby="other"]';
    await fill(page, { day }, { within: anyDay });
    await press(page, 'الانتقال إلى هذا اليوم', { within: anyDay });
  } else {
    await press(page, 'تقديم الساعة ساعة واحدة');
  }
  await told(page, 'تقدمت الساعة');
}

/** Runs the product's own command; gives `{ code, text }`. */
export function run(...words) {
  const [program, ...first] = binary();
  return new Promise((resolve) => {
    execFile(program, [...first, ...words], { encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 1) : 0, text: `${stdout}${stderr}` });
    });
  });
}

/** Runs a line that a page prints, in a folder, word for word as somebody would who has the product installed; gives `{ code, text }`. */
export async function runLine(line, folder) {
  const [program, ...more] = binary();
  assert.deepEqual(more, [], 'the product is one program');
  const installed = join(folder, 'rawabit');
  await symlink(resolve(program), installed).catch((error) => assert.equal(error.code, 'EEXIST'));
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  return new Promise((done) => {
    execFile('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8' }, (error, stdout, stderr) => {
      done({ code: error ? (error.code ?? 1) : 0, text: `${stdout}${stderr}` });
    });
  });
}
