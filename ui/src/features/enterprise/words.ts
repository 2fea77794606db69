/** The codes of an enterprise with their words and signs. */
import type { Category } from '../../api/bindings/Category';
import type { EnterpriseField } from '../../api/bindings/EnterpriseField';
import type { Tie } from '../../api/bindings/Tie';
import type { IconName } from '../../design/icons';
import type { WordId } from '../../words/words.svelte';

/** In the order of their numbers: an edit gives the category by its number. */
export const categories: readonly { code: Category; word: WordId; icon: IconName }[] = [
  { code: 'manufacturing', word: 'enterprise-category-manufacturing', icon: 'wrench' },
  { code: 'service', word: 'enterprise-category-service', icon: 'handshake' },
  { code: 'trade', word: 'enterprise-category-trade', icon: 'shopping-basket' },
  { code: 'other', word: 'enterprise-category-other', icon: 'ellipsis' },
];

export const ties: Readonly<Record<Tie, WordId>> = {
  herself: 'enterprise-tie-herself',
  husband: 'enterprise-tie-husband',
  child: 'enterprise-tie-child',
  family: 'enterprise-tie-family',
  group: 'enterprise-tie-group',
};

export const fields: Readonly<Record<EnterpriseField, WordId>> = {
  name: 'enterprise-name',
  product: 'enterprise-product',
  mobile: 'member-mobile',
  landmark: 'enterprise-landmark',
  category: 'enterprise-category',
};

export function wordOf(category: Category): WordId {
  return categories.find(({ code }) => code === category)?.word ?? 'enterprise-category-other';
}
