import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { hookBundle } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const token = sampleOf('github-pat-classic').text;
const secret = `const key = '${token}';\n`;
const body = Array.from({ length: 20 }, (_, index) => `const line${index} = ${index};\n`).join('');

async function guard(repo: TestRepo): Promise<void> {
  const hooks = path.join(repo.home, 'hooks');
  await mkdir(hooks);
  const script = `#!/bin/sh\nexec '${process.execPath}' '${hookBundle}' check-staged >&2\n`;
  await writeFile(path.join(hooks, 'pre-commit'), script, { mode: 0o755 });
  await repo.git('config', 'core.hooksPath', hooks);
}

interface Situation {
  readonly title: string;
  readonly prepare: (repo: TestRepo) => Promise<unknown>;
  readonly commit?: readonly string[];
  readonly cwd?: string;
  /** Where the secret is; a commit that adds none passes. */
  readonly found?: string;
}

async function commitFile(repo: TestRepo, name: string, content: string | Uint8Array): Promise<void> {
  await repo.write(name, content);
  await repo.stage(name);
  await repo.commit();
}

/** Two branches that have changed the same line; the merge waits for somebody to resolve it. */
async function beginMerge(repo: TestRepo): Promise<void> {
  await commitFile(repo, 'a.js', 'base\n');
  await repo.git('checkout', '--quiet', '-b', 'theirs');
  await commitFile(repo, 'a.js', 'theirs\n');
  await commitFile(repo, 'theirs.js', secret);
  await repo.git('checkout', '--quiet', 'main');
  await commitFile(repo, 'a.js', 'ours\n');
  await repo.run('git', ['merge', 'theirs']);
}

const situations: readonly Situation[] = [
  {
    title: 'a secret in the first commit',
    prepare: async (repo) => {
      await repo.write('a.js', `${body}${secret}`);
      await repo.stage('.');
    },
    found: 'a.js:21',
  },
  {
    title: 'a secret that is only in the working tree',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', body);
      await repo.write('a.js', `clean\n${body}`);
      await repo.stage('.');
      await repo.write('a.js', `clean\n${body}${secret}`);
    },
  },
  {
    title: 'a staged secret that is gone from the working tree',
    prepare: async (repo) => {
      await repo.write('a.js', secret);
      await repo.stage('.');
      await repo.write('a.js', body);
    },
    found: 'a.js:1',
  },
  {
    title: 'commit -a with a secret that was not staged',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', body);
      await repo.write('a.js', `${body}${secret}`);
    },
    commit: ['-a'],
    found: 'a.js:21',
  },
  {
    title: 'commit PATH with a secret in it',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', body);
      await repo.write('a.js', `${secret}${body}`);
    },
    commit: ['a.js'],
    found: 'a.js:1',
  },
  {
    title: 'commit PATH while a secret is staged elsewhere',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', body);
      await repo.write('a.js', `clean\n${body}`);
      await repo.write('b.js', secret);
      await repo.stage('b.js');
    },
    commit: ['a.js'],
  },
  {
    title: 'a merge that brings a secret of theirs',
    prepare: async (repo) => {
      await beginMerge(repo);
      await repo.write('a.js', 'both\n');
      await repo.stage('a.js');
    },
  },
  {
    title: 'a secret that resolving a conflict adds',
    prepare: async (repo) => {
      await beginMerge(repo);
      await repo.write('a.js', `both\n${secret}`);
      await repo.stage('a.js');
    },
    found: 'a.js:2',
  },
  {
    title: 'a rename of a file that holds a secret',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', `${body}${secret}`);
      await repo.git('mv', 'a.js', 'b.js');
    },
  },
  {
    title: 'a renamed file with a secret added',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', body);
      await repo.git('mv', 'a.js', 'b.js');
      await repo.write('b.js', `${body}${secret}`);
      await repo.stage('.');
    },
    found: 'b.js:21',
  },
  {
    title: 'a file with a secret in the place of a symbolic link',
    prepare: async (repo) => {
      await repo.link('b.js', 'a.js');
      await repo.stage('.');
      await repo.commit();
      await repo.run('rm', ['a.js']);
      await repo.write('a.js', secret);
      await repo.stage('.');
    },
    found: 'a.js:1',
  },
  {
    title: 'a secret that is removed',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', `${body}${secret}`);
      await repo.write('a.js', body);
      await repo.stage('.');
    },
  },
  {
    title: 'an amended commit with a secret',
    prepare: async (repo) => {
      await commitFile(repo, 'a.js', body);
      await repo.write('a.js', `${body}${secret}`);
      await repo.stage('.');
    },
    commit: ['--amend'],
    found: 'a.js:21',
  },
  {
    title: 'a file with a secret that is only intended to be added',
    prepare: async (repo) => {
      await repo.write('a.js', secret);
      await repo.git('add', '--intent-to-add', 'a.js');
    },
    commit: ['--allow-empty'],
  },
  {
    title: 'a secret in UTF-16 that PowerShell wrote',
    prepare: async (repo) => {
      await commitFile(repo, 'a.ps1', Buffer.from('\u{FEFF}# 上の鍵\r\n', 'utf16le'));
      await repo.write('a.ps1', Buffer.from(`\u{FEFF}# 上の鍵\r\n${secret}`, 'utf16le'));
      await repo.stage('.');
    },
    found: 'a.ps1:2',
  },
  {
    title: 'a secret in a file that attributes and settings hide',
    prepare: async (repo) => {
      await commitFile(repo, '.gitattributes', '* binary\n');
      await repo.git('config', 'diff.external', 'true');
      await repo.git('config', 'color.ui', 'always');
      await repo.git('config', 'diff.noprefix', 'true');
      await repo.write('a b"c.js', `+++ b/x\n@@ -1 +1 @@\n${secret}`);
      await repo.stage('.');
    },
    found: 'a b"c.js:3',
  },
  {
    title: 'a secret, committed from a subfolder of a linked work tree',
    prepare: async (repo) => {
      await repo.commit();
      await repo.git('worktree', 'add', '--quiet', '../home/linked');
      await repo.write('../home/linked/sub/a.js', secret);
      await repo.run('git', ['add', '.'], { cwd: path.join(repo.home, 'linked') });
    },
    cwd: '../home/linked/sub',
    found: 'sub/a.js:1',
  },
];

test.each(situations)('blocks or passes `git commit`: $title', async (situation) => {
  await withRepo(async (repo) => {
    await situation.prepare(repo);
    await guard(repo);
    const args = ['commit', '-m', 'message', ...(situation.commit ?? [])];
    const { exitCode, stderr } = await repo.run('git', args, {
      cwd: path.resolve(repo.dir, situation.cwd ?? '.'),
    });
    expect(exitCode, stderr).toBe(situation.found === undefined ? 0 : 1);
    if (situation.found !== undefined) expect(stderr.split('\n')[0]).toContain(situation.found);
    expect(stderr).not.toContain(token.slice(8));
  })();
});
