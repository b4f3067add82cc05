import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { type Entry, readEntry, refuseSymlinks } from '../files.ts';
import type { InstallEvent } from '../messages/install.ts';
import { changeHooks } from './change-hooks.ts';
import { createProbe } from './create-probe.ts';
import { findCliFolder } from './find-cli.ts';
import { findCure } from './find-cure.ts';
import type { HookCondition, HookStatus, InstallRequest } from './hook-manager.ts';
import { type HookName, hookNames } from './hook-name.ts';
import { type HookPlan, isRunnable, joinPlans } from './hook-plan.ts';
import { planTrackedInstall, type TrackedStyle } from './plan-tracked-install.ts';
import { planTrackedUninstall } from './plan-tracked-uninstall.ts';
import { renderWord } from './shell-word.ts';
import { findTrackedPlace, type TrackedPlace } from './tracked-place.ts';
import { readTrackedState, type TrackedState } from './tracked-state.ts';

/** Puts keyguard's lines into the hooks that a team shares, and names the files that are to be committed. */
export async function installTracked(request: InstallRequest): Promise<readonly InstallEvent[]> {
  const cliFolder = await findCliFolder(request.repository, request);
  const place = await requirePlace(request);
  return change(request, place, async (states) => {
    const style = await createStyle(request, place, listFolders(states, cliFolder));
    const plan = joinPlans(states.map((state) => planTrackedInstall(state, style)));
    return { ...plan, events: [...plan.events, ...tellToCommit(plan, place, request.cwd)] };
  });
}

/** Takes keyguard's lines out of the hooks that a team shares; nothing to tell where there are none. */
export async function uninstallTracked(request: InstallRequest): Promise<readonly InstallEvent[]> {
  return change(request, await requirePlace(request), (states) =>
    joinPlans(states.map(planTrackedUninstall)),
  );
}

/** Tells how each hook stands: the file that git runs has to be there, and for husky the one that it runs in turn. */
export async function listTracked(request: InstallRequest): Promise<readonly HookStatus[]> {
  const place = await requirePlace(request);
  const statuses: HookStatus[] = [];
  for (const hook of hookNames) statuses.push(await describe(request, place, hook));
  return statuses;
}

async function describe(request: InstallRequest, place: TrackedPlace, hook: HookName): Promise<HookStatus> {
  // Husky 9 lets git run a generated file, which is missing until husky has run in this work tree.
  const called = path.join(request.repository.hooksDir, hook);
  const fault = findFault(await readEntry(called));
  if (fault !== undefined) return { hook, file: called, state: fault };
  const { file, entry, own, tracked, isCalled } = await readTrackedState(place, hook);
  if (entry === undefined) return { hook, file, state: 'missing' };
  const hooked = own ?? tracked;
  if (hooked?.isIntact === false) return { hook, file, state: 'edited' };
  if (hooked !== undefined) return { hook, file, state: 'ours', probe: [called] };
  if (!isCalled) return { hook, file, state: 'replaced' };
  const probe = await createProbe(request, hook);
  return { hook, file, state: 'called', ...(probe === undefined ? {} : { probe }) };
}

function findFault(entry: Entry | undefined): HookCondition | undefined {
  if (entry === undefined) return 'missing';
  if (entry.kind === 'folder' || entry.kind === 'other') return 'replaced';
  return isRunnable(entry.mode) ? undefined : 'not-executable';
}

async function requirePlace(request: InstallRequest): Promise<TrackedPlace> {
  const place = await findTrackedPlace(request);
  if (place === undefined) throw new KeyguardError('internal');
  await refuseSymlinks(place.folder, request.repository.topLevel);
  return place;
}

function change(
  request: InstallRequest,
  place: TrackedPlace,
  plan: (states: readonly TrackedState[]) => HookPlan | Promise<HookPlan>,
): Promise<readonly InstallEvent[]> {
  const read = (hook: HookName): Promise<TrackedState> => readTrackedState(place, hook);
  return changeHooks(request, { folder: place.folder, read, plan });
}

/** The folders that earlier runs saw stay: another package needs them. The top of the work tree is looked at in any case. */
function listFolders(states: readonly TrackedState[], cliFolder: string | undefined): readonly string[] {
  const folders = new Set(states.flatMap(({ tracked }) => tracked?.folders ?? []));
  if (cliFolder !== undefined && cliFolder !== '.') folders.add(cliFolder);
  return [...folders].sort();
}

async function createStyle(
  { repository: { topLevel } }: InstallRequest,
  { kind }: TrackedPlace,
  folders: readonly string[],
): Promise<TrackedStyle> {
  return {
    folders,
    cure: await findCure(topLevel, folders),
    runner: kind === 'husky-9' ? 'sh -e ' : '',
    shebang: kind === 'husky-9' ? '' : '#!/bin/sh\n',
    // As husky itself writes them; git runs no other file that is not executable.
    mode: kind === 'husky-9' ? 0o644 : 0o755,
  };
}

function tellToCommit({ actions }: HookPlan, { folder }: TrackedPlace, cwd: string): readonly InstallEvent[] {
  const files = actions.flatMap((action) => {
    if (action.do === 'add-name' || action.do === 'move') return [action.to];
    return action.do === 'remove' || action.file.includes('.keyguard-saved-') ? [] : [action.file];
  });
  if (files.length === 0) return [];
  const words = files.map((name) => renderWord(path.relative(cwd, name).replaceAll(path.sep, '/')));
  return [{ kind: 'hooks-to-commit', file: folder, text: `git add -- ${words.join(' ')}` }];
}
