/**
 * What was typed or chosen is there again when the window was loaded anew. Nothing of it depends on the
 * language: it is Urdu, which is the other way round.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, open, stage, unlock, visit } from './stage.mjs';

const size = { language: 'ur', width: 800, height: 1280 };
/** A form is kept a moment after the last key. */
const pause = 700;
let on;
let group;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  await unlock(on.supervisor, '481516');
  const groups = await call(on.crp, 'my_groups');
  group = groups.find(({ kind }) => kind === 'women');
});
after(() => on?.stop());

async function at(who, path, act, then) {
  const { page } = await open(on.browser, on[who], size);
  await page.waitForSelector('.frame h1');
  await visit(page, path);
  await act(page);
  await page.waitForTimeout(pause);
  await page.reload();
  await page.waitForSelector('.frame h1');
  await then(page);
  await page.close();
}

test('what was searched', () =>
  at(
    'crp',
    '#/find',
    async (page) => {
      await page.locator('main input[type=search]').click();
      await page.keyboard.type('chu', { delay: 200 });
      await page.keyboard.type('shot');
      await page.waitForSelector('main h2');
      assert.equal(await page.inputValue('main input[type=search]'), 'chushot');
    },
    async (page) => {
      await page.waitForSelector('main h2');
      assert.equal(await page.inputValue('main input[type=search]'), 'chushot');
    },
  ));

test("the bank's file that was pasted", () =>
  at(
    'supervisor',
    '#/office/feed',
    async (page) => {
      await page.click('[data-testid=paste-feed]');
      await page.fill('textarea[name=feed]', 'a line of the file');
    },
    async (page) => {
      await page.waitForSelector('textarea[name=feed]');
      await page.waitForFunction(
        () => document.querySelector('textarea').value === 'a line of the file',
      );
    },
  ));

test('the groups that were ticked', () =>
  at(
    'supervisor',
    '#/office/groups',
    (page) => page.locator('[data-testid=handover-group]').first().click(),
    async (page) => {
      await page.waitForSelector('[data-testid=handover-group] input:checked');
      assert.equal(await page.locator('[data-testid=handover-group] input:checked').count(), 1);
    },
  ));

test('the roles that were added', () =>
  at(
    'supervisor',
    '#/office/people',
    async (page) => {
      await page.locator('[data-testid=assign]').first().click();
      await page.locator('dialog[open] li button').first().click();
    },
    async (page) => {
      await page.locator('[data-testid=assign]').first().waitFor();
      const before = await page.locator('[data-testid=person]').first().locator('.tag').count();
      await page.locator('[data-testid=assign]').first().click();
      await page.waitForTimeout(pause);
      assert.equal(await page.locator('dialog[open] li').count(), before - 1);
    },
  ));

test('the invitation that nobody has seen yet', () => {
  let code;
  return at(
    'supervisor',
    '#/office/people',
    async (page) => {
      await page.locator('[data-testid=invite]').first().click();
      await page.click('[data-testid=invite-make]');
      code = await page.locator('dialog[open] .code').innerText();
    },
    async (page) => {
      await page.locator('[data-testid=invite]').first().click();
      assert.equal(await page.locator('dialog[open] .code').innerText(), code);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(pause);
      await page.locator('[data-testid=invite]').first().click();
      await page.waitForSelector('[data-testid=invite-make]');
      await page.waitForTimeout(pause);
      assert.equal(await page.locator('dialog[open] .code').count(), 0, 'closed, it is gone');
    },
  );
});

test('the days of a paper', () =>
  at(
    'crp',
    `#/group/${group.id}/papers?paper=cash-book`,
    async (page) => {
      await page.locator('main label:has(input[value=all])').click();
    },
    (page) => page.waitForSelector('main input[value=all]:checked', { state: 'attached' }),
  ));
