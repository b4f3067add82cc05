import type { ManagerCase } from '../manager-case.ts';
import { husky9 } from './husky-9.ts';
import { plainGit } from './plain-git.ts';
import { trackedFolder } from './tracked-folder.ts';

/** Every hook manager that is tested, in the order of the table. */
export const managerCases: readonly ManagerCase[] = [plainGit, trackedFolder, husky9];
