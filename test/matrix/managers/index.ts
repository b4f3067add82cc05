import type { ManagerCase } from '../manager-case.ts';
import { husky9 } from './husky-9.ts';
import { plainGit } from './plain-git.ts';
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
  simpleGitHooks,
];
