import { readFileIfThere } from '../files.ts';
import { type HookName, hookCommands } from './hook-name.ts';

/** Whether a hook that keyguard must not write runs keyguard's check for it already. */
export async function isCalledFrom(file: string, hook: HookName): Promise<boolean> {
  const lines = (await readFileIfThere(file))?.toString().split('\n') ?? [];
  const call = createCall(hook);
  return lines.some((line) => !line.trimStart().startsWith('#') && call.test(line));
}

function createCall(hook: HookName): RegExp {
  const command = String.raw`\bkeyguard(?:/dist/hook\.cjs['"]?)? ${hookCommands[hook]}`;
  const script = String.raw`\bkeyguard/hooks/keyguard\.sh['"]? ['"]?${hook}`;
  return new RegExp(`(?:${command}|${script})(?![\\w-])`, 'u');
}
