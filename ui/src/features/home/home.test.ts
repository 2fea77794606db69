import { describe, expect, it } from 'vitest';
import type { Begun } from '../../api/bindings/Begun';
import type { EnterpriseRow } from '../../api/bindings/EnterpriseRow';
import type { MyGroup } from '../../api/bindings/MyGroup';
import { byNeed, nextThing } from './home';

const today = '2026-11-21';
const group = (name: string, next_due: string | null, begun: Begun | null = null, records = true) =>
  ({ name, next_due, begun, records }) as MyGroup;
const enterprise = (name: string, next_due: string | null, has_draft = false) =>
  ({ name, next_due, has_draft }) as EnterpriseRow;
const names = (groups: readonly MyGroup[]) => groups.map(({ name }) => name);

describe('the first page', () => {
  it('shows what is due today, then what was due, then what comes', () => {
    const groups = [
      group('next week', '2026-11-28'),
      group('long ago', '2026-11-07'),
      group('never', null),
      group('today', today),
      group('tomorrow', '2026-11-22'),
      group('last week', '2026-11-14'),
    ];
    const expected = ['today', 'last week', 'long ago', 'tomorrow', 'next week', 'never'];
    expect(names(byNeed(groups, today))).toEqual(expected);
  });

  it('offers first what was begun, then what is due, then what comes', () => {
    const due = group('due', today);
    const begun = group('begun', '2026-11-28', 'open');
    const coming = group('coming', '2026-11-28');
    const visit = enterprise('visit', '2026-11-20');
    const begunVisit = enterprise('begun visit', '2026-11-30', true);
    const next = (groups: MyGroup[], visits: EnterpriseRow[]) =>
      nextThing(byNeed(groups, today), visits, today);
    expect(next([due, begun], [begunVisit])).toEqual({
      what: 'meeting',
      group: begun,
      begun: true,
    });
    expect(next([due], [visit, begunVisit])).toMatchObject({ what: 'visit', begun: true });
    expect(next([coming, due], [visit])).toMatchObject({ what: 'meeting', group: due });
    expect(next([coming], [visit])).toMatchObject({ what: 'visit', enterprise: visit });
    expect(next([coming], [])).toEqual({ what: 'coming', group: coming });
    expect(next([group('never', null)], [])).toBeUndefined();
  });

  it('offers no meeting that is in the book, or that is not hers to record', () => {
    const recorded = group('recorded', '2026-11-28', 'recorded');
    const stopped = group('stopped', today, 'stopped', false);
    const looks = group('looks', today, null, false);
    const hers = group('hers', '2026-11-20');
    const all = byNeed([recorded, stopped, looks, hers], today);
    expect(nextThing(all, [], today)).toEqual({ what: 'meeting', group: hers, begun: false });
    expect(nextThing([stopped, looks], [], today)).toBeUndefined();
  });
});
