import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import MoneyField from './MoneyField.svelte';

async function write(text: string) {
  const input = screen.getByLabelText<HTMLInputElement>('Savings');
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: text } });
  await fireEvent.change(input);
  await fireEvent.blur(input);
  return input;
}

describe('an amount', () => {
  it('written in Urdu digits becomes paise and is grouped when one leaves', async () => {
    const onchange = vi.fn();
    render(MoneyField, { label: 'Savings', onchange });
    const input = await write('۱۲۳۴۵۶٫۵');
    expect(onchange).toHaveBeenCalledWith(123456_50);
    expect(input.value).toBe('1,23,456.50');
  });

  it('that cannot be read stays as written, changes nothing and stops the form', async () => {
    const onchange = vi.fn();
    render(MoneyField, { label: 'Savings', value: 100_00, onchange });
    const input = await write('12x');
    expect(onchange).toHaveBeenCalledWith(100_00);
    expect(input.value).toBe('12x');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.validity.valid).toBe(false);
    expect(screen.getByText(/amount in rupees/)).toBeTruthy();
  });

  it('whose beginning could be read leaves nothing of it when the whole cannot', async () => {
    const onchange = vi.fn();
    render(MoneyField, { label: 'Savings', value: 20_00, onchange });
    const input = screen.getByLabelText<HTMLInputElement>('Savings');
    await fireEvent.focus(input);
    for (const text of ['1', '12', '12,', '12,5', '12,50']) {
      await fireEvent.input(input, { target: { value: text } });
    }
    await fireEvent.change(input);
    expect(onchange).toHaveBeenLastCalledWith(20_00);
  });

  it('that cannot be read gives way to an amount from outside', async () => {
    const { rerender } = render(MoneyField, { label: 'Savings', value: 20_00 });
    const input = await write('12x');
    await rerender({ value: 0 });
    expect(input.value).toBe('0');
    expect(input.validity.valid).toBe(true);
  });

  it('ten times the usual asks whether it is right', async () => {
    render(MoneyField, { label: 'Savings', usual: 200_00 });
    await write('1999');
    expect(screen.queryByText(/ten times/)).toBeNull();
    await write('2000');
    expect(screen.getByText(/ten times/)).toBeTruthy();
  });
});
