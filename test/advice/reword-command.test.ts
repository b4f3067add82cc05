import { expect, test } from 'vitest';

import { type StoppedCommit, rewordCommand } from '../../src/advice/reword-command.ts';

const stopped: StoppedCommit = { file: '.git/COMMIT_EDITMSG', prefix: '', isReword: false };

test.each<readonly [command: string, commit: Partial<StoppedCommit>]>([
  ['git commit -e -F .git/COMMIT_EDITMSG', {}],
  ['git commit -e -F ../../.git/COMMIT_EDITMSG', { prefix: 'a/b/' }],
  [
    "git commit -e -F '/a b/.git/worktrees/c/COMMIT_EDITMSG'",
    { file: '/a b/.git/worktrees/c/COMMIT_EDITMSG' },
  ],
  ['git commit -e -F /r/.git/COMMIT_EDITMSG', { file: '/r/.git/COMMIT_EDITMSG', prefix: 'a/' }],
  ['git commit -v -e -F .git/COMMIT_EDITMSG', { holds: 'scissors' }],
  ['git commit --cleanup=scissors -e -F .git/COMMIT_EDITMSG', { holds: 'hashes' }],
  ['git commit --amend -e -F .git/COMMIT_EDITMSG\ngit rebase --continue', { isReword: true }],
])('tells %j', (command, commit) => {
  expect(rewordCommand({ ...stopped, ...commit })).toBe(command);
});
