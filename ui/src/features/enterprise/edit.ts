/** The form of an enterprise: which fields were changed, against what stood there before. */
import type { EnterpriseField } from '../../api/bindings/EnterpriseField';
import type { EnterpriseView } from '../../api/bindings/EnterpriseView';
import type { FieldChange } from '../../api/bindings/FieldChange';
import type { Value } from '../../api/bindings/Value';
import { changed, numberValue, textValue } from '../../api/edits';
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
  return changed(
    order.map((field) => ({
      field,
      was: valueOf(field, was[field]),
      value: valueOf(field, now[field]),
    })),
  );
}

/** The category goes by its number. */
function valueOf(field: EnterpriseField, text: string): Value {
  if (field !== 'category') return textValue(text);
  return numberValue(categories.findIndex(({ code }) => code === text));
}
