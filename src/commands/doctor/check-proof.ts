import type { Check, Diagnosis } from '../../doctor-types.ts';
import { type HookName, hookNames } from '../../install/hook-name.ts';
import type { Checkup } from './checkup.ts';
import type { HookTrial } from './try-hooks.ts';

/** Tells of each hook what it did with a made-up key, and with a harmless line. */
export function checkProofs({ trials }: Checkup): readonly Check[] {
  return hookNames.map((hook) => ({
    id: `proof-${hook}`,
    diagnosis: judgeTrial(hook, trials.byHook.get(hook)),
  }));
}

/** Judges a trial: only a key that was found, and nothing else that stops, is a proof. */
export function judgeTrial(hook: HookName, trial: HookTrial | undefined): Diagnosis {
  if (trial === undefined) return { kind: 'proof-not-tried', hook };
  const { secret, harmless } = trial;
  if (secret.exitCode === 0) return { kind: 'proof-lets-through', hook };
  if (secret.exitCode === 1 && secret.isNamed && harmless.exitCode === 0)
    return { kind: 'proof-stops', hook };
  const blocking = harmless.exitCode === 0 ? secret : harmless;
  return { kind: 'proof-blocks-all', hook, said: blocking.said };
}
