import { describe, expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { withHook } from '../helpers/hook-world.ts';
import { shells } from '../helpers/shells.ts';

const says = `console.log('x'.repeat(200000)); console.error('y'); process.stdout.on('error', () => {});`;
const closings = ['<&-', '>&-', '2>&-', '<&- >&-', '>&- 2>&-', '<&- >&- 2>&-'];

describe.each(hookNames)('%s', (name) => {
  test.for(shells)(
    'keeps its verdict with closed standard streams, under $shell',
    async ({ shell, program, argument }, { skip }) => {
      skip(program === undefined, `this machine has no ${shell}`);
      await withHook(async ({ hook, bundle, run }) => {
        for (const closing of closings) {
          // Without input a push cannot be checked.
          const isBlind = name === 'pre-push' && closing.startsWith('<');
          for (const status of [0, 1]) {
            await bundle(`${says} process.exitCode = ${status};`);
            const { exitCode } = await run('sh', ['-c', `${program}${argument} '${hook}' ${closing}`]);
            expect(exitCode, `${closing} with ${status}`).toBe(isBlind ? 2 : status);
          }
        }
      }, name)();
    },
  );

  test(
    'keeps its verdict when nobody reads what it says',
    withHook(async ({ hook, bundle, run }) => {
      for (const status of [0, 1]) {
        await bundle(`${says} process.exitCode = ${status};`);
        const command = `{ '${hook}' </dev/null 2>&1; echo $? >status; } | true; cat status`;
        expect((await run('sh', ['-c', command])).stdout).toBe(String(status));
        const deaf = `trap '' PIPE; ${command}`;
        expect((await run('sh', ['-c', deaf])).stdout).toBe(String(status));
      }
    }, name),
  );

  test(
    'needs no terminal and no input',
    withHook(async ({ hook, attempt, run }) => {
      expect(await run('setsid', ['--wait', hook])).toMatchObject({ exitCode: 0 });
      expect(await attempt({ TERM: 'dumb' })).toMatchObject({ exitCode: 0 });
    }, name),
  );
});
