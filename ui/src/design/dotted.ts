/** A dot between two things stays with what it follows: a line never begins with it. */
export function dotted(text: string): string {
  return text.replaceAll(' · ', '\u00a0· ');
}
