import { describe, expect, it } from 'vitest';
import { numberInWords, paiseInWords, spokenIn, type SpokenLanguage } from './spoken';

const all: readonly SpokenLanguage[] = ['en', 'hi', 'ur'];

describe('a number in words', () => {
  it.each([
    [0, 'zero', 'शून्य', 'صفر'],
    [5, 'five', 'पाँच', 'پانچ'],
    [21, 'twenty-one', 'इक्कीस', 'اکیس'],
    [39, 'thirty-nine', 'उनतालीस', 'انتالیس'],
    [49, 'forty-nine', 'उनचास', 'انچاس'],
    [55, 'fifty-five', 'पचपन', 'پچپن'],
    [69, 'sixty-nine', 'उनहत्तर', 'انہتر'],
    [79, 'seventy-nine', 'उन्यासी', 'اناسی'],
    [89, 'eighty-nine', 'नवासी', 'نواسی'],
    [99, 'ninety-nine', 'निन्यानवे', 'ننانوے'],
    [100, 'one hundred', 'एक सौ', 'ایک سو'],
    [505, 'five hundred and five', 'पाँच सौ पाँच', 'پانچ سو پانچ'],
    [1_000, 'one thousand', 'एक हज़ार', 'ایک ہزار'],
    [5_045, 'five thousand and forty-five', 'पाँच हज़ार पैंतालीस', 'پانچ ہزار پینتالیس'],
    [5_405, 'five thousand four hundred and five', 'पाँच हज़ार चार सौ पाँच', 'پانچ ہزار چار سو پانچ'],
    [
      1_25_050,
      'one lakh twenty-five thousand and fifty',
      'एक लाख पच्चीस हज़ार पचास',
      'ایک لاکھ پچیس ہزار پچاس',
    ],
    [
      3_07_00_600,
      'three crore seven lakh six hundred',
      'तीन करोड़ सात लाख छह सौ',
      'تین کروڑ سات لاکھ چھ سو',
    ],
    [
      12_34_56_78_900,
      'one thousand two hundred and thirty-four crore fifty-six lakh seventy-eight thousand nine hundred',
      'एक हज़ार दो सौ चौंतीस करोड़ छप्पन लाख अठहत्तर हज़ार नौ सौ',
      'ایک ہزار دو سو چونتیس کروڑ چھپن لاکھ اٹھہتر ہزار نو سو',
    ],
  ])('says %i', (value, english, hindi, urdu) => {
    expect(all.map((language) => numberInWords(value, language))).toEqual([english, hindi, urdu]);
  });

  it.each(all)('has a word of its own for every number below a hundred (%s)', (language) => {
    const words = Array.from({ length: 100 }, (_, value) => numberInWords(value, language));
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    expect(new Set(words).size).toBe(100);
  });

  it('says different numbers differently, however the zeros stand', () => {
    for (const language of all) {
      const said = new Set<string>();
      for (let value = 0; value < 20_000; value += 1) said.add(numberInWords(value, language));
      expect(said.size).toBe(20_000);
    }
  });
});

describe('an amount in words', () => {
  it.each([
    [505_00, 'five hundred and five rupees', 'पाँच सौ पाँच रुपये', 'پانچ سو پانچ روپے'],
    [1_00, 'one rupee', 'एक रुपया', 'ایک روپیہ'],
    [0, 'zero rupees', 'शून्य रुपये', 'صفر روپے'],
    [50_50, 'fifty rupees and fifty paise', 'पचास रुपये और पचास पैसे', 'پچاس روپے اور پچاس پیسے'],
    [25, 'twenty-five paise', 'पच्चीस पैसे', 'پچیس پیسے'],
    [-10_00, 'minus ten rupees', 'माइनस दस रुपये', 'منفی دس روپے'],
  ])('says %i paise', (amount, english, hindi, urdu) => {
    expect(all.map((language) => paiseInWords(amount, language))).toEqual([english, hindi, urdu]);
  });
});

it('is said in English where the language has no table', () => {
  expect(spokenIn('hi')).toBe('hi');
  expect(spokenIn('ks')).toBe('en');
});
