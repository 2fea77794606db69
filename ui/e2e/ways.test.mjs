/**
 * What several people do with one block, in the window, in a language that runs each way: they share
 * a tablet and lose nothing, the app locks by itself, a wrong PIN makes one wait, a meeting of twelve
 * takes few taps, what collides is decided, groups are handed over, and the exchange tells what waits.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsAt } from './faults.mjs';
import { call, hold, open, register, stage, unlock, visit } from './stage.mjs';

const PINS = { stanzin: '270419', hassina: '582913', roza: '730164' };
const MOST_TAPS = 20;
/** After the fifth wrong PIN. */
const WAIT_MS = 60_000;
const DAY_MS = 86_400_000;
const size = { width: 800, height: 1280 };
const languages = ['en', 'ur'];
const key = (testid) => `[data-testid=${testid}]`;

let on;
/** Another CRP of the block has a tablet of her own. */
let other;
let groups;
/** Who is on the shared tablet, by her number. */
let stanzin;
let hassina;
/** When somebody entered a wrong PIN too often, by language. */
const refused = {};

before(async () => {
  on = await stage();
  await unlock(on.crp, PINS.stanzin);
  await unlock(on.supervisor, '481516');
  other = await on.another('other');
  await register(on, other, { name: 'Tsering', pin: PINS.stanzin });
  [{ person: stanzin }] = (await call(on.crp, 'state')).unlockers;
  hassina = await register(on, on.crp, { name: 'Hassina', pin: PINS.hassina });
  await come(stanzin, PINS.stanzin);
  groups = (await call(on.crp, 'my_groups')).filter(({ kind }) => kind === 'women');
});
after(() => on?.stop());

/** Signs somebody in on the shared tablet, whoever was there. */
async function come(person, pin) {
  if ((await call(on.crp, 'state')).stage === 'open') await call(on.crp, 'lock');
  await call(on.crp, 'unlock', { person, pin });
}

/** Chooses somebody in the window and enters a PIN. */
async function enter(page, person, pin) {
  const hers = page.locator(`[data-person="${person}"]`);
  await page.waitForSelector(`[data-person], ${key('pin-pad')}`);
  if (await hers.isVisible()) await hers.click();
  await page.waitForSelector(key('pin-pad'));
  await page.keyboard.type(pin);
}

async function lock(page) {
  await page.click(key('lock'));
  await page.waitForSelector('[data-person]');
}

/** A voucher is begun, or what was begun is there again. */
async function voucher(page, group) {
  await visit(page, `/group/${group.id}/voucher`);
  if (await page.isVisible('[data-kind]')) await page.click('[data-kind] >> nth=0');
  await page.waitForSelector('[name=amount]');
  await page.waitForTimeout(300);
  return page.inputValue('[name=amount]');
}

// First, so that the wait is over at the end.
for (const language of languages) {
  test(`a wrong PIN makes her wait, and nobody else (${language})`, async () => {
    await come(stanzin, PINS.stanzin);
    const name = `Roza ${language}`;
    const roza = await register(on, on.crp, { name, pin: PINS.roza });
    await call(on.crp, 'lock');
    const { page, wrong, close } = await open(on.browser, on.crp, { language, ...size });
    const keys = `${key('pin-pad')} button`;
    for (let tries = 1; tries <= 5; tries += 1) {
      const answer = page.waitForResponse((one) => one.url().endsWith('/call/unlock'));
      await enter(page, roza, '918273');
      assert.equal((await (await answer).json()).code, 'pin-wrong');
      await page.waitForSelector(`${key('pin-pad')} .error`);
      assert.equal(await page.locator(keys).first().isEnabled(), tries < 5);
    }
    refused[language] = { roza, at: Date.now() };
    // The right one is not even looked at; loading the window anew shortens nothing.
    await page.keyboard.type(PINS.roza);
    await page.waitForTimeout(300);
    assert.equal((await call(on.crp, 'state')).session, null);
    await page.reload();
    await page.click(`[data-person="${roza}"]`);
    await page.waitForSelector(`${key('pin-pad')} .error`);
    assert.equal(await page.locator(keys).first().isEnabled(), false);
    assert.deepEqual(await faultsAt(page, 'she has to wait'), []);
    // Neither does a clock that is put forward.
    await page.clock.install();
    await page.clock.fastForward('02:00');
    await page.waitForSelector(`${keys}:enabled`);
    wrong.splice(0);
    await page.keyboard.type(PINS.roza);
    await page.waitForSelector(`${key('pin-pad')} .error`);
    assert.equal(await page.locator(keys).first().isEnabled(), false);
    assert.ok(wrong.every((line) => line.includes('/call/unlock')));
    await page.click('.page main > button');
    await enter(page, stanzin, PINS.stanzin);
    await page.waitForSelector('.frame h1');
    await close();
  });
}

for (const language of languages) {
  test(`two women share a tablet, and each finds what she began (${language})`, async () => {
    const [group] = groups;
    const { page, wrong, close } = await open(on.browser, on.crp, { language, ...size });
    await page.waitForSelector('.frame h1');
    await voucher(page, group);
    await page.fill('[name=amount]', '12.50');
    await lock(page);
    assert.deepEqual(await faultsAt(page, 'who works now'), []);
    await enter(page, hassina, PINS.hassina);
    await page.waitForSelector('.frame h1');
    assert.equal(await page.evaluate(() => location.hash), '#/', 'whoever comes next begins anew');
    assert.equal(await voucher(page, group), '', 'it is not hers');
    await page.fill('[name=amount]', '70');
    await lock(page);
    await enter(page, stanzin, PINS.stanzin);
    await page.waitForSelector('.frame h1');
    assert.equal(await voucher(page, group), '12.50');
    await page.click('.chosen button');
    await page.waitForSelector('[data-kind]');
    await lock(page);
    await enter(page, hassina, PINS.hassina);
    await page.waitForSelector('.frame h1');
    assert.equal(await voucher(page, group), '70');
    await page.click('.chosen button');
    await page.waitForSelector('[data-kind]');
    await lock(page);
    await enter(page, stanzin, PINS.stanzin);
    await page.waitForSelector('.frame h1');
    assert.deepEqual(locked(wrong), []);
    await close();
  });

  test(`whoever does not touch the window is locked out, and loses nothing (${language})`, async () => {
    const [group] = groups;
    const { page, wrong, close } = await open(on.browser, on.crp, { language, ...size });
    await page.clock.install();
    await page.reload();
    await page.waitForSelector('.frame h1');
    await voucher(page, group);
    await page.fill('[name=amount]', '31');
    await page.clock.fastForward('09:30');
    await page.keyboard.press('Shift');
    await page.clock.fastForward('09:30');
    await page.waitForTimeout(300);
    assert.ok(await page.isVisible('[name=amount]'), 'a key was pressed meanwhile');
    await page.clock.fastForward('11:00');
    await page.waitForSelector('[data-person]');
    assert.equal((await call(on.crp, 'state')).session, null);
    await enter(page, stanzin, PINS.stanzin);
    await page.waitForFunction(() => document.querySelector('[name=amount]')?.value === '31');
    await page.click('.chosen button');
    await page.waitForSelector('[data-kind]');
    assert.deepEqual(locked(wrong), []);
    await close();
  });

  test(`a meeting of twelve takes at most ${MOST_TAPS} taps and keys (${language})`, async () => {
    const group = await twelve(language);
    const { page, wrong, close } = await open(on.browser, on.crp, { language, ...size });
    await page.waitForSelector('.frame h1');
    let done = 0;
    const tap = async (where) => {
      done += 1;
      await page.click(where);
    };
    const step = () => page.getAttribute('[data-step]', 'data-step');
    const next = async () => {
      const was = await step();
      await tap(key('next-step'));
      await page.waitForFunction(
        (was) => document.querySelector('[data-step]')?.getAttribute('data-step') !== was,
        was,
      );
    };
    await visit(page, '/');
    await tap(`main a[href='#/group/${group}']`);
    await tap(key('open-meeting'));
    await page.waitForSelector('[data-step=attendance] [data-member]');
    assert.equal(await page.locator('[data-member]').count(), 12);
    await tap(key('all-present'));
    while ((await step()) !== 'count') await next();
    // Twelve times ₹ 100.
    for (const [value, pieces] of [
      [500, '2'],
      [100, '2'],
    ]) {
      await tap(`[data-denomination="${value}"] input`);
      await page.keyboard.type(pieces);
      done += pieces.length;
    }
    await next();
    await tap('[data-name] >> nth=0');
    await tap('[data-name] >> nth=1');
    await next();
    assert.deepEqual(await faultsAt(page, 'the meeting can be closed'), []);
    await tap(key('close-meeting'));
    await page.waitForURL(/meeting-record/);
    await page.waitForSelector('.frame h1');
    assert.deepEqual(await faultsAt(page, 'the meeting is closed'), []);
    const { row, meetings } = await call(on.crp, 'group', { group });
    assert.equal(row.saved, 120_000);
    assert.equal(meetings.length, 1);
    assert.ok(done <= MOST_TAPS, `${done} taps and keys`);
    process.stdout.write(`# ${language}: ${done} taps and keys for 12 women\n`);
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`a meeting held twice is decided, and no rupee counts twice (${language})`, async () => {
    const group = groups[1 + languages.indexOf(language)];
    await come(stanzin, PINS.stanzin);
    await call(other, 'sync_now');
    const first = await hold(on.crp, group, 0);
    const second = await hold(other, group, 1_000);
    assert.equal(second - first, 1_000);
    await call(on.crp, 'sync_now');
    await call(other, 'sync_now');
    await call(on.supervisor, 'sync_now');
    assert.equal(await saved(on.supervisor, group), first, 'the second one waits');
    // She whose record waits is told so.
    const hers = await open(on.browser, other, { language, ...size });
    await hers.page.waitForSelector('.frame h1');
    await visit(hers.page, '/exchange');
    await hers.page.waitForFunction(() => document.querySelectorAll('main dd').length >= 3);
    assert.equal((await call(other, 'exchange_status')).parked, 1);
    assert.equal(await numberAt(hers.page, 2), 1, 'and sees it');
    // Which one, why, and where it can be read.
    await hers.page.waitForSelector(`${key('parked')} a[href^="#/meeting-record/"]`);
    assert.equal(await hers.page.locator(key('parked')).count(), 1);
    assert.deepEqual(await faultsAt(hers.page, 'hers waits'), []);
    await hers.close();

    const { page, wrong, close } = await open(on.browser, on.supervisor, { language, ...size });
    await page.waitForSelector('.frame h1');
    await visit(page, '/office/reviews');
    const item = page.locator(key('review-item'));
    await item.first().waitFor();
    assert.equal(await item.count(), 1);
    const decide = item.locator('.row button');
    assert.ok(await decide.isDisabled(), 'without a reason nothing is decided');
    assert.deepEqual(await faultsAt(page, 'a reason is missing'), []);
    await item.locator(`[data-verdict=${language === 'en' ? 'keep' : 'replace'}]`).click();
    await item.locator('textarea').fill('asked the group');
    await decide.click();
    await item.waitFor({ state: 'detached' });
    assert.deepEqual(wrong, []);
    await close();
    await call(on.supervisor, 'sync_now');
    const counts = language === 'en' ? first : second;
    for (const device of [on.crp, other, on.supervisor]) {
      await call(device, 'sync_now');
      assert.equal(await saved(device, group), counts);
      assert.equal((await call(device, 'exchange_status')).parked, 0);
    }
  });

  test(`somebody new is given a role, and groups are handed over to her (${language})`, async () => {
    const name = `Kunzes ${language}`;
    const [group, second] = groups;
    const { page, wrong, close } = await open(on.browser, on.supervisor, { language, ...size });
    await page.waitForSelector('.frame h1');
    const find = async () => (await call(on.supervisor, 'people')).find((one) => one.name === name);
    const roles = async () =>
      (await find()).assignments.map(({ role, area }) => `${role} ${area.kind} ${area.id}`).sort();
    const choose = async (value) => page.click(`dialog[open] label:has(input[value=${value}])`);
    await visit(page, '/office/people');
    await page.click(key('add-person'));
    await page.fill('[name=person-name]', name);
    await choose('mec');
    await choose('village');
    await page.selectOption('dialog[open] select', group.village);
    await page.click('dialog[open] .main');
    await page.waitForSelector(key('invite-make'));
    await page.click(key('invite-make'));
    await page.waitForSelector(`dialog[open] svg`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    assert.deepEqual(await roles(), [`mec village ${group.village}`]);

    const card = page.locator(key('person'), { hasText: name });
    await card.locator(key('assign')).click();
    await page.click(key('assign-more'));
    await choose('crp');
    await choose('group');
    await page.selectOption('dialog[open] select', group.id);
    await page.click(key('assign-add'));
    assert.deepEqual(await faultsAt(page, 'she has two roles'), []);
    await page.click(key('assign-save'));
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    assert.deepEqual(await roles(), [`crp group ${group.id}`, `mec village ${group.village}`]);

    await visit(page, '/office/groups');
    await page.locator(key('handover-group'), { hasText: second.name }).click();
    await page.click(key('handover'));
    await page.selectOption('dialog[open] select', String((await find()).person));
    assert.deepEqual(await faultsAt(page, 'a group is handed over'), []);
    await page.click(key('handover-now'));
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    const now = [`crp group ${group.id}`, `crp group ${second.id}`].sort();
    assert.deepEqual(await roles(), [...now, `mec village ${group.village}`]);
    const row = page.locator(key('handover-group'), { hasText: second.name });
    await row.locator('.who', { hasText: name }).waitFor();
    // Who has the whole block keeps it.
    const stays = (await call(on.supervisor, 'people')).find(({ person }) => person === stanzin);
    assert.ok(stays.assignments.some(({ role, area }) => role === 'crp' && area.kind !== 'group'));
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`without the centre one sees what waits and until when (${language})`, async () => {
    await come(stanzin, PINS.stanzin);
    await call(on.crp, 'sync_now');
    const before = await call(on.crp, 'exchange_status');
    const { today } = await call(on.crp, 'state');
    const { page, wrong, close } = await open(on.browser, on.crp, { language, ...size });
    await page.waitForSelector('[data-exchange=all]');
    await visit(page, '/exchange');
    const shown = async () => [await numberAt(page, 0), await numberAt(page, 1)];
    assert.deepEqual(await shown(), [0, before.receipted]);
    await on.awayFromCentre();
    const give = (value) => {
      const group = groups[0].id;
      return call(on.crp, 'add_member', { ...woman(group, value), joined: today });
    };
    await give(`Away ${language}`);
    await page.waitForSelector('[data-pending="1"]', { timeout: 10_000 });
    await page.click(key('sync-now'));
    await page.waitForSelector('[data-exchange=problem]');
    await page.waitForSelector('[data-code=centre-unreachable]');
    await page.waitForSelector(key('next-try'));
    assert.deepEqual(await faultsAt(page, 'without the centre'), []);
    assert.equal(await page.locator(key('waiting')).count(), 1);
    assert.match(await page.textContent(key('waiting')), new RegExp(`Away ${language}`));
    assert.deepEqual(await shown(), [1, before.receipted], 'nothing is said to have arrived');
    const away = await call(on.crp, 'exchange_status');
    assert.ok(away.next_try_ms > 0);

    await on.backAtCentre();
    await page.click(key('sync-now'));
    await page.waitForSelector('[data-exchange=all]');
    await page.waitForSelector('[data-pending="0"]');
    assert.deepEqual(await shown(), [0, before.receipted + 1]);
    await page.waitForSelector(key('waiting'), { state: 'detached' });
    const once = await call(on.crp, 'exchange_status');
    await give(`Back ${language}`);
    await page.click(key('sync-now'));
    while ((await numberAt(page, 1)) !== before.receipted + 2) await page.waitForTimeout(100);
    const twice = await call(on.crp, 'exchange_status');
    for (const [one, next] of [
      [before, once],
      [once, twice],
    ]) {
      for (const counted of ['bytes_up', 'bytes_down', 'receipted', 'rounds']) {
        assert.ok(next[counted] > one[counted], `${counted}: ${one[counted]}, ${next[counted]}`);
      }
    }
    assert.equal(twice.receipted, before.receipted + 2);
    assert.deepEqual(
      wrong.filter((line) => !line.includes('/call/sync_now')),
      [],
    );
    await close();
  });
}

test('after the wait the right PIN opens', async () => {
  for (const language of languages) {
    const { roza, at } = refused[language];
    await call(on.crp, 'lock');
    const { page, close } = await open(on.browser, on.crp, { language, ...size });
    const left = at + WAIT_MS - Date.now();
    if (left > 0) await page.waitForTimeout(left);
    await page.click(`[data-person="${roza}"]`);
    await page.waitForSelector(`${key('pin-pad')} button:enabled`);
    await page.keyboard.type(PINS.roza);
    await page.waitForSelector('.frame h1');
    assert.equal((await call(on.crp, 'state')).session.person, roza);
    await close();
  }
});

/** The number that stands large on a page, of so many. */
async function numberAt(page, nth) {
  const text = await page.locator('main dl dd').nth(nth).textContent();
  return Number(text.replaceAll(/[^0-9]/g, ''));
}

const saved = async (device, group) => (await call(device, 'group', { group: group.id })).row.saved;

/** A woman who joins. */
const woman = (group, name) => ({
  ...{ group, name, relation: 'husband', relation_name: 'Tashi', serial: null, office: 'member' },
  ...{ birth_year: null, mobile: null, nominee: null, photo: null, codes: [], consented: null },
});

/** What was asked in the moment the window was locked is refused; all else is a fault. */
const locked = (wrong) => wrong.filter((line) => !line.includes('status of 400'));

/** A group of twelve, of which each saves ₹ 100, and whose first meeting is due. */
async function twelve(language) {
  const { today } = await call(on.crp, 'state');
  const formed = new Date(Date.parse(today) - 20 * DAY_MS).toISOString().slice(0, 10);
  const added = await call(on.crp, 'add_group', {
    village: groups[0].village,
    name: `Barah ${language}`,
    kind: 'women',
    formed,
    terms: {
      from: formed,
      frequency: 'monthly',
      day: Math.min(28, Number(today.slice(8))),
      savings: [{ kind: 'compulsory', amount: 10_000 }],
      fine_late: 0,
      fine_absent: 0,
    },
    ...{ bank: null, ifsc: null, account: null, codes: [] },
  });
  const group = added.row.id;
  for (let nth = 0; nth < 12; nth += 1) {
    const name = `Woman ${'ABCDEFGHIJKL'[nth]}`;
    await call(on.crp, 'add_member', { ...woman(group, name), joined: formed });
  }
  return group;
}
