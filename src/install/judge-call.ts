/** Whether a shell script comes to its call of keyguard, and whether what that says decides. */
export type CallFate = 'decides' | 'is-cut' | 'is-lost';

/** A script that calls keyguard, and who runs it. */
export interface CallingScript {
  readonly text: string;
  /** Tells the line that calls keyguard. */
  readonly isCall: (line: string) => boolean;
  /** True where the first command that fails ends the script: `sh -e`. */
  readonly stopsAtFailure: boolean;
}

/**
 * Judges by reading what no trial can show without running the user's own commands: a line at the script's own level that
 * ends it before, or a result that nobody looks at. What is not a shell script is believed.
 */
export function judgeCall({ text, isCall, stopsAtFailure }: CallingScript): CallFate {
  const lines = text.split(/\r?\n/u);
  const at = lines.findIndex((line) => !isComment(line) && isCall(line));
  if (at < 0 || !isShell(lines[0] ?? '')) return 'decides';
  const before = lines.slice(0, at);
  if (before.some((line) => /^(?:exit|exec)(?:\s|$)/u.test(line))) return 'is-cut';
  const call = lines[at] ?? '';
  if (/\|\|\s*(?:true|:|exit 0)\b|\|\|\s*:\s*$|;\s*(?:true|:|exit 0)\s*$|[^&]&\s*$/u.test(call))
    return 'is-lost';
  const stops = stopsAtFailure || before.some((line) => /^set\s+(?:-\w*e|-o\s+errexit)/u.test(line));
  const isHandedOn = /\|\||&&\s*\\?$|^\s*exec\s|^\s*(?:if|while|until)\b|!\s/u.test(call);
  const isLast = lines
    .slice(at + 1)
    .every((line) => isComment(line) || /^\s*(?:fi|done|\}|esac)?;?\s*$/u.test(line));
  return stops || isHandedOn || isLast ? 'decides' : 'is-lost';
}

function isComment(line: string): boolean {
  return /^\s*(?:#|$)/u.test(line);
}

function isShell(first: string): boolean {
  return !first.startsWith('#!') || /[/ ](?:ba|da|a|k|mk|z)?sh(?:\s|$)/u.test(first);
}
