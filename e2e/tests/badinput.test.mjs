// Bad input of every kind: a clear page in the reader's language, no fault of the server, nothing typed is lost.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after } from 'node:test';
import { deflateSync } from 'node:zlib';
import { axe, fill, press, signIn, speaks, suite, told } from '../lib/index.mjs';

const house = suite();
const text = (page, selector = 'main') => page.locator(selector).first().textContent();

/** Bytes as they are on the wire: no browser that tidies an address, no client that refuses one. */
function raw(url, { path, method = 'GET', headers = {}, body }) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      let all = '';
      answer.setEncoding('utf8').on('data', (piece) => { all += piece; });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: all }));
    });
    sent.setMaxListeners(0);
    sent.on('error', reject);
    if (typeof body === 'function') body(sent);
    else sent.end(body);
  });
}

/** The cookies of a signed-in browser, for requests past it. */
async function cookies(context) {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** A fresh draft of an article; gives its address. */
async function draft(page, title) {
  await page.goto('/office/articles/new');
  await fill(page, { unit: '/party/', 'title.ar': title, 'body.ar': 'نص المقال.' });
  await press(page, 'حفظ');
  return new URL(page.url()).pathname;
}

function isPage(answer, lang, status) {
  assert.equal(answer.status, status, answer.text.slice(0, 300));
  assert.match(answer.headers['content-type'], /^text\/html/);
  assert.match(answer.text, new RegExp(`<html lang="${lang}"`));
  assert.ok(answer.text.includes(answer.headers['x-request-id']), 'the request’s number is on the page');
}

house.journey('two people edit one article: the slower one keeps what was typed and sees both', {}, async ({ page, context, demo }) => {
  await signIn(page, demo.as('secretariat'));
  const article = await draft(page, 'مقال يتنازعه اثنان');
  const slow = await context.newPage();
  await slow.goto(`${article}/edit`);
  await page.goto(`${article}/edit`);
  await fill(page, { 'title.ar': 'عنوان الأسرع' });
  await press(page, 'حفظ');
  await told(page, 'حُفظ التعديل');

  await fill(slow, { 'title.ar': 'عنوان الأبطأ', 'body.ar': 'نص كتبه الأبطأ وتعب فيه.' });
  const answer = await press(slow, 'حفظ');
  assert.ok([409, 422].includes(answer.status()), `${answer.status()}`);
  assert.equal(await slow.locator('[name="title.ar"]').inputValue(), 'عنوان الأبطأ');
  assert.equal(await slow.locator('[name="body.ar"]').inputValue(), 'نص كتبه الأبطأ وتعب فيه.');
  assert.match(await text(slow), /الأسرع/, 'what is stored now stands beside it');
  await axe(slow);
  await press(slow, 'حفظ');
  await told(slow, 'حُفظ التعديل');
  await slow.goto(`${article}/edit`);
  assert.equal(await slow.locator('[name="title.ar"]').inputValue(), 'عنوان الأبطأ', 'sent again, knowingly, it replaces');
});

house.journey('two people plan one meeting: the slower one keeps what was typed', {}, async ({ page, context, demo }) => {
  await signIn(page, demo.as('secretariat'));
  await page.goto('/office/meetings/new');
  await fill(page, { 'title.ar': 'اجتماع يتنازعه اثنان', body: 'league_presidents_meeting', unit: 'party', day: '2018-11-20', time: '10:00', 'place.ar': 'الرباط' });
  await press(page, 'حفظ والاطلاع على المدعوين');
  const edit = new URL(page.url()).pathname.replace('/convene', '/edit');
  const slow = await context.newPage();
  await slow.goto(edit);
  await page.goto(edit);
  await fill(page, { 'place.ar': 'سلا' });
  await press(page, 'حفظ والاطلاع على المدعوين');
  await fill(slow, { 'title.ar': 'عنوان الأبطأ للاجتماع' });
  const answer = await press(slow, 'حفظ والاطلاع على المدعوين');
  assert.ok([409, 422].includes(answer.status()), `${answer.status()}`);
  assert.equal(await slow.locator('[name="title.ar"]').inputValue(), 'عنوان الأبطأ للاجتماع', 'nothing typed is lost');
});

house.journey('a disguised picture is refused at its field, a true one is taken', {}, async ({ page, demo }) => {
  await signIn(page, demo.as('secretariat'));
  const article = await draft(page, 'مقال بصورة');
  const disguises = {
    'صورة.png': Buffer.from('<html><script>alert(1)</script></html>'),
    'photo.jpg': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]),
    'drawing.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'cut.png': picture().subarray(0, 40),
    'empty.png': Buffer.alloc(0),
  };
  for (const [name, buffer] of Object.entries(disguises)) {
    await page.goto(`${article}/picture`);
    await page.locator('[name="picture"]').setInputFiles({ name, mimeType: 'image/png', buffer });
    await fill(page, { 'picture_alt.ar': 'وصف الصورة' });
    const answer = await press(page, 'حفظ الصورة');
    assert.equal(answer.status(), 422, name);
    assert.equal(await page.locator('[name="picture"]').getAttribute('aria-invalid'), 'true', name);
    assert.ok((await text(page, '#e-picture')).trim(), name);
    assert.equal(await page.locator('[name="picture_alt.ar"]').inputValue(), 'وصف الصورة', `${name}: nothing typed is lost`);
  }
  await axe(page);
  await page.locator('[name="picture"]').setInputFiles({ name: 'true.png', mimeType: 'image/png', buffer: picture() });
  await fill(page, { 'picture_alt.ar': '' });
  assert.equal((await press(page, 'حفظ الصورة')).status(), 422, 'never without words for who does not see it');
  await page.locator('[name="picture"]').setInputFiles({ name: 'true.png', mimeType: 'image/png', buffer: picture() });
  await fill(page, { 'picture_alt.ar': 'مستطيل أخضر' });
  await press(page, 'حفظ الصورة');
  await told(page, 'حُفظت الصورة');
});

house.journey('300 MB are refused with a page, and the server lives', { lang: 'fr' }, async ({ page, context, demo }) => {
  await signIn(page, demo.as('secretariat'));
  const article = await draft(page, 'مقال بملف كبير');
  const edge = 'edge-of-parts';
  const head = Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="version"\r\n\r\n1\r\n--${edge}\r\ncontent-disposition: form-data; name="picture"; filename="big.png"\r\ncontent-type: image/png\r\n\r\n`);
  const piece = Buffer.alloc(1024 * 1024, 7);
  const tail = Buffer.from(`\r\n--${edge}\r\ncontent-disposition: form-data; name="picture_alt.ar"\r\n\r\nكلمات باقية\r\n--${edge}--\r\n`);
  const answer = await raw(demo.url, {
    path: `/fr${article}/picture`,
    method: 'POST',
    headers: {
      cookie: await cookies(context),
      origin: demo.url,
      'content-type': `multipart/form-data; boundary=${edge}`,
      'content-length': head.length + 300 * piece.length + tail.length,
    },
    body: async (sent) => {
      sent.write(head);
      for (let n = 0; n < 300 && !sent.destroyed; n += 1) {
        if (!sent.write(piece)) await new Promise((resolve) => { sent.once('drain', resolve); sent.once('error', resolve); });
      }
      sent.end(tail);
    },
  });
  assert.ok([413, 422].includes(answer.status), `${answer.status}`);
  assert.match(answer.text, /<html lang="fr"/);
  assert.match(answer.text, /id="e-picture"/, 'the error stands at the field');
  assert.match(answer.text, /كلمات باقية/, 'the field after the file is not lost');
  assert.equal((await page.goto('/healthz')).status(), 200);
});

house.journey('a form from another site is not carried out', {}, async ({ page, context, demo }) => {
  await signIn(page, demo.as('secretariat'));
  const form = new URLSearchParams({ 'title.ar': 'اجتماع من موقع آخر' }).toString();
  const kind = { cookie: await cookies(context), 'content-type': 'application/x-www-form-urlencoded' };
  for (const from of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }, { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }]) {
    for (const [prefix, lang] of [['', 'ar'], ['/fr', 'fr'], ['/en', 'en']]) {
      const answer = await raw(demo.url, { path: `${prefix}/office/meetings/new`, method: 'POST', headers: { ...kind, ...from }, body: form });
      isPage(answer, lang, 403);
    }
  }
  const out = await raw(demo.url, { path: '/sign-out', method: 'POST', headers: { ...kind, origin: 'https://evil.example' }, body: '' });
  assert.equal(out.status, 403);
  assert.equal((await page.goto('/office')).status(), 200, 'still signed in');
  assert.equal(await page.locator('input[type="password"]').count(), 0);
});

house.journey('a search for anything answers with a page', {}, async ({ page, demo }) => {
  for (const typed of ['"', '%', '_', '*', "'", '""', '(', 'AND', 'NEAR(', 'a* OR', '\\', '؟', 'الـــــروابط', 'ا'.repeat(10_000), 'x'.repeat(10_000), '<script>', '\u0000', '🙂', '-', '"الروابط']) {
    const answer = await raw(demo.url, { path: `/search?q=${encodeURIComponent(typed)}` });
    assert.equal(answer.status, 200, `${typed.slice(0, 20)}: ${answer.status}`);
    assert.match(answer.text, /<main/);
    assert.ok(!answer.text.includes('<script>alert') && !answer.text.includes('value="<'), typed.slice(0, 20));
  }
  for (const query of ['q=%', 'q=%ff%fe', 'q=&page=-1', 'q=a&page=99999999999999999999', 'q=a&year=abc&kind=%00', 'q', '%', '&&==']) {
    assert.equal((await raw(demo.url, { path: `/search?${query}` })).status, 200, query);
  }
  await page.goto(`/search?q=${encodeURIComponent('"')}`);
  assert.equal(await page.locator('main input[name="q"]').first().inputValue(), '"');
  await axe(page);
});

house.journey('an address that climbs out, or leads nowhere, is a page of its own', {}, async ({ page, context, demo }) => {
  for (const path of ['/../', '/../../etc/passwd', '/assets/../../Cargo.toml', '/assets/..%2f..%2fCargo.toml', '/%2e%2e/', '/files/../x', '/ledger/tile/../../x', '/news/2018/10/..', '/news/2018/99/x', '/news/0/0/%ff']) {
    const answer = await raw(demo.url, { path });
    assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status}`);
    // Programs read the ledger's files: what is wrong is told to them, not to a reader.
    const kind = path.startsWith('/ledger/tile/') ? /^application\/problem\+json/ : /^text\/html/;
    assert.match(answer.headers['content-type'], kind, path);
    assert.ok(!answer.text.includes('[package]') && !answer.text.includes('root:'), path);
  }
  for (const [prefix, lang] of [['', 'ar'], ['/fr', 'fr'], ['/en', 'en']]) {
    for (const path of ['/nowhere', '/news/2018/10/none', '/organisation/none', '/ledger/acts/999999', '/ledger/acts/-1', '/files/none/full', '/meetings/reply/none', '/invitation/none']) {
      const answer = await raw(demo.url, { path: `${prefix}${path}` });
      if (path.startsWith('/invitation')) assert.ok(answer.status < 500, `${path}: ${answer.status}`);
      else isPage(answer, lang, 404);
    }
  }
  await signIn(page, demo.as('secretariat'));
  const cookie = await cookies(context);
  for (const path of ['/office/meetings/none', '/office/meetings/%00', '/office/articles/none/edit', '/office/decisions/00000000-0000-0000-0000-000000000000', '/office/people/none', '/office/federation/units/none', '/office/mail/none']) {
    for (const [prefix, lang] of [['', 'ar'], ['/fr', 'fr']]) {
      isPage(await raw(demo.url, { path: `${prefix}${path}`, headers: { cookie } }), lang, 404);
    }
  }
  await page.goto('/en/office/meetings/none');
  await speaks(page, 'en');
  assert.match(await text(page, '.request-id'), /[0-9a-f]{8}-/);
  await axe(page);
});

house.journey('lists take any page, order or filter', {}, async ({ page, context, demo }) => {
  await signIn(page, demo.as('secretariat'));
  const cookie = await cookies(context);
  for (const list of ['/office/meetings', '/office/decisions', '/office/articles', '/office/people', '/office/mail', '/ledger', '/news', '/office/federation/on']) {
    for (const query of ['page=0', 'page=-5', 'page=99999999999999999999', 'sort=none&dir=x', 'q=%25', 'q=%22', `q=${'x'.repeat(5000)}`, 'state=none&day=never&year=99999', 'export=exe']) {
      const answer = await raw(demo.url, { path: `${list}?${query}`, headers: { cookie } });
      assert.ok(answer.status < 500, `${list}?${query.slice(0, 30)}: ${answer.status}`);
    }
  }
});

after(() => {
  const faults = house.demo?.output().split('\n').filter((line) => /internal fault|panicked/.test(line)) ?? [];
  assert.deepEqual(faults, [], 'the server reports a fault of its own');
});

/** A true PNG of 600 × 400 green points. */
function picture(width = 600, height = 400) {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes) => {
    let c = 0xffffffff;
    for (const byte of bytes) c = table[(c ^ byte) & 0xff] ^ (c >>> 8);
    return (c ^ 0xffffffff) >>> 0;
  };
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: width }, () => [20, 120, 60]).flat())]);
  const lines = Buffer.concat(Array.from({ length: height }, () => line));
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]);
}
