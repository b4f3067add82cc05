import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { findCliFolder } from '../../src/install/find-cli.ts';
import { addKeyguard, createRequest } from '../helpers/hooks.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** Where keyguard is found from a folder of the repository. */
async function find(repo: TestRepo, folder = '.', env: NodeJS.ProcessEnv = {}): Promise<string | undefined> {
  const cwd = path.join(repo.dir, folder);
  await mkdir(cwd, { recursive: true });
  const { repository } = await createRequest(repo);
  return findCliFolder(repository, { cwd, env });
}

const missing = expect.objectContaining({ code: 'cli-not-installed' });
const withKeyguard = String.raw`const RAW_RUNTIME_STATE = '{ "packageRegistryData": [["keyguard", [\ ]]] }';`;

describe('the folder that holds keyguard', () => {
  test(
    'is the nearest at or above the current one',
    withRepo(async (repo) => {
      await expect(find(repo, 'a/b')).rejects.toEqual(missing);
      await addKeyguard(repo.dir);
      expect(await find(repo, 'a/b')).toBe('.');
      await addKeyguard(path.join(repo.dir, 'a'));
      expect(await find(repo, 'a/b')).toBe('a');
      expect(await find(repo)).toBe('.');
    }),
  );

  test(
    "may hold it in an archive, by Yarn's Plug'n'Play",
    withRepo(async (repo) => {
      await repo.write('web/.pnp.cjs', withKeyguard);
      expect(await find(repo, 'web/packages/a')).toBe('web');
      await expect(find(repo)).rejects.toEqual(missing);
    }),
  );

  test(
    "may hold it by Plug'n'Play with the data in a file of its own",
    withRepo(async (repo) => {
      await repo.write('.pnp.cjs', 'module.exports = {};');
      await expect(find(repo)).rejects.toEqual(missing);
      await repo.write('.pnp.data.json', '{ "packageRegistryData": [["keyguard", []]] }');
      expect(await find(repo)).toBe('.');
    }),
  );

  test(
    "is none with a Plug'n'Play that knows other packages only",
    withRepo(async (repo) => {
      await repo.write('.pnp.cjs', withKeyguard.replace('"keyguard"', '"keyguard-theme"'));
      await expect(find(repo)).rejects.toEqual(missing);
    }),
  );
});

interface PathCase {
  readonly folder: string;
  readonly isFound: boolean;
  /** The variable by which a package manager names the folder. */
  readonly names?: string;
}

describe('a keyguard on PATH', () => {
  test.each([
    ['of the whole machine counts', { folder: 'bin', isFound: true }],
    [
      'that a package manager adds for this call alone does not',
      { folder: 'node_modules/.bin', isFound: false },
    ],
    [
      'that Yarn adds for this call alone does not',
      { folder: 'xfs-1', isFound: false, names: 'BERRY_BIN_FOLDER' },
    ],
  ])('%s', (_, { folder, isFound, names }: PathCase) =>
    withRepo(async (repo) => {
      const bin = path.join(repo.home, folder);
      await mkdir(bin, { recursive: true });
      await writeFile(path.join(bin, 'keyguard'), '#!/bin/sh\n');
      const named = names === undefined ? {} : { [names]: bin };
      const found = find(repo, '.', { PATH: `relative:${bin}`, ...named });
      await (isFound ? expect(found).resolves.toBeUndefined() : expect(found).rejects.toEqual(missing));
    })(),
  );
});
