// The harness itself, against a stand-in: a check that cannot fail would prove nothing about the product.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe, choose, complaints, inLanguage, launch, overflow, readSignIns, shot, signIn, speaks, startDemo, suite } from '../lib/index.mjs';

const STAND_IN = [process.execPath, join(dirname(fileURLToPath(import.meta.url)), 'stand-in.mjs')];
const house = suite({ command: STAND_IN });

test('the demo gives its address and its sign-ins, and stops when told', async () => {
  const demo = await startDemo({ command: STAND_IN });
  assert.match(demo.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.deepEqual(demo.as('administrator').email, 'admin@demo.example');
  assert.equal((await fetch(demo.url)).status, 200);
  await demo.stop();
  await assert.rejects(fetch(demo.url));
});

test('a demo that dies is an error with its last words', async () => {
  await assert.rejects(startDemo({ command: [process.execPath, '-e', 'console.log("no room"); process.exit(3)', '--'] }), /exit 3[\s\S]*no room/);
});

test('a missing browser or binary is an error, not a skip', async () => {
  const { RAWABIT_CHROMIUM, RAWABIT_BINARY } = process.env;
  delete process.env.RAWABIT_CHROMIUM;
  delete process.env.RAWABIT_BINARY;
  try {
    await assert.rejects(launch(), /RAWABIT_CHROMIUM/);
    await assert.rejects(startDemo(), /RAWABIT_BINARY/);
  } finally {
    if (RAWABIT_CHROMIUM) process.env.RAWABIT_CHROMIUM = RAWABIT_CHROMIUM;
    if (RAWABIT_BINARY) process.env.RAWABIT_BINARY = RAWABIT_BINARY;
  }
});

test('sign-ins are read wherever they stand in the line, and a wrong name lists them', () => {
  const found = readSignIns('listening\nready: http://127.0.0.1:1\nالكتابة العامة: office@demo.example  cedar (secretariat)\n');
  assert.deepEqual(found.map(({ email, password }) => [email, password]), [['office@demo.example', 'cedar']]);
  assert.equal(choose(found, 'Secretariat').password, 'cedar');
  assert.throws(() => choose(found, 'auditor'), /office@demo\.example/);
});

test('the default language has no prefix', () => {
  assert.deepEqual(['ar', 'fr'].map((lang) => inLanguage('/news/a', lang)), ['/news/a', '/fr/news/a']);
  assert.equal(inLanguage('/', 'en'), '/en');
});

for (const javaScript of [true, false]) {
  const said = javaScript ? 'with JavaScript' : 'without JavaScript';

  house.journey(`axe passes a good page and fails a bad one, ${said}`, { javaScript }, async ({ page }) => {
    await page.goto('/');
    await axe(page);
    await page.goto('/unlabelled');
    await assert.rejects(axe(page), /image-alt[\s\S]*<img/);
    await assert.rejects(axe(page, { without: ['image-alt'] }), (error) => /label/.test(error.message) && !/image-alt/.test(error.message));
  });

  house.journey(`the visitor's page runs scripts only when it should, ${said}`, { javaScript }, async ({ page }) => {
    // Twice, since axe switches scripts on for itself: what comes after it must be as before.
    for (const round of ['before axe', 'after axe']) {
      await page.goto('/script');
      assert.equal(await page.locator('#said').textContent(), javaScript ? 'مع' : 'بلا', round);
      await axe(page);
      assert.equal(await page.locator('#said').textContent(), javaScript ? 'مع' : 'بلا', round);
    }
  });

  house.journey(`signing in, ${said}`, { javaScript, device: 'phone' }, async ({ page, demo }) => {
    await signIn(page, demo.as('secretariat'));
    assert.equal(new URL(page.url()).pathname, '/office');
  });
}

house.journey('a wrong password is noticed', {}, async ({ page }) => {
  page.setDefaultTimeout(2_000);
  await assert.rejects(signIn(page, { email: 'secretariat@demo.example', password: 'wrong' }));
});

house.journey('sideways scroll is found and its cause named', { device: 'phone' }, async ({ page }) => {
  await page.goto('/');
  await overflow(page);
  await page.goto('/wide');
  await assert.rejects(overflow(page), /900px/);
});

house.journey('a page that does not speak the language is found', { lang: 'fr' }, async ({ page }) => {
  await page.goto('/fr');
  await speaks(page, 'fr');
  await assert.rejects(speaks(page, 'ar'), /lang at/);
});

house.journey('complaints of a page are collected', {}, async ({ page }) => {
  const found = complaints(page);
  await page.goto('/');
  assert.deepEqual(found.filter((text) => !text.includes('favicon')), []);
  await page.goto('/error');
  assert.match(found.join('\n'), /broken on purpose/);
});

house.journey('a picture is kept under a name that any file system takes', { device: 'phone' }, async ({ page }) => {
  await page.goto('/');
  const path = await shot(page, 'harness: الصفحة/الأولى');
  assert.ok(existsSync(path) && path.endsWith('harness-الصفحة-الأولى.png'), path);
  await rm(path);
});
