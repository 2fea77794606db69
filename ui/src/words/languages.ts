/** The languages of the app: what they call themselves, how they run, what is finished. */

export type LanguageCode = 'en' | 'hi' | 'ur' | 'ks' | 'doi' | 'bo';

export interface Language {
  readonly code: LanguageCode;
  /** Its name in its own script. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Complete and offered; the others fall back to English word by word. */
  readonly offered: boolean;
}

export const languages: readonly Language[] = [
  { code: 'hi', name: 'हिन्दी', dir: 'ltr', offered: true },
  { code: 'ur', name: 'اردو', dir: 'rtl', offered: true },
  { code: 'en', name: 'English', dir: 'ltr', offered: true },
  { code: 'ks', name: 'کٲشُر', dir: 'rtl', offered: false },
  { code: 'doi', name: 'डोगरी', dir: 'ltr', offered: false },
  { code: 'bo', name: 'བོད་ཡིག', dir: 'ltr', offered: false },
];
