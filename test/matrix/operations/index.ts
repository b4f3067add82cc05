import type { ManagerCase, OperationName } from '../manager-case.ts';
import type { MatrixColumn } from '../matrix-row.ts';
import { checkAgain, checkInstall, checkUninstall } from './installing.ts';
import { checkClone, checkDoctor, checkResync } from './later.ts';
import { checkOrder, checkOwnHooks } from './own-hooks.ts';
import { checkClean, checkMessage, checkPush, checkSecret } from './protection.ts';

/** What is done with every hook manager, and what must be so afterwards. */
export const operations: readonly MatrixColumn<OperationName, ManagerCase>[] = [
  { name: 'install', title: 'install', check: checkInstall },
  { name: 'secret', title: 'secret blocked', check: checkSecret },
  { name: 'message', title: 'message blocked', check: checkMessage },
  { name: 'push', title: 'push blocked', check: checkPush },
  { name: 'clean', title: 'clean commit passes', check: checkClean },
  { name: 'own-hooks', title: 'own hooks as before', check: checkOwnHooks },
  { name: 'order', title: 'what they stage is checked', check: checkOrder },
  { name: 'again', title: 'install again', check: checkAgain },
  { name: 'resync', title: "the tool's next run", check: checkResync },
  { name: 'doctor', title: 'doctor', check: checkDoctor },
  { name: 'clone', title: 'fresh clone', check: checkClone },
  { name: 'uninstall', title: 'uninstall', check: checkUninstall },
];
