import { rewordCommand } from '../advice/reword-command.ts';
import type { Settings } from '../config/parse-settings.ts';
import { hasScissors } from '../git/message/read-template.ts';
import type { Context, Outcome } from './command.ts';
import { createReport } from './create-report.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { writeReport } from './write-report.ts';

/** What was looked at, and what was found in it. */
export interface CheckedMessage {
  /** As it was named. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly isEditorUsed: boolean;
  readonly topLevel: string;
  readonly settings: Settings;
  readonly found: RawMatches;
}

/** Reports what a commit's message holds, with the command that commits again without it. */
export async function reportMessage(context: Context, checked: CheckedMessage): Promise<Outcome> {
  const { git, env, options } = context;
  const { file, topLevel, settings, found } = checked;
  const report = await createReport({
    git,
    env,
    topLevel,
    settings,
    found,
    source: 'message',
    reword: { file, ...(isInHook(env) && { command: findCommand(checked, env) }) },
    wantsFingerprints: options.format === 'json',
  });
  return writeReport(context, report, 'message');
}

/** git tells a hook its index. */
function isInHook(env: NodeJS.ProcessEnv): boolean {
  return env['GIT_INDEX_FILE'] !== undefined;
}

function findCommand({ file, bytes, isEditorUsed }: CheckedMessage, env: NodeJS.ProcessEnv): string {
  // Without an editor git keeps them, and opened in an editor they would be comments: "#12: mend the login".
  const hasHashes = !isEditorUsed && /^#/mu.test(bytes.toString('latin1'));
  return rewordCommand({
    file,
    prefix: env['GIT_PREFIX'] ?? '',
    holds: hasScissors(bytes) ? 'scissors' : hasHashes ? 'hashes' : undefined,
    isReword: /\breword\b/u.test(env['GIT_REFLOG_ACTION'] ?? ''),
  });
}
