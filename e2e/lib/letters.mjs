// The letters that a demo wrote: read from the outbox on disk, since the pages hide the links in them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a mail says, with its parts decoded. */
function said(mail) {
  return mail
    .split(/\r?\n\r?\n/)
    .map((part) => {
      const packed = part.replace(/\s/g, '');
      return /^[A-Za-z0-9+/=]+/.test(packed) ? Buffer.from(packed.replace(/--.*$/, ''), 'base64').toString('utf8') : part;
    })
    .join('\n');
}

/** Every link whose path begins so, the latest letter first; only in letters to somebody, or that say something, where that is asked. */
async function links(data, path, { to, says }) {
  const outbox = join(data, 'outbox');
  const found = [];
  for (const name of (await readdir(outbox).catch(() => [])).sort().reverse()) {
    const mail = await readFile(join(outbox, name), 'utf8');
    const head = mail.split(/\r?\n\r?\n/, 1)[0].replace(/\r?\n\s+/g, ' ');
    if (to && !head.includes(to)) continue;
    const text = said(mail).replace(/\u2066|\u2067|\u2068|\u2069/g, '');
    if (says && !text.includes(says)) continue;
    found.push(...Array.from(text.matchAll(new RegExp(`${path}[\\w-]{20,}`, 'g')), ([link]) => link));
  }
  return [...new Set(found)];
}

/** Waits until there are so many such links, and gives them. */
export async function letters(data, path, { to, says, count = 1 } = {}) {
  // A letter that could not be sent at once is sent again after 15 seconds: one such failure must not end a journey.
  for (let round = 0; round < 240; round += 1) {
    const found = await links(data, path, { to, says });
    if (found.length >= count) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const there = await readdir(join(data, 'outbox')).catch((problem) => [problem.message]);
  throw new Error(`no ${count} letters with ${path}${to ? ` to ${to}` : ''} lie in the outbox, where the last are: ${there.sort().slice(-10).join(', ')}`);
}
