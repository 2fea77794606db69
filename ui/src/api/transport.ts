/**
 * Carries a command to the app: through the shell's one door in the window, or over HTTP to
 * `bahi … serve` in a browser. Nothing else in the window knows which.
 */
import { invoke } from '@tauri-apps/api/core';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { AppProblem } from './problem';

/** Whether this is the program's own window, not a browser. */
export const inWindow = '__TAURI_INTERNALS__' in window;

/** Sends a command and gives its answer; throws an `AppProblem` otherwise. */
export function send(name: string, input: unknown): Promise<unknown> {
  return '__TAURI_INTERNALS__' in window ? throughShell(name, input) : overHttp(name, input);
}

/** Whatever hangs, a window that was told to close is closed after this. */
const longest = 3_000;

/** The program's own window closes when `keep` is done. */
export function beforeClosing(keep: () => Promise<void>): void {
  if (!inWindow) return;
  void getCurrentWindow().onCloseRequested(async () => {
    const late = new Promise((done) => {
      setTimeout(done, longest);
    });
    await Promise.race([keep(), late]);
  });
}

async function throughShell(name: string, input: unknown): Promise<unknown> {
  try {
    return await invoke('call', { name, input });
  } catch (thrown) {
    throw AppProblem.from(thrown);
  }
}

async function overHttp(name: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  }).catch(() => undefined);
  const body: unknown = await response?.json().catch(() => undefined);
  if (response?.ok && body !== undefined) return body;
  throw body === undefined ? new AppProblem('no-answer') : AppProblem.from(body);
}
