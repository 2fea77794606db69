/** Closing the window: what is being written just now is kept first. */
import { getCurrentWindow } from '@tauri-apps/api/window';
import { session } from './session.svelte';
import { inWindow } from './transport';

/** Whatever hangs, a window that was told to close is closed after this. */
const longest = 3_000;

/** The program's own window closes when the last entry is on the device. */
export function keepBeforeClosing(): void {
  if (!inWindow) return;
  void getCurrentWindow().onCloseRequested(async () => {
    await Promise.race([
      session.settled(),
      new Promise((done) => {
        setTimeout(done, longest);
      }),
    ]);
  });
}
