/** A whole meeting by the keyboard alone, and by few keys, in three languages. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsAt } from './faults.mjs';
import { call, open, stage, unlock, visit } from './stage.mjs';

let on;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  await unlock(on.supervisor, '481516');
});

after(() => on?.stop());

// Before the meetings of the day are closed: afterwards nothing is due.
for (const language of ['en', 'ur']) {
  test(`a loan that is paid back unfolds by Tab, and its parts are reached from there (${language})`, async () => {
    const groups = await call(on.crp, 'my_groups');
    const sheets = await Promise.all(
      groups.map(({ id }) => call(on.crp, 'open_meeting', { group: id, date: null })),
    );
    const { draft, group } = sheets.find(({ loans }) => loans.length > 0);
    await call(on.crp, 'save_meeting', { group, draft: { ...draft, step: 'repayments' } });
    const size = { language, width: 1280, height: 800 };
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await visit(page, `/meeting/${group}`);
    await page.waitForSelector('[data-step=repayments] [data-loan]');
    const unfolded = (so) =>
      page.waitForSelector(`[data-testid=unfold][aria-expanded=${so}]:focus`, { timeout: 5_000 });
    const tabTo = async (selector) => {
      for (let tries = 0; tries < 5; tries += 1) {
        await page.keyboard.press('Tab');
        if (await page.$(`${selector}:focus`)) return;
      }
      assert.fail(`${selector} is not reached by Tab`);
    };
    await page.locator('[data-loan] input').first().focus();
    await tabTo('[data-testid=unfold]');
    await unfolded(false);
    await page.keyboard.press('Enter');
    await unfolded(true);
    const panel = await page.getAttribute('[data-testid=unfold]:focus', 'aria-controls');
    await tabTo(`[id="${panel}"] button`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await unfolded(false);
    // What she brings unfolds how it is split, and the next Tab goes on from there.
    await page.locator('[data-loan] input').first().fill('150');
    await tabTo('[data-testid=unfold]');
    await unfolded(true);
    assert.deepEqual(await faultsAt(page, 'a loan is unfolded'), []);
    await call(on.crp, 'discard_meeting', { group });
    assert.deepEqual(wrong, []);
    await close();
  });
}

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
    // Read only once the step is kept, and never written: the page would find it written elsewhere.
    let kept = sheet;
    for (let tries = 0; tries < 100 && kept.draft.step !== 'count'; tries += 1) {
      await page.waitForTimeout(100);
      kept = await call(on.crp, 'open_meeting', { group: group.id, date: null });
    }
    assert.equal(kept.draft.step, 'count');
    let rest = kept.check.totals.expected_cash / 100;
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
      // Who goes on before it is marked would take the mark away again.
      await page.waitForFunction(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-pressed') === 'true' || at?.checked === true;
      });
    }
    await next();
    await page.waitForSelector('[data-testid="close-meeting"]:enabled');
    assert.deepEqual(await faultsAt(page, 'the meeting can be closed'), []);
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

for (const language of ['en', 'ur']) {
  test(`who adds a member to a federation is led to where its groups join (${language})`, async () => {
    const groups = await call(on.crp, 'my_groups');
    const { id } = groups.find(({ kind }) => kind !== 'women');
    const size = { language, width: 1280, height: 800 };
    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await visit(page, `/member/new/${id}`);
    assert.equal(await page.$('main input'), null, 'there is no woman to write down');
    await page.click(`main a[href="#/federation/${id}"]`);
    await page.waitForURL(new RegExp(`#/federation/${id}$`));
    await page.waitForSelector('[data-testid=join]');
    assert.deepEqual(wrong, []);
    await close();
  });
}

// What waits is answered once: in each language another way.
for (const [language, answer] of [
  ['en', 'approve'],
  ['ur', 'send-back'],
]) {
  test(`whoever works by keys is never put back to the top of the window (${language})`, async () => {
    const size = { language, width: 1280, height: 800 };
    const focused = (page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
    /** What had the focus is gone: something that stands there now has it. */
    const kept = async (page, where) => {
      await page.waitForTimeout(150);
      const now = await focused(page);
      assert.ok(now && !now.startsWith('<body'), `${where}: the focus is lost`);
    };

    const fresh = await open(on.browser, on.fresh, size);
    await fresh.page.waitForSelector('[name=code]');
    await fresh.page.fill('[name=code]', 'ABCDE-FGHJK');
    await fresh.page.fill('[name=address]', '127.0.0.1:9');
    await fresh.page.keyboard.press('Enter');
    for (const step of ['[data-pin=pin]', '[data-pin=again]', '[data-testid=enrol-submit]']) {
      await fresh.page.waitForSelector(step);
      await kept(fresh.page, step);
      if (step.includes('pin=')) await fresh.page.keyboard.type('481516');
    }
    await fresh.page.keyboard.press('Tab');
    assert.match(await focused(fresh.page), /enrol-submit|button main/);
    await fresh.close();

    const { page, wrong, close } = await open(on.browser, on.crp, size);
    await page.waitForSelector('.frame h1');
    const groups = await call(on.crp, 'my_groups');
    const [{ id }] = groups.filter(({ kind }) => kind === 'women');
    await visit(page, `/group/${id}/voucher`);
    await page.focus('.kinds button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#voucher');
    await kept(page, 'a kind of voucher is chosen');
    assert.deepEqual(await faultsAt(page, 'a voucher is begun'), []);
    const { draft, members } = await call(on.crp, 'open_meeting', { group: id, date: null });
    draft.rows.forEach((row) => (row.attendance = 'present'));
    draft.step = 'sign';
    await call(on.crp, 'save_meeting', { group: id, draft });
    await visit(page, `/meeting/${id}`);
    await page.focus('[data-testid=next-step]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-step=close]');
    await kept(page, 'the last step of a meeting');
    // Her figures are all there is: what lies under them is not reached.
    await visit(page, `/readback/${id}/${members[0].tag}`);
    await page.waitForSelector('[data-testid=seen]');
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await page.keyboard.press('Tab');
      assert.equal(await page.$('.bar :focus, .places :focus'), null, 'under her figures');
    }
    await call(on.crp, 'discard_meeting', { group: id });
    assert.deepEqual(wrong, []);
    await close();

    await call(on.crp, 'sync_now');
    await call(on.supervisor, 'sync_now');
    const office = await open(on.browser, on.supervisor, size);
    await office.page.waitForSelector('.frame h1');
    await visit(office.page, '/approvals');
    await office.page.focus('[data-testid=waiting]');
    await office.page.keyboard.press('Enter');
    await office.page.waitForSelector(`[data-testid=${answer}]`);
    await office.page.focus(`[data-testid=${answer}]`);
    await office.page.keyboard.press('Enter');
    await office.page.waitForSelector(`[data-testid=${answer}]`, { state: 'detached' });
    await kept(office.page, answer);
    // The reason is asked for where she is.
    const active = await office.page.evaluate(() => document.activeElement?.tagName);
    assert.equal(active === 'TEXTAREA', answer === 'send-back');
    assert.deepEqual(await faultsAt(office.page, answer), []);
    await office.close();
  });
}
