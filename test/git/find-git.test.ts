import { expect, test } from 'vitest';

import { findGit } from '../../src/git/find-git.ts';

test('leaves the search to the system where it looks in PATH alone', () => {
  expect(findGit({ PATH: '' }, 'linux')).toBe('git');
});

test('finds no git in the folders of PATH that are relative to the repository', () => {
  expect(findGit({ Path: '.;;bin;"..\\tools"' }, 'win32')).toBeUndefined();
});

test('finds no git when Windows has no PATH at all', () => {
  expect(findGit({}, 'win32')).toBeUndefined();
});
