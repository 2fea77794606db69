/**
 * Every page, in three languages, light and dark, at three sizes: nothing is clipped or runs out
 * sideways, nothing fails in the console, axe finds no serious fault.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { call, open, stage, unlock, visit } from './stage.mjs';

const languages = ['en', 'hi', 'ur'];
const looks = [
  { width: 1280, height: 800, light: 'light' },
  { width: 1280, height: 800, light: 'dark' },
  { width: 800, height: 1280, light: 'light' },
  { width: 360, height: 740, light: 'light' },
];

let on;
let paths;

before(async () => {
  on = await stage();
  await unlock(on.crp, '270419');
  await unlock(on.supervisor, '481516');
  const groups = await call(on.crp, 'groups', { text: null, village: null, inactive_too: false });
  const group = await call(on.crp, 'group', { group: groups[0].id });
  const listed = { text: null, village: null, inactive_too: false };
  const [enterprise] = await call(on.crp, 'enterprises', listed);
  const shown = await call(on.crp, 'enterprise', { enterprise: enterprise.id });
  paths = {
    crp: [
      '/',
      '/groups',
      '/group/new',
      `/group/${group.row.id}`,
      `/group/${group.row.id}/edit`,
      `/group/${group.row.id}/terms`,
      `/member/new/${group.row.id}`,
      `/member/${group.members[0].id}`,
      `/member/${group.members[0].id}/edit`,
      `/meeting/${group.row.id}`,
      `/meeting-record/${group.meetings[0].operation}`,
      '/enterprises',
      '/enterprise/new',
      `/enterprise/${enterprise.id}`,
      `/visit/${enterprise.id}`,
      `/visit-record/${shown.visits[0].operation}`,
      '/due',
      '/find',
      '/exchange',
      '/settings',
      '/language',
    ],
    supervisor: [
      '/office',
      '/office/arrivals',
      '/office/reviews',
      '/office/people',
      '/office/devices',
    ],
  };
});

after(() => on?.stop());

for (const language of languages) {
  for (const look of looks) {
    test(`${language}, ${look.light}, ${look.width}x${look.height}`, async () => {
      const faults = [];
      for (const who of ['crp', 'supervisor']) {
        const { page, wrong, close } = await open(on.browser, on[who], { language, ...look });
        for (const path of paths[who]) {
          await visit(page, path);
          const found = [...(await clipped(page)), ...wrong.splice(0)];
          if (look.width === 1280) found.push(...(await serious(page)));
          faults.push(...found.map((fault) => `${path}: ${fault}`));
        }
        await close();
      }
      assert.deepEqual(faults, []);
    });
  }
}

/** What axe calls serious or worse. */
async function serious(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 400)}`,
    );
}

/** Texts that are cut, and pages that run out sideways. */
function clipped(page) {
  return page.evaluate(() => {
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) {
      found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    }
    for (const element of document.querySelectorAll('main *, header *, nav *')) {
      const style = getComputedStyle(element);
      const text = element.textContent?.trim() ?? '';
      const hides = (how) => how === 'hidden' || how === 'clip';
      // What is only for screen readers is cut on purpose.
      if (text === '' || element.closest('.aloud') || element.clientWidth < 2) continue;
      // A long name ends in dots on purpose; it is whole on its own page.
      const dots = style.textOverflow === 'ellipsis';
      const wide = !dots && hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
      if (wide || high) found.push(`cut: ${element.className} “${text.slice(0, 60)}”`);
    }
    return found;
  });
}
