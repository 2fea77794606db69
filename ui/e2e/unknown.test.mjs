/** A question that failed is said to have failed: nowhere does it stand as "nothing is there". */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, stage, unlock, visit, wordsOf } from './stage.mjs';

const size = { width: 800, height: 1280 };
const ways = [
  {
    who: 'crp',
    path: '#/',
    fail: ['my_groups', 'due_visits', 'sent_back', 'awaiting', 'reviews'],
    empty: ['home-no-groups', 'home-no-visits', 'office-reviews-none'],
    known: /Chushot/,
    problems: 3,
  },
  {
    who: 'supervisor',
    path: '#/office',
    fail: ['block', 'places', 'reviews', 'wrong_groups', 'devices'],
    empty: ['office-reviews-none'],
    sign: /₹/,
    known: /₹/,
    problems: 4,
  },
];
let on;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  await unlock(on.supervisor, '481516');
});
after(() => on?.stop());

for (const language of ['en', 'ur']) {
  for (const { who, path, fail, empty, sign, known, problems } of ways) {
    test(`${path} of the ${who} says what is not known (${language})`, async () => {
      const words = wordsOf(language);
      const { page } = await open(on.browser, on[who], { language, ...size });
      await page.waitForSelector('.frame h1');
      let failing = true;
      const body = JSON.stringify({ code: 'internal', reference: 'T1' });
      for (const name of fail) {
        await page.route(`**/call/${name}`, (route) =>
          failing ? route.fulfill({ status: 500, body }) : route.continue(),
        );
      }
      await visit(page, path === '#/' ? '#/settings' : '#/');
      await visit(page, path);
      const said = page.locator('[role=alert][data-code=internal]');
      await said.nth(problems - 1).waitFor();
      const text = await page.locator('.content').innerText();
      for (const untrue of empty) assert.ok(!text.includes(words(untrue)), untrue);
      if (sign) assert.doesNotMatch(text, sign);
      if (process.env.BAHI_PICTURES) {
        await page.screenshot({
          path: `${process.env.BAHI_PICTURES}/unknown-${who}-${language}.png`,
        });
      }
      failing = false;
      await said
        .getByRole('button')
        .evaluateAll((buttons) => buttons.forEach((one) => one.click()));
      await page.waitForFunction(
        () => document.querySelectorAll('[data-code=internal], .loading').length === 0,
      );
      assert.match(await page.locator('.content').innerText(), known);
      await page.close();
    });
  }
}
