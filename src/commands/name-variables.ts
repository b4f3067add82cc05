import { readEnvFile } from '../config/env-files.ts';
import { type EnvNames, readEnvNames } from '../fix/env-file/read-env-names.ts';
import type { Match } from '../types.ts';

/** Names that values have in environment files, or get there one after the other. */
export interface VariableNames {
  /** The name that a value has in this file already. */
  readonly findHeld: (envFile: string, match: Match) => string | undefined;
  /** The names that are taken there by other values. */
  readonly listTaken: (envFile: string, value: number | undefined) => readonly string[];
  /** Keeps a name for a value. */
  readonly take: (envFile: string, name: string, value: number | undefined) => void;
}

/** Looks into the environment files of a work tree, each when it is asked for. */
export function openVariableNames(topLevel: string): VariableNames {
  const files = new Map<string, EnvNames>();
  const taken = new Map<string, Map<string, number | undefined>>();
  const read = (envFile: string): EnvNames => {
    const names = files.get(envFile) ?? readEnvNames(readEnvFile(topLevel, envFile)?.text ?? '');
    files.set(envFile, names);
    return names;
  };
  return {
    findHeld: (envFile, match) => read(envFile).nameOf(match),
    listTaken: (envFile, value) => {
      const own = [...(taken.get(envFile) ?? [])].filter(([, other]) => other !== value);
      return [...read(envFile).names, ...own.map(([name]) => name)];
    },
    take: (envFile, name, value) => {
      taken.set(envFile, (taken.get(envFile) ?? new Map()).set(name, value));
    },
  };
}
