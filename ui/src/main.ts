/** Starts the window once it knows its language. */
import { mount } from 'svelte';
import App from './App.svelte';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';
import { applyTheme } from './features/settings/theme';
import { language } from './words/words.svelte';

// The window of Linux; Chromium calls itself WebKit too, and Safari knows no X11 or Wayland.
const agent = navigator.userAgent;
if (/Linux|X11/.test(agent) && /AppleWebKit/.test(agent) && !/Chrom/.test(agent)) {
  document.documentElement.dataset['engine'] = 'webkitgtk';
}
applyTheme();
const target = document.getElementById('app');
if (target) void language.start().then(() => mount(App, { target }));
