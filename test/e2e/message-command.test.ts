import { describe, expect, test } from 'vitest';

import {
  type MessageWorld,
  readCommand,
  saveVerboseMessage,
  withMessages,
} from '../helpers/message-world.ts';
import { sampleOf } from '../helpers/samples.ts';

const key = sampleOf('stripe-secret-key').secret;
const withoutKey = `s/${key}/a key/`;

const commit = (...args: readonly string[]): readonly string[] => [
  'commit',
  '--quiet',
  '--allow-empty',
  ...args,
];

/** Expects a commit to be stopped, and gives the command that is told. */
async function expectStopped(
  world: MessageWorld,
  ended: { readonly exitCode: number; readonly stderr: string },
): Promise<string> {
  expect(ended.exitCode).not.toBe(0);
  expect(ended.stderr).toContain('keyguard: commit blocked: Stripe secret key in the commit message, line ');
  expect(ended.stderr).not.toContain(key);
  const command = readCommand(ended.stderr);
  expect(command).not.toBe('');
  return command;
}

describe('the command that is told commits again', () => {
  test(
    'after -m',
    withMessages(async (world) => {
      await world.write('pay.txt', 'pay\n');
      await world.stage('pay.txt');
      const command = await expectStopped(world, await world.runGit(['commit', '-m', `pay with ${key}`]));
      expect(command).toBe('git commit -e -F .git/COMMIT_EDITMSG');
      // Unchanged it is stopped again.
      await expectStopped(world, await world.runLine(command, { edits: '1s/pay/PAY/' }));
      expect(await world.runLine(command, { edits: withoutKey })).toMatchObject({ exitCode: 0 });
      expect(await world.readRecorded()).toBe('PAY with a key\n');
      expect(await world.git('show', '--format=', '--name-only')).toBe('pay.txt');
    }),
  );

  test(
    'after a line that begins with a hash, which an editor would make a comment',
    withMessages(async (world) => {
      const command = await expectStopped(world, await world.runGit(commit('-m', `#12: pay with ${key}`)));
      await world.write('pay.txt', 'pay\n');
      await world.stage('pay.txt');
      expect(await world.runLine(command, { edits: withoutKey })).toMatchObject({ exitCode: 0 });
      expect(await world.readRecorded()).toBe('#12: pay with a key\n');
    }),
  );

  test(
    'after an editor, whose notes do not become a part of the message',
    withMessages(async (world) => {
      await world.write('pay.txt', 'pay\n');
      await world.stage('pay.txt');
      const command = await expectStopped(
        world,
        await world.runGit(['commit'], { types: `pay with ${key}\n` }),
      );
      expect(await world.runLine(command, { edits: withoutKey })).toMatchObject({ exitCode: 0 });
      expect(await world.readRecorded()).toBe('pay with a key\n');
    }),
  );

  test(
    'after -v, whose diff does not become a part of the message',
    withMessages(async (world) => {
      await world.write('pay.txt', 'pay\n');
      await world.stage('pay.txt');
      const typing = { types: `pay with ${key}\n` };
      const command = await expectStopped(world, await world.runGit(['commit', '-v'], typing));
      expect(command).toBe('git commit -v -e -F .git/COMMIT_EDITMSG');
      expect(await world.runLine(command, { edits: withoutKey })).toMatchObject({ exitCode: 0 });
      expect(await world.readRecorded()).toBe('pay with a key\n');
    }),
  );

  test(
    'in a subfolder and in another work tree, where the message lies elsewhere',
    withMessages(async (world) => {
      await world.write('sub/folder/pay.txt', 'pay\n');
      await world.stage('.');
      const inFolder = { cwd: `${world.dir}/sub/folder` };
      const command = await expectStopped(world, await world.runGit(['commit', '-m', key], inFolder));
      expect(command).toBe('git commit -e -F ../../.git/COMMIT_EDITMSG');
      expect(await world.runLine(command, { ...inFolder, edits: withoutKey })).toMatchObject({ exitCode: 0 });

      const tree = `${world.home}/other tree`;
      await world.git('worktree', 'add', '--quiet', '-b', 'other', tree);
      const there = { cwd: tree };
      const other = await expectStopped(world, await world.runGit(commit('-m', key), there));
      expect(other).toContain('.git/worktrees/');
      await world.run('sh', ['-c', 'echo 1 > new.txt && git add new.txt'], there);
      expect(await world.runLine(other, { ...there, edits: withoutKey })).toMatchObject({ exitCode: 0 });
      expect((await world.run('git', ['log', '-1', '--format=%B'], there)).stdout).toBe('a key\n');
    }),
  );

  test(
    'after a merge, and ends it',
    withMessages(async (world) => {
      await world.git('switch', '--quiet', '-c', 'side');
      await world.commit('side');
      await world.git('switch', '--quiet', 'main');
      await world.commit('main');
      const command = await expectStopped(world, await world.runGit(['merge', '-m', `merge ${key}`, 'side']));
      expect(command).toBe('git commit -e -F .git/MERGE_MSG');
      expect(await world.runLine(command, { edits: withoutKey })).toMatchObject({ exitCode: 0 });
      expect(await world.readRecorded()).toBe('merge a key\n');
      expect((await world.git('log', '-1', '--format=%P')).split(' ')).toHaveLength(2);
    }),
  );

  test(
    'in a rebase that rewords, and goes on with it',
    withMessages(async (world) => {
      for (const name of ['first', 'second']) {
        await world.write(name, '');
        await world.stage(name);
        await world.commit(name);
      }
      const env = { GIT_SEQUENCE_EDITOR: 'sed -i -e 1s/pick/reword/' };
      const stopped = await world.runGit(['rebase', '-i', 'HEAD~2'], {
        env,
        types: `${key} `,
      });
      const command = await expectStopped(world, stopped);
      expect(command).toBe('git commit --amend -e -F .git/COMMIT_EDITMSG\ngit rebase --continue');
      expect(await world.runLine(command, { edits: withoutKey })).toMatchObject({ exitCode: 0 });
      expect(await world.git('log', '-3', '--format=%s')).toBe('second\na key first\nbase');
      expect(await world.git('status')).not.toContain('rebase');
    }),
  );
});

describe('a message is looked at that comes', () => {
  test(
    'from a squashed branch',
    withMessages(async (world) => {
      await world.git('switch', '--quiet', '-c', 'side');
      await world.write('side.txt', 'side\n');
      await world.stage('.');
      await world.commit(`side with ${key}`);
      await world.git('switch', '--quiet', 'main');
      await world.git('merge', '--quiet', '--squash', 'side');
      await expectStopped(world, await world.runGit(['commit', '--no-edit']));
    }),
  );

  test(
    'from the commit that is amended, or taken from',
    withMessages(async (world) => {
      await world.commit(`pay with ${key}`);
      await expectStopped(world, await world.runGit(commit('--amend', '--no-edit')));
      await expectStopped(world, await world.runGit(commit('-C', 'HEAD')));
      await expectStopped(world, await world.runGit(commit('--fixup', 'HEAD')));
    }),
  );

  test(
    'from a template',
    withMessages(async (world) => {
      await world.write('template.txt', `why:\ntoken: ${key}\n`);
      await expectStopped(world, await world.runGit(commit('-t', 'template.txt'), { types: 'pay\n' }));
    }),
  );

  test.each([
    ['a merge commit', ['merge', '--no-ff', '--edit', 'side']],
    ['git --git-dir', ['--git-dir', '.git', ...commit('-e', '-m', 'pay')]],
    ['git -C', ['-C', '.git/..', ...commit('-e', '-m', 'pay')]],
  ])('from the editor of %s', (_name, args) =>
    withMessages(async (world) => {
      await world.git('switch', '--quiet', '-c', 'side');
      await world.commit('side');
      await world.git('switch', '--quiet', 'main');
      await expectStopped(world, await world.runGit(args, { types: `pay with ${key}\n` }));
    })(),
  );
});

test(
  'a message that was left behind with its diff is read again as a whole, and cut where git cuts it',
  withMessages(async (world) => {
    await world.write('pay.txt', 'pay\n');
    await world.stage('.');
    const saved = await saveVerboseMessage(world, `pay with ${key}\n`);
    const command = await expectStopped(world, await world.runGit(['commit', '-F', saved]));
    expect(await world.runLine(command, { edits: withoutKey })).toMatchObject({ exitCode: 0 });
    expect(await world.readRecorded()).toBe('pay with a key\n');
  }),
);
