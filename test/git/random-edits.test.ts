import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  readConfigureGlobal,
  record,
  uniqueArray,
} from 'fast-check';
import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** One file before and after. */
interface Edit {
  readonly name: string;
  readonly fate: 'kept' | 'edited' | 'moved' | 'deleted' | 'new';
  readonly length: number;
  readonly end: '\n' | '\r\n';
  readonly hasLastEnd: boolean;
  readonly isUtf16: boolean;
  /** Lines that get a token before them, and lines that go, in parts of a thousand of the file. */
  readonly plants: readonly number[];
  readonly removals: readonly number[];
}

const name = uniqueArray(constantFrom('a', ' ', '"', '\n', '\t', '-', 'é', '鍵', '\\', '*', ':', '+', '@'), {
  minLength: 1,
  maxLength: 5,
}).map((letters) => letters.join(''));

const place = integer({ min: 0, max: 999 });

const edits: Arbitrary<readonly Edit[]> = uniqueArray(
  record({
    name,
    fate: constantFrom('kept' as const, 'edited', 'moved', 'deleted', 'new'),
    length: integer({ min: 20, max: 60 }),
    end: constantFrom('\n' as const, '\r\n'),
    hasLastEnd: boolean(),
    isUtf16: boolean(),
    plants: uniqueArray(place, { maxLength: 4 }),
    removals: array(place, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5, selector: (edit) => edit.name },
);

const oldToken = 'OLD-TOKEN';
const newToken = 'NEW-TOKEN';

/** Lines that no other file has, so that git sees what moved where; some hold a token. */
function makeOldLines({ name: file, length }: Edit): readonly string[] {
  return Array.from({ length }, (_, index) => {
    const token = index % 7 === 3 ? oldToken : '上';
    return `${JSON.stringify(file)} ${index} ${token} ${index * 7919}`;
  });
}

function makeNewLines(edit: Edit): readonly string[] {
  const isGone = (index: number): boolean =>
    edit.removals.some((at) => Math.floor((at * (edit.length - 1)) / 1000) === index);
  return makeOldLines(edit).flatMap((line, index) => {
    const planted = edit.plants.filter((at) => Math.floor((at * edit.length) / 1000) === index);
    return [...planted.map((at) => `${newToken} ${at}`), ...(isGone(index) ? [] : [line])];
  });
}

function encode(edit: Edit, lines: readonly string[]): Buffer {
  const text = lines.join(edit.end) + (edit.hasLastEnd ? edit.end : '');
  return Buffer.from(edit.isUtf16 ? `\u{FEFF}${text}` : text, edit.isUtf16 ? 'utf16le' : 'utf8');
}

async function stageEdits(repo: TestRepo, all: readonly Edit[]): Promise<void> {
  await repo.git('rm', '-r', '-f', '--quiet', '--ignore-unmatch', '.');
  for (const edit of all)
    if (edit.fate !== 'new') await repo.write(`old/${edit.name}`, encode(edit, makeOldLines(edit)));
  await repo.git('add', '--all');
  await repo.commit();
  await repo.run('rm', ['-r', '-f', 'old']);
  for (const edit of all)
    if (edit.fate !== 'deleted') {
      const lines = edit.fate === 'kept' ? makeOldLines(edit) : makeNewLines(edit);
      await repo.write(toNewPath(edit), encode(edit, lines));
    }
  await repo.git('add', '--all');
}

function toNewPath({ name: file, fate }: Edit): string {
  return fate === 'moved' ? `new/deep/${file}` : `old/${file}`;
}

/** Where the tokens are that the commit adds: those of a new file are all new. */
function listExpected(edit: Edit): readonly string[] {
  if (edit.fate === 'kept' || edit.fate === 'deleted') return [];
  const isNew = (line: string): boolean =>
    line.includes(newToken) || (edit.fate === 'new' && line.includes(oldToken));
  const lines = makeNewLines(edit);
  return lines.flatMap((line, index) => {
    const isLast = index === lines.length - 1;
    const end = edit.end === '\r\n' && (!isLast || edit.hasLastEnd) ? '\r' : '';
    return isNew(line) ? [`${toNewPath(edit)}:${index + 1}:${line}${end}`] : [];
  });
}

test(
  'finds exactly the tokens that random edits add, at their lines',
  withRepo(async (repo) => {
    await assert(
      asyncProperty(edits, async (all) => {
        await stageEdits(repo, all);
        const { lines } = await readAdded(repo);
        const found = lines.filter((line) => line.includes(oldToken) || line.includes(newToken));
        expect(found.toSorted()).toEqual(all.flatMap(listExpected).sort());
      }),
      { numRuns: readConfigureGlobal().numRuns ?? 30 },
    );
  }),
);
