import path from 'node:path';

import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { copyFromRegistry } from '../registry-tool.ts';

/** The commands under the keys of a package.json, as the old tools want them. */
const commands = (forPush: string, parameters: string): Record<string, string> => ({
  'pre-commit': 'sh tools/own-hook.sh pre-commit',
  'commit-msg': `sh tools/own-hook.sh commit-msg ${parameters}`,
  'pre-push': `${forPush}sh tools/own-hook.sh pre-push ${parameters}`,
});

async function setUp(repo: TestRepo, [name, version]: readonly [string, string], settings: object) {
  await repo.write('package.json', JSON.stringify({ name: 'shop', private: true, ...settings }, null, 2));
  await copyFromRegistry(repo, name, version);
}

/** Runs the install script that npm ran when these tools were new. */
async function runScript(repo: TestRepo, name: string, script: string): Promise<void> {
  const cwd = path.join(repo.dir, 'node_modules', name);
  const env = { ...repo.env, INIT_CWD: repo.dir, npm_config_user_agent: 'npm/6.0.0' };
  const { exitCode, stdout, stderr } = await repo.run('node', [script, 'install'], { cwd, env });
  if (exitCode !== 0) throw new Error(stdout + stderr);
}

const runHusky = (repo: TestRepo): Promise<void> => runScript(repo, 'husky', 'husky.js');
const runYorkie = (repo: TestRepo): Promise<void> => runScript(repo, 'yorkie', 'bin/install.js');
const runGhooks = (repo: TestRepo): Promise<void> => runScript(repo, 'ghooks', 'bin/module-install');

/** Husky 4, whose hooks go by their own name. */
export const husky4: ManagerCase = {
  name: 'husky 4.3.8',
  isSlow: true,
  exceptions: {},
  setUp: async (repo) => {
    const hooks = commands('printf "%s\\n" "$HUSKY_GIT_STDIN" | ', '$HUSKY_GIT_PARAMS');
    await setUp(repo, ['husky', '4.3.8'], { husky: { hooks } });
    await runHusky(repo);
  },
  resync: runHusky,
};

/** Yorkie, of the Vue CLI. */
export const yorkie: ManagerCase = {
  name: 'yorkie 2.0.0',
  isSlow: true,
  exceptions: {},
  setUp: async (repo) => {
    await setUp(repo, ['yorkie', '2.0.0'], { gitHooks: commands('', '$GIT_PARAMS') });
    await runYorkie(repo);
  },
  resync: runYorkie,
};

/** Ghooks, whose hooks are written in JavaScript and go by their own name. */
export const ghooks: ManagerCase = {
  name: 'ghooks 2.0.4',
  isSlow: true,
  exceptions: {
    resync: {
      kind: 'limited',
      why: 'ghooks sets every other hook aside as `.bkp` when it is installed: `keyguard doctor` tells, `keyguard install` chains it again.',
    },
  },
  setUp: async (repo) => {
    const hooks = { ...commands('', '$2'), 'pre-push': 'sh tools/own-hook.sh pre-push $2 $3' };
    await setUp(repo, ['ghooks', '2.0.4'], { config: { ghooks: hooks } });
    await runGhooks(repo);
  },
  resync: runGhooks,
};
