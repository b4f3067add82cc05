import type { AdviceState, EnvPlace } from '../advice/create-advice.ts';
import { type IgnoreRule, readIgnoreRules, readIgnoreState } from '../git/ignored.ts';
import { findEnvFile } from '../languages/fit-language.ts';
import type { RedactText } from '../scan/redact-text.ts';
import type { Match } from '../types.ts';
import type { ReportSubject } from './create-report.ts';
import { nameFixCommand } from './name-fix-command.ts';
import { readProjects } from './read-projects.ts';

/** Where values go, from the repository's root. */
export const rootFile = '.env';

/** What the state is read from. */
export interface StateSource extends Pick<ReportSubject, 'git' | 'env' | 'source' | 'found' | 'topLevel'> {
  readonly redactPath: RedactText;
}

/** Asks git what the advice for these matches depends on; nothing when there are none, or no repository. */
export async function readAdviceState(
  { git, env, source = 'staged', found, topLevel, redactPath }: StateSource,
  kept: readonly Match[],
): Promise<AdviceState> {
  const prefix = env['GIT_PREFIX'];
  const state = { envFile: rootFile, ...(prefix !== undefined && { prefix: redactPath(prefix) }) };
  if (git === undefined || kept.length === 0) return { ...state, envState: 'not-ignored' };
  // git refuses to be asked about a path in another repository; a message has none.
  const files = kept.map(({ file }) => file).filter(({ kind }) => kind !== 'message');
  const inside = new Set(files.map(({ path }) => path).filter((path) => found.outside?.has(path) !== true));
  if (inside.size === 0) return { ...state, envState: 'not-ignored' };
  const projects = await readProjects(topLevel, inside);
  const envFiles = new Map([...inside].map((file) => [file, findEnvFile(file, projects.get(file))]));
  const places = new Set([rootFile, ...envFiles.values()]);
  const [states, rules, fixCommand] = await Promise.all([
    readIgnoreState(git, [...places, ...(source === 'tree' ? inside : [])]),
    readIgnoreRules(git, [...places, ...inside]),
    source === 'staged' ? nameFixCommand(topLevel, env, [...inside].map(redactPath)) : undefined,
  ]);
  const isUntracked = (path: string): boolean => source === 'tree' && states.get(path) !== 'tracked';
  const describe = (file: string): EnvPlace => ({
    envFile: redactPath(file),
    envState: states.get(file) ?? 'not-ignored',
    envRule: tellRule(rules.get(file), redactPath),
  });
  return {
    ...state,
    ...describe(rootFile),
    envPlaces: new Map([...envFiles].map(([file, envFile]) => [redactPath(file), describe(envFile)])),
    projects: new Map([...projects].map(([path, project]) => [redactPath(path), project])),
    fixCommand,
    covered: new Set([...rules].filter(([, { covers }]) => covers).map(([path]) => redactPath(path))),
    untracked: new Set([...inside].filter(isUntracked).map(redactPath)),
  };
}

function tellRule(rule: IgnoreRule | undefined, redactPath: RedactText): string | undefined {
  return rule === undefined ? undefined : redactPath(rule.text);
}
