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

it('one more than nothing is one, or the least that may stand there', async () => {
  for (const [min, first] of [
    [0, 1],
    [1, 1],
    [5, 5],
  ] as const) {
    const onchange = vi.fn();
    const { container, unmount } = render(NumberField, {
      label: 'Notes',
      min,
      stepper: true,
      onchange,
    });
    const more = container.querySelector('button:last-of-type');
    await fireEvent.click(more as Element);
    expect(onchange).toHaveBeenLastCalledWith(first);
    await fireEvent.click(more as Element);
    expect(onchange).toHaveBeenLastCalledWith(first + 1);
    unmount();
  }
});
