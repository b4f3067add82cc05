import type { ReportMessages } from '../../messages/report.ts';
import type { Encoding } from '../../types.ts';
import { count, nowhere, skipReasons } from './words.ts';

function enumerate({ list, more }: { readonly list: readonly string[]; readonly more: number }): string {
  return `${list.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

const encodings: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  base64url: 'base64url',
  hex: 'hex',
  percent: 'percent-encoding',
  unicode: 'escaped characters',
  html: 'HTML entities',
  json: 'a JSON string',
};

export const report: ReportMessages = {
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
  howToFixInShort: 'How to fix it, in short; to do it by hand:',
  runFix: ({ isAll }) =>
    isAll
      ? 'One command does all of that and stages it. Run it, then commit again:'
      : 'One command does what can be done for you; the rest is by hand. Run it first:',
  moveEach: (envFile) => `Move each value to ${envFile}, under the name shown.`,
  wholeUrl: '(the whole string)',
  replaceEach: 'At each place, do what stands behind its arrow.',
  importEach: 'Add where it is missing:',
  stageAgainEach: 'Stage the changed files again with git add, and commit.',
  revokeEach: 'If one was ever pushed or shared, revoke it:',
  revokeEachStaged: (notIn) =>
    `Only staged (${nowhere(notIn)}): what was never shared need not be revoked, the rest:`,
  revokeEachFirst: (branch) =>
    `Revoke first what is ${branch === undefined ? 'in an earlier commit' : `on ${branch}`} already:`,
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
  foundIn: ({ kind, name, subject }) =>
    `${{ commit: 'commit', tag: 'tag', object: 'ref' }[kind]} ${name}${subject === '' ? '' : `  ${subject}`}`,
  andMoreCommits: (commits) => `and in ${count(commits, 'later commit')}`,
  messageOf: { commit: 'commit message', tag: 'tag message', object: 'message' },
  push: {
    blocked: ({ name, place }) => `push blocked: ${name} in ${place}`,
    blockedFile: ({ name, place }) => `push blocked: ${place} does not belong in git (${name})`,
    blockedByMany: ({ count: secrets, files, name, place }) =>
      `push blocked: ${count(secrets, 'secret')} in ${count(files, 'file')}, first ${name} in ${place}`,
    warned: ({ count: warnings, name, place }) =>
      `${count(warnings, 'warning')}, push not blocked: ${warnings === 1 ? '' : 'first '}${name} in ${place}`,
    notChecked: (what) => `push blocked, it could not be checked: ${what}`,
    warning: 'warning, does not block',
    stageAgainEach: 'Commit what was changed, then push again.',
    noVerify: 'Nothing was pushed. --no-verify is no way out: others would see the secret.',
    checked: ({ commits = 0, files, addedLines }) =>
      `Checked: ${count(commits, 'commit')}, ${count(files, 'file')}, ${count(addedLines, 'added line')}.`,
    skip: 'To push once without the check: KEYGUARD_SKIP=1 git push …',
  },
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
  message: {
    blocked: ({ name, line }) => `commit blocked: ${name} in the commit message, line ${line}`,
    blockedByMany: ({ count: secrets, name, line }) =>
      `commit blocked: ${count(secrets, 'secret')} in the commit message, first ${name} in line ${line}`,
    warned: ({ count: warnings, name, line }) =>
      `${count(warnings, 'warning')}, commit not blocked: ${warnings === 1 ? '' : 'first '}${name} in the commit message, line ${line}`,
    checked: ({ addedLines }) => `Checked: the commit message, ${count(addedLines, 'line')}.`,
  },
};
