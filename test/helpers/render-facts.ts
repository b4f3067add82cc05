import type { FileRule, PatternRule, Provider, ProviderFacts } from '../../src/rule-types.ts';
import { quoteLines } from './quote-literal.ts';

const pickFacts = ({
  id,
  name,
  kind,
  severity,
  env,
  revoke,
  playbook,
  docs,
}: PatternRule | FileRule): ProviderFacts['rules'][number] => ({
  id,
  name,
  kind,
  severity,
  env,
  ...(revoke !== undefined && { revoke }),
  ...(playbook !== undefined && { playbook }),
  ...(docs !== undefined && { docs }),
});

/** `src/rules/facts-text.generated.ts`: as JSON, a line a provider. */
export function renderFactsText(providers: readonly Provider[]): string {
  const lines = providers.map((provider) =>
    JSON.stringify({ ...provider, rules: provider.rules.map(pickFacts) }),
  );
  return [
    '// Generated from the provider files: `npm run update` rewrites it.',
    '/** What is told of the rules once there is a finding: JSON, a line a provider. */',
    `export const factsText = ${quoteLines(`[${lines.join(',\n')}]`.split('\n'))};`,
    '',
  ].join('\n');
}
