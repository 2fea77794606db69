/** Going into the sandbox, beginning it again, and back to the books. */
import { push } from 'svelte-spa-router';
import { attempt, type AppProblem } from '../../api/call';
import { session } from '../../api/session.svelte';
import { language } from '../../words/words.svelte';

/** Begins practising, or begins again; answers what went wrong. */
export async function practise(): Promise<AppProblem | undefined> {
  // What is on its way belongs where it was entered.
  await session.settled();
  const { answer, problem } = await attempt('practise', { language: language.code });
  if (!answer) return problem;
  session.take(answer);
  await push('/practice');
  return undefined;
}

/** Throws the sandbox away; the books are as they were left. */
export async function leave(): Promise<void> {
  await session.settled();
  const { answer } = await attempt('leave_practice');
  if (!answer) return;
  session.take(answer);
  await push('/');
}
