/**
 * Whether a name is written in Latin letters alone. A line of Nastaliq needs room that stands empty
 * around them: such a name of two lines would fall apart.
 */
export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /^[\p{Script=Latin}\p{Script=Common}،]*$/u.test(text);
}
