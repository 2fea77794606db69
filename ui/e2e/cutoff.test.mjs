/**
 * The old balances of a group on the real pages: entered by the CRP, refused while a rupee is
 * missing, carried to the centre, approved in the supervisor's window, and nobody's saving of any
 * month.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, open, settle, stage, unlock, visit, wordsOf } from './stage.mjs';

/** A name that no other group has, the language, and the size of the window. */
const ways = [
  { name: 'Zanskar', language: 'en', width: 1280, height: 800 },
  { name: 'Sankoo', language: 'hi', width: 800, height: 1280 },
  { name: 'Turtuk', language: 'ur', width: 1280, height: 800 },
];
const since = '2020-01-05';
let on;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  await unlock(on.supervisor, '481516');
});
after(() => on?.stop());

/** An old group of three women that has nothing in its book yet. */
async function oldGroup(called) {
  const listed = { text: null, village: null, inactive_too: false };
  const [{ village }] = await call(on.crp, 'groups', listed);
  const added = await call(on.crp, 'add_group', {
    village,
    name: called,
    kind: 'women',
    formed: since,
    terms: {
      from: since,
      frequency: 'monthly',
      day: 5,
      savings: [{ kind: 'compulsory', amount: 10_000 }],
      fine_late: 0,
      fine_absent: 0,
    },
    bank: null,
    ifsc: null,
    account: null,
    codes: [],
  });
  const group = added.row.id;
  for (const name of ['Padma', 'Kunzes', 'Rigzin']) {
    await call(on.crp, 'add_member', {
      group,
      name,
      relation: 'husband',
      relation_name: 'Tashi',
      serial: null,
      joined: since,
      office: 'member',
      birth_year: null,
      mobile: null,
      nominee: null,
      photo: null,
      codes: [],
      consented: null,
    });
  }
  return group;
}

const saved = async (address, group) => (await call(address, 'group', { group })).row.saved;
const carry = async () => {
  await call(on.crp, 'sync_now');
  await call(on.supervisor, 'sync_now');
};
/** What stands somewhere, without the signs that keep digits in their direction and together. */
const plain = (text) => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
/** What a page says to a person that it refuses is also an answer that the browser notes. */
const unexpected = (wrong) => wrong.filter((line) => !line.includes('/call/enter_cutoff'));

for (const way of ways) {
  const { name, language, width, height } = way;
  const title = 'an old group begins with its balances, and a second person agrees';
  test(`${title}: ${language}, ${width}x${height}`, async () => {
    await entered(way, await oldGroup(name), wordsOf(language));
  });
}

async function entered(size, group, t) {
  const { name } = size;
  const crp = await open(on.browser, on.crp, size);
  const { page } = crp;
  const fill = async (label, value, at = 0) => {
    const field = page.getByLabel(label, { exact: true }).nth(at);
    await field.fill(value);
    await field.blur();
  };
  const side = async (tab) => {
    await page.getByRole('tab', { name: tab }).click();
    await settle(page);
  };
  await page.waitForSelector('.frame h1');
  await visit(page, `#/group/${group}`);
  await side(t('group-money'));
  await page.getByRole('link', { name: t('cutoff-title') }).click();
  await page.waitForSelector(`[role=tab]:has-text("${t('cutoff-step-funds')}")`);
  await fill(t('cutoff-meetings'), '70');
  await fill(t('cutoff-cash'), '1000');
  await fill(t('cutoff-bank'), '9000');
  await side(t('office-members'));
  for (const at of [0, 1, 2]) {
    await fill(t('kind-compulsory'), '2500', at);
    await fill(t('cutoff-attended'), '65', at);
  }
  await page
    .getByRole('button', { name: t('cutoff-loan-add') })
    .first()
    .click();
  await fill(t('loan-given'), '6000');
  await fill(t('cutoff-paid'), '2000');
  await fill(t('cutoff-instalments-left'), '4');
  await page.getByText(t('cutoff-more')).click();
  await page.getByText(t('plan-method-flat'), { exact: true }).click();
  // The limit is no debt: what is owed is what the bank's passbook says.
  await side(t('books-borrowings'));
  await page.getByRole('button', { name: t('borrowing-new') }).click();
  await page.getByText(t('kind-borrowing-cash-credit'), { exact: false }).first().click();
  await fill(t('group-bank'), 'SBI Leh');
  await fill(t('borrowing-limit'), '60000');
  await fill(t('borrowing-power'), '50000');
  await fill(t('borrowing-owed'), '3000');
  await fill(t('cutoff-paid'), '1000');
  await page.getByRole('button', { name: t('cutoff-borrowing-add') }).click();
  await settle(page);
  // The group has 14,000; 7,500 are savings, and a rupee of the surplus was forgotten.
  await side(t('cutoff-step-funds'));
  await fill(t('cutoff-surplus'), '3499');
  await side(t('cutoff-step-balance'));
  const proof = plain(await page.textContent('.proof'));
  assert.ok(proof.includes(t('cutoff-differs', { amount: '₹ 1' })), proof);
  await page.click('[data-testid=enter-cutoff]');
  await page.waitForTimeout(300);
  await settle(page);
  const refusals = page.locator('[data-code=cut-off-does-not-balance]');
  assert.equal(await refusals.count(), 1, 'said once');
  const refused = plain(await refusals.textContent());
  assert.ok(refused.includes(t('error-cut-off-does-not-balance', { difference: '₹ 1' })), refused);
  assert.equal(await saved(on.crp, group), 0, 'nothing is in the book');

  // What was entered is kept until she comes back.
  await visit(page, '#/groups');
  await visit(page, `#/group/${group}/cutoff`);
  await page.waitForSelector('[data-testid=enter-cutoff]');
  await side(t('cutoff-step-funds'));
  await fill(t('cutoff-surplus'), '3500');
  await side(t('cutoff-step-balance'));
  assert.ok((await page.textContent('.proof')).includes(t('cutoff-meets')));
  await page.click('[data-testid=enter-cutoff]');
  await page.waitForURL(new RegExp(`#/group/${group}$`));
  await settle(page);
  await carry();

  const supervisor = await open(on.browser, on.supervisor, size);
  const window = supervisor.page;
  await window.waitForSelector('.frame h1');
  await visit(window, '#/approvals');
  const waiting = window.locator('[data-testid=waiting]', { hasText: name });
  assert.equal(await waiting.count(), 1);
  assert.ok((await waiting.textContent()).includes(t('record-cut-off')));
  await waiting.click();
  const sides = window.locator('li', { has: waiting });
  await sides.locator('[data-testid=approve]').waitFor();
  // What is only told stands there too: nobody approves terms that she has not seen.
  const sheet = plain(await sides.locator('[data-testid=old-balances]').textContent());
  const toldToo = [
    ...[t('cutoff-meetings'), '70', t('cutoff-attended'), '65', '₹ 6,000', '₹ 2,000'],
    ...[t('cutoff-next-due'), t('kind-borrowing-cash-credit'), '₹ 50,000'],
  ];
  // A question is a name there.
  const names = toldToo.map((said) => said.replace(/[?؟]$/, ''));
  for (const said of names) assert.ok(sheet.includes(said), `${said}: ${sheet}`);
  const folded = sides.locator('details:not([open]) summary');
  if ((await folded.count()) > 0) await folded.click();
  // Each amount once, on the side on which it stands.
  const told = await sides.locator('table tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.cells].map((cell) => {
        // Between things in one line the dot is drawn, and no text.
        const parts = [...cell.querySelectorAll('.one')].map(({ textContent }) => textContent);
        return parts.length > 0 ? parts.join(' · ') : cell.textContent;
      }),
    ),
  );
  assert.deepEqual(
    // The head of a column has hyphens at which no line ends.
    told.map((cells) => cells.map((text) => plain(text).replaceAll('\u2011', '-').trim())),
    [
      [t('books-account'), t('cutoff-has'), t('cutoff-owes')],
      [t('head-cash'), '₹ 1,000', ''],
      [t('head-bank'), '₹ 9,000', ''],
      ...['Kunzes', 'Padma', 'Rigzin'].map((her) => [
        `${t('head-compulsory-saving')} · ${her}`,
        '',
        '₹ 2,500',
      ]),
      [`${t('head-loan-to-member')} · Kunzes`, '₹ 4,000', ''],
      [`${t('head-bank-cash-credit')} · SBI Leh`, '', '₹ 3,000'],
      [t('head-opening-surplus'), '', '₹ 3,500'],
      [t('loan-in-all'), '₹ 14,000', '₹ 14,000'],
    ],
  );
  await sides.locator('[data-testid=approve]').click();
  await waiting.waitFor({ state: 'detached' });
  assert.deepEqual(unexpected(supervisor.wrong), []);
  await supervisor.close();
  await call(on.supervisor, 'sync_now');
  await call(on.crp, 'sync_now');
  const { line } = await call(on.crp, 'book_record', {
    group,
    operation: (await records(group))[0].operation,
  });
  assert.equal(line.approved, true, 'the CRP sees that it was approved');
  const { today } = await call(on.crp, 'state');
  const { borrowings } = await call(on.crp, 'book_month', { group, month: today.slice(0, 7) });
  const [{ power, limit }] = borrowings[0].borrowing.powers;
  assert.deepEqual([limit, power], [6_000_000, 5_000_000]);
  const { loans } = await call(on.crp, 'group_loans', { group });
  assert.equal(loans[0].given.terms.method, 'flat');

  // The first meeting here: each woman saves 100.
  const { draft } = await call(on.crp, 'open_meeting', { group, date: null });
  draft.rows.forEach((row) => (row.attendance = 'present'));
  draft.signatories = draft.rows.slice(0, 2).map(({ member }) => member);
  const check = await call(on.crp, 'save_meeting', { group, draft });
  draft.count = [{ value: check.totals.expected_cash, pieces: 1 }];
  await call(on.crp, 'close_meeting', { group, draft });
  await visit(page, '#/groups');
  await visit(page, `#/group/${group}`);
  await page.waitForFunction(() => /7,800/.test(document.body.textContent));
  await side(t('group-money'));
  await page.waitForSelector('[data-testid=picture] svg');
  const picture = plain(await page.locator('[data-testid=picture]').first().textContent());
  assert.ok(picture.includes(t('chart-savings-text', { amount: '₹ 300' })), picture);
  const { months } = await call(on.crp, 'group_pictures', { group });
  assert.equal(
    months.reduce((all, month) => all + month.saved, 0),
    30_000,
    'of no month',
  );
  assert.deepEqual(unexpected(crp.wrong), []);
  await crp.close();
}

/** The records of the month before this one, where the old balances stand. */
async function records(group) {
  const { date } = (await call(on.crp, 'group', { group })).meetings[0] ?? {};
  const { today } = await call(on.crp, 'state');
  const [year, month] = (date ?? today).split('-').map(Number);
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
  return (await call(on.crp, 'book_month', { group, month: before })).records;
}
