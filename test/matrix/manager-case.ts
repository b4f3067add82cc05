import type { TestRepo } from '../helpers/with-repo.ts';
import type { MatrixRow } from './matrix-row.ts';

/** The operations that every hook manager goes through; `operations/index.ts` has their tests. */
export type OperationName =
  | 'install'
  | 'secret'
  | 'message'
  | 'push'
  | 'clean'
  | 'own-hooks'
  | 'order'
  | 'again'
  | 'resync'
  | 'doctor'
  | 'clone'
  | 'uninstall';

/**
 * A way in which a repository's hooks are managed, with the real tool. A new one is a file in `managers/` and a line in its
 * index: tests and table follow.
 */
export interface ManagerCase extends MatrixRow<OperationName> {
  /**
   * Puts the tool and hooks of its own in place, as its users do, in a repository that has `package.json`, keyguard in
   * `node_modules` and `tools/own-hook.sh`. The tool's hooks for pre-commit, commit-msg and pre-push each run
   * `sh tools/own-hook.sh <hook> "$@"`. What is to be committed is committed afterwards.
   */
  readonly setUp: (repo: TestRepo) => Promise<void>;
  /** How keyguard is called, where not from the project's `node_modules`. */
  readonly keyguard?: (repo: TestRepo, ...args: string[]) => ReturnType<TestRepo['run']>;
  /**
   * What its users run now and then, and each clone once: it writes the tool's hooks anew. Where that takes keyguard's out, the
   * exception for `resync` is `limited`: then `doctor` has to tell, and `install` to put it right.
   */
  readonly resync?: (repo: TestRepo) => Promise<void>;
}
