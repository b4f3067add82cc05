import type { Check } from '../../src/doctor-types.ts';

const install = 'npx keyguard install';
const hook = (name: 'pre-commit' | 'commit-msg' | 'pre-push') => ({
  hook: name,
  file: `/repo/.git/hooks/${name}`,
});

/** What is in order in every way. */
const healthy: readonly Check[] = [
  { id: 'git', diagnosis: { kind: 'git-found', version: '2.39.5' } },
  { id: 'skip', diagnosis: { kind: 'skip-unset' } },
  {
    id: 'keyguard',
    diagnosis: {
      kind: 'keyguard-found',
      file: '/repo/node_modules/keyguard/dist/hook.cjs',
      version: '1.0.0',
    },
  },
  { id: 'node', diagnosis: { kind: 'node-found', file: '/usr/bin/node', version: 'v22.0.0' } },
  { id: 'hooks-folder', diagnosis: { kind: 'folder-usual', file: '/repo/.git/hooks' } },
  {
    id: 'pre-commit',
    diagnosis: {
      kind: 'hook-chained',
      ...hook('pre-commit'),
      previous: 'pre-commit.keyguard-prev',
    },
  },
  { id: 'commit-msg', diagnosis: { kind: 'hook-ours', ...hook('commit-msg') } },
  { id: 'pre-push', diagnosis: { kind: 'hook-called', ...hook('pre-push'), manager: 'husky' } },
  { id: 'proof-pre-commit', diagnosis: { kind: 'proof-stops', hook: 'pre-commit' } },
  { id: 'proof-commit-msg', diagnosis: { kind: 'proof-stops', hook: 'commit-msg' } },
  { id: 'proof-pre-push', diagnosis: { kind: 'proof-stops', hook: 'pre-push' } },
  { id: 'settings', diagnosis: { kind: 'settings-none' } },
  { id: 'other-tools', diagnosis: { kind: 'tools-none' } },
  { id: 'bypass', diagnosis: { kind: 'bypass-none' } },
  { id: 'worktrees', diagnosis: { kind: 'worktrees-covered', count: 2 } },
  { id: 'prepare', diagnosis: { kind: 'prepare-present', file: '/repo/package.json' } },
  { id: 'env-ignored', diagnosis: { kind: 'env-ignored', rule: '.gitignore:2:.env*' } },
  { id: 'env-tracked', diagnosis: { kind: 'env-untracked' } },
];

function replace(changed: readonly Check[]): readonly Check[] {
  return healthy.map((check) => changed.find(({ id }) => id === check.id) ?? check);
}

/** States of a clone that are told often. */
export const sampleChecks: Readonly<Record<string, readonly Check[]>> = {
  protected: healthy,
  'not-protected': replace([
    { id: 'pre-commit', diagnosis: { kind: 'hook-missing', ...hook('pre-commit') }, fix: install },
    { id: 'commit-msg', diagnosis: { kind: 'hook-missing', ...hook('commit-msg') }, fix: install },
    { id: 'pre-push', diagnosis: { kind: 'hook-replaced', ...hook('pre-push') }, fix: install },
    { id: 'proof-pre-commit', diagnosis: { kind: 'proof-not-tried', hook: 'pre-commit' } },
    { id: 'proof-commit-msg', diagnosis: { kind: 'proof-not-tried', hook: 'commit-msg' } },
    { id: 'proof-pre-push', diagnosis: { kind: 'proof-not-tried', hook: 'pre-push' } },
    {
      id: 'env-ignored',
      diagnosis: { kind: 'env-not-ignored', file: '/repo/.env' },
      fix: 'npx keyguard init',
    },
    {
      id: 'prepare',
      diagnosis: { kind: 'prepare-missing', file: '/repo/package.json' },
      fix: 'npx keyguard init',
    },
  ]),
  weakened: replace([
    {
      id: 'bypass',
      diagnosis: { kind: 'bypass-alias', alias: 'wip' },
      fix: 'git config --global --unset-all alias.wip',
    },
    {
      id: 'env-tracked',
      diagnosis: { kind: 'env-tracked', file: 'web/.env', count: 2 },
      fix: 'git rm --cached -- web/.env .env',
    },
    {
      id: 'settings',
      diagnosis: { kind: 'settings-loose', file: 'keyguard.json', list: 'generic-secret (off), test/**' },
    },
  ]),
};

/** All that can be wrong at once. */
export const worstChecks: readonly Check[] = replace([
  { id: 'skip', diagnosis: { kind: 'skip-set', variable: 'KEYGUARD_SKIP' }, fix: 'unset KEYGUARD_SKIP' },
  { id: 'keyguard', diagnosis: { kind: 'keyguard-missing' }, fix: 'npm install' },
  { id: 'node', diagnosis: { kind: 'node-missing' }, fix: install },
  {
    id: 'hooks-folder',
    diagnosis: { kind: 'folder-unusable', file: '/dev/null', origin: '/home/somebody/.gitconfig' },
    fix: `git config --global --unset-all core.hooksPath && ${install}`,
  },
  { id: 'pre-commit', diagnosis: { kind: 'hook-missing', ...hook('pre-commit') }, fix: install },
  { id: 'commit-msg', diagnosis: { kind: 'hook-not-executable', ...hook('commit-msg') }, fix: install },
  { id: 'pre-push', diagnosis: { kind: 'hook-edited', ...hook('pre-push') }, fix: install },
  { id: 'proof-pre-commit', diagnosis: { kind: 'proof-not-tried', hook: 'pre-commit' } },
  { id: 'proof-commit-msg', diagnosis: { kind: 'proof-lets-through', hook: 'commit-msg' } },
  {
    id: 'proof-pre-push',
    diagnosis: { kind: 'proof-blocks-all', hook: 'pre-push', said: 'keyguard: blocked' },
  },
  { id: 'settings', diagnosis: { kind: 'settings-invalid', what: 'keyguard.json is not valid JSON' } },
  {
    id: 'other-tools',
    diagnosis: { kind: 'tools-rival', tool: 'lefthook', file: '/repo/lefthook.yml' },
    fix: `npx lefthook install && ${install}`,
  },
  {
    id: 'bypass',
    diagnosis: { kind: 'bypass-alias', alias: 'ci' },
    fix: 'git config --local --unset-all alias.ci',
  },
  {
    id: 'worktrees',
    diagnosis: { kind: 'worktrees-bare', file: '/linked', count: 3 },
    fix: `(cd /linked && ${install})`,
  },
  {
    id: 'prepare',
    diagnosis: {
      kind: 'prepare-by-hand',
      file: '/repo/package.json',
      script: '"prepare": … && (keyguard install || exit 0)',
    },
  },
  {
    id: 'env-ignored',
    diagnosis: { kind: 'env-overruled', file: '/repo/web/.env', rule: 'web/.gitignore:1:!.env' },
  },
  {
    id: 'env-tracked',
    diagnosis: { kind: 'env-tracked', file: '.env', count: 1 },
    fix: 'git rm --cached -- .env',
  },
]);
