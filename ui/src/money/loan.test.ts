import { afterEach, describe, expect, it } from 'vitest';
import type { Lending } from '../api/bindings/Lending';
import type { LoanGiven } from '../api/bindings/LoanGiven';
import { manner } from '../words/manner.svelte';
import { language } from '../words/words.svelte';
import { after, termsOf, usualThought } from './plan';
import {
  beforeInWords,
  instalmentsOf,
  interestInWords,
  late,
  loanInWords,
  ofHundred,
  percentInWords,
  rateInWords,
} from './loan';

const plain = (text: string) =>
  text.replace(/[\u2060\u2066\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');

afterEach(async () => {
  manner.chooseInterest('interest');
  await language.choose('en');
});

const lending: Lending = {
  rate: 2_400,
  method: 'declining',
  instalments: 5,
  interest: 'month',
  broken: 'full',
  order: [],
};

const given: LoanGiven = {
  member: 1,
  nth: 0,
  amount: 50_000,
  source: 'own',
  terms: {
    rate: 2_400,
    method: 'declining',
    instalments: 5,
    every: 'monthly',
    first_due: '2026-12-05',
    interest: 'month',
    broken: 'full',
    moratorium: 0,
    instalment: null,
  },
  purse: 'cash',
  purpose: 'a cow',
  account: null,
};
const schedule = [1, 2, 3, 4, 5].map((nth) => ({
  nth,
  due: '2026-12-05',
  principal: 10_000,
  interest: 1_000,
}));

describe('a loan in words', () => {
  it('counts no day with interest alone as an instalment', () => {
    const before = { nth: 1, due: '2026-11-05', principal: 0, interest: 300 };
    expect(instalmentsOf([before, ...schedule])).toEqual(schedule);
  });

  it('tells what falls due before the first of them', () => {
    expect(beforeInWords(schedule)).toBe('');
    const before = { nth: 1, due: '2026-11-05', principal: 0, interest: 1_000 };
    expect(plain(beforeInWords([before, ...schedule]))).toBe(
      'Before the first instalment, interest alone: ₹ 10 on Thursday, 05-11-2026',
    );
  });

  it('says on what interest is reckoned, in every language', async () => {
    const said = {
      en: ['on the whole loan', 'on what is left'],
      hi: ['पूरे ऋण पर', 'बचे हुए पर'],
      ur: ['پورے قرض پر', 'باقی رقم پر'],
    } as const;
    for (const [code, [flat, declining]] of Object.entries(said)) {
      await language.choose(code as keyof typeof said);
      const told = (method: 'flat' | 'declining') =>
        plain(interestInWords({ ...given.terms, method }));
      expect(told('flat')).toContain(flat);
      expect(told('flat')).not.toContain(declining);
      expect(told('declining')).toContain(declining);
    }
  });

  it('tells lateness in days, weeks and months', async () => {
    await language.choose('en');
    expect(plain(late(1))).toBe('1 day late');
    expect(plain(late(13))).toBe('13 days late');
    expect(plain(late(21))).toBe('3 weeks late');
    expect(plain(late(59))).toBe('8 weeks late');
    expect(plain(late(95))).toBe('3 months late');
  });

  it('tells the rate by the month where that is short', async () => {
    await language.choose('en');
    expect(plain(rateInWords(2_400))).toBe('2 % a month');
    expect(plain(rateInWords(1_800))).toBe('1.5 % a month');
    expect(plain(rateInWords(700))).toBe('7 % a year');
  });

  it('tells the whole of what was agreed, with the word for interest that was chosen', async () => {
    await language.choose('en');
    const now = { on: '2026-11-05', left: 50_000, late: 0, terms: given.terms, schedule };
    const line = { given, now, brought: null, is_anew: false };
    expect(plain(loanInWords(line))).toBe(
      '₹ 500 for a cow, from the group’s own money, 2 % a month interest on what is left, ' +
        '5 monthly instalments of ₹ 100',
    );
    manner.chooseInterest('charge');
    expect(plain(loanInWords(line))).toContain('service charge on what is left');
    manner.chooseInterest('interest');
    const old = { on: '2026-11-05', left: 90_000 };
    const whole = { ...given, amount: 200_000 };
    const told = {
      ...line,
      given: whole,
      brought: old,
      now: { ...now, left: 90_000, late: 40_000 },
    };
    expect(plain(loanInWords(told))).toBe(
      '₹ 2,000 for a cow, from the group’s own money. On Thursday, 05-11-2026, ₹ 900 was left: ' +
        '2 % a month interest on what is left, 5 monthly instalments of ₹ 100. ' +
        '₹ 400 was late already on that day.',
    );
  });

  it('tells a percentage as rupees of a hundred', () => {
    expect(plain(ofHundred(1_250))).toBe('₹ 12.50');
    expect(plain(percentInWords(9_750))).toBe('97.5 %');
    expect(percentInWords(null)).toBe('–');
    // Rounded once: 53.448 is neither 53.45 nor 53.5.
    expect(plain(percentInWords(5_345, { part: 3_100, whole: 5_800 }))).toBe('53.4 %');
  });
});

describe('a loan that is thought about', () => {
  it('is due first one period later, in a shorter month on its last day', () => {
    expect(after('2026-11-22', 'weekly')).toBe('2026-11-29');
    expect(after('2026-12-25', 'fortnightly')).toBe('2027-01-08');
    expect(after('2027-01-31', 'monthly')).toBe('2027-02-28');
    expect(after('2026-12-05', 'monthly')).toBe('2027-01-05');
  });

  it('begins with what the group usually agrees', () => {
    const thought = usualThought(lending, 'monthly', '2026-11-05');
    expect(thought.rate).toBe(2);
    expect(termsOf(thought, lending)).toEqual({ ...given.terms, first_due: '2026-12-05' });
    expect(termsOf({ ...thought, rate: null }, lending)).toBeUndefined();
  });
});
