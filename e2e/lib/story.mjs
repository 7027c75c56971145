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
 * rest fail at once. It also fails when the browser complained of anything but what the step says that it pardons.
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
    page.setDefaultTimeout(15_000);
    const found = complaints(page);
    if (who) await signIn(page, story.people[who] ?? story.demo.as(who));
    return { page, found, leave: () => context.close() };
  };
  story.step = (what, who, act, how = {}) =>
    test(what, { timeout: 120_000 }, async (t) => {
      if (story.broken) throw `an earlier step failed: ${story.broken}`;
      let visit;
      try {
        visit = await story.enter(who, how);
        await act(visit.page, t);
        const found = visit.found.filter((text) => !/status of 4(09|22)/.test(text) && !how.pardon?.test(text));
        assert.deepEqual(found, [], 'the browser complains');
      } catch (error) {
        story.broken = what;
        const picture = visit && (await shot(visit.page, `failed-${name}-${what}`).catch((problem) => problem.message));
        t.diagnostic(`last page: ${picture}`);
        throw error;
      } finally {
        await visit?.leave();
      }
    });
  return story;
}
