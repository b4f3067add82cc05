import { KeyguardError } from '../errors.ts';
import type { RunGit } from '../types.ts';

const grepArguments: readonly string[] = [
  'grep',
  // Values, not patterns; `grep.patternType` does not matter then.
  '--fixed-strings',
  // Only what was found, each on a line of its own: no names, and nothing that `grep.*` and `color.*` would add.
  '--only-matching',
  '-h',
  '--no-line-number',
  '--no-column',
  '--no-color',
  '--text',
  // `submodule.recurse` must not make it search other repositories.
  '--no-recurse-submodules',
  // The values come through standard input: other users see a program's arguments.
  '-f',
  '-',
  'HEAD',
  '--',
  // All of it, also from a subfolder.
  ':(top)',
];

/**
 * Finds which values HEAD already holds, as UTF-8 and each within one line: of a value of several lines the longest one
 * is looked for. Nothing is found before the first commit, nor in what a partial clone lacks.
 */
export async function findInHead(git: RunGit, values: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = values.filter((value) => findLongestLine(value) !== '');
  if (wanted.length === 0) return new Set();
  const printed = await readPrinted(git, wanted.map(findLongestLine));
  return new Set(wanted.filter((value) => printed.some((text) => text.includes(findLongestLine(value)))));
}

async function readPrinted(git: RunGit, lines: readonly string[]): Promise<readonly string[]> {
  const printed = new Set<string>();
  let held = '';
  const take = (bytes: Buffer): undefined => {
    const texts = (held + bytes.toString('latin1')).split('\n');
    held = texts.pop() ?? '';
    for (const text of texts) printed.add(text);
  };
  try {
    await git(grepArguments, {
      input: Buffer.from(`${lines.join('\n')}\n`),
      okCodes: [0, 1],
      onOutput: take,
    });
  } catch (error) {
    if (!isUnsearchable(error)) throw error;
  }
  return [...printed].map((text) => Buffer.from(text, 'latin1').toString());
}

/** There is no HEAD yet, or a partial clone lacks a file of it. */
function isUnsearchable(error: unknown): boolean {
  const complaint = error instanceof KeyguardError ? String(error.details['stderr']) : '';
  return /^fatal: (?:unable to resolve revision: HEAD|.*promisor remote|transport )/u.test(complaint);
}

/** A line that git can look for: without NUL, and without the CR that git would take off. */
function findLongestLine(value: string): string {
  const lines = value.split(/\r?\n|\r/u).filter((line) => !line.includes('\0'));
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}
