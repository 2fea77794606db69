/** Tests speak English unless they choose otherwise. */
import { beforeAll } from 'vitest';
import { language } from './words/words.svelte';

beforeAll(() => language.choose('en'));
