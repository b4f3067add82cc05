import { describe, expect, test } from 'vitest';

import { isBypass } from '../../../src/commands/doctor/check-bypass.ts';
import { judgeCover } from '../../../src/commands/doctor/check-env-ignored.ts';
import { judgeHook } from '../../../src/commands/doctor/check-hook.ts';
import { judgeKeyguard } from '../../../src/commands/doctor/check-keyguard.ts';
import { judgeNode } from '../../../src/commands/doctor/check-node.ts';
import { judgeRivals } from '../../../src/commands/doctor/check-other-tools.ts';
import { judgeScript } from '../../../src/commands/doctor/check-prepare.ts';
import { judgeTrial } from '../../../src/commands/doctor/check-proof.ts';
import { judgeSettings } from '../../../src/commands/doctor/check-settings.ts';
import { judgeWorktrees } from '../../../src/commands/doctor/check-worktrees.ts';
import type { Trial } from '../../../src/commands/doctor/read-trial.ts';
import type { HookStatus } from '../../../src/install/hook-manager.ts';

const ran = { node: '/bin/node', nodeVersion: 'v22.0.0', bundle: 'hook.cjs' };

function trial(exitCode: number, more: Partial<Trial> = {}): Trial {
  return { exitCode, isNamed: exitCode === 1, said: 'said', runner: ran, ...more };
}

describe('a trial is a proof', () => {
  test.each([
    ['when the key is found and the harmless line passes', trial(1), trial(0), 'proof-stops'],
    ['not when the key passes', trial(0), trial(0), 'proof-lets-through'],
    ['not when both are stopped', trial(1), trial(1), 'proof-blocks-all'],
    ['not when nothing could be checked', trial(2), trial(2), 'proof-blocks-all'],
    ['not when something else stopped the key', trial(1, { isNamed: false }), trial(0), 'proof-blocks-all'],
    ['not when the key was stopped unchecked', trial(2, { isNamed: true }), trial(0), 'proof-blocks-all'],
    ['not when the program for it was missing', trial(127), trial(0), 'proof-blocks-all'],
  ])('%s', (_, ...row) => {
    const [secret, harmless, kind] = row;
    expect(judgeTrial('pre-commit', { secret, harmless })).toMatchObject({ kind, hook: 'pre-commit' });
  });

  test('not when there was none', () => {
    expect(judgeTrial('pre-push', undefined)).toEqual({ kind: 'proof-not-tried', hook: 'pre-push' });
  });

  test('says what the one said that should have passed', () => {
    const judged = judgeTrial('pre-commit', { secret: trial(1, { said: 'found' }), harmless: trial(2) });
    expect(judged).toMatchObject({ said: 'said' });
  });
});

describe('a hook', () => {
  const status = (state: HookStatus['state']): HookStatus => ({ hook: 'commit-msg', file: '/x', state });
  const plain = { isCurrent: true, previous: undefined, call: 'decides' } as const;

  test.each([
    ['ours', plain, 'hook-ours'],
    ['ours', { ...plain, previous: '/y' }, 'hook-chained'],
    ['ours', { ...plain, isCurrent: false }, 'hook-outdated'],
    ['called', plain, 'hook-called'],
    ['called', { ...plain, call: 'is-cut' }, 'hook-call-cut'],
    ['called', { ...plain, call: 'is-lost' }, 'hook-call-lost'],
    ['missing', plain, 'hook-missing'],
    ['replaced', plain, 'hook-replaced'],
    ['not-executable', plain, 'hook-not-executable'],
    ['edited', plain, 'hook-edited'],
  ] as const)('that is %s, %j: %s', (state, details, kind) => {
    expect(judgeHook(status(state), details, 'husky')).toMatchObject({
      kind,
      hook: 'commit-msg',
      file: '/x',
    });
  });
});

describe('node', () => {
  const own = { file: '/own/node', version: 'v20.19.0' };
  const onPath = { file: '/path/node', version: 'v24.0.0' };
  const none = trial(2, { runner: undefined });

  type Row = readonly [
    name: string,
    usual: Trial | undefined,
    fromWindow: Trial | undefined,
    expected: object,
  ];

  test.each<Row>([
    ['is the one that ran', trial(0), trial(0), { kind: 'node-found', file: '/bin/node' }],
    ['ran where no other PATH was tried', trial(0), undefined, { kind: 'node-found', file: '/bin/node' }],
    ['hides from windows', trial(0), none, { kind: 'node-hidden', file: '/bin/node' }],
    ['is there, although keyguard is not', none, none, { kind: 'node-found', file: '/path/node' }],
    ['is there, although no hook is', undefined, undefined, { kind: 'node-found', file: '/path/node' }],
  ])('%s', (_, ...row) => {
    const [usual, fromWindow, diagnosis] = row;
    expect(judgeNode({ usual, fromWindow, onPath, own })).toMatchObject(diagnosis);
  });

  test('is missing where the hook found none and PATH has none', () => {
    expect(judgeNode({ usual: none, fromWindow: none, onPath: undefined, own })).toEqual({
      kind: 'node-missing',
    });
  });

  test('is the one that would be written down where there is no hook yet', () => {
    const state = { usual: undefined, fromWindow: undefined, onPath: undefined, own };
    expect(judgeNode(state)).toEqual({ kind: 'node-found', ...own });
  });
});

test.each([
  [undefined, { kind: 'keyguard-missing' }],
  [
    { file: 'f', version: '1.0.0', isInside: true },
    { kind: 'keyguard-found', file: 'f', version: '1.0.0' },
  ],
  [
    { file: 'f', version: undefined, isInside: true },
    { kind: 'keyguard-found', file: 'f', version: '1.0.0' },
  ],
  [
    { file: 'f', version: '1.0.0', isInside: false },
    { kind: 'keyguard-global', file: 'f' },
  ],
  [
    { file: 'f', version: '0.9.0', isInside: true },
    { kind: 'keyguard-other', file: 'f', version: '0.9.0', own: '1.0.0' },
  ],
])('a keyguard found as %j is judged', (found, diagnosis) => {
  expect(judgeKeyguard(found, '1.0.0')).toEqual(diagnosis);
});

describe('an alias leaves the hooks out', () => {
  test.each([
    'commit --no-verify',
    'commit -n',
    'commit -nm wip',
    'commit -anm wip',
    'commit -a -n',
    'commit --no-verif',
    'push --no-verify',
    'merge --no-verify',
    '!git commit --no-verify',
    '!git add -A && git commit -n -m wip',
    '!f() { git push --no-verify "$@"; }; f',
    '!git -c core.hooksPath=/dev/null commit',
    '-c core.hookspath=/dev/null commit',
    '!KEYGUARD_SKIP=1 git commit',
    "!sh -c 'git commit --no-verify'",
  ])('by %j', (alias) => {
    expect(isBypass(alias)).toBe(true);
  });

  test.each([
    'commit',
    'commit -am none',
    'commit --amend --no-edit',
    'push -n',
    'log -n 5',
    'merge -n',
    'commit -mn',
    '!echo commit -n',
    '!git log -n 3 && git commit',
    'config core.hooksPath',
    'status --no-verify-x',
  ])('not by %j', (alias) => {
    expect(isBypass(alias)).toBe(false);
  });
});

describe('settings', () => {
  test.each([
    [{ rules: {}, ignore: [] }, { kind: 'settings-none' }],
    [{ file: 'keyguard.json', rules: {}, ignore: [] }, { kind: 'settings-read' }],
    [{ file: 'keyguard.json', rules: { a: 'error' }, ignore: [] }, { kind: 'settings-read' }],
    [{ file: 'keyguard.json', rules: { a: 'off' }, ignore: ['x'] }, { list: 'a (off), x' }],
    [
      { file: 'package.json', rules: { a: 'warning' }, ignore: ['x', 'y', 'z', 'q'] },
      { list: 'a (warning), x, y, +2' },
    ],
  ] as const)('%j', (settings, diagnosis) => {
    expect(judgeSettings(settings)).toMatchObject(diagnosis);
  });
});

describe('other tools', () => {
  const rival = { tool: 'lefthook', file: '/lefthook.yml', command: 'npx lefthook install' };

  test('are no rivals where one of them is in charge', () => {
    expect(judgeRivals([rival], 'lefthook', 'npx keyguard').diagnosis).toEqual({ kind: 'tools-none' });
    expect(judgeRivals([], 'plain-git', 'npx keyguard').diagnosis).toEqual({ kind: 'tools-none' });
  });

  test('are put in charge first, and then keyguard into them', () => {
    expect(judgeRivals([rival], 'plain-git', 'npx keyguard')).toMatchObject({
      diagnosis: { kind: 'tools-rival', tool: 'lefthook' },
      fix: 'npx lefthook install && npx keyguard install',
    });
    const byHand = judgeRivals([{ ...rival, command: undefined }], 'plain-git', 'npx keyguard');
    expect(byHand).not.toHaveProperty('fix');
  });
});

describe('other work trees', () => {
  const hook = (file: string, state: HookStatus['state']): HookStatus => ({
    hook: 'pre-commit',
    file,
    state,
  });

  test.each([
    ['none', [], { kind: 'worktrees-none' }],
    ['one with a hook of its own', [[hook('/b', 'ours')]], { kind: 'worktrees-covered', count: 1 }],
    ['one that shares a missing hook', [[hook('/a', 'missing')]], { kind: 'worktrees-covered', count: 1 }],
    ['one without', [[hook('/b', 'missing')], [hook('/c', 'called')]], { kind: 'worktrees-bare', count: 1 }],
    ['two without', [[hook('/b', 'edited')], [hook('/c', 'replaced')]], { kind: 'worktrees-bare', count: 2 }],
  ])('%s', (_, hooks, diagnosis) => {
    const others = hooks.map((each, index) => ({ folder: `/wt-${index}`, hooks: each }));
    expect(judgeWorktrees(others, [hook('/a', 'missing')])).toMatchObject(diagnosis);
  });
});

test.each([
  ['script-unchanged', { kind: 'prepare-present', file: 'p' }],
  ['script-added', { kind: 'prepare-missing', file: 'p' }],
  ['script-by-hand', { kind: 'prepare-by-hand', file: 'p', script: 't' }],
  ['package-json-absent', { kind: 'package-absent' }],
] as const)('a package.json of which init would say %s', (kind, diagnosis) => {
  expect(judgeScript('p', { kind, file: 'p', text: 't' })).toEqual(diagnosis);
});

describe('ignore rules', () => {
  const cover = (isCovered: boolean, rule: string) => ({ file: '/r/.env', pattern: '.env', rule, isCovered });

  test.each([
    [[cover(true, '.gitignore:1:.env*'), cover(true, '.gitignore:1:.env*')], { rule: '.gitignore:1:.env*' }],
    [[cover(true, '.gitignore:1:.env'), cover(false, '')], { kind: 'env-not-ignored', file: '/r/.env' }],
    [[cover(false, '.gitignore:2:!.env')], { kind: 'env-not-ignored' }],
    [[cover(false, '.git/info/exclude:2:.env')], { kind: 'env-not-ignored' }],
    [[cover(false, 'web/.gitignore:2:!.env')], { kind: 'env-overruled', rule: 'web/.gitignore:2:!.env' }],
  ])('%j', (covers, diagnosis) => {
    expect(judgeCover(covers)).toMatchObject(diagnosis);
  });
});
