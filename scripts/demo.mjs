// Shows a real commit that keyguard blocks, in a scratch repository, and then the same commit done right.
// Needs Node and git alone: what the build needs is installed first where it is missing.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const top = path.join(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'keyguard-demo-'));
const repo = path.join(scratch, 'shop');

// The user's own hooks, templates and signing stay out of the scratch repository.
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT_|KEYGUARD_|npm_|CI$)/u.test(name)),
  ),
  HOME: scratch,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'You',
  GIT_AUTHOR_EMAIL: 'you@example.com',
  GIT_COMMITTER_NAME: 'You',
  GIT_COMMITTER_EMAIL: 'you@example.com',
};

/**
 * Runs a command quietly and stops the demo if it fails.
 * @param {string} cwd
 * @param {string[]} command
 */
function quietly(cwd, [file = '', ...args]) {
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd,
    env: cwd === top ? process.env : env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Shows a command and what it prints, as a person would see it.
 * @param {string[]} command
 */
function show([file = '', ...args]) {
  console.log(`\n$ ${[file, ...args].map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}`);
  return spawnSync(file, args, { cwd: repo, env, stdio: ['inherit', 'inherit', 1] }).status ?? -1;
}

/** @param {string} step */
const say = (step) => console.log(`\n# ${step}`);

/**
 * @param {string} what
 * @param {boolean} holds
 */
function expect(what, holds) {
  if (!holds) throw new Error(`the demo went wrong: ${what}`);
}

function build() {
  if (!existsSync(path.join(top, 'node_modules', 'rolldown'))) {
    say('Installing what the build needs');
    quietly(top, ['npm', 'ci']);
  }
  say('Building and packing keyguard');
  quietly(top, ['npm', 'run', 'build']);
  const [packed] = JSON.parse(
    quietly(top, ['npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', scratch]),
  );
  return path.join(scratch, packed.filename);
}

/** @param {string} tarball */
function createShop(tarball) {
  mkdirSync(path.join(repo, 'src'), { recursive: true });
  quietly(repo, ['git', 'init', '--quiet', '--initial-branch=main']);
  writeFileSync(path.join(repo, 'package.json'), '{ "name": "shop", "private": true, "type": "module" }\n');
  writeFileSync(path.join(repo, '.gitignore'), 'node_modules\n');
  say('A new repository gets keyguard: npm i -D keyguard && npx keyguard init');
  quietly(repo, ['npm', 'install', '--save-dev', '--offline', '--no-audit', '--no-fund', tarball]);
  expect('init', show(['npx', '--no-install', 'keyguard', 'init']) === 0);
  quietly(repo, ['git', 'add', '--all']);
  quietly(repo, ['git', 'commit', '--quiet', '-m', 'Start the shop']);
}

function commitKey() {
  say('Somebody pastes a key into the code and commits it');
  // Made up here and now, so that no key stands in this file.
  const key = ['sk', 'live', randomBytes(18).toString('hex')].join('_');
  const lines = ["import Stripe from 'stripe';", '', `export const stripe = new Stripe('${key}');`, ''];
  writeFileSync(path.join(repo, 'src', 'pay.js'), lines.join('\n'));
  show(['git', 'add', 'src/pay.js']);
  const status = show(['git', 'commit', '-m', 'Take payments']);
  expect('the commit was not blocked', status === 1);
  return key;
}

/** @param {string} key */
function commitFixed(key) {
  say('The key moves to .env, the code reads it from the environment');
  appendFileSync(path.join(repo, '.env'), `STRIPE_SECRET_KEY=${key}\n`);
  const lines = [
    "import Stripe from 'stripe';",
    '',
    'export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);',
    '',
  ];
  writeFileSync(path.join(repo, 'src', 'pay.js'), lines.join('\n'));
  show(['git', 'add', '--all']);
  expect('the clean commit was blocked', show(['git', 'commit', '-m', 'Take payments']) === 0);
  expect('.env is in the commit', !quietly(repo, ['git', 'ls-files']).includes('.env\n'));
}

try {
  createShop(build());
  commitFixed(commitKey());
  say('The first commit was blocked, the second went through, and the key is in no commit');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
