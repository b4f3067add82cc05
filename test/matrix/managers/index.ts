import type { ManagerCase } from '../manager-case.ts';
import { gitLfs } from './git-lfs.ts';
import { husky8 } from './husky-8.ts';
import { husky9 } from './husky-9.ts';
import { lefthook } from './lefthook.ts';
import { ghooks, husky4, yorkie } from './leftovers.ts';
import { plainGit } from './plain-git.ts';
import { preCommit, prek } from './pre-commit.ts';
import { globalHooksPath, systemHooksPath, templateDir, worktreeHooksPath } from './shared-folder.ts';
import { simpleGitHooks } from './simple-git-hooks.ts';
import { trackedFolder } from './tracked-folder.ts';
import { userHooks, userHooksBeforeShared } from './user-hooks.ts';

/** Every hook manager that is tested, in the order of the table. */
export const managerCases: readonly ManagerCase[] = [
  plainGit,
  templateDir,
  worktreeHooksPath,
  trackedFolder,
  globalHooksPath,
  systemHooksPath,
  userHooks,
  userHooksBeforeShared,
  husky9,
  husky8,
  lefthook,
  simpleGitHooks,
  preCommit,
  prek,
  husky4,
  yorkie,
  ghooks,
  gitLfs,
];
