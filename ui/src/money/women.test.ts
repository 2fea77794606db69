import { describe, expect, it } from 'vitest';
import { choiceOf, nameAmong, spokenAmong, type Named } from './women';

const woman = (
  tag: number,
  name: string,
  relation_name: string | null = null,
  serial: number | null = null,
): Named => ({ tag, name, relation_name, serial });

const called = (group: readonly Named[]) => group.map((one) => nameAmong(one, group));

describe('women of one name', () => {
  it('leaves a name that nobody else has', () => {
    const group = [woman(1, 'Asha', 'Ram'), woman(2, 'Sunita', 'Ram')];
    expect(called(group)).toEqual(['Asha', 'Sunita']);
  });

  it('tells them apart by husband or father, however the name is spaced', () => {
    const group = [woman(1, 'Asha Devi', 'Ram'), woman(2, 'asha  Devi', 'Mohan')];
    expect(called(group)).toEqual(['Asha Devi · Ram', 'asha  Devi · Mohan']);
    expect(group.map((one) => spokenAmong(one, group))[0]).toBe('Asha Devi, Ram');
  });

  it('tells them apart by the number of the row where nothing else does', () => {
    const group = [woman(1, 'Asha', 'Ram'), woman(2, 'Asha', 'Ram', 7), woman(3, 'Asha')];
    expect(called(group)).toEqual(['Asha · Ram · 1', 'Asha · Ram · 7', 'Asha · 3']);
  });

  it('knows the whole group where only some are offered', () => {
    const second = woman(2, 'Asha', 'Mohan');
    const group = [woman(1, 'Asha', 'Ram'), second];
    expect(choiceOf([second], group)).toEqual([{ value: '2', label: 'Asha · Mohan' }]);
  });
});
