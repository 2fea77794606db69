/**
 * Every page and every dialog, in three languages, at three sizes, by day and by night: nothing is
 * cut, nothing lies over something else, nothing fails in the console, axe finds no serious fault,
 * and where a language's own digits are chosen there are no others. By night, the same page is asked
 * for the faults of layout and of colours only: nothing else of it changes, but that Urdu is then set
 * in Naskh, as WebKitGTK's window sets it by day and by night. At twice the scale it is the layout
 * that is asked for. The guide is one sheet of A4.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { digitFaults, layoutFaults, seriousFaults, stepFaults } from './faults.mjs';
import { call, open, register, settle, stage, visit } from './stage.mjs';
import { everything, LONG } from './visits.mjs';

const languages = ['en', 'hi', 'ur'];
const looks = [
  { width: 1280, height: 800, judged: ['en', 'ur'], night: 'en' },
  // As many write: ०-९ and ۰-۹.
  { width: 800, height: 1280, digits: 'own', judged: languages, night: 'hi' },
  { width: 360, height: 740, judged: ['en', 'ur'], night: 'ur' },
  // A window of 1280 by 800 when the system shows everything twice as large.
  { width: 640, height: 400, scale: 2 },
];
/** Where the pictures of all that is looked at are left, if somebody wants to see them. */
const pictures = process.env.BAHI_PICTURES;

/** What somebody typed on these pages, and the digits to choose from: they stay as they are. */
const typed = ['Resolution 7', '11 to 1', '0-9'];

let on;
/** A device on which three women work. */
let tablet;
/** The pages and the dialogs. */
let looked;

before(async () => {
  on = await stage();
  looked = await everything(on);
  tablet = await on.another('tablet');
  for (const name of ['Stanzin Lhamo', 'Hassina', LONG]) {
    await register(on, tablet, { name, pin: '270419' });
  }
  await call(tablet, 'lock');
});

after(() => on?.stop());

test('every page of the window is among those that are looked at', () => {
  const written = readFileSync(new URL('../src/routes.ts', import.meta.url), 'utf8');
  const routes = [...written.matchAll(/^ {2}'(\/[^']*)':/gm)].map(([, route]) => route);
  const paths = Object.values(looked.pages)
    .flat()
    .map(([path]) => path);
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
  const names = Object.values(looked.dialogs)
    .flat()
    .map(([, name]) => name);
  assert.ok(drawn.length > 20);
  assert.deepEqual(
    drawn.filter((file) => !names.includes(file)),
    // The sandbox has a test of its own.
    ['practice/PracticeBar'],
  );
});

for (const language of languages) {
  for (const look of looks) {
    const scale = look.scale ? ` at ${look.scale * 100} %` : '';
    test(`${language}, ${look.width}x${look.height}${scale}`, async () => {
      const found = await Promise.all(
        windows().map(async (turns) => {
          const faults = [];
          for (const [who, visits] of turns)
            faults.push(await faultsOf(who, visits, language, look));
          return faults.flat();
        }),
      );
      assert.deepEqual(found.flat(), []);
    });
  }
}

/**
 * Who looks at what, each in a window of its own: the pages and after them the dialogs. The CRP has
 * two windows, as most is hers; what belongs to a group is in one of them. After the supervisor comes
 * the other CRP, who has no centre.
 */
function windows() {
  const all = (who) => [
    ...looked.pages[who].map((visit) => ({ visit, kind: 'page' })),
    ...looked.dialogs[who].map((visit) => ({ visit, kind: 'dialog' })),
  ];
  const ofGroup = ({ visit: [path] }) => path.startsWith('/group/');
  return [
    [['crp', all('crp').filter(ofGroup)]],
    [['crp', all('crp').filter((one) => !ofGroup(one))]],
    [
      ['supervisor', all('supervisor')],
      ['other', all('other')],
    ],
  ];
}

/** What is wrong on pages and in dialogs. */
async function faultsOf(who, visits, language, look) {
  const faults = [];
  const { page, wrong, close } = await open(on.browser, on[who], { language, ...look });
  for (const [nth, { visit: seen, kind }] of visits.entries()) {
    const [path, state, act] = seen;
    const where = `${path}${state ? ` (${state})` : ''}`;
    try {
      await visit(page, path);
      await act?.(page);
      if (kind === 'dialog') await page.waitForSelector('dialog[open]');
      if (act) await settle(page);
    } catch (error) {
      faults.push(`${where}: ${error.message.split('\n')[0]}`);
      continue;
    }
    const found = await faultsHere(page, {
      ...look,
      judged: look.judged?.includes(language),
      night: look.night === language,
    });
    if (look.digits && language !== 'en') found.push(...(await digitFaults(page, typed)));
    faults.push(...[...found, ...wrong.splice(0)].map((fault) => `${where}: ${fault}`));
    if (pictures) await keepPictures(page, look, [language, who, nth, path, state]);
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

/** What is wrong with what a window shows, by day and by night. */
async function faultsHere(page, { scale, judged = true, night = true }) {
  const found = [...(await layoutFaults(page)), ...(await stepFaults(page))];
  // Twice as large nothing has other colours or other marks.
  if (scale) return found;
  // Hindi has the marks of English, at every size: one is enough.
  if (judged) found.push(...(await seriousFaults(page)));
  await byNight(page);
  const dark = await layoutFaults(page);
  // No language has colours of its own: each size is judged at night in one, each language once.
  if (night) dark.push(...(await seriousFaults(page, true)));
  await byDay(page);
  return [...found, ...dark.map((fault) => `dark: ${fault}`)];
}

/** By night, and Urdu as the window of WebKitGTK sets it. */
async function byNight(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  const other = await page.evaluate(() => {
    const { dataset, lang } = document.documentElement;
    if (lang === 'ur') dataset.engine = 'webkitgtk';
    return lang === 'ur';
  });
  if (other) await settle(page);
}

async function byDay(page) {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => delete document.documentElement.dataset.engine);
}

/** Nothing is scrolled within the window, and the foot covers nothing of it. */
const OPENED =
  '.whole { block-size: auto !important; min-block-size: 100dvb } .content { overflow: visible !important } .page > footer { position: static !important }';

/** All of the page, also what is scrolled to, in a folder for each look, by day and by night. */
async function keepPictures(page, { width, height, scale }, [language, who, nth, ...what]) {
  const name = what
    .join(' ')
    .replaceAll(/[0-9a-f-]{36}/g, '')
    .replaceAll(/[^\w-]+/g, '-');
  const above = await page.$('dialog[open]');
  // A low window keeps its height, which says where the places and the foot stand.
  const opened = scale && !above && (await page.addStyleTag({ content: OPENED }));
  const high = await page.evaluate(() => {
    const frame = document.querySelector('.content');
    return frame ? frame.scrollHeight - frame.clientHeight : 0;
  });
  if (!scale && !above) await page.setViewportSize({ width, height: height + high });
  for (const light of ['dark', 'light']) {
    const folder = join(pictures, `${language}-${width}x${height}-${light}${scale ?? ''}`);
    await (light === 'dark' ? byNight : byDay)(page);
    await page.screenshot({
      path: join(folder, `${who}-${String(nth).padStart(3, '0')}${name}.png`),
      fullPage: Boolean(opened),
    });
  }
  if (opened) await opened.evaluate((style) => style.remove());
  await page.setViewportSize({ width, height });
}

for (const language of ['en', 'ur']) {
  test(`where the system sets the colours one sees where one is (${language})`, async () => {
    const { page, close } = await open(on.browser, on.crp, {
      language,
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
}

for (const language of ['en', 'ur']) {
  test(`what is due names the meetings of the day, before what is late (${language})`, async () => {
    const { page, close } = await open(on.browser, on.crp, {
      language,
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
}

for (const language of ['en', 'ur']) {
  test(`where her thumb is below the edge, something says so until it is in sight (${language})`, async () => {
    const { page, close } = await open(on.browser, on.crp, {
      language,
      width: 360,
      height: 740,
    });
    const hers = looked.pages.crp
      .map(([path]) => path)
      .filter((path) => /^\/readback\//.test(path));
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
}

for (const language of ['en', 'ur']) {
  test(`only a mouse hovers: what a finger touched does not keep another look (${language})`, async () => {
    const { page, close } = await open(on.browser, on.crp, {
      language,
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
}

for (const language of languages) {
  test(`before anybody has signed in (${language})`, async () => {
    const faults = [];
    const look = async ({ page, wrong }, name) => {
      await settle(page);
      const found = [...(await faultsHere(page, {})), ...wrong.splice(0)];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    };
    const everyStep = async ({ width, height }) => {
      const size = { language, width, height };
      const first = await open(on.browser, on.fresh, { ...size, unasked: true });
      await first.page.waitForSelector('main button[lang=ur]');
      await look(first, 'language');
      await first.close();

      const fresh = await open(on.browser, on.fresh, size);
      await fresh.page.waitForSelector('[name=code]');
      await look(fresh, 'invitation');
      await fresh.page.fill('[name=code]', 'ABCDE-FGHJK');
      await fresh.page.fill('[name=address]', 'http://127.0.0.1:9');
      await fresh.page.click('[data-testid=next-step]');
      await fresh.page.waitForSelector('[data-pin=pin]');
      await look(fresh, 'pin');
      // Everybody's PIN is refused before it is entered again.
      await fresh.page.keyboard.type('123456');
      await fresh.page.waitForSelector('[data-pin=pin] .error');
      fresh.wrong.splice(0);
      await look(fresh, 'an easy pin');
      await fresh.page.keyboard.type('481516');
      await fresh.page.waitForSelector('[data-pin=again]');
      await fresh.page.keyboard.type('481516');
      await fresh.page.waitForSelector('[data-testid=enrol-submit]');
      await look(fresh, 'ready');
      await fresh.close();

      // A tablet that three women share.
      const shared = await open(on.browser, tablet, size);
      await shared.page.waitForSelector('[data-person]');
      assert.equal(await shared.page.locator('[data-person]').count(), 3);
      await look(shared, 'who works now');
      for (const told of await shared.page.locator('details summary').all()) await told.click();
      await look(shared, 'who works now, with all that is told');
      await shared.page.locator('[data-person]').first().click();
      await shared.page.waitForSelector('[data-testid=pin-pad]');
      await look(shared, 'her pin');
      await shared.close();
    };
    await Promise.all(looks.filter(({ scale }) => !scale).map(everyStep));
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
