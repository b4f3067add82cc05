import { readFileIfThere } from '../files.ts';
import { type HookName, hookCommands } from './hook-name.ts';

/** Whether a hook that keyguard must not write runs keyguard's check for it already. */
export async function isCalledFrom(file: string, hook: HookName): Promise<boolean> {
  return callsKeyguard((await readFileIfThere(file))?.toString() ?? '', hook);
}

/** Whether a text calls keyguard's check for a hook, in a line that is no comment. */
export function callsKeyguard(text: string, hook: HookName): boolean {
  const call = createCall(hook);
  return text.split('\n').some((line) => !line.trimStart().startsWith('#') && call.test(line));
}

function createCall(hook: HookName): RegExp {
  const command = String.raw`\bkeyguard(?:/dist/hook\.cjs['"]?)? ${hookCommands[hook]}`;
  const script = String.raw`\bkeyguard/hooks/keyguard\.sh['"]? ['"]?${hook}`;
  return new RegExp(`(?:${command}|${script})(?![\\w-])`, 'u');
}
