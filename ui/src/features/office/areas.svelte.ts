/** The names of places and groups, and which of them a role can be given for. */
import type { Area } from '../../api/bindings/Area';
import type { Assignment } from '../../api/bindings/Assignment';
import type { Role } from '../../api/bindings/Role';
import { Shown } from '../../api/shown.svelte';
import { isFederation } from '../../money/names';
import { t } from '../../words/words.svelte';

export type AreaKind = Area['kind'];

/** A role and where it holds, as it is being chosen. */
export interface Choosing {
  role: Role;
  kind: AreaKind;
  /** Empty until it is chosen. */
  id: string;
}

export const nothingChosen = (): Choosing => ({ role: 'crp', kind: 'group', id: '' });

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Made while a component is set up. */
export class Areas {
  readonly #places = new Shown(
    'places',
    () => null,
    () => ['places', 'village'],
  );
  readonly #groups = new Shown(
    'groups',
    () => ({ text: null, village: null, inactive_too: false }),
    () => ['groups', 'group'],
  );

  /** Until all of it is known, nothing can be chosen or named. */
  readonly asked = [this.#places, this.#groups] as const;

  /** What can be chosen of one kind. */
  options(kind: AreaKind): Option[] {
    const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
    switch (kind) {
      case 'directory':
        return (this.#places.value?.areas ?? [])
          .filter(({ level }) => level === 'block')
          .map(named);
      case 'village':
        return (this.#places.value?.villages ?? []).map(named);
      case 'group':
        return (this.#groups.value ?? []).map(({ id, name, village_name }) => ({
          value: id,
          label: `${name} · ${village_name}`,
        }));
    }
  }

  /** Whether it is a Village Organisation or federation: its own book, not those of its members. */
  isFederation({ kind, id }: Choosing): boolean {
    const group = this.#groups.value?.find((one) => kind === 'group' && one.id === id);
    return group !== undefined && isFederation(group.kind);
  }

  /** What was chosen, once it is whole; with one block there is nothing to choose. */
  chosen({ role, kind, id }: Choosing): Assignment | null {
    const options = this.options(kind);
    const only = options.length === 1 ? options[0]?.value : undefined;
    const area = id || only;
    return area ? { role, area: { kind, id: area } } : null;
  }

  /** The name of an area; a group that is not on this device has none. */
  name({ kind, id }: Area): string {
    const all = kind === 'directory' ? (this.#places.value?.areas ?? []) : undefined;
    const named = all
      ? all.find((area) => area.id === id)?.name
      : this.options(kind).find(({ value }) => value === id)?.label;
    return named ?? t('office-area-elsewhere');
  }
}

/** An area as the value of a choice: `group:018f…`. */
export function areaKey({ kind, id }: Area): string {
  return `${kind}:${id}`;
}
