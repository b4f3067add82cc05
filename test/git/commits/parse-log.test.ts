import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createLogParser } from '../../../src/git/commits/parse-log.ts';

const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40));
const [first = '', second = '', blob = '', other = ''] = ids;
const none = '0'.repeat(40);

function header(id: string, parents: string, message: string): string {
  return `\0${id}\0${parents}\0${message}\0\0`;
}

/** Two commits: a file with lines that look like a log's own, and an empty one. */
const log = [
  header(first, '', 'one\n\nbody\n'),
  `\n:000000 100644 ${none} ${blob} A\0a.txt\0\0`,
  `diff --git a/a.txt b/a.txt\nnew file mode 100644\nindex ${none}..${blob}\n--- /dev/null\n+++ b/a.txt\n`,
  `@@ -0,0 +1,3 @@\n+diff --git\n+\0${second}\0\n+@@ -1 +1 @@\n`,
  header(second, `${first} ${other}`, ''),
].join('');

function parse(text: string, cut = text.length): readonly string[] {
  const told: string[] = [];
  let message = '';
  const parser = createLogParser({
    commit: ({ id, parents }) => told.push(`commit ${id[0]} of ${parents.map((each) => each[0]).join()}`),
    message: (bytes, isEnd) => {
      message += bytes.toString();
      if (isEnd) told.push(`message ${message}.`);
      if (isEnd) message = '';
    },
    files: (files) => {
      told.push(`files ${files.map(({ path, commit }) => `${path} in ${commit?.[0]}`).join()}`);
      return undefined;
    },
    hunk: (_file, from, to) => [from, to],
    chunk: ({ bytes, line }) => told.push(`chunk ${line} ${Buffer.from(bytes).toString()}`),
    end: () => told.push('end'),
  });
  const bytes = Buffer.from(text);
  void parser.feed(bytes.subarray(0, cut));
  if (cut < bytes.length) void parser.feed(bytes.subarray(cut));
  parser.end();
  return told;
}

const expected = [
  'commit a of ',
  'message one\n\nbody\n.',
  'files a.txt in a',
  `chunk 1 diff --git\n\0${second}\0\n@@ -1 +1 @@\n`,
  'end',
  'commit b of a,d',
  'message .',
  'end',
];

test('tells commits apart by counts, not by what their lines look like', () => {
  expect(parse(log)).toEqual(expected);
  expect(parse('')).toEqual([]);
});

test('reads pieces of any size', () => {
  assert(
    property(integer({ min: 1, max: log.length - 1 }), (cut) => {
      expect(parse(log, cut)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

describe('refuses what is not as git prints it', () => {
  test.each([
    ['a log that is cut off', (text: string) => text.slice(0, -1)],
    ['a header that is none', (text: string) => text.replace(`\0${first}\0`, '\0nonsense\0')],
    ['a diff without its hunk', (text: string) => text.replace(/@@ -0,0[^]*1 @@\n/u, '')],
    ['a byte that belongs to nothing', (text: string) => `x${text}`],
  ])('%s', (_, change) => {
    expect(() => parse(change(log))).toThrow(expect.objectContaining({ code: 'git-output-damaged' }));
  });
});
