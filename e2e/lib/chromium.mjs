// Starting a browser: the system's Chromium through playwright-core, never a downloaded one.
import { chromium } from 'playwright-core';

// No traffic of its own, and no sandbox: the tests also run as root in a container, where Chromium refuses one.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser. Fails, rather than skips, when the tests were started without one. */
export async function launch() {
  const executablePath = process.env.RAWABIT_CHROMIUM;
  if (!executablePath) {
    throw new Error('RAWABIT_CHROMIUM is not set: run `cargo xtask test`, which finds or installs Chromium');
  }
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}
