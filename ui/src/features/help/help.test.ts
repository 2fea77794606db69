import { describe, expect, it } from 'vitest';
import { routes } from '../../routes';
import { helpAt } from './pages';
import { terms } from './terms';

describe('help', () => {
  it('knows every page; only pages that speak for themselves get the general help', () => {
    const paths = Object.keys(routes).filter((path) => path !== '*' && path !== '/gallery');
    const general = paths
      .map((path) => path.replaceAll(/:\w+/g, '0190'))
      .filter((path) => helpAt(path).id === 'help-any');
    expect(general.sort()).toEqual(['/guide', '/words']);
  });

  it('tells a form from the page that it belongs to', () => {
    expect(helpAt('/group/new').id).toBe('help-group-form');
    expect(helpAt('/group/0190').id).toBe('help-group');
    expect(helpAt('/group/0190/terms').id).toBe('help-group-form');
    expect(helpAt('/member/new/0190').id).toBe('help-member-form');
    expect(helpAt('/meeting-record/7').id).toBe('help-meeting-record');
  });

  it('explains only words that the glossary has', () => {
    const known = terms.map(({ id }) => id);
    for (const path of ['/', '/meeting/1', '/office', '/exchange', '/somewhere']) {
      for (const id of helpAt(path).terms) expect(known).toContain(id);
    }
  });
});
