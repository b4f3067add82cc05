import { writeFileSync } from 'node:fs';
import path from 'node:path';

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

/** Makes a history, and knows what each commit that is not published adds. */
async function play(world: PushWorld, steps: readonly { action: string; file: string; pick: number }[]) {
  const branches = ['main'];
  const planted: Planted[] = [];
  let seed = 1;
  let number = 0;
  for (const { action, file, pick } of steps) {
    number += 1;
    const lines = (await world.run('cat', [file])).stdout.split('\n').filter((line) => line !== '');
    const at = pick % (lines.length + 1);
    if (action === 'secret' || action === 'plain') {
      const line = action === 'secret' ? secretLine(seed++) : `// ${number}\n`;
      const text = lines.toSpliced(at, 0, line.trimEnd()).join('\n');
      const id = await world.commitFile(file, `${text}\n`, `step ${number}`);
      if (action === 'secret') planted.push({ id, place: `${file}:${at + 1}` });
    } else if (action === 'remove' && lines.length > 0)
      await world.commitFile(
        file,
        lines
          .toSpliced(at, 1)
          .map((line) => `${line}\n`)
          .join(''),
        `step ${number}`,
      );
    else if (action === 'branch') {
      branches.push(`b${number}`);
      await world.git('checkout', '--quiet', '-b', `b${number}`, branches[pick % (branches.length - 1)]!);
    } else if (action === 'merge') await merge(world, branches[pick % branches.length]!);
    else if (action === 'publish')
      await world.git('push', '--quiet', '--no-verify', 'origin', branches[pick % branches.length]!);
  }
  return { branches, planted };
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
        writeFileSync(path.join(world.dir, 'a.ts'), '');
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
