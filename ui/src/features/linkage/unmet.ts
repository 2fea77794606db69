/** Conditions that are not met, as sentences: what the group has, and what is asked. */
import type { UnmetCondition } from '../../api/bindings/UnmetCondition';
import { formatPaise } from '../../words/digits';
import { listed } from '../../words/listed';
import { t } from '../../words/words.svelte';
import { percentInWords } from '../../money/loan';

/** Norms count half a year as 181 or 182 days: people say months. */
const months = (days: number) => Math.max(1, Math.round(days / 30));

export function unmetInWords(unmet: UnmetCondition): string {
  switch (unmet.why) {
    case 'no-norm':
      return t('unmet-no-norm');
    case 'not-active':
      return t('unmet-not-active', { status: t(`state-group-${unmet.status}`) });
    case 'days':
      return t('unmet-days', { have: Math.max(0, unmet.have), months: months(unmet.need) });
    case 'revived-days':
      return t('unmet-revived-days', { have: Math.max(0, unmet.have), months: months(unmet.need) });
    case 'attendance':
      return t('unmet-attendance', {
        have: percentInWords(unmet.have),
        need: percentInWords(unmet.need),
      });
    case 'grade':
      return unmet.have === null
        ? t('unmet-no-grade', { need: unmet.need })
        : t('unmet-grade', { have: unmet.have, need: unmet.need });
    case 'gradings':
      return t('unmet-gradings', { have: unmet.have, need: unmet.need });
    case 'panchasutra':
      return t('unmet-panchasutra', {
        broken: listed(unmet.broken.map((sutra) => t(`kind-sutra-${sutra}`))),
      });
    case 'no-account':
      return t('unmet-no-account');
    case 'no-plan':
      return t('unmet-no-plan');
    case 'members-elsewhere':
      return t('unmet-members-elsewhere', { groups: unmet.groups });
    case 'already-received':
      return t('unmet-already-received', { received: formatPaise(unmet.received) });
    case 'not-used':
      return t('unmet-not-used', { have: formatPaise(unmet.have), need: formatPaise(unmet.need) });
    case 'limit-reached':
      return t('unmet-limit-reached', {
        received: formatPaise(unmet.received),
        most: formatPaise(unmet.most),
      });
  }
}
