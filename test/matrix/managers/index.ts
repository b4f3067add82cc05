import type { ManagerCase } from '../manager-case.ts';
import { plainGit } from './plain-git.ts';

/** Every hook manager that is tested, in the order of the table. */
export const managerCases: readonly ManagerCase[] = [plainGit];
