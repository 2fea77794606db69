// Measures what docs/performance.md says of the pages: what is read before the first page stands,
// and how long after a key the meeting paints, on a processor six times slower. Prints Markdown.
//   npm run build && npm run measure     (the programs must be built as well)
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { call, open, stage, unlock } from '../e2e/stage.mjs';

const slower = Number(process.env.SLOWER ?? 6);
const women = 12;
const dist = process.env.BAHI_PAGES ?? 'dist';

const on = await stage();
try {
  await unlock(on.crp, '270419');
  await firstPage();
  await meeting();
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

/** A meeting by the keyboard; each key is timed until the paint that follows it. */
async function meeting() {
  const listed = { text: null, village: null, inactive_too: false };
  const [group] = await call(on.crp, 'groups', listed);
  await fill(group.id);
  const size = { width: 1280, height: 800 };
  const { page, close } = await open(on.browser, on.crp, { language: 'en', ...size });
  await page.waitForSelector('.frame h1');
  await page.evaluate(watch);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  console.log(`| A meeting of ${women}, ${slower} times slower | Keys | Median | Longest |`);
  console.log('|---|--:|--:|--:|');

  /** Does something and says how long its keys took. */
  const timed = async (what, act) => {
    await page.evaluate(() => (window.bahiKeys = []));
    await act();
    await page.waitForTimeout(300);
    const times = (await page.evaluate(() => window.bahiKeys)).sort((one, other) => one - other);
    const at = (part) => `${Math.round(times[Math.ceil(times.length * part) - 1] ?? 0)} ms`;
    console.log(`| ${what} | ${times.length} | ${at(0.5)} | ${at(1)} |`);
  };
  const focus = (selector) => page.focus(selector);
  const step = () => page.getAttribute('[data-step]', 'data-step');
  const next = async () => {
    const before = await step();
    await timed(`from “${before}” to the next step`, async () => {
      await focus('[data-testid="next-step"]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (was) => document.querySelector('[data-step]')?.getAttribute('data-step') !== was,
        before,
      );
    });
  };

  await page.evaluate((id) => (location.hash = `/meeting/${id}`), group.id);
  await page.waitForSelector('[data-testid="all-present"]');
  await page.waitForTimeout(500);
  await timed('attendance: from one to the next by Tab', async () => {
    for (let keys = 0; keys < 12; keys += 1) await page.keyboard.press('Tab');
  });
  await timed('attendance: everybody is here', async () => {
    await focus('[data-testid="all-present"]');
    await page.keyboard.press('Enter');
  });
  await timed('attendance: one is late', async () => {
    await focus('[data-member] [data-attendance="late"]');
    await page.keyboard.press('Space');
  });
  for (let steps = 0; steps < 9 && (await step()) !== 'count'; steps += 1) {
    if ((await step()) === 'savings') {
      await timed('savings: a digit', async () => {
        await focus('[data-row] input');
        for (const key of ['7', '5', '0']) {
          await page.keyboard.press(key);
          await page.waitForTimeout(250);
        }
        for (let keys = 0; keys < 3; keys += 1) await page.keyboard.press('Backspace');
        for (const key of ['5', '0']) await page.keyboard.press(key);
      });
    }
    await next();
  }
  const opened = await call(on.crp, 'open_meeting', { group: group.id, date: null });
  const check = await call(on.crp, 'save_meeting', { group: group.id, draft: opened.draft });
  let rest = check.totals.expected_cash / 100;
  await timed('cash count: a digit', async () => {
    for (const value of [500, 200, 100, 50, 20, 10, 5, 2, 1]) {
      const pieces = Math.floor(rest / value);
      rest -= pieces * value;
      if (pieces === 0) continue;
      await focus(`[data-denomination="${value}"] input`);
      await page.keyboard.type(String(pieces), { delay: 60 });
    }
  });
  while ((await step()) !== 'sign') await next();
  await timed('signatures: one signs', async () => {
    for (let names = 0; names < 2; names += 1) {
      await focus('main [aria-pressed="false"], main input[type="checkbox"]:not(:checked)');
      await page.keyboard.press('Space');
    }
  });
  while ((await step()) !== 'close') await next();
  await timed('close the meeting', async () => {
    await focus('[data-testid="close-meeting"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/meeting-record|readback/);
  });
  await close();
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

/** In the page: the time from each key to the end of the paint that follows it. */
function watch() {
  window.bahiKeys = [];
  addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.bahiKeys.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1_000).toLocaleString('en')} kB`;
}
