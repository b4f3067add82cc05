import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import { KeyguardError } from '../errors.ts';
import { ruleTable } from '../rules/table.generated.ts';
import type { Context, NamedCommand, Outcome } from './command.ts';
import { reportOptions } from './common-options.ts';
import { findMessageMatches } from './find-message-matches.ts';
import { findTopLevel } from './find-top-level.ts';
import { refuseUnknownRules } from './refuse-unknown-rules.ts';

/** `keyguard check-message FILE`: what the commit-msg hook runs. */
export const checkMessageCommand: NamedCommand = {
  name: 'check-message',
  options: reportOptions,
  positionals: ['file'],
  needsArgument: true,
  run: runCheckMessage,
};

async function runCheckMessage(context: Context): Promise<Outcome> {
  const { cwd, env, git, options, positionals } = context;
  const [file] = positionals;
  if (file === undefined)
    throw new KeyguardError('missing-argument', { argument: 'file', command: 'check-message' });
  const bytes = readMessageFile(resolve(cwd, file), file);
  const topLevel = await findTopLevel(context);
  const named = typeof options.config === 'string' ? resolve(cwd, options.config) : undefined;
  const settings = loadConfig(topLevel, named);
  refuseUnknownRules(settings, ruleTable);
  // git sets this for the hook when it started no editor, and keeps comments and scissors then.
  const isEditorUsed = env['GIT_EDITOR'] !== ':';
  const found = await findMessageMatches({ bytes, isEditorUsed, git, topLevel, settings, table: ruleTable });
  const isSilent = found.matches.length === 0 && found.coverage.skipped.length === 0;
  if (isSilent && options.format !== 'json' && options.output === undefined) return { exitCode: 0 };
  const { reportMessage } = await import('./report-message.ts');
  return reportMessage(context, { file, bytes, isEditorUsed, topLevel, settings, found });
}

function readMessageFile(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw new KeyguardError('file-unreadable', { file, reason }, { cause: error });
  }
}
