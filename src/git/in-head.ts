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
];

/** Where values are looked for. */
export interface SearchPlace {
  readonly revisions: readonly string[];
  /** One file, from the top; all of them when left out. */
  readonly path?: string;
}

/** Finds which values HEAD already holds; nothing is found before the first commit. */
export async function findInHead(git: RunGit, values: readonly string[]): Promise<ReadonlySet<string>> {
  return findInTrees(git, values, { revisions: ['HEAD'] });
}

/**
 * Finds which values commits hold, as UTF-8 and each within one line: of a value of several lines the longest one is looked
 * for. Nothing is found in what a partial clone lacks.
 */
export async function findInTrees(
  git: RunGit,
  values: readonly string[],
  { revisions, path = '' }: SearchPlace,
): Promise<ReadonlySet<string>> {
  const wanted = values.filter((value) => findLongestLine(value) !== '');
  if (wanted.length === 0 || revisions.length === 0) return new Set();
  // All of it, also from a subfolder.
  const args = [...grepArguments, ...revisions, '--', `:(top,literal)${path}`];
  const printed = await readPrinted(git, args, wanted.map(findLongestLine));
  return new Set(wanted.filter((value) => printed.some((text) => text.includes(findLongestLine(value)))));
}

async function readPrinted(
  git: RunGit,
  args: readonly string[],
  lines: readonly string[],
): Promise<readonly string[]> {
  const printed = new Set<string>();
  let held = '';
  const take = (bytes: Buffer): undefined => {
    const texts = (held + bytes.toString('latin1')).split('\n');
    held = texts.pop() ?? '';
    for (const text of texts) printed.add(text);
  };
  try {
    await git(args, {
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
