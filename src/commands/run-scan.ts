import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import { findTopLevel } from '../git/tree/find-top-level.ts';
import { ruleTable } from '../rules/table.generated.ts';
import type { Context, Outcome } from './command.ts';
import { createReport } from './create-report.ts';
import { findTreeMatches } from './find-tree-matches.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';
import { writeReport } from './write-report.ts';

const standardInput = '-';

/** Scans what the arguments name, and reports like a check of what is staged. */
export async function runScan(context: Context): Promise<Outcome> {
  const { env, positionals, options } = context;
  const cwd = await realpath(context.cwd);
  const topLevel = await findTopLevel({ cwd, env });
  const config = typeof options.config === 'string' ? path.resolve(cwd, options.config) : undefined;
  const settings = loadConfig(topLevel ?? cwd, config);
  refuseUnknownRules(settings, ruleTable);
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
  });
  return writeReport(context, report, 'tree');
}

/** Commands that the report shows are typed in the current folder. */
function withPrefix(env: NodeJS.ProcessEnv, topLevel: string | undefined, cwd: string): NodeJS.ProcessEnv {
  const prefix = topLevel === undefined ? '' : path.relative(topLevel, cwd).split(path.sep).join('/');
  return { ...env, GIT_PREFIX: prefix === '' || prefix.startsWith('..') ? '' : `${prefix}/` };
}
