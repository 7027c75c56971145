// Somebody without a browser, where a crowd is needed: keeps the session's cookie and sends forms as a browser would.

/** What a form of a page would send as it stands: its hidden fields, where the form goes by this address (or by the first one). */
export function hidden(html, action) {
  const forms = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
  const form = forms.find((one) => !action || one.includes(`action="${action}"`));
  if (!form) throw new Error(`no form${action ? ` that goes to ${action}` : ''} on the page:\n${html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ' ').slice(0, 1000)}`);
  const value = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const fields = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [value(tag, 'name'), value(tag, 'value')]);
  return Object.fromEntries(fields);
}

/** Gives `ask(path, form)`, whose answer is that of the first address: where it leads on is for the caller. */
export function reader(url) {
  let cookie = '';
  return async (path, form) => {
    const answer = await fetch(new URL(path, url), {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie, ...(form && { origin: url, 'sec-fetch-site': 'same-origin' }) },
      body: form && new URLSearchParams(form),
    });
    const given = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (given.length) cookie = given.join('; ');
    return answer;
  };
}
