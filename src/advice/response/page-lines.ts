import type { Page } from '../../playbook-types.ts';

/** A page as it is shown: its address, or the way through the menus. */
export function pageLines(page: Page): readonly string[] {
  return [typeof page === 'string' ? page : page.join(' > ')];
}
