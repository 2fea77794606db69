import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { errorText } from '../words/words.svelte';
import Field from './Field.svelte';
import Problem from './Problem.svelte';

const problem = { code: 'aadhaar-refused', data: { field: 'account' } };

/** A form of one field, which says what is wrong where it is asked to, and what the form says. */
function form(error?: string) {
  const target = document.body.appendChild(document.createElement('form'));
  render(Field, { target, props: { label: 'Account', error } });
  render(Problem, { target, props: { problem } });
}

describe('what is wrong with a field', () => {
  it('without a place of its own on the page is said by the form', () => {
    form();
    expect(screen.getByRole('alert').textContent).toContain(errorText(problem));
  });

  it('is brought in sight where the field says it, and not said twice', () => {
    const inSight = vi.fn();
    Element.prototype.scrollIntoView = inSight;
    form(errorText(problem));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(errorText(problem))).toBeTruthy();
    expect(inSight).toHaveBeenCalled();
  });

  it('is hidden by no page of its own accord', () => {
    const pages = import.meta.glob<string>('../**/*.svelte', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const hides = /problem=\{[^}]*\.field|#if[^}]*\.field[^}]*\}\s*<Problem/;
    const hiding = Object.entries(pages).filter(([, source]) => hides.test(source));
    expect(hiding.map(([name]) => name)).toEqual([]);
  });
});
