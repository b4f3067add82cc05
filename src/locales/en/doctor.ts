import type { DoctorMessages } from '../../messages/doctor.ts';
import { count } from './words.ts';

export const doctor: DoctorMessages = {
  isProtected: 'protected: a commit with a secret is stopped (just tried)',
  isNotProtected: (what) => `NOT protected: ${what}`,
  runNext: 'Run next:',
  fix: 'Fix:',
  andMore: (number) => `and ${number} more`,
  passed: (number) => `Passed: ${count(number, 'check')}.`,
  showAll: 'See them: npx keyguard doctor --verbose',
  diagnoses: {
    'git-found': ({ version }) => `git ${version}`,
    'skip-unset': () => 'no variable of this shell switches the check off',
    'skip-set': ({ variable }) => `${variable} is set in this shell and switches the check off`,
    'keyguard-found': ({ file, version }) => `the hook runs keyguard ${version}: ${file}`,
    'keyguard-global': ({ file }) => `the hook runs a keyguard outside of this repository: ${file}`,
    'keyguard-other': ({ file, version, own }) =>
      `the hook runs keyguard ${version}, this is ${own}: ${file}`,
    'keyguard-missing': () => 'keyguard is not in node_modules, so that every commit is blocked unchecked',
    'node-found': ({ file, version }) => `the hook finds Node.js ${version}: ${file}`,
    'node-hidden': ({ file }) =>
      `a graphical git client may not find Node.js (${file}); its commits are then blocked`,
    'node-missing': () =>
      'the hook finds no Node.js 20.19 or newer, so that every commit is blocked unchecked',
    'folder-usual': ({ file }) => `git takes its hooks from ${file}`,
    'folder-set': ({ file, origin }) =>
      `git takes its hooks from ${file}, which core.hooksPath names (${origin})`,
    'folder-unusable': ({ file, origin }) =>
      `git runs no hooks: core.hooksPath names ${file}, which is no folder (${origin})`,
    'hook-ours': ({ hook, file }) => `${hook} checks: ${file}`,
    'hook-chained': ({ hook, file, previous }) => `${hook} runs ${previous}, then checks: ${file}`,
    'hook-called': ({ hook, file, manager }) => `${hook} calls keyguard (${manager}): ${file}`,
    'hook-outdated': ({ hook, file }) => `${hook} is from another version of keyguard: ${file}`,
    'hook-missing': ({ hook, file }) => `there is no ${hook} hook: ${file}`,
    'hook-replaced': ({ hook, file }) => `the ${hook} hook does not call keyguard: ${file}`,
    'hook-not-executable': ({ hook, file }) =>
      `git does not run the ${hook} hook, which is not executable: ${file}`,
    'hook-edited': ({ hook, file }) => `keyguard's lines in the ${hook} hook were changed: ${file}`,
    'hook-call-cut': ({ hook, file }) => `the ${hook} hook ends before it calls keyguard: ${file}`,
    'hook-call-lost': ({ hook, file }) =>
      `the ${hook} hook goes on whatever keyguard says; end that line with || exit $? in ${file}`,
    'proof-stops': ({ hook }) => `tried: ${hook} stops a made-up key and lets a harmless line through`,
    'proof-lets-through': ({ hook }) => `tried: ${hook} lets a made-up key through`,
    'proof-blocks-all': ({ hook, said }) => `tried: ${hook} stops a harmless line as well (${said})`,
    'proof-not-tried': ({ hook }) => `not tried, since ${hook} does not come to keyguard`,
    'settings-none': () => 'no settings: every rule is on',
    'settings-read': ({ file }) => `settings in ${file}, every rule is on`,
    'settings-loose': ({ file, list }) => `${file} leaves out: ${list}`,
    'settings-invalid': ({ what }) => `${what}, so that every commit is blocked unchecked`,
    'tools-none': () => 'no other tool is about to replace the hooks',
    'tools-rival': ({ tool, file }) => `${tool} (${file}) may replace the hooks when it is installed next`,
    'bypass-none': () => 'no alias of git leaves the hooks out',
    'bypass-alias': ({ alias }) => `the alias git ${alias} leaves the hooks out`,
    'worktrees-none': () => 'no other work tree',
    'worktrees-covered': ({ count: number }) => `${count(number, 'other work tree')} with the hook`,
    'worktrees-bare': ({ file, count: number }) =>
      number === 1
        ? `a linked work tree has no hook: ${file}`
        : `${number} linked work trees have no hook, first ${file}`,
    'prepare-present': ({ file }) => `whoever clones gets the hooks: ${file} runs keyguard install`,
    'prepare-missing': ({ file }) => `whoever clones gets no hooks: ${file} does not run keyguard install`,
    'prepare-by-hand': ({ file, script }) =>
      `whoever clones gets no hooks; add this to the script in ${file} by hand: ${script}`,
    'prepare-unreadable': ({ what }) => `whether other clones get the hooks is unknown: ${what}`,
    'package-absent': () => 'no package.json: each clone needs its own npx keyguard install',
    'env-ignored': ({ rule }) => `git ignores .env and .env.local (${rule})`,
    'env-not-ignored': ({ file }) => `no .gitignore of this repository covers ${file}`,
    'env-overruled': ({ file, rule }) => `a rule lets git take ${file}, delete it: ${rule}`,
    'env-untracked': () => 'git tracks no .env file',
    'env-harmless': ({ file }) => `git tracks ${file}, which holds no secret`,
    'env-tracked': ({ file, count: number }) =>
      number === 1
        ? `git tracks ${file}, with secrets in it; once taken out of git, the file stays`
        : `git tracks ${number} .env files with secrets in them, first ${file}; once taken out of git, the files stay`,
  },
};
