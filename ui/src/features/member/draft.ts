/** A member as her form has her, and what of it goes to the app. */
import type { MemberField } from '../../api/bindings/MemberField';
import type { MemberView } from '../../api/bindings/MemberView';
import type { FieldChange } from '../../api/bindings/FieldChange';
import type { Office } from '../../api/bindings/Office';
import type { Photo } from '../../api/bindings/Photo';
import type { Relation } from '../../api/bindings/Relation';
import { changed, dateValue, numberValue, photoValue, textValue } from '../../api/edits';

/** In the order of their numbers in edits. */
export const relations: readonly Relation[] = ['husband', 'father', 'mother', 'other'];
export const offices: readonly Office[] = ['member', 'president', 'secretary', 'treasurer'];

export interface MemberDraft {
  name: string;
  relation: Relation;
  relationName: string;
  serial: number | null;
  joined: string;
  office: Office;
  birthYear: number | null;
  mobile: string;
  nominee: string;
  photo: Photo | null;
}

export function blank(today: string, serial: number | null): MemberDraft {
  return {
    name: '',
    relation: 'husband',
    relationName: '',
    serial,
    joined: today,
    office: 'member',
    birthYear: null,
    mobile: '',
    nominee: '',
    photo: null,
  };
}

export function draftOf(member: MemberView): MemberDraft {
  return {
    name: member.line.name,
    relation: member.line.relation,
    relationName: member.line.relation_name ?? '',
    serial: member.line.serial,
    joined: member.line.joined,
    office: member.line.office,
    birthYear: member.birth_year,
    mobile: member.mobile ?? '',
    nominee: member.nominee ?? '',
    photo: member.line.photo,
  };
}

export function edits(was: MemberDraft, now: MemberDraft): FieldChange<MemberField>[] {
  const number = (list: readonly string[], of: string) => numberValue(list.indexOf(of));
  return changed<MemberField>([
    { field: 'name', was: textValue(was.name), value: textValue(now.name) },
    {
      field: 'relation',
      was: number(relations, was.relation),
      value: number(relations, now.relation),
    },
    {
      field: 'relation-name',
      was: textValue(was.relationName),
      value: textValue(now.relationName),
    },
    { field: 'serial', was: numberValue(was.serial), value: numberValue(now.serial) },
    { field: 'office', was: number(offices, was.office), value: number(offices, now.office) },
    {
      field: 'birth-year',
      was: numberValue(was.birthYear),
      value: numberValue(now.birthYear),
    },
    { field: 'mobile', was: textValue(was.mobile), value: textValue(now.mobile) },
    { field: 'nominee', was: textValue(was.nominee), value: textValue(now.nominee) },
    { field: 'photo', was: photoValue(was.photo), value: photoValue(now.photo) },
    { field: 'joined', was: dateValue(was.joined), value: dateValue(now.joined) },
  ]);
}
