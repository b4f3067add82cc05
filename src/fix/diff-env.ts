import { parseEnv } from 'node:util';

import type { DiffHunk } from '../fix-report-types.ts';
import { diffTexts } from './diff-texts.ts';
import { readText } from './text-file.ts';

const mask = '*'.repeat(8);

/** Gives the values that an environment file sets. */
export function readEnvValues(bytes: Buffer | undefined): ReadonlyMap<string, string> {
  const text = readText(bytes ?? Buffer.alloc(0)).text.replace(/^\u{FEFF}/u, '');
  return new Map(Object.entries(parseEnv(text)).map(([name, value]) => [name, value ?? '']));
}

/** Gives what is added to an environment file: the names that are new there, and nothing else that is in it. */
export function diffEnv(before: Buffer | undefined, after: Buffer): readonly DiffHunk[] {
  const [old, now] = [readEnvValues(before), readEnvValues(after)];
  const names = new Set([...now.keys()].filter((name) => old.get(name) !== now.get(name)));
  const hunks = diffTexts(readText(before ?? Buffer.alloc(0)).text, readText(after).text, 0);
  return hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map((line) => hideValue(line, names)) }));
}

/** What is not known to be a name may be a value's next line. */
function hideValue(line: string, names: ReadonlySet<string>): string {
  const [, sign, start, name, value] = /^([+-])(\s*(?:export\s+)?([\w.-]+)=)(.*)$/u.exec(line) ?? [];
  if (sign === undefined || name === undefined || !names.has(name))
    return /^(?:\\|[+-]\s*$)/u.test(line) ? line : line.charAt(0) + mask;
  return sign + (start ?? '') + (value === '' ? '' : mask);
}
