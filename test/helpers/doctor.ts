import { expect } from 'vitest';

import type { CheckId } from '../../src/doctor-types.ts';
import { linkProgram } from '../matrix/manager-world.ts';
import { linkKeyguard, runLinked } from './linked-keyguard.ts';
import { readTree } from './read-tree.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

/** What `doctor --format json` prints. */
export interface JsonDoctor {
  readonly version: 1;
  readonly protected: boolean;
  readonly checks: readonly JsonCheck[];
}

interface JsonCheck {
  readonly id: CheckId;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly fix?: string;
}

/** Where doctor is called. */
interface Call {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A repository that keyguard protects in every way that doctor looks at. */
export interface DoctorWorld extends TestRepo {
  /** Runs doctor; all that the repository holds must be the same afterwards. */
  readonly doctor: (call?: Call) => Promise<JsonDoctor & { readonly exitCode: number }>;
  /** Runs a command as it would be typed. */
  readonly type: (command: string, env?: NodeJS.ProcessEnv) => Promise<number>;
}

/** Wraps a test: hands it a repository that is protected. */
export function withProtected(
  story: (world: DoctorWorld) => Promise<void>,
  initArgs: readonly string[] = [],
): () => Promise<void> {
  return withRepo(async (repo) => {
    await repo.write('.gitignore', 'node_modules\n.env\n.env.*\n!.env.example\n');
    await repo.write(
      'package.json',
      '{\n  "private": true,\n  "scripts": { "prepare": "keyguard install || exit 0" }\n}\n',
    );
    await linkKeyguard(repo.dir);
    await linkProgram(repo, 'keyguard', '../keyguard/dist/cli.js');
    expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 0 });
    await repo.stage('.');
    await repo.commit();
    await story(createDoctorWorld(repo));
  }, initArgs);
}

/** The same in another folder, a clone or a work tree for example. */
export function createDoctorWorld(repo: TestRepo): DoctorWorld {
  return {
    ...repo,
    doctor: async (call = {}) => {
      const before = await readTree(repo.dir);
      const { exitCode, stdout, stderr } = await runLinked(repo, ['doctor', '--format', 'json'], call);
      expect(await readTree(repo.dir)).toEqual(before);
      if (stdout === '') throw new Error(stderr);
      return { exitCode, ...(JSON.parse(stdout) as JsonDoctor) };
    },
    type: async (command, env = {}) => {
      const { exitCode, stdout, stderr } = await repo.run('sh', ['-c', command], {
        env: { ...repo.env, npm_config_offline: 'true', npm_config_audit: 'false', ...env },
      });
      if (exitCode !== 0) throw new Error(`${command}: ${stdout}\n${stderr}`);
      return exitCode;
    },
  };
}

/** The check of this name. */
export function findCheck({ checks }: JsonDoctor, id: CheckId): JsonCheck {
  const found = checks.find((check) => check.id === id);
  if (found === undefined) throw new Error(`doctor does not tell of ${id}`);
  return found;
}

/** What is not in order, each by what it is called in JSON. */
export function listFaults({ checks }: JsonDoctor): readonly string[] {
  return checks.filter(({ status }) => status !== 'ok').map(({ code }) => code);
}
