import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import DateField from './DateField.svelte';

describe('a day', () => {
  it('is written day first and kept as ISO', async () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Meeting day', value: '2026-11-21', onchange });
    const input = screen.getByLabelText<HTMLInputElement>('Meeting day');
    expect(input.value).toBe('21-11-2026');
    await fireEvent.input(input, { target: { value: '२२/११/२०२६' } });
    await fireEvent.change(input);
    await fireEvent.blur(input);
    expect(onchange).toHaveBeenCalledWith('2026-11-22');
    expect(input.value).toBe('22-11-2026');
    expect(screen.getByText('Sunday')).toBeTruthy();
  });
});
