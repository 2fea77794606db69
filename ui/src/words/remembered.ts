/**
 * What a window remembers by itself between two starts, beside what the device keeps. The system
 * can switch its storage off; then a choice lasts as long as the window.
 */

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is chosen for this window all the same.
  }
}
