import type { AdviceState } from '../advice/create-advice.ts';
import { readIgnoreRules, readIgnoreState } from '../git/ignored.ts';
import { findEnvFile } from '../languages/fit-language.ts';
import type { RedactText } from '../scan/redact-text.ts';
import type { Match } from '../types.ts';
import type { ReportSubject } from './create-report.ts';
import { readProjects } from './read-projects.ts';

/** Where values go, from the repository's root. */
const envFile = '.env';

/** What the state is read from. */
export interface StateSource extends Pick<ReportSubject, 'git' | 'env' | 'source' | 'found' | 'topLevel'> {
  readonly redactPath: RedactText;
}

/** Asks git what the advice for these matches depends on; nothing when there are none, or no repository. */
export async function readAdviceState(
  { git, env, source, found, redactPath, topLevel }: StateSource,
  kept: readonly Match[],
): Promise<AdviceState> {
  const prefix = env['GIT_PREFIX'];
  const state = { envFile, ...(prefix !== undefined && { prefix: redactPath(prefix) }) };
  if (git === undefined || kept.length === 0) return { ...state, envState: 'not-ignored' };
  // git refuses to be asked about a path in another repository; a message has none.
  const files = kept.map(({ file }) => file).filter(({ kind }) => kind !== 'message');
  const inside = new Set(files.map(({ path }) => path).filter((path) => found.outside?.has(path) !== true));
  if (inside.size === 0) return { ...state, envState: 'not-ignored' };
  const projects = await readProjects(topLevel, inside);
  const envFiles = [
    ...new Set([envFile, ...[...projects].map(([path, project]) => findEnvFile(path, project))]),
  ];
  const states = await readIgnoreState(git, source === 'tree' ? [...envFiles, ...inside] : envFiles);
  const rules = await readIgnoreRules(git, [...new Set([...envFiles, ...inside])]);
  const isUntracked = (path: string): boolean => source === 'tree' && states.get(path) !== 'tracked';
  return {
    ...state,
    envState: states.get(envFile) ?? 'not-ignored',
    envStates: new Map([...states].map(([path, known]) => [redactPath(path), known])),
    projects: new Map([...projects].map(([path, project]) => [redactPath(path), project])),
    covered: new Set([...rules].map(redactPath)),
    untracked: new Set([...inside].filter(isUntracked).map(redactPath)),
  };
}
