import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import { findTopLevel } from '../git/tree/find-top-level.ts';
import { ruleTable } from '../rules/table.generated.ts';
import type { Coverage } from '../types.ts';
import type { Context, Outcome } from './command.ts';
import { createReport } from './create-report.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { type TreeSearch, findStreamMatches, findTreeMatches } from './find-tree-matches.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';
import { writeReport } from './write-report.ts';

const standardInput = '-';

/** Scans what the arguments name, and reports like a check of what is staged. */
export async function runScan(context: Context): Promise<Outcome> {
  const cwd = await realpath(context.cwd);
  const topLevel = await findTopLevel(context);
  const { config } = context.options;
  const named = typeof config === 'string' ? path.resolve(context.cwd, config) : undefined;
  const settings = loadConfig(topLevel ?? cwd, named);
  refuseUnknownRules(settings, ruleTable);
  const found = await search(context, { ...context, cwd, topLevel, settings, table: ruleTable, named: [] });
  const report = await createReport({
    git: topLevel === undefined ? undefined : context.git,
    env: withPrefix(context.env, topLevel, cwd),
    topLevel: topLevel ?? cwd,
    settings,
    found,
    source: 'tree',
  });
  return writeReport(context, report);
}

async function search({ positionals, stdin }: Context, request: TreeSearch): Promise<RawMatches> {
  const named = positionals.filter((each) => each !== standardInput);
  const isStreamNamed = named.length < positionals.length;
  const streamed =
    isStreamNamed && stdin !== undefined ? await findStreamMatches(stdin(), request) : undefined;
  if (streamed !== undefined && named.length === 0) return streamed;
  const found = await findTreeMatches({ ...request, named });
  return streamed === undefined ? found : join(streamed, found);
}

function join(one: RawMatches, other: RawMatches): RawMatches {
  return {
    matches: [...one.matches, ...other.matches],
    matcher: other.matcher,
    coverage: addUp(one.coverage, other.coverage),
  };
}

function addUp(one: Coverage, other: Coverage): Coverage {
  return {
    files: one.files + other.files,
    addedLines: one.addedLines + other.addedLines,
    bytes: one.bytes + other.bytes,
    skipped: [...one.skipped, ...other.skipped],
  };
}

/** Commands that the report shows are typed in the current folder. */
function withPrefix(env: NodeJS.ProcessEnv, topLevel: string | undefined, cwd: string): NodeJS.ProcessEnv {
  const prefix = topLevel === undefined ? '' : path.relative(topLevel, cwd).split(path.sep).join('/');
  return prefix === '' || prefix.startsWith('..') ? env : { ...env, GIT_PREFIX: `${prefix}/` };
}
