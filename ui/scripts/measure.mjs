// Measures what docs/performance.md says of the pages: what is read before the first page stands,
// and how long after a key the meeting paints, on a processor six times slower. “Waited” is by the
// clock; “own” is the time of the page's own thread, which other programs on the machine do not
// lengthen (the slowing down is in both). Prints Markdown.
//   npm run build && npm run measure     (the programs must be built as well)
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { call, open, stage, unlock } from '../e2e/stage.mjs';

const slower = Number(process.env.SLOWER ?? 6);
const women = 12;
/** A step comes once in a meeting, and one time says little. */
const meetings = Number(process.env.MEETINGS ?? 5);
/** Between two keys, in ms: as quick as somebody writes who looks at what she is told. */
const pause = 1_000;
/** How long what a key began is looked at, in ms. */
const afterwards = 500;
const dist = process.env.BAHI_PAGES ?? 'dist';

const on = await stage();
try {
  await unlock(on.crp, '270419');
  if (!process.env.MEETING) await firstPage();
  await measureMeetings();
} finally {
  await on.stop();
}

/** What the first page reads from the disk, by kind, as it is and as it would travel packed. */
async function firstPage() {
  console.log('| First page, signed in | Files | Plain | gzip |\n|---|--:|--:|--:|');
  for (const language of ['en', 'hi', 'ur']) {
    const size = { width: 1280, height: 800 };
    const { page, close } = await open(on.browser, on.crp, { language, ...size });
    const read = new Set();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith('/call/')) read.add(pathname);
    });
    await page.reload();
    await page.waitForSelector('.frame h1');
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await page.evaluate(() => document.fonts.ready);
    const files = [...read].map((path) => {
      const bytes = readFileSync(join(dist, path === '/' ? 'index.html' : path));
      const fonts = /\.(ttf|woff2?)$/.test(path);
      return { fonts, plain: bytes.length, packed: fonts ? bytes.length : gzipSync(bytes).length };
    });
    for (const [fonts, what] of [
      [false, 'code, styles, words'],
      [true, 'typefaces'],
    ]) {
      const some = files.filter((file) => file.fonts === fonts);
      const sum = (of) => kilobytes(some.reduce((all, file) => all + file[of], 0));
      console.log(
        `| ${language}: ${what} | ${some.length} | ${sum('plain')} | ${fonts ? '' : sum('packed')} |`,
      );
    }
    await close();
  }
  const all = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  const packed = all.map((name) => gzipSync(readFileSync(join(dist, 'assets', name))).length);
  const plain = all.map((name) => readFileSync(join(dist, 'assets', name)).length);
  const sum = (sizes) => kilobytes(sizes.reduce((one, other) => one + other, 0));
  console.log(`| All pages and languages | ${all.length} | ${sum(plain)} | ${sum(packed)} |\n`);
}

/** Meetings by the keyboard; each key is timed until the paint that follows it. */
async function measureMeetings() {
  const listed = { text: null, village: null, inactive_too: false };
  const group = (await call(on.crp, 'groups', listed)).find(({ kind }) => kind === 'women');
  await fill(group.id);
  const results = new Map();
  const size = { width: 1280, height: 800 };
  const window = await open(on.browser, on.crp, { language: 'en', ...size });
  const session = await window.page.context().newCDPSession(window.page);
  await window.page.waitForSelector('.frame h1');
  // The window's own bars lie in its height: what is below its edge is never painted, and a key that
  // changes nothing else would seem to wait for the next one.
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const bounds = { width: size.width, height: size.height + 200 };
  await session.send('Browser.setWindowBounds', { windowId, bounds });
  await window.page.evaluate(watch);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const machine = [];
  for (let nth = 1; nth <= meetings; nth += 1) {
    machine.push(await window.page.evaluate(reckon));
    await meeting({ ...window, session }, group.id, results, nth === meetings);
  }
  await window.close();

  console.log(
    `| ${meetings} meetings of ${women}, ${slower} times slower | Keys | Waited | Own | Longest wait |`,
  );
  console.log('|---|--:|--:|--:|--:|');
  const ms = (time) => `${Math.round(time)} ms`;
  const [least, most] = [Math.min(...machine), Math.max(...machine)];
  console.log(
    `| a reckoning in the page, to know the machine | ${machine.length} | ${ms(middle(machine))} | | ${ms(most)}, least ${ms(least)} |`,
  );
  for (const [what, { waited, own }] of results) {
    const cells = [own.length, ms(middle(waited)), ms(middle(own)), ms(Math.max(...waited))];
    console.log(`| ${what} | ${cells.join(' | ')} |`);
  }
}

/** One meeting; thrown away, or closed when it is the last. */
async function meeting({ page, session }, group, results, last) {
  const own = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  /** Presses a key and keeps how long it took until the paint after it. */
  const press = async (what, key) => {
    // What the key before it began has come to rest. Then the processor is woken, or the first key
    // after a rest would time how long this machine takes to wake up.
    await page.waitForTimeout(pause);
    for (let keys = 0; keys < 3; keys += 1) {
      await page.keyboard.press('Shift');
      await page.waitForTimeout(20);
    }
    await page.evaluate(() => window.bahiKeys.clear());
    const before = await own();
    await page.keyboard.press(key);
    await page.waitForTimeout(afterwards);
    const waited = await page.evaluate(() => Math.max(8, ...window.bahiKeys.values()));
    const times = results.get(what) ?? { waited: [], own: [] };
    times.waited.push(waited);
    times.own.push((await own()) - before);
    results.set(what, times);
  };
  const step = () => page.getAttribute('[data-step]', 'data-step');
  const next = async () => {
    const before = await step();
    await page.focus('[data-testid="next-step"]');
    await press(`from “${before}” to the next step`, 'Enter');
    await page.waitForFunction(
      (was) => document.querySelector('[data-step]')?.getAttribute('data-step') !== was,
      before,
    );
  };

  await page.evaluate((id) => (location.hash = `/meeting/${id}`), group);
  await page.waitForSelector('[data-testid="all-present"]');
  await press('a key that does nothing (Shift)', 'Shift');
  for (let keys = 0; keys < 3; keys += 1) await press('from one thing to the next (Tab)', 'Tab');
  await page.focus('[data-testid="all-present"]');
  await press('everybody is here', 'Enter');
  await page.focus('[data-member] [data-attendance="late"]');
  await press('one is late', 'Space');
  for (let steps = 0; steps < 9 && (await step()) !== 'count'; steps += 1) {
    if ((await step()) === 'savings') {
      await page.focus('[data-row] input');
      for (const key of ['5', '0']) await press('savings: a digit', key);
    }
    await next();
  }
  const opened = await call(on.crp, 'open_meeting', { group, date: null });
  const check = await call(on.crp, 'save_meeting', { group, draft: opened.draft });
  let rest = check.totals.expected_cash / 100;
  for (const value of [500, 200, 100, 50, 20, 10, 5, 2, 1]) {
    const pieces = Math.floor(rest / value);
    rest -= pieces * value;
    if (pieces === 0) continue;
    await page.focus(`[data-denomination="${value}"] input`);
    for (const key of String(pieces)) await press('cash count: a digit', key);
  }
  while ((await step()) !== 'sign') await next();
  for (let names = 0; names < 2; names += 1) {
    await page.focus('main [aria-pressed="false"], main input[type="checkbox"]:not(:checked)');
    await press('one signs', 'Space');
  }
  while ((await step()) !== 'close') await next();
  if (last) {
    await page.focus('[data-testid="close-meeting"]');
    await press('close the meeting', 'Enter');
  } else {
    await page.waitForTimeout(pause);
    await call(on.crp, 'discard_meeting', { group });
    await call(on.crp, 'keep_form', { key: `meeting-undo/${group}`, text: null });
    await page.evaluate(() => (location.hash = '/'));
    await page.waitForSelector('[data-step]', { state: 'detached' });
  }
}

function middle(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}

/** Adds women until there are twelve. */
async function fill(group) {
  const view = await call(on.crp, 'group', { group });
  for (let serial = view.members.length + 1; serial <= women; serial += 1) {
    await call(on.crp, 'add_member', {
      group,
      name: `Padma Angmo ${serial}`,
      relation: 'husband',
      relation_name: 'Tsewang Norbu',
      serial,
      joined: view.members[0].joined,
      office: 'member',
      birth_year: null,
      mobile: null,
      nominee: null,
      photo: null,
      codes: [],
      consented: null,
    });
  }
}

/**
 * In the page: how long each press took until what it changed was painted, by the browser's own
 * reckoning (Event Timing, in steps of 8 ms; what took less than 16 ms is not told).
 */
function watch() {
  window.bahiKeys = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      const longest = Math.max(duration, window.bahiKeys.get(interactionId) ?? 0);
      if (interactionId) window.bahiKeys.set(interactionId, longest);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** In the page: how long one reckoning takes, always the same; a busy machine shows in it. */
function reckon() {
  const begun = performance.now();
  const words = new Map();
  for (let n = 0; n < 3_000_000; n += 1) words.set(`${n % 977}`, n);
  return performance.now() - begun;
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1_000).toLocaleString('en')} kB`;
}
