import { describe, expect, it, vi } from 'vitest';
import { onTouched, refresh } from './live';

describe('topics', () => {
  it('wake a listener once however many of its topics were touched', () => {
    const again = vi.fn();
    const stop = [onTouched('group:1', again), onTouched('group', again)];
    refresh(['group:1', 'group:2']);
    expect(again).toHaveBeenCalledTimes(1);
    stop.forEach((end) => end());
    refresh(['group:1']);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('leave other records alone', () => {
    const again = vi.fn();
    const stop = onTouched('group:1', again);
    refresh(['group:2', 'meeting:1']);
    expect(again).not.toHaveBeenCalled();
    stop();
  });
});
