import { resolve } from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import { commitPins } from '../git/commits/log-arguments.ts';
import { parseRefLines } from '../git/push/parse-ref-lines.ts';
import { planPush } from '../git/push/plan-push.ts';
import type { PushRequest } from '../git/push/read-push.ts';
import { createGit } from '../git/run.ts';
import { findTopLevel } from '../git/tree/find-top-level.ts';
import { ruleTable } from '../rules/table.generated.ts';
import type { Match, RunGit } from '../types.ts';
import type { Context, Outcome } from './command.ts';
import { createReport } from './create-report.ts';
import { findPushedMatches } from './find-pushed-matches.ts';
import { readFrameworkPush } from './read-framework-push.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';
import { writeReport } from './write-report.ts';

/** Checks what a push sends, and reports like a check of what is staged. */
export async function runCheckPush(context: Context): Promise<Outcome> {
  const { cwd, env, options } = context;
  const git = createGit({ cwd, env, pins: commitPins });
  const workTree = await findTopLevel({ cwd, env });
  // A bare repository has no work tree, and pushes all the same.
  const topLevel = workTree ?? cwd;
  const named = typeof options.config === 'string' ? resolve(cwd, options.config) : undefined;
  const settings = loadConfig(topLevel, named);
  refuseUnknownRules(settings, ruleTable);
  const request = await readRequest(context, git);
  const { found, push } = await findPushedMatches({ git, topLevel, settings, table: ruleTable }, request);
  const report = await createReport({
    git,
    env,
    topLevel,
    settings,
    found: workTree === undefined ? { ...found, outside: new Set(found.matches.map(toPath)) } : found,
    source: 'push',
    push,
    wantsFingerprints: options.format === 'json',
  });
  return writeReport(context, report, 'push');
}

function toPath({ file }: Match): string {
  return file.path;
}

/** Git hands the refs to its hook; by hand, on a terminal, there are none. */
async function readRequest({ env, stdin, positionals }: Context, git: RunGit): Promise<PushRequest> {
  const [remote, url] = positionals;
  const input = stdin?.();
  if (input === undefined || input.isTTY === true) return planPush(git, remote, url);
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  const text = Buffer.concat(pieces).toString();
  const told = text === '' ? await readFrameworkPush(env, git) : undefined;
  return told ?? { remote, url, updates: parseRefLines(text) };
}
