import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** Puts a node before the real one that writes down what it has loaded in the end. */
async function watchNode(
  repo: TestRepo,
): Promise<{ readonly env: NodeJS.ProcessEnv; readonly loaded: () => Promise<readonly string[]> }> {
  const folder = path.join(repo.home, 'bin');
  const log = path.join(repo.home, 'loaded.json');
  const probe = path.join(folder, 'probe.cjs');
  await mkdir(folder);
  const list = '[...Object.keys(require.cache), ...process.moduleLoadList]';
  const write = `require('node:fs').writeFileSync(${JSON.stringify(log)}, JSON.stringify(${list}))`;
  await writeFile(probe, `process.on('exit', () => ${write});\n`);
  await writeFile(
    path.join(folder, 'node'),
    `#!/bin/sh\nexec '${process.execPath}' --require '${probe}' "$@"\n`,
    { mode: 0o755 },
  );
  return {
    env: { ...repo.env, PATH: `${folder}:${repo.env['PATH']}` },
    loaded: async () => {
      const found: readonly string[] = JSON.parse(await readFile(log, 'utf8'));
      return found.filter((each) => each !== probe);
    },
  };
}

async function runHook(repo: TestRepo, text: string, hook: readonly string[]): Promise<readonly string[]> {
  await linkKeyguard(repo.dir);
  expect((await runLinked(repo, ['install'])).exitCode).toBe(0);
  await repo.write('.gitignore', 'node_modules\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('src/reset.js', text);
  await repo.stage('.');
  const { env, loaded } = await watchNode(repo);
  const [name = '', ...args] = hook;
  const { exitCode, stderr } = await repo.run(path.join(repo.dir, '.git/hooks', name), args, { env });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return loaded();
}

const heavy = /^NativeModule (?:perf_hooks|child_process)$/;

test.each<readonly [name: string, files: readonly string[], hook: readonly string[]]>([
  ['one file of keyguard', ['hook.cjs'], ['pre-commit']],
  ['one file more for its message', ['hook-check-message.cjs', 'hook.cjs'], ['commit-msg', 'message.txt']],
])('an ordinary commit loads %s, and nothing of Node that takes time', (_name, files, hook) =>
  withRepo(async (repo) => {
    await repo.write(
      'message.txt',
      'fix: read the token of the session\n\nThe secret is kept.\n# On branch main\n',
    );
    const loaded = await runHook(repo, 'const token = readToken(session.secret);\nexport { token };\n', hook);
    const ours = loaded.filter((each) => path.isAbsolute(each)).map((file) => path.basename(file));
    expect(ours.toSorted()).toEqual(files);
    expect(loaded.filter((each) => heavy.test(each))).toEqual([]);
  })(),
);
