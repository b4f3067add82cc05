import { expect, test } from 'vitest';

import { checkStaged, keyguard } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withRepo } from '../helpers/with-repo.ts';

const token = sampleOf('github-pat-classic').text;
const other = sampleOf('github-pat-classic', 2).text;

test(
  'shows no secret that a file or a folder is named after, in no format',
  withRepo(async (repo) => {
    await repo.write(`logs/${token}.txt`, `token = "${token}"\n`);
    await repo.write(`logs/${other}/a.js`, `const token = '${token}';\n`);
    await repo.write(`logs/${other}/picture.bin`, Buffer.from([1, 0, 2, 0, 3, 255, 0, 0, 7]));
    await repo.stage('.');
    const hook = await checkStaged(repo);
    const json = await keyguard(repo, ['check-staged', '--format', 'json']);
    expect([hook.exitCode, json.exitCode]).toEqual([1, 1]);
    expect(hook.stdout).toContain('logs/ghp_********.txt:1:10');
    for (const { stdout, stderr } of [hook, json]) {
      expect(stdout + stderr).not.toContain(token.slice(8));
      expect(stdout + stderr).not.toContain(other.slice(8));
    }
  }),
);

test(
  'gives commands that work in spite of it',
  withRepo(async (repo) => {
    await repo.write(`${token}/.env`, `GITHUB_TOKEN=${token}\n`);
    await repo.stage('.');
    const { stdout } = await keyguard(repo, ['check-staged', '--verbose']);
    const command = /git rm .*$/mu.exec(stdout)?.[0] ?? '';
    expect(command).toContain('********');
    expect(await repo.run('sh', ['-c', command])).toMatchObject({ exitCode: 0 });
    expect(await repo.git('ls-files')).toBe('');
    const ignore = /printf .*$/mu.exec(stdout)?.[0] ?? '';
    await repo.run('sh', ['-c', ignore]);
    expect(await repo.git('status', '--porcelain')).toBe('?? .gitignore');
  }),
);

test(
  'shows no secret of a clean commit’s files that were not looked at',
  withRepo(async (repo) => {
    await repo.write(`${token}.bin`, Buffer.from([1, 0, 2, 0, 3, 255, 0, 0, 7]));
    await repo.stage('.');
    expect(await checkStaged(repo)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('ghp_********.bin'),
    });
  }),
);

test(
  'shows no secret that was typed, or that an error names',
  withRepo(async (repo) => {
    for (const args of [[token], ['check-staged', token], ['check-staged', '--lang', token]]) {
      const { exitCode, stderr } = await keyguard(repo, args);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('ghp_********');
      expect(stderr).not.toContain(token.slice(8));
    }
    await repo.write('package.json', JSON.stringify({ keyguard: { rules: { [token]: 'off' } } }));
    expect((await checkStaged(repo)).stderr).not.toContain(token.slice(8));
  }),
);
