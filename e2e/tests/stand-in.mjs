#!/usr/bin/env node
// A stand-in for the product's `demo` command, so that the harness (and `cargo xtask bench`) can be tested without it:
// the same command line, the same printed lines, a handful of pages.
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const argument = (name) => process.argv[process.argv.indexOf(name) + 1];
if (process.argv[2] !== 'demo') {
  console.error('stand-in: only `demo` is known');
  process.exit(2);
}
mkdirSync(argument('--data'), { recursive: true });

const page = (body, { lang = 'ar', title = 'روابط' } = {}) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;

const FORM = `<form method="post" action="/office/sign-in"><input type="hidden" name="next" value="/office">
<label>البريد <input type="email" name="email"></label><label>كلمة السر <input type="password" name="password"></label>
<button>دخول</button></form>`;

const PAGES = {
  '/': page('<p>أهلا</p><a href="/news/first">الخبر الأول</a>'),
  '/fr': page('<p>Bonjour</p>', { lang: 'fr', title: 'Rawabit' }),
  '/news/first': page(`<p>${'نص الخبر. '.repeat(200)}</p>`),
  '/wide': page('<div style="width:900px">عريض</div>'),
  '/unlabelled': page('<img src="data:," width="5" height="5"><input type="text">'),
  '/script': page('<p id="said">بلا</p><script>document.getElementById("said").textContent = "مع"</script>'),
  '/error': page('<script>throw new Error("broken on purpose")</script>'),
};

const server = createServer((request, response) => {
  const path = request.url.split('?')[0];
  const known = /session=open/.test(request.headers.cookie ?? '');
  const html = (text, status = 200) => {
    const zipped = /gzip/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding', ...(zipped && { 'content-encoding': 'gzip' }) });
    response.end(zipped ? gzipSync(text) : text);
  };
  const redirect = (location, headers = {}) => response.writeHead(303, { location, ...headers }).end();
  if (path === '/office/sign-in' && request.method === 'POST') {
    let body = '';
    request.on('data', (part) => { body += part; });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const right = form.get('email') === 'secretariat@demo.example' && form.get('password') === 'olive-77';
      if (right) redirect(form.get('next'), { 'set-cookie': 'session=open; HttpOnly; Path=/' });
      else html(page(`<p>خطأ</p>${FORM}`), 422);
    });
  } else if (path === '/office/sign-in') html(page(FORM));
  else if (path.startsWith('/office') && !known) redirect('/office/sign-in');
  else if (path === '/office') html(page('<p>المكتب</p><a href="/office/meetings">الاجتماعات</a>'));
  else if (path === '/office/meetings') html(page('<a href="/office/meetings/1">اجتماع</a>'));
  else if (path === '/office/meetings/1') html(page('<p>اجتماع</p>'));
  else html(PAGES[path] ?? page('<p>لا شيء هنا</p>'), PAGES[path] ? 200 : 404);
});

const [host, port] = argument('--listen').split(':');
server.listen(Number(port), host, () => {
  console.log(`ready: http://${host}:${server.address().port}`);
  console.log('  secretariat  secretariat@demo.example  olive-77');
  console.log('  administrator  admin@demo.example  cedar-12');
});
