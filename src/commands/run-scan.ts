import path from 'node:path';

import { ruleTable } from '../rules/table.generated.ts';
import type { Context, Outcome } from './command.ts';
import { createReport } from './create-report.ts';
import { findTreeMatches } from './find-tree-matches.ts';
import { loadSettings } from './load-settings.ts';
import { writeReport } from './write-report.ts';

const standardInput = '-';

/** Scans what the arguments name, and reports like a check of what is staged. */
export async function runScan(context: Context): Promise<Outcome> {
  const { env, positionals } = context;
  const { cwd, topLevel, settings } = await loadSettings(context);
  const named = positionals.filter((each) => each !== standardInput);
  const stream = named.length < positionals.length ? context.stdin?.() : undefined;
  const place = { cwd, env, topLevel, git: context.git };
  const found = await findTreeMatches({ ...place, named, stream, settings, table: ruleTable });
  const report = await createReport({
    git: topLevel === undefined ? undefined : context.git,
    env: withPrefix(env, topLevel, cwd),
    topLevel: topLevel ?? cwd,
    settings,
    found,
    source: 'tree',
    wantsFingerprints: context.options.format === 'json',
  });
  return writeReport(context, report, 'tree');
}

/** Commands that the report shows are typed in the current folder. */
function withPrefix(env: NodeJS.ProcessEnv, topLevel: string | undefined, cwd: string): NodeJS.ProcessEnv {
  const prefix = topLevel === undefined ? '' : path.relative(topLevel, cwd).split(path.sep).join('/');
  return { ...env, GIT_PREFIX: prefix === '' || prefix.startsWith('..') ? '' : `${prefix}/` };
}
