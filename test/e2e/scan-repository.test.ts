import { rm } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { cliBundle, keyguard, scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withRepo } from '../helpers/with-repo.ts';

const { text: key } = sampleOf('stripe-secret-key');
const line = `const key = '${key}';\n`;

describe('all of the working tree', () => {
  test(
    'is what is tracked, staged and new, without what git ignores',
    withRepo(async (repo) => {
      await repo.write('.gitignore', 'dist/\n*.log\n');
      await repo.write('src/tracked.js', `\n${line}`);
      await repo.stage('.');
      await repo.commit();
      await repo.write('staged.js', line);
      await repo.stage('staged.js');
      await repo.write('new/deep/one.js', line);
      await repo.write('dist/built.js', line);
      await repo.write('a.log', line);
      const { exitCode, report, places } = await scanJson(repo);
      expect(places).toEqual(['new/deep/one.js:1:14', 'src/tracked.js:2:14', 'staged.js:1:14']);
      expect(exitCode).toBe(1);
      expect(report.coverage).toMatchObject({ files: 4, addedLines: 6, skipped: [] });
      expect(report.findings.map(({ alreadyInHead }) => alreadyInHead)).toEqual([true, true, true]);
    }),
  );

  test(
    'of an empty repository is clean, and says so',
    withRepo(async (repo) => {
      const { exitCode, report } = await scanJson(repo);
      expect(exitCode).toBe(0);
      expect(report.findings).toEqual([]);
      expect(report.coverage).toMatchObject({ files: 0, addedLines: 0, bytes: 0, skipped: [] });
      const { stdout } = await keyguard(repo, ['scan']);
      expect(stdout).toBe('keyguard: no secrets found. Checked: 0 files, 0 lines.');
      expect((await keyguard(repo, ['scan', '--quiet'])).stdout).toBe('');
    }),
  );

  test(
    'is scanned from a folder inside it too, and a dot means that folder',
    withRepo(async (repo) => {
      await repo.write('top.js', line);
      await repo.write('web/app/in.js', line);
      const cwd = path.join(repo.dir, 'web');
      expect((await scanJson(repo, [], { cwd })).places).toEqual(['top.js:1:14', 'web/app/in.js:1:14']);
      expect((await scanJson(repo, ['.'], { cwd })).places).toEqual(['web/app/in.js:1:14']);
      expect((await scanJson(repo, ['app/in.js', '../top.js'], { cwd })).places).toHaveLength(2);
      const { stdout } = await keyguard(repo, ['scan', 'web/app']);
      expect(stdout).toContain('git add -- web/app/in.js .gitignore');
      const inside = await repo.run(process.execPath, [cliBundle, 'scan', 'app'], { cwd });
      expect(inside.stdout).toContain('git add -- app/in.js ../.gitignore');
    }),
  );

  test(
    'knows nothing of files that are deleted, and each unmerged file once',
    withRepo(async (repo) => {
      await repo.write('gone.js', line);
      await repo.write('both.js', 'const a = 1;\n');
      await repo.stage('.');
      await repo.commit();
      await repo.git('checkout', '--quiet', '-b', 'other');
      await repo.write('both.js', line);
      await repo.git('commit', '--quiet', '--no-verify', '-am', 'other');
      await repo.git('checkout', '--quiet', 'main');
      await repo.write('both.js', 'const b = 2;\n');
      await repo.git('commit', '--quiet', '--no-verify', '-am', 'main');
      await repo.run('git', ['merge', 'other']);
      await rm(path.join(repo.dir, 'gone.js'));
      const { places, report } = await scanJson(repo);
      expect(places).toEqual(['both.js:4:14']);
      expect(report.coverage).toMatchObject({ files: 1, skipped: [] });
    }),
  );

  test(
    'holds what is in the folder that has taken a tracked file’s place',
    withRepo(async (repo) => {
      await repo.write('a', 'text\n');
      await repo.stage('.');
      await rm(path.join(repo.dir, 'a'));
      await repo.write('a/b.js', line);
      const { places, report } = await scanJson(repo);
      expect(places).toEqual(['a/b.js:1:14']);
      expect(report.coverage).toMatchObject({ files: 1, skipped: [] });
    }),
  );
});

test(
  'scans what git ignores when it is named: a file, a folder, and what is in one',
  withRepo(async (repo) => {
    await repo.write('.gitignore', 'dist/\n.env\n');
    await repo.write('dist/deep/built.js', line);
    await repo.write('.env', `STRIPE_KEY=${key}\n`);
    expect((await scanJson(repo)).places).toEqual([]);
    for (const named of ['dist', 'dist/', 'dist/deep', 'dist/deep/built.js', './dist/../dist'])
      expect((await scanJson(repo, [named])).places, named).toEqual(['dist/deep/built.js:1:14']);
    // Nobody is told that an ignored file does not belong in git.
    const { report } = await scanJson(repo, ['.env']);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['stripe-secret-key']);
  }),
);

test(
  'leaves out what the settings leave out, and names it, unless it is named',
  withRepo(async (repo) => {
    await repo.write(
      'keyguard.json',
      '{ "ignore": ["recordings/**"], "rules": { "npm-access-token": "off" } }',
    );
    await repo.write('recordings/a.js', line);
    await repo.write('b.js', `const npm = '${sampleOf('npm-access-token').text}';\n`);
    const { exitCode, report } = await scanJson(repo);
    expect({ exitCode, findings: report.findings }).toEqual({ exitCode: 0, findings: [] });
    expect(report.coverage.skipped).toEqual([{ file: 'recordings/a.js', reason: 'excluded' }]);
    expect((await scanJson(repo, ['recordings'])).places).toEqual([]);
    expect((await scanJson(repo, ['recordings/a.js'])).places).toEqual(['recordings/a.js:1:14']);
  }),
);

test(
  'takes settings from the file that is named, and refuses wrong ones',
  withRepo(async (repo) => {
    await repo.write('b.js', line);
    await repo.write('mild.json', '{ "rules": { "stripe-secret-key": "warning" } }');
    await repo.write('wrong.json', '{ "rules": { "stripe": "off" } }');
    const { exitCode, report } = await scanJson(repo, ['--config', 'mild.json']);
    expect(exitCode).toBe(0);
    expect(report.findings).toMatchObject([{ severity: 'warning' }]);
    const { exitCode: refused, stderr } = await keyguard(repo, ['scan', '--config', 'wrong.json']);
    expect(refused).toBe(2);
    expect(stderr).toContain('wrong.json has an unknown key (rules.stripe)');
  }),
);

test(
  'writes the report to a file, and takes --no-baseline',
  withRepo(async (repo) => {
    await repo.write('b.js', line);
    const args = ['scan', 'b.js', '--format', 'json', '--no-baseline', '-o', 'report.json'];
    expect(await keyguard(repo, args)).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    const report = JSON.parse(await repo.read('report.json')) as { findings: readonly unknown[] };
    expect(report.findings).toHaveLength(1);
  }),
);

test(
  'lets comments allow a line, and finds this clone’s own secrets wherever they stand',
  withRepo(async (repo) => {
    const own = 'correct-horse-7f-battery-staple';
    await repo.write('.gitignore', '.env\n');
    await repo.write('.env', `SESSION_TOKEN=${own}\n`);
    await repo.write('a.js', `// keyguard:allow stripe-secret-key -- made up\n${line}`);
    await repo.write('docs/b.txt', `use ${own} here\n`);
    const { report, places } = await scanJson(repo);
    expect(places).toEqual(['docs/b.txt:1:5']);
    expect(report.findings[0]).toMatchObject({ ruleId: 'own-secret', env: 'SESSION_TOKEN' });
    expect(report.suppressed.inline).toBe(1);
  }),
);

test(
  'advises nothing that git would refuse: an untracked file is not taken out of the index',
  withRepo(async (repo) => {
    for (const folder of ['new', 'tracked']) await repo.write(`${folder}/.env`, `STRIPE_KEY=${key}\n`);
    await repo.stage('tracked');
    const { report } = await scanJson(repo);
    const actions = report.findings.map(({ file, advice }) => [
      file,
      advice.steps.map(({ action }) => action),
    ]);
    expect(Object.fromEntries(actions)).toEqual({
      'new/.env': expect.not.arrayContaining(['unstage-file']),
      'tracked/.env': expect.arrayContaining(['unstage-file']),
    });
  }),
);
