import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands } from '../../src/install/hook-name.ts';
import { createMake } from '../../src/rules/_make.ts';
import { type HookWorld, withHook } from '../helpers/hook-world.ts';
import { sampleOf } from '../helpers/samples.ts';

const built = path.join(import.meta.dirname, '..', '..', 'dist');

/** Puts the real bundle in place, and gives the path of one of its files. */
async function placeBundle({ dir }: HookWorld, name: string): Promise<string> {
  const dist = path.join(dir, 'node_modules', 'keyguard', 'dist');
  await cp(built, dist, { recursive: true });
  return path.join(dist, name);
}

const plainKey = `api_key = "${createMake(3).alnum(32)}"\n`;
const encodedKey = `blob: ${Buffer.from(`STRIPE_KEY=${sampleOf('stripe-secret-key').secret}`).toString('base64')}\n`;

/** What a commit of a key says and whether it is let through. */
async function commitKey(
  world: HookWorld,
  text = plainKey,
): Promise<{ readonly stderr: string; readonly count: number }> {
  await world.write('settings.ini', text);
  await world.stage('settings.ini');
  const { stderr } = await world.tryCommit();
  return { stderr, count: await world.count() };
}

describe.each(['rules.txt', 'rule-facts.json'])('a hook whose %s is', (name) => {
  test.each([
    ['missing', (file: string) => rm(file)],
    ['empty', (file: string) => writeFile(file, '')],
    ['cut off', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, -1))],
  ])('%s blocks, and says how to go on', (_, damage) =>
    withHook(async (world) => {
      await damage(await placeBundle(world, name));
      const { stderr, count } = await commitKey(world);
      expect(count).toBe(1);
      expect(stderr).toContain('a file of keyguard itself is missing or damaged');
      expect(stderr).toContain('npm ci');
      expect(stderr).toContain('KEYGUARD_SKIP=1 git commit');
    })(),
  );
});

test(
  'a hook whose rules were given other line ends blocks',
  withHook(async (world) => {
    const file = await placeBundle(world, 'rules.txt');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    const { stderr, count } = await commitKey(world);
    expect(count).toBe(1);
    expect(stderr).toContain('a file of keyguard itself is missing or damaged');
  }),
);

test.each([
  ['hook-judge.cjs', plainKey],
  ['hook-checks.cjs', plainKey],
  ['hook-decode.cjs', encodedKey],
])('a hook without %s blocks, and says how to go on', (part, text) =>
  withHook(async (world) => {
    await rm(await placeBundle(world, part));
    const { stderr, count } = await commitKey(world, text);
    expect(count).toBe(1);
    expect(stderr).toContain('a file of keyguard itself is missing or damaged');
    expect(stderr).toContain('npm ci');
  })(),
);

test(
  'a hook with all its parts finds the key',
  withHook(async (world) => {
    await placeBundle(world, 'rules.txt');
    const { stderr, count } = await commitKey(world);
    expect(count).toBe(1);
    expect(stderr).toContain('settings.ini:1:');
  }),
);

test(
  'a hook with all its parts finds the key that is encoded',
  withHook(async (world) => {
    await placeBundle(world, 'hook-rules.txt');
    const { stderr, count } = await commitKey(world, encodedKey);
    expect(count).toBe(1);
    expect(stderr).toMatch(/\^ {2}stripe-secret-key {2}encoded \(base64\)/u);
  }),
);

test.each(['commit-msg', 'pre-push'] as const)('a keyguard that is too old to know %s blocks', (name) =>
  withHook(async (world) => {
    const bundle = await placeBundle(world, 'hook.cjs');
    const before = await world.count();
    const text = await readFile(bundle, 'utf8');
    await writeFile(bundle, text.replaceAll(hookCommands[name], 'check-other'));
    const { exitCode, stderr } = await world.attempt();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('keyguard: blocked, nothing was checked: the check broke off (status 4).');
    expect(await world.count()).toBe(before);
  }, name)(),
);
