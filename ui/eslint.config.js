import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const shell = {
  group: ['@tauri-apps/*'],
  message: 'Only src/api/transport.ts knows the shell; use call() from api/call.',
};
const features = {
  group: ['**/features/**'],
  message: 'Only App.svelte and routes.ts see features; link by route instead.',
};
const api = { group: ['**/api/**'], message: 'This tier does not talk to the app.' };
const design = { group: ['**/design/**'], message: 'Words know nothing of how they look.' };
const words = { group: ['**/words/**'], message: 'The api answers codes, never sentences.' };

/** What files of one tier may not import. */
function tier(files, patterns, ignores = []) {
  return {
    files: files.flatMap((path) => [`${path}/**/*.ts`, `${path}/**/*.svelte`]),
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns: [shell, ...patterns] }] },
  };
}

const otherFeature = { message: 'Features do not import each other; link by route.' };

/** One rule a feature: it may import itself, design, api and words, but no other feature. */
const betweenFeatures = readdirSync(new URL('./src/features', import.meta.url)).map((name) =>
  tier(
    [`src/features/${name}`],
    [{ regex: `^\\.\\./(?!\\.\\./)|/features/(?!${name}/)`, ...otherFeature }],
  ),
);

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/api/bindings', 'src/words/ids.gen.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['scripts/**', 'e2e/**', '*.config.*'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { rules: { 'no-console': 'error', eqeqeq: 'error' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  tier(['src'], [], ['src/api/transport.ts']),
  tier(['src/design'], [features, api]),
  tier(['src/words'], [features, api, design]),
  tier(['src/api'], [features, design, words], ['src/api/transport.ts']),
  ...betweenFeatures,
);
