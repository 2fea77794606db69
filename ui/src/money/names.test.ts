import { describe, expect, it } from 'vitest';

import type { Found } from '../api/bindings/Found';
import { foundBeside } from './names';

const found: Found = {
  kind: 'member',
  id: '1',
  group: null,
  title: 'Padma',
  relation: 'father',
  relation_name: 'Tashi',
  group_name: 'Saraswati',
  village: null,
  village_name: 'Thiksey',
  active: true,
  a_group: false,
};
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

describe('what stands beside something found', () => {
  it('says what the person named beside her is to her', () => {
    expect(plain(foundBeside(found))).toBe('father:\u00a0Tashi\nSaraswati · Thiksey');
    const alone = { ...found, relation_name: null, village_name: null };
    expect(plain(foundBeside(alone))).toBe('Saraswati');
  });

  it('names the owner of an enterprise as she is named', () => {
    const shop: Found = { ...found, kind: 'enterprise', relation: null, group_name: null };
    expect(plain(foundBeside(shop))).toBe('Tashi\nThiksey');
  });
});
