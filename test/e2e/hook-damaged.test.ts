import { readFile, writeFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { withHook } from '../helpers/hook-world.ts';

describe.each(hookNames)('%s', (name) => {
  test(
    'blocks wherever it was cut off',
    withHook(async ({ hook, run }) => {
      const whole = await readFile(hook, 'utf8');
      const marks = 4;
      const lines = whole.split('\n');
      for (let count = marks; count < lines.length - 2; count += 1) {
        await writeFile(hook, `${lines.slice(0, count).join('\n')}\n${lines[count]?.slice(0, 9)}`);
        expect(await run(hook), `cut off after line ${count}`).not.toMatchObject({ exitCode: 0 });
      }
    }, name),
  );
});

test(
  'a package.json of the project that nobody can read does not break the check off',
  withHook(async ({ write, attempt, asked }) => {
    await write('package.json', '{ "name": ');
    expect(await attempt()).toMatchObject({ exitCode: 0, stderr: asked });
  }),
);

// Git itself cannot start it; `git push` then waits for ever, and sends nothing.
test.each(['pre-commit', 'commit-msg'] as const)('%s blocks with the line ends of Windows', (name) =>
  withHook(async ({ hook, attempt, count }) => {
    await writeFile(hook, (await readFile(hook, 'utf8')).replaceAll('\n', '\r\n'));
    expect((await attempt()).exitCode).not.toBe(0);
    expect(await count()).toBe(1);
  }, name)(),
);
