/** How far a clock is off, in the largest unit that says it: minutes, hours or days. */
import { t } from '../../words/words.svelte';

export function duration(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  if (minutes < 120) return t('settings-minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? t('settings-hours', { count: hours })
    : t('settings-days', { count: Math.round(hours / 24) });
}
