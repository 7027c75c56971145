// What must hold on every page, as assertions that say what is wrong and where.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutJavaScript } from './visit.mjs';

// The small build: it is sent to every page and read there.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SHOTS = join(dirname(fileURLToPath(import.meta.url)), '..', 'shots');

/**
 * No accessibility violation that axe can see, best practices included. `without` names rules to leave out; each use
 * needs a reason beside it.
 */
export async function axe(page, { without = [] } = {}) {
  // Evaluated through the debugger, not as a script of the page: our content security policy stays as it is.
  const result = await withTimers(page, () =>
    page.evaluate(
      ({ source, rules }) => {
        if (!window.axe) (0, eval)(source);
        // Violations are told by their markup: what would find the elements again is costly to work out.
        return window.axe.run(document, { rules, resultTypes: ['violations'], selectors: false, elementRef: false });
      },
      { source: AXE, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
    ),
  );
  const said = result.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 5).map(({ html }) => `    ${html.slice(0, 200)}`).join('\n')}`,
  );
  assert.equal(said.length, 0, `axe at ${page.url()}:\n${said.join('\n')}`);
}

/**
 * Where JavaScript is off, timers are off too, and axe would wait for one for ever. So it is switched on for the while:
 * the page is loaded already and its scripts, passed over by the parser, stay passed over.
 */
async function withTimers(page, run) {
  if (!withoutJavaScript.has(page.context())) return run();
  const debugging = await page.context().newCDPSession(page);
  const off = (value) => debugging.send('Emulation.setScriptExecutionDisabled', { value });
  // A debugging session only passes on a change of its own state: first off, then on.
  await off(true);
  await off(false);
  try {
    return await run();
  } finally {
    await off(true);
    await debugging.detach();
  }
}

/** Nothing makes the page scroll sideways; otherwise the elements that stick out are named. */
export async function overflow(page) {
  const found = await page.evaluate(async () => {
    // With the letters that are meant, not with those that stand in until they are there.
    await document.fonts.ready;
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1);
    });
    return [`${document.documentElement.scrollWidth} px wide in ${width} px`,
      ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 160))];
  });
  assert.equal(found.length, 0, `sideways scroll at ${page.url()}:\n${found.join('\n')}`);
}

/** A picture of the whole page in `shots/`, for people to look at; gives its path. */
export async function shot(page, name) {
  // A file name holds 255 bytes, and an Arabic letter takes two.
  const path = join(SHOTS, `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 90)}.png`);
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path, fullPage: true });
  return path;
}

/** The page says it is in this language and runs in its direction. */
export async function speaks(page, lang) {
  const said = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  assert.deepEqual(said, [lang, lang === 'ar' ? 'rtl' : 'ltr'], `lang at ${page.url()}, with its direction`);
}
