import path from 'node:path';

import { readEntry, readFileIfThere } from '../files.ts';
import type { InstallEvent } from '../messages/install.ts';
import { changeHooks } from './change-hooks.ts';
import type { ConfigPlan, ConfigTool } from './config-tool.ts';
import { createRecord } from './create-record.ts';
import { findCliFolder } from './find-cli.ts';
import type { InstallRequest } from './hook-manager.ts';
import type { HookName } from './hook-name.ts';
import { type HookPlan, joinPlans } from './hook-plan.ts';
import { parseHook, renderBlock } from './hook-script.ts';
import { type HookState, readHookState } from './hook-state.ts';
import { planInstall } from './plan-install.ts';
import { planUninstall } from './plan-uninstall.ts';
import { readTemplate } from './read-template.ts';

/** How one hook stands where a tool writes them too. */
export interface ToolHookState extends HookState {
  readonly hook: HookName;
  /** The tool's own hook, wherever it stands; undefined when it has none here. */
  readonly toolText: string | undefined;
  /** What the tool has made of keyguard's own hook, when that does not run any more. */
  readonly leftover: HookState | undefined;
  /** Whether what keyguard ran before its own hook is an older one of the tool's, which only keyguard kept. */
  readonly isPreviousOld: boolean;
}

/** Reads how one hook stands. */
export async function readToolHook(
  { repository }: Pick<InstallRequest, 'repository'>,
  tool: ConfigTool,
  hook: HookName,
): Promise<ToolHookState> {
  const folder = repository.hooksDir;
  const state = await readHookState(folder, hook);
  const text = await readText(path.join(folder, hook));
  const behind = parseHook(Buffer.from(text, 'latin1')) ? await readText(state.previousFile) : text;
  const leftover =
    tool.leftover === undefined ? undefined : await readHookState(folder, hook, hook + tool.leftover);
  return {
    ...state,
    hook,
    toolText: tool.isHook(behind) ? behind : undefined,
    leftover: leftover?.own === undefined ? undefined : leftover,
    isPreviousOld: behind === text && tool.isHook(text) && tool.isHook(await readText(state.previousFile)),
  };
}

/** Keyguard's own hooks stand in wherever the tool has none, and go where its hook comes to keyguard. */
export async function installToolHooks(
  request: InstallRequest,
  tool: ConfigTool,
  plan: ConfigPlan,
): Promise<readonly InstallEvent[]> {
  const cliFolder = await findCliFolder(request.repository, request);
  const template = await readTemplate();
  return change(request, tool, (states) => {
    const block = renderBlock(template, createRecord(states, cliFolder, request.node));
    return states.map((state) => {
      const own = needsOwn(tool, state, plan) ? planInstall(state, block) : planRemoval(state);
      return joinPlans([own, planToolHook(request, state, plan)]);
    });
  });
}

function needsOwn(
  tool: ConfigTool,
  { hook, toolText }: ToolHookState,
  { renderHook, calls }: ConfigPlan,
): boolean {
  if (toolText === undefined || !calls.includes(hook) || tool.needsOwn.includes(hook)) return true;
  return tool.isCall?.(hook, renderHook?.(hook, toolText) ?? toolText) === false;
}

/** Takes keyguard's own hooks out, and out of those that the tool wrote. */
export async function uninstallToolHooks(
  request: InstallRequest,
  tool: ConfigTool,
  plan: ConfigPlan,
): Promise<readonly InstallEvent[]> {
  return change(request, tool, (states) =>
    states.map((state) => joinPlans([planRemoval(state), planToolHook(request, state, plan)])),
  );
}

function change(
  request: InstallRequest,
  tool: ConfigTool,
  plan: (states: readonly ToolHookState[]) => readonly HookPlan[],
): Promise<readonly InstallEvent[]> {
  return changeHooks(request, {
    folder: request.repository.hooksDir,
    read: (hook) => readToolHook(request, tool, hook),
    plan: (states) => joinPlans(plan(states)),
  });
}

function planRemoval(state: ToolHookState): HookPlan {
  if (state.own !== undefined) return planUninstall(state);
  if (state.leftover !== undefined) return planUninstall(state.leftover);
  if (state.isPreviousOld) return { actions: [{ do: 'remove', file: state.previousFile }], events: [] };
  return state.toolText === undefined ? planUninstall(state) : { actions: [], events: [] };
}

function planToolHook(
  { repository }: InstallRequest,
  { hook, toolText, entry }: ToolHookState,
  { renderHook }: ConfigPlan,
): HookPlan {
  const file = path.join(repository.hooksDir, hook);
  const text = toolText === undefined ? undefined : renderHook?.(hook, toolText);
  if (text === undefined || text === toolText) return { actions: [], events: [] };
  if (text === '') return { actions: [{ do: 'remove', file }], events: [{ kind: 'hook-removed', file }] };
  const mode = entry?.mode ?? 0o755;
  return {
    actions: [{ do: 'write', file, content: Buffer.from(text, 'latin1'), mode }],
    events: [{ kind: 'hook-updated', file }],
  };
}

async function readText(file: string): Promise<string> {
  const isFile = (await readEntry(file))?.kind === 'file';
  return (isFile ? await readFileIfThere(file) : undefined)?.toString('latin1') ?? '';
}
