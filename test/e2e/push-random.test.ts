import { asyncProperty, assert, array, constantFrom, integer, record } from 'fast-check';
import { expect, test } from 'vitest';

import { type PushWorld, secretLine, withPush } from '../helpers/push-world.ts';

/** One thing that happens to the history. */
const step = record({
  action: constantFrom('secret', 'secret', 'plain', 'remove', 'branch', 'merge', 'publish'),
  file: constantFrom('a.ts', 'b.ts', 'sub/c.ts'),
  pick: integer({ min: 0, max: 1000 }),
});

interface Planted {
  readonly id: string;
  readonly place: string;
}

/** A history that is being made. */
interface Play {
  readonly world: PushWorld;
  readonly branches: string[];
  readonly planted: Planted[];
  number: number;
}

interface Step {
  readonly action: string;
  readonly file: string;
  readonly pick: number;
}

/** Makes a history, and knows which commits add which secrets where. */
async function play(world: PushWorld, steps: readonly Step[]): Promise<Play> {
  const state: Play = { world, branches: ['main'], planted: [], number: 0 };
  for (const each of steps) {
    state.number += 1;
    await (['secret', 'plain', 'remove'].includes(each.action) ? edit(state, each) : move(state, each));
  }
  return state;
}

async function edit({ world, planted, number }: Play, { action, file, pick }: Step): Promise<void> {
  const { stdout } = await world.run('cat', [file]);
  const lines = stdout.split('\n').filter((line) => line !== '');
  const at = pick % (lines.length + 1);
  const added = { secret: [secretLine(number).trimEnd()], plain: [`// ${number}`], remove: [] }[action] ?? [];
  const changed = lines.toSpliced(at, action === 'remove' ? 1 : 0, ...added);
  const id = await world.commitFile(file, changed.map((line) => `${line}\n`).join(''), `step ${number}`);
  if (action === 'secret') planted.push({ id, place: `${file}:${at + 1}` });
}

async function move({ world, branches, number }: Play, { action, pick }: Step): Promise<void> {
  const branch = branches[pick % branches.length] ?? 'main';
  if (action === 'merge') await merge(world, branch);
  if (action === 'publish') await world.git('push', '--quiet', '--no-verify', 'origin', branch);
  if (action !== 'branch') return;
  branches.push(`b${number}`);
  await world.git('checkout', '--quiet', '-b', `b${number}`, branch);
}

/** Merges; what is in conflict is taken from this side as a whole. */
async function merge(world: PushWorld, branch: string): Promise<void> {
  const { exitCode } = await world.run('git', ['merge', '--quiet', '--no-edit', branch]);
  if (exitCode === 0) return;
  await world.git('checkout', '--ours', '--', '.');
  await world.stage('.');
  await world.commit('merge');
}

test('finds every secret that any pushed commit adds, and nothing that the remote has', async () => {
  await assert(
    asyncProperty(array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      await withPush(async (world) => {
        const { branches, planted } = await play(world, steps);
        const sent = await world.git('rev-list', ...branches, '--not', '--remotes=origin', '--');
        const expected = planted
          .filter(({ id }) => sent.includes(id))
          .map(({ id, place }) => `${id} ${place}`);
        const { report, exitCode } = await world.check('origin', ...branches);
        const found = report.findings.map(({ commit, file, startLine }) => `${commit} ${file}:${startLine}`);
        expect(found.toSorted()).toEqual(expected.toSorted());
        expect(exitCode).toBe(expected.length === 0 ? 0 : 1);
      })();
    }),
    { numRuns: 12 },
  );
}, 600_000);
