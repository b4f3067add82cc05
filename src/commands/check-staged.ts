import { resolve } from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import type { Settings } from '../config/parse-settings.ts';
import { createGit } from '../git/run.ts';
import { ruleTable } from '../rules/table.generated.ts';
import type { Report } from '../types.ts';
import type { Context, NamedCommand, Outcome } from './command.ts';
import { reportOptions } from './common-options.ts';
import type { ReportSubject } from './create-report.ts';
import { findStagedMatches } from './find-staged-matches.ts';
import { findTopLevel } from './find-top-level.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';

/** `keyguard check-staged`: what the pre-commit hook runs. */
export const checkStagedCommand: NamedCommand = {
  name: 'check-staged',
  options: reportOptions,
  positionals: [],
  run: runCheckStaged,
};

/** Where a check happens. */
export interface CheckStagedOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Checks what the next commit of the repository at `cwd` adds; throws KeyguardError when it cannot. */
export async function checkStaged({ cwd, env = process.env }: CheckStagedOptions): Promise<Report> {
  const place = { cwd, env, git: createGit({ cwd, env }) };
  const topLevel = await findTopLevel(place);
  return report(await search(place, topLevel, loadConfig(topLevel)));
}

async function runCheckStaged(context: Context): Promise<Outcome> {
  const { options } = context;
  const topLevel = await findTopLevel(context);
  const named = typeof options.config === 'string' ? resolve(context.cwd, options.config) : undefined;
  const subject = await search(context, topLevel, loadConfig(topLevel, named));
  const isSilent = subject.found.matches.length === 0 && subject.found.coverage.skipped.length === 0;
  if (isSilent && options.format !== 'json' && options.output === undefined) return { exitCode: 0 };
  const { writeReport } = await import('./write-report.ts');
  return writeReport(context, await report({ ...subject, wantsFingerprints: options.format === 'json' }));
}

type Place = Pick<Context, 'cwd' | 'env' | 'git' | 'isDiffPiped'>;

async function search(
  { git, cwd, env, isDiffPiped }: Place,
  topLevel: string,
  settings: Settings,
): Promise<ReportSubject> {
  refuseUnknownRules(settings, ruleTable);
  const found = await findStagedMatches({ git, cwd, env, isDiffPiped, topLevel, settings, table: ruleTable });
  return { git, env, topLevel, settings, found };
}

/** Loads what only findings need. */
async function report(subject: ReportSubject): Promise<Report> {
  const { createReport } = await import('./create-report.ts');
  return createReport(subject);
}
