import type { Step } from '../../advice-types.ts';
import type { StepMessages } from '../../messages/steps.ts';
import { reasons } from './fix.ts';
import { nowhere } from './words.ts';

function whenToRevoke({ first, seenIn, branch, notIn }: Step<'revoke'>): string {
  if (seenIn === 'remote') return `It is on ${branch ?? 'a remote'} already, so first of all`;
  if (first)
    return branch === undefined
      ? 'It is in an earlier commit already, so first of all'
      : `It is in an earlier commit already, not yet on ${branch}: before you push,`;
  if (notIn === undefined) return 'If it was ever pushed or shared,';
  return `It is only staged (${nowhere(notIn)}). If it was never shared, it need not be revoked; otherwise`;
}

export const steps: StepMessages = {
  'use-fake': () => 'If the test needs no real value, invent one, stage it and commit. Else:',
  'add-to-env': ({ envFile, name, part, hasLines, isThere }) =>
    isThere === true
      ? `Nothing to move: ${envFile} has the value already, as ${name}.`
      : `Move the ${part === 'whole' ? 'whole URL or connection string' : 'value'} to ${envFile}, as ${name}=${hasLines === true ? '"…"' : '…'}`,
  'add-to-store': ({ store, name }) =>
    store === 'github'
      ? `Store the value as ${name}, in GitHub: Settings > Secrets and variables > Actions`
      : `Store the value as ${name} (masked), in GitLab: Settings > CI/CD > Variables`,
  'read-from-env': ({ file, quotes }) => {
    if (quotes === 'outside') return `In ${file}, join this to the text in its place, outside of the quotes:`;
    return `In ${file}, write this in its place${quotes === 'none' ? '' : ', quotes included'}:`;
  },
  'add-import': ({ file }) => `Add to ${file}, if it is missing:`,
  'no-lookup': ({ file, name, leaves }) =>
    leaves !== undefined && leaves !== 'no-lookup'
      ? `${file} (${name}): ${reasons[leaves]}.`
      : `Take it out of ${file}: its format cannot read the environment. Let the program that reads the file look up ${name} itself.`,
  'move-to-server': ({ file, name }) =>
    `Take it out of ${file}, which runs in the browser, where everybody can read it; let your server make the call and read ${name} there.`,
  'give-to-container': ({ file, name }) =>
    `Take it out of ${file}, since it would stay in the image; give ${name} to the container when it starts:`,
  'write-placeholder': ({ file }) => `In ${file}, write a placeholder in its place:`,
  'empty-value': ({ file, name }) => `In ${file}, leave the value empty: ${name}=`,
  'load-env': ({ envFile }) => `If nothing loads ${envFile} yet:`,
  'ignore-env': ({ envFile, overruledBy }) =>
    overruledBy === undefined
      ? `Let git ignore ${envFile}, which it does not yet:`
      : `Let git ignore ${envFile}, which ${overruledBy} lets in:`,
  'untrack-env': ({ envFile, isIgnored, rule }) => {
    if (!isIgnored) return `Take ${envFile} out of git (the file stays), and let git ignore it:`;
    const spite = rule === undefined ? '' : `, which tracks it in spite of ${rule}`;
    return `Take ${envFile} out of git${spite} (the file stays):`;
  },
  'unstage-file': ({ file }) => `Take ${file} out of the commit (the file stays):`,
  'ignore-file': ({ file }) => `Let git ignore ${file}:`,
  'stage-again': () => 'Stage again and commit:',
  reword: ({ file, command }) =>
    command === undefined
      ? `Take the value out of the message in ${file}: words are enough there.`
      : 'Nothing was committed, and your message was kept. Take the value out of it, words are enough there; add the options that you had, such as -a or --amend:',
  'switch-branch': ({ branch }) => `Go to the branch ${branch}:`,
  amend: () => 'Put the change into the last commit, then push again:',
  fixup: ({ commit }) => `Put the change into ${commit}, then push again:`,
  'fixup-file': ({ file, commit }) => `Take ${file} out of ${commit} (the file stays), then push again:`,
  'rewrite-history': ({ what, asks }) => {
    const things = { text: 'it', message: 'it', file: 'the file' };
    const places = { text: 'all commits that have it', message: 'the messages', file: 'all commits' };
    const lost = what === 'file' ? ' and the file itself (copy it elsewhere first)' : '';
    const how = {
      value: ' When it waits, paste the value (it is not shown) and press Enter.',
      lines: ' When it waits, paste the values, one a line, and press Ctrl-D.',
    };
    return `Take ${things[what]} out of ${places[what]} with git-filter-repo (pip install git-filter-repo). It makes the commits anew and discards what is not committed${lost}.${asks === undefined ? '' : how[asks]}`;
  },
  'reword-commit': ({ isLast }) =>
    `Write the message of ${isLast ? 'the last' : 'that'} commit anew, then push again:`,
  'rewrite-tag': ({ tag }) => `Write the message of the tag ${tag} anew, then push again:`,
  'delete-ref': ({ ref }) => `It is no commit. Delete ${ref}, which names it:`,
  revoke: (step) => {
    const { provider, revoke } = step;
    const when = whenToRevoke(step);
    if (revoke.via === 'support') return `${when} ask ${provider} to revoke it:`;
    if (revoke.via === 'self') return `${when} replace it with a new value wherever it is used.`;
    if (revoke.via === 'command') return `${when} revoke it:`;
    return `${when} revoke it at ${provider}${(revoke.url ?? revoke.path) === undefined ? '.' : ':'}`;
  },
  allow: ({ otherRules }) =>
    otherRules === undefined
      ? 'Not a secret? Say so in a comment above the line:'
      : `The comment there allows ${otherRules}, which is not this rule. Not a secret? Then write:`,
  'allow-in-message': ({ otherRules }) =>
    otherRules === undefined
      ? 'Not a secret? Say so in the message, in the line above or at the end of that line:'
      : `The message allows ${otherRules}, which is not this rule. Not a secret? Then write:`,
  'allow-file': () => 'Not a secret? Only the whole file can be let pass, in keyguard.json:',
};
