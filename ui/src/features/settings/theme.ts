/** Light, dark, or as the system has it; remembered on this device. */

import type { Light } from '../../api/bindings/Light';
import { recall, remember } from '../../words/remembered';

export type Theme = Light;

const key = 'bahi-theme';

/** What was chosen; as the system has it until somebody chooses. */
export function chosenTheme(): Theme {
  const kept = recall(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Shows the window in what was chosen; called when the window starts. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** What the device keeps, where this window itself has forgotten it. */
export function adoptTheme(kept: Theme | null): void {
  if (kept && recall(key) === null) chooseTheme(kept);
}

/** Chooses and remembers. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  remember(key, theme);
}
