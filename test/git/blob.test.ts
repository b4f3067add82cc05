import { expect, test } from 'vitest';

import { type TextLines, readBlobLines, readWholeBlobs } from '../../src/git/blob.ts';
import { createGit } from '../../src/git/run.ts';
import type { Chunk, RunGit, SourceFile } from '../../src/types.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

function openGit(repo: TestRepo): RunGit {
  return createGit({ cwd: repo.dir, env: repo.env });
}

/** Stages a file, and describes it as a diff would. */
async function stageFile(repo: TestRepo, content: string | Uint8Array): Promise<SourceFile> {
  await repo.write('a.txt', content);
  await repo.stage('a.txt');
  const blob = (await repo.git('rev-parse', ':a.txt')).trim();
  return { path: 'a.txt', status: 'modified', kind: 'file', blob, oldBlob: '0'.repeat(40) };
}

async function readLines(repo: TestRepo, file: SourceFile, lines: readonly number[]): Promise<TextLines> {
  return (await readBlobLines(openGit(repo), new Map([[file, lines]]))).get(file) ?? new Map();
}

async function readChunks(repo: TestRepo, file: SourceFile): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  await readWholeBlobs(openGit(repo), [file], (chunk) => {
    chunks.push({ ...chunk, bytes: Buffer.from(chunk.bytes) });
  });
  return chunks;
}

function joinOwned(chunks: readonly Chunk[]): string {
  return Buffer.concat(chunks.map(({ bytes, start, end }) => bytes.subarray(start, end))).toString();
}

test(
  'reads a whole small file as one chunk',
  withRepo(async (repo) => {
    const chunks = await readChunks(repo, await stageFile(repo, 'one\ntwo'));
    expect(chunks).toMatchObject([{ line: 1, column: 0, start: 0, end: 7, isWhole: true }]);
    expect(joinOwned(chunks)).toBe('one\ntwo');
  }),
);

test(
  'reads a large file as chunks that overlap',
  withRepo(async (repo) => {
    const text = 'a line of text\n'.repeat(80_000);
    const chunks = await readChunks(repo, await stageFile(repo, text));
    expect(chunks.length).toBeGreaterThan(2);
    expect(joinOwned(chunks)).toBe(text);
    expect(chunks.every(({ isWhole }) => !isWhole)).toBe(true);
  }),
);

test(
  'reads UTF-16 as UTF-8, nothing of an empty and nothing of a binary file',
  withRepo(async (repo) => {
    const utf16 = await stageFile(repo, Buffer.from('\u{FEFF}上 one\n', 'utf16le'));
    expect(joinOwned(await readChunks(repo, utf16))).toBe('上 one\n');
    expect(await readChunks(repo, await stageFile(repo, ''))).toEqual([]);
    expect(await readChunks(repo, await stageFile(repo, Buffer.alloc(99)))).toEqual([]);
  }),
);

test(
  'reads single lines, without their ends, and none that is not there',
  withRepo(async (repo) => {
    const file = await stageFile(repo, 'one\r\n\nthree é\nfour');
    const lines = await readLines(repo, file, [4, 2, 3, 1, 3, 9]);
    expect([...lines]).toEqual([
      [1, 'one'],
      [2, ''],
      [3, 'three é'],
      [4, 'four'],
    ]);
    expect((await readLines(repo, file, [0, -1])).size).toBe(0);
    expect((await readLines(repo, file, [])).size).toBe(0);
  }),
);

test(
  'reads a line that is too long for one chunk, cut',
  withRepo(async (repo) => {
    const file = await stageFile(repo, `short\n${'x'.repeat(900_000)}\nend\n`);
    const lines = await readLines(repo, file, [2, 3]);
    expect(lines.get(2)).toBe('x'.repeat(65_536));
    expect(lines.get(3)).toBe('end');
  }),
);

test(
  'fails when the blob is missing',
  withRepo(async (repo) => {
    const file = { ...(await stageFile(repo, 'one\n')), blob: '1'.repeat(40) };
    await expect(readLines(repo, file, [1])).rejects.toMatchObject({
      code: 'git-output-damaged',
      details: { command: 'git cat-file' },
    });
  }),
);
