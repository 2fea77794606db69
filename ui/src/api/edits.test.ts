import { expect, it } from 'vitest';
import { changed, dateValue, numberValue, textValue } from './edits';

it('a form sends only what was changed, with what stood there before', () => {
  const edits = changed([
    { field: 'name', was: textValue('Zahra'), value: textValue(' Zahra Bano ') },
    { field: 'mobile', was: textValue(null), value: textValue('  ') },
    { field: 'joined', was: dateValue('2026-04-01'), value: dateValue('2026-04-01') },
    { field: 'serial', was: numberValue(null), value: numberValue(3) },
  ]);
  expect(edits).toEqual([
    {
      field: 'name',
      was: { kind: 'text', value: 'Zahra' },
      value: { kind: 'text', value: 'Zahra Bano' },
    },
    { field: 'serial', was: { kind: 'none' }, value: { kind: 'number', value: 3 } },
  ]);
});
