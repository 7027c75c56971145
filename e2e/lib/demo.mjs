// The product in demo mode: a server of its own with data of its own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Loading the example in a debug build takes a while on a slow machine.
const START_LIMIT = 120_000;
// How long the program must be quiet after `ready:` for its sign-ins to be complete.
const QUIET = 300;

/** A folder for a test's own demo, and how to throw it away. */
export async function folder() {
  const own = await mkdtemp(join(tmpdir(), 'rawabit-e2e-'));
  return { path: own, data: join(own, 'data'), remove: () => rm(own, { recursive: true, force: true }) };
}

/** Every `email password` pair the program printed, with the line that says whose it is. */
export function readSignIns(text) {
  return text.split('\n').flatMap((line) => {
    const found = /(\S+@\S+\.\S+)\s+(\S+)/.exec(line);
    return found ? [{ email: found[1], password: found[2], line: line.trim() }] : [];
  });
}

/** The sign-in whose line names the person (`secretariat`); an error lists those there are. */
export function choose(signIns, person) {
  const found = signIns.find(({ line }) => line.toLowerCase().includes(person.toLowerCase()));
  if (found) return found;
  throw new Error(`the demo printed no sign-in for “${person}”; it printed: ${signIns.map(({ line }) => line).join(' | ')}`);
}

/**
 * Makes the example's data once, for the demos that are started after it to begin with a copy: making it is most of a start.
 * Gives the variable to hand to them, and how to throw the data away.
 */
export async function makeOnce() {
  const own = await folder();
  try {
    await (await startDemo({ data: own.data })).stop();
  } catch (error) {
    await own.remove();
    throw error;
  }
  return { env: { [MADE]: own.data }, remove: own.remove };
}

/** Names a folder that `makeOnce` made. */
const MADE = 'RAWABIT_DEMO_MADE';

/**
 * Starts `$RAWABIT_BINARY demo` on a free port with fresh data: a copy of what `makeOnce` made, if it did and unless `anew`.
 * Gives `{ url, data, pid, signIns, output(), as(person), stop() }`; `data` keeps a folder of the caller's.
 */
export async function startDemo({ command, data, anew = false, env = {} } = {}) {
  const own = data ? undefined : await folder();
  const home = data ?? own.data;
  const made = process.env[MADE];
  if (made && !command && !anew && !existsSync(home)) await cp(made, home, { recursive: true });
  command ??= binary();
  const [program, ...first] = command;
  const child = spawn(program, [...first, 'demo', '--listen', '127.0.0.1:0', '--data', home], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  let last = Date.now();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      last = Date.now();
    });
  }
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  let why;
  ended.then((reason) => { why = reason; });
  // Also when the test process dies without stopping us.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  async function stop() {
    process.removeListener('exit', kill);
    child.kill('SIGTERM');
    const patience = setTimeout(kill, 10_000);
    await ended;
    clearTimeout(patience);
    await own?.remove();
    return why;
  }

  const start = Date.now();
  for (;;) {
    const ready = /^ready: (http:\/\/\S+?)\/?\s*\n/m.exec(output);
    if (ready && Date.now() - last >= QUIET) {
      const signIns = readSignIns(output);
      return { url: ready[1], data: home, signIns, pid: child.pid, output: () => output, as: (person) => choose(signIns, person), stop };
    }
    if (why !== undefined || Date.now() - start > START_LIMIT) {
      const said = `the demo ${why === undefined ? 'was not ready in time' : `ended (${why})`}:\n${output.slice(-2000)}`;
      await stop();
      throw new Error(said);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The product's command, as the tests were given it. */
export function binary() {
  if (!process.env.RAWABIT_BINARY) {
    throw new Error('RAWABIT_BINARY is not set: run `cargo xtask test`, which builds it');
  }
  return [process.env.RAWABIT_BINARY];
}
