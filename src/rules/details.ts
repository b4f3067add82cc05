import { KeyguardError } from '../errors.ts';
import type { ProviderFacts, RuleDetails } from '../rule-types.ts';
import { loadFactsText } from './load-facts-text.ts';

/** The one rule without a provider: a value that stands in this clone's own ignored `.env`. */
const ownSecret: RuleDetails = {
  id: 'own-secret',
  name: 'Value from your own .env file',
  kind: 'own-secret',
  severity: 'error',
  env: 'SECRET',
  provider: 'Your .env file',
  revoke: { via: 'self' },
  playbook: { kind: 'password' },
};

/** Reads the facts of all providers; a text that is missing or cut is an error. */
export function readFacts(load: () => string): readonly ProviderFacts[] {
  try {
    return JSON.parse(load());
  } catch (cause) {
    throw new KeyguardError('package-damaged', {}, { cause });
  }
}

function createDetails(provider: ProviderFacts): readonly RuleDetails[] {
  const { name, rules, playbook, ...shared } = provider;
  return rules.map((rule) => ({
    ...shared,
    ...rule,
    playbook: { ...playbook, ...rule.playbook },
    provider: name,
  }));
}

let all: ReadonlyMap<string, RuleDetails> | undefined;

function loadDetails(): ReadonlyMap<string, RuleDetails> {
  all ??= new Map(
    [...readFacts(loadFactsText).flatMap(createDetails), ownSecret].map((each) => [each.id, each]),
  );
  return all;
}

/** The facts of every rule, by provider, the built-in `own-secret` last. */
export function listRuleDetails(): readonly RuleDetails[] {
  return [...loadDetails().values()];
}

/** The facts of one rule; throws for an id that no rule has. */
export function findRuleDetails(id: string): RuleDetails {
  const details = loadDetails().get(id);
  if (details === undefined) throw new KeyguardError('internal', { rule: id });
  return details;
}
