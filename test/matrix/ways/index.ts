import type { MatrixColumn } from '../matrix-row.ts';
import type { PackageManagerCase, WayName } from '../package-manager-case.ts';
import { checkAdd, checkClone, checkFrozen, checkNoScripts, checkPull } from './arriving.ts';
import { checkTrackedHooks, checkWorktree } from './elsewhere.ts';
import { checkNotAdded, checkRemovedFirst, checkUninstall } from './leaving.ts';
import { checkCi, checkDependency, checkImage, checkProduction } from './machines.ts';
import { checkSubfolder, checkWorkspacePackages, checkWorkspaceRoot } from './monorepos.ts';

/** What is done with every package manager, and what must be so afterwards. */
export const ways: readonly MatrixColumn<WayName, PackageManagerCase>[] = [
  { name: 'add', title: 'add and init', check: checkAdd },
  { name: 'clone', title: 'fresh clone', check: checkClone },
  { name: 'pull', title: 'pull', check: checkPull },
  { name: 'frozen', title: 'frozen lock file', check: checkFrozen },
  { name: 'no-scripts', title: 'scripts off, then by hand', check: checkNoScripts },
  { name: 'production', title: 'production: nothing', check: checkProduction },
  { name: 'ci', title: 'CI: nothing', check: checkCi },
  { name: 'image', title: 'no repository, no git', check: checkImage },
  { name: 'dependency', title: 'in a dependency: nothing', check: checkDependency },
  { name: 'not-added', title: 'init before it is added', check: checkNotAdded },
  { name: 'subfolder', title: 'project in a subfolder', check: checkSubfolder },
  { name: 'workspace-root', title: "workspace's root", check: checkWorkspaceRoot },
  { name: 'workspace-packages', title: "workspace's packages", check: checkWorkspacePackages },
  { name: 'worktree', title: 'linked work tree', check: checkWorktree },
  { name: 'tracked-hooks', title: 'hooks in a committed folder', check: checkTrackedHooks },
  { name: 'uninstall', title: 'uninstall, remove', check: checkUninstall },
  { name: 'removed-first', title: 'remove alone', check: checkRemovedFirst },
];
