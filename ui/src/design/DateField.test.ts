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

  it('that has not come yet is asked about where the past is meant, and taken', async () => {
    const onchange = vi.fn();
    const notice = 'This day has not come yet. Is that right?';
    const props = { label: 'Since', value: '2026-11-21', today: '2026-11-21', onchange };
    render(DateField, props);
    expect(screen.queryByText(notice)).toBeNull();
    const input = screen.getByLabelText<HTMLInputElement>('Since');
    await fireEvent.input(input, { target: { value: '22-11-2026' } });
    await fireEvent.change(input);
    await fireEvent.blur(input);
    expect(screen.getByText(notice)).toBeTruthy();
    expect(input.getAttribute('aria-invalid')).toBeNull();
    expect(onchange).toHaveBeenCalledWith('2026-11-22');
  });
});
