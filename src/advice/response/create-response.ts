import type { Playbook } from '../../playbook-types.ts';
import type { Response } from '../../response-types.ts';
import type { RuleDetails } from '../../rule-types.ts';
import { type HistorySubject, adviseHistory } from './advise-history.ts';
import { advisePrevention } from './advise-prevention.ts';
import { adviseContact, adviseLimits, adviseUsage } from './advise-provider.ts';
import { adviseRevoking } from './advise-revoking.ts';

/** What of a playbook is asked for: what a leak came to, when there is a finding. */
export type ResponseSubject = HistorySubject;

/** Says what to do about a leaked secret, in the order in which it is done. */
export function createResponse(details: RuleDetails, subject: ResponseSubject): Response {
  const { provider, playbook = {} } = details;
  const named = { provider, playbook, isIssued: isIssued(playbook) };
  const parts: Response = [
    { part: 'revoke', measures: adviseRevoking(details) },
    { part: 'usage', measures: adviseUsage(named) },
    { part: 'limits', measures: adviseLimits(named) },
    { part: 'contact', measures: adviseContact(named) },
    { part: 'history', measures: adviseHistory(subject) },
    { part: 'prevent', measures: advisePrevention(details) },
  ];
  return parts.filter(({ measures }) => measures.length > 0);
}

function isIssued({ kind }: Playbook): boolean {
  return kind === undefined || kind === 'webhook';
}
