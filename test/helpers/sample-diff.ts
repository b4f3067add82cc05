import {
  type Arbitrary,
  array,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';

/** A hunk as `-U0` shows it: lines that go and lines that come, after lines that stay. */
interface SampleHunk {
  readonly kept: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** A file of a made-up diff. */
export interface SampleFile {
  readonly path: string;
  readonly letter: 'A' | 'M' | 'R';
  readonly hunks: readonly SampleHunk[];
  /** The last line of the last hunk has no newline. */
  readonly lacksNewline: boolean;
}

const line = oneof(
  string({ maxLength: 12 }).map((text) => text.replaceAll('\n', '')),
  constantFrom(
    '',
    '+',
    '-',
    '\\ No newline at end of file',
    '@@ -1 +1 @@',
    'diff --git a/x b/x',
    '鍵\r',
    'é'.repeat(40),
  ),
);

const changedHunk = record({
  kept: integer({ min: 1, max: 50 }),
  removed: array(line, { maxLength: 3 }),
  added: array(line, { maxLength: 5 }),
}).filter(({ removed, added }) => removed.length + added.length > 0);

const hunks = {
  A: array(line, { minLength: 1, maxLength: 9 }).map((added) => [{ kept: 0, removed: [], added }]),
  M: array(changedHunk, { minLength: 1, maxLength: 4 }),
};

const content: Arbitrary<Omit<SampleFile, 'path' | 'lacksNewline'>> = oneof(
  hunks.A.map((added) => ({ letter: 'A' as const, hunks: added })),
  tuple(constantFrom('M' as const, 'R' as const), hunks.M).map(([letter, changed]) => ({
    letter,
    hunks: changed,
  })),
);

/** Made-up diffs of files with any names. */
export const sampleDiff: Arbitrary<readonly SampleFile[]> = uniqueArray(
  record({ path: string({ minLength: 1, maxLength: 9 }), lacksNewline: constantFrom(true, false), content }),
  { maxLength: 6, selector: ({ path }) => path },
).map((files) =>
  files
    .filter(({ path }) => !path.includes('\0'))
    .map(({ path, lacksNewline, content: rest }) => ({ path, lacksNewline, ...rest })),
);

/** The added lines with their ends and their numbers in the new file. */
export function listAddedLines(file: SampleFile): readonly (readonly [number, string])[] {
  let next = 1;
  return file.hunks.flatMap(({ kept, added }, at) => {
    const first = next + kept;
    next = first + added.length;
    const isLast = at === file.hunks.length - 1;
    const lastEnd = isLast && file.lacksNewline ? '' : '\n';
    return added.map((text, index) => {
      const end = index === added.length - 1 ? lastEnd : '\n';
      return [first + index, `${text}${end}`] as const;
    });
  });
}

/** The diff as `git diff-index --raw -z -U0 --full-index` prints it. */
export function renderDiff(files: readonly SampleFile[]): Buffer {
  if (files.length === 0) return Buffer.alloc(0);
  const raw = files.map((file, index) => renderEntry(file, index)).join('');
  return Buffer.from(`${raw}\0${files.map(renderPatch).join('')}`);
}

function makeIds({ letter }: SampleFile, index: number): readonly [string, string] {
  const makeId = (number: number): string => number.toString(16).padStart(40, '1');
  return [letter === 'A' ? '0'.repeat(40) : makeId(index * 2), makeId(index * 2 + 1)];
}

function renderEntry(file: SampleFile, index: number): string {
  const [old, now] = makeIds(file, index);
  const modes = file.letter === 'A' ? '000000 100644' : '100644 100644';
  const paths = file.letter === 'R' ? `old name\0${file.path}` : file.path;
  return `:${modes} ${old} ${now} ${file.letter === 'R' ? 'R075' : file.letter}\0${paths}\0`;
}

function renderPatch(file: SampleFile, index: number): string {
  const [old, now] = makeIds(file, index);
  let oldLine = 1;
  let newLine = 1;
  const parts = file.hunks.map(({ kept, removed, added }, at) => {
    oldLine += kept;
    newLine += kept;
    const oldFirst = removed.length > 0 ? oldLine : oldLine - 1;
    const newFirst = added.length > 0 ? newLine : newLine - 1;
    oldLine += removed.length;
    newLine += added.length;
    const isLast = at === file.hunks.length - 1;
    const mark = file.lacksNewline && isLast ? '\\ No newline at end of file\n' : '';
    const head = `@@ -${oldFirst},${removed.length} +${newFirst},${added.length} @@ @@ -1 +1 @@\n`;
    return [head, renderLines('-', removed, mark), renderLines('+', added, mark)].join('');
  });
  return `diff --git "a/x" "b/x"\nindex ${old}..${now} 100644\n--- a/x\n+++ b/x\n${parts.join('')}`;
}

function renderLines(sign: string, lines: readonly string[], mark: string): string {
  return lines.length === 0 ? '' : `${lines.map((text) => `${sign}${text}\n`).join('')}${mark}`;
}
