import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import NumberField from './NumberField.svelte';

it('a number that cannot be read changes nothing and stops the form', async () => {
  const onchange = vi.fn();
  render(NumberField, { label: 'Notes', value: 3, onchange });
  const input = screen.getByLabelText<HTMLInputElement>('Notes');
  await fireEvent.focus(input);
  for (const text of ['1', '1x']) {
    await fireEvent.input(input, { target: { value: text } });
  }
  await fireEvent.change(input);
  await fireEvent.blur(input);
  expect(onchange).toHaveBeenLastCalledWith(3);
  expect(input.value).toBe('1x');
  expect(input.validity.valid).toBe(false);
});
