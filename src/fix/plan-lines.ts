import { addEnvName } from './env-file/add-env-name.ts';
import { appendLine } from './env-file/append-line.ts';
import type { FileEdit, FileState } from './fix-types.ts';
import { readText } from './text-file.ts';

/** Adds what `.gitignore` lacks, to the staged content and to the one on the disk; undefined when it lacks nothing. */
export function planIgnoreLines(state: FileState, lines: readonly string[]): FileEdit | undefined {
  return planBoth(state, (text) => lines.reduce(addOnce, text));
}

/** Names the variables in the example file, without their values. */
export function planExampleNames(state: FileState, names: readonly string[]): FileEdit | undefined {
  return planBoth(state, (text) => names.reduce(addEnvName, text));
}

function addOnce(text: string, line: string): string {
  return text.split(/\r?\n/u).includes(line) ? text : appendLine(text, line);
}

/** A file that is in one place alone, the index or the disk, comes into both: a commit holds what the disk shows. */
function planBoth(state: FileState, change: (text: string) => string): FileEdit | undefined {
  const [staged, work] = [changeText(state.staged?.bytes, change), changeText(state.work, change)];
  return staged === undefined && work === undefined
    ? undefined
    : { state, ...(staged && { staged }), ...(work && { work }) };
}

function changeText(bytes: Buffer | undefined, change: (text: string) => string): Buffer | undefined {
  const file = readText(bytes ?? Buffer.alloc(0));
  const changed = change(file.text);
  return changed === file.text ? undefined : file.encode(changed);
}
