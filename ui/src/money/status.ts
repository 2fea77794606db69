/** How the status of a group is shown: a sign and a colour beside its word, never instead of it. */
import type { GroupStatus } from '../api/bindings/GroupStatus';
import type { IconName } from '../design/icons';

export const statusLooks: Readonly<
  Record<GroupStatus, { tone: 'good' | 'wait' | 'bad'; icon: IconName }>
> = {
  active: { tone: 'good', icon: 'circle-check' },
  revived: { tone: 'good', icon: 'sprout' },
  irregular: { tone: 'wait', icon: 'triangle-alert' },
  dormant: { tone: 'bad', icon: 'moon' },
  defunct: { tone: 'bad', icon: 'ban' },
};
