/**
 * Practising before anybody was enrolled, and reading back to each woman: a guided meeting from
 * its beginning to its reversal, at three sizes, in three languages, by day and by night.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { seriousFaults } from './faults.mjs';
import { call, open } from './stage.mjs';

const program = join(resolve(process.env.CARGO_TARGET_DIR ?? '../target'), 'debug', 'bahi');
const pages = process.env.BAHI_PAGES ?? 'dist';
const ways = [
  { language: 'en', light: 'light', width: 1280, height: 800 },
  { language: 'hi', light: 'dark', width: 800, height: 1280 },
  { language: 'ur', light: 'light', width: 360, height: 740 },
];

let data;
let served;
let address;
let browser;

before(async () => {
  data = mkdtempSync(join(tmpdir(), 'bahi-practice-'));
  const words = ['--data', data, 'serve', '--listen', '127.0.0.1:0', '--pages', pages];
  served = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((answer, fail) => {
    served.once('exit', (code) => fail(new Error(`bahi ended with ${code}`)));
    served.stdout.on('data', (chunk) => {
      const found = /listening on (http:\S+)/.exec(chunk);
      if (found) answer(found[1]);
    });
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

after(async () => {
  await browser?.close();
  served?.removeAllListeners('exit');
  served?.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

for (const way of ways) {
  test(`a trainee holds a meeting and reads back (${way.language}, ${way.width})`, async () => {
    await call(address, 'leave_practice');
    const files = readdirSync(data).sort();
    const { page, wrong, close } = await open(browser, address, way);
    const press = (testid) => page.click(`[data-testid="${testid}"]`);
    const step = () => page.getAttribute('[data-step]', 'data-step');
    /** On to a step, over those between. */
    const next = async (wanted) => {
      for (let at = await step(); at !== wanted; at = await step()) {
        await press('next-step');
        await page.waitForFunction(
          (was) => document.querySelector('[data-step]')?.getAttribute('data-step') !== was,
          at,
        );
      }
    };

    await press('practise');
    await press('practice-meeting');
    assert.ok(await page.isVisible('[data-testid="practice-bar"]'));
    await page.waitForSelector('[data-testid="hint"]');
    await press('all-present');
    await page.click('[data-member] >> nth=2 >> [data-attendance="absent"]');
    await sound(page, way);

    // Taken back and done again, by button and by key.
    await press('undo');
    assert.ok(await page.isVisible('[data-testid="turned"]'));
    assert.equal(await marks(page, 'absent'), 0);
    await page.keyboard.press('Control+Shift+KeyZ');
    await page.waitForFunction(
      () => document.querySelectorAll('[data-attendance="absent"][aria-checked="true"]').length,
    );
    assert.equal(await marks(page, 'absent'), 1);

    await next('savings');
    await press('readback');
    await page.waitForSelector('[data-readback]');
    await sound(page, way);
    const body = await size(page, '.where');
    const sum = await size(page, '[data-testid="today"]');
    assert.ok(sum >= 3 * body, `the sum is ${sum} high, what is read ${body}`);
    assert.ok(await page.isVisible('[data-piece="50"]'));
    const first = await page.getAttribute('[data-readback]', 'data-readback');
    // For a second after it came, a card takes no thumb.
    await page.waitForTimeout(1_000);
    await press('seen');
    await page.waitForFunction(
      (was) => document.querySelector('[data-readback]')?.getAttribute('data-readback') !== was,
      first,
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-step="savings"]');
    const every = { text: null, village: null, inactive_too: false };
    const draft = async () => {
      const [group] = await call(address, 'groups', every);
      return (await call(address, 'open_meeting', { group: group.id, date: null })).draft;
    };
    assert.deepEqual((await draft()).seen, [Number(first)]);

    // Search is at hand in the middle of the meeting, and finds what the sandbox holds.
    const search = page.locator('a[href="#/find"]:visible');
    assert.equal(await search.count(), 1);
    await search.click();
    const [group] = await call(address, 'groups', every);
    await page.fill('[role="search"] input', group.name);
    await page.waitForSelector(`a[href="#/group/${group.id}"]`);
    await sound(page, way);
    await page.evaluate((id) => (location.hash = `/meeting/${id}`), group.id);
    await page.waitForSelector('[data-step]');

    await next('close');
    // Everything that is missing stands there at once.
    const lacking = await page.$$eval('[data-missing]', (all) =>
      all.map((one) => one.getAttribute('data-missing')),
    );
    assert.deepEqual(lacking, ['count', 'signatures']);
    await sound(page, way);
    await press('cure');
    await page.waitForSelector('[data-step="count"]');
    await page.fill('[data-denomination="500"] input', '2');
    await page.fill('[data-denomination="50"] input', '1');
    await next('sign');
    await page.click('[data-name] >> nth=0');
    await page.click('[data-name] >> nth=1');
    await next('close');
    await press('close-meeting');
    await page.waitForURL(/meeting-record/);
    await page.waitForSelector('[data-testid="reverse"]');
    assert.equal(await page.isVisible('[data-testid="undo"]'), false, 'nothing is undone now');
    await press('reverse');
    await page.fill('[name="reason"]', '12');
    await press('reverse-now');
    await page.waitForSelector('[data-standing="reversed"]');
    assert.ok(await page.isVisible('[data-testid="practice-bar"]'));

    // Begun again it is as new; left, the device is as it was.
    await press('practice-again');
    await press('practice-again-now');
    await page.waitForSelector('[data-testid="practice-meeting"]');
    assert.deepEqual((await draft()).seen, []);
    await press('practice-leave');
    await page.waitForSelector('[data-testid="practise"]');
    assert.equal((await call(address, 'state')).stage, 'new');
    assert.deepEqual(
      readdirSync(data)
        .sort()
        .filter((name) => name !== 'settings.json'),
      files.filter((name) => name !== 'settings.json'),
    );
    assert.deepEqual(
      wrong.filter((line) => !/status of 400/.test(line)),
      [],
    );
    await close();
  });
}

/** No serious fault, nothing wider than the window, nothing too small for a glove. */
async function sound(page, { width }) {
  assert.deepEqual(await seriousFaults(page), []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= width, `${wide} wide in ${width}`);
  // The signs of the steps stand closer on a small screen: Back and Next do the same.
  const small = await page.$$eval('main button, main a[href], footer button', (all) =>
    all
      .filter((one) => !one.closest('nav'))
      .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent.trim() }))
      .filter(({ box }) => box.width > 0 && (box.height < 47.5 || box.width < 47.5))
      .map(({ box, name }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
  assert.deepEqual(small, []);
}

function marks(page, attendance) {
  return page.$$eval(`[data-attendance="${attendance}"][aria-checked="true"]`, (all) => all.length);
}

function size(page, selector) {
  return page.$eval(selector, (one) => Number.parseFloat(getComputedStyle(one).fontSize));
}
