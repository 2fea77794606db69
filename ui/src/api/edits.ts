/** The edits of a form: what stood there when it was opened, and what stands there now. */
import type { FieldChange } from './bindings/FieldChange';
import type { Photo } from './bindings/Photo';
import type { Value } from './bindings/Value';

/** A text, or nothing when it is blank. */
export function textValue(text: string | null): Value {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? { kind: 'none' } : { kind: 'text', value: trimmed };
}

/** A day, or nothing. */
export function dateValue(date: string | null): Value {
  return date ? { kind: 'date', value: date } : { kind: 'none' };
}

/** A number, or nothing. */
export function numberValue(number: number | null): Value {
  return number === null ? { kind: 'none' } : { kind: 'number', value: number };
}

/** A photo, or nothing. */
export function photoValue(photo: Photo | null): Value {
  return photo ? { kind: 'photo', value: photo } : { kind: 'none' };
}

/** Only the fields that differ; the app tells whether somebody else changed them meanwhile. */
export function changed<F>(fields: readonly FieldChange<F>[]): FieldChange<F>[] {
  return fields.filter(({ was, value }) => JSON.stringify(was) !== JSON.stringify(value));
}
