/**
 * Every page and every dialog, in three languages, at three sizes and at twice the scale: nothing is
 * cut, nothing lies over something else, nothing fails in the console, axe finds no serious fault,
 * and where a language's own digits are chosen there are no others. The guide is one sheet of A4.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { digitFaults, layoutFaults, seriousFaults } from './faults.mjs';
import { open, settle, stage, visit } from './stage.mjs';
import { everything } from './visits.mjs';

const languages = ['en', 'hi', 'ur'];
const looks = [
  { width: 1280, height: 800, light: 'light' },
  // Dark, only colours are looked at: each size in one language.
  { width: 1280, height: 800, light: 'dark', only: 'en' },
  { width: 360, height: 740, light: 'dark', only: 'hi' },
  { width: 800, height: 1280, light: 'dark', only: 'ur' },
  // As many write: ०-९ and ۰-۹.
  { width: 800, height: 1280, light: 'light', digits: 'own' },
  { width: 360, height: 740, light: 'light' },
  // A window of 1280 by 800 when the system shows everything twice as large.
  { width: 640, height: 400, light: 'light', scale: 2 },
];
/** Where the pictures of all that is looked at are left, if somebody wants to see them. */
const pictures = process.env.BAHI_PICTURES;

/** What somebody typed on these pages, and the digits to choose from: they stay as they are. */
const typed = ['Resolution 7', '11 to 1', '0-9'];

let on;
/** The pages and the dialogs. */
let looked;

before(async () => {
  on = await stage();
  looked = await everything(on);
});

after(() => on?.stop());

test('every page of the window is among those that are looked at', () => {
  const written = readFileSync(new URL('../src/routes.ts', import.meta.url), 'utf8');
  const routes = [...written.matchAll(/^ {2}'(\/[^']*)':/gm)].map(([, route]) => route);
  const paths = [...looked.pages.crp, ...looked.pages.supervisor].map(([path]) => path);
  const missed = routes.filter((route) => {
    const pattern = route.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+');
    return !paths.some((path) => new RegExp(`^${pattern}$`).test(path));
  });
  assert.ok(routes.length > 20);
  assert.deepEqual(missed, []);
});

test('every dialog of the window is among those that are looked at', () => {
  const source = fileURLToPath(new URL('../src', import.meta.url));
  const drawn = readdirSync(source, { recursive: true })
    .filter((file) => file.endsWith('.svelte') && !/^design|EntryDialog/.test(file))
    .filter((file) => /<(Form|Entry)?Dialog\s+[\w{]/.test(readFileSync(join(source, file), 'utf8')))
    .map((file) => file.replace(/^features\//, '').replace(/\.svelte$/, ''));
  const names = [...looked.dialogs.crp, ...looked.dialogs.supervisor].map(([, name]) => name);
  assert.ok(drawn.length > 20);
  assert.deepEqual(
    drawn.filter((file) => !names.includes(file)),
    // The sandbox has a test of its own.
    ['practice/PracticeBar'],
  );
});

for (const language of languages) {
  for (const look of looks) {
    if (look.only && look.only !== language) continue;
    const scale = look.scale ? ` at ${look.scale * 100} %` : '';
    const name = `${language}, ${look.light}, ${look.width}x${look.height}${scale}`;
    test(name, async () => {
      const people = Object.keys(looked.pages);
      const found = await Promise.all(people.map((who) => faultsOf(who, language, look)));
      assert.deepEqual(found.flat(), []);
    });
  }
}

/** What is wrong on the pages and in the dialogs of somebody. */
async function faultsOf(who, language, look) {
  const faults = [];
  const { page, wrong, close } = await open(on.browser, on[who], { language, ...look });
  const visits = [...looked.pages[who], ...looked.dialogs[who]];
  for (const [nth, [path, state, act]] of visits.entries()) {
    const where = `${path}${state ? ` (${state})` : ''}`;
    try {
      await visit(page, path);
      await act?.(page);
      if (nth >= looked.pages[who].length) await page.waitForSelector('dialog[open]');
      if (act) await settle(page);
    } catch (error) {
      faults.push(`${where}: ${error.message.split('\n')[0]}`);
      continue;
    }
    // The dark window is laid out as the light one; at the other sizes colours are the same.
    const dark = look.light === 'dark';
    const found = [...(dark ? [] : await layoutFaults(page)), ...wrong.splice(0)];
    if (look.digits && language !== 'en') found.push(...(await digitFaults(page, typed)));
    // Hindi is marked up as English is; Urdu runs the other way.
    const asked = dark || (look.width === 1280 && language !== 'hi');
    if (asked) found.push(...(await seriousFaults(page, dark)));
    faults.push(...found.map((fault) => `${where}: ${fault}`));
    if (pictures) await keepPicture(page, look, [language, who, nth, path, state]);
    if (act) {
      // The next look at the same page begins anew.
      await page.keyboard.press('Escape');
      await page.evaluate(() => (location.hash = '/language'));
      await page.waitForSelector('h1');
    }
  }
  await close();
  return faults;
}

/** All of the page, also what is scrolled to, in a folder for each look. */
async function keepPicture(page, { width, height, light, scale }, [language, who, nth, ...what]) {
  const folder = join(pictures, `${language}-${width}x${height}-${light}${scale ?? ''}`);
  const name = what
    .join(' ')
    .replaceAll(/[0-9a-f-]{36}/g, '')
    .replaceAll(/[^\w-]+/g, '-');
  const high = await page.evaluate(() => {
    const frame = document.querySelector('.content');
    return frame && !document.querySelector('dialog[open]')
      ? frame.scrollHeight - frame.clientHeight
      : 0;
  });
  await page.setViewportSize({ width, height: height + high });
  await page.screenshot({
    path: join(folder, `${who}-${String(nth).padStart(3, '0')}${name}.png`),
  });
  await page.setViewportSize({ width, height });
}

test('where the system sets the colours one sees where one is', async () => {
  const { page, close } = await open(on.browser, on.crp, {
    language: 'en',
    width: 1280,
    height: 800,
  });
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, looked.pages.crp.find(([, state]) => state === 'meetings')[0]);
  for (const [all, here] of [
    ['.places a', '[aria-current]'],
    ['[role=tab]', '[aria-selected=true]'],
  ]) {
    const back = (which) => page.$eval(which, (one) => getComputedStyle(one).backgroundColor);
    assert.notEqual(await back(`${all}${here}`), await back(`${all}:not(${here})`), all);
  }
  await close();
});

test('what is due names the meetings of the day, before what is late', async () => {
  const { page, close } = await open(on.browser, on.crp, {
    language: 'en',
    width: 360,
    height: 740,
  });
  await visit(page, '/due');
  const parts = await page.$$eval('[data-due]', (all) => all.map(({ dataset }) => dataset.due));
  assert.deepEqual(parts.slice(0, 2), ['today', 'overdue']);
  assert.ok((await page.$$('[data-due=today] a[href*="#/meeting/"]')).length > 0);
  await visit(page, '/');
  assert.equal(await page.locator('[data-part]').first().getAttribute('data-part'), 'today');
  await close();
});

test('where her thumb is below the edge, something says so until it is in sight', async () => {
  const { page, close } = await open(on.browser, on.crp, {
    language: 'en',
    width: 360,
    height: 740,
  });
  const hers = looked.pages.crp.map(([path]) => path).filter((path) => /^\/readback\//.test(path));
  await visit(page, hers[1]);
  const more = page.getByTestId('below').getByRole('button', { includeHidden: true });
  await more.waitFor();
  for (let presses = 0; presses < 6 && (await more.isVisible()); presses++) {
    await more.click();
    await page.waitForTimeout(100);
  }
  assert.equal(await more.isVisible(), false);
  assert.ok(await page.getByTestId('seen').isVisible());
  await close();
});

test('only a mouse hovers: what a finger touched does not keep another look', async () => {
  const { page, close } = await open(on.browser, on.crp, {
    language: 'en',
    width: 360,
    height: 740,
  });
  await visit(page, '/');
  const rules = await page.evaluate(() => {
    const walk = (list, mouse) =>
      [...list].flatMap((rule) => [
        ...(rule.selectorText?.includes(':hover') ? [[rule.selectorText, mouse]] : []),
        ...walk(rule.cssRules ?? [], mouse || rule.conditionText === '(hover: hover)'),
      ]);
    return [...document.styleSheets].flatMap((sheet) => walk(sheet.cssRules, false));
  });
  await close();
  assert.ok(rules.length > 5);
  assert.deepEqual(
    rules.filter(([, mouse]) => !mouse),
    [],
  );
});

for (const language of languages) {
  test(`before anybody has signed in (${language})`, async () => {
    const faults = [];
    const look = async (page, wrong, name) => {
      await settle(page);
      const found = [...(await layoutFaults(page)), ...(await seriousFaults(page))];
      faults.push(...[...found, ...wrong.splice(0)].map((fault) => `${name}: ${fault}`));
    };
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ]) {
      const fresh = await open(on.browser, on.fresh, { language, width, height });
      await fresh.page.waitForSelector('[name=code]');
      await look(fresh.page, fresh.wrong, 'invitation');
      await fresh.page.fill('[name=code]', 'ABCDE-FGHJK');
      await fresh.page.fill('[name=address]', 'http://127.0.0.1:9');
      await fresh.page.click('[data-testid=next-step]');
      await fresh.page.waitForSelector('[data-pin=pin]');
      await look(fresh.page, fresh.wrong, 'pin');
      // Everybody's PIN is refused before it is entered again.
      await fresh.page.keyboard.type('123456');
      await fresh.page.waitForSelector('[data-pin=pin] .error');
      fresh.wrong.splice(0);
      await look(fresh.page, fresh.wrong, 'an easy pin');
      await fresh.page.keyboard.type('481516');
      await fresh.page.waitForSelector('[data-pin=again]');
      await fresh.close();
    }
    assert.deepEqual(faults, []);
  });

  test(`the guide is one sheet of A4 (${language})`, async () => {
    const size = { width: 1280, height: 800, light: 'dark' };
    const { page, close } = await open(on.browser, on.crp, { language, ...size });
    await visit(page, '/guide');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await close();
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    assert.equal(sheets.length, 1);
    assert.match(pdf.toString('latin1'), /MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
  });
}
