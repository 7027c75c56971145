// What people do on the product's pages, said once.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { binary } from './demo.mjs';

/** Presses the button or link of this name and waits for the page that follows; gives its response. */
export async function press(page, name, { within = 'main' } = {}) {
  const place = page.locator(within);
  const exact = typeof name === 'string';
  const control = place.getByRole('button', { name, exact }).or(place.getByRole('link', { name, exact })).first();
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

/** Runs the product's own command; gives `{ code, text }`. */
export function run(...words) {
  const [program, ...first] = binary();
  return new Promise((resolve) => {
    execFile(program, [...first, ...words], { encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 1) : 0, text: `${stdout}${stderr}` });
    });
  });
}
