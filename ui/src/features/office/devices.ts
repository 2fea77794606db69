/** How a device is called: by whoever works on it. */
import type { OfficeDevice } from '../../api/bindings/OfficeDevice';
import { written } from '../../words/digits';
import { listed } from '../../words/listed';
import { t } from '../../words/words.svelte';

export function nameOfDevice({ people, device }: OfficeDevice): string {
  return listed(people) || t('office-device-number', { number: written(device) });
}
