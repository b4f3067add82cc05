import { describe, expect, test } from 'vitest';

import {
  type MessageWorld,
  type Typing,
  saveVerboseMessage,
  withMessages,
} from '../helpers/message-world.ts';
import { sampleOf } from '../helpers/samples.ts';

const key = sampleOf('stripe-secret-key').secret;
const scissors = `------------------------ >8 ------------------------`;

/** A commit that takes the key out of a file: with `-v` its diff shows it. */
async function stageRemoval(world: MessageWorld): Promise<void> {
  await world.write('config.txt', `${key}\nhost=db\n`);
  await world.stage('config.txt');
  await world.commit('hold the key');
  await world.write('config.txt', 'host=db\n');
  await world.stage('config.txt');
}

/** Commits through the hook, and then without it: whether it was stopped, and whether the key is recorded. */
async function compare(
  world: MessageWorld,
  args: readonly string[],
  typing: Typing,
): Promise<{ readonly isStopped: boolean; readonly isRecorded: boolean }> {
  const at = args.indexOf('commit');
  const hooked = await world.runGit(args, typing);
  const isStopped = hooked.exitCode !== 0;
  if (isStopped) expect(hooked.stderr).toContain('in the commit message, line');
  else await world.git('reset', '--quiet', '--soft', 'HEAD~1');
  const free = await world.runGit(args.toSpliced(at + 1, 0, '--no-verify'), typing);
  expect(free).toMatchObject({ exitCode: 0 });
  return { isStopped, isRecorded: (await world.readRecorded()).includes(key) };
}

const commit = (...args: readonly string[]): readonly string[] => ['commit', '--quiet', ...args];

describe('stops what git records', () => {
  test.each<readonly [name: string, args: readonly string[], typing: Typing]>([
    ['a line given by -m', commit('-m', `use ${key}`), {}],
    ['a line given by a second -m', commit('-m', 'pay', '-m', `with ${key}`), {}],
    ['a comment given by -m', commit('-m', `pay\n# ${key}`), {}],
    ['a line that is typed', commit(), { types: `pay with ${key}\n` }],
    ['the last line, typed without an end', commit('--no-status'), { types: `pay\nwith ${key}` }],
    ['an indented comment that is typed', commit(), { types: `pay\n # with ${key}\n` }],
    ['a line that a diff follows', commit('-v'), { types: `pay with ${key}\n` }],
    [
      'the diff, with line ends that git does not know its scissors by',
      commit('-v'),
      { types: 'pay\n', edits: 's/$/\r/' },
    ],
    ['a comment under --cleanup=verbatim', commit('--cleanup=verbatim'), { types: `pay\n# ${key}\n` }],
    ['a comment under --cleanup=whitespace', commit('--cleanup=whitespace'), { types: `pay\n# ${key}\n` }],
    ['a comment under --cleanup=scissors', commit('--cleanup=scissors'), { types: `pay\n# ${key}\n` }],
    [
      'a comment above a diff under --cleanup=scissors',
      commit('--cleanup=scissors', '-v'),
      { types: `pay\n# ${key}\n` },
    ],
    [
      'a comment under commit.cleanup=whitespace',
      ['-c', 'commit.cleanup=whitespace', ...commit()],
      { types: `pay\n# ${key}\n` },
    ],
    [
      'what is no comment with another sign',
      ['-c', 'core.commentChar=;', ...commit()],
      { types: `pay\n# ${key}\n` },
    ],
    [
      'what is no comment since git chose another sign',
      ['-c', 'core.commentChar=auto', ...commit('-e', '-m', '# pay')],
      { types: `# with ${key}\n` },
    ],
    ['scissors of the author', commit('-m', `pay\n# ${scissors}\n${key}`), {}],
    ['typed scissors of the author', commit(), { types: `pay\n# ${scissors}\n${key}\n` }],
    ['bytes of latin1', ['-c', 'i18n.commitEncoding=latin1', ...commit('-m', `clé ${key}`)], {}],
  ])('%s', (_name, args, typing) =>
    withMessages(async (world) => {
      await stageRemoval(world);
      expect(await compare(world, args, typing)).toEqual({ isStopped: true, isRecorded: true });
    })(),
  );

  test.each<readonly [name: string, args: (saved: string) => readonly string[], typing: Typing]>([
    ['-F', (saved) => commit('-F', saved), {}],
    ['-e -F', (saved) => commit('-e', '-F', saved), { edits: 's/pay/PAY/' }],
  ])('the diff of a message that was left behind, given by %s', (_name, args, typing) =>
    withMessages(async (world) => {
      await stageRemoval(world);
      const saved = await saveVerboseMessage(world, 'pay\n');
      expect(await compare(world, args(saved), typing)).toEqual({ isStopped: true, isRecorded: true });
    })(),
  );
});

describe('lets pass what git does not record', () => {
  test.each<readonly [name: string, args: readonly string[], typing: Typing]>([
    ['a comment that is typed', commit(), { types: `pay\n# with ${key}\n` }],
    ['a comment added to -m by -e', commit('-m', 'pay', '-e'), { types: `pay\n# with ${key}\n` }],
    ['the diff that -v shows', commit('-v'), { types: 'forget the key\n' }],
    ['what is typed below the scissors', commit('-v'), { types: 'pay\n', edits: `$ s/$/ ${key}/` }],
    ['the diff that the settings show', ['-c', 'commit.verbose=2', ...commit()], { types: 'forget\n' }],
    [
      'the diff that the settings show to an editor that does nothing',
      ['-c', 'commit.verbose=true', ...commit('--amend')],
      { env: { GIT_EDITOR: ':' } },
    ],
    ['the diff under --cleanup=scissors', commit('--cleanup=scissors', '-v'), { types: 'pay\n' }],
    ['a comment with another sign', ['-c', 'core.commentChar=;', ...commit()], { types: `pay\n; ${key}\n` }],
    [
      'the diff below scissors with another sign',
      ['-c', 'core.commentChar=%', ...commit('-v')],
      { types: 'pay\n' },
    ],
  ])('%s', (_name, args, typing) =>
    withMessages(async (world) => {
      await stageRemoval(world);
      expect(await compare(world, args, typing)).toEqual({ isStopped: false, isRecorded: false });
    })(),
  );

  test.each<readonly [name: string, args: (saved: string) => readonly string[], typing: Typing]>([
    ['-F with commit.verbose', (saved) => ['-c', 'commit.verbose=true', ...commit('-F', saved)], {}],
    ['-v -e -F', (saved) => commit('-v', '-e', '-F', saved), { edits: 's/pay/PAY/' }],
    [
      '--cleanup=scissors -e -F',
      (saved) => commit('--cleanup=scissors', '-e', '-F', saved),
      { edits: 's/pay/PAY/' },
    ],
  ])('the diff of a message that was left behind, given by %s', (_name, args, typing) =>
    withMessages(async (world) => {
      await stageRemoval(world);
      const saved = await saveVerboseMessage(world, 'pay\n');
      expect(await compare(world, args(saved), typing)).toEqual({ isStopped: false, isRecorded: false });
    })(),
  );
});

test(
  'looks at comments where git does not say that it leaves them out',
  withMessages(async (world) => {
    const { exitCode, stderr } = await world.runGit(['commit', '--allow-empty', '--no-status'], {
      types: `pay\n# with ${key}\n`,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Stripe secret key in the commit message, line 2');
  }),
);
