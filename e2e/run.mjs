#!/usr/bin/env node
// Runs the browser tests with Node's own runner: all of them, or the files named.
//
//   node run.mjs [tests/thread.test.mjs …]
//
// The example's data are made once, and every file's demo begins with a copy of them. Two files run at a time: while one waits
// for a page, the other one's axe reads.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOnce } from './lib/demo.mjs';

const AT_A_TIME = 2;

const here = dirname(fileURLToPath(import.meta.url));
const named = process.argv.slice(2);
const all = async () => (await readdir(join(here, 'tests'))).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => join('tests', name));
const files = named.length ? named : await all();
if (!files.length) throw new Error(`no browser tests in ${join(here, 'tests')}`);

const made = await makeOnce();
let code = 1;
try {
  // Named one by one: what `node --test FOLDER` means differs between versions of Node.
  const words = ['--test', `--test-concurrency=${AT_A_TIME}`, '--test-reporter=spec', ...files];
  const runner = spawn(process.execPath, words, { cwd: here, stdio: 'inherit', env: { ...process.env, ...made.env } });
  code = await new Promise((resolve, reject) => {
    runner.once('error', reject);
    runner.once('exit', (status) => resolve(status ?? 1));
  });
} finally {
  await made.remove();
}
process.exitCode = code;
