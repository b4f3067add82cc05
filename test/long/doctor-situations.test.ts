import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import {
  type DoctorWorld,
  createDoctorWorld,
  findCheck,
  listFaults,
  withProtected,
} from '../helpers/doctor.ts';
import { cliBundle } from '../helpers/keyguard.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { makeBranch } from '../helpers/make-branch.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withRepo } from '../helpers/with-repo.ts';

const secret = sampleOf('github-pat-classic').text;

/** Each brings the repository into a state in which people call doctor; some give another folder to call it in. */
const situations: Readonly<Record<string, (world: DoctorWorld) => Promise<string | void>>> = {
  'nothing is going on': async () => undefined,
  'a secret is staged': async ({ write, stage }) => {
    await write('a.js', `const token = '${secret}';\n`);
    await stage('a.js');
  },
  'files are staged, changed and new': async ({ write, stage }) => {
    await write('a.js', 'a;\n');
    await stage('a.js');
    await write('a.js', 'b;\n');
    await write('c.js', 'c;\n');
  },
  '.env holds the own secrets of this clone': async ({ write }) => {
    await write('.env', `PORT=3000\nDB_PASSWORD=hunter2-hunter2\nTOKEN=${secret}\n`);
  },
  'a sub-folder is the current one': async ({ write, dir }) => {
    await write('a folder/é日本/x.txt', '');
    return path.join(dir, 'a folder/é日本');
  },
  'a merge waits for its commit': async (repo) => {
    await repo.write('both.txt', 'base\n');
    await repo.stage('.');
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'both.txt': 'theirs\n' });
    await repo.write('both.txt', 'ours\n');
    await repo.stage('.');
    await repo.commit();
    expect(await repo.run('git', ['merge', 'theirs'])).toMatchObject({ exitCode: 1 });
  },
  'a rebase waits': async (repo) => {
    await repo.write('both.txt', 'base\n');
    await repo.stage('.');
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'both.txt': 'theirs\n' });
    await repo.write('both.txt', 'ours\n');
    await repo.stage('.');
    await repo.commit();
    expect(await repo.run('git', ['rebase', 'theirs'])).toMatchObject({ exitCode: 1 });
  },
  'another git holds the lock': ({ dir }) => writeFile(path.join(dir, '.git/index.lock'), ''),
  'the index is split': async ({ git }) => {
    await git('config', 'core.splitIndex', 'true');
    await git('update-index', '--split-index');
  },
  'the checkout is sparse': async ({ write, stage, commit, git }) => {
    await write('in/a.txt', 'a\n');
    await write('out/b.txt', 'b\n');
    await stage('.');
    await commit();
    await git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
  },
  'HEAD is detached': async ({ git }) => {
    await git('checkout', '--quiet', '--detach');
  },
  'a branch has no commit yet': async ({ git }) => {
    await git('checkout', '--quiet', '--orphan', 'fresh');
    await git('rm', '--quiet', '--cached', '-r', '.');
  },
  'a remote is there': async ({ git }) => {
    await git('init', '--quiet', '--bare', '../remote.git');
    await git('remote', 'add', 'origin', '../remote.git');
    await git('push', '--quiet', '--no-verify', 'origin', 'main');
  },
  'the settings of git are unusual': async ({ git, home }) => {
    await git('config', 'commit.gpgSign', 'true');
    await git('config', 'diff.external', '/bin/false');
    await git('config', 'core.attributesFile', path.join(home, 'attributes'));
    await writeFile(path.join(home, 'attributes'), '* -diff -text\n');
  },
};

describe.each(Object.entries(situations))('when %s', (_, bring) => {
  test(
    'doctor proves the protection and leaves everything as it is',
    withProtected(async (world) => {
      const cwd = (await bring(world)) ?? world.dir;
      const status = () => world.run('git', ['-c', 'core.fsmonitor=false', 'status', '--porcelain']);
      const [objects, refs, before] = [await count(world), await listRefs(world), await status()];
      const report = await world.doctor({ cwd });
      expect(listFaults(report)).toEqual([]);
      expect(report).toMatchObject({ exitCode: 0, protected: true });
      expect([await count(world), await listRefs(world), await status()]).toEqual([objects, refs, before]);
    }),
  );
});

const count = ({ git }: DoctorWorld) => git('count-objects', '--verbose');
const listRefs = async ({ git, run }: DoctorWorld) => [
  (await run('git', ['show-ref', '--head'])).stdout,
  await git('reflog', '--all'),
];

test(
  'a repository with other object ids is proved as well',
  withProtected(
    async ({ doctor }) => {
      expect(await doctor()).toMatchObject({ exitCode: 0, protected: true });
    },
    ['--object-format=sha256'],
  ),
);

test(
  'a repository whose objects cannot be written is proved as well',
  withProtected(async ({ dir, run }) => {
    const isRoot = process.getuid?.() === 0;
    if (isRoot) await run('chown', ['-hR', '65534:65534', path.join(dir, '..')]);
    await run('chmod', ['-R', 'a-w', path.join(dir, '.git')]);
    const user = isRoot ? { uid: 65534, gid: 65534 } : {};
    expect(await run('touch', ['.git/objects/x'], user)).not.toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await run(process.execPath, [cliBundle, 'doctor'], user);
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('protected: '),
    });
    await run('chmod', ['-R', 'u+w', path.join(dir, '.git')]);
  }),
);

test(
  'a linked work tree is proved by itself',
  withProtected(async (world) => {
    await world.git('worktree', 'add', '--quiet', '../linked');
    const linked = { ...world, dir: path.join(world.dir, '../linked') };
    const report = await createDoctorWorld(linked).doctor({ cwd: linked.dir });
    expect(listFaults(report)).toEqual([]);
    expect(findCheck(report, 'worktrees')).toMatchObject({ code: 'worktrees-covered' });
  }),
);

test(
  'a submodule is a repository of its own: without the hook it is not protected',
  withProtected(async (world) => {
    await world.git('clone', '--quiet', '.', '../library');
    await world.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '../library', 'lib');
    const cwd = path.join(world.dir, 'lib');
    expect(await world.doctor({ cwd })).toMatchObject({ exitCode: 1, protected: false });
    await linkKeyguard(cwd);
    await runLinked(world, ['install'], { cwd });
    expect(await world.doctor({ cwd })).toMatchObject({ exitCode: 0, protected: true });
  }),
);

test.each(["it's $HOME `id` %PATH% #é日本 (x)&;*", 'new\nline', 'a:b', 'a"b:c', '-e'])(
  'a repository in a folder with an odd name is proved: %j',
  (name) =>
    withProtected(async (world) => {
      const dir = path.join(world.dir, '..', name);
      await rename(world.dir, dir);
      const moved = createDoctorWorld({ ...world, dir });
      const report = await moved.doctor({ cwd: dir });
      expect(listFaults(report)).toEqual([]);
      expect(report).toMatchObject({ exitCode: 0, protected: true });
    })(),
);

describe('what cannot be found out ends with 2', () => {
  test.each([
    ['outside of a repository', {}, 'not inside a git repository'],
    ['without git', { PATH: '/nowhere' }, 'git was not found on PATH'],
  ])('%s', (_, env, message) =>
    withRepo(async (repo) => {
      const cwd = path.join(repo.home, 'plain');
      await mkdir(cwd);
      const { exitCode, stdout, stderr } = await runLinked(repo, ['doctor'], { cwd, env });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(message);
    })(),
  );

  test(
    'in a bare repository',
    withRepo(
      async (repo) => {
        expect(await runLinked(repo, ['doctor'])).toMatchObject({ exitCode: 2, stdout: '' });
      },
      ['--bare'],
    ),
  );

  test(
    'where nothing can be written',
    withProtected(async (world) => {
      const { exitCode, stderr } = await runLinked(world, ['doctor'], { env: { TMPDIR: '/nowhere' } });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('cannot write /nowhere');
    }),
  );
});
