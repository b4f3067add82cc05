import { execa } from 'execa';
import { expect, test } from 'vitest';

import { chainCommand, unchainCommand } from '../../src/install/chain-command.ts';
import { guardCall } from '../../src/install/guard-call.ts';
import { hookNames } from '../../src/install/hook-name.ts';

const call = (hook: string) => `sh 'a b/node_modules/keyguard/hooks/keyguard.sh' ${hook} "$@"`;

const guarded = (hook: string) =>
  guardCall(call(hook), { cure: "npm install (in the folder it's)", skip: 'SKIP=1' });

const commands = [
  'npx lint-staged',
  'npm test && npm run lint',
  'npm test || exit 0',
  'npm test; exit 0',
  'exec npm test',
  'npm test & wait',
  'npm test # all of it',
  'cd web\nnpm test',
  'npm test \\',
  '(npm test)',
  '(npm test\n)',
  'npm test | cat',
  ' npm test ',
];

test.each(hookNames.flatMap((hook) => [...commands, ''].map((command) => [hook, command] as const)))(
  'goes in and out again: %s, %j',
  (hook, command) => {
    const chained = chainCommand(hook, command, call(hook));
    expect(chained.endsWith(call(hook))).toBe(true);
    expect(chainCommand(hook, chained, call(hook))).toBe(chained);
    expect(unchainCommand(hook, chained)).toBe(command);
  },
);

test.each([
  ['keyguard check-staged "$@"', ''],
  ['yarn keyguard check-staged "$@"', ''],
  ['npx lint-staged && keyguard check-staged "$@"', 'npx lint-staged'],
  ['npx keyguard check-staged', undefined],
  ['sh node_modules/keyguard/hooks/keyguard.sh pre-commit "$@" && npm test', undefined],
  ['npm test; sh node_modules/keyguard/hooks/keyguard.sh pre-commit "$@"', undefined],
  ['npm test', undefined],
])('tells what was there before: %j', (command, before) => {
  expect(unchainCommand('pre-commit', command)).toBe(before);
});

test.each(hookNames.flatMap((hook) => [...commands, ''].map((command) => [hook, command] as const)))(
  'goes in and out with its guard: %s, %j',
  (hook, command) => {
    const chained = chainCommand(hook, command, guarded(hook));
    expect(chained.endsWith(guarded(hook))).toBe(true);
    expect(chainCommand(hook, chained, guarded(hook))).toBe(chained);
    expect(unchainCommand(hook, chained)).toBe(command);
  },
);

test.each(hookNames)('its guard tells what is missing, and blocks: %s', async (hook) => {
  for (const own of ['', 'true', 'false', 'exit 0']) {
    const command = chainCommand(hook, own, guarded(hook));
    const { exitCode, stderr } = await execa('sh', ['-c', command], { input: '', reject: false });
    expect(exitCode).not.toBe(0);
    expect(stderr.includes("npm install (in the folder it's). To go on")).toBe(own !== 'false');
  }
});

/** Runs what stands in a hook, with a shell function in the place of keyguard. */
async function run(hook: 'pre-commit' | 'pre-push', command: string, shell = 'sh') {
  const stub = 'keyguard() { echo "keyguard $*"; cat; }\n';
  const script =
    stub + chainCommand(hook, command, `keyguard check-${hook === 'pre-push' ? 'push' : 'staged'} "$@"`);
  const { exitCode, stdout } = await execa(shell, ['-c', script, 'sh', 'a b', 'c'], {
    input: 'ref one\nref two\n',
    reject: false,
  });
  return { exitCode, lines: stdout.split('\n') };
}

test.each([
  ['echo own', ['own']],
  ['echo own; exit 0', ['own']],
  ['false || exit 0', []],
  ['echo own # all', ['own']],
  ['echo own\nexit 0', ['own']],
  ['exec echo own', ['own']],
])('runs after a command that succeeds, however it ends: %j', async (command, own) => {
  expect(await run('pre-commit', command)).toEqual({
    exitCode: 0,
    lines: [...own, 'keyguard check-staged a b c', 'ref one', 'ref two'],
  });
});

test.each(['exit 7', 'sh -c "exit 7"', 'false; exit 7', 'exec sh -c "exit 7"'])(
  'keeps a refusal, and does not run: %j',
  async (command) => {
    expect(await run('pre-commit', command)).toEqual({ exitCode: 7, lines: [''] });
    expect(await run('pre-push', command)).toEqual({ exitCode: 7, lines: [''] });
  },
);

test.each(['sh', 'bash'])('gives the refs of a push to both: %s', async (shell) => {
  expect(await run('pre-push', 'cat; exit 0', shell)).toEqual({
    exitCode: 0,
    lines: ['ref one', 'ref two', 'keyguard check-push a b c', 'ref one', 'ref two'],
  });
  expect(await run('pre-push', 'true', shell)).toEqual({
    exitCode: 0,
    lines: ['keyguard check-push a b c', 'ref one', 'ref two'],
  });
});
