import { array, assert, asyncProperty, integer, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';

import { readBlobs } from '../../src/git/blob-batch.ts';
import type { RunGit } from '../../src/types.ts';

/** A git that prints this in pieces. */
function print(answer: Buffer, cuts: readonly number[] = []): RunGit {
  return async (_, options = {}) => {
    const places = [...cuts.map((cut) => cut % (answer.length + 1)), 0, answer.length].sort(
      (one, two) => one - two,
    );
    for (const [index, place] of places.slice(1).entries())
      await options.onOutput?.(Buffer.from(answer.subarray(places[index], place)));
    return { exitCode: 0, stdout: Buffer.alloc(0), stderr: '' };
  };
}

async function readAll(git: RunGit, ids: readonly string[]): Promise<readonly Buffer[]> {
  const blobs: Buffer[] = [];
  await readBlobs(git, ids, () => {
    const parts: Buffer[] = [];
    return { take: (bytes) => void parts.push(bytes), end: () => void blobs.push(Buffer.concat(parts)) };
  });
  return blobs;
}

function makeId(index: number): string {
  return index.toString(16).padStart(40, '0');
}

function renderBlob(content: Uint8Array, index: number): Buffer {
  return Buffer.concat([
    Buffer.from(`${makeId(index)} blob ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ]);
}

test('reads blobs of any content, wherever the output is cut', async () => {
  const blobs = array(uint8Array({ maxLength: 40 }), { maxLength: 6 });
  await assert(
    asyncProperty(blobs, array(integer({ min: 0, max: 999 })), async (contents, cuts) => {
      const answer = Buffer.concat(contents.map(renderBlob));
      const read = await readAll(
        print(answer, cuts),
        contents.map((_, index) => makeId(index)),
      );
      expect(read.map((blob) => blob.toString('hex'))).toEqual(
        contents.map((content) => Buffer.from(content).toString('hex')),
      );
    }),
  );
});

const good = renderBlob(Buffer.from('one\n'), 1).toString();

test.each([
  ['a missing object', `${makeId(1)} missing\n`],
  ['something else than a blob', good.replace('blob', 'tree')],
  ['another object', good.replace(makeId(1), makeId(2))],
  ['a wrong size', good.replace('blob 4', 'blob 3')],
  ['an answer that ends early', good.slice(0, -1)],
  ['no answer', ''],
  ['an answer too many', `${good}${good}`],
])('takes %s for damaged output', async (_, answer) => {
  await expect(readAll(print(Buffer.from(answer)), [makeId(1)])).rejects.toMatchObject({
    code: 'git-output-damaged',
    details: { command: 'git cat-file' },
  });
});

test('starts nothing when nothing is wanted', async () => {
  const git: RunGit = () => Promise.reject(new Error('started'));
  expect(await readAll(git, [])).toEqual([]);
});
