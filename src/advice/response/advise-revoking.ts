import type { SecretKind } from '../../playbook-types.ts';
import type { Measure } from '../../response-types.ts';
import type { Revoke, RuleDetails } from '../../rule-types.ts';
import { replacements } from './replacements.ts';

/** The old one is killed first; then, where it is still used, what replaces it and in which order. */
export function adviseRevoking({ provider, revoke, playbook = {} }: RuleDetails): readonly Measure[] {
  const { kind, command, keys, github } = playbook;
  const isKept = kind === undefined || kind === 'webhook';
  return [
    ...(revoke.via === 'self' ? [] : [adviseRevoke(provider, revoke)]),
    ...(kind === undefined ? [] : adviseReplacing(kind)),
    ...(command === undefined
      ? []
      : [{ action: 'revoke-by-command' as const, lines: [command], isDetail: true as const }]),
    ...(isKept ? [{ action: 'rotate' as const, ...(keys !== undefined && { keys }) }] : []),
    ...(github === undefined
      ? []
      : [{ action: 'github' as const, provider, github, isDetail: true as const }]),
  ];
}

function adviseRevoke(provider: string, revoke: Exclude<Revoke, { readonly via: 'self' }>): Measure {
  if (revoke.via === 'command')
    return { action: 'revoke', provider, lines: [...revoke.command.split('\n'), ...listed(revoke.url)] };
  if (revoke.via === 'support') return { action: 'revoke', provider, lines: [revoke.url] };
  return { action: 'revoke', provider, lines: [...listed(revoke.url), ...listed(revoke.path?.join(' > '))] };
}

function listed(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [line];
}

/** The first sentence of a kind is always told, with the first command; the others when everything is. */
function adviseReplacing(kind: SecretKind): readonly Measure[] {
  return replacements[kind].map((lines, index) => ({
    action: 'replace',
    kind,
    index,
    lines,
    ...(index > 0 && { isDetail: true as const }),
  }));
}
