import { expect, test } from 'vitest';

import { canShowSigns } from '../../../src/commands/doctor/can-show-signs.ts';

test.each([
  [{ LANG: 'en_US.UTF-8' }, 'linux', true],
  [{ LANG: 'ja_JP.utf8' }, 'linux', true],
  [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, 'linux', false],
  [{ LC_ALL: '', LC_CTYPE: 'UTF-8' }, 'darwin', true],
  [{ LANG: 'C' }, 'darwin', false],
  [{}, 'linux', false],
  [{}, 'darwin', true],
  [{}, 'win32', false],
  [{ WT_SESSION: 'x' }, 'win32', true],
  [{ TERM_PROGRAM: 'vscode' }, 'win32', true],
] as const)('%j on %s: %s', (env, platform, expected) => {
  expect(canShowSigns(env, platform)).toBe(expected);
});
