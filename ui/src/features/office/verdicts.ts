/** Which verdicts a parked record allows, each with what it means in plain words. */
import type { Review } from '../../api/bindings/Review';
import type { Verdict } from '../../api/bindings/Verdict';
import type { IconName } from '../../design/icons';
import type { WordId } from '../../words/words.svelte';

export interface VerdictChoice {
  readonly verdict: Verdict;
  readonly icon: IconName;
  readonly word: WordId;
  readonly means: WordId;
}

const keep: VerdictChoice = {
  verdict: 'keep',
  icon: 'shield-check',
  word: 'office-verdict-keep',
  means: 'office-verdict-keep-means',
};
const replace: VerdictChoice = {
  verdict: 'replace',
  icon: 'refresh-cw',
  word: 'office-verdict-replace',
  means: 'office-verdict-replace-means',
};
const both: VerdictChoice = {
  verdict: 'both',
  icon: 'plus',
  word: 'office-verdict-both',
  means: 'office-verdict-both-means',
};
const drop: VerdictChoice = {
  verdict: 'keep',
  icon: 'ban',
  word: 'office-verdict-drop',
  means: 'office-verdict-drop-means',
};
const accept: VerdictChoice = {
  verdict: 'both',
  icon: 'check',
  word: 'office-verdict-accept',
  means: 'office-verdict-accept-means',
};

export function choicesFor(item: Review): readonly VerdictChoice[] {
  // Nobody confirms her own; she may give way.
  if (item.only === 'replace') return [replace];
  if (item.only === 'keep') return [item.posted ? keep : drop];
  // It collides with nothing: it counts, or it does not.
  if (!item.posted) return [drop, accept];
  // A field has one value, and a group one beginning; both cannot stand.
  if (item.parked.fields.length > 0 || !item.can_both_stand) return [keep, replace];
  return [keep, replace, both];
}
