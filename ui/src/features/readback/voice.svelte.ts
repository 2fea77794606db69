/**
 * Reading aloud: by what speaks on the device, else by what the browser has. Where neither speaks
 * the language, `none` is said, so that the bookkeeper reads it herself.
 */
import { attempt } from '../../api/call';
import { spokenIn } from '../../words/spoken';
import type { LanguageCode } from '../../words/words.svelte';

type Speaker = 'asking' | 'device' | 'page' | 'none';

export class Voice {
  speaker: Speaker = $state('asking');
  /** Something was said: what speaks by its own account may still be silent. */
  heard = $state(false);
  #language: LanguageCode;

  constructor(language: LanguageCode) {
    this.#language = spokenIn(language);
  }

  /** Finds out who speaks the language. */
  async ask(): Promise<void> {
    const { answer } = await attempt('voice', { language: this.#language });
    if (answer?.available) this.speaker = 'device';
    else this.speaker = (await pageVoice(this.#language)) ? 'page' : 'none';
  }

  /** Says it; what was being said is broken off. */
  async say(text: string): Promise<void> {
    // The marks that keep scripts apart on the screen are not for the ear.
    const plain = text.replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, '');
    if (this.speaker === 'device') {
      const said = { text: plain, language: this.#language };
      const { problem } = await attempt('speak', said);
      if (!problem) {
        this.heard = true;
        return;
      }
      this.speaker = (await pageVoice(this.#language)) ? 'page' : 'none';
    }
    if (this.speaker !== 'page') return;
    this.heard = true;
    await sayOnPage(plain, this.#language);
  }

  async hush(): Promise<void> {
    if (this.speaker === 'page') window.speechSynthesis.cancel();
    if (this.speaker === 'device') await attempt('hush');
  }
}

/** Browsers learn of their voices some time after they are first asked. */
async function pageVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  const find = () =>
    window.speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
  const found = find();
  if (found) return found;
  await new Promise((resolve) => setTimeout(resolve, 400));
  return find();
}

async function sayOnPage(text: string, language: string): Promise<void> {
  const voice = await pageVoice(language);
  if (!voice) return;
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.85;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(said);
}
