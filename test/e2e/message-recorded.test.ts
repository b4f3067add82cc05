import { expect, test } from 'vitest';

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

test.each<readonly [name: string, isRecorded: boolean, args: readonly string[], typing?: Typing]>([
  ['a line given by -m', true, commit('-m', `use ${key}`)],
  ['a line given by a second -m', true, commit('-m', 'pay', '-m', `with ${key}`)],
  ['a comment given by -m', true, commit('-m', `pay\n# ${key}`)],
  ['a line that is typed', true, commit(), { types: `pay with ${key}\n` }],
  ['the last line, typed without an end', true, commit('--no-status'), { types: `pay\nwith ${key}` }],
  ['a comment that is typed', false, commit(), { types: `pay\n# with ${key}\n` }],
  ['an indented comment that is typed', true, commit(), { types: `pay\n # with ${key}\n` }],
  ['a comment added to -m by -e', false, commit('-m', 'pay', '-e'), { types: `pay\n# with ${key}\n` }],
  ['a line that a diff follows', true, commit('-v'), { types: `pay with ${key}\n` }],
  ['the diff that -v shows', false, commit('-v'), { types: 'forget the key\n' }],
  ['what is typed below the scissors', false, commit('-v'), { types: 'pay\n', edits: `$ s/$/ ${key}/` }],
  ['the diff that the settings show', false, ['-c', 'commit.verbose=2', ...commit()], { types: 'forget\n' }],
  [
    'the diff that the settings show to an editor that does nothing',
    false,
    ['-c', 'commit.verbose=true', ...commit('--amend')],
    { env: { GIT_EDITOR: ':' } },
  ],
  [
    'the diff, with line ends that git does not know its scissors by',
    true,
    commit('-v'),
    { types: 'pay\n', edits: 's/$/\r/' },
  ],
  ['a comment under --cleanup=verbatim', true, commit('--cleanup=verbatim'), { types: `pay\n# ${key}\n` }],
  [
    'a comment under --cleanup=whitespace',
    true,
    commit('--cleanup=whitespace'),
    { types: `pay\n# ${key}\n` },
  ],
  ['a comment under --cleanup=scissors', true, commit('--cleanup=scissors'), { types: `pay\n# ${key}\n` }],
  [
    'a comment above a diff under --cleanup=scissors',
    true,
    commit('--cleanup=scissors', '-v'),
    { types: `pay\n# ${key}\n` },
  ],
  ['the diff under --cleanup=scissors', false, commit('--cleanup=scissors', '-v'), { types: 'pay\n' }],
  [
    'a comment under commit.cleanup=whitespace',
    true,
    ['-c', 'commit.cleanup=whitespace', ...commit()],
    { types: `pay\n# ${key}\n` },
  ],
  [
    'a comment with another sign',
    false,
    ['-c', 'core.commentChar=;', ...commit()],
    { types: `pay\n; ${key}\n` },
  ],
  [
    'what is no comment with another sign',
    true,
    ['-c', 'core.commentChar=;', ...commit()],
    { types: `pay\n# ${key}\n` },
  ],
  [
    'the diff below scissors with another sign',
    false,
    ['-c', 'core.commentChar=%', ...commit('-v')],
    { types: 'pay\n' },
  ],
  [
    'what is no comment since git chose another sign',
    true,
    ['-c', 'core.commentChar=auto', ...commit('-e', '-m', '# pay')],
    { types: `# with ${key}\n` },
  ],
  ['scissors of the author', true, commit('-m', `pay\n# ${scissors}\n${key}`)],
  ['typed scissors of the author', true, commit(), { types: `pay\n# ${scissors}\n${key}\n` }],
  ['bytes of latin1', true, ['-c', 'i18n.commitEncoding=latin1', ...commit('-m', `clé ${key}`)]],
])('stops what git records, and nothing else: %s', (_name, isRecorded, args, typing = {}) =>
  withMessages(async (world) => {
    await stageRemoval(world);
    expect(await compare(world, args, typing)).toEqual({ isStopped: isRecorded, isRecorded });
  })(),
);

test.each<
  readonly [name: string, isRecorded: boolean, args: (saved: string) => readonly string[], typing?: Typing]
>([
  ['-F', true, (saved) => commit('-F', saved)],
  ['-F with commit.verbose', false, (saved) => ['-c', 'commit.verbose=true', ...commit('-F', saved)]],
  ['-e -F', true, (saved) => commit('-e', '-F', saved), { edits: 's/pay/PAY/' }],
  ['-v -e -F', false, (saved) => commit('-v', '-e', '-F', saved), { edits: 's/pay/PAY/' }],
  [
    '--cleanup=scissors -e -F',
    false,
    (saved) => commit('--cleanup=scissors', '-e', '-F', saved),
    { edits: 's/pay/PAY/' },
  ],
])(
  'stops what git records of a message that was left behind with its diff: %s',
  (_name, isRecorded, args, typing = {}) =>
    withMessages(async (world) => {
      await stageRemoval(world);
      const saved = await saveVerboseMessage(world, 'pay\n');
      expect(await compare(world, args(saved), typing)).toEqual({ isStopped: isRecorded, isRecorded });
    })(),
);

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
