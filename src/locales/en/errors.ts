import type { ErrorDetails } from '../../errors.ts';
import type { ErrorMessages } from '../../messages/errors.ts';
import { aside, known, skip, skipReasons } from './words.ts';

function meant(suggestion: ErrorDetails[string]): string {
  return suggestion === undefined ? '' : `Did you mean ${suggestion}?\n`;
}

/** Where the help is: of the command, where one was named. */
function helpOf(command: ErrorDetails[string]): string {
  return `npx keyguard ${command === undefined ? '' : `${command} `}--help`;
}

/** Where to look up the rule that was meant. */
function allRules(unknown: ErrorDetails[string]): string {
  return unknown === undefined ? '' : '\nSee all rules: npx keyguard rules';
}

function forExample(example: ErrorDetails[string]): string {
  return example === undefined ? '' : `\nFor example: ${example}`;
}

const configReasons: Readonly<Record<string, string>> = {
  'not-json': 'is not valid JSON',
  'not-an-object': 'must hold an object: { … }',
  'unknown-key': 'has an unknown key',
  'wrong-value': 'has a wrong value',
};

const writeReasons: Readonly<Record<string, string>> = {
  'read-only': 'it is read-only',
  'no-file': 'it is not a regular file',
};

const pushReasons: Readonly<Record<string, string>> = {
  'no-commit': 'there is no commit yet',
  detached: 'HEAD is on no branch',
  'no-remote': 'this repository has no remote',
  'many-remotes': 'there are several remotes, and none of them is set for this branch',
};

export const errors: ErrorMessages = {
  'git-missing': () => ({
    what: 'git was not found on PATH',
    next: 'Install git (https://git-scm.com/downloads) or add its folder to PATH, then try again.',
  }),
  'git-too-old': ({ minimum }) => ({
    what: `this git is too old: keyguard needs ${minimum === undefined ? 'a newer one' : `${minimum} or newer`}`,
    next: 'Update git: https://git-scm.com/downloads',
    skip,
  }),
  'git-failed': ({ command, stderr, signal, exitCode }) => ({
    what: `${command ?? 'git'} failed${aside(stderr ?? signal ?? exitCode)}`,
    next: 'See what is wrong: git status; git fsck',
    skip,
  }),
  'git-output-damaged': ({ command, reason }) => ({
    what: `the answer of ${command ?? 'git'} was cut off or could not be read${aside(reason)}`,
    next: 'Try again. If it happens again: git fsck',
    skip,
  }),
  'not-a-repository': ({ folder }) => ({
    what: `not inside a git repository${aside(folder)}`,
    next: 'Go to the repository with cd, or make one here: git init',
  }),
  'unsafe-repository': ({ folder }) => ({
    what: `git refuses this repository, since its folder belongs to another user${aside(folder)}`,
    next: `If you trust it: git config --global --add safe.directory ${folder === undefined ? '"$PWD"' : `'${folder}'`}`,
  }),
  'unmerged-files': ({ file }) => ({
    what: `there are unresolved merge conflicts${aside(file)}`,
    next: 'Resolve them (git status lists them), stage the files with git add, then try again.',
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `cannot read ${file ?? 'a file'}${aside(reason === 'special' ? skipReasons.special : reason)}`,
    next: 'Check that it exists and that you may read it.',
    skip,
  }),
  'file-unwritable': ({ file, reason }) => ({
    what: `cannot write ${file ?? 'a file'}${aside(writeReasons[String(reason)] ?? reason)}`,
    next: 'Check the permissions of the file and of its folder, and the space left, then try again.',
  }),
  'refuses-symlink': ({ file }) => ({
    what: `${file ?? 'the file'} is a symbolic link, and keyguard does not write through links`,
    next: 'Put a regular file in its place, or make the change in the file that it points to.',
  }),
  'config-invalid': ({ file, reason, key, rule, suggestion, known: list, example }) => ({
    what: `${file ?? 'the configuration'} ${configReasons[String(reason)] ?? 'is not valid'}${aside(key)}`,
    next: `${meant(suggestion)}Correct it: keyguard checks nothing until then.${known(list)}${forExample(example)}${allRules(rule)}`,
    skip,
  }),
  'unknown-command': ({ command, suggestion, known: list }) => ({
    what: `unknown command: ${command ?? ''}`,
    next: `${meant(suggestion)}See all commands: npx keyguard --help${known(list)}`,
  }),
  'unknown-option': ({ option, command, suggestion, known: list }) => ({
    what: `unknown option: ${option ?? ''}`,
    next: `${meant(suggestion)}See all options: ${helpOf(command)}${known(list)}`,
  }),
  'unknown-rule': ({ rule, suggestion }) => ({
    what: `unknown rule: ${rule ?? ''}`,
    next: `${meant(suggestion)}See all rules: npx keyguard rules`,
  }),
  'unknown-fingerprint': ({ fingerprint }) => ({
    what: `no finding here has the fingerprint ${fingerprint ?? ''}`,
    next: 'It may be committed already and gone from the files: name the rule instead, npx keyguard respond RULE\nWhat is found here: npx keyguard respond',
  }),
  'missing-argument': ({ option, argument, command }) => ({
    what: `a value is missing: ${option ?? argument ?? ''}`,
    next: `See how it is used: ${helpOf(command)}`,
  }),
  'unexpected-argument': ({ argument, command }) => ({
    what: `unexpected argument: ${argument ?? ''}`,
    next: `See how it is used: ${helpOf(command)}`,
  }),
  'invalid-value': ({ option, value, command, suggestion, known: list }) => ({
    what: `wrong value for ${option ?? 'an option'}${aside(value)}`,
    next: `${meant(suggestion)}See how it is used: ${helpOf(command)}${known(list)}`,
  }),
  'install-locked': ({ file }) => ({
    what: 'another keyguard is at work in this repository',
    next: `Wait until it is done, then try again. If none is running, delete ${file ?? 'keyguard.lock in the .git folder'}`,
  }),
  'hooks-folder-unusable': ({ folder, reason }) => ({
    what: `git's hooks folder cannot be used${aside(folder)}${aside(reason)}`,
    next: 'See who set it: git config --show-origin --get-all core.hooksPath\nRemove that setting or make the folder writable, then try again.',
  }),
  'hooks-path-foreign': ({ folder, lines }) => ({
    what: `git takes its hooks from a folder that is shared or managed by another tool${aside(folder)}, so nothing was written there`,
    next: `Add to each of these hooks its line, near the top:\n${lines ?? '  npx keyguard check-staged'}\nThen run this again. Who set the folder: git config --show-origin --get-all core.hooksPath`,
  }),
  'hook-config-by-hand': ({ file, lines }) => ({
    what: `your hooks' configuration cannot be changed safely by a program${aside(file)}, so nothing was written`,
    next: `Add this to it:\n${String(lines ?? 'npx keyguard check-staged').replaceAll(/^/gmu, '  ')}\nThen run this again.`,
  }),
  'push-refs-invalid': () => ({
    what: 'what was to be pushed could not be read from standard input',
    next: 'git itself writes it to its pre-push hook, one line a ref: <local ref> <local id> <remote ref> <remote id>\nBy hand, run it in a terminal without input: npx keyguard check-push',
    skip,
  }),
  'push-object-missing': ({ ref }) => ({
    what: `what is to be pushed is not in this repository${aside(ref)}`,
    next: 'See what is wrong: git fsck',
    skip,
  }),
  'push-unknown': ({ reason }) => ({
    what: `it is not known what would be pushed: ${pushReasons[String(reason)] ?? 'no branch or remote was found'}`,
    next: 'Go to the branch (git switch NAME), and name the remote: npx keyguard check-push origin',
  }),
  'cli-not-installed': ({ command }) => ({
    what: 'keyguard is not installed in this project',
    next: `Install it first: ${command ?? 'npm install --save-dev keyguard'}`,
    skip,
  }),
  'not-installed-globally': ({ folder }) => ({
    what: `this keyguard belongs to one project or one call${aside(folder)}, so hooks for all repositories could not rely on it`,
    next: 'Install it globally, then try again: npm install --global keyguard && keyguard install --user',
  }),
  'home-of-other-user': ({ folder }) => ({
    what: `the home folder belongs to another user${aside(folder)}`,
    next: 'Run this as that user, without sudo.',
  }),
  'git-config-unwritable': ({ text, stderr }) => ({
    what: `git could not change its configuration${aside(stderr)}`,
    next: `Make the file writable and try again, or change this line by hand where it is managed (add it at its end; for uninstall, take it out):\n  ${text ?? ''}`,
  }),
  'index-locked': ({ file }) => ({
    what: `another git is at work in this repository${aside(file)}`,
    next: 'Wait until it has ended, then run the command again. Is none running? Then delete that file.',
  }),
  'fix-incomplete': ({ file }) => ({
    what: `the secret would still be found${aside(file)}, so everything was put back`,
    next: 'Nothing has changed. Move it by hand, as the report says: npx keyguard check-staged',
  }),
  'package-damaged': () => ({
    what: 'a file of keyguard itself is missing or damaged',
    next: 'Install it anew: npm ci (or delete node_modules, then install as always)',
    skip,
  }),
  internal: () => ({
    what: 'internal error, the check did not finish',
    next: 'See where it failed: KEYGUARD_DEBUG=1 git commit …',
    skip,
  }),
};
