import type { Step, StepAction } from '../../src/advice-types.ts';

const file = 'src/pay.ts';
const envFile = '.env';
const name = 'STRIPE_KEY';

/** When a key is to be revoked. */
const revokeFacts = [
  { first: false },
  { first: false, notIn: ['HEAD'] },
  { first: false, notIn: ['HEAD', 'origin/main'] },
  { first: true },
  { first: true, branch: 'origin/main' },
  { first: true, seenIn: 'remote', branch: 'origin/main' },
] as const;

/** Steps of every kind and every variant; a kind that is missing does not compile. */
export const sampleSteps: { readonly [A in StepAction]: readonly Step<A>[] } = {
  'use-fake': [{ action: 'use-fake', file }],
  'add-to-env': [
    { action: 'add-to-env', envFile, name, part: 'value' },
    { action: 'add-to-env', envFile, name: 'DATABASE_URL', part: 'whole' },
    { action: 'add-to-env', envFile, name: 'PRIVATE_KEY', part: 'value', hasLines: true },
    { action: 'add-to-env', envFile, name, part: 'value', isThere: true },
  ],
  'add-to-store': [
    { action: 'add-to-store', store: 'github', name, command: `gh secret set ${name}` },
    { action: 'add-to-store', store: 'gitlab', name },
  ],
  'read-from-env': [
    { action: 'read-from-env', file, code: `process.env.${name}` },
    { action: 'read-from-env', file, code: `process.env.${name}`, quotes: 'outside' },
    { action: 'read-from-env', file: 'compose.yaml', code: '${NAME}', quotes: 'none' },
  ],
  'add-import': [{ action: 'add-import', file: 'pay.py', code: 'import os' }],
  'no-lookup': [
    { action: 'no-lookup', file: 'config.json', name },
    { action: 'no-lookup', file: 'config.json', name, leaves: 'json' },
  ],
  'move-to-server': [{ action: 'move-to-server', file: 'App.vue', name }],
  'give-to-container': [
    { action: 'give-to-container', file: 'Dockerfile', name, command: 'docker run --env-file .env …' },
  ],
  'write-placeholder': [{ action: 'write-placeholder', file: 'README.md', placeholder: `<${name}>` }],
  'empty-value': [{ action: 'empty-value', file: '.env.example', name }],
  'load-env': [{ action: 'load-env', file, envFile, how: 'node --env-file=.env …' }],
  'ignore-env': [
    { action: 'ignore-env', envFile, line: '.env', command: String.raw`printf '\n%s\n' .env >> .gitignore` },
    {
      action: 'ignore-env',
      envFile,
      line: '.env',
      overruledBy: '.gitignore:3:!.env',
      command: String.raw`printf '\n%s\n' .env >> .gitignore`,
    },
  ],
  'untrack-env': [
    {
      action: 'untrack-env',
      envFile,
      isIgnored: false,
      line: '.env',
      command: `git rm -f --cached -- .env\n${String.raw`printf '\n%s\n' .env >> .gitignore`}`,
    },
    { action: 'untrack-env', envFile, isIgnored: true, command: 'git rm -f --cached -- .env' },
    {
      action: 'untrack-env',
      envFile,
      isIgnored: true,
      rule: '.gitignore:3:.env',
      command: 'git rm -f --cached -- .env',
    },
  ],
  'unstage-file': [{ action: 'unstage-file', file: 'id_rsa', command: 'git rm -f --cached -- id_rsa' }],
  'ignore-file': [
    {
      action: 'ignore-file',
      file: 'id_rsa',
      line: '/id_rsa',
      command: String.raw`printf '\n%s\n' /id_rsa >> .gitignore`,
    },
  ],
  'stage-again': [{ action: 'stage-again', command: 'git add -- src/pay.ts .gitignore' }],
  reword: [
    { action: 'reword', file: '.git/COMMIT_EDITMSG', command: 'git commit -e -F .git/COMMIT_EDITMSG' },
    { action: 'reword', file: 'message.txt' },
  ],
  revoke: revokeFacts.flatMap((when): readonly Step<'revoke'>[] => [
    {
      action: 'revoke',
      provider: 'Stripe',
      revoke: {
        via: 'dashboard',
        url: 'https://dashboard.stripe.com/apikeys',
        path: ['Developers', 'API keys'],
      },
      ...when,
    },
    {
      action: 'revoke',
      provider: 'npm',
      revoke: { via: 'dashboard', path: ['npm', 'Access Tokens'] },
      ...when,
    },
    { action: 'revoke', provider: 'Acme', revoke: { via: 'dashboard' }, ...when },
    {
      action: 'revoke',
      provider: 'Heroku',
      revoke: { via: 'command', command: 'heroku auth:logout' },
      ...when,
    },
    {
      action: 'revoke',
      provider: 'Acme',
      revoke: { via: 'support', url: 'https://acme.example/help' },
      ...when,
    },
    { action: 'revoke', provider: 'Password', revoke: { via: 'self' }, ...when },
  ]),
  'switch-branch': [{ action: 'switch-branch', branch: 'topic', command: 'git switch topic' }],
  amend: [{ action: 'amend', command: 'git add -- src/pay.ts\ngit commit --amend --no-edit' }],
  fixup: [
    {
      action: 'fixup',
      commit: '1a2b3c4',
      command:
        'git add -- src/pay.ts\ngit commit --fixup=1a2b3c4\ngit -c sequence.editor=: rebase -i --autosquash --autostash 1a2b3c4~1',
    },
  ],
  'fixup-file': [
    { action: 'fixup-file', file: '.env', commit: '1a2b3c4', command: 'git rm -f --cached -- .env' },
  ],
  'rewrite-history': [
    {
      action: 'rewrite-history',
      what: 'text',
      asks: 'value',
      command: 'git filter-repo --force --replace-text /dev/stdin --refs main',
    },
    {
      action: 'rewrite-history',
      what: 'message',
      asks: 'lines',
      command: 'git filter-repo --force --replace-message /dev/stdin --refs main',
    },
    {
      action: 'rewrite-history',
      what: 'file',
      command: 'git filter-repo --force --invert-paths --path .env --refs main',
    },
  ],
  'reword-commit': [
    { action: 'reword-commit', isLast: true, command: 'git commit --amend --only' },
    { action: 'reword-commit', isLast: false, command: 'git commit --fixup=reword:1a2b3c4' },
  ],
  'rewrite-tag': [{ action: 'rewrite-tag', tag: 'v1', command: "git tag -f -a v1 v1'^{}'" }],
  'delete-ref': [{ action: 'delete-ref', ref: 'refs/tags/key', command: 'git update-ref -d refs/tags/key' }],
  allow: [
    { action: 'allow', comment: '// keyguard:allow stripe-secret-key -- reason' },
    {
      action: 'allow',
      comment: '// keyguard:allow stripe-secret-key -- reason',
      otherRules: 'stripe-key',
    },
  ],
  'allow-in-message': [
    { action: 'allow-in-message', comment: 'keyguard:allow stripe-secret-key -- reason' },
    {
      action: 'allow-in-message',
      comment: 'keyguard:allow stripe-secret-key -- reason',
      otherRules: 'github-pat',
    },
  ],
  'allow-file': [
    {
      action: 'allow-file',
      file: 'config.json',
      glob: 'config.json',
      setting: '{ "ignore": ["config.json"] }',
    },
  ],
};
