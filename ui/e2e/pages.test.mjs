/**
 * Every page, in three languages, light and dark, at three sizes and at twice the scale: nothing
 * is cut, nothing lies over something else, nothing fails in the console, axe finds no serious
 * fault, and where a language's own digits are chosen there are no others. The guide is one sheet
 * of A4.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { digitFaults, layoutFaults, seriousFaults } from './faults.mjs';
import { call, open, settle, stage, unlock, visit } from './stage.mjs';

const languages = ['en', 'hi', 'ur'];
const looks = [
  { width: 1280, height: 800, light: 'light' },
  { width: 1280, height: 800, light: 'dark' },
  // As many write: ०-९ and ۰-۹.
  { width: 800, height: 1280, light: 'light', digits: 'own' },
  { width: 360, height: 740, light: 'light' },
  // A window of 1280 by 800 when the system shows everything twice as large.
  { width: 640, height: 400, light: 'light', scale: 2 },
];

/** What somebody typed on these pages, and the digits to choose from: they stay as they are. */
const typed = ['Resolution 7', '11 to 1', '0-9'];

let on;
/** A path, or a path with what is done there before one looks. */
let visits;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  await unlock(on.supervisor, '481516');
  const listed = { text: null, village: null, inactive_too: false };
  const groups = await call(on.crp, 'groups', listed);
  const group = await call(on.crp, 'group', { group: groups[0].id });
  const lent = await Promise.all(
    groups.map(async ({ id }) => ({ id, ...(await call(on.crp, 'group_loans', { group: id })) })),
  );
  const owing = lent.find(({ loans }) => loans.length > 0);
  const book = owing?.id ?? group.row.id;
  const { meetings } = await call(on.crp, 'group', { group: book });
  const [enterprise] = await call(on.crp, 'enterprises', listed);
  const shown = await call(on.crp, 'enterprise', { enterprise: enterprise.id });
  const member = group.members[0].id;
  const federation = groups.find(({ kind }) => kind === 'village-organisation');
  const lender = await call(on.crp, 'group', { group: book });
  const borrower = lender.members.find(({ tag }) => tag === owing?.loans[0].member)?.id ?? member;
  // A final account that another person agreed to, one that waits, and a grade beside the books.
  const [settled, leaving] = lender.members
    .map(({ id }) => id)
    .filter((id) => id !== borrower && id !== member);
  const resolved = { nominee: null, resolution: 'Resolution 7', rule: 'equal' };
  const { on: today } = await call(on.crp, 'standing', { group: book });
  await call(on.crp, 'settle_member', { member: settled, on: today, ...resolved });
  await call(on.crp, 'sync_now');
  await call(on.supervisor, 'sync_now');
  const { items } = await call(on.supervisor, 'reviews');
  const agreed = { verdict: 'both', reason: 'seen the minutes' };
  const { operation } = items.find(({ reason }) => reason === 'awaits-approval').parked.made;
  await call(on.supervisor, 'decide_review', { parked: operation, ...agreed });
  // Something that was looked at and came back to who recorded it.
  const { records } = await call(on.supervisor, 'awaiting');
  const [judged] = records.filter(({ needs }) => needs !== 'meeting');
  const sent = { approved: false, reason: 'The paper says otherwise' };
  await call(on.supervisor, 'approve', {
    group: judged.group,
    operation: judged.made.operation,
    ...sent,
  });
  await call(on.supervisor, 'sync_now');
  await call(on.crp, 'sync_now');
  await call(on.crp, 'settle_member', { member: leaving, on: today, ...resolved });
  await call(on.crp, 'sync_now');
  await call(on.supervisor, 'sync_now');
  await call(on.crp, 'give_grade', {
    group: book,
    date: today,
    since: null,
    grader: 'village-organisation',
    signed_by: 'Nasreen Akhtar',
    participation: 80,
    social: 60,
    letter: null,
    remark: null,
  });
  const compare = async (page) => {
    await page.click('[data-testid=paste-feed]');
    await page.fill('textarea[name=feed]', 'x|y\n');
    await page.click('[data-testid=feed-compare]');
  };
  const tab = (number) => (page) => page.click(`[role=tab]:nth-of-type(${number})`);
  const step = (number) => async (page) => {
    const button = page.locator(`[data-step] nav li:nth-child(${number}) button`);
    if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
  };
  // Two groups that were only named; the book of one was found.
  const { terms } = await call(on.crp, 'group', { group: group.row.id });
  for (const name of ['Nai Roshni', 'Tara']) {
    const named = { federation: federation.id, group: null, name, joined: today };
    const { accounts } = await call(on.crp, 'add_federation_member', named);
    const { row } = await call(on.crp, 'add_group', {
      ...{ village: group.row.village, name, kind: 'women', formed: null, terms: terms[0] },
      ...{ bank: null, ifsc: null, account: null, codes: [] },
    });
    const { id } = accounts.find(({ line }) => line.name === name).line;
    if (name !== 'Tara') continue;
    const tie = { federation: federation.id, member: id, group: row.id };
    await call(on.crp, 'tie_federation_member', tie);
  }
  await lendTo(federation.id, today);
  // The women are here, so that each can be shown her own figures. It comes after the lending, which
  // closes a meeting that may be of the same group.
  const { draft } = await call(on.crp, 'open_meeting', { group: group.row.id, date: null });
  draft.rows.forEach((row) => (row.attendance = 'present'));
  await call(on.crp, 'save_meeting', { group: group.row.id, draft });
  visits = {
    crp: [
      ['/'],
      ['/', 'help', (page) => page.click('[data-testid=help]')],
      ['/', 'keys', (page) => page.keyboard.press('?')],
      ['/groups'],
      ['/group/new'],
      [`/group/${group.row.id}`],
      [`/group/${group.row.id}`, 'meetings', tab(2)],
      [
        `/group/${group.row.id}`,
        'money',
        async (page) => {
          await tab(3)(page);
          await page.waitForSelector('[data-testid=picture] svg');
        },
      ],
      [
        `/group/${group.row.id}`,
        'money as tables',
        async (page) => {
          await tab(3)(page);
          await page.waitForSelector('[data-testid=picture] svg');
          for (const turn of await page.locator('[data-testid=turn-picture]').all()) {
            await turn.click();
          }
        },
      ],
      [`/group/${group.row.id}`, 'about', tab(4)],
      [`/group/${group.row.id}/edit`],
      [`/group/${group.row.id}/terms`],
      [`/group/${book}/loans`],
      [`/group/${book}/loan/${owing?.loans[0].loan}`],
      [`/group/${book}/plan`],
      [`/group/${book}/books`],
      [`/group/${book}/record/${meetings[0].operation}`],
      [`/group/${book}/voucher`],
      [`/group/${book}/account`],
      [`/group/${book}/borrowing`],
      [`/group/${book}/papers`],
      [`/group/${book}/cutoff`],
      [`/group/${book}/standing`],
      [`/group/${book}/standing`, 'grade', (page) => page.click('details summary')],
      [`/group/${book}/grade`],
      [`/group/${book}/life`],
      ...['office', 'belongs', 'pause', 'status'].map((what) => [
        `/group/${book}/life`,
        what,
        (page) => page.click(`[data-testid=life-${what}]`),
      ]),
      [`/group/${book}/share-out`],
      [`/group/${book}/funds`],
      [
        `/group/${book}/funds`,
        'one came',
        (page) => page.locator('[data-testid^=fund-]').first().click(),
      ],
      [`/group/${book}/linkage`],
      [`/group/${book}/linkage`, 'next', (page) => page.click('[data-testid=next-stage]')],
      [`/group/${book}/linkage`, 'claim', (page) => page.click('[data-testid=claim]')],
      [`/group/${book}/report`],
      [`/federation/${federation.id}`],
      [`/federation/${federation.id}`, 'join', (page) => page.click('[data-testid=join]')],
      [`/federation/${federation.id}`, 'leave', (page) => page.click('[data-testid=leave]')],
      [`/federation/${federation.id}`, 'found', (page) => page.click('[data-testid=tie]')],
      [`/federation/${federation.id}`, 'not it', (page) => page.click('[data-testid=untie]')],
      [`/office/collections/${federation.id}`],
      ['/approvals'],
      ['/sent-back'],
      [`/member/new/${group.row.id}`],
      [`/member/${member}`],
      [`/member/${member}/edit`],
      [`/member/${borrower}/settlement`],
      [`/member/${settled}/settlement`],
      [`/member/${leaving}/settlement`],
      [
        `/member/${settled}/settlement`,
        'taken back',
        (page) => page.click('[data-testid=settlement-undo]'),
      ],
      [`/member/${member}/same`],
      [
        `/member/${borrower}/same`,
        'side by side',
        async (page) => {
          await page.selectOption('main select', settled);
          await page.waitForSelector('[data-testid=merge-now]');
        },
      ],
      [`/meeting/${group.row.id}`],
      ...[2, 3, 4, 5, 6, 7, 8].map((n) => [`/meeting/${group.row.id}`, `step ${n}`, step(n)]),
      ...['minutes-where', 'resolution-add'].map((what) => [
        `/meeting/${group.row.id}`,
        what,
        async (page) => {
          await step(8)(page);
          await page.click(`[data-testid=${what}]`);
        },
      ]),
      [`/meeting-record/${group.meetings[0].operation}`],
      [`/readback/${group.row.id}`],
      [`/readback/${group.row.id}/${group.members[0].tag}`],
      ['/practice'],
      ['/enterprises'],
      ['/enterprise/new'],
      [`/enterprise/${enterprise.id}`],
      [`/visit/${enterprise.id}`],
      [`/visit-record/${shown.visits[0].operation}`],
      ['/due'],
      ['/find'],
      ['/exchange'],
      ['/settings'],
      ['/settings', 'other languages', (page) => page.click('details summary')],
      ['/language'],
      ['/enrol'],
      ['/words'],
      ['/guide'],
    ],
    supervisor: [
      ['/office'],
      ['/office', 'help', (page) => page.click('[data-testid=help]')],
      [
        '/approvals',
        'a resolution',
        (page) => page.locator('[data-testid=waiting]').first().click(),
      ],
      ['/office/arrivals'],
      ['/office/reviews'],
      ['/office/groups'],
      ['/office/collections'],
      ['/office/figures'],
      ['/office/feed'],
      ['/office/feed', 'compared', compare],
      ['/office/people'],
      ['/office/devices'],
    ],
  };
});

after(() => on?.stop());

test('every page of the window is among those that are looked at', () => {
  const written = readFileSync(new URL('../src/routes.ts', import.meta.url), 'utf8');
  const routes = [...written.matchAll(/^ {2}'(\/[^']*)':/gm)].map(([, route]) => route);
  const paths = [...visits.crp, ...visits.supervisor].map(([path]) => path);
  const missed = routes.filter((route) => {
    const pattern = route.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+');
    return !paths.some((path) => new RegExp(`^${pattern}$`).test(path));
  });
  assert.ok(routes.length > 20);
  assert.deepEqual(missed, []);
});

for (const language of languages) {
  for (const look of looks) {
    const scale = look.scale ? ` at ${look.scale * 100} %` : '';
    const name = `${language}, ${look.light}, ${look.width}x${look.height}${scale}`;
    test(name, async () => {
      const found = await Promise.all(
        Object.keys(visits).map((who) => faultsOf(who, language, look)),
      );
      assert.deepEqual(found.flat(), []);
    });
  }
}

/** A federation lends to two of its groups, out of a gift; one of them is late since. */
async function lendTo(federation, today) {
  const DAY_MS = 86_400_000;
  const daysFrom = (days) => new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
  const { draft } = await call(on.crp, 'open_meeting', { group: federation, date: daysFrom(-39) });
  draft.rows.forEach((row) => (row.attendance = 'present'));
  const [late, punctual] = draft.rows.map(({ member }) => member);
  draft.signatories = [late, punctual];
  const gift = { head: 'donation', paid: false, amount: 9_000_000, purse: 'cash', member: null };
  draft.lines = [{ ...gift, note: null, folio: null, account: null }];
  const agreed = { rate: 1_200, method: 'declining', instalments: 10, every: 'monthly' };
  const terms = { ...agreed, interest: 'month', broken: 'full', moratorium: 0, instalment: null };
  const loan = {
    nth: 0,
    amount: 2_500_000,
    source: 'own',
    purse: 'cash',
    purpose: null,
    kind: null,
  };
  draft.loans = [
    { ...loan, member: late, terms: { ...terms, first_due: daysFrom(-35) } },
    { ...loan, member: punctual, terms: { ...terms, first_due: daysFrom(5) } },
  ];
  const { totals } = await call(on.crp, 'save_meeting', { group: federation, draft });
  draft.count = [{ value: 100, pieces: totals.expected_cash / 100 }];
  await call(on.crp, 'close_meeting', { group: federation, draft });
}

/** What is wrong on the pages of somebody. */
async function faultsOf(who, language, look) {
  const faults = [];
  const { page, wrong, close } = await open(on.browser, on[who], { language, ...look });
  for (const [path, state, act] of visits[who]) {
    try {
      await visit(page, path);
      await act?.(page);
      if (act) await settle(page);
    } catch (error) {
      faults.push(`${path}${state ? ` (${state})` : ''}: ${error.message.split('\n')[0]}`);
      continue;
    }
    // The dark window is laid out as the light one; at the other sizes colours are the same.
    const dark = look.light === 'dark';
    const found = [...(dark ? [] : await layoutFaults(page)), ...wrong.splice(0)];
    if (look.digits && language !== 'en') found.push(...(await digitFaults(page, typed)));
    if (look.width === 1280) found.push(...(await seriousFaults(page, dark)));
    faults.push(...found.map((fault) => `${path}${state ? ` (${state})` : ''}: ${fault}`));
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
