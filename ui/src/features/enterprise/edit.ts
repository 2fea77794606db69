/** The form of an enterprise: which fields were changed, against what stood there before. */
import type { EnterpriseField } from '../../api/bindings/EnterpriseField';
import type { EnterpriseView } from '../../api/bindings/EnterpriseView';
import type { FieldChange } from '../../api/bindings/FieldChange';
import type { Value } from '../../api/bindings/Value';
import { categories } from './words';

export type Form = Record<EnterpriseField, string>;

export const order: readonly EnterpriseField[] = [
  'name',
  'product',
  'category',
  'mobile',
  'landmark',
];

/** What stands in the form when it is opened. */
export function formOf(view: EnterpriseView): Form {
  return {
    name: view.row.name,
    product: view.row.product,
    category: view.row.category,
    mobile: view.mobile ?? '',
    landmark: view.landmark ?? '',
  };
}

/** The fields that say something else now, each with what stood there. */
export function changes(was: Form, now: Form): FieldChange<EnterpriseField>[] {
  return order
    .filter((field) => now[field].trim() !== was[field])
    .map((field) => ({
      field,
      was: valueOf(field, was[field]),
      value: valueOf(field, now[field].trim()),
    }));
}

function valueOf(field: EnterpriseField, text: string): Value {
  if (field === 'category') {
    return { kind: 'number', value: categories.findIndex(({ code }) => code === text) };
  }
  return text === '' ? { kind: 'none' } : { kind: 'text', value: text };
}
