import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!\.test)\.(svelte|ts)$/.test(name),
);

/** What was asked in a file, by the names that it has there. */
const asked = (text: string) =>
  [...text.matchAll(/(#?\w+)\s*=\s*new Shown\(/g)].map(([, name]) => name ?? '');

/** Its problem is read, or it is given to Known, which says it. */
function isSaid(text: string, name: string): boolean {
  const known = [...text.matchAll(/\bof=\{([^}]*)\}|\basked = \[([^\]]*)\]/g)];
  return (
    text.includes(`${name}.problem`) ||
    known.some(([, one, some]) => (one ?? some ?? '').split(/[^#\w]+/).includes(name))
  );
}

describe('what a page asks', () => {
  it('is never shown as "nothing" when it failed', () => {
    const unsaid = files.flatMap((file) => {
      const text = readFileSync(join(source, file), 'utf8');
      return asked(text)
        .filter((name) => !isSaid(text, name))
        .map((name) => `${file}: ${name}`);
    });
    expect(unsaid).toEqual([]);
  });

  it('is found where it is asked', () => {
    expect(files.flatMap((file) => asked(readFileSync(join(source, file), 'utf8'))).length).toBe(
      files
        .map((file) => readFileSync(join(source, file), 'utf8').split('new Shown(').length - 1)
        .reduce((all, some) => all + some, 0),
    );
  });
});
