import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { expect, test } from 'vitest';

const top = path.join(import.meta.dirname, '..', '..');

async function findDocuments(): Promise<string[]> {
  const { stdout } = await execa('git', ['ls-files', '-z', '--', '*.md', ':!.changeset'], { cwd: top });
  return stdout.split('\0').filter((name) => name !== '');
}

test('every relative link in a document leads to a file', async () => {
  const dead = [];
  for (const document of await findDocuments()) {
    const text = await readFile(path.join(top, document), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu))
      if (!existsSync(path.join(top, path.dirname(document), target))) dead.push(`${document}: ${target}`);
  }
  expect(dead).toEqual([]);
});

test('every npm script that a document names exists', async () => {
  const { scripts } = JSON.parse(await readFile(path.join(top, 'package.json'), 'utf8'));
  const unknown = [];
  for (const document of await findDocuments()) {
    const text = await readFile(path.join(top, document), 'utf8');
    for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/gu))
      if (!(name in scripts)) unknown.push(`${document}: ${name}`);
  }
  expect(unknown).toEqual([]);
});
