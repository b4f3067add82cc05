import { resolve } from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import { commitPins } from '../git/commits/log-arguments.ts';
import { parseRefLines } from '../git/push/parse-ref-lines.ts';
import { planPush } from '../git/push/plan-push.ts';
import type { PushRequest } from '../git/push/read-push.ts';
import { readRepository } from '../git/repository.ts';
import { createGit } from '../git/run.ts';
import { ruleTable } from '../rules/table.generated.ts';
import type { RunGit } from '../types.ts';
import type { Context, Outcome } from './command.ts';
import { createReport } from './create-report.ts';
import { findPushedMatches } from './find-pushed-matches.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';
import { writeReport } from './write-report.ts';

/** Checks what a push sends, and reports like a check of what is staged. */
export async function runCheckPush(context: Context): Promise<Outcome> {
  const { cwd, env, options } = context;
  const git = createGit({ cwd, env, pins: commitPins });
  const { topLevel } = await readRepository(git);
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
    found,
    source: 'push',
    push,
    wantsFingerprints: options.format === 'json',
  });
  return writeReport(context, report, 'push');
}

/** Git hands the refs to its hook; by hand, on a terminal, there are none. */
async function readRequest({ stdin, positionals }: Context, git: RunGit): Promise<PushRequest> {
  const [remote, url] = positionals;
  const input = stdin?.();
  if (input === undefined || input.isTTY === true) return planPush(git, remote, url);
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  return { remote, url, updates: parseRefLines(Buffer.concat(pieces).toString()) };
}
