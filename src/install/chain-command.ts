import { matchGuarded, shellPath } from './guard-call.ts';
import { type HookName, hookCommands } from './hook-name.ts';

const save = 'kg_refs=$(cat; echo .); ';
const feed = 'printf %s "${kg_refs%.}" | ';

/**
 * Puts keyguard's call behind a shell command that a hook runs already: an earlier failure stays one, and both get what git
 * hands to the hook. The same command when it calls keyguard.
 */
export function chainCommand(hook: HookName, command: string | undefined, call: string): string {
  if (command === undefined || command.trim() === '') return call;
  if (findCall(hook, command) !== undefined) return command;
  // In parentheses an `exit` ends only the command itself, and a comment or an open end only its own line.
  const isPlain = !/[|;()<#\\\r\n]|(?<!&)&(?!&)|\b(?:exec|exit|set|return)\b/u.test(command);
  const isLine = !/[#\\\r\n]/u.test(command);
  const grouped = isLine ? `(${command})` : `(${command}\n)`;
  // What git hands to pre-push can be read once only.
  if (hook === 'pre-push') return `${save}${feed}${grouped} && ${feed}${call}`;
  return `${isPlain ? command : grouped} && ${call}`;
}

/** What a command was before `chainCommand`: '' where it was none, undefined when it is not what that made. */
export function unchainCommand(hook: HookName, command: string): string | undefined {
  const call = findCall(hook, command);
  if (call === undefined || !command.endsWith(call)) return undefined;
  if (command === call) return '';
  const start = hook === 'pre-push' ? save.length + feed.length : 0;
  const end = ` && ${hook === 'pre-push' ? feed : ''}${call}`.length;
  const rest = command.slice(start, -end);
  const candidates = [rest, rest.slice(1, -1), rest.slice(1, -2)];
  return candidates.find((before) => chainCommand(hook, before, call) === command);
}

/** Finds keyguard's call in a shell command, however it was written. */
export function findCall(hook: HookName, command: string): string | undefined {
  const script = String.raw`sh ${shellPath} ${hook}`;
  const program = String.raw`(?:yarn )?keyguard ${hookCommands[hook]}`;
  const call = matchGuarded(String.raw`(?:${script}|${program}) "\$@"`);
  const whole = new RegExp(String.raw`${call}(?=\s*$)`, 'u');
  const part = new RegExp(
    String.raw`\bkeyguard(?:/dist/hook\.cjs['"]?)? ${hookCommands[hook]}\b|\bkeyguard/hooks/keyguard\.sh['"]? ['"]?${hook}\b`,
    'u',
  );
  return part.test(command) ? (whole.exec(command)?.[0] ?? part.exec(command)?.[0]) : undefined;
}
