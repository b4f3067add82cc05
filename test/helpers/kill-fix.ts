import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'vitest';

import { cliBundle, keyguard } from './keyguard.ts';
import { sampleOf } from './samples.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const lookup = 'process.env.STRIPE_SECRET_KEY';

/** Kills its process right before the given change of a file or start of git; prints how many there were otherwise. */
const killer = `
const { syncBuiltinESMExports } = require('node:module');
const fs = require('node:fs/promises'), child = require('node:child_process');
let count = 0;
const at = Number(process.env.KILL_AT);
const step = () => { count += 1; if (count === at) process.kill(process.pid, 'SIGKILL'); };
for (const name of ['rename', 'rm', 'open', 'chmod', 'mkdir']) {
  const real = fs[name];
  fs[name] = (...args) => { step(); return real(...args); };
}
const spawn = child.spawn;
child.spawn = (...args) => { step(); return spawn(...args); };
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write('steps:' + count));
`;

async function begin(repo: TestRepo): Promise<void> {
  await repo.write('.gitignore', '.env\n');
  await repo.write('.env', 'PORT=1\n');
  await repo.write('a.js', `f('${key}');\n`);
  await repo.write('b.js', `g('${key}');\n`);
  await repo.stage('.gitignore', 'a.js', 'b.js');
  await repo.write('b.js', `g('${key}', 'unstaged');\n`);
}

/** Runs fix and kills it before its n-th step; gives how many steps there were when it came to its end. */
async function runKilled(repo: TestRepo, at: number): Promise<number | undefined> {
  const file = path.join(repo.home, 'killer.cjs');
  await writeFile(file, killer);
  const env = { ...repo.env, KILL_AT: String(at) };
  const { exitCode, stderr } = await repo.run(process.execPath, ['-r', file, cliBundle, 'fix', '--yes'], {
    env,
  });
  const steps = /steps:(?<count>\d+)/u.exec(stderr)?.groups?.['count'];
  if (steps !== undefined) expect(exitCode).toBe(0);
  return steps === undefined ? undefined : Number(steps);
}

async function isWhole(repo: TestRepo): Promise<void> {
  const values = await Promise.all(['.env', 'a.js', 'b.js'].map((file) => repo.read(file)));
  const staged = await repo.git('show', ':a.js');
  expect([...values, staged].some((text) => text.includes(key))).toBe(true);
  // The value is in .env before it is taken from anywhere.
  if (!values.slice(1).every((text) => text.includes(key))) expect(values[0]).toContain(key);
}

/** Kills a fix before every n-th of its steps, and has the next run bring each to its end. */
export async function killFix(stride: number): Promise<void> {
  let at = 1;
  while (!(await killOnce(at))) at += stride;
  expect(at).toBeGreaterThan(20);
}

/** Gives whether the fix had come to its end before. */
async function killOnce(at: number): Promise<boolean> {
  let isOver = false;
  await withRepo(async (repo) => {
    await begin(repo);
    isOver = (await runKilled(repo, at)) !== undefined;
    await isWhole(repo);
    // What git itself leaves behind when it is killed with the rest.
    await repo.run('rm', ['-f', '.git/index.lock']);
    const again = await keyguard(repo, ['fix', '--yes']);
    expect([at, again.exitCode, again.stderr]).toEqual([at, 0, '']);
    await isDone(repo);
  })();
  return isOver;
}

async function isDone(repo: TestRepo): Promise<void> {
  expect(await repo.git('show', ':a.js')).toBe(`f(${lookup});`);
  expect(await repo.read('a.js')).toBe(`f(${lookup});\n`);
  expect(await repo.read('b.js')).toBe(`g(${lookup}, 'unstaged');\n`);
  expect(await repo.read('.env')).toBe(`PORT=1\nSTRIPE_SECRET_KEY=${key}\n`);
  expect(await repo.git('diff', '--name-only')).toBe('b.js');
  expect(await repo.git('status', '--porcelain')).not.toContain('keyguard');
}
