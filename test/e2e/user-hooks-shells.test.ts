import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { expect, test } from 'vitest';

import { addGlobalKeyguard } from '../helpers/global-keyguard.ts';
import { writeHook } from '../helpers/hooks.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const secret = `const token = '${sampleOf('github-pat-classic').text}';\n`;
const hooks = ['pre-commit', 'commit-msg', 'pre-push', 'post-commit'];

const shells = [
  ['dash', ''],
  ['busybox', ' sh'],
  ['bash', ' --posix'],
] as const;

async function commit(repo: TestRepo, content: string, env: NodeJS.ProcessEnv = {}) {
  await repo.write('pay.js', content);
  await repo.stage('pay.js');
  return repo.run('git', ['commit', '--quiet', '--message', 'try'], { env: { ...repo.env, ...env } });
}

/** A repository whose user's hooks run in this shell, and which has hooks of its own. */
function withShell(line: string, story: (repo: TestRepo) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    await (await addGlobalKeyguard(repo)).run(repo, ['install', '--user']);
    for (const hook of hooks) {
      const file = path.join(repo.home, '.config/keyguard/hooks', hook);
      await writeFile(file, (await readFile(file, 'utf8')).replace('#!/bin/sh', line));
      const own = `#!/bin/sh\n{ echo "${hook}:" "$@"; [ ${hook} != pre-push ] || cat; } >> own-hooks\n`;
      await writeHook(path.join(repo.dir, '.git/hooks', hook), own);
    }
    await story(repo);
  });
}

test.for(shells)("a user's hooks run under %s", async ([name, argument], { skip }) => {
  const { stdout: program, exitCode } = await execa('sh', ['-c', `command -v ${name}`], { reject: false });
  skip(exitCode !== 0, `this machine has no ${name}`);
  await withShell(`#!${program}${argument}`, async (repo) => {
    const blocked = await commit(repo, secret);
    expect(blocked.exitCode).toBe(1);
    expect(blocked.stderr).toContain('pay.js:1:16');
    expect(await commit(repo, 'clean;\n')).toMatchObject({ exitCode: 0 });
    await repo.git('init', '--quiet', '--bare', '../remote of mine.git');
    expect(await repo.run('git', ['push', '--quiet', '../remote of mine.git', 'HEAD:main'])).toMatchObject({
      exitCode: 0,
    });
    expect((await repo.read('own-hooks')).replaceAll(/\b[0-9a-f]{40}\b/gu, '<id>')).toBe(
      `pre-commit:
pre-commit:
commit-msg: .git/COMMIT_EDITMSG
post-commit:
pre-push: ../remote of mine.git ../remote of mine.git
HEAD <id> refs/heads/main <id>
`,
    );
    for (const KEYGUARD_SKIP of ['1', 'commit-msg,pre-commit'])
      expect(await commit(repo, `${KEYGUARD_SKIP};\n`, { KEYGUARD_SKIP })).toMatchObject({
        stderr: expect.stringMatching(/skipped by KEYGUARD_SKIP/u),
      });
    await rm(path.join(repo.dir, '../global'), { recursive: true });
    expect(await commit(repo, 'other;\n')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(
        /^keyguard: blocked, nothing was checked: the global keyguard is gone\./u,
      ),
    });
    await writeHook(path.join(repo.dir, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 9\n');
    expect(await commit(repo, 'more;\n')).toMatchObject({ exitCode: 1, stderr: '' });
  })();
});

test(
  'doctor tells that a repository is protected by the hooks of its user alone',
  withRepo(async (repo) => {
    const own = await addGlobalKeyguard(repo);
    const read = async () => {
      const { stdout } = await own.run(repo, ['doctor', '--format', 'json']);
      const report: { protected: boolean; checks: readonly { id: string; status: string; file?: string }[] } =
        JSON.parse(stdout);
      return report;
    };
    expect((await read()).protected).toBe(false);
    await own.run(repo, ['install', '--user']);
    const report = await read();
    expect(report.checks.find(({ id }) => id === 'pre-commit')).toMatchObject({
      status: 'ok',
      file: expect.stringContaining('.config/keyguard/hooks/pre-commit'),
    });
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(report.protected).toBe(true);
    await repo.git('config', 'core.hooksPath', 'mine');
    expect((await read()).protected).toBe(false);
  }),
);
