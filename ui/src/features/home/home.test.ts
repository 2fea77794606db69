import { describe, expect, it } from 'vitest';
import type { GroupRow } from '../../api/bindings/GroupRow';
import { dueOn, nextThing } from './home';

const group = (name: string, next_due: string | null, has_draft = false) =>
  ({ name, next_due, has_draft }) as GroupRow;

describe('the first page', () => {
  it('shows what is due today or was due before, the oldest first', () => {
    const groups = [
      group('tomorrow', '2026-11-22'),
      group('today', '2026-11-21'),
      group('never', null),
      group('last week', '2026-11-14'),
    ];
    const names = dueOn(groups, '2026-11-21').map((one) => one.name);
    expect(names).toEqual(['last week', 'today']);
  });

  it('offers first what was begun, then what is due today', () => {
    const begun = group('begun', null, true);
    const due = [group('last week', '2026-11-14'), group('today', '2026-11-21')];
    expect(nextThing([begun], due)).toEqual({ group: begun, begun: true });
    expect(nextThing([], due)?.group.name).toBe('today');
    expect(nextThing([], [])).toBeUndefined();
  });
});
