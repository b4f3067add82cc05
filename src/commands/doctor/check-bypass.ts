import type { Check } from '../../doctor-types.ts';
import { type ConfigEntry, listConfig } from '../../git/config-entries.ts';
import type { Checkup } from './checkup.ts';
import { renderUnset } from './unset-setting.ts';

/** Tells of an alias of git's that commits or pushes without the hooks. */
export async function checkBypass({ request: { git, repository } }: Checkup): Promise<Check> {
  const found = (await listConfig(git, String.raw`^alias\.`)).find(({ value }) => isBypass(value));
  if (found === undefined) return { id: 'bypass', diagnosis: { kind: 'bypass-none' } };
  const fix = renderUnset(found, repository.topLevel);
  return {
    id: 'bypass',
    diagnosis: { kind: 'bypass-alias', alias: aliasOf(found) },
    ...(fix !== undefined && { fix }),
  };
}

function aliasOf({ key }: ConfigEntry): string {
  return key.slice('alias.'.length);
}

/** Whether an alias leaves the hooks out: `commit -n`, `push --no-verify`, a shell command that does, another hooks folder. */
export function isBypass(alias: string): boolean {
  const command = alias.startsWith('!') ? alias.slice(1) : `git ${alias}`;
  if (/\bgit\b[^;&|]*\bcore\.hooksPath=/iu.test(command) || /\bKEYGUARD_SKIP=\S/u.test(command)) return true;
  return command.split(/[;&|\n]+/u).some(isBypassingCall);
}

function isBypassingCall(call: string): boolean {
  const words = call
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/['"]/gu, ''));
  const start = words.findIndex((word) => ['commit', 'push', 'merge', 'am'].includes(word));
  if (start < 0 || !words.slice(0, start).includes('git')) return false;
  const options = words.slice(start + 1);
  // The short form is commit's own; elsewhere `-n` means another thing. What takes a value ends a bundle of letters.
  const isShort = words[start] === 'commit' && options.some((word) => /^-[aeqsvpi]*n/u.test(word));
  return isShort || options.some((word) => /^--no-ver(?:i|if|ify)?$/u.test(word));
}
