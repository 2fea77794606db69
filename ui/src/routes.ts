/** Which page stands at which path: `#/…`. The first that fits wins. */
import type { RouteDefinition } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import NotFoundPage from './features/start/NotFoundPage.svelte';
import StartPage from './features/start/StartPage.svelte';

/** Every component on one page, for whoever builds them; not shipped. */
const gallery: RouteDefinition = import.meta.env.DEV
  ? { '/gallery': wrap({ asyncComponent: () => import('./design/Gallery.svelte') }) }
  : {};

export const routes: RouteDefinition = {
  '/': StartPage,
  '/language': StartPage,
  ...gallery,
  '*': NotFoundPage,
};
