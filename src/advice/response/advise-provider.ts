import type { Page, Playbook } from '../../playbook-types.ts';
import type { Measure } from '../../response-types.ts';
import { pageLines } from './page-lines.ts';

/** A provider, and what is known of it. */
export interface NamedPlaybook {
  readonly provider: string;
  readonly playbook: Playbook;
  /** The provider gave the key out, and sees how it is used. */
  readonly isIssued: boolean;
}

/** Where it shows whether somebody else has used it, and what to keep of that. */
export function adviseUsage({ provider, playbook, isIssued }: NamedPlaybook): readonly Measure[] {
  const { usage, logs } = playbook;
  const pages: readonly Measure[] = [
    ...(usage === undefined ? [] : [{ action: 'usage' as const, provider, lines: pageLines(usage) }]),
    ...(logs === undefined ? [] : [{ action: 'logs' as const, provider, lines: pageLines(logs) }]),
  ];
  const unknown: Measure = isIssued ? { action: 'look', provider } : { action: 'look-on-servers' };
  return [
    ...(pages.length === 0 ? [unknown] : pages),
    { action: 'strangers', isDetail: true },
    { action: 'evidence' },
  ];
}

/** How the cost is held down while it is not clear what was done; nothing where no provider bills. */
export function adviseLimits({ provider, playbook, isIssued }: NamedPlaybook): readonly Measure[] {
  const { limit, limits, topUp } = playbook;
  if (!isIssued || playbook.kind === 'webhook') return [];
  return [
    { action: 'limit', provider, ...(limit !== undefined && { limit }), ...shown(limits) },
    { action: 'alerts', ...(limit === undefined && { isDetail: true as const }) },
    { action: 'top-up', topUp, ...(topUp === undefined && { isDetail: true as const }) },
  ];
}

/** Whom to tell, and what. */
export function adviseContact({ provider, playbook, isIssued }: NamedPlaybook): readonly Measure[] {
  const { contact } = playbook;
  const whom: Measure = isIssued
    ? { action: 'contact', provider, ...shown(contact) }
    : { action: 'tell-owner' };
  return [whom, { action: 'incident', isDetail: true }];
}

function shown(page: Page | undefined): { readonly lines?: readonly string[] } {
  return page === undefined ? {} : { lines: pageLines(page) };
}
