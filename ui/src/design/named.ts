/**
 * A field asks what stands below it in a list: what was answered is named by the question without its
 * mark.
 */
export function named(label: string): string {
  return label.replace(/[?؟](\u2069*)$/u, '$1');
}
