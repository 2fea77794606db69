import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Select from './Select.svelte';

describe('one of many', () => {
  it('runs as what is chosen, so that a long name is cut at its end in Urdu too', () => {
    const options = [
      { value: 'a', label: 'Nai Roshni Mahila Samuh · Chushot' },
      { value: 'b', label: 'سب گروپ' },
    ];
    const { unmount } = render(Select, { label: 'Group', options, value: 'a' });
    expect(screen.getByLabelText('Group').getAttribute('dir')).toBe('ltr');
    unmount();
    render(Select, { label: 'Group', options, value: 'b' });
    expect(screen.getByLabelText('Group').getAttribute('dir')).toBeFalsy();
  });
});
