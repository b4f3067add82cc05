import { expect, test } from 'vitest';

import { readTrial } from '../../../src/commands/doctor/read-trial.ts';

const told = 'keyguard-runner ["/bin/node","v22.0.0","/x/hook.cjs"]';

test('tells what ran, whether the rule was named, and the first line that a person would read', () => {
  const output = `${told}\nkeyguard: commit blocked: a key (some-rule)\nmore\n`;
  expect(readTrial({ exitCode: 1, output }, 'some-rule')).toEqual({
    exitCode: 1,
    isNamed: true,
    said: 'keyguard: commit blocked: a key (some-rule)',
    runner: { node: '/bin/node', nodeVersion: 'v22.0.0', bundle: '/x/hook.cjs' },
  });
  expect(readTrial({ exitCode: 1, output }, 'other-rule').isNamed).toBe(false);
  expect(readTrial({ exitCode: 0, output: '' })).toEqual({
    exitCode: 0,
    isNamed: false,
    said: '',
    runner: undefined,
  });
});

test.each(['', '[', '{}', '[1,2,3]', '["/bin/node"]', 'null'])(
  'believes no runner that is told as %j',
  (json) => {
    expect(readTrial({ exitCode: 0, output: `keyguard-runner ${json}\n` }).runner).toBeUndefined();
  },
);
