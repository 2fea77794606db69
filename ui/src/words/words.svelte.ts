/**
 * The words of the chosen language: `t(id)` gives the sentence, and whatever shows it follows
 * when the language changes. Only the chosen language is in memory (and English behind one
 * that is not finished).
 */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';
import { formatDay } from './dates';
import { formatPaise, groupLakh, written } from './digits';
import type { WordId } from './ids.gen';
import { languages } from './languages';
import type { Language, LanguageCode } from './languages';
import { manner } from './manner.svelte';
import { members } from './members.svelte';
import { recall, remember } from './remembered';

export type { WordId } from './ids.gen';
export type { Language, LanguageCode } from './languages';

/** What a sentence is filled with: text stays text, a number also chooses the plural. */
export type WordArgs = Record<string, string | number>;

/** An error as the app answers it: a code and what belongs to it. */
export interface Trouble {
  readonly code: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

const key = 'bahi-language';
// The words of papers stay out: Rust alone reads them.
const files = import.meta.glob<string>(
  ['../../../locales/*/*.ftl', '!../../../locales/*/report.ftl'],
  {
    query: '?raw',
    import: 'default',
  },
);

/** The language of the window. */
class ChosenLanguage {
  #bundles: FluentBundle[] = $state.raw([]);
  #language: Language = $state.raw(byCode('en'));
  #chosen = $state(false);

  /** The languages one can choose, each named in its own script. */
  readonly offered: readonly Language[] = languages.filter((language) => language.offered);

  /** Those that are prepared, with words of another language where they have none. */
  readonly prepared: readonly Language[] = languages.filter((language) => !language.offered);

  get code(): LanguageCode {
    return this.#language.code;
  }

  get dir(): 'ltr' | 'rtl' {
    return this.#language.dir;
  }

  /** Whether a person has chosen, as opposed to a guess from the system. */
  get chosen(): boolean {
    return this.#chosen;
  }

  /** The chosen language's messages, then what it falls back to. */
  get bundles(): readonly FluentBundle[] {
    return this.#bundles;
  }

  /** Takes up the remembered language, or the nearest to the system's. */
  async start(): Promise<void> {
    const saved = languages.find((language) => language.code === recall(key));
    this.#chosen = saved !== undefined;
    await this.#speak(saved ?? guess());
  }

  /** Changes the language and remembers it on this device. */
  async choose(code: LanguageCode): Promise<void> {
    await this.#speak(byCode(code));
    this.#chosen = true;
    remember(key, code);
  }

  async #speak(language: Language): Promise<void> {
    const codes = language.falls ? [language.code, language.falls] : [language.code];
    this.#bundles = await Promise.all(codes.map(load));
    this.#language = language;
    manner.language = language.code;
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
  }
}

export const language = new ChosenLanguage();

/** The sentence called `id` in the chosen language. */
export function t(id: WordId, args?: WordArgs): string {
  // A missing id is seen by the script that checks the words; here the person still gets a hint.
  return word(id, args) ?? id;
}

/**
 * The sentence of an id made at run time (`error-…`, `role-…`), or `undefined`.
 * `id.part` asks for a part of a message, such as `error-wrong-pin.todo`.
 */
export function word(id: string, args?: WordArgs): string | undefined {
  const [name = '', part] = id.split('.');
  for (const bundle of language.bundles) {
    const message = bundle.getMessage(name);
    const pattern = part ? message?.attributes[part] : message?.value;
    if (pattern) return bundle.formatPattern(pattern, fill(args), []);
  }
  return undefined;
}

/** What went wrong, as a sentence: for a field's `error`. */
export function errorText(trouble: Trouble): string {
  const args = plain(trouble.data);
  return word(`error-${trouble.code}`, args) ?? t('problem-unknown', { code: trouble.code });
}

/** The sentence for one field of a form, when the trouble is with that field. */
export function errorAt(trouble: Trouble | null | undefined, field: string): string | undefined {
  return trouble?.data?.field === field ? errorText(trouble) : undefined;
}

/** What the person can do about it, where the words say so. */
export function errorTodo(trouble: Trouble): string | undefined {
  return word(`error-${trouble.code}.todo`, plain(trouble.data));
}

/** A span of time in the largest unit that says it well: `150000` → "3 minutes". */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  if (seconds < 100) return t('duration-seconds', { count: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 100) return t('duration-minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  if (hours < 48) return t('duration-hours', { count: hours });
  return t('duration-days', { count: Math.round(hours / 24) });
}

/** A number that is written with our grouping instead of the locale's. */
class Count extends FluentNumber {
  override toString(): string {
    return groupLakh(this.value);
  }
}

function fill(args: WordArgs | undefined): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(args ?? {}).map(([key, value]) => [
      key,
      typeof value === 'number' ? new Count(value) : value,
    ]),
  );
}

/** The part of an error's data that a sentence can be filled with, as people say it. */
function plain(data: Readonly<Record<string, unknown>> = {}): WordArgs {
  const said = Object.entries(data).flatMap(([key, value]): [string, string | number][] => {
    if (typeof value === 'number') return [[key, amountOrTime(key, value)]];
    if (typeof value !== 'string') return [];
    if (key === 'field') return [[key, word(`field-${value}`) ?? value]];
    return [[key, /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : value]];
  });
  return Object.fromEntries(said);
}

/** The numbers of errors that are money. */
const paise = new Set([
  'difference',
  'expected',
  'counted',
  'largest',
  'amount',
  'balance',
  'missing_bank',
  'over',
  'missing_cash',
  'at_most',
]);

function amountOrTime(key: string, value: number): string | number {
  if (paise.has(key)) return formatPaise(value);
  return key.endsWith('_ms') ? duration(value) : value;
}

async function load(code: LanguageCode): Promise<FluentBundle> {
  const bundle = new FluentBundle(code, {
    // A number in the words themselves is written as those that they are filled with.
    transform: written,
    functions: { INTEREST_WORD: () => manner.interest, MEMBERS: () => members.are },
  });
  const sources = Object.entries(files).filter(([path]) => path.includes(`/locales/${code}/`));
  for (const source of await Promise.all(sources.map(([, read]) => read()))) {
    bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

function byCode(code: LanguageCode): Language {
  return languages.find((language) => language.code === code) ?? byCode('en');
}

function guess(): Language {
  const codes = languages.filter((language) => language.offered).map((language) => language.code);
  const options = { strategy: 'lookup', defaultLocale: 'en' } as const;
  const [code] = negotiateLanguages([...navigator.languages], codes, options);
  return byCode(code as LanguageCode);
}
