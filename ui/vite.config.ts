/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { AcceptedPlugin } from 'postcss';
import { defineConfig } from 'vite';

/** Where `bahi … serve` answers commands while the window is developed in a browser. */
const commands = process.env.BAHI_COMMANDS ?? 'http://127.0.0.1:4180';

/** What a meeting is made of, where nobody waits for a function that runs for the first time. */
const atOnce = /\/src\/(features\/meeting|design|words|api)\/.*\.(svelte|ts)$|\/svelte\/src\//;

/** What a finger touched stays "hovered" until the next touch: only a mouse hovers. */
const onlyMiceHover: AcceptedPlugin = {
  postcssPlugin: 'only-mice-hover',
  Rule(rule, { AtRule }) {
    const within = rule.parent?.type === 'atrule' ? (rule.parent as { params?: string }) : null;
    if (!rule.selector.includes(':hover') || within?.params === '(hover: hover)') return;
    const mice = new AtRule({ name: 'media', params: '(hover: hover)' });
    rule.replaceWith(mice);
    mice.append(rule);
  },
};

export default defineConfig({
  // The window loads its files from the app itself, so every path is relative.
  base: './',
  plugins: [svelte(), svelteTesting()],
  css: { postcss: { plugins: [onlyMiceHover] } },
  build: {
    outDir: 'dist',
    // The content policy allows fonts only from files, never from `data:` addresses.
    assetsInlineLimit: 0,
    cssTarget: ['chrome111', 'safari16.4'],
    target: ['chrome111', 'safari16.4'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A language is read whole, in one go: the window asks for each file by itself.
            { name: (id) => /\/locales\/([^/]+)\/[^/]+\.ftl/.exec(id)?.[1] ?? null },
            // So is what every start needs.
            { name: 'first', tags: ['$initial'] },
          ],
        },
        // Chromium then compiles a file's functions while it loads, aside, and not at the key that
        // first needs them. Other engines read a comment.
        postBanner: ({ moduleIds }) =>
          moduleIds.some((id) => atOnce.test(id)) &&
          !moduleIds.some((id) => id.includes('layerchart'))
            ? '//# allFunctionsCalledOnLoad'
            : '',
      },
    },
  },
  server: {
    // Words and fonts are shared with the Rust half and live one folder up.
    fs: { allow: ['.', '../locales', '../assets'] },
    proxy: { '/call': commands },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    css: false,
  },
});
