/** Starts the window once it knows its language. */
import { mount } from 'svelte';
import App from './App.svelte';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';
import { applyTheme } from './features/settings/theme';
import { language } from './words/words.svelte';

applyTheme();
const target = document.getElementById('app');
if (target) void language.start().then(() => mount(App, { target }));
