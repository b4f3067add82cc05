import { type ErrorCode, KeyguardError } from '../errors.ts';

/** How a git process ended. */
export interface GitEnd {
  readonly args: readonly string[];
  readonly exitCode: number | null;
  readonly signal?: string | null;
  readonly stderr: string;
}

/** The oldest git that answers everything keyguard asks (`rev-parse --path-format`). */
export const minimumGit = '2.31';

const longestLine = 200;

// git exits with 128 for nearly everything: only its words tell the cause.
const causes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^fatal: (?:detected dubious ownership|unsafe repository)/mu, 'unsafe-repository'],
  [/^fatal: (?:not a git repository|this operation must be run in a work tree)/mu, 'not-a-repository'],
];

/** Turns git's end into the error that says why; git's own first complaint is in the details, safe to print. */
export function explainGitFailure(end: GitEnd): KeyguardError {
  const details = {
    command: `git ${end.args[0] ?? ''}`,
    exitCode: end.exitCode ?? undefined,
    signal: end.signal ?? undefined,
    stderr: firstComplaint(end.stderr),
    folder: findFolder(end.stderr),
  };
  const cause = causes.find(([pattern]) => pattern.test(end.stderr));
  if (cause) return new KeyguardError(cause[1], details);
  // 129 is git's "usage": every argument is ours, so this git does not know one of them.
  if (end.exitCode === 129) return new KeyguardError('git-too-old', { ...details, minimum: minimumGit });
  return new KeyguardError('git-failed', details);
}

// "detected dubious ownership in repository at '/srv/app'"; older: "unsafe repository ('/srv/app' is owned by ...)".
function findFolder(stderr: string): string | undefined {
  const folder =
    /^fatal: (?:detected dubious ownership in repository at |unsafe repository \()'(?<folder>.+?)'/mu.exec(
      stderr,
    )?.groups?.['folder'];
  return folder === undefined ? undefined : escapeControls(folder);
}

// GIT_TRACE and warnings write to stderr too, so the first line is not always the complaint.
function firstComplaint(stderr: string): string {
  const lines = stderr.split('\n');
  const line = lines.find((text) => /^(?:fatal|error): /u.test(text)) ?? lines[0] ?? '';
  return escapeControls(line.length > longestLine ? `${line.slice(0, longestLine)}…` : line);
}

function escapeControls(text: string): string {
  return text.replaceAll(
    /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
