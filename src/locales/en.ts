import type { ErrorDetails } from '../errors.ts';
import type {
  ErrorMessages,
  HelpMessages,
  InstallMessages,
  Messages,
  ReportMessages,
  StepMessages,
} from '../messages.ts';
import type { RuleMessages } from '../rule-messages.ts';
import type { Encoding, SkipReason } from '../types.ts';

const skip = 'To commit once without the check: KEYGUARD_SKIP=1 git commit …';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A fact in parentheses, or nothing when it is not known. */
function aside(fact: ErrorDetails[string]): string {
  return fact === undefined || fact === '' ? '' : ` (${fact})`;
}

function known(list: ErrorDetails[string]): string {
  return list === undefined ? '' : `\nPossible: ${String(list).split(' ').join(', ')}`;
}

function meant(suggestion: ErrorDetails[string]): string {
  return suggestion === undefined ? '' : `Did you mean ${suggestion}?\n`;
}

/** Where the help is: of the command, where one was named. */
function helpOf(command: ErrorDetails[string]): string {
  return `npx keyguard ${command === undefined ? '' : `${command} `}--help`;
}

function enumerate({ list, more }: { readonly list: readonly string[]; readonly more: number }): string {
  return `${list.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
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

const errors: ErrorMessages = {
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
    what: `cannot write ${file ?? 'a file'}${aside(reason)}`,
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
    what: 'another keyguard is installing hooks in this repository',
    next: `Wait until it is done, then try again. If none is running, delete ${file ?? 'keyguard.lock in the .git folder'}`,
  }),
  'hooks-folder-unusable': ({ folder, reason }) => ({
    what: `git's hooks folder cannot be used${aside(folder)}${aside(reason)}`,
    next: 'See who set it: git config --show-origin --get-all core.hooksPath\nRemove that setting or make the folder writable, then try again.',
  }),
  'hooks-path-foreign': ({ folder, file, command }) => ({
    what: `git takes its hooks from a folder that is shared or managed by another tool${aside(folder)}, so nothing was written there`,
    next: `Add this line to ${file ?? 'its pre-commit'}, near the top:\n  ${command ?? 'npx keyguard check-staged'}\nThen run this again. Who set the folder: git config --show-origin --get-all core.hooksPath`,
  }),
  'cli-not-installed': () => ({
    what: 'keyguard is not installed in this project',
    next: 'Install it: npm install (or npm install -D keyguard)',
    skip,
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

const skipReasons: Readonly<Record<SkipReason, string>> = {
  binary: 'binary',
  'too-large': 'too large',
  encrypted: 'encrypted',
  excluded: 'excluded by the settings',
  unreadable: 'unreadable',
  special: 'not a regular file',
  repository: 'a repository of its own',
  dependencies: 'installed packages',
};

const encodings: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  base64url: 'base64url',
  hex: 'hex',
  percent: 'percent-encoding',
  unicode: 'escaped characters',
  html: 'HTML entities',
  json: 'a JSON string',
};

const report: ReportMessages = {
  blocked: ({ name, place }) => `commit blocked: ${name} in ${place}`,
  blockedFile: ({ name, place }) => `commit blocked: ${place} does not belong in git (${name})`,
  blockedByMany: ({ count: secrets, files, name, place }) =>
    `commit blocked: ${count(secrets, 'secret')} in ${count(files, 'file')}, first ${name} in ${place}`,
  warned: ({ count: warnings, name, place }) =>
    `${count(warnings, 'warning')}, commit not blocked: ${warnings === 1 ? '' : 'first '}${name} in ${place}`,
  notChecked: (what) => `commit blocked, it could not be checked: ${what}`,
  warning: 'warning, does not block',
  encodedIn: (chain) => `encoded (${chain.map((encoding) => encodings[encoding]).join(', then ')})`,
  alsoIn: 'Also in:',
  andMorePlaces: (more) => `and ${count(more, 'more place')}`,
  howToFix: 'How to fix it',
  moveEach: (envFile) => `Move each value to ${envFile}, under the name shown.`,
  wholeUrl: '(the whole string)',
  replaceEach: 'At each place, do what stands behind its arrow.',
  importEach: 'Add where it is missing:',
  stageAgainEach: 'Stage the changed files again with git add, and commit.',
  revokeEach: 'If one was ever pushed or shared, revoke it:',
  revokeEachFirst: 'Revoke first what is in HEAD already:',
  allowFilesEach: 'These files can only be let pass as a whole, in keyguard.json:',
  andMoreFindings: (more) => `And ${more} more:`,
  perFile: ({ file, count: findings }) => `${file}: ${findings}`,
  andMoreFiles: (more) => `and ${count(more, 'more file')}`,
  noVerify: '--no-verify is no way out: the secret would stay in the history.',
  checked: ({ files, addedLines }) => `Checked: ${count(files, 'file')}, ${count(addedLines, 'added line')}.`,
  allowed: (allowed) => `Allowed: ${allowed}.`,
  allowedLoosely: (places) => `Allowed without naming the rule and a reason: ${enumerate(places)}.`,
  rulesOff: (rules) => `Rules off: ${enumerate(rules)}.`,
  unlisted: (more) => `Found, but not listed: ${more} more.`,
  skipped: (files) => `Not checked: ${enumerate(files)}.`,
  skippedFile: ({ file, reason }) => `${file} (${skipReasons[reason]})`,
  joinSentences: (sentences) => sentences.join(' '),
  cleanExcept: (exceptions) => `no secrets found. ${exceptions}`,
  tree: {
    blocked: ({ name, place }) => `secret found: ${name} in ${place}`,
    blockedFile: ({ name, place }) => `${place} does not belong in git (${name})`,
    blockedByMany: ({ count: secrets, files, name, place }) =>
      `${count(secrets, 'secret')} in ${count(files, 'file')}, first ${name} in ${place}`,
    warned: ({ count: warnings, name, place }) =>
      `${count(warnings, 'warning')}: ${warnings === 1 ? '' : 'first '}${name} in ${place}`,
    warning: 'warning',
    stageAgainEach: 'Look again: npx keyguard scan',
    checked: ({ files, addedLines }) => `Checked: ${count(files, 'file')}, ${count(addedLines, 'line')}.`,
  },
};

const install: InstallMessages = {
  dryRun: 'Dry run, nothing was changed. Without --dry-run:',
  notInstalled: (what) => `hooks not installed: ${what}`,
  events: {
    'hook-installed': ({ file }) => `Hook installed: ${file}`,
    'hook-updated': ({ file }) => `Hook updated: ${file}`,
    'hook-unchanged': ({ file }) => `Hook already in place: ${file}`,
    'hook-removed': ({ file }) => `Hook removed: ${file}`,
    'hook-restored': ({ file }) => `Hook removed, and the one from before restored: ${file}`,
    'hook-foreign': ({ file }) => `Not removed, because it is not keyguard's hook: ${file}`,
    'hook-absent': ({ file }) => `Nothing to remove: ${file}`,
    'called-by-other': ({ file }) => `Already called by your own hook: ${file}`,
    'previous-chained': ({ file }) => `The hook from before still runs first; it is now ${file}`,
    'previous-off': ({ file }) => `The hook from before was not executable and stays off; it is now ${file}`,
    'previous-set-aside': ({ file }) =>
      `An older hook that git no longer ran was kept, and still does not run: ${file}`,
    'previous-left': ({ file }) => `The hook from before keyguard is still in ${file}`,
    'edits-saved': ({ file }) => `The hook had changes of yours; a copy that does not run is in ${file}`,
    'own-lines-kept': ({ file }) => `Hook removed, your own lines kept: ${file}`,
    'script-added': ({ file, text }) => `Script added to ${file}: ${text ?? ''}`,
    'script-unchanged': ({ file }) => `Already runs keyguard install: ${file}`,
    'script-by-hand': ({ file, text }) => `Add this to the script in ${file} by hand: ${text ?? ''}`,
    'script-removed': ({ file, text }) => `keyguard install taken out of ${file}: ${text ?? ''}`,
    'script-left': ({ file, text }) => `Take keyguard install out of ${file} by hand: ${text ?? ''}`,
    'package-json-absent': () =>
      'No package.json, so only this clone is protected; others run npx keyguard install in theirs.',
    'ignore-added': ({ file, text }) => `Added to ${file}: ${text ?? ''}`,
    'ignore-unchanged': ({ file }) => `Already ignores .env files: ${file}`,
    'ignore-overruled': ({ file, text }) =>
      `Still not ignored, because of another rule (${text ?? ''}): ${file}`,
    'env-tracked': ({ file, text }) =>
      `${file} is tracked by git. If it holds secrets, take it out (the file stays): ${text ?? ''}`,
  },
};

const steps: StepMessages = {
  'use-fake': () => 'If the test needs no real value, invent one and skip to the last step.',
  'add-to-env': ({ envFile, name, part, hasLines }) =>
    `Move the ${part === 'whole' ? 'whole URL or connection string' : 'value'} to ${envFile}, as ${name}=${hasLines === true ? '"…"' : '…'}`,
  'add-to-store': ({ store, name }) =>
    store === 'github'
      ? `Store the value as ${name}, in GitHub: Settings > Secrets and variables > Actions`
      : `Store the value as ${name} (masked), in GitLab: Settings > CI/CD > Variables`,
  'read-from-env': ({ file, quotes }) => {
    if (quotes === 'outside') return `In ${file}, join this to the text in its place, outside of the quotes:`;
    return `In ${file}, write this in its place${quotes === 'none' ? '' : ', quotes included'}:`;
  },
  'add-import': ({ file }) => `Add to ${file}, if it is missing:`,
  'no-lookup': ({ file, name }) =>
    `Take it out of ${file}: its format cannot read the environment. Let the program that reads the file look up ${name} itself.`,
  'move-to-server': ({ file, name }) =>
    `Take it out of ${file}, which runs in the browser, where everybody can read it; let your server make the call and read ${name} there.`,
  'give-to-container': ({ file, name }) =>
    `Take it out of ${file}, since it would stay in the image; give ${name} to the container when it starts:`,
  'write-placeholder': ({ file }) => `In ${file}, write a placeholder in its place:`,
  'empty-value': ({ file, name }) => `In ${file}, leave the value empty: ${name}=`,
  'load-env': ({ envFile }) => `If nothing loads ${envFile} yet:`,
  'ignore-env': ({ envFile }) => `Let git ignore ${envFile}, which it does not yet:`,
  'untrack-env': ({ envFile, isIgnored }) =>
    `Take ${envFile} out of git (the file stays)${isIgnored ? '' : ', and let git ignore it'}:`,
  'unstage-file': ({ file }) => `Take ${file} out of the commit (the file stays):`,
  'ignore-file': ({ file }) => `Let git ignore ${file}:`,
  'stage-again': () => 'Stage again and commit:',
  revoke: ({ provider, revoke, first }) => {
    const when = first ? 'It is in HEAD already, so first of all' : 'If it was ever pushed or shared,';
    if (revoke.via === 'support') return `${when} ask ${provider} to revoke it:`;
    if (revoke.via === 'self') return `${when} replace it with a new value wherever it is used.`;
    if (revoke.via === 'command') return `${when} revoke it:`;
    return `${when} revoke it at ${provider}${(revoke.url ?? revoke.path) === undefined ? '.' : ':'}`;
  },
  allow: ({ otherRules }) =>
    otherRules === undefined
      ? 'Not a secret? Say so in a comment above the line:'
      : `The comment there allows ${otherRules}, which is not this rule. Not a secret? Then write:`,
  'allow-file': () => 'Not a secret? Only the whole file can be let pass, in keyguard.json:',
};

const rules: RuleMessages = {
  labels: {
    provider: 'Provider',
    finds: 'Finds',
    near: 'Near',
    checked: 'Checked',
    severity: 'Severity',
    variable: 'Variable',
    revoke: 'Revoke',
    docs: 'More',
  },
  kinds: {
    'private-key': 'A private key, by the lines or the form that it is stored in.',
    structured: 'A value with a form of its own, recognised wherever it stands.',
    contextual:
      "A value whose form alone says little: it counts beside the provider's name or a name for such a key.",
    'url-credential': 'A password inside a URL or a connection string.',
    'own-secret':
      "A value from this clone's own .env files, wherever else it stands and whatever it looks like. The values are held in memory only.",
    generic: 'A value beside a name like password, secret or token, when the value looks made by chance.',
    file: 'A file that does not belong in a repository, by its name.',
  },
  andMoreKeywords: ({ list, more }) => `${list.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
  validated: 'Offline, by what it holds: a checksum, its structure, or how unlike words it is.',
  entropy: (bits) => `It is as mixed as a value made by chance: at least ${bits} bits a character.`,
  byForm: 'Its form alone decides.',
  byText: 'By what is in it as well: a file without any secret passes.',
  byName: 'Its name alone decides.',
  weight: ({ weight, file, usual }) => {
    const meaning = {
      error: 'error, blocks a commit',
      warning: 'warning, only shown',
      off: 'off, not looked for',
    };
    return `${meaning[weight]}${file === undefined ? '' : ` (set in ${file}; usually: ${usual})`}`;
  },
  revokeSelf: 'Replace it with a new value wherever it is used.',
  howItDecides: 'How it decides',
  explained: {
    'generic-secret': [
      'The name: password, secret, token, credential, api_key and their like count, in any spelling of words in names, and passwords in a dozen other languages. A name that speaks of something else does not: public_key, next_page_token, password_hash.',
      'Between name and value stands what assigns or hands over in that kind of file: an operator, a default, an element, a pair of name and value, an argument. In source code a bare word is a name, not a value, so the value stands in quotes there, or is very mixed.',
      'The value: it is measured how unlike words, names, paths and code it is, by the letters that follow each other, not by its entropy alone. Placeholders, templates, references and example values do not count.',
      'What is base64 of readable text is judged by that text.',
      'The file: in tests, examples and documentation values are made up more often than not, so there it keeps silent, as in lock files, translations and minified code.',
      'What stands in a comparison, on a line below its name or on a command line is found by compared-secret, secret-below-name and password-argument. What is less certain is only a warning: possible-secret, possible-password.',
    ],
    'secret-below-name': [
      'As generic-secret, for a value up to three lines below its name: the value of a pair, the default of a variable, an assignment that goes on, an element, a block.',
      'A value that stands alone under a mere title counts outside of source code only, when it is certain to be made by chance.',
    ],
    'possible-secret': [
      'For services that have no rule of their own: a value drawn at random beside a name that ends in key, secret, token, access, auth or the like, also with a word or two between.',
      'Names of keys that sort, find, cache or verify do not count, nor public ones. A UUID counts; 16 characters is the shortest.',
      'The value: how unlike words it is, and how unlike words its letters alone are. An alphabet, a repetition and base64 of readable text do not count.',
      'It is a warning, since such a name says little. "error" in the settings makes it block.',
    ],
    'possible-password': [
      'A value under the name of a password that is a word with a number or a sign in it, as people make them up: too much like language for generic-secret, and yet maybe in use.',
      'Dictionary words, the passwords of tutorials such as Welcome2024! and messages such as Required! do not count.',
    ],
  },
  allowLine: 'Not a secret? Say so in a comment on its line or on the line above:',
  allowFile: 'Not a secret? Let the file pass, in keyguard.json:',
  turnOff: 'To turn the rule off, or make it a "warning", in keyguard.json:',
  count: ({ rules: number, providers, off }) =>
    `${count(number, 'rule')} of ${count(providers, 'provider')}${off > 0 ? `, ${off} of them off` : ''}.`,
  more: 'About one of them: npx keyguard explain RULE',
};

const help: HelpMessages = {
  tagline: 'stops API keys and other secrets from entering git',
  usage: 'Usage',
  command: 'command',
  options: 'options',
  commandsTitle: 'Commands',
  optionsTitle: 'Options',
  commands: {
    init: 'set up this repository, once',
    install: 'put the git hooks in place',
    uninstall: 'take the git hooks out again',
    'check-staged': 'check what the next commit adds',
    scan: 'look for secrets in files, or in all of the working tree',
    rules: 'list all rules',
    explain: 'tell about one rule: what it finds, and what to do then',
  },
  optionSummaries: {
    lang: 'language of the output',
    color: 'colour, or none: --no-color',
    config: 'settings file instead of keyguard.json',
    quiet: 'print findings and errors only',
    verbose: 'print more',
    help: 'show this help',
    version: 'show the version',
    format: 'form of the report',
    output: 'write the report to a file',
    baseline: 'leave out known findings, or not: --no-baseline',
    'dry-run': 'show what would change, change nothing',
  },
  notes: {
    scan: [
      'Without a path: all of the working tree, also from a folder inside it. - reads standard input.',
      'In a repository, what git ignores is left out, unless the path itself is named; so are submodules and other repositories inside. Elsewhere every file is read, but .git and node_modules are not.',
      'Symbolic links are not followed, only read as text; a link that is named is followed.',
    ],
  },
  more: 'Help on one command: npx keyguard <command> --help',
  exitCodes: 'Exit codes: 0 clean, 1 secrets found, 2 could not check.',
};

export default { language: 'en', errors, report, install, steps, rules, help } satisfies Messages;
