import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** A page that a keyboard or a screen reader cannot use does not build. */
function refuseInaccessible(warning, handle) {
  if (warning.code.startsWith('a11y')) {
    throw new Error(`${warning.filename ?? ''}: ${warning.message}`);
  }
  handle(warning);
}

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
  },
  onwarn: refuseInaccessible,
};
