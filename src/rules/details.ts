import { KeyguardError } from '../errors.ts';
import type { FileRule, PatternRule, Provider, RuleDetails } from '../rule-types.ts';
import { providers } from './index.ts';

/** The one rule without a provider: a value that stands in this clone's own ignored `.env`. */
const ownSecret: RuleDetails = {
  id: 'own-secret',
  name: 'Value from your own .env file',
  kind: 'own-secret',
  severity: 'error',
  env: 'SECRET',
  provider: 'Your .env file',
  revoke: { via: 'self' },
};

function createDetails(provider: Provider, rule: PatternRule | FileRule): RuleDetails {
  const docs = rule.docs ?? provider.docs;
  return {
    id: rule.id,
    name: rule.name,
    kind: rule.kind,
    severity: rule.severity,
    env: rule.env,
    provider: provider.name,
    revoke: rule.revoke ?? provider.revoke,
    ...(docs !== undefined && { docs }),
  };
}

/** The facts of every rule, in the order of the list, the built-in `own-secret` last. */
export function listRuleDetails(): readonly RuleDetails[] {
  return [
    ...providers.flatMap((provider) => provider.rules.map((rule) => createDetails(provider, rule))),
    ownSecret,
  ];
}

let byId: ReadonlyMap<string, RuleDetails> | undefined;

/** The facts of one rule; throws for an id that no rule has. */
export function findRuleDetails(id: string): RuleDetails {
  byId ??= new Map(listRuleDetails().map((details) => [details.id, details]));
  const details = byId.get(id);
  if (details === undefined) throw new KeyguardError('internal', { rule: id });
  return details;
}
