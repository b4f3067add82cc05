import { expect, test } from 'vitest';

import type { Step } from '../../src/advice-types.ts';
import { keepPossible } from '../../src/advice/keep-possible.ts';

const steps: readonly Step[] = [
  { action: 'add-to-env', envFile: '.env', name: 'A', part: 'value' },
  { action: 'no-lookup', file: 'a', name: 'A' },
  { action: 'ignore-env', envFile: '.env', line: '.env', command: 'c' },
  { action: 'unstage-file', file: 'a', command: 'c' },
  { action: 'stage-again', command: 'c' },
  { action: 'revoke', provider: 'P', revoke: { via: 'self' }, first: false },
  { action: 'allow', comment: '#' },
];

function actions(...args: [boolean?, ('repository' | 'outside' | 'stream')?]): readonly string[] {
  return keepPossible(steps, ...args).map(({ action }) => action);
}

test('leaves every step for a file that git tracks', () => {
  expect(actions()).toEqual(steps.map(({ action }) => action));
});

test('takes nothing out of the index that is not in it', () => {
  expect(actions(true)).toEqual(
    steps.map(({ action }) => action).filter((action) => action !== 'unstage-file'),
  );
});

test('needs no git outside of the work tree', () => {
  expect(actions(false, 'outside')).toEqual(['add-to-env', 'no-lookup', 'revoke', 'allow']);
});

test('changes no text that is no file', () => {
  expect(actions(false, 'stream')).toEqual(['add-to-env', 'revoke']);
});
