import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { checkStaged, keyguard } from '../helpers/keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One clear message with a next step, no stack, exit 2. */
function expectRefusal({ exitCode, stdout, stderr }: Ended, what: RegExp): void {
  expect(stderr).toMatch(what);
  expect(stderr.split('\n')[0]).toMatch(/^keyguard: \S/u);
  expect(stderr.trimEnd().split('\n').length).toBeGreaterThan(1);
  expect(stderr).not.toMatch(/^ {4}at \S/mu);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
}

/** Every file below a folder with its size and time: what "nothing on disk is changed" compares. */
async function picture(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true });
  const lines = await Promise.all(
    entries.toSorted().map(async (entry) => {
      const { size, mtimeMs } = await stat(path.join(dir, entry));
      return `${entry} ${size} ${mtimeMs}`;
    }),
  );
  return lines.join('\n');
}

async function stageSomething(repo: TestRepo): Promise<void> {
  await repo.write('base.txt', 'base\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.txt', 'one\ntwo\n');
  await repo.stage('.');
}

test(
  'says that this is not a repository',
  withRepo(async (repo) => {
    await rm(path.join(repo.dir, '.git'), { recursive: true });
    expectRefusal(await checkStaged(repo), /not inside a git repository/u);
  }),
);

test(
  'says that git is missing',
  withRepo(async (repo) => {
    await stageSomething(repo);
    expectRefusal(await checkStaged(repo, { PATH: repo.home }), /git/u);
  }),
);

test(
  'stops when the index is damaged, and leaves everything as it is',
  withRepo(async (repo) => {
    await stageSomething(repo);
    await writeFile(path.join(repo.dir, '.git/index'), 'not an index');
    const before = await picture(repo.dir);
    expectRefusal(await checkStaged(repo), /git/u);
    expect(await picture(repo.dir)).toBe(before);
  }),
);

test.each(['missing', 'damaged'])('does not take a %s object for a clean file', async (kind) => {
  await withRepo(async (repo) => {
    await stageSomething(repo);
    const blob = (await repo.git('rev-parse', ':a.txt')).trim();
    const file = path.join(repo.dir, '.git/objects', blob.slice(0, 2), blob.slice(2));
    await chmod(file, 0o644);
    await (kind === 'missing' ? rm(file) : writeFile(file, 'damaged'));
    await rm(path.join(repo.dir, 'a.txt'));
    expectRefusal(await checkStaged(repo), /git/u);
  })();
});

test(
  'explains a broken configuration',
  withRepo(async (repo) => {
    await stageSomething(repo);
    await repo.write('keyguard.json', '{ "rules": { "jwt": "offf" } }');
    expectRefusal(await checkStaged(repo), /keyguard\.json/u);
  }),
);

test(
  'suggests the option, the command and the value that were meant',
  withRepo(async (repo) => {
    expectRefusal(await keyguard(repo, ['check-staged', '--formt', 'json']), /--formt[\s\S]*--format/u);
    expectRefusal(await keyguard(repo, ['chek-staged']), /chek-staged[\s\S]*check-staged/u);
    expectRefusal(await keyguard(repo, ['check-staged', '--format', 'xml']), /xml[\s\S]*json/u);
    expectRefusal(await keyguard(repo, ['check-staged', '--format']), /--format/u);
  }),
);

test(
  'escapes what a hostile argument tries to write to the terminal',
  withRepo(async (repo) => {
    const { stderr } = await keyguard(repo, ['check-staged', '\u{1B}]0;owned\u{7}\u{202E}']);
    expect(stderr).not.toContain('\u{1B}]');
    expect(stderr).not.toContain('\u{202E}');
  }),
);

test(
  'shows a stack only when KEYGUARD_DEBUG=1 asks for it',
  withRepo(async (repo) => {
    await repo.write('keyguard.json', '{ "rules": 1 }');
    const { stderr, exitCode } = await checkStaged(repo, { KEYGUARD_DEBUG: '1' });
    expect(stderr).toMatch(/^ {4}at \S/mu);
    expect(exitCode).toBe(2);
  }),
);

test(
  'writes the report where --output says, and refuses to write through a link',
  withRepo(async (repo) => {
    await stageSomething(repo);
    const { exitCode, stdout } = await keyguard(repo, [
      'check-staged',
      '--format',
      'json',
      '--output',
      'out.json',
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(JSON.parse(await repo.read('out.json'))).toMatchObject({ version: 1, findings: [] });
    await mkdir(path.join(repo.dir, 'elsewhere'));
    await repo.write('elsewhere/target', 'untouched');
    await repo.link('elsewhere/target', 'link.json');
    expectRefusal(await keyguard(repo, ['check-staged', '--output', 'link.json']), /link\.json/u);
    expect(await readFile(path.join(repo.dir, 'elsewhere/target'), 'utf8')).toBe('untouched');
  }),
);
