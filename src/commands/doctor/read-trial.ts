import type { HookRun } from '../../git/run-hook.ts';

/** What ran in the end. */
export interface Runner {
  readonly node: string;
  readonly nodeVersion: string;
  /** Keyguard's bundle, as the hook called it. */
  readonly bundle: string;
}

/** How a hook ended that was tried. */
export interface Trial {
  readonly exitCode: number;
  /** Whether it named the rule by which the key was made up. */
  readonly isNamed: boolean;
  /** The first line of what it said. */
  readonly said: string;
  /** Undefined when it came to no keyguard that tells. */
  readonly runner: Runner | undefined;
}

const mark = 'keyguard-runner ';

/** Reads how a tried hook ended, and which programs it says it came to. */
export function readTrial({ exitCode, output }: HookRun, ruleId?: string): Trial {
  const lines = output.split('\n').map((line) => line.trim());
  const told = lines.find((line) => line.startsWith(mark));
  return {
    exitCode,
    isNamed: ruleId !== undefined && output.includes(ruleId),
    said: lines.find((line) => line !== '' && !line.startsWith(mark)) ?? '',
    runner: told === undefined ? undefined : parseRunner(told.slice(mark.length)),
  };
}

function parseRunner(json: string): Runner | undefined {
  const fields = parseArray(json);
  const [node, nodeVersion, bundle] = fields;
  if (typeof node !== 'string' || typeof nodeVersion !== 'string' || typeof bundle !== 'string')
    return undefined;
  return { node, nodeVersion, bundle };
}

/** What is no JSON was said by another program. */
function parseArray(json: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
