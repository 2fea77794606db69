import { expect, test } from 'vitest';
import type { AreaFigures } from '../../api/bindings/AreaFigures';
import { shownParts } from './parts';

test('a closed group keeps its row as long as it adds to any column', () => {
  const over = {
    group: 'g',
    groups: 0,
    members: 0,
    saved: 0,
    savings: 0,
    owed: 0,
    corpus: 0,
    unused: 0,
    loans: { whole: { outstanding: 0 }, recovery: null },
    conduct: { due: 0, held: 0 },
  };
  const shown = (part: object) => shownParts({ parts: [part] } as unknown as AreaFigures).length;
  expect(shown(over)).toBe(0);
  expect(shown({ ...over, group: null })).toBe(1);
  expect(shown({ ...over, corpus: 100 })).toBe(1);
  expect(shown({ ...over, unused: 100 })).toBe(1);
  expect(shown({ ...over, conduct: { due: 1, held: 0 } })).toBe(1);
});
