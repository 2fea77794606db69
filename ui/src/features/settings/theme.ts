/** Light, dark, or as the system has it; remembered on this device. */

import type { Light } from '../../api/bindings/Light';

export type Theme = Light;

const remembered = 'bahi-theme';

/** What was chosen; as the system has it until somebody chooses. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(remembered);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the window in what was chosen; called when the window starts. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** What the device keeps, where this window itself has forgotten it. */
export function adoptTheme(kept: Theme | null): void {
  try {
    if (kept && localStorage.getItem(remembered) === null) chooseTheme(kept);
  } catch {
    if (kept) applyTheme(kept);
  }
}

/** Chooses and remembers. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(remembered, theme);
  } catch {
    // Without storage the choice lasts as long as the window.
  }
}
