/** A sheet that was refused because another window wrote in it, or finished it, since it was read. */
import type { AppProblem } from '../api/problem';

export interface Stale {
  /** The version that stands there; empty where nothing does. */
  readonly version: string;
  readonly gone: boolean;
}

/** What stands where the sheet was to be kept; null where nobody else wrote in it. */
export function staleOf(problem: AppProblem | null): Stale | null {
  if (problem?.code === 'draft-gone') return { version: '', gone: true };
  if (problem?.code !== 'draft-newer') return null;
  const { version } = problem.data;
  return { version: typeof version === 'string' ? version : '', gone: false };
}
