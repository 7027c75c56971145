// The pages that people open most, in three languages, on a phone and on a desk: the right language and direction, every
// message there, nothing that axe objects to, nothing that scrolls sideways, nothing the browser complains about.
import assert from 'node:assert/strict';
import { axe, complaints, inLanguage, overflow, signIn, speaks, suite } from '../lib/index.mjs';

const PUBLIC = [
  '/', '/news', '/news/2018', '/news/2018/10', '/events', '/search', '/search?q=%D8%A7%D9%84%D8%B1%D9%88%D8%A7%D8%A8%D8%B7',
  '/statutes', '/ledger', '/ledger/acts/0', '/organisation', '/organisation/party', '/organisation/league-engineers', '/organisation/region-06', '/open-data', '/sign-in', '/nowhere',
];
const OFFICE = [
  '/office', '/office/meetings', '/office/meetings/new', '/office/meetings/check-in', '/office/decisions',
  '/office/articles', '/office/articles/new', '/office/categories', '/office/categories/new', '/office/people', '/office/federation', '/office/federation/chart', '/office/federation/map', '/office/federation/map?level=province', '/office/federation/on', '/office/federation/import', '/office/federation?view=list',
  '/office/federation/vacancies', '/office/federation/warnings', '/office/federation/units/party', '/office/mail', '/me', '/me/sessions',
];
const PARTS = ['', '/agenda', '/attendance', '/interventions', '/decisions', '/minutes', '/minutes/approve', '/sending'];

/** Every address is looked at; all that is wrong is told at once. */
async function lookAt(page, addresses, lang, device) {
  // The structure of a page is the same in every language, so on a desk axe reads only the Arabic one: it is slow.
  const read = device === 'phone' || lang === 'ar' ? [() => axe(page)] : [];
  const wrong = [];
  for (const address of addresses) {
    const answer = await page.goto(inLanguage(address, lang));
    const status = address === '/nowhere' ? 404 : 200;
    if (answer.status() !== status) wrong.push(`${address} answers ${answer.status()}`);
    for (const check of [() => speaks(page, lang), () => overflow(page), () => complete(page), ...read]) {
      await check().catch((error) => wrong.push(error.message));
    }
  }
  assert.equal(wrong.length, 0, wrong.join('\n\n'));
}

/** No message is missing (`⟦key⟧` stands for one that is) and the page has a title and one heading. */
async function complete(page) {
  const html = await page.content();
  const missing = html.match(/⟦[^⟧]*⟧?/g);
  assert.equal(missing, null, `missing words at ${page.url()}: ${missing}`);
  assert.ok((await page.title()).trim(), `no title at ${page.url()}`);
  assert.equal(await page.locator('h1').count(), 1, `headings of the first level at ${page.url()}`);
}

/** The meeting that the demo held, its article, and one decision. */
async function told(page) {
  await page.goto('/office/decisions');
  const decision = await page.locator('main a[href^="/office/decisions/"]').first().getAttribute('href');
  await page.goto(decision);
  const meeting = await page.locator('main a[href^="/office/meetings/"]').first().getAttribute('href');
  await page.goto('/office/articles');
  const article = await page.locator('main table a[href^="/office/articles/"]').first().getAttribute('href');
  return [decision, ...PARTS.map((part) => `${meeting}${part}`), article, `${article}/edit`, `${article}/picture`, `${article}/preview`];
}

/** All of it on one device: a file each, so that the two run beside each other. */
export function look(device) {
  const house = suite();
  for (const lang of ['ar', 'fr', 'en']) {
    house.journey(`the public's pages in ${lang} on a ${device}`, { device, lang }, async ({ page }) => {
      const found = complaints(page);
      await page.goto('/news');
      const article = await page.locator('main a[href^="/news/2018/"]').first().getAttribute('href');
      await lookAt(page, [...PUBLIC, decodeURI(article)], lang, device);
      assert.deepEqual(found.filter((text) => !/status of 404/.test(text)), []);
    });

    house.journey(`the office's pages in ${lang} on a ${device}`, { device, lang }, async ({ page, demo }) => {
      const found = complaints(page);
      await signIn(page, demo.as('secretariat'));
      const rooms = await told(page);
      await lookAt(page, [...OFFICE, ...rooms], lang, device);
      assert.deepEqual(found, []);
    });
  }
  return house;
}
