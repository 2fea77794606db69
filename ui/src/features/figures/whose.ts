/** Whose figures an address names: `own`, or `area-…` or `federation-…` with its id. */
export function named(whose: string): { area: string | null; federation: string | null } {
  const id = (kind: string) => (whose.startsWith(`${kind}-`) ? whose.slice(kind.length + 1) : null);
  return { area: id('area'), federation: id('federation') };
}
