// All a browser test needs.
import { after, before, test } from 'node:test';
import { launch } from './chromium.mjs';
import { startDemo } from './demo.mjs';
import { shot } from './checks.mjs';
import { visitor } from './visit.mjs';

export * from './act.mjs';
export * from './checks.mjs';
export * from './chromium.mjs';
export * from './demo.mjs';
export * from './letters.mjs';
export * from './reader.mjs';
export * from './story.mjs';
export * from './visit.mjs';

/**
 * One demo and one browser for a test file, started before its tests and stopped after them:
 *
 *     const house = suite();
 *     house.journey('a citizen reads', { device: 'phone', lang: 'fr' }, async ({ page }) => { … });
 *
 * `journey` gives each test a fresh visitor, whose `page.goto('/')` is at the demo, and leaves a picture of the last
 * page when the test fails.
 */
export function suite(options = {}) {
  const house = { demo: undefined, browser: undefined };
  before(async () => {
    house.demo = await startDemo(options);
    house.browser = await launch();
  }, { timeout: 180_000 });
  after(async () => {
    await house.browser?.close();
    await house.demo?.stop();
  });
  house.journey = (name, who, run) =>
    test(name, { timeout: 180_000 }, async (t) => {
      const context = await visitor(house.browser, { url: house.demo.url, ...who });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      try {
        await run({ t, page, context, demo: house.demo, browser: house.browser });
      } catch (error) {
        t.diagnostic(`last page: ${await shot(page, `failed-${name}`).catch((problem) => problem.message)}`);
        throw error;
      } finally {
        await context.close();
      }
    });
  return house;
}
