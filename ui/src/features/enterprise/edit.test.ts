import { describe, expect, it } from 'vitest';
import { changes, type Form } from './edit';

const was: Form = {
  name: 'Apricot unit',
  product: 'Jam',
  category: 'manufacturing',
  mobile: '',
  landmark: 'Beside the school',
};

describe('the edits of an enterprise', () => {
  it('name only the fields that say something else, each with what stood there', () => {
    expect(changes(was, { ...was, mobile: ' 9419 ', landmark: '' })).toEqual([
      { field: 'mobile', was: { kind: 'none' }, value: { kind: 'text', value: '9419' } },
      {
        field: 'landmark',
        was: { kind: 'text', value: 'Beside the school' },
        value: { kind: 'none' },
      },
    ]);
  });

  it('give the category by its number', () => {
    expect(changes(was, { ...was, category: 'trade' })).toEqual([
      { field: 'category', was: { kind: 'number', value: 0 }, value: { kind: 'number', value: 2 } },
    ]);
  });

  it('are none when nothing was changed but blanks', () => {
    expect(changes(was, { ...was, name: 'Apricot unit ' })).toEqual([]);
  });
});
