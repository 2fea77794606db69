import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import AmountCell from './AmountCell.svelte';

it('takes back what it told of a text that cannot be read, also while the book works', async () => {
  const onpaise = vi.fn();
  // The book has not answered yet: what stands there stays.
  render(AmountCell, { label: 'She brings', paise: 500_00, showLabel: true, onpaise });
  const input = screen.getByLabelText<HTMLInputElement>('She brings');
  await fireEvent.focus(input);
  for (const text of ['1', '12', '12,', '12,50']) {
    await fireEvent.input(input, { target: { value: text } });
  }
  expect(onpaise.mock.calls).toEqual([[1_00], [12_00], [500_00]]);
});
