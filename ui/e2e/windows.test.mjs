/** One meeting in two windows: what is older does not write over what is newer, and nothing goes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, open, stage, unlock, visit } from './stage.mjs';

const languages = ['en', 'ur'];
let on;
/** One for each language. */
let groups;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  const all = await call(on.crp, 'my_groups');
  groups = all.filter(({ kind, begun }) => kind === 'women' && begun === null);
});
after(() => on?.stop());

/** A refused save is no fault of the page. */
const unexpected = (wrong) => wrong.filter((line) => !line.includes('/call/save_meeting'));
const note = async (group) => {
  const opened = { group: group.id, date: null, kind: null };
  return (await call(on.crp, 'open_meeting', opened)).draft.note;
};

async function begun(group, language) {
  const window = await open(on.browser, on.crp, { language, width: 800, height: 1280 });
  await window.page.waitForSelector('.frame h1');
  await visit(window.page, `#/meeting/${group.id}`);
  await window.page.waitForSelector('[data-testid="all-present"]');
  return window;
}

/** Goes to the step where one signs, and writes the minutes' text. */
async function write(page, text) {
  await page.evaluate(() => document.querySelector('[data-kept]').scrollIntoView());
  while ((await page.getAttribute('[data-step]', 'data-step')) !== 'sign') {
    const step = await page.getAttribute('[data-step]', 'data-step');
    await page.click('[data-testid="next-step"]');
    await page.waitForFunction(
      (was) => document.querySelector('[data-step]')?.getAttribute('data-step') !== was,
      step,
    );
  }
  await page.fill('textarea', text);
  await page.evaluate(() => document.activeElement?.blur());
}

for (const [nth, language] of languages.entries()) {
  test(`an older window is refused, and chooses (${language})`, async () => {
    const group = groups[nth];
    const one = await begun(group, language);
    const other = await begun(group, language);
    await write(one.page, 'written in one window');
    await one.page.waitForSelector('[data-kept="saved"]');
    assert.equal(await note(group), 'written in one window');
    await other.page.click('[data-testid="all-present"]');
    await other.page.waitForSelector('[data-code="draft-newer"]');
    assert.equal(await note(group), 'written in one window', 'it was not written over');
    await other.page.click('[data-testid="take-newer"]');
    await other.page.waitForSelector('[data-code="draft-newer"]', { state: 'detached' });
    await write(other.page, 'written in the other window');
    await other.page.waitForSelector('[data-kept="saved"]');

    await one.page.fill('textarea', 'written in one window again');
    await one.page.evaluate(() => document.activeElement?.blur());
    await one.page.waitForSelector('[data-code="draft-newer"]');
    assert.equal(await one.page.inputValue('textarea'), 'written in one window again');
    await one.page.click('[data-testid="take-mine"]');
    await one.page.waitForSelector('[data-kept="saved"]');
    assert.equal(await note(group), 'written in one window again');

    // Thrown away in another window, it is brought back by nobody's next entry.
    await visit(other.page, '#/');
    const next = other.page.locator(`[data-testid="next"][href="#/meeting/${group.id}"]`);
    const goOn = await next.textContent();
    await call(on.crp, 'discard_meeting', { group: group.id });
    await one.page.fill('textarea', 'too late');
    await one.page.evaluate(() => document.activeElement?.blur());
    await one.page.waitForSelector('[data-code="draft-gone"]');
    await other.page.waitForFunction(
      (was) => document.querySelector('[data-testid="next"]')?.textContent !== was,
      goOn,
    );
    await one.page.click('[data-testid="take-newer"]');
    await one.page.waitForSelector('[data-testid="open-meeting"]');
    const { begun: left } = await call(on.crp, 'my_work', { kind: 'group', id: group.id });
    assert.equal(left, null);
    assert.deepEqual(unexpected([...one.wrong, ...other.wrong]), []);
    await one.close();
    await other.close();
  });
}
