/** Light, dark, or as the system has it; remembered on this device. */

export type Theme = 'system' | 'light' | 'dark';

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

/** Chooses and remembers. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(remembered, theme);
  } catch {
    // Without storage the choice lasts as long as the window.
  }
}
