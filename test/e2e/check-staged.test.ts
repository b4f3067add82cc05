import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { checkStaged, checkStagedJson, keyguard } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withRepo } from '../helpers/with-repo.ts';

const token = sampleOf('github-pat-classic').text;

test(
  'is silent and quick to end when nothing is wrong',
  withRepo(async (repo) => {
    await repo.write('a.ts', 'export const a = 1;\n');
    await repo.stage('.');
    expect(await checkStaged(repo)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  }),
);

test(
  'tells the story in the first line and never shows the secret',
  withRepo(async (repo) => {
    await repo.write('src/pay.ts', `const a = 1;\nconst token = '${token}';\n`);
    await repo.stage('.');
    const { exitCode, stdout } = await checkStaged(repo);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^keyguard: .*GitHub.*src\/pay\.ts:2:16/u);
    expect(stdout).not.toContain(token.slice(8));
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
  }),
);

test(
  'gives the same as data, with exact columns',
  withRepo(async (repo) => {
    await repo.write('src/pay.ts', `const a = 1;\nconst 鍵 = '${token}';\n`);
    await repo.stage('.');
    const { exitCode, report } = await checkStagedJson(repo);
    expect(exitCode).toBe(1);
    expect(report.version).toBe(1);
    expect(report.findings).toMatchObject([
      {
        ruleId: 'github-pat-classic',
        file: 'src/pay.ts',
        startLine: 2,
        startColumn: 12,
        endLine: 2,
        endColumn: 12 + token.length,
        severity: 'error',
        alreadyInHead: false,
      },
    ]);
    expect(report.coverage).toMatchObject({ files: 1, addedLines: 2 });
    expect(JSON.stringify(report)).not.toContain(token.slice(8));
  }),
);

test(
  'speaks Japanese when the environment does',
  withRepo(async (repo) => {
    await repo.write('a.ts', `const token = '${token}';\n`);
    await repo.stage('.');
    const { stdout } = await checkStaged(repo, { LANG: 'ja_JP.UTF-8' });
    expect(stdout).toMatch(/コミット/u);
  }),
);

test(
  'finds a value of this clone’s own ignored .env, whatever its shape',
  withRepo(async (repo) => {
    const value = `plain${createMake(3).lower(6)}7${createMake(4).lower(9)}`;
    await repo.write('.gitignore', '.env\n');
    await repo.write('.env', `INTERNAL_KEY=${value}\nPORT=3000\n`);
    await repo.write('server.js', `listen(3000);\nconnect("${value}");\n`);
    await repo.stage('.');
    const { exitCode, report } = await checkStagedJson(repo);
    expect(exitCode).toBe(1);
    expect(report.findings).toMatchObject([
      { ruleId: 'own-secret', file: 'server.js', startLine: 2, startColumn: 10 },
    ]);
    expect(report.findings).toHaveLength(1);
  }),
);

test(
  'finds it in the .env beside the staged file too',
  withRepo(async (repo) => {
    const value = `plain${createMake(5).lower(6)}7${createMake(6).lower(9)}`;
    await repo.write('.gitignore', '.env\n');
    await repo.write('api/.env', `INTERNAL_KEY=${value}\n`);
    await repo.write('api/server.js', `connect("${value}");\n`);
    await repo.stage('.');
    expect((await checkStagedJson(repo)).report.findings).toMatchObject([{ ruleId: 'own-secret' }]);
  }),
);

test(
  'lets an own value pass that HEAD holds already',
  withRepo(async (repo) => {
    const value = `plain${createMake(7).lower(6)}7${createMake(8).lower(9)}`;
    await repo.write('.gitignore', '.env\n');
    await repo.write('.env', `INTERNAL_KEY=${value}\n`);
    await repo.write('old.js', `connect("${value}");\n`);
    await repo.stage('.');
    await repo.commit();
    await repo.write('new.js', `connect("${value}");\n`);
    await repo.stage('.');
    expect((await checkStagedJson(repo)).report.findings).toEqual([]);
  }),
);

test(
  'says that a value is in HEAD already',
  withRepo(async (repo) => {
    await repo.write('old.ts', `const token = '${token}';\n`);
    await repo.stage('.');
    await repo.commit();
    await repo.write('new.ts', `const token = '${token}';\n`);
    await repo.stage('.');
    const { report } = await checkStagedJson(repo);
    expect(report.findings).toMatchObject([{ file: 'new.ts', alreadyInHead: true }]);
  }),
);

test(
  'honours a comment on the line, and on a line above that was there before',
  withRepo(async (repo) => {
    await repo.write('a.ts', '// keyguard:allow github-pat-classic -- a fixture\n');
    await repo.stage('.');
    await repo.commit();
    await repo.write(
      'a.ts',
      `// keyguard:allow github-pat-classic -- a fixture\nconst a = '${token}';\nconst b = '${sampleOf('github-pat-classic', 2).text}'; // keyguard:allow\n`,
    );
    await repo.stage('.');
    const { exitCode, report } = await checkStagedJson(repo);
    expect({ exitCode, findings: report.findings, inline: report.suppressed.inline }).toEqual({
      exitCode: 0,
      findings: [],
      inline: 2,
    });
  }),
);

test(
  'follows the settings: a rule off, a rule that only warns, paths that are left out',
  withRepo(async (repo) => {
    await repo.write('a.ts', `const a = '${token}';\n`);
    await repo.write('fixtures/b.ts', `const b = '${token}';\n`);
    await repo.write(
      'keyguard.json',
      JSON.stringify({ rules: { 'github-pat-classic': 'warning' }, ignore: ['fixtures/**'] }),
    );
    await repo.stage('.');
    const warned = await checkStagedJson(repo);
    expect(warned.exitCode).toBe(0);
    expect(warned.report.findings).toMatchObject([{ file: 'a.ts', severity: 'warning' }]);
    expect(warned.report.coverage.skipped).toContainEqual({ file: 'fixtures/b.ts', reason: 'excluded' });
    await repo.write('keyguard.json', JSON.stringify({ rules: { 'github-pat-classic': 'off' } }));
    await repo.stage('.');
    expect((await checkStagedJson(repo)).report.findings).toEqual([]);
  }),
);

test(
  'finds a private key whose body is added below a line that was there before',
  withRepo(async (repo) => {
    const [begin = '', ...body] = sampleOf('private-key-pem').text.split('\n');
    await repo.write('key.txt', `${begin}\n`);
    await repo.stage('.');
    await repo.commit();
    await repo.write('key.txt', `${[begin, ...body].join('\n')}\n`);
    await repo.stage('.');
    const { exitCode, report } = await checkStagedJson(repo);
    expect(exitCode).toBe(1);
    expect(report.findings).toHaveLength(1);
  }),
);

test(
  'prints one line about what was not looked at, and passes',
  withRepo(async (repo) => {
    await repo.write('logo.bin', Buffer.from([1, 0, 2, 0, 3, 255, 0, 0, 7]));
    await repo.stage('.');
    const { exitCode, stdout } = await checkStaged(repo);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/logo\.bin/u);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect((await keyguard(repo, ['check-staged', '--quiet'])).stdout).toBe('');
  }),
);

test(
  'blocks a new .env and says how to leave it out, but not an example',
  withRepo(async (repo) => {
    const value = createMake(9).alnum(24);
    await repo.write('.env', `API_TOKEN=${value}7a\n`);
    await repo.write('.env.example', 'API_TOKEN=\n');
    await repo.stage('.');
    const { exitCode, report } = await checkStagedJson(repo);
    expect(exitCode).toBe(1);
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set(['.env']));
    expect((await keyguard(repo, ['check-staged', '--verbose'])).stdout).toMatch(/git rm .*--cached/u);
  }),
);

test(
  'tells one story of a .env that was added by force, without the line that .gitignore has',
  withRepo(async (repo) => {
    await repo.write('.gitignore', '.env\n');
    await repo.write('.env', `GITHUB_TOKEN=${token}\n`);
    await repo.git('add', '--force', '.');
    const { stdout } = await keyguard(repo, ['check-staged', '--verbose']);
    expect(stdout.split('\n')[0]).toMatch(/commit blocked: \.env does not belong in git/u);
    expect(stdout).toContain('    .env:1:14  GitHub');
    expect(stdout).toContain('git rm -f --cached -- .env');
    expect(stdout).not.toContain('.gitignore');
    expect((await checkStagedJson(repo)).report.findings).toHaveLength(2);
  }),
);

test(
  'counts one value in several files once, and names every place',
  withRepo(async (repo) => {
    for (const name of ['a.ts', 'b.ts', 'c.ts']) await repo.write(name, `const token = '${token}';\n`);
    await repo.stage('.');
    const { stdout } = await checkStaged(repo);
    expect(stdout.split('\n')[0]).toMatch(/GitHub.*a\.ts:1:16/u);
    expect(stdout).toMatch(/b\.ts:1:16[\s\S]*c\.ts:1:16/u);
    expect((await checkStagedJson(repo)).report.findings).toHaveLength(3);
  }),
);

test(
  'says in the first line that the commit is blocked when the hook could not check',
  withRepo(async (repo) => {
    await repo.write('keyguard.json', '{');
    expect((await checkStaged(repo)).stderr.split('\n')[0]).toMatch(
      /^keyguard: commit blocked, .*keyguard\.json/u,
    );
    expect((await keyguard(repo, ['check-staged'])).stderr.split('\n')[0]).toMatch(
      /^keyguard: keyguard\.json/u,
    );
  }),
);

test(
  'refuses settings for a rule that does not exist',
  withRepo(async (repo) => {
    await repo.write('keyguard.json', '{ "rules": { "generic-secert": "off" } }');
    const { exitCode, stderr } = await checkStaged(repo);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('rules.generic-secert');
  }),
);

test(
  'names the file that the wrong settings stand in',
  withRepo(async (repo) => {
    const wrong = { rules: { 'generic-secert': 'off' } };
    await repo.write('package.json', JSON.stringify({ keyguard: wrong }));
    expect((await checkStaged(repo)).stderr).toContain('package.json has an unknown key');
    await repo.write('other.json', JSON.stringify(wrong));
    const { stderr } = await keyguard(repo, ['check-staged', '--config', 'other.json']);
    expect(stderr).toContain('other.json has an unknown key');
  }),
);

test(
  'honours KEYGUARD_SKIP also when a hook of the user’s own calls the bundle',
  withRepo(async (repo) => {
    await repo.write('a.ts', `const token = '${token}';\n`);
    await repo.stage('.');
    const { exitCode, stderr } = await checkStaged(repo, { KEYGUARD_SKIP: '1' });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.',
    });
    expect((await checkStaged(repo, { KEYGUARD_SKIP: 'pre-push' })).exitCode).toBe(1);
  }),
);
