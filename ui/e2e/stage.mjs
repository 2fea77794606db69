/**
 * The stage of the browser tests: a demo block made by the real commands, a real centre, and the
 * real app of the CRP and of the supervisor behind `bahi serve`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { chromium } from 'playwright-core';

const programs = join(resolve(process.env.CARGO_TARGET_DIR ?? '../target'), 'debug');
const pages = process.env.BAHI_PAGES ?? 'dist';

/** Starts everything; `stop` ends it. `fresh` is a device that nobody has enrolled. */
export async function stage({ groups = 4, meetings = 3 } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'bahi-e2e-'));
  const listen = `127.0.0.1:${await freePort()}`;
  const sizes = ['--groups', String(groups), '--meetings', String(meetings)];
  const demo = ['demo', '--data', data, '--listen', listen, ...sizes];
  const made = spawnSync(join(programs, 'bahi'), demo, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`bahi demo: ${made.stderr ?? made.error}`);
  const running = [];
  const ways = [];
  const start = async (program, ...words) => {
    const child = spawn(join(programs, program), words, { stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(child);
    return { child, address: await listening(child, program) };
  };
  const centre = () =>
    start('bahi-server', '--data', join(data, 'centre'), 'serve', '--listen', listen);
  let { child: serving } = await centre();
  const serve = async (who) => {
    const words = ['--data', join(data, who), 'serve', '--listen', '127.0.0.1:0', '--pages', pages];
    return (await start('bahi', ...words)).address;
  };
  const crp = await serve('crp');
  const supervisor = await serve('supervisor');
  const fresh = await serve('fresh');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  return {
    browser,
    crp,
    supervisor,
    fresh,
    centre: `http://${listen}`,
    /** The centre is not there: no network, or it is being repaired. */
    async awayFromCentre() {
      serving.kill('SIGTERM');
      await once(serving, 'exit');
    },
    async backAtCentre() {
      ({ child: serving } = await centre());
    },
    /** One more device that nobody has enrolled. */
    another: serve,
    /** A way to the centre that one device has for itself, until it is cut: where it stands. */
    async wayToCentre() {
      const [host, port] = listen.split(':');
      const ends = new Set();
      const way = createServer((near) => {
        const far = connect(Number(port), host);
        for (const [one, other] of [
          [near, far],
          [far, near],
        ]) {
          ends.add(one.on('error', () => other.destroy()).on('close', () => ends.delete(one)));
          one.pipe(other);
        }
      });
      way.listen(0, '127.0.0.1');
      await once(way, 'listening');
      const cut = () => {
        way.close();
        for (const end of ends) end.destroy();
      };
      ways.push(cut);
      return { address: `http://127.0.0.1:${way.address().port}`, cut };
    },
    async stop() {
      await browser.close();
      for (const cut of ways) cut();
      for (const child of running) child.kill('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Calls a command of an app. */
export async function call(address, name, input = null) {
  const response = await fetch(`${address}/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Signs the one person of a device in. */
export async function unlock(address, pin) {
  const state = await call(address, 'state');
  if (state.stage === 'open') return state;
  return call(address, 'unlock', { person: state.unlockers[0].person, pin });
}

/** Registers somebody new on a device, on which who works there has unlocked. */
export async function register(on, device, { name, pin, role = 'crp', address = on.centre }) {
  const { areas } = await call(on.supervisor, 'places');
  const { id } = areas.find(({ level }) => level === 'block');
  const assignments = [{ role, area: { kind: 'directory', id } }];
  const { person } = await call(on.supervisor, 'add_person', { name, assignments });
  const { code } = await call(on.supervisor, 'invite', { person, hours: 24 });
  await call(device, 'enrol', { address, code, pin });
  return person;
}

/** A meeting is held and closed in which one woman brings so much more; what the group then has. */
export async function hold(device, group, more) {
  const { draft } = await call(device, 'open_meeting', { group: group.id, date: null });
  draft.rows.forEach((row) => (row.attendance = 'present'));
  draft.rows[0].savings[0].amount += more;
  draft.saved_by_hand = [draft.rows[0].member];
  draft.signatories = draft.rows.slice(0, 2).map(({ member }) => member);
  const { totals } = await call(device, 'save_meeting', { group: group.id, draft });
  draft.count = [{ value: 100, pieces: totals.expected_cash / 100 }];
  await call(device, 'close_meeting', { group: group.id, draft });
  return (await call(device, 'group', { group: group.id })).row.saved;
}

/**
 * A window of a size, in a language, a light and digits, that notes what goes wrong in it. `unasked`,
 * it has the language from the system and nobody has chosen yet.
 */
export async function open(browser, address, look) {
  const { language, light, digits, width, height, scale, unasked } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale ?? 1,
    colorScheme: light ?? 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Kolkata',
    locale: `${language}-IN`,
  });
  const chosen = {
    ...(!unasked && { 'bahi-language': language }),
    ...(digits && { 'bahi-digits': digits }),
  };
  await context.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  }, chosen);
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    const { url } = message.location();
    // A machine without a voice refuses to speak; the page says so in words.
    if (message.type() === 'error' && !url.endsWith('/call/speak')) {
      wrong.push(`${message.text()} ${url}`);
    }
  });
  await page.goto(`${address}/`);
  return { page, wrong, close: () => context.close() };
}

/**
 * The words of a language as the pages say them of a group of women, without the signs that keep
 * names and numbers in their direction.
 */
export function wordsOf(language) {
  const folder = fileURLToPath(new URL(`../../locales/${language}/`, import.meta.url));
  const functions = { INTEREST_WORD: () => 'interest', MEMBERS: () => 'women' };
  const bundle = new FluentBundle(`${language}-IN`, { functions, useIsolating: false });
  for (const file of readdirSync(folder)) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
  }
  return (id, values) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`${language} has no ${id}`);
    return bundle.formatPattern(message.value, values);
  };
}

/** Something of the page, also where it stands behind “More”: that is opened first. */
export async function reach(page, selector) {
  const found = page.locator(selector).first();
  await found.waitFor({ state: 'attached' });
  const folded = page.locator(`details:not([open]):has(> :not(summary) ${selector})`).first();
  if (await folded.isVisible()) await folded.locator('summary').first().click();
  return found;
}

/** Goes to a path and waits until the page has said what it shows. */
export async function visit(page, path) {
  await page.evaluate((hash) => (location.hash = hash), path);
  await page.waitForSelector('h1', { timeout: 5_000 }).catch(() => {
    throw new Error(`${path} shows no heading`);
  });
  await settle(page);
}

/** Waits until what is shown has come, letters and all. */
export async function settle(page) {
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .loading'));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(80);
}

function freePort() {
  return new Promise((answer, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => answer(port));
    });
  });
}

function listening(child, program) {
  return new Promise((answer, fail) => {
    let said = '';
    child.once('exit', (code) => fail(new Error(`${program} ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /listening on (http:\S+)/.exec(said);
      if (found) answer(found[1]);
    });
  });
}
