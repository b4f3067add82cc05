import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { type HookWorld, withHook } from '../helpers/hook-world.ts';
import { writeHook } from '../helpers/hooks.ts';

/** Writes down what it is given. */
const witness = String.raw`#!/bin/sh
out=$WITNESS; unset WITNESS
{ pwd; printf '%s\n' "$@"; cat; env | grep -v -e ^KEYGUARD_CHAIN= -e ^_= -e ^SHLVL= | sort; } > "$out"
`;

async function replaceOld({ hook, install }: HookWorld, content: string): Promise<void> {
  await rm(hook);
  await writeHook(hook, content);
  await install();
}

describe.each(hookNames)('%s:', (name) => {
  const inHook = (story: (world: HookWorld) => Promise<void>) => withHook(story, name);
  const asked = `asked: ${hookCommands[name]}`;
  const first = { 'pre-commit': '', 'commit-msg': '.git/COMMIT_EDITMSG', 'pre-push': 'origin' }[name];

  describe('a hook from before', () => {
    test(
      'finds the same folder, arguments, standard input and environment as without keyguard',
      inHook(async (world) => {
        const [alone, chained] = ['alone', 'chained'].map((name) => path.join(world.home, name));
        const env = {
          ...world.env,
          NODE_OPTIONS: '--no-warnings',
          KEYGUARD_SKIP: '1',
        };
        const call = (file: string, out: string) =>
          world.run(file, ['one', 'two words', ''], { env: { ...env, WITNESS: out }, input: 'refs\nmore' });
        await rm(world.hook);
        await writeHook(world.hook, witness);
        await call(`.git/hooks/${name}`, alone!);
        await world.install();
        await call(`.git/hooks/${name}`, chained!);
        expect(await readFile(chained!, 'utf8')).toBe(await readFile(alone!, 'utf8'));
      }),
    );

    test(
      'finds files beside itself',
      inHook(async (world) => {
        await writeHook(path.join(path.dirname(world.hook), 'lib.sh'), 'echo from lib\n');
        await replaceOld(world, '#!/bin/sh\n. "$(dirname "$0")/lib.sh"\n');
        expect((await world.attempt()).stderr).toBe(`from lib\n${asked}`);
      }),
    );

    test(
      'that calls keyguard again, as the pre-commit framework does, does not run in a circle',
      inHook(async (world) => {
        await replaceOld(world, `#!/bin/sh\necho circle\n"\${0%/*}/${name}" "$@"\n`);
        expect(await world.attempt()).toMatchObject({
          exitCode: 0,
          stderr: `circle\n${asked}\n${asked}`,
        });
      }),
    );
  });

  test(
    'a hook that another tool renamed and calls still checks, after the hook from before',
    inHook(async (world) => {
      await replaceOld(world, '#!/bin/sh\necho old\n');
      await rename(world.hook, `${world.hook}.legacy`);
      await writeHook(world.hook, '#!/bin/sh\n"$0.legacy" "$@" || exit $?\necho tool\n');
      expect((await world.attempt()).stderr).toBe(`old\n${asked}\ntool`);
      await world.bundle('process.exitCode = 1;');
      expect(await world.attempt()).toMatchObject({ exitCode: 1, stderr: 'old' });
    }),
  );

  test(
    "a user's own lines below the mark run after the check, and only when it passes",
    inHook(async (world) => {
      await writeFile(world.hook, `${await readFile(world.hook, 'utf8')}echo "mine $1"\nexit 3\n`);
      expect(await world.attempt()).toMatchObject({ exitCode: 1, stderr: `${asked}\nmine ${first}` });
      expect((await world.attempt({ KEYGUARD_SKIP: '1' })).stderr).toContain(`mine ${first}`);
      await world.bundle('process.exitCode = 1;');
      expect(await world.attempt()).toMatchObject({ exitCode: 1, stderr: '' });
    }),
  );

  test(
    'a hook from before that loses its executable bit is off, as git has it',
    inHook(async (world) => {
      await replaceOld(world, '#!/bin/sh\nexit 1\n');
      await chmod(`${world.hook}.keyguard-prev`, 0o644);
      expect(await world.attempt()).toMatchObject({ exitCode: 0, stderr: asked });
    }),
  );
});

describe('a hook from before a commit', () => {
  test(
    'runs in the same surroundings from a subfolder, with other index and paths',
    withHook(async (world) => {
      await world.write('a b/c', '');
      await world.stage('a b/c');
      const [alone, chained] = ['alone', 'chained'].map((name) => path.join(world.home, name));
      const inFolder = async (out: string): Promise<void> => {
        const env = { ...world.env, WITNESS: out, KEYGUARD_SKIP: '1' };
        const args = ['commit', '--allow-empty', '-m', 'x', '--', 'c'];
        await world.run('git', args, { cwd: path.join(world.dir, 'a b'), env });
      };
      await rm(world.hook);
      await writeHook(world.hook, `${witness}exit 1\n`);
      await inFolder(alone!);
      await world.install();
      await inFolder(chained!);
      const normal = async (file: string): Promise<string> =>
        (await readFile(file, 'utf8')).replaceAll(/next-index-\d+/gu, 'next-index');
      expect(await normal(chained!)).toContain('GIT_INDEX_FILE=');
      expect(await normal(chained!)).toBe(await normal(alone!));
    }),
  );

  test(
    'may stage more: the check sees it',
    withHook(async (world) => {
      await world.bundle(`console.log(require('child_process').execSync('git diff --cached --name-only').toString().trim());
        process.exitCode = 1;`);
      await replaceOld(world, '#!/bin/sh\necho made > made.txt\ngit add made.txt\n');
      expect(await world.tryCommit()).toMatchObject({ exitCode: 1, stderr: 'made.txt' });
    }),
  );

  test(
    'that commits in another repository runs the hook from before there too',
    withHook(async (world) => {
      await world.git('clone', '--quiet', '.', '../other');
      const other = path.join(world.dir, '..', 'other', '.git', 'hooks');
      for (const name of ['pre-commit', 'pre-commit.keyguard-prev'])
        await writeHook(path.join(other, name), await readFile(world.hook));
      await writeHook(path.join(other, 'pre-commit.keyguard-prev'), '#!/bin/sh\necho other\nexit 1\n');
      await replaceOld(
        world,
        '#!/bin/sh\nunset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE\ncd ../other && git commit -q --allow-empty -m x\n',
      );
      expect(await world.tryCommit()).toMatchObject({ exitCode: 1, stderr: 'other' });
    }),
  );
});

test(
  'a hook from before a push gets the refs as git gives them, and so does the check',
  withHook(async (world) => {
    await world.bundle(`process.stdout.write('check ' + process.argv.slice(3).join() + '\\n');
      process.stdin.pipe(process.stdout); process.exitCode = 0;`);
    const head = await world.git('rev-parse', 'HEAD');
    const old = await world.git('rev-parse', 'HEAD~1');
    const remote = path.join(world.dir, '../remote.git');
    await replaceOld(world, '#!/bin/sh\necho "old $1,$2"\ncat\n');
    const refs = `HEAD ${head} refs/heads/main ${old}`;
    expect(await world.attempt()).toMatchObject({
      exitCode: 0,
      stderr: [`old origin,${remote}`, refs, `check origin,${remote}`, refs].join('\n'),
    });
  }, 'pre-push'),
);

test(
  'a hook from before a push that reads none of many refs hinders nothing',
  withHook(async (world) => {
    await world.bundle(`let length = 0; process.stdin.on('data', (part) => { length += part.length; });
      process.stdin.on('end', () => { console.log(length); process.exitCode = 0; });`);
    await replaceOld(world, '#!/bin/sh\nexit 0\n');
    const input = `refs/heads/${'x'.repeat(80)} ${'0'.repeat(40)} refs/heads/y ${'0'.repeat(40)}\n`.repeat(
      9000,
    );
    expect(await world.run(world.hook, ['origin', 'url'], { input })).toEqual({
      exitCode: 0,
      stdout: String(input.length),
      stderr: '',
    });
  }, 'pre-push'),
);
