import { describe, expect, test } from 'vitest';

import type { Advice } from '../../src/advice-types.ts';
import { type CommitState, type TakeOutSubject, adviseTakeOut } from '../../src/advice/take-out.ts';

const advice: Advice = {
  envState: 'ignored',
  steps: [
    { action: 'read-from-env', file: 'src/pay.ts', code: 'process.env.KEY' },
    { action: 'stage-again', command: 'git add -- src/pay.ts' },
    { action: 'revoke', provider: 'Acme', revoke: { via: 'self' }, first: false },
    { action: 'allow', comment: '// keyguard:allow acme -- reason' },
  ],
};

const commit: CommitState = {
  id: 'a'.repeat(40),
  shortId: 'aaaaaaa',
  isRoot: false,
  isMerge: false,
  branch: 'main',
  isCurrent: true,
  after: 0,
  isOneFile: false,
  refs: ['refs/heads/main'],
};

function advise(changes: Partial<TakeOutSubject> = {}, state: Partial<CommitState> = {}) {
  const { steps } = adviseTakeOut(advice, {
    path: 'src/pay.ts',
    part: 'line',
    hasLines: false,
    isInTip: true,
    commit: { ...commit, ...state },
    isOnRemote: false,
    ref: '',
    isTag: false,
    hasOthers: false,
    remoteRefs: ['refs/remotes/origin/main'],
    ...changes,
  });
  return steps;
}

function actions(...args: Parameters<typeof advise>): string {
  return advise(...args)
    .map(({ action }) => action)
    .join(' ');
}

describe('a line', () => {
  test('of the last commit is amended', () => {
    expect(actions()).toBe('read-from-env amend revoke allow');
    expect(advise()[1]).toMatchObject({ command: 'git add -- src/pay.ts\ngit commit --amend --no-edit' });
  });

  test('of the last commit is amended although that is a merge', () => {
    expect(actions({}, { isMerge: true })).toBe('read-from-env amend revoke allow');
  });

  test('of an earlier commit is put right by a fixup', () => {
    expect(actions({}, { after: 3 })).toBe('read-from-env fixup revoke allow');
    expect(advise({}, { after: 3, isRoot: true })[1]).toMatchObject({
      command:
        'git add -- src/pay.ts\ngit commit --fixup=aaaaaaa\ngit -c sequence.editor=: rebase -i --autosquash --autostash --root',
    });
  });

  test.each([
    ['behind a merge', {}, { after: undefined }],
    ['of a merge that is not the last', {}, { after: 1, isMerge: true }],
    ['in several commits', { hasOthers: true }, { after: 1 }],
  ])('%s: history is written anew, and the file put right afterwards', (_, subject, state) => {
    expect(actions(subject, state)).toBe('rewrite-history read-from-env stage-again revoke allow');
  });

  test('that is gone again is in the history alone', () => {
    expect(actions({ isInTip: false }, { after: 1 })).toBe('rewrite-history revoke allow');
  });

  test('on another branch: that one first', () => {
    expect(actions({}, { isCurrent: false, branch: '-x y' })).toBe(
      'switch-branch read-from-env amend revoke allow',
    );
  });

  test('that a remote has is revoked first', () => {
    expect(actions({ isOnRemote: true })).toBe('revoke read-from-env amend allow');
  });
});

test('names many refs by a question to git', () => {
  const refs = Array.from({ length: 9 }, (_, index) => `refs/heads/b${index}`);
  expect(advise({ isInTip: false }, { refs, after: 1 })[0]).toMatchObject({
    command: expect.stringContaining(
      "--refs $(git for-each-ref --format='%(refname)' --contains=aaaaaaa refs/heads refs/tags) '^origin/main'",
    ),
  });
});

test('a file alone in its commit: the commit goes, the file stays', () => {
  expect(advise({ part: 'file', path: '.env' }, { after: 2, isOneFile: true })[0]).toMatchObject({
    command:
      'cp -- .env "$(git rev-parse --git-dir)/keyguard-kept"\ngit rebase --autostash --onto aaaaaaa~1 aaaaaaa\nmv -- "$(git rev-parse --git-dir)/keyguard-kept" .env',
  });
  expect(actions({ part: 'file', path: '.env' }, { after: 2, isOneFile: true, isRoot: true })).toBe(
    'rewrite-history revoke allow',
  );
});

test('what is in no commit', () => {
  expect(actions({ commit: undefined, ref: 'refs/tags/v 1', isTag: true })).toBe('rewrite-tag revoke allow');
  expect(actions({ commit: undefined, ref: 'refs/tags/key' })).toBe('delete-ref revoke allow');
});
