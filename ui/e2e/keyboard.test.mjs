/** A whole meeting by the keyboard alone, and by few keys, in three languages. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, open, stage, unlock } from './stage.mjs';

let on;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
});

after(() => on?.stop());

for (const [index, language] of ['en', 'hi', 'ur'].entries()) {
  test(`a meeting is recorded by the keyboard alone (${language})`, async () => {
    const listed = { text: null, village: null, inactive_too: false };
    const groups = await call(on.crp, 'groups', listed);
    const group = groups.filter(({ kind }) => kind === 'women')[index];
    const size = { width: 1280, height: 800 };
    const { page, wrong, close } = await open(on.browser, on.crp, { language, ...size });
    let keys = 0;
    const press = async (key) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    /** Tab until something that fits has the focus; the keys are counted like all others. */
    const tabTo = async (selector) => {
      for (let tries = 0; tries < 120; tries += 1) {
        if (await page.evaluate((what) => document.activeElement?.matches(what), selector)) return;
        await press('Tab');
      }
      assert.fail(`${selector} is not reached by Tab`);
    };
    const step = () => page.getAttribute('[data-step]', 'data-step');
    const next = async () => {
      const before = await step();
      await tabTo('[data-testid="next-step"]');
      await press('Enter');
      await page.waitForFunction(
        (was) => document.querySelector('[data-step]')?.getAttribute('data-step') !== was,
        before,
      );
    };

    await page.evaluate((id) => (location.hash = `/meeting/${id}`), group.id);
    await page.waitForSelector('[data-testid="all-present"]');
    await tabTo('[data-testid="all-present"]');
    await press('Enter');
    const sheet = await call(on.crp, 'open_meeting', { group: group.id, date: null });
    for (let steps = 0; steps < 8 && (await step()) !== 'count'; steps += 1) await next();
    assert.equal(await step(), 'count');
    const check = await call(on.crp, 'save_meeting', {
      group: group.id,
      draft: (await call(on.crp, 'open_meeting', { group: group.id, date: null })).draft,
    });
    let rest = check.totals.expected_cash / 100;
    for (const value of [500, 200, 100, 50, 20, 10, 5, 2, 1]) {
      const pieces = Math.floor(rest / value);
      if (pieces === 0) continue;
      rest -= pieces * value;
      await tabTo(`[data-denomination="${value}"] input`);
      await page.keyboard.type(String(pieces));
      keys += String(pieces).length;
    }
    await next();
    for (let names = 0; names < 2; names += 1) {
      await tabTo('[aria-pressed="false"], input[type="checkbox"]:not(:checked)');
      await press('Space');
    }
    await next();
    await tabTo('[data-testid="close-meeting"]');
    await press('Enter');
    await page.waitForURL(/meeting-record/);
    const view = await call(on.crp, 'group', { group: group.id });
    assert.equal(view.meetings[0].date, sheet.draft.date);
    assert.equal(view.meetings[0].there, sheet.members.length);
    assert.equal(view.row.has_draft, false);
    assert.deepEqual(wrong, []);
    process.stdout.write(`# ${language}: ${keys} keys for ${sheet.members.length} women\n`);
    await close();
  });
}
