#!/usr/bin/env node
// Pictures of pages, for people to look at: each address on a phone and on a desk, in Arabic and French.
//
//   node look.mjs [--as secretariat|nobody] [--langs ar,fr] [--devices phone,desk] [--dark] [--no-js]
//                 [--url http://127.0.0.1:8080 --sign-in "MAIL PASSWORD"] ADDRESS…
//
// Starts $RAWABIT_BINARY's demo unless --url names a running server. Without addresses: the front page, the office, and
// every page of the office that its home links to. Pictures go to shots/look-*; sideways scroll, axe's findings and
// complaints of the browser's console are printed, and make the exit code 1.
import { axe, complaints, inLanguage, launch, overflow, readSignIns, shot, signIn, startDemo, visitor } from './lib/index.mjs';

const KNOWN = { '--as': 'secretariat', '--langs': 'ar,fr', '--devices': 'phone,desk', '--url': '', '--sign-in': '' };
const options = { ...KNOWN };
const flags = new Set();
const addresses = [];
const words = process.argv.slice(2);
while (words.length) {
  const word = words.shift();
  if (word in KNOWN) options[word] = words.shift();
  else if (['--dark', '--no-js'].includes(word)) flags.add(word);
  else if (word.startsWith('/')) addresses.push(word);
  else throw new Error(`look.mjs does not know “${word}”`);
}

const demo = options['--url'] ? undefined : await startDemo();
const url = options['--url'] || demo.url;
const signedOut = options['--as'] === 'nobody';
const who = options['--sign-in'] ? readSignIns(options['--sign-in'])[0] : !signedOut && demo?.as(options['--as']);
const browser = await launch();
const problems = [];

try {
  for (const lang of options['--langs'].split(',')) {
    for (const device of options['--devices'].split(',')) {
      const context = await visitor(browser, { url, device, lang, dark: flags.has('--dark'), javaScript: !flags.has('--no-js') });
      const page = await context.newPage();
      const found = complaints(page);
      if (who) await signIn(page, who);
      for (const address of addresses.length ? addresses : await discover(page)) {
        await look(page, address, lang, device);
      }
      problems.push(...found);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await demo?.stop();
}
for (const problem of problems) console.error(`\n${problem}`);
process.exitCode = problems.length ? 1 : 0;

async function look(page, address, lang, device) {
  const response = await page.goto(inLanguage(address, lang));
  const name = ['look', lang, device, ...(flags.has('--dark') ? ['dark'] : []), address.slice(1) || 'front'].join('-');
  const path = await shot(page, name);
  console.log(`${response.status()} ${lang} ${device} ${address} → ${path}`);
  if (response.status() >= 400) problems.push(`${page.url()} answers ${response.status()}`);
  for (const check of [axe, overflow]) await check(page).catch((error) => problems.push(error.message));
}

async function discover(page) {
  const found = ['/'];
  if (!who) return found;
  found.push('/office');
  await page.goto('/office');
  const links = await page.locator('a[href^="/office"]').evaluateAll((all) => all.map((link) => link.getAttribute('href').split('#')[0]));
  found.push(...links.filter((link) => !/sign-out|logout/.test(link)));
  return [...new Set(found)];
}
