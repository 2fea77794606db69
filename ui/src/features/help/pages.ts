/** Which help belongs to which page, and which words of the books stand on it. */
import type { WordId } from '../../words/words.svelte';

export interface PageHelp {
  /** What the page is for; its parts say what one does there. */
  readonly id: WordId;
  readonly terms: readonly WordId[];
}

/** The first that fits wins. */
const pages: readonly (PageHelp & { at: RegExp })[] = [
  {
    at: /^\/meeting-record\//,
    id: 'help-meeting-record',
    terms: ['term-reversal', 'term-here', 'term-centre', 'term-minutes', 'term-box'],
  },
  {
    at: /^\/meeting\//,
    id: 'help-meeting',
    terms: [
      'term-attendance',
      'term-informed',
      'term-compulsory',
      'term-voluntary',
      'term-fine',
      'term-loan',
      'term-instalment',
      'term-box',
      'term-deposit',
      'term-minutes',
      'term-readback',
    ],
  },
  {
    at: /^\/visit-record\//,
    id: 'help-visit-record',
    terms: ['term-reversal', 'term-here', 'term-centre'],
  },
  { at: /^\/visit\//, id: 'help-visit', terms: ['term-enterprise', 'term-here'] },
  {
    at: /^\/group\/[^/]+\/funds$/,
    id: 'help-funds',
    terms: ['term-fund', 'term-bank', 'term-loan', 'term-charge'],
  },
  {
    at: /^\/(group\/[^/]+\/(life|share-out)|member\/[^/]+\/(settlement|same))\b/,
    id: 'help-life',
    terms: ['term-officers', 'term-nominee', 'term-minutes', 'term-reversal'],
  },
  {
    at: /^\/group\/[^/]+\/(standing|grade)\b/,
    id: 'help-grade',
    terms: ['term-sutra', 'term-attendance', 'term-fund', 'term-overdue'],
  },
  {
    at: /^\/(federation\/|group\/[^/]+\/report\b)/,
    id: 'help-federation',
    terms: ['term-vo', 'term-clf', 'term-saving', 'term-overdue'],
  },
  {
    at: /^\/office\/feed/,
    id: 'help-feed',
    terms: ['term-bank', 'term-passbook'],
  },
  {
    at: /^\/office\/standing/,
    id: 'help-area-groups',
    terms: ['term-vo', 'term-clf', 'term-overdue'],
  },
  {
    at: /^\/office\/figures/,
    id: 'help-figures',
    terms: ['term-due', 'term-overdue', 'term-vo', 'term-clf', 'term-bank', 'term-saving'],
  },
  {
    at: /^\/office\/collections/,
    id: 'help-lending',
    terms: ['term-due', 'term-overdue', 'term-vo', 'term-clf', 'term-principal', 'term-charge'],
  },
  {
    at: /^\/group\/[^/]+\/(loans?|plan|borrowing)\b/,
    id: 'help-loans',
    terms: [
      'term-loan',
      'term-instalment',
      'term-principal',
      'term-charge',
      'term-due',
      'term-overdue',
    ],
  },
  {
    at: /^\/group\/[^/]+\/(books|record|voucher|account)\b/,
    id: 'help-books',
    terms: ['term-cashbook', 'term-box', 'term-bank', 'term-deposit', 'term-fund', 'term-reversal'],
  },
  {
    at: /^\/group\/[^/]+\/papers$/,
    id: 'help-papers',
    terms: ['term-passbook', 'term-cashbook', 'term-minutes'],
  },
  {
    at: /^\/group\/[^/]+\/linkage$/,
    id: 'help-linkage',
    terms: ['term-bank', 'term-loan', 'term-instalment', 'term-charge'],
  },
  { at: /^\/sent-back/, id: 'help-sent-back', terms: ['term-decision', 'term-bookkeeper'] },
  { at: /^\/approvals/, id: 'help-approvals', terms: ['term-decision', 'term-bookkeeper'] },
  {
    at: /^\/group\/(new$|.+\/(edit|terms)$)/,
    id: 'help-group-form',
    terms: [
      'term-compulsory',
      'term-voluntary',
      'term-special',
      'term-fine',
      'term-officers',
      'term-charge',
    ],
  },
  {
    at: /^\/group\//,
    id: 'help-group',
    terms: ['term-member', 'term-meeting', 'term-saving', 'term-box', 'term-bank', 'term-due'],
  },
  { at: /^\/groups/, id: 'help-groups', terms: ['term-shg', 'term-due', 'term-here'] },
  {
    at: /^\/member\/(new\/|.+\/edit$)/,
    id: 'help-member-form',
    terms: ['term-consent', 'term-nominee', 'term-officers'],
  },
  {
    at: /^\/member\//,
    id: 'help-member',
    terms: ['term-saving', 'term-passbook', 'term-nominee', 'term-due'],
  },
  {
    at: /^\/enterprise\/new$/,
    id: 'help-enterprise-form',
    terms: ['term-enterprise', 'term-consent'],
  },
  { at: /^\/enterprise/, id: 'help-enterprises', terms: ['term-enterprise', 'term-due'] },
  { at: /^\/due/, id: 'help-due', terms: ['term-due', 'term-overdue', 'term-meeting'] },
  { at: /^\/find/, id: 'help-find', terms: ['term-shg', 'term-member', 'term-enterprise'] },
  { at: /^\/exchange/, id: 'help-exchange', terms: ['term-here', 'term-centre', 'term-decision'] },
  {
    at: /^\/readback(?:-record)?\//,
    id: 'help-readback',
    terms: ['term-readback', 'term-saving', 'term-passbook'],
  },
  {
    at: /^\/practice/,
    id: 'help-practice',
    terms: ['term-meeting', 'term-saving', 'term-readback'],
  },
  { at: /^\/office\/groups/, id: 'help-handover', terms: ['term-crp', 'term-shg', 'term-here'] },
  {
    at: /^\/office\/arrivals/,
    id: 'help-arrivals',
    terms: ['term-meeting', 'term-reversal', 'term-centre'],
  },
  { at: /^\/office\/reviews/, id: 'help-reviews', terms: ['term-decision', 'term-reversal'] },
  { at: /^\/office\/people/, id: 'help-people', terms: ['term-crp', 'term-bookkeeper'] },
  { at: /^\/office\/devices/, id: 'help-devices', terms: ['term-here', 'term-centre'] },
  {
    at: /^\/office/,
    id: 'help-office',
    terms: ['term-vo', 'term-clf', 'term-saving', 'term-attendance', 'term-decision'],
  },
  { at: /^\/settings/, id: 'help-settings', terms: ['term-here', 'term-crp'] },
  { at: /^\/language/, id: 'help-language', terms: [] },
  { at: /^\/enrol/, id: 'help-enrol', terms: ['term-centre'] },
  { at: /^\/unlock/, id: 'help-unlock', terms: ['term-here', 'term-centre'] },
  { at: /^\/$/, id: 'help-home', terms: ['term-due', 'term-here', 'term-centre', 'term-meeting'] },
];

const any: PageHelp = { id: 'help-any', terms: ['term-here', 'term-centre'] };

/** The help of a path. */
export function helpAt(path: string): PageHelp {
  return pages.find(({ at }) => at.test(path)) ?? any;
}
