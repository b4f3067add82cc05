import type { Measure } from '../../response-types.ts';
import type { RuleDetails } from '../../rule-types.ts';
import { type StoreCommand, storeCommands } from './store-commands.ts';

/** How it does not happen again: few and small keys, and a place for them that reads the value from standard input. */
export function advisePrevention({ env, playbook = {} }: RuleDetails): readonly Measure[] {
  const { kind, scopes } = playbook;
  const isIssued = kind === undefined || kind === 'webhook';
  return [
    { action: 'separate-keys' },
    ...(isIssued ? [leastPrivilege(scopes)] : []),
    { action: 'delete-unused', isDetail: true },
    { action: 'never-send', isDetail: true },
    { action: 'every-90-days', isDetail: true },
    { action: 'store', isDetail: true },
    ...storeCommands(env).map(toMeasure),
  ];
}

function leastPrivilege(scopes: string | undefined): Measure {
  return scopes === undefined
    ? { action: 'least-privilege', isDetail: true }
    : { action: 'least-privilege', lines: [scopes], isDetail: true };
}

function toMeasure({ place, command }: StoreCommand): Measure {
  return { action: 'store-in', place, lines: [command], isDetail: true };
}
