import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';

import type { DiffHandlers } from '../../src/git/diff-state.ts';
import { createDiffParser } from '../../src/git/parse-diff.ts';
import { type SampleFile, listAddedLines, renderDiff, sampleDiff } from '../helpers/sample-diff.ts';

interface Read {
  readonly lines: readonly string[];
  readonly paths: readonly string[];
}

/** Parses a diff that comes in pieces, cut at the given places. */
function parse(diff: Buffer, cuts: readonly number[], hunk?: DiffHandlers['hunk']): Read {
  const lines: string[] = [];
  const paths: string[] = [];
  const parser = createDiffParser({
    files: (files) => {
      paths.push(...files.map(({ path }) => path));
      return undefined;
    },
    hunk: hunk ?? ((_, first, last) => [first, last]),
    chunk: ({ file, bytes, line }) => {
      const texts = Buffer.from(bytes)
        .toString()
        .split(/(?<=\n)/u);
      lines.push(...texts.map((text, index) => `${file.path}:${line + index}:${text}`));
    },
  });
  const places = [
    0,
    ...cuts.map((cut) => cut % (diff.length + 1)).sort((one, other) => one - other),
    diff.length,
  ];
  for (const [index, place] of places.slice(1).entries())
    expect(parser.feed(Buffer.from(diff.subarray(places[index], place)))).toBeUndefined();
  expect(parser.end()).toBeUndefined();
  return { lines, paths };
}

function listLines(files: readonly SampleFile[]): readonly string[] {
  return files.flatMap((file) =>
    listAddedLines(file).map(([number, text]) => `${file.path}:${number}:${text}`),
  );
}

// What a chunk of one empty line without newline would be: nothing, and git shows no such line.
function hasEmptyEnd({ hunks, lacksNewline }: SampleFile): boolean {
  const last = hunks.at(-1);
  return lacksNewline && (last?.added.at(-1) === '' || last?.removed.at(-1) === '');
}

const cuts = array(integer({ min: 0, max: 100_000 }), { maxLength: 30 });

test('finds exactly the added lines, wherever the output is cut', () => {
  assert(
    property(sampleDiff, cuts, (files, places) => {
      const shown = files.filter((file) => !hasEmptyEnd(file));
      const { lines, paths } = parse(renderDiff(shown), places);
      expect(paths).toEqual(shown.map(({ path }) => path));
      expect(lines).toEqual(listLines(shown));
    }),
  );
});

test('hands on the wanted lines alone', () => {
  const wanted = integer({ min: 1, max: 6 });
  assert(
    property(sampleDiff, cuts, wanted, (files, places, modulus) => {
      const shown = files.filter((file) => !hasEmptyEnd(file));
      const isWanted = (line: number): boolean => line % modulus === 0;
      const { lines } = parse(renderDiff(shown), places, (_, first, last) => {
        const numbers = Array.from({ length: last - first + 1 }, (__, index) => first + index);
        return numbers.filter(isWanted).flatMap((number) => [number, number]);
      });
      const expected = listLines(shown).filter((line) => {
        const file = shown.find(({ path }) => line.startsWith(`${path}:`));
        return (
          file !== undefined &&
          listLines([file]).some((text) => text === line && isWantedLine(file, text, isWanted))
        );
      });
      expect(lines).toEqual(expected);
    }),
  );
});

function isWantedLine(file: SampleFile, text: string, isWanted: (line: number) => boolean): boolean {
  return isWanted(Number(text.slice(file.path.length + 1).split(':')[0]));
}

test('takes every cut-off diff for damaged, but where a hunk ends that others may follow', () => {
  assert(
    property(sampleDiff, integer({ min: 0, max: 100_000 }), (files, cut) => {
      const diff = renderDiff(files);
      const length = cut % (diff.length + 1);
      const rest = diff.toString('latin1', length);
      const isSameLength = length === diff.length || length === 0;
      const isHunkEnd = rest.startsWith('@@ ') || rest.startsWith('\\ ');
      if (!isSameLength && !isHunkEnd)
        expect(() => parse(diff.subarray(0, length), [])).toThrow('git-output-damaged');
    }),
  );
});

const ids = `${'0'.repeat(40)}..${'1'.repeat(40)}`;
const raw = `:000000 100644 ${ids.replace('..', ' ')} A\0a\0\0`;
const header = `diff --git a/a b/a\nnew file mode 100644\nindex ${ids}\n--- /dev/null\n+++ b/a\n`;
const good = `${raw}${header}@@ -0,0 +1,2 @@\n+one\n+two\n`;

test('reads the smallest diff', () => {
  expect(parse(Buffer.from(good), []).lines).toEqual(['a:1:one\n', 'a:2:two\n']);
});

test.each([
  ['a raw entry of an unknown kind', good.replace(' A\0', ' Z\0')],
  ['a raw entry without ids', good.replace(/^:.*?\0/u, ':000000 100644 A\0')],
  ['other object ids in the patch', good.replace(`index ${ids}`, `index ${ids.replace('1', '2')}`)],
  ['a patch without object ids', good.replace(/index .*\n/u, '')],
  ['a patch too many', good + header],
  ['a patch too few', raw],
  ['an unknown header', good.replace('new file mode', 'new file node')],
  ['a binary patch', `${raw}${header}Binary files /dev/null and b/a differ\n`],
  ['a line too many', `${good}+three\n`],
  ['a line too few', good.replace('+two\n', '')],
  ['a context line', good.replace('+two', ' two')],
  ['a removed line that was not announced', good.replace('+two', '-two')],
  ['a hunk without counts', good.replace('@@ -0,0 +1,2 @@', '@@ one @@')],
  ['a hunk in the place of a header', good.replace(header, '')],
  ['a remark before any hunk', good.replace('@@ -0,0 +1,2 @@', '\\ No newline at end of file')],
  ['a remark between added lines', good.replace('+two', '\\ No newline at end of file\n+two')],
  ['a header without end', `${raw}diff --git ${'x'.repeat(100_000)}`],
  ['something else than a patch', `${raw}usage: git diff\n`],
])('takes %s for damaged output', (_, diff) => {
  expect(() => parse(Buffer.from(diff), [])).toThrow('git-output-damaged');
});
