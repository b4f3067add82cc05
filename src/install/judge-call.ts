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
  const call = lines[at]?.trim();
  if (call === undefined || !isShell(text)) return 'decides';
  const before = lines.slice(0, at);
  if (before.some((line) => /^(?:exit|exec)(?:\s|$)/u.test(line))) return 'is-cut';
  if (losing.test(call)) return 'is-lost';
  const stops = stopsAtFailure || before.some((line) => /^set\s+(?:-\w*e|-o\s+errexit)/u.test(line));
  return stops || deciding.test(call) || lines.slice(at + 1).every(isEnd) ? 'decides' : 'is-lost';
}

// Whatever came out, it goes on.
const losing = /\|\|\s*(?:true|:|exit 0)(?!\S)|;\s*(?:true|:|exit 0)$|[^&]&$/u;
// Something is done about a failure.
const deciding = /\|\||&&\s*\\?$|^(?:exec|if|while|until)\s|!\s/u;

/** Whether nothing runs by this line. */
function isEnd(line: string): boolean {
  return isComment(line) || ['fi', 'done', '}', 'esac'].includes(line.trim().replace(/;$/u, ''));
}

function isComment(line: string): boolean {
  return /^\s*(?:#|$)/u.test(line);
}

function isShell(text: string): boolean {
  return !text.startsWith('#!') || /^#!.*[/ ](?:ba|da|a|k|mk|z)?sh(?:\s|$)/u.test(text);
}
