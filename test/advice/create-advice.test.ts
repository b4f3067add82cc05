import { describe, expect, test } from 'vitest';

import type { StepAction } from '../../src/advice-types.ts';
import { type AdviceState, type AdviceSubject, createAdvice } from '../../src/advice/create-advice.ts';
import { details } from './sample-details.ts';

function advise(path: string, subject: Partial<AdviceSubject> = {}, state: Partial<AdviceState> = {}) {
  return createAdvice(
    { details: details(), path, ...subject },
    { envFile: '.env', envState: 'ignored', ...state },
  );
}

function actions(...args: Parameters<typeof advise>): StepAction[] {
  return advise(...args).steps.map(({ action }) => action);
}

function step(action: StepAction, ...args: Parameters<typeof advise>) {
  return advise(...args).steps.find((each) => each.action === action);
}

describe('in code that can read the environment', () => {
  test('moves the value, reads it, stages again', () => {
    expect(advise('src/pay.ts', { identifier: 'stripeKey' })).toEqual({
      replaceWith: 'process.env.STRIPE_KEY!',
      envState: 'ignored',
      steps: [
        { action: 'add-to-env', envFile: '.env', name: 'STRIPE_KEY', part: 'value' },
        { action: 'read-from-env', file: 'src/pay.ts', code: 'process.env.STRIPE_KEY!' },
        { action: 'load-env', file: 'src/pay.ts', envFile: '.env', how: 'node --env-file=.env …' },
        { action: 'stage-again', command: 'git add -- src/pay.ts' },
        { action: 'revoke', provider: 'Stripe', revoke: details().revoke, first: false },
        { action: 'allow', comment: '// keyguard:allow stripe-secret-key -- reason' },
      ],
      revokeUrl: 'https://dashboard.stripe.com/apikeys',
      docsUrl: 'https://docs.stripe.com/keys',
    });
  });

  test('adds .env to .gitignore when git does not ignore it', () => {
    const state = { envState: 'not-ignored' } as const;
    expect(step('ignore-env', 'a.py', {}, state)).toMatchObject({
      command: String.raw`printf '\n%s\n' .env >> .gitignore`,
    });
    expect(step('stage-again', 'a.py', {}, state)).toMatchObject({ command: 'git add -- a.py .gitignore' });
  });

  test('takes a tracked .env out of the index too', () => {
    expect(step('untrack-env', 'a.py', {}, { envState: 'tracked' })).toMatchObject({
      command: `git rm -f --cached -- .env\n${String.raw`printf '\n%s\n' .env >> .gitignore`}`,
    });
  });

  test('adds no second line to .gitignore for a .env that was added in spite of it', () => {
    const state = { envState: 'tracked', covered: new Set(['.env']) } as const;
    expect(step('untrack-env', 'a.py', {}, state)).toMatchObject({
      isIgnored: true,
      command: 'git rm -f --cached -- .env',
    });
    expect(step('stage-again', 'a.py', {}, state)).toMatchObject({ command: 'git add -- a.py' });
  });

  test('revokes first what HEAD holds already', () => {
    expect(actions('a.py', { alreadyInHead: true })[0]).toBe('revoke');
    expect(step('revoke', 'a.py', { alreadyInHead: true })).toMatchObject({ first: true });
  });

  test('does not ask to store what .env holds already, and uses the name that it has there', () => {
    const own = { env: 'PAYMENT', identifier: 'other' };
    expect(actions('a.rb', own)).not.toContain('add-to-env');
    expect(advise('a.rb', { ...own, takenNames: ['PAYMENT'] }).replaceWith).toBe('ENV.fetch("PAYMENT")');
  });

  test('keeps clear of names that .env uses for other values', () => {
    expect(advise('a.go', { takenNames: ['STRIPE_SECRET_KEY'] }).replaceWith).toBe(
      'os.Getenv("STRIPE_SECRET_KEY_2")',
    );
  });

  test('moves a whole URL, not the password in it', () => {
    const subject = { details: details({ kind: 'url-credential', env: 'DATABASE_URL' }) };
    expect(step('add-to-env', 'a.py', subject)).toMatchObject({ name: 'DATABASE_URL', part: 'whole' });
  });

  test('lets a test invent its value', () => {
    expect(actions('test/pay.test.ts')[0]).toBe('use-fake');
    expect(actions('src/pay.ts')).not.toContain('use-fake');
  });

  test('gives paths as seen from the folder that the user is in', () => {
    const state = { prefix: 'packages/web/', envState: 'not-ignored' } as const;
    expect(step('stage-again', 'packages/web/a.ts', {}, state)).toMatchObject({
      command: 'git add -- a.ts ../../.gitignore',
    });
    expect(step('stage-again', 'b.ts', {}, state)).toMatchObject({
      command: 'git add -- ../../b.ts ../../.gitignore',
    });
  });
});

describe('as the value stands in its line', () => {
  const excerptOf = (line: string) => ({ text: line, start: line.indexOf('****'), length: 4 });

  test('leaves the rest of a longer text in quotes', () => {
    const subject = { excerpt: excerptOf("{ Authorization: 'Bearer ****' }") };
    expect(step('read-from-env', 'a.ts', subject)).toMatchObject({ quotes: 'outside' });
    expect(step('read-from-env', 'compose.yaml', subject)).toMatchObject({ quotes: 'none' });
  });

  test('speaks of quotes only where there are some', () => {
    const subject = { excerpt: excerptOf('PASSWORD: ****') };
    expect(step('read-from-env', 'compose.yaml', subject)).toMatchObject({ quotes: 'none' });
  });

  test('moves a connection string as a whole, under a name for one', () => {
    const subject = {
      details: details({ env: 'AZURE_STORAGE_KEY' }),
      identifier: 'AccountKey',
      excerpt: excerptOf("const c = 'AccountName=a;AccountKey=****;Suffix=b';"),
    };
    expect(step('add-to-env', 'a.ts', subject)).toMatchObject({
      name: 'AZURE_STORAGE_CONNECTION_STRING',
      part: 'whole',
    });
    expect(step('read-from-env', 'a.ts', subject)).not.toHaveProperty('quotes');
  });

  test('puts several lines between quotes', () => {
    expect(step('add-to-env', 'a.ts', { hasLines: true })).toMatchObject({ hasLines: true });
  });
});

test('takes installed packages out of the commit as a whole, and has git ignore them', () => {
  const advice = advise('web/node_modules/acme/dist/a.js');
  expect(advice.steps.slice(0, 3)).toEqual([
    {
      action: 'unstage-file',
      file: 'web/node_modules',
      command: 'git rm -r -f --cached -- web/node_modules',
    },
    {
      action: 'ignore-file',
      file: 'web/node_modules',
      line: 'node_modules/',
      command: String.raw`printf '\n%s\n' node_modules/ >> .gitignore`,
    },
    { action: 'stage-again', command: 'git add -- .gitignore' },
  ]);
});

test('keeps the name that stands in an example of an environment file', () => {
  expect(step('empty-value', '.env.example', { identifier: 'STRIPE' })).toMatchObject({ name: 'STRIPE' });
});

describe('in files of CI services', () => {
  test('stores the value at GitHub, under a name that GitHub takes, and not in .env', () => {
    const path = '.github/workflows/ci.yml';
    const subject = { details: details({ env: 'GITHUB_TOKEN' }) };
    expect(advise(path, subject, { envState: 'not-ignored' }).replaceWith).toBe('${{ secrets.GH_TOKEN }}');
    expect(actions(path, subject, { envState: 'not-ignored' })).toEqual([
      'add-to-store',
      'read-from-env',
      'stage-again',
      'revoke',
      'allow',
    ]);
    expect(step('add-to-store', path, subject)).toMatchObject({ command: 'gh secret set GH_TOKEN' });
  });

  test('stores the value at GitLab', () => {
    expect(step('add-to-store', '.gitlab-ci.yml')).toEqual({
      action: 'add-to-store',
      store: 'gitlab',
      name: 'STRIPE_SECRET_KEY',
    });
  });
});

describe('where the environment cannot be read', () => {
  test.each([
    'config.json',
    'settings.toml',
    'app.ini',
    'dump.sql',
    'k8s/secret.yaml',
    'unknown.xyz',
    'LICENSE',
  ])('says so for %s and shows no expression', (path) => {
    expect(advise(path).replaceWith).toBeUndefined();
    expect(actions(path)).toContain('no-lookup');
    expect(actions(path)).not.toContain('load-env');
  });

  test.each(['App.vue', 'App.svelte', 'index.html'])('moves the call in %s to the server', (path) => {
    expect(advise(path).replaceWith).toBeUndefined();
    expect(actions(path)).toContain('move-to-server');
  });

  test('keeps it out of the image that a Dockerfile builds', () => {
    expect(step('give-to-container', 'Dockerfile')).toMatchObject({
      command: 'docker run --env-file .env …',
    });
  });

  test('writes a placeholder in text for people', () => {
    expect(actions('README.md')).toEqual(['write-placeholder', 'stage-again', 'revoke', 'allow']);
    expect(step('write-placeholder', 'README.md')).toMatchObject({ placeholder: '<STRIPE_SECRET_KEY>' });
  });

  test('leaves the value in .env.example empty', () => {
    expect(actions('.env.example')).toEqual(['add-to-env', 'empty-value', 'stage-again', 'revoke', 'allow']);
  });
});

describe('files that do not belong in a repository', () => {
  test.each(['.env', '.env.production', 'deploy/prod.env'])('takes %s out of the commit', (path) => {
    const state = { envState: 'not-ignored' } as const;
    expect(actions(path, {}, state)).toEqual([
      'unstage-file',
      'ignore-file',
      'stage-again',
      'revoke',
      'allow',
    ]);
  });

  test('needs no .gitignore line for an ignored .env that was added by force', () => {
    const state = { envState: 'tracked', covered: new Set(['.env']) } as const;
    expect(actions('.env', { details: details({ kind: 'file' }) }, state)).toEqual([
      'unstage-file',
      'revoke',
      'allow-file',
    ]);
  });

  test('takes a key file out of the commit, wherever it is', () => {
    const key = { details: details({ kind: 'private-key', id: 'private-key', revoke: { via: 'self' } }) };
    expect(step('ignore-file', 'certs/server.pem', key)).toMatchObject({
      command: String.raw`printf '\n%s\n' /certs/server.pem >> .gitignore`,
    });
    expect(actions('id_ed25519', key)).toContain('unstage-file');
    expect(actions('src/key.ts', key)).toContain('read-from-env');
  });
});

describe('when it is no secret', () => {
  test.each([
    ['a.py', '# keyguard:allow stripe-secret-key -- reason'],
    ['a.sql', '-- keyguard:allow stripe-secret-key -- reason'],
    ['a.md', '<!-- keyguard:allow stripe-secret-key -- reason -->'],
    ['a.css', '/* keyguard:allow stripe-secret-key -- reason */'],
    ['a.txt', '# keyguard:allow stripe-secret-key -- reason'],
  ])('%s takes a comment in its own syntax', (path, comment) => {
    expect(step('allow', path)).toEqual({ action: 'allow', comment });
  });

  test.each(['a.json', 'a.ipynb', 'a.unknown'])('%s takes none, so a setting is named', (path) => {
    expect(actions(path)).not.toContain('allow');
    expect(step('allow-file', path)).toMatchObject({ setting: `{ "ignore": ["${path}"] }` });
  });

  test('a name that would be a pattern is written as itself', () => {
    expect(step('allow-file', 'a/[id].json')).toMatchObject({
      setting: String.raw`{ "ignore": ["a/\\[id\\].json"] }`,
    });
  });
});
