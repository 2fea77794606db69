import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Dotted from './Dotted.svelte';
import More, { type Way } from './More.svelte';

const ways: Way[] = [
  { icon: 'pencil', title: 'Change the details', href: '#/group/1/edit' },
  { icon: 'tag', title: 'Add a code', onclick: () => undefined },
];

describe('what is done seldom', () => {
  it('says in one line what it keeps', () => {
    render(More, { label: 'More', groups: [{ ways }] });
    const text = screen.getByTestId('more').textContent;
    ways.forEach(({ title }) => expect(text).toContain(title));
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/group/1/edit');
    expect(screen.getByRole('button').textContent).toContain('Add a code');
  });

  it('is in sight where it is a single thing, and nothing where there is none', () => {
    const { unmount } = render(More, { label: 'More', groups: [{ ways: ways.slice(0, 1) }] });
    expect(screen.queryByTestId('more')).toBeNull();
    expect(screen.getByRole('link')).toBeTruthy();
    unmount();
    const { container } = render(More, { label: 'More', groups: [{ ways: [] }] });
    expect(container.textContent.trim()).toBe('');
  });

  it('keeps other things too', () => {
    const children = createRawSnippet(() => ({ render: () => '<p>By bank</p>' }));
    render(More, { label: 'Who brings it', of: ['She herself'], children });
    expect(screen.getByText('By bank')).toBeTruthy();
  });
});

describe('things with a dot between them', () => {
  it('has no dot in its words: the one that begins a line would be read', () => {
    const { container } = render(Dotted, { of: ['Sakina · Gulistan', null, 'Chushot'] });
    expect(container.querySelectorAll('.one')).toHaveLength(3);
    expect(container.textContent).not.toContain('·');
  });
});
