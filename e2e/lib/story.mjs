// A story that several persons live through, one after the other, on one demo.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { shot } from './checks.mjs';
import { launch } from './chromium.mjs';
import { folder, startDemo } from './demo.mjs';
import { complaints, signIn, visitor } from './visit.mjs';

/**
 * Starts a demo and a browser for a test file. What a step learns, it keeps as a property for those after it:
 *
 *     const story = tell('thread');
 *     story.step('the president signs', 'president', async (page) => { … });
 *
 * Each step is done by one person (the name of a sign-in of the demo, or of one that a step before put into `story.people`; none for a
 * visitor) in a browser of their own, on a desk unless it says `{ device: 'phone' }`, and needs the steps before it: when one fails, the
 * rest are skipped, so that what is told at the end is why the first one failed. It also fails when the browser complained of anything but
 * what the step says that it pardons.
 */
export function tell(name) {
  const story = { own: undefined, browser: undefined, demo: undefined, broken: undefined, people: {} };
  before(async () => {
    story.own = await folder();
    story.demo = await startDemo({ data: story.own.data });
    story.browser = await launch();
  }, { timeout: 180_000 });
  after(async () => {
    await story.browser?.close();
    await story.demo?.stop();
    await story.own?.remove();
  });
  /** A page of somebody's own, signed in; `leave()` ends it. */
  story.enter = async (who, { device } = {}) => {
    const context = await visitor(story.browser, { url: story.demo.url, device });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const found = complaints(page);
    if (who) await signIn(page, story.people[who] ?? story.demo.as(who));
    return { page, found, leave: () => context.close() };
  };
  story.step = (what, who, act, how = {}) =>
    test(what, { timeout: 120_000 }, async (t) => {
      if (story.broken) {
        t.skip(`an earlier step failed: ${story.broken}`);
        return;
      }
      let visit;
      try {
        visit = await story.enter(who, how);
        await act(visit.page, t);
        const found = visit.found.filter((text) => !/status of 4(09|22)/.test(text) && !how.pardon?.test(text));
        assert.deepEqual(found, [], 'the browser complains');
      } catch (error) {
        story.broken = what;
        // In the error itself: of a run on another machine there may be nothing else to read.
        const seen = await lastSeen(visit, `failed-${name}-${what}`);
        const told = new Error('a step failed');
        told.stack = `${error.stack ?? error}\n${seen}\nthe program said last:\n${lastSaid(story.demo)}`;
        throw told;
      } finally {
        await visit?.leave();
      }
    });
  return story;
}

/** Where somebody stood when a step failed: the page's address, its words, what the browser complained of, a picture. */
async function lastSeen(visit, name) {
  if (!visit) return 'nobody had come in yet';
  const { page, found } = visit;
  const words = await page.locator('body').textContent({ timeout: 2_000 }).catch((problem) => problem.message);
  const picture = await shot(page, name).catch((problem) => problem.message);
  const complaints = found.length ? `\nthe browser complained: ${found.join(' | ')}` : '';
  return `last page: ${page.url()}${complaints}\npicture: ${picture}\nits words: ${words.replace(/\s+/g, ' ').trim().slice(0, 1_200)}`;
}

/** The last lines of the program but for those about pictures and letters of type, and without their colours. */
function lastSaid(demo) {
  const lines = (demo?.output() ?? '').replaceAll(/\u001b\[\d+m/g, '').trim().split('\n');
  return lines.filter((line) => !line.includes('/assets/')).slice(-6).join('\n');
}
