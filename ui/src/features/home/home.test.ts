import { describe, expect, it } from 'vitest';
import type { EnterpriseRow } from '../../api/bindings/EnterpriseRow';
import type { GroupRow } from '../../api/bindings/GroupRow';
import { byNeed, nextThing } from './home';

const today = '2026-11-21';
const group = (name: string, next_due: string | null, has_draft = false) =>
  ({ name, next_due, has_draft }) as GroupRow;
const enterprise = (name: string, next_due: string | null, has_draft = false) =>
  ({ name, next_due, has_draft }) as EnterpriseRow;
const names = (groups: readonly GroupRow[]) => groups.map(({ name }) => name);

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
    const begun = group('begun', '2026-11-28', true);
    const coming = group('coming', '2026-11-28');
    const visit = enterprise('visit', '2026-11-20');
    const begunVisit = enterprise('begun visit', '2026-11-30', true);
    const next = (groups: GroupRow[], visits: EnterpriseRow[]) =>
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
});
