/**
 * Small dialogs: what stands in one outlives the lock, Cancel gives it up; and what was declared by
 * mistake is taken back where it stands.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, open, reach, stage, unlock, visit } from './stage.mjs';

const languages = ['en', 'ur'];
let on;
/** One for each language. */
let women;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  const listed = { text: null, village: null, inactive_too: false };
  const groups = await call(on.crp, 'groups', listed);
  women = groups.filter(({ kind }) => kind === 'women');
  assert.ok(women.length >= languages.length);
});
after(() => on?.stop());

/** Cancel. */
const giveUp = 'dialog[open] footer button >> nth=0';

/** Locks the app with its key and comes back. */
async function lockAndReturn(page, wrong) {
  const before = wrong.length;
  await page.evaluate(() => document.querySelector('[data-testid=lock]').click());
  await page.waitForSelector('[data-testid=pin-pad], [data-pin]');
  for (const digit of '270419') await page.keyboard.press(digit);
  await page.waitForSelector('.frame h1');
  // What the window asked in the moment it was locked is refused.
  const since = wrong.splice(before);
  wrong.push(...since.filter((line) => !line.includes('status of 400')));
}

for (const [nth, language] of languages.entries()) {
  const size = { language, width: 800, height: 1280 };

  test(`what stands in a small dialog outlives the lock (${language})`, async () => {
    const group = women[nth];
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    const linkage = `#/group/${group.id}/linkage`;
    await visit(page, linkage);
    await page.click('[data-testid=next-stage]');
    await page.fill('dialog [name=note]', 'asked the manager in Choglamsar');
    await page.click('dialog [name=note]');
    await lockAndReturn(page, wrong);
    await visit(page, linkage);
    await page.click('[data-testid=next-stage]');
    await page.waitForFunction(
      () =>
        document.querySelector('dialog [name=note]')?.value === 'asked the manager in Choglamsar',
    );
    await page.click(giveUp);
    await page.click('[data-testid=next-stage]');
    await page.waitForTimeout(300);
    assert.equal(await page.inputValue('dialog [name=note]'), '', 'given up');
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`an entry of the meeting is written by keys, and one is where one was (${language})`, async () => {
    const group = women[nth];
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    const { draft } = await call(on.crp, 'open_meeting', { group: group.id, date: null });
    draft.rows.forEach((row) => (row.attendance = 'present'));
    draft.step = 'loans';
    await call(on.crp, 'save_meeting', { group: group.id, draft });
    await visit(page, `#/meeting/${group.id}`);
    await page.focus('[data-testid=add-demand]');
    await page.keyboard.press('Enter');
    await page.selectOption('dialog [name=member]', { index: 1 });
    await page.focus('dialog [name=amount]');
    await page.keyboard.type('500');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.waitForSelector('[data-testid=give-loan]');
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('data-testid')),
      'add-demand',
    );
    await call(on.crp, 'discard_meeting', { group: group.id });
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`Enter saves a small dialog from a field of one line, and makes a line in the others (${language})`, async () => {
    const group = women[nth];
    const code = `3700090451${nth}`;
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    const about = async (testid) => {
      await visit(page, `#/group/${group.id}`);
      await page.click('[role=tab]:nth-of-type(4)');
      await (await reach(page, `[data-testid=${testid}]`)).focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
    };
    await about('give-code');
    await page.focus('dialog [name=code]');
    await page.keyboard.press('Enter');
    assert.ok(await page.isVisible('dialog[open] .why'), 'it says what is missing');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    assert.equal(await focused(), 'give-code', 'one is where one was');
    const { codes } = await call(on.crp, 'group', { group: group.id });
    assert.ok(codes.some(({ value }) => value === code));
    await about('end-group');
    await page.focus('dialog textarea');
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    assert.equal(await page.inputValue('dialog textarea'), 'one\ntwo');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    assert.equal(await focused(), 'end-group');
    assert.equal((await call(on.crp, 'group', { group: group.id })).row.active, true);
    // That it was given up has been kept before the window is gone.
    await page.waitForTimeout(300);
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`a resolution about a loan outlives the lock, each of its kind by itself (${language})`, async () => {
    const groups = await call(on.crp, 'groups', { text: null, village: null, inactive_too: false });
    const books = await Promise.all(
      groups.map(async ({ id }) => ({ id, ...(await call(on.crp, 'group_loans', { group: id })) })),
    );
    const owed = books.flatMap(({ id, loans }) => loans.map((one) => ({ id, ...one })));
    const { id, loan } = owed.filter(({ standing }) => !standing.closed)[nth];
    const path = `#/group/${id}/loan/${loan}`;
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    const begin = async (deed) => {
      await visit(page, path);
      await page.click('[role=tab] >> nth=2');
      await page.click(`[data-testid=decide-${deed}]`);
      await page.waitForSelector('dialog [name=resolution]');
    };
    await begin('written-off');
    const likely = await page.inputValue('dialog [name=principal]');
    await page.fill('dialog [name=principal]', '12.50');
    await page.fill('dialog [name=resolution]', 'she moved away');
    await lockAndReturn(page, wrong);
    await begin('rescheduled');
    await page.waitForTimeout(300);
    assert.equal(await page.inputValue('dialog [name=resolution]'), '', 'another resolution');
    await page.click(giveUp);
    await begin('written-off');
    await page.waitForFunction(
      () => document.querySelector('dialog [name=resolution]')?.value === 'she moved away',
    );
    assert.equal(await page.inputValue('dialog [name=principal]'), '12.50');
    await page.click(giveUp);
    await begin('written-off');
    await page.waitForTimeout(300);
    assert.equal(await page.inputValue('dialog [name=resolution]'), '', 'given up');
    assert.equal(await page.inputValue('dialog [name=principal]'), likely);
    await page.fill('dialog [name=resolution]', 'Resolution 12');
    await page.click('[data-testid=decide-now]');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    // It waits for somebody.
    await page.waitForSelector('main :text("Resolution 12")');
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`every small dialog keeps what is typed in it, and forgets what was given up (${language})`, async () => {
    const group = women[nth];
    const { meetings } = await call(on.crp, 'group', { group: group.id });
    const listed = { text: null, village: null, inactive_too: false };
    const [{ id: enterprise }] = await call(on.crp, 'enterprises', listed);
    const { visits } = await call(on.crp, 'enterprise', { enterprise });
    const tab = (number) => `[role=tab]:nth-of-type(${number})`;
    const key = (testid) => `[data-testid=${testid}]`;
    const record = `#/meeting-record/${meetings[0].operation}`;
    /** Where it is, the keys that lead to it, and the field that is filled. */
    const dialogs = [
      [record, [key('reverse')]],
      [`#/visit-record/${visits[0].operation}`, [key('reverse')]],
      [`#/group/${group.id}`, [tab(2), key('miss')]],
      [`#/group/${group.id}`, [tab(4), key('end-group')]],
      [`#/group/${group.id}`, [tab(4), key('give-code')], '[name=code]'],
      [`#/group/${group.id}/life`, [key('life-pause')]],
      [`#/enterprise/${enterprise}`, [key('end')]],
      [`#/enterprise/${enterprise}`, [key('edit')], 'input >> nth=0'],
    ];
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    for (const [path, keys, field = 'textarea'] of dialogs) {
      const where = `${path} ${keys.at(-1)}`;
      const place = `dialog[open] ${field}`;
      const begin = async () => {
        for (const one of keys) await (await reach(page, one)).click();
        await page.waitForSelector(place);
      };
      await visit(page, path);
      await begin();
      const before = await page.inputValue(place);
      await page.fill(place, 'half a word');
      await lockAndReturn(page, wrong);
      assert.equal(await page.evaluate(() => location.hash), path, 'she is where she was');
      await begin();
      await page.waitForTimeout(300);
      assert.equal(await page.inputValue(place), 'half a word', where);
      await page.reload();
      await page.waitForSelector('.frame h1');
      await begin();
      await page.waitForTimeout(300);
      assert.equal(await page.inputValue(place), 'half a word', `${where}, loaded anew`);
      await page.keyboard.press('Escape');
      await begin();
      await page.waitForTimeout(300);
      assert.equal(await page.inputValue(place), before, `${where}, given up`);
      await page.keyboard.press('Escape');
    }
    await visit(page, record);
    await page.click(key('reverse'));
    await page.fill('dialog [name=reason]', 'the wrong book');
    await page.click(key('reverse-now'));
    await page.waitForSelector('[data-standing=reversed]');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    const kept = await call(on.crp, 'form', { key: `take-back/${meetings[0].operation}` });
    assert.equal(kept.text, null, 'saved, it is forgotten');
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`a voucher outlives the lock, and another kind gives it up (${language})`, async () => {
    const group = women[nth];
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    const path = `#/group/${group.id}/voucher`;
    await visit(page, path);
    // Chosen and left, nothing was begun.
    await page.click('[data-kind] >> nth=0');
    await visit(page, '#/');
    await visit(page, path);
    await page.click('[data-kind] >> nth=0');
    await page.fill('[name=amount]', '12.50');
    await lockAndReturn(page, wrong);
    await page.waitForFunction(() => document.querySelector('[name=amount]')?.value === '12.50');
    await page.click('.chosen button');
    await page.waitForSelector('[data-kind]');
    await page.reload();
    await page.click('[data-kind] >> nth=0');
    await page.waitForTimeout(300);
    assert.equal(await page.inputValue('[name=amount]'), '', 'given up');
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`a status that was declared by mistake is taken back (${language})`, async () => {
    const group = women[nth];
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    await visit(page, `#/group/${group.id}/life`);
    await (await reach(page, '[data-testid=life-status]')).click();
    await page.locator('dialog label:has(input[value=ended])').click();
    await page.click('[data-testid=declare-now]');
    await page.click('[data-testid=life-undo]');
    await page.click('[data-testid=take-back-now]');
    await page.waitForSelector('dialog [data-wrong]');
    await page.fill('[name=take-back-why]', 'another group was meant');
    await page.click('[data-testid=take-back-now]');
    await page.waitForSelector('[data-testid=life-undo]', { state: 'detached' });
    assert.deepEqual(
      wrong.filter((line) => !line.includes('reverse_record')),
      [],
    );
    await close();
  });
}
