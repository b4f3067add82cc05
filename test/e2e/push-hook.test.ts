import { expect, test } from 'vitest';

import { cliBundle as cli } from '../helpers/keyguard.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { type PushWorld, secretLine, secretOf, withPush } from '../helpers/push-world.ts';

/** Installs keyguard as a user does. */
async function install(world: PushWorld): Promise<void> {
  await linkKeyguard(world.dir);
  await world.write('.git/info/exclude', 'node_modules\n');
  expect((await runLinked(world, ['install'])).exitCode).toBe(0);
}

test(
  'the installed hook blocks what was committed with --no-verify, and says which commit',
  withPush(async (world) => {
    await install(world);
    await world.write('pay.ts', secretLine(1));
    await world.stage('pay.ts');
    await world.git('commit', '--quiet', '--no-verify', '-m', 'Add \u001B[31mpayments');
    const id = (await world.git('rev-parse', '--short=7', 'HEAD')).trim();
    const { exitCode, stdout, stderr } = await world.run('git', ['push', '--quiet', 'origin', 'main']);
    const text = stdout + stderr;
    expect(exitCode).toBe(1);
    expect(text).toContain(`keyguard: push blocked: Stripe secret key in pay.ts:1:20 (${id})\n`);
    expect(text).toContain(String.raw`commit ${id}  Add \x1b[31mpayments`);
    expect(text).toContain('git commit --amend --no-edit');
    expect(text).not.toContain(secretOf(1));
    expect(text.split('keyguard:')[1]?.split('\n').length).toBeLessThanOrEqual(25);
    expect(await world.git('-C', world.remote, 'log', '--format=%s', 'main')).toBe('base');
  }),
);

test(
  'KEYGUARD_SKIP lets a push through, and says so',
  withPush(async (world) => {
    await install(world);
    await world.commitFile('pay.ts', secretLine(1));
    for (const skip of ['1', 'pre-push', 'commit-msg,pre-push']) {
      const { exitCode, stderr } = await world.run(
        'git',
        ['push', '--quiet', '--dry-run', 'origin', 'main'],
        {
          env: { ...world.env, KEYGUARD_SKIP: skip },
        },
      );
      expect({ exitCode, stderr }).toEqual({
        exitCode: 0,
        stderr: 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.',
      });
    }
    const other = { env: { ...world.env, KEYGUARD_SKIP: 'pre-commit' } };
    expect((await world.run('git', ['push', '--dry-run', 'origin', 'main'], other)).exitCode).toBe(1);
  }),
);

test(
  'tells a secret in many commits of one file once',
  withPush(async (world) => {
    for (let number = 1; number <= 12; number++)
      await world.commitFile(
        'pay.ts',
        number % 2 === 0 ? '// none\n' : secretLine(1),
        `number ${String(number)}`,
      );
    const { stdout, stderr } = await world.push('origin', 'main');
    const text = stdout + stderr;
    expect(text).toContain('number 1  and in 5 later commits');
    expect(text.match(/pay\.ts:1:20/gu)).toHaveLength(1);
    expect((await world.check('origin', 'main')).places).toHaveLength(6);
  }),
);

test(
  'checks what the current branch would push when it is run by hand',
  withPush(async (world) => {
    await world.commitFile('pay.ts', secretLine(1), 'pay');
    const byHand = (...args: string[]) =>
      world.run('script', [
        '-qec',
        `'${process.execPath}' '${cli}' check-push ${args.join(' ')}`,
        '/dev/null',
      ]);
    const { stdout, exitCode } = await byHand();
    expect(stdout).toContain('push blocked: Stripe secret key in pay.ts:1:20');
    expect(exitCode).toBe(1);
    expect((await byHand('origin')).exitCode).toBe(1);
    await world.git('checkout', '--quiet', '--detach');
    const detached = await byHand();
    expect(detached.exitCode).toBe(2);
    expect(detached.stdout).toContain('it is not known what would be pushed: HEAD is on no branch');
  }),
);
