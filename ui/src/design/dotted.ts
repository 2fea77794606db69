import { isolated } from '../words/listed';

/**
 * A dot between two things stays with what it follows: a line never begins with it. Each of the two
 * keeps its own direction.
 */
export function dotted(text: string): string {
  const parts = text.split(' · ');
  return parts.length > 1 ? parts.map(isolated).join('\u00a0· ') : text;
}
