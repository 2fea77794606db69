/**
 * Numbers in whole words, for reading aloud: voices read 1,25,050 in groups of their own. Hindi
 * and Urdu have a word of its own for every number below a hundred, so their tables are whole.
 */
import type { LanguageCode } from './languages';

/** The languages whose numbers can be said. */
export type SpokenLanguage = 'en' | 'hi' | 'ur';

interface Numerals {
  /** 0 to 99. */
  readonly below: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  readonly lakh: string;
  readonly crore: string;
  readonly minus: string;
  /** One and more of a thing. */
  readonly rupees: readonly [string, string];
  readonly paise: readonly [string, string];
  readonly and: string;
  /** Between the hundreds and what is below: "five hundred and five". */
  readonly joint: string;
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const hindi =
  'शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस ' +
  'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस ' +
  'तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस ' +
  'चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास ' +
  'पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ ' +
  'साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर ' +
  'सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी ' +
  'अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी ' +
  'नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे';

const urdu =
  'صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس ' +
  'بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس ' +
  'تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس ' +
  'چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس ' +
  'پچاس اکیاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ' +
  'ساٹھ اکسٹھ باسٹھ ترسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ' +
  'ستر اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھہتر اناسی ' +
  'اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی ' +
  'نوے اکیانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے';

const numerals: Record<SpokenLanguage, Numerals> = {
  en: {
    below: english(),
    hundred: 'hundred',
    thousand: 'thousand',
    lakh: 'lakh',
    crore: 'crore',
    minus: 'minus',
    rupees: ['rupee', 'rupees'],
    paise: ['paisa', 'paise'],
    and: 'and',
    joint: ' and ',
  },
  hi: {
    below: hindi.split(' '),
    hundred: 'सौ',
    thousand: 'हज़ार',
    lakh: 'लाख',
    crore: 'करोड़',
    minus: 'माइनस',
    rupees: ['रुपया', 'रुपये'],
    paise: ['पैसा', 'पैसे'],
    and: 'और',
    joint: ' ',
  },
  ur: {
    below: urdu.split(' '),
    hundred: 'سو',
    thousand: 'ہزار',
    lakh: 'لاکھ',
    crore: 'کروڑ',
    minus: 'منفی',
    rupees: ['روپیہ', 'روپے'],
    paise: ['پیسہ', 'پیسے'],
    and: 'اور',
    joint: ' ',
  },
};

/** The language in which numbers are said for someone who reads `code`. */
export function spokenIn(code: LanguageCode): SpokenLanguage {
  return code === 'hi' || code === 'ur' ? code : 'en';
}

/** `505` → "five hundred and five", "पाँच सौ पाँच", "پانچ سو پانچ". Whole numbers only. */
export function numberInWords(value: number, language: SpokenLanguage): string {
  const words = numerals[language];
  const whole = Math.trunc(Math.abs(value));
  const said = positive(whole, words);
  return value < 0 && whole > 0 ? `${words.minus} ${said}` : said;
}

/** `50550` paise → "five hundred and five rupees and fifty paise". */
export function paiseInWords(amount: number, language: SpokenLanguage): string {
  const words = numerals[language];
  const all = Math.trunc(Math.abs(amount));
  const rupees = Math.floor(all / 100);
  const paise = all % 100;
  const parts: string[] = [];
  if (rupees > 0 || paise === 0) {
    parts.push(`${positive(rupees, words)} ${rupees === 1 ? words.rupees[0] : words.rupees[1]}`);
  }
  if (paise > 0) {
    parts.push(`${positive(paise, words)} ${paise === 1 ? words.paise[0] : words.paise[1]}`);
  }
  const said = parts.join(` ${words.and} `);
  return amount < 0 && all > 0 ? `${words.minus} ${said}` : said;
}

/** Crores of crores are said as such: a crore is the largest word that people here use. */
function positive(value: number, words: Numerals): string {
  if (value < 100) return words.below[value] ?? '';
  const crores = Math.floor(value / 10_000_000);
  const lakhs = Math.floor(value / 100_000) % 100;
  const thousands = Math.floor(value / 1_000) % 100;
  const hundreds = Math.floor(value / 100) % 10;
  const rest = value % 100;
  const parts: string[] = [];
  if (crores > 0) parts.push(`${positive(crores, words)} ${words.crore}`);
  if (lakhs > 0) parts.push(`${words.below[lakhs] ?? ''} ${words.lakh}`);
  if (thousands > 0) parts.push(`${words.below[thousands] ?? ''} ${words.thousand}`);
  if (hundreds > 0) parts.push(`${words.below[hundreds] ?? ''} ${words.hundred}`);
  const head = parts.join(' ');
  return rest > 0 ? head + words.joint + (words.below[rest] ?? '') : head;
}

function english(): string[] {
  const first = ones.split(' ');
  const rows = tens
    .split(' ')
    .flatMap((ten) =>
      first.slice(0, 10).map((one, place) => (place === 0 ? ten : `${ten}-${one}`)),
    );
  return [...first, ...rows];
}
