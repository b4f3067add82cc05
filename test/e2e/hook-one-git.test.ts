import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { expect, test } from 'vitest';

import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** Puts a git before the real one that writes down what it is asked. */
async function watchGit(repo: TestRepo): Promise<{ readonly env: NodeJS.ProcessEnv; readonly log: string }> {
  const folder = path.join(repo.home, 'bin');
  const log = path.join(repo.home, 'git.log');
  const { stdout } = await execa('sh', ['-c', 'command -v git']);
  await mkdir(folder);
  await writeFile(path.join(folder, 'git'), `#!/bin/sh\necho "$1" >>'${log}'\nexec '${stdout}' "$@"\n`, {
    mode: 0o755,
  });
  return { env: { ...repo.env, PATH: `${folder}:${repo.env['PATH']}` }, log };
}

test(
  'an ordinary commit asks git once, also beside a .env of the clone',
  withRepo(async (repo) => {
    await linkKeyguard(repo.dir);
    expect((await runLinked(repo, ['install'])).exitCode).toBe(0);
    await repo.write('.gitignore', 'node_modules\n.env\n');
    await repo.write('.env', 'SERVICE_TOKEN=plain7words8and9numbers\n');
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.js', 'export const a = 1;\n');
    await repo.stage('.');
    const { env, log } = await watchGit(repo);
    // The hook as git starts it; under `git commit` git puts its own folder before PATH.
    const { exitCode, stderr } = await repo.run(path.join(repo.dir, '.git/hooks/pre-commit'), [], { env });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { stdout } = await execa('cat', [log]);
    expect(stdout.split('\n')).toEqual(['diff-index']);
  }),
);
