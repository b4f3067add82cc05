import type { PlaybookMessages } from '../../messages/playbook.ts';
import { incident, kinds } from './playbook-texts.ts';

const limits = {
  hard: 'The limit is hard: use stops there. Lower it for now:',
  'opt-in': 'Nothing stops at a limit until you switch a hard one on. Do so; set it low:',
  soft: 'The limit is soft: it warns, and use goes on. Set it, and watch the cost yourself:',
  none: 'There is no spending limit: watch the cost yourself.',
};

const github = {
  revoked: 'revokes those that GitHub finds in public repositories; make sure of it yourself.',
  restricted: 'only restricts those that GitHub finds in public repositories: they still work.',
  told: 'is told by GitHub of those in public repositories; do not wait for it.',
  untold: 'is not told by GitHub: nobody revokes it but you.',
};

export const playbook: PlaybookMessages = {
  headline: ({ name, id }) => `Leaked: ${name} (${id}). What to do, in this order:`,
  reaches: {
    remote: 'It is on a remote-tracking branch, so shared: treat it as known to others.',
    committed: 'It is committed here, and on no remote-tracking branch that this clone knows.',
    staged: 'It is only staged: no commit here holds it.',
    files: 'It is only in the working tree: neither staged nor committed.',
  },
  parts: {
    revoke: 'Revoke',
    usage: 'Look at what was used',
    limits: 'Limit the cost',
    contact: 'Tell who must know',
    history: 'Clean the history',
    prevent: 'So that it does not happen again',
  },
  measures: {
    revoke: ({ provider }) => `Revoke it now at ${provider}:`,
    'revoke-by-command': () =>
      'Or by command (capitals stand for your own; it never takes the value as an argument):',
    replace: ({ kind, index }) => kinds[kind]?.[index] ?? '',
    rotate: ({ keys }) => {
      if (keys === 'one') return 'Still in use? A new one kills the old one at once: deploy right after.';
      return keys === 'several'
        ? 'Still in use? New one, deploy it, verify, delete the old one: today.'
        : 'Still in use? Make a new one, deploy it, verify, then delete the old one: today.';
    },
    github: ({ provider, github: what }) => `${provider} ${github[what]}`,
    usage: ({ provider }) => `See what ${provider} counted since it leaked:`,
    logs: () => 'Read the logs:',
    look: ({ provider }) => `Look for use that is not yours in the usage and audit pages of ${provider}.`,
    'look-on-servers': () => 'Look for access that is not yours in the logs of whatever it opens.',
    strangers: () =>
      'Signs of others: unknown addresses, countries, models or regions, nights and weekends, and keys, users, webhooks or machines that nobody of yours made. Delete those too: they outlive the key.',
    evidence: () => 'Keep evidence before it expires: export logs, take screenshots with times.',
    limit: ({ limit, provider }) =>
      limit === undefined ? `If ${provider} bills by use: set a spending limit.` : limits[limit],
    alerts: () => 'Have alerts sent at 50, 80 and 100 % of it.',
    'top-up': ({ topUp }) => {
      if (topUp === 'on') return 'Auto top-up is usually on: switch it off, or cap it.';
      return topUp === 'optional'
        ? 'Make sure that auto top-up is off, or capped.'
        : 'If credit tops up by itself: switch that off, or cap it.';
    },
    contact: ({ provider, lines }) =>
      lines === undefined ? `Tell the support of ${provider}.` : `Tell ${provider}:`,
    'tell-owner': () => 'Tell whoever runs what it opens, and whose data it reaches.',
    incident: () => 'A text to send, never with the key in it: see below.',
    'not-pushed': ({ reach }) =>
      reach === 'committed'
        ? 'Not pushed, as far as this clone knows: take it out before you push:'
        : 'No history to clean. Take it out of the files:',
    'why-clean': ({ isSure }) =>
      `${isSure ? 'It was pushed' : 'If it was pushed'}: deleting the repository or making it private is not enough. Forks, clones, caches and bots have it.`,
    'before-cleaning': () =>
      'Revoking helps, rewriting only tidies up: first revoke. Then agree with the others on a time, have them push what they have, and merge or close open pull requests.',
    'clean-copy': () => 'Work in a fresh copy:',
    clean: ({ part }) =>
      part === 'file'
        ? 'Take the file out of every commit, with git-filter-repo:'
        : 'Take the value out of every commit, with git-filter-repo: run it, paste the value (of a key with several lines each long line), then Enter and Ctrl-D. The file that it makes for that is deleted again:',
    'clean-other': ({ part }) =>
      part === 'file'
        ? 'Or with BFG, which leaves the newest commit as it is (take it out there first):'
        : 'Or with BFG, in the same way; it leaves the newest commit as it is (take it out there first):',
    'force-push': () =>
      'Push all branches and tags over the old ones (a protected branch must allow it; refs/pull of GitHub stay, see below):',
    'clone-again': () => 'Everybody else deletes their clone and clones again: a merge brings it all back.',
    'ask-host': () =>
      'Ask the host to drop cached views, pull request references and forks (GitHub: sensitive data removal):',
    'separate-keys': () => 'One key for each environment and each person: one leak, one key to revoke.',
    'least-privilege': ({ lines }) =>
      lines === undefined ? 'Give each the least that it needs.' : 'Give each the least that it needs:',
    'delete-unused': () => 'Delete keys that nobody uses.',
    'never-send': () =>
      'Never send keys by chat, mail, ticket or spreadsheet: share them in a secret manager.',
    'every-90-days': () => 'Rotate every 90 days, so that a leak that nobody saw ends too.',
    store: () =>
      'Store the new one where it is used. These read it from the terminal (paste it, then Enter and Ctrl-D), never as an argument; capitals stand for your own names:',
    'store-in': ({ place }) => `${place}:`,
  },
  kinds,
  incidentTitle: () => 'Text to send; fill in what is between brackets, and never add the key:',
  incident,
  more: 'Everything, with commands and a text for the provider: add --verbose',
  list: ({ count }) =>
    count === 1 ? '1 secret found. What to do about it:' : `${count} secrets found. What to do about each:`,
  andMore: ({ count }) => `${count} more: npx keyguard scan`,
  afterLeak: 'Once it has leaked',
  nothing:
    'No secret found, neither staged nor in the working tree. For one that leaked elsewhere, name its rule: npx keyguard respond RULE (list: npx keyguard rules)',
};
