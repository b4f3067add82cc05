import { execFileSync } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { cliBundle, keyguard, scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withFolder } from '../helpers/with-folder.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const { text: key } = sampleOf('stripe-secret-key');
const line = `const key = '${key}';\n`;

describe('outside of a repository', () => {
  test(
    'every file is scanned, but git’s own folders and installed packages, which are named',
    withFolder(async (folder) => {
      await folder.write('.gitignore', '*.js\n');
      await folder.write('one.js', line);
      await folder.write('.hidden/two.js', line);
      await folder.write('project/.git/config', line);
      await folder.write('project/three.js', line);
      await folder.write('project/node_modules/four/index.js', line);
      const { places, report, exitCode } = await scanJson(folder);
      expect(places).toEqual(['.hidden/two.js:1:14', 'one.js:1:14', 'project/three.js:1:14']);
      expect(exitCode).toBe(1);
      expect(report.coverage.files).toBe(4);
      expect(report.coverage.skipped).toEqual([{ file: 'project/node_modules', reason: 'dependencies' }]);
      expect((await scanJson(folder, ['project/node_modules'])).places).toEqual([
        'project/node_modules/four/index.js:1:14',
      ]);
    }),
  );

  test(
    'advice speaks of no git, and nothing is looked for in a HEAD that is not there',
    withFolder(async (folder) => {
      await folder.write('one.js', line);
      await folder.write('keys/.env', `STRIPE_KEY=${key}\n`);
      const { report } = await scanJson(folder);
      expect(report.findings.map(({ file }) => file)).toContain('keys/.env');
      for (const { advice, alreadyInHead } of report.findings) {
        expect(JSON.stringify(advice.steps)).not.toContain('git ');
        expect(alreadyInHead).toBeUndefined();
      }
    }),
  );

  test(
    'paths are told from the current folder, and are absolute elsewhere',
    withFolder(async (folder) => {
      await folder.write('in/one.js', line);
      await folder.write('two.js', line);
      const cwd = path.join(folder.dir, 'in');
      expect((await scanJson(folder, ['.', '../two.js'], { cwd })).places).toEqual([
        `${folder.dir}/two.js:1:14`,
        'one.js:1:14',
      ]);
    }),
  );

  test(
    'settings of the current folder count',
    withFolder(async (folder) => {
      await folder.write('keyguard.json', '{ "ignore": ["old/**"] }');
      await folder.write('old/one.js', line);
      expect((await scanJson(folder)).places).toEqual([]);
    }),
  );
});

test(
  'reads each file once, however often and by whatever way it is named',
  withFolder(async (folder) => {
    await folder.write('a/one.js', line);
    await folder.link('a', 'way');
    const { places, report } = await scanJson(folder, ['a', 'a/one.js', '.', 'way', 'way/one.js']);
    expect(places).toEqual(['a/one.js:1:14']);
    // The link itself is a second thing to read.
    expect(report.coverage.files).toBe(2);
  }),
);

describe('symbolic links', () => {
  test(
    'are read as text, and never followed: not in a circle, not out of the folder',
    withFolder(async (folder) => {
      await folder.write('../home/secret.js', line);
      await folder.write('tree/two.txt', 'text\n');
      await folder.link('../../home', 'tree/out');
      await folder.link('../../home/secret.js', 'tree/secret.js');
      await folder.link('..', 'tree/up');
      await folder.link('self', 'tree/self');
      await folder.link(`https://u:${sampleOf('npm-access-token').text}@example.com`, 'tree/text');
      const { report } = await scanJson(folder, ['tree']);
      expect(report.findings.map(({ file }) => file)).toEqual(['tree/text']);
      expect(report.coverage).toMatchObject({ files: 6, skipped: [] });
    }),
  );

  test(
    'are followed when they are named, and read as text when they lead nowhere',
    withFolder(async (folder) => {
      await folder.write('real/one.js', line);
      await folder.link('real', 'way');
      await folder.link(`gone-${sampleOf('npm-access-token').text}`, 'dead');
      await folder.link('circle', 'circle');
      expect((await scanJson(folder, ['way'])).places).toEqual(['real/one.js:1:14']);
      expect((await scanJson(folder, ['dead'])).places).toEqual(['dead:1:6']);
      expect(await scanJson(folder, ['circle'])).toMatchObject({ exitCode: 0 });
    }),
  );

  test(
    'in a repository are read as text too',
    withRepo(async (repo) => {
      await repo.write('../home/secret.js', line);
      await repo.link('../home', 'out');
      await repo.link('..', 'up');
      const { report } = await scanJson(repo);
      expect(report).toMatchObject({ findings: [], coverage: { files: 2, skipped: [] } });
    }),
  );
});

describe('what cannot be read', () => {
  test(
    'like pipes and sockets, is named and does not stop the scan, unless the user named it',
    withFolder(async (folder) => {
      await folder.write('one.js', line);
      execFileSync('mkfifo', [path.join(folder.dir, 'pipe')]);
      const server = createServer().listen(path.join(folder.dir, 'socket'));
      try {
        const { places, report } = await scanJson(folder);
        expect(places).toEqual(['one.js:1:14']);
        expect(report.coverage.skipped).toEqual([
          { file: 'pipe', reason: 'special' },
          { file: 'socket', reason: 'special' },
        ]);
        const { exitCode, stdout, stderr } = await keyguard(folder, ['scan', 'one.js', 'pipe']);
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toContain('cannot read pipe (not a regular file)');
        expect((await keyguard(folder, ['scan', '/dev/null'])).exitCode).toBe(2);
      } finally {
        server.close();
      }
    }),
  );

  test(
    'for lack of permission, is named, unless the user named it',
    withFolder(async (folder) => {
      await folder.write('one.js', line);
      await folder.write('closed.js', line);
      await folder.write('shut/two.js', line);
      await chmod(path.join(folder.dir, 'closed.js'), 0);
      await chmod(path.join(folder.dir, 'shut'), 0);
      const { exitCode, stdout } = await asNobody(folder, ['.']);
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        findings: [{ file: 'one.js' }],
        coverage: {
          skipped: [
            { file: 'closed.js', reason: 'unreadable' },
            { file: 'shut', reason: 'unreadable' },
          ],
        },
      });
      const named = await asNobody(folder, ['closed.js']);
      expect({ ...named, exitCode: named.exitCode }).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('cannot read closed.js (EACCES)'),
      });
      expect((await asNobody(folder, ['shut/two.js'])).exitCode).toBe(2);
    }),
  );

  test(
    'by git either, is named',
    withRepo(async (repo) => {
      await repo.write('one.js', line);
      await repo.write('shut/two.js', line);
      await chmod(path.join(repo.dir, 'shut'), 0);
      const { exitCode, stdout } = await asNobody(repo, []);
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        coverage: { files: 1, skipped: [{ file: 'shut', reason: 'unreadable' }] },
      });
    }),
  );

  test(
    'because it is not there, stops the scan',
    withFolder(async (folder) => {
      await folder.write('one.js', line);
      for (const [named, reason] of [
        ['nowhere', 'ENOENT'],
        ['one.js/two', 'ENOTDIR'],
        ['', 'ENOENT'],
      ] as const) {
        const { exitCode, stdout, stderr } = await keyguard(folder, ['scan', 'one.js', named]);
        expect({ exitCode, stdout }, named).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr, named).toContain(`(${reason})`);
      }
    }),
  );

  test(
    'is not an empty folder',
    withFolder(async (folder) => {
      await mkdir(path.join(folder.dir, 'empty'));
      expect(await scanJson(folder, ['empty'])).toMatchObject({ exitCode: 0, places: [] });
    }),
  );
});

/** Scans as a user without special rights, who owns the folder. */
async function asNobody(folder: TestRepo, args: readonly string[]) {
  const command = [cliBundle, 'scan', '--format', 'json', ...args];
  if (process.getuid?.() !== 0) return folder.run(process.execPath, command);
  await execa('chown', ['-hR', '65534:65534', path.join(folder.dir, '..')]);
  return folder.run(process.execPath, command, { uid: 65534, gid: 65534 });
}
