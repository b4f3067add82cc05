import { runLinked } from '../../helpers/linked-keyguard.ts';
import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { runFromPypi } from '../pypi-tool.ts';

const hooks = ['pre-commit', 'commit-msg', 'pre-push'].map(
  (hook) => `      - id: own-${hook}
        name: own-${hook}
        entry: sh tools/own-hook.sh ${hook}
        language: system
        always_run: true
        ${hook === 'commit-msg' ? '# gets the message' : 'pass_filenames: false'}
        stages: [${hook}]
`,
);

const config = `# The team's checks.
repos:
  - repo: local
    hooks:
${hooks.join('')}`;

const types = ['pre-commit', 'commit-msg', 'pre-push'].flatMap((hook) => ['--hook-type', hook]);

/** The hooks of `.pre-commit-config.yaml`, put in place by the pre-commit framework or by prek. */
const createCase = (name: string, program: string): ManagerCase => {
  const install = async (repo: TestRepo): Promise<void> => {
    const { exitCode, stdout, stderr } = await runFromPypi(repo, program, ['install', ...types]);
    if (exitCode !== 0) throw new Error(stdout + stderr);
  };
  return {
    name,
    isSlow: true,
    exceptions: {},
    setUp: async (repo) => {
      await repo.write('.pre-commit-config.yaml', config);
      await install(repo);
    },
    resync: install,
    // The framework refuses to run while its configuration is not staged; keyguard says so.
    keyguard: async (repo, ...args) => {
      const ended = await runLinked(repo, args);
      await repo.stage('.pre-commit-config.yaml');
      return ended;
    },
  };
};

export const preCommit = createCase('pre-commit 4.7.0', 'pre-commit@4.7.0');
export const prek = createCase('prek 0.5.11', 'prek@0.5.11');
