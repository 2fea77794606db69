import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The build writes `:dir()` for older browsers as a list of languages, which is something else. */
it('asks for the direction by an attribute or a language', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const styled = files.filter((file) => /\.(svelte|css)$/.test(file));
  expect(styled.length).toBeGreaterThan(50);
  const asking = styled.filter((file) =>
    readFileSync(join(source, file), 'utf8').includes(':dir('),
  );
  expect(asking).toEqual([]);
});
