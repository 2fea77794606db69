/** Asks the app to do something by name; the types come from the one table of commands. */
import type { Commands } from './bindings/Commands';
import { refresh } from './live';
import { AppProblem } from './problem';
import { send } from './transport';

export { AppProblem } from './problem';

/** A command that needs nothing is called without an input. */
type Input<N extends keyof Commands> = Commands[N][0] extends null
  ? [input?: null]
  : [input: Commands[N][0]];

/** Runs the command called `name`; throws an `AppProblem` when the app refuses. */
export async function call<N extends keyof Commands>(
  name: N,
  ...[input]: Input<N>
): Promise<Commands[N][1]> {
  const answer = (await send(name, input ?? null)) as Commands[N][1];
  refresh(touchedBy(answer));
  return answer;
}

/** Runs the command and gives its problem as a value, for forms that show it by their fields. */
export async function attempt<N extends keyof Commands>(
  name: N,
  ...input: Input<N>
): Promise<
  { answer: Commands[N][1]; problem?: undefined } | { answer?: undefined; problem: AppProblem }
> {
  try {
    return { answer: await call(name, ...input) };
  } catch (thrown) {
    return { problem: AppProblem.from(thrown) };
  }
}

/** An action's answer names the topics it touched; a question's answer names none. */
function touchedBy(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('touched' in answer)) return [];
  return Array.isArray(answer.touched)
    ? answer.touched.filter((one) => typeof one === 'string')
    : [];
}
