import { describe, expect, it } from 'vitest';
import { choiceOf, nameAmong, type Named } from './women';

const woman = (tag: number, name: string, relation_name: string | null = null): Named => ({
  tag,
  name,
  relation_name,
  serial: null,
});

describe('women of one name', () => {
  it('leaves a name that nobody else has', () => {
    const all = [woman(1, 'Asha', 'Ram'), woman(2, 'Sunita', 'Ram')];
    expect(all.map((one) => nameAmong(one, all))).toEqual(['Asha', 'Sunita']);
  });

  it('tells them apart by husband or father, however the name is spaced', () => {
    const all = [woman(1, 'Asha Devi', 'Ram'), woman(2, 'asha  devi ', 'Mohan')];
    expect(nameAmong(all[0]!, all)).toBe('Asha Devi · Ram');
    expect(nameAmong(all[1]!, all)).toContain('· Mohan');
  });

  it('tells them apart by the number of the row where nothing else does', () => {
    const all = [woman(1, 'Asha', 'Ram'), woman(2, 'Asha', 'Ram'), woman(3, 'Asha')];
    const second = { ...all[1]!, serial: 7 };
    const group = [all[0]!, second, all[2]!];
    expect(group.map((one) => nameAmong(one, group))).toEqual([
      'Asha · Ram · 1',
      'Asha · Ram · 7',
      'Asha · 3',
    ]);
  });

  it('knows the whole group where only some are offered', () => {
    const all = [woman(1, 'Asha', 'Ram'), woman(2, 'Asha', 'Mohan')];
    expect(choiceOf([all[1]!], all)).toEqual([{ value: '2', label: 'Asha · Mohan' }]);
  });
});
