// Checks the words of every language and writes the list of ids that TypeScript knows.
//   node scripts/words.mjs           checks and writes src/words/{ids,translated}.gen.ts
//   node scripts/words.mjs --check   checks, and fails when what is written is not current
// It fails on an id that English, Hindi or Urdu lacks, on one that nothing uses, on one that a
// prepared language has and English does not, on a number that may break from its unit, and on an
// Urdu word that WebKit lifts off its line.
import { parse } from '@fluent/syntax';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = 'en';
/** Must be complete. */
const required = ['hi', 'ur'];
/** May have gaps, which are counted and told: see `falls` in src/words/languages.ts. */
const prepared = ['ks', 'doi', 'bo'];

/** The words of papers, which Rust alone reads: a test of `crates/report` looks for their use. */
const papers = 'report.ftl';

const root = fileURLToPath(new URL('../..', import.meta.url));
const written = (name) => `ui/src/words/${name}.gen.ts`;
const problems = [];
/** Of a hundred words, how many each prepared language has; never rounded up. */
const translated = {};

/** Every message of a language: id → { file, variables, parts }. */
function readLanguage(language) {
  const folder = join(root, 'locales', language);
  const messages = new Map();
  if (!existsSync(folder)) return messages;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    readFile(`${language}/${file}`, messages);
  }
  return messages;
}

/** A number and what it counts stay on one line: between them is U+00A0. */
const apart = /[\d}] (?:%|₹|रु\.|روپے|m$)|(?:₹|Rs) [{\d]/;

/** Fathatan, as in فوراً: WebKit's Naskh sets it off the line. Everyday words have none. */
const lifted = '\u064b';

function readFile(name, messages) {
  const text = readFileSync(join(root, 'locales', name), 'utf8');
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.startsWith('#') && apart.test(line)) {
      problems.push(`${name}:${at + 1}: a number and its unit may break apart: use U+00A0`);
    }
    if (name.startsWith('ur/') && line.includes(lifted)) {
      problems.push(`${name}:${at + 1}: a word with U+064B: use an everyday word without it`);
    }
  }
  const resource = parse(text, {});
  for (const entry of resource.body) {
    if (entry.type === 'Junk') {
      const line = entry.content.trim().split('\n')[0];
      problems.push(`${name}: cannot be read at "${line}"`);
    } else if (entry.type === 'Message') {
      const id = entry.id.name;
      if (messages.has(id)) problems.push(`${name}: ${id} is also in ${messages.get(id).file}`);
      const parts = entry.attributes.map((attribute) => attribute.id.name).sort();
      messages.set(id, { file: name, variables: variablesOf(entry), parts });
    }
  }
}

function variablesOf(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((child) => variablesOf(child, found));
  else if (node && typeof node === 'object') {
    if (node.type === 'VariableReference') found.add(node.id.name);
    Object.values(node).forEach((child) => variablesOf(child, found));
  }
  return found;
}

/** The text of every source file of the window, without its tests and the written list. */
function readSources(folder = join(root, 'ui/src')) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'bindings' ? [] : readSources(path);
    if (!/\.(svelte|ts)$/.test(entry.name) || /\.(test|gen)\.ts$/.test(entry.name)) return [];
    return [{ name: relative(root, path), text: readFileSync(path, 'utf8') }];
  });
}

function compare(english, language, messages) {
  const lacking = [...english.keys()].filter((id) => !messages.has(id));
  if (required.includes(language)) {
    lacking.forEach((id) => problems.push(`${language}: ${id} is missing`));
  } else {
    const has = english.size - lacking.length;
    translated[language] = Math.floor((100 * has) / english.size);
    console.log(`words: ${language} has ${has} of ${english.size}`);
  }
  for (const [id, { file, variables, parts }] of messages) {
    const original = english.get(id);
    if (!original) {
      problems.push(`${file}: ${id} is not in ${source}`);
    } else {
      const say = (what) => problems.push(`${file}: ${id} has other ${what} than ${source}`);
      if (list(variables) !== list(original.variables)) say('variables');
      if (list(parts) !== list(original.parts)) say('parts');
    }
  }
}

const list = (names) => [...names].sort().join(' ');

/** The text of every file of a folder with this ending. */
function textOf(folder, ending) {
  const names = readdirSync(join(root, folder), { recursive: true });
  const wanted = names.filter((name) => name.endsWith(ending));
  return wanted.map((name) => readFileSync(join(root, folder, name), 'utf8')).join('\n');
}

/** What stands between double quotes: the codes that it can name. */
const codesIn = (text) => [...text.matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, code]) => code);

/** `role-${role}` makes every id of a role; `kind-fund-${fund}-about` what is said of a fund. */
const madeAtRunTime = /`([a-z][a-z0-9-]*-)\$\{[^`]*?\}((?:-[a-z]+)*)(?:\.[a-z]+)?`/g;

function checkUse(english, sources) {
  const quoted = new Set();
  const made = new Map();
  for (const { name, text } of sources) {
    for (const [, id] of text.matchAll(/['"`]([a-z][a-z0-9-]*)(?:\.[a-z]+)?['"`]/g)) {
      quoted.add(id);
    }
    for (const [all, head, tail] of text.matchAll(madeAtRunTime)) made.set(all, { head, tail });
    for (const [, id] of text.matchAll(/\b(?:t|word)\(\s*['"`]([^'"`$]+)['"`]/g)) {
      if (!english.has(id.split('.')[0])) problems.push(`${name}: ${id} is in no .ftl file`);
    }
  }
  // Fields are named by the rules themselves; all other codes are in the bindings or the window.
  const rules = textOf('crates', '.rs');
  const codes = new Set([...quoted, ...codesIn(textOf('ui/src/api/bindings', '.ts'))]);
  const fields = new Set([...codes, ...codesIn(rules)]);
  for (const [all, head] of rules.matchAll(/format!\("([a-z][a-z-]*-)\{[^{}]*\}"/g)) {
    made.set(all, { head: `field-${head}`, tail: '' });
  }
  const isMade = (id) =>
    [...made.values()].some(({ head, tail }) => {
      if (!id.startsWith(head) || !id.endsWith(tail)) return false;
      const code = id.slice(head.length, id.length - tail.length);
      return (head === 'field-' ? fields : codes).has(code);
    });
  for (const [id, { file }] of english) {
    if (!quoted.has(id) && !isMade(id)) problems.push(`${file}: ${id} is used nowhere`);
  }
}

function writeIds(english) {
  const ids = [...english.keys()].sort().map((id) => `  | '${id}'`);
  write(
    'ids',
    '// Written by `npm run words` from locales/en. Do not edit.\n' +
      `export type WordId =\n${ids.join('\n')};\n`,
  );
}

function writeTranslated() {
  const lines = Object.entries(translated).map(([code, percent]) => `  ${code}: ${percent},`);
  write(
    'translated',
    '// Written by `npm run words`: of a hundred words, how many are translated. Do not edit.\n' +
      `export const translated: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}

function write(name, text) {
  const path = join(root, written(name));
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current === text) return;
  if (process.argv.includes('--check')) {
    problems.push(`${written(name)} is not current: run \`npm run words\``);
  } else {
    writeFileSync(path, text);
  }
}

const inWindow = (messages) =>
  new Map([...messages].filter(([, { file }]) => !file.endsWith(`/${papers}`)));

const english = readLanguage(source);
for (const language of [...required, ...prepared]) {
  compare(english, language, readLanguage(language));
}
checkUse(inWindow(english), readSources());
writeIds(inWindow(english));
writeTranslated();

problems.forEach((problem) => console.error(`words: ${problem}`));
console.log(`words: ${english.size} messages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
