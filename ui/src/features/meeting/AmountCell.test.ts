import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import AmountCell from './AmountCell.svelte';

it('says that all is as when she began, where somebody asks for it', async () => {
  const [onpaise, onback] = [vi.fn(), vi.fn()];
  render(AmountCell, { label: 'Savings', paise: 20_00, showLabel: true, onpaise, onback });
  const input = screen.getByLabelText<HTMLInputElement>('Savings');
  await fireEvent.focus(input);
  for (const text of ['2', '20', '20x', '20xy']) {
    await fireEvent.input(input, { target: { value: text } });
  }
  expect(onpaise.mock.calls).toEqual([[2_00], [20_00]]);
  expect(onback).toHaveBeenCalledTimes(1);
});

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
