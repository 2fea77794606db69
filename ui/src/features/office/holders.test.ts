import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../api/bindings/Assignment';
import type { OfficePerson } from '../../api/bindings/OfficePerson';
import { amended, given, holdersOf, withoutThem } from './holders';

const crp = (kind: Assignment['area']['kind'], id: string): Assignment => ({
  role: 'crp',
  area: { kind, id },
});
const person = (name: string, ...assignments: Assignment[]): OfficePerson => ({
  person: name.length,
  name,
  assignments,
  devices: 1,
});

const stanzin = person('Stanzin', crp('group', 'roshni'));
const diskit = person('Diskit', crp('village', 'stakna'));
const padma = person('Padma', crp('directory', 'chuchot'), {
  role: 'auditor',
  area: { kind: 'group', id: 'roshni' },
});

describe('who has a group', () => {
  const group = { id: 'roshni', village: 'stakna', block: 'chuchot' };

  it('is told apart: by itself, or by its village or block', () => {
    const { own, around } = holdersOf(group, [stanzin, diskit, padma], 'crp');
    expect(own.map(({ name }) => name)).toEqual(['Stanzin']);
    expect(around.map(({ name }) => name)).toEqual(['Diskit', 'Padma']);
    expect(holdersOf(group, [padma], 'auditor').own).toEqual([padma]);
    expect(holdersOf({ ...group, block: undefined }, [padma], 'crp').around).toEqual([]);
  });

  it('gets it once, and keeps what she had', () => {
    const after = given(stanzin, 'crp', ['roshni', 'ujala']);
    expect(after).toEqual([crp('group', 'roshni'), crp('group', 'ujala')]);
    expect(given(padma, 'crp', ['roshni'])).toHaveLength(3);
  });

  it('loses only what is taken from her', () => {
    expect(withoutThem(stanzin, 'crp', ['roshni', 'ujala'])).toEqual([]);
    expect(withoutThem(padma, 'crp', ['roshni'])).toBeUndefined();
    expect(withoutThem(diskit, 'crp', ['roshni'])).toBeUndefined();
  });
});

describe('a change of what somebody may do', () => {
  const tara = crp('group', 'tara');
  const roshni = crp('group', 'roshni');
  const nur = crp('group', 'nur');

  it('adds and takes away what was changed', () => {
    expect(amended(person('Stanzin', tara, roshni), [tara, roshni], [tara, nur])).toEqual([
      tara,
      nur,
    ]);
  });

  it('leaves what somebody else gave or took meanwhile', () => {
    expect(amended(person('Stanzin', tara, nur), [tara, roshni], [tara, roshni])).toEqual([
      tara,
      nur,
    ]);
    expect(amended(person('Stanzin'), [tara], [tara, nur])).toEqual([nur]);
  });
});
