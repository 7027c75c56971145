// Who visits, with what: a phone or a desk, a language, with or without JavaScript.
export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1280, height: 800 } },
};

const LOCALES = { ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB' };

/** The contexts made without JavaScript: a context itself does not tell. */
export const withoutJavaScript = new WeakSet();

/** A fresh browser context: nobody is signed in, nothing is cached. */
export async function visitor(browser, { device = 'desk', lang = 'ar', javaScript = true, dark = false, url } = {}) {
  if (!DEVICES[device]) throw new Error(`no device “${device}”; there are ${Object.keys(DEVICES)}`);
  if (!LOCALES[lang]) throw new Error(`no language “${lang}”; there are ${Object.keys(LOCALES)}`);
  const context = await browser.newContext({
    ...DEVICES[device],
    locale: LOCALES[lang],
    timezoneId: 'Africa/Casablanca',
    javaScriptEnabled: javaScript,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(url ? { baseURL: url } : {}),
  });
  if (!javaScript) withoutJavaScript.add(context);
  return context;
}

/** The address of a page in a language: the default language (Arabic) has no prefix. */
export function inLanguage(path, lang) {
  if (lang === 'ar') return path;
  return path === '/' ? `/${lang}` : `/${lang}${path}`;
}

/**
 * Signs in with a pair the demo printed: through the page, as a person would, so it works without JavaScript too.
 * Ends on the office's home.
 */
export async function signIn(page, { email, password }, { office = '/office' } = {}) {
  await page.goto(office);
  const form = page.locator('form:has(input[type="password"])').first();
  await form.locator('input[type="email"], input[name="email"], input[type="text"]').first().fill(email);
  await form.locator('input[type="password"]').first().fill(password);
  await Promise.all([
    page.waitForURL((url) => url.pathname.startsWith('/') && !/sign-in|login/.test(url.pathname)),
    form.locator('button[type="submit"], button:not([type]), input[type="submit"]').first().click(),
  ]);
  if (await page.locator('input[type="password"]').count()) {
    throw new Error(`still asked for a password after signing in as ${email}, at ${page.url()}`);
  }
}

/** Collects what the page complains about: console errors (CSP refusals among them) and exceptions. */
export function complaints(page) {
  const found = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  return found;
}
