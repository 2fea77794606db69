/** What troubles an enterprise and how a visit is described: each code with its word and sign. */
import type { Consent } from '../../api/bindings/Consent';
import type { Trouble } from '../../api/bindings/Trouble';
import type { IconName } from '../../design/icons';
import type { WordId } from '../../words/words.svelte';

interface Sign {
  readonly word: WordId;
  readonly icon: IconName;
}

export const troubles: Readonly<Record<Trouble, Sign>> = {
  market: { word: 'visit-trouble-market', icon: 'shopping-basket' },
  price: { word: 'visit-trouble-price', icon: 'tag' },
  'raw-material': { word: 'visit-trouble-raw-material', icon: 'package' },
  'working-capital': { word: 'visit-trouble-working-capital', icon: 'wallet' },
  quality: { word: 'visit-trouble-quality', icon: 'badge-check' },
  labour: { word: 'visit-trouble-labour', icon: 'users' },
  licence: { word: 'visit-trouble-licence', icon: 'file-text' },
  family: { word: 'visit-trouble-family', icon: 'house' },
  health: { word: 'visit-trouble-health', icon: 'heart-pulse' },
  machinery: { word: 'visit-trouble-machinery', icon: 'wrench' },
  transport: { word: 'visit-trouble-transport', icon: 'truck' },
  competitor: { word: 'visit-trouble-competitor', icon: 'swords' },
};

/** From not at all content to very content: grade 1 stands first. */
export const faces: readonly Sign[] = [
  { word: 'visit-satisfied-1', icon: 'face-angry' },
  { word: 'visit-satisfied-2', icon: 'face-slightly-frowning' },
  { word: 'visit-satisfied-3', icon: 'face-neutral' },
  { word: 'visit-satisfied-4', icon: 'face-slightly-smiling' },
  { word: 'visit-satisfied-5', icon: 'face-grinning' },
];

export const consents: Readonly<Record<Consent, Sign>> = {
  signature: { word: 'visit-consent-signature', icon: 'signature' },
  thumb: { word: 'visit-consent-thumb', icon: 'fingerprint-pattern' },
  spoken: { word: 'visit-consent-spoken', icon: 'volume-2' },
};
