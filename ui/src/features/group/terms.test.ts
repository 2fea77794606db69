import { describe, expect, it } from 'vitest';
import { dayOf, draftOf, lacking, orderOf, orders, termsOf } from './terms';

describe('the terms of a group', () => {
  it('begin with a weekly meeting and one saving', () => {
    const draft = draftOf(undefined, '2026-11-21');
    draft.amounts.compulsory = 100_00;
    expect(termsOf(draft)).toEqual({
      from: '2026-11-21',
      frequency: 'weekly',
      day: 6,
      savings: [{ kind: 'compulsory', amount: 100_00 }],
      fine_late: 0,
      fine_absent: 0,
      lending: null,
    });
  });

  it('meet on the day from which on they hold, until another is chosen', () => {
    const draft = draftOf(undefined, '2026-11-22');
    expect(dayOf(draft)).toBe('7');
    draft.from = '2026-11-30';
    expect(dayOf(draft)).toBe('1');
    draft.frequency = 'monthly';
    expect(dayOf(draft)).toBe('28');
    draft.from = '';
    expect(dayOf(draft)).toBe('');
    draft.day = '5';
    draft.from = '2026-11-30';
    expect(dayOf(draft)).toBe('5');
  });

  it('are not agreed while nobody wrote what every woman saves', () => {
    const draft = draftOf(undefined, '2026-11-21');
    expect(lacking(draft)).toEqual({ code: 'field-empty', data: { field: 'saving' } });
    draft.amounts.compulsory = 0;
    expect(lacking(draft)).toBeNull();
    draft.amounts.compulsory = null;
    draft.kept.compulsory = false;
    expect(lacking(draft)).toBeNull();
  });

  it('are not agreed while the rate or the instalments of lending are missing', () => {
    const draft = draftOf(undefined, '2026-11-21');
    draft.amounts.compulsory = 100_00;
    draft.lends = true;
    expect(lacking(draft)).toEqual({ code: 'field-empty', data: { field: 'rate' } });
    draft.lending.rate = 2;
    expect(lacking(draft)).toEqual({ code: 'field-empty', data: { field: 'instalments' } });
    draft.lending.instalments = 10;
    draft.lending.interest = 'fourth-meeting';
    draft.lending.broken = 'by-days';
    draft.lending.order = [...orders.principal];
    expect(lacking(draft)).toBeNull();
    expect(termsOf(draft).lending).toEqual({
      rate: 2_400,
      method: 'declining',
      instalments: 10,
      interest: 'fourth-meeting',
      broken: 'by-days',
      order: orders.principal,
    });
    expect(orderOf(orders.principal)).toBe('principal');
    expect(orderOf(orders.interest)).toBe('interest');
  });

  it('come back from the form as they went in', () => {
    const terms = {
      from: '2026-04-01',
      frequency: 'monthly' as const,
      day: 12,
      savings: [
        { kind: 'compulsory' as const, amount: 200_00 },
        { kind: 'special' as const, amount: 0 },
      ],
      fine_late: 5_00,
      fine_absent: 10_00,
      lending: {
        rate: 200,
        method: 'declining' as const,
        instalments: 10,
        interest: 'month' as const,
        broken: 'full' as const,
        order: ['current-interest' as const, 'current-principal' as const],
      },
    };
    expect(termsOf(draftOf(terms, terms.from))).toEqual(terms);
  });
});
