import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * Other scanners, each as its own documentation runs it before a commit.
 * @type {readonly { name: string, args: (files: readonly string[]) => string[] }[]}
 */
const peers = [
  { name: 'git-secrets', args: () => ['--pre_commit_hook', '--'] },
  { name: 'ripsecrets', args: (files) => ['--strict-ignore', ...files] },
  { name: 'betterleaks', args: () => ['git', '--pre-commit', '--staged', '--redact', '--no-banner'] },
  { name: 'gitleaks', args: () => ['git', '--pre-commit', '--staged', '--redact', '--no-banner'] },
  {
    name: 'kingfisher',
    args: () => ['scan', '.', '--staged', '--quiet', '--no-validate', '--no-update-check'],
  },
  { name: 'secretlint', args: (files) => [...files] },
];

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The scanners found on PATH, as tasks to time; what they find does not matter here.
 * @param {readonly string[]} files
 * @returns {import('./measure.mjs').Task[]}
 */
export function peersOnPath(files) {
  return peers
    .filter(({ name }) => isOnPath(name))
    .map(({ name, args }) => ({ name, commands: [[name, ...args(files)]], okCodes: [0, 1] }));
}
