import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import PinPad from './PinPad.svelte';

describe('the PIN pad', () => {
  it('takes buttons and keys of every script and says when it is full', async () => {
    const onfull = vi.fn();
    render(PinPad, { label: 'PIN', onfull });
    await fireEvent.click(screen.getByText('4'));
    for (const key of ['5', '۶', '७', 'Backspace', '8', 'x', '9', '0']) {
      await fireEvent.keyDown(document.body, { key });
    }
    expect(onfull).toHaveBeenCalledExactlyOnceWith('456890');
  });

  it('leaves keys alone that are meant for another field', async () => {
    const onfull = vi.fn();
    render(PinPad, { label: 'PIN', length: 1, onfull });
    const other = document.body.appendChild(document.createElement('input'));
    await fireEvent.keyDown(other, { key: '1' });
    expect(onfull).not.toHaveBeenCalled();
    other.remove();
  });
});
