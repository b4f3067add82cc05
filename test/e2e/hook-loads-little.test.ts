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

async function runHook(repo: TestRepo, text: string): Promise<readonly string[]> {
  await linkKeyguard(repo.dir);
  expect((await runLinked(repo, ['install'])).exitCode).toBe(0);
  await repo.write('.gitignore', 'node_modules\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('src/reset.js', text);
  await repo.stage('.');
  const { env, loaded } = await watchNode(repo);
  const { exitCode, stderr } = await repo.run(path.join(repo.dir, '.git/hooks/pre-commit'), [], { env });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return loaded();
}

test(
  'an ordinary commit loads one file of keyguard, and nothing of Node that takes time',
  withRepo(async (repo) => {
    const loaded = await runHook(repo, 'const token = readToken(session.secret);\nexport { token };\n');
    const files = loaded.filter((each) => path.isAbsolute(each)).map((file) => path.basename(file));
    expect(files).toEqual(['hook.cjs']);
    const heavy = /^NativeModule (?:perf_hooks|child_process)$/;
    expect(loaded.filter((each) => heavy.test(each))).toEqual([]);
  }),
);
